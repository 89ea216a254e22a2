/* What a question needs, and in which order; loaded when somebody begins to ask. */
(function (zoek) {
  "use strict";
  zoek.gegevens = {};
  zoek.SCRIPTS = [
    "gegevens/taal.js", "gegevens/kaart.js", "gegevens/gevaar.js", "gegevens/zinnen.js",
    "gegevens/goedewoorden.js",
    "vouwen.js", "gevaar.js", "begrijpen.js", "zinnen.js", "woordvorm.js", "vinden.js", "passen.js", "rangschikken.js",
    "uitleggen.js",
  ];
})(globalThis.kaartZoek = {});
