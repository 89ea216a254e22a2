/* What the words of a question say of each organisation: points, and why (kaart/zoek/vondst.py,
   woordvorm.py and the table of sentences). */
(function (zoek) {
  "use strict";
  const { aaneen, alsKaart, deel, kenmerken, stam, uniek, woordenVan } = zoek;
  const { kaart, vak, vouwen, zinnen, getallen } = zoek.gegevens;
  const { HEEL, BEKIJK, VERWANT, OVERTUIGD, OOK, WOORD, MEESTE, AFKAP } = getallen.rangorde;
  const { GENOEMD, MEESTE_WOORDEN, NAAMWOORDEN, LETTERS_ALLEEN, GEEN_VRAAG } = getallen.vondst;
  const { KORTSTE_DEEL, KORTSTE_FOUT, LANG } = getallen.woordvorm;
  const LIJKEN = new Set(getallen.woordvorm.LIJKEN);

  const naslag = Object.fromEntries(
    Object.entries(kaart.tabellen).map(([soort, rijen]) => [soort, alsKaart(rijen)]));
  const LETTERS = kaart.letters.split(" ");
  const BEKEND = new Set(LETTERS);
  zoek.naslag = naslag;

  /* The table of sentences: counted here, weighed when a question asks for a feature. */

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

  /* A typed word → the words of the map that it is. */

  const inTabel = (woord) => naslag.woord.has(stam(woord));

  function leesWoord(getypt) {
    if (inTabel(getypt)) return { getypt, als: [getypt], hersteld: false };
    if (getypt.length < KORTSTE_DEEL || !zoek.isLetters(getypt)) {
      return { getypt, als: [], hersteld: false };
    }
    const als = inSamenstelling(getypt);
    if (!als.length) als.push(...deelVan(getypt));
    if (als.length || inEenZin(getypt)) return { getypt, als, hersteld: false };
    return { getypt, als: misspeld(getypt), hersteld: true };
  }

  function inSamenstelling(woord) {
    const begint = LETTERS.filter((ander) => ander.startsWith(woord)).sort();
    if (begint.length) return begint;
    return LETTERS.filter((ander) => ander.endsWith(woord)
      && BEKEND.has(ander.slice(0, ander.length - woord.length).replace(/s+$/, ""))).sort();
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
        const ruil = teken === ander ? 0 : LIJKEN.has(teken + ander) ? 1 : meeste + 1;
        let kosten = Math.min(vorige[j] + 1, rij[j - 1] + 1, vorige[j - 1] + ruil);
        if (i > 1 && j > 1 && teken === bedoeld[j - 2] && getypt[i - 2] === ander) {
          kosten = Math.min(kosten, eerder[j - 2] + 1);
        }
        rij.push(kosten);
      }
    }
    return rij.at(-1);
  }

  /* Rows of the tables → points (kaart/zoek/rangorde.py): whole numbers only. */

  function telOp(som, wie, punten) {
    som.set(wie, (som.get(wie) ?? 0) + punten);
  }

  const volgorde = (punten) => [...punten.keys()]
    .sort((een, ander) => punten.get(ander) - punten.get(een) || een - ander);

  const hoogsteVan = (punten) => Math.max(0, ...punten.values());

  function bedoelingen(punten, aantalKenmerken) {
    const beste = volgorde(punten).slice(0, BEKIJK);
    const hoogste = beste.length ? punten.get(beste[0]) : 0;
    if (!hoogste) return [];
    const overtuigd = Math.min(HEEL, deel(hoogste * OVERTUIGD, aantalKenmerken));
    return beste
      .map((nummer) => [nummer, deel(punten.get(nummer) * HEEL, hoogste)])
      .filter(([, stuk]) => stuk >= VERWANT)
      .map(([nummer, stuk]) => [nummer, [stuk, stuk, stuk].reduce(
        (zeker, keer) => deel(zeker * keer, HEEL), overtuigd)]);
  }

  function hulppunten(bedoeld) {
    const punten = new Map();
    for (const [hulpvraag, zeker] of bedoeld) {
      const rij = naslag.hulp.get(hulpvraag) ?? [];
      for (let plek = 0; plek < rij.length; plek += 2) {
        const waard = deel(zeker * rij[plek + 1], 100);
        const eerder = punten.get(rij[plek]) ?? 0;
        const minder = deel(Math.min(eerder, waard) * OOK, HEEL);
        punten.set(rij[plek], Math.max(eerder, waard) + minder);
      }
    }
    return punten;
  }

  function woordpunten(rijen, gezocht) {
    const som = new Map();
    for (const [, rij] of rijen) {
      for (const [wie, punten] of rij) telOp(som, wie, punten);
    }
    for (const [wie, punten] of som) som.set(wie, deel(punten * WOORD, Math.max(1, gezocht)));
    return som;
  }

  function samen(...lijsten) {
    const som = new Map();
    for (const lijst of lijsten) for (const [wie, punten] of lijst) telOp(som, wie, punten);
    return som;
  }

  function kapAf(punten) {
    const hoogste = hoogsteVan(punten);
    const over = new Map([...punten].filter(([, p]) => p && p * AFKAP >= hoogste));
    return new Map(volgorde(over).slice(0, MEESTE).map((wie) => [wie, over.get(wie)]));
  }

  /* Whose name, number, mailbox, building or street was typed. */

  function ingangenVan(vraag) {
    const woorden = woordenVan(vraag.tekst).slice(0, MEESTE_WOORDEN);
    const punten = new Map();
    const via = [];
    const noem = (wie, waard, waarom) => {
      for (const nummer of wie) {
        punten.set(nummer, Math.max(punten.get(nummer) ?? 0, waard));
        via.push([nummer, waarom]);
      }
    };
    for (const [soort, kort] of vraag.wens.ingangen) {
      noem(naslag[soort].get(kort) ?? [], GENOEMD, getallen.ingangen.nummer.via);
    }
    const genoemd = [];
    for (let aantal = NAAMWOORDEN; aantal > 0; aantal -= 1) {
      for (let begin = 0; begin + aantal <= woorden.length; begin += 1) {
        const stuk = woorden.slice(begin, begin + aantal);
        for (const soort of ["naam", "kort", "gebouw", "straat"]) {
          const rij = naslag[soort].get(stuk.join(""));
          if (!rij || genoemd.some((langer) => isBinnen(begin, aantal, langer))) continue;
          if (soort === "naam" || soort === "kort") {
            if (!isNaam(stuk, woorden.length)) continue;
            genoemd.push([begin, aantal]);
          }
          noem(rij, getallen.ingangen[soort].waard, getallen.ingangen[soort].via);
        }
      }
    }
    return [punten, via];
  }

  const isBinnen = (begin, aantal, [langerBegin, langer]) =>
    aantal < langer && begin >= langerBegin && begin + aantal <= langerBegin + langer;

  /** A name of one common word is no name in a sentence. */
  function isNaam(stuk, woorden) {
    if (stuk.length === woorden || stuk.length > 1) return true;
    return !vak.stopwoorden.includes(stuk[0]) && !inEenZin(stuk[0]);
  }

  /* What was meant. */

  function bedoeldMet(vraag, gelezen) {
    const precies = naslag.precies.get(aaneen(vraag.tekst));
    if (precies) return [precies.map((nummer) => [kaart.hulpvragen[nummer], HEEL]), false];
    const hersteld = gelezen.filter((lees) => lees.hersteld).flatMap((lees) => lees.als);
    const vanDeZin = kenmerken(`${vraag.zin} ${hersteld.join(" ")}`);
    const punten = new Map();
    let kentEenWoord = gelezen.some((lees) => lees.als.length);
    for (const kenmerk of vanDeZin) {
      const rij = gewichten(kenmerk);
      if (rij.length && kenmerk.startsWith(vouwen.zin)) kentEenWoord = true;
      for (const [hulpvraag, waard] of rij) telOp(punten, hulpvraag, waard);
    }
    const vanGeen = punten.get(GEEN) ?? 0;
    punten.delete(GEEN);
    const hoogste = hoogsteVan(punten);
    if (!kentEenWoord && hoogste < LETTERS_ALLEEN * vanDeZin.length) return [[], false];
    const lijst = bedoelingen(punten, vanDeZin.length)
      .filter(([, zeker]) => zeker)
      .map(([nummer, zeker]) => [kaart.hulpvragen[nummer], zeker]);
    return [lijst, vanGeen * HEEL > hoogste * GEEN_VRAAG];
  }

  /** The rows of the words; one that was taken for several gives the best of each. */
  function woordrijen(gelezen) {
    const rijen = [];
    for (const lees of gelezen) {
      const beste = new Map();
      for (const sleutel of uniek(lees.als.map(stam)).sort()) {
        const rij = naslag.woord.get(sleutel) ?? [];
        for (let plek = 0; plek < rij.length; plek += 3) {
          const [wie, punten, veld] = rij.slice(plek, plek + 3);
          if (punten > (beste.get(wie)?.[0] ?? 0)) beste.set(wie, [punten, veld]);
        }
      }
      if (beste.size) {
        const gezegd = lees.als.length === 1 ? lees.als[0] : lees.getypt;
        rijen.push([gezegd, [...beste].sort(([een], [ander]) => een - ander)
          .map(([wie, [punten, veld]]) => [wie, punten, veld])]);
      }
    }
    return rijen;
  }

  /** The words of a question that say what it is about. */
  const inhoudswoorden = (vraag) => uniek(vraag.woorden)
    .filter((woord) => !vak.stopwoorden.includes(woord) && !vak.beleefd.includes(woord))
    .slice(0, MEESTE_WOORDEN);

  const NIETS = {
    punten: new Map(), redenen: new Map(), genoemd: new Set(), bedoeld: [], gelezen: [],
    nietGebruikt: [], geenVraag: false,
  };

  /** Look the words of a question up. */
  function vind(vraag) {
    const [genoemd, via] = ingangenVan(vraag);
    const eigen = inhoudswoorden(vraag);
    const inhoud = eigen.length ? eigen
      : vraag.wens.plaatsen.flatMap(([gezegd]) => gezegd.split(" "));
    const gelezen = inhoud.map(leesWoord);
    const [bedoeld, geen] = bedoeldMet(vraag, gelezen);
    const hulp = hulppunten(bedoeld);
    const rijen = woordrijen(gelezen);
    const precies = hulp.size && naslag.precies.has(aaneen(vraag.tekst));
    const woorden = precies ? new Map() : woordpunten(rijen, inhoud.length);
    const redenen = new Map();
    const reden = (wie, waarom) => redenen.set(wie, [...(redenen.get(wie) ?? []), waarom]);
    via.forEach(([wie, waarom]) => reden(wie, waarom));
    for (const [gezegd, rij] of rijen) {
      for (const [wie, , veld] of rij) reden(wie, `“${gezegd}” in ${getallen.velden[veld]}`);
    }
    const inEenNaam = rijen.some(([, rij]) =>
      rij.some(([, , veld]) => getallen.naamvelden.includes(veld)));
    return {
      punten: samen(genoemd, hulp, woorden),
      redenen: new Map([...redenen].map(([wie, waarom]) => [wie, uniek(waarom)])),
      genoemd: new Set([...genoemd].filter(([, punten]) => punten >= GENOEMD).map(([wie]) => wie)),
      bedoeld,
      gelezen: gelezen.filter((lees) => lees.hersteld)
        .flatMap((lees) => lees.als.map((als) => [lees.getypt, als])),
      nietGebruikt: gelezen.filter((lees) => !lees.als.length && !inEenZin(lees.getypt))
        .map((lees) => lees.getypt),
      geenVraag: geen && !genoemd.size && !inEenNaam,
    };
  }

  Object.assign(zoek, { NIETS, gewichten, inhoudswoorden, kapAf, vind });
})(globalThis.kaartZoek);
