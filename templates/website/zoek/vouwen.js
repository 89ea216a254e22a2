/* Texts as they are compared: kaart/basis/tekst.py and the features of kaart/zoek/tabel. */
(function (zoek) {
  "use strict";
  const tabel = zoek.gegevens.vouwen;
  const alsPatroon = ([bron, vlaggen]) => new RegExp(bron, vlaggen);
  const alsKaart = (ding) => new Map(Object.entries(ding));

  const ALLEEN_ASCII = /^[\x00-\x7f]*$/;
  const WEGLATING = alsPatroon(tabel.weglating);
  const COMBINEREND = alsPatroon(tabel.combinerend);
  const ANDER_CIJFER = alsPatroon(tabel.ander_cijfer);
  const ALLEEN_LETTERS = /^\p{L}+$/u;
  const ALLEEN_CIJFERS = /^\p{Nd}+$/u;
  const KLEIN = alsKaart(tabel.klein);
  const LETTERS = alsKaart(tabel.letters);
  const ZICHTBAAR = alsKaart(tabel.zichtbaar);

  /** Lower case, without accents, one space for all that is no letter. */
  function vergelijkbaar(tekst) {
    tekst = tekst.replace(WEGLATING, "");
    if (ALLEEN_ASCII.test(tekst)) {
      return tekst.toLowerCase().replace(/[^a-z0-9]+/g, " ").trim();
    }
    const klein = Array.from(kleineLetters(tekst), (teken) => LETTERS.get(teken) ?? teken);
    const plat = klein.join("").normalize("NFKD").replace(COMBINEREND, "");
    return plat.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  }

  /** Each letter alone, so that a ς at the end of a word is a σ. */
  function kleineLetters(tekst) {
    return Array.from(tekst, (teken) => KLEIN.get(teken) ?? teken.toLowerCase()).join("");
  }

  const aaneen = (tekst) => vergelijkbaar(tekst).replaceAll(" ", "");

  const woordenVan = (tekst) => vergelijkbaar(tekst).split(" ").filter(Boolean);

  /** A text as the eye reads it: plain spaces, hyphens and digits, nothing unseen. */
  function zichtbaar(tekst) {
    if (ALLEEN_ASCII.test(tekst)) return tekst;
    const plat = Array.from(tekst.normalize("NFKC"), (teken) => ZICHTBAAR.get(teken) ?? teken);
    return plat.join("").replace(ANDER_CIJFER, cijferwaarde);
  }

  function cijferwaarde(teken) {
    const code = teken.codePointAt(0);
    const nul = tabel.nullen.findLast((begin) => begin <= code);
    return String(code - nul);
  }

  /** All pieces of so many letters in a row. */
  function stukken(woord, lengte) {
    const letters = ALLEEN_ASCII.test(woord) ? woord : Array.from(woord);
    const uit = [];
    for (let begin = 0; begin + lengte <= letters.length; begin += 1) {
      const stuk = letters.slice(begin, begin + lengte);
      uit.push(typeof stuk === "string" ? stuk : stuk.join(""));
    }
    return uit;
  }

  const CRC = Array.from({ length: 256 }, (_, getal) => {
    for (let keer = 0; keer < 8; keer += 1) {
      getal = getal & 1 ? (getal >>> 1) ^ 0xedb88320 : getal >>> 1;
    }
    return getal >>> 0;
  });
  const alsBytes = new TextEncoder();

  function crc32(tekst) {
    let som = 0xffffffff;
    for (const byte of alsBytes.encode(tekst)) som = CRC[(som ^ byte) & 255] ^ (som >>> 8);
    return (som ^ 0xffffffff) >>> 0;
  }

  /** The features by which a text is compared with sentences. */
  function kenmerken(tekst) {
    const uit = new Set();
    for (const woord of woordenVan(tekst)) {
      uit.add(`${tabel.zin}${woord}`);
      for (const vier of stukken(` ${woord} `, tabel.rij)) uit.add(`${tabel.vier}${vier}`);
    }
    return [...uit];
  }

  const { einden, klinkers, kortst, slot, dubbel } = tabel.stam;

  /** What is left of a word without its inflection. */
  function stam(woord) {
    if (!ALLEEN_LETTERS.test(woord) || woord.length <= kortst) return woord;
    for (const einde of einden) {
      const over = woord.length - einde.length;
      if (woord.endsWith(einde) && over >= kortst + (einde === "s" ? 1 : 0)) {
        woord = woord.slice(0, over);
        break;
      }
    }
    const vanAchter = (plek) => woord[woord.length - plek];
    if (vanAchter(1) === vanAchter(2) && !klinkers.includes(vanAchter(1))) {
      woord = woord.slice(0, -1);
    }
    woord = woord.slice(0, -1) + (slot[vanAchter(1)] ?? vanAchter(1));
    const dicht = !klinkers.includes(vanAchter(1));
    if (dicht && woord.length > kortst && vanAchter(2) === vanAchter(3) && dubbel.includes(vanAchter(2))) {
      woord = woord.slice(0, -2) + vanAchter(1);
    }
    return woord;
  }

  /** By which a Dutch reader looks a name up: 't Hart under H. */
  function sorteersleutel(tekst) {
    const woorden = woordenVan(tekst);
    while (woorden.length > 1 && tabel.lidwoorden.includes(woorden[0])) woorden.shift();
    return woorden.join(" ");
  }

  /** Join as in a sentence: a, b en c. */
  function opsomming(delen, en = "en") {
    if (!delen.length) return "";
    return [delen.slice(0, -1).join(", "), delen.at(-1)].filter(Boolean).join(` ${en} `);
  }

  /** Compare lists of numbers, texts and truths as Python compares tuples. */
  function vergelijkRij(een, ander) {
    for (let plek = 0; plek < een.length; plek += 1) {
      if (een[plek] < ander[plek]) return -1;
      if (een[plek] > ander[plek]) return 1;
    }
    return 0;
  }

  Object.assign(zoek, {
    aaneen, alsKaart, alsPatroon, crc32, kenmerken, kleineLetters, opsomming, sorteersleutel, stam,
    stukken, vergelijkRij, vergelijkbaar, woordenVan, zichtbaar,
    deel: (getal, door) => Math.floor(getal / door), // rounded down, also below zero
    isLetters: (woord) => ALLEEN_LETTERS.test(woord),
    isCijfers: (woord) => ALLEEN_CIJFERS.test(woord),
    raakt: (rij, ander) => rij.some((een) => ander.includes(een)),
    uniek: (rij) => [...new Set(rij)],
  });
})(globalThis.kaartZoek);
