/* From how people put it to which hulpvraag they mean: the table of sentences
   (kaart/zoek/tabel/zinnen.py), counted here of the sentences themselves. */
(function (zoek) {
  "use strict";
  const { kenmerken } = zoek;
  const { kaart, vouwen, zinnen, getallen } = zoek.gegevens;

  const GEEN = kaart.hulpvragen.length; // what is no question for a sociale kaart
  const geteld = new Map(); // feature → hulpvraag, times, hulpvraag, times …
  const perHulpvraag = [];
  zinnen.forEach((gezegd, hulpvraag) => {
    perHulpvraag[hulpvraag] = 0;
    for (const zin of gezegd ? gezegd.split("|") : []) {
      for (const kenmerk of kenmerken(zin)) {
        perHulpvraag[hulpvraag] += 1;
        const rij = geteld.get(kenmerk);
        if (!rij) geteld.set(kenmerk, [hulpvraag, 1]);
        else if (rij.at(-2) === hulpvraag) rij[rij.length - 1] += 1;
        else rij.push(hulpvraag, 1);
      }
    }
  });
  const ALLES = perHulpvraag.reduce((een, ander) => een + ander, 0);
  const MOGELIJK = getallen.zinnen.VLAKKER * geteld.size;

  /** What a feature weighs for each hulpvraag that it speaks for; [] when nobody ever said it. */
  function gewichten(kenmerk) {
    const rij = geteld.get(kenmerk) ?? [];
    const { VLAKKER, ZELDZAAM, SCHAAL } = getallen.zinnen;
    let overal = 0;
    for (let plek = 1; plek < rij.length; plek += 2) overal += rij[plek];
    const uit = [];
    for (let plek = 0; plek < rij.length; plek += 2) {
      const [hulpvraag, hier] = [rij[plek], rij[plek + 1]];
      const hierin = perHulpvraag[hulpvraag];
      const voor = (hier + VLAKKER) / (hierin + ZELDZAAM * MOGELIJK);
      const tegen = (overal - hier + VLAKKER) / (ALLES - hierin + MOGELIJK);
      const punten = Math.round(SCHAAL * Math.log(voor / tegen));
      if (punten > 0) uit.push([hulpvraag, punten]);
    }
    return uit;
  }

  /** Whether a word stands in a sentence: then it is a good word. */
  const inEenZin = (woord) => gewichten(`${vouwen.zin}${woord}`).length > 0;

  Object.assign(zoek, { GEEN, gewichten, inEenZin });
})(globalThis.kaartZoek);
