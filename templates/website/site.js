// Wat elke pagina doet: het mandje meenemen, snel weg, en zeggen dat een kopie oud is.
"use strict";
(function () {
  var MERK = "mandje=";
  var gehad = location.hash.slice(1).split(";");
  var deel = gehad.filter(function (d) { return d.indexOf(MERK) === 0; })[0];
  var mandje = (deel || "").slice(MERK.length).split(",").filter(Boolean);
  var hier = /(^|\/)mandje\.html$/.test(location.pathname);
  if (hier) { mandje = location.hash.slice(1).split(",").filter(Boolean); }

  // Naar een plek op de pagina, als die naast het mandje in het adres staat.
  var plek = deel && gehad[0] !== deel && document.getElementById(decodeURIComponent(gehad[0]));
  if (plek) { plek.scrollIntoView(); }

  function meenemen(href) {
    var delen = href.split("#");
    return delen[0] + "#" + (delen[1] ? delen[1] + ";" : "") + MERK + mandje.join(",");
  }

  var naar = document.getElementById("naar-mandje");
  if (naar && mandje.length && !hier) {
    naar.href = naar.href.split("#")[0] + "#" + mandje.join(",");
    naar.textContent = "Mandje (" + mandje.length + ")";
  }
  document.addEventListener("click", function (e) {
    var a = e.target.closest && e.target.closest("a[href]");
    if (!a) { return; }
    if (a.id === "snel-weg") {
      e.preventDefault();
      document.documentElement.hidden = true;
      location.replace(a.href);
      return;
    }
    if (a.dataset.id) {
      var ids = mandje.indexOf(a.dataset.id) < 0 ? mandje.concat(a.dataset.id) : mandje;
      a.href = a.getAttribute("href").split("#")[0] + "#" + ids.join(",");
      return;
    }
    var href = a.getAttribute("href");
    var intern = /\.html(#.*)?$/.test(href) && !/^[a-z]+:/i.test(href);
    var nu = hier ? location.hash.slice(1).split(",").filter(Boolean) : mandje;
    mandje = nu;
    if (intern && mandje.length && href.indexOf("mandje.html") < 0) { a.href = meenemen(href); }
  });

  var stand = Date.parse(document.body.dataset.stand);
  var dagen = (Date.now() - stand) / 86400000;
  var oud = document.getElementById("oud");
  if (oud && dagen > Number(document.body.dataset.oudNa)) { oud.hidden = false; }
})();
