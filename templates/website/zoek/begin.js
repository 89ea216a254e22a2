/* What a question needs, and in which order; loaded when somebody begins to ask. */
(function (zoek) {
  "use strict";
  zoek.gegevens = {};
  zoek.SCRIPTS = [
    "gegevens/taal.js", "gegevens/kaart.js", "gegevens/gevaar.js", "gegevens/zinnen.js",
    "vouwen.js", "uitpakken.js", "gevaar.js", "begrijpen.js", "zinnen.js", "woordvorm.js", "vinden.js",
    "passen.js", "rangschikken.js", "uitleggen.js", "gegevens/treffers.js",
  ];
  // The list of good Dutch words is as large as all else; few questions need it.
  zoek.WOORDENLIJST = "gegevens/goedewoorden.js";

  /** Thrown when a question needs the list and it is not there: load it, and ask again. */
  zoek.NogTeLaden = class NogTeLaden extends Error {};

  const gevraagd = new Map();

  function laad(naam) {
    if (!gevraagd.has(naam)) gevraagd.set(naam, alsBelofte(naam));
    return gevraagd.get(naam);
  }

  const alsBelofte = (naam) => new Promise((klaar, mislukt) => {
    const script = document.createElement("script");
    script.src = `zoek/${naam}`;
    script.async = false; // in this order
    script.onload = klaar;
    script.onerror = () => {
      gevraagd.delete(naam); // try again at the next question
      mislukt(new Error(naam));
    };
    document.head.append(script);
  });

  zoek.laadAlles = () => Promise.all(zoek.SCRIPTS.map(laad));

  /** Answer a question, with what it needs loaded first. */
  zoek.vraagMap = async (tekst, gevraagdErbij, dag) => {
    await zoek.laadAlles();
    try {
      return zoek.antwoordOp(tekst, gevraagdErbij, dag);
    } catch (fout) {
      if (!(fout instanceof zoek.NogTeLaden)) throw fout;
      await laad(zoek.WOORDENLIJST);
      return zoek.antwoordOp(tekst, gevraagdErbij, dag);
    }
  };
})(globalThis.kaartZoek = {});
