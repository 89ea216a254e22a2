// Het mandje: wat erin zit staat achter het hekje in het adres, en nergens anders.
"use strict";
(function () {
  var keuze = document.getElementById("keuze");
  var gekozen = document.getElementById("gekozen");
  var doen = document.getElementById("doen");
  var gedaan = document.getElementById("gedaan");
  var rijen = {};
  Array.prototype.forEach.call(keuze.children, function (li) {
    rijen[li.dataset.id] = li;
    var knop = document.createElement("button");
    var naam = li.querySelector("h2").textContent;
    knop.type = "button";
    knop.addEventListener("click", function () { wissel(li.dataset.id); });
    knop.dataset.naam = naam;
    li.querySelector("article").appendChild(knop);
  });

  function ids() {
    return location.hash.slice(1).split(",").filter(function (id) {
      return Object.prototype.hasOwnProperty.call(rijen, id);
    });
  }

  function zet(nieuw) {
    history.replaceState(null, "", nieuw.length ? "#" + nieuw.join(",") : location.pathname);
    toon();
  }

  function wissel(id) {
    var nu = ids();
    var plaats = nu.indexOf(id);
    if (plaats < 0) { nu.push(id); } else { nu.splice(plaats, 1); }
    zet(nu);
    gedaan.textContent = plaats < 0 ? "Erbij gezet." : "Weggehaald.";
  }

  function knoptekst(knop, erin) {
    knop.textContent = erin ? "Haal uit het mandje" : "Zet in het mandje";
    knop.setAttribute("aria-label", knop.textContent + ": " + knop.dataset.naam);
  }

  function toon() {
    var nu = ids();
    Object.keys(rijen).forEach(function (id) {
      var erin = nu.indexOf(id) >= 0;
      var artikel = document.querySelector('[data-artikel="' + id + '"]') || rijen[id].querySelector("article");
      artikel.dataset.artikel = id;
      knoptekst(artikel.querySelector("button"), erin);
      if (!erin && artikel.parentNode !== rijen[id]) { rijen[id].appendChild(artikel); }
      rijen[id].hidden = erin;
    });
    nu.forEach(function (id) {
      gekozen.appendChild(document.querySelector('[data-artikel="' + id + '"]'));
    });
    doen.hidden = !nu.length;
    document.getElementById("leeg").hidden = nu.length > 0;
    document.getElementById("kiezen").open = !nu.length;
    document.getElementById("mail").href = "mailto:?subject=" +
      encodeURIComponent(document.title) + "&body=" + encodeURIComponent(tekst());
  }

  function tekst() {
    var delen = Array.prototype.map.call(gekozen.children, function (artikel) {
      var regels = Array.prototype.map.call(artikel.querySelectorAll("h2, p"), function (el) {
        return el.textContent.trim();
      });
      return regels.join("\n");
    });
    return delen.join("\n\n") + (location.protocol === "file:" ? "" : "\n\n" + location.href);
  }

  document.getElementById("print").addEventListener("click", function () { window.print(); });
  document.getElementById("leegmaken").addEventListener("click", function () { zet([]); });
  document.getElementById("deel").addEventListener("click", function () {
    var klaar = function () { gedaan.textContent = "De link is gekopieerd."; };
    var niet = function () { gedaan.textContent = "Kopieer het adres bovenin."; };
    if (navigator.clipboard) { navigator.clipboard.writeText(location.href).then(klaar, niet); } else { niet(); }
  });
  window.addEventListener("hashchange", toon);
  toon();
})();
