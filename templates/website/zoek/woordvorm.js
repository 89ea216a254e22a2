/* A typed word → the words of the map that it is: itself, a part of a compound, or misspelt
   (kaart/zoek/woordvorm.py and goedewoorden.py). */
(function (zoek) {
  "use strict";
  const { stam } = zoek;
  const { kaart, vak, namen, getallen } = zoek.gegevens;
  const { KORTSTE_DEEL, KORTSTE_FOUT, LANG, HEEL_DEEL, KORT, LIJKEN, GETALLEN } = getallen.woordvorm;
  const LETTERS = kaart.letters.split(" ");
  const BEKEND = new Set(LETTERS);
  const LIJKT = new Set(LIJKEN);
  const VAST = new Set(
    [...kaart.plaatswoorden, ...vak.steden, ...GETALLEN, ...namen.maanden, ...vak.stopwoorden]);

  const inTabel = (woord) => zoek.naslag.woord.has(stam(woord));

  /** Say which words of the map a word is; none when it is none of them. */
  function leesWoord(getypt) {
    const als = (woorden, hersteld = false) => ({ getypt, als: woorden, hersteld });
    if (inTabel(getypt)) return als([getypt]);
    if (getypt.length < KORTSTE_DEEL || !zoek.isLetters(getypt)) return als([]);
    for (const kijk of [inSamenstelling, metDeStam, deelVan]) {
      const gevonden = kijk(getypt);
      if (gevonden.length) return als(gevonden);
    }
    if (zoek.inEenZin(getypt)) return als([]);
    const bedoeld = misspeld(getypt);
    // The list of good words is large, and only asked when something else can be meant.
    if (bedoeld.length && (staatVast(getypt) || isGoedWoord(getypt))) return als([]);
    return als(bedoeld.filter((ander) => !staatVast(ander)), true);
  }

  /** Whether a word may not be read as another, nor another as it. */
  const staatVast = (woord) =>
    VAST.has(woord) || zoek.moment(woord) !== null || zoek.gevaar.isGevaarwoord(woord);

  function inSamenstelling(woord) {
    const begint = LETTERS.filter((ander) => ander.startsWith(woord)).sort();
    if (begint.length) return begint;
    const ervoor = (ander) => ander.slice(0, ander.length - woord.length).replace(/s+$/, "");
    return LETTERS.filter((ander) => ander.endsWith(woord)
      && (woord.length >= HEEL_DEEL || BEKEND.has(ervoor(ander)))).sort();
  }

  /** The compounds of its stem and a word that is said somewhere: naaien, naailes. */
  function metDeStam(woord) {
    const wortel = stam(woord);
    if (wortel.length < KORTSTE_DEEL) return [];
    return LETTERS.filter((ander) => {
      const rest = ander.startsWith(wortel) ? ander.slice(wortel.length) : "";
      return rest.length > KORT && (zoek.inEenZin(rest) || inTabel(rest));
    }).sort();
  }

  /** The longest known word that a compound begins or ends with. */
  function deelVan(woord) {
    const gevonden = [];
    for (let einde = KORTSTE_DEEL; einde < woord.length - 2; einde += 1) {
      for (const stuk of [woord.slice(0, einde), woord.slice(einde)]) {
        if (stuk.length > KORTSTE_DEEL && BEKEND.has(stuk)) gevonden.push(stuk);
      }
    }
    const [langste] = gevonden.sort((een, ander) => ander.length - een.length);
    return langste && inTabel(langste) ? [langste] : [];
  }

  function misspeld(woord) {
    if (woord.length < KORTSTE_FOUT) return [];
    const meeste = woord.length >= LANG ? 2 : 1;
    const gevonden = LETTERS
      .filter((ander) => Math.abs(ander.length - woord.length) <= meeste)
      .map((ander) => [ander, verschrijvingen(woord, ander, meeste)])
      .filter(([, fouten]) => fouten <= meeste);
    if (!gevonden.length && woord.length > KORTSTE_FOUT) {
      return LETTERS
        .filter((ander) => ander.length > woord.length + 1 && begintAls(woord, ander)).sort();
    }
    const minst = Math.min(...gevonden.map(([, fouten]) => fouten));
    return gevonden.filter(([, fouten]) => fouten === minst).map(([ander]) => ander).sort();
  }

  const begintAls = (woord, ander) => [0, 1].some((meer) =>
    verschrijvingen(woord, ander.slice(0, woord.length + meer), 1) <= 1);

  /** Count the slips of the finger between two words; more than `meeste` when it was none. */
  function verschrijvingen(getypt, bedoeld, meeste) {
    if (getypt[0] !== bedoeld[0]) return meeste + 1;
    let rij = Array.from({ length: bedoeld.length + 1 }, (_, plek) => plek);
    let vorige = [];
    for (let i = 1; i <= getypt.length; i += 1) {
      const eerder = vorige;
      vorige = rij;
      rij = [i];
      for (let j = 1; j <= bedoeld.length; j += 1) {
        const [teken, ander] = [getypt[i - 1], bedoeld[j - 1]];
        const ruil = teken === ander ? 0 : LIJKT.has(teken + ander) ? 1 : meeste + 1;
        let kosten = Math.min(vorige[j] + 1, rij[j - 1] + 1, vorige[j - 1] + ruil);
        if (i > 1 && j > 1 && teken === bedoeld[j - 2] && getypt[i - 2] === ander) {
          kosten = Math.min(kosten, eerder[j - 2] + 1);
        }
        rij.push(kosten);
      }
    }
    return rij.at(-1);
  }

  /* Good Dutch: five places of each word in a row of bits. */

  let bits = null;

  /** Whether a word is Dutch as it stands. Throws `NogTeLaden` while the list is not there. */
  function isGoedWoord(woord) {
    const { BITS, KORTST, LANGST, KEREN } = getallen.goedewoorden;
    if (!zoek.isLetters(woord) || woord.length < KORTST || woord.length > LANGST) return false;
    bits ??= leesBits();
    for (let keer = 0; keer < KEREN; keer += 1) {
      const plek = zoek.crc32(`${keer}${woord}`) % BITS;
      if (!((bits.charCodeAt(plek >>> 3) >> (plek & 7)) & 1)) return false;
    }
    return true;
  }

  function leesBits() {
    if (zoek.gegevens.goedewoorden === undefined) throw new zoek.NogTeLaden();
    return atob(zoek.gegevens.goedewoorden);
  }

  Object.assign(zoek, { isGoedWoord, leesWoord });
})(globalThis.kaartZoek);
