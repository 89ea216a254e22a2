// Alleen na een klik komt er iets op dit toestel; met een tweede klik gaat alles weer weg.
"use strict";
(function () {
  var bewaar = document.getElementById("bewaar");
  var wis = document.getElementById("wis");
  var stand = document.getElementById("stand");
  if (!("serviceWorker" in navigator) || !("caches" in window) || location.protocol === "file:") {
    document.getElementById("kan-niet").hidden = false;
    return;
  }
  document.getElementById("knoppen").hidden = false;

  function toon() {
    return navigator.serviceWorker.getRegistration("./").then(function (r) {
      bewaar.hidden = Boolean(r);
      wis.hidden = !r;
      return r;
    });
  }

  bewaar.addEventListener("click", function () {
    bewaar.disabled = true;
    stand.textContent = "Bezig met bewaren.";
    navigator.serviceWorker.register("bewaar-sw.js", { scope: "./" }).then(function () {
      return navigator.serviceWorker.ready;
    }).then(function () {
      stand.textContent = "Bewaard. De kaart werkt nu ook zonder internet.";
    }, function () {
      stand.textContent = "Bewaren lukte niet. Probeer het later nog eens.";
    }).then(function () { bewaar.disabled = false; return toon(); });
  });

  wis.addEventListener("click", function () {
    navigator.serviceWorker.getRegistration("./").then(function (r) {
      return r && r.unregister();
    }).then(function () { return caches.keys(); }).then(function (namen) {
      return Promise.all(namen.filter(function (naam) {
        return naam.indexOf("kaart-") === 0;
      }).map(function (naam) { return caches.delete(naam); }));
    }).then(function () {
      stand.textContent = "Weggehaald van dit toestel.";
      return toon();
    });
  });
  toon().then(function (r) { if (r) { stand.textContent = "De kaart is op dit toestel bewaard."; } });
})();
