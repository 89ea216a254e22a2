/* What the words of a question say of each organisation: points, and why (kaart/zoek/ingang.py,
   vondst.py and rangorde.py). */
(function (zoek) {
  "use strict";
  const { aaneen, alsKaart, deel, gewichten, kenmerken, stam, uniek, woordenVan } = zoek;
  const { GEEN, inEenZin, isGoedWoord } = zoek;
  const { kaart, vak, vouwen, getallen } = zoek.gegevens;
  const { HEEL, BEKIJK, VERWANT, OVERTUIGD, OOK, WOORD, MEESTE, AFKAP, ZWAK } = getallen.rangorde;
  const { GENOEMD, MEESTE: MEESTE_WOORDEN, NAAMWOORDEN } = getallen.vondst;
  const { LETTERS_ALLEEN, GEEN_VRAAG, WIE_ZIT } = getallen.vondst;

  const naslag = Object.fromEntries(
    Object.entries(kaart.tabellen).map(([soort, rijen]) => [soort, alsKaart(rijen)]));
  /* The first numbers of such a row are written as steps (kaart/website/zoekindex/kaarttabel.py). */
  for (const [soort, breed] of Object.entries(kaart.breed)) {
    for (const rij of naslag[soort].values()) {
      for (let plek = breed; plek < rij.length; plek += breed) rij[plek] += rij[plek - breed];
    }
  }
  zoek.naslag = naslag;

  /* Rows of the tables → points (kaart/zoek/rangorde.py): whole numbers only. */

  function telOp(som, wie, punten) {
    som.set(wie, (som.get(wie) ?? 0) + punten);
  }

  const volgorde = (punten) => [...punten.keys()]
    .sort((een, ander) => punten.get(ander) - punten.get(een) || een - ander);

  const hoogsteVan = (punten) => Math.max(0, ...punten.values());

  function bedoelingen(punten, aantalKenmerken, vreemd, woorden) {
    const beste = volgorde(punten).slice(0, BEKIJK);
    const hoogste = beste.length ? punten.get(beste[0]) : 0;
    if (!hoogste) return [];
    const doorLetters = Math.min(HEEL, deel(hoogste * OVERTUIGD, aantalKenmerken));
    const overtuigd = doorLetters - deel(doorLetters * vreemd, 2 * Math.max(1, woorden));
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

  function kapAf(punten, meeste = MEESTE) {
    const hoogste = hoogsteVan(punten);
    const over = new Map([...punten].filter(([, p]) => p && p * AFKAP >= hoogste));
    return new Map(volgorde(over).slice(0, meeste).map((wie) => [wie, over.get(wie)]));
  }

  /* Whose name, number, mailbox, building or street was typed. */

  function ingangenVan(vraag) {
    const woorden = woordenVan(vraag.tekst).slice(0, MEESTE_WOORDEN);
    const punten = new Map();
    const via = [];
    const leeg = [];
    const gebruikt = new Set();
    const noem = (wie, hoe) => {
      for (const nummer of wie) {
        punten.set(nummer, Math.max(punten.get(nummer) ?? 0, getallen.ingangen[hoe].waard));
        via.push([nummer, getallen.ingangen[hoe].via]);
      }
    };
    for (const [soort, kort] of vraag.wens.ingangen) noem(naslag[soort].get(kort) ?? [], "nummer");
    for (const { soort, begin, aantal, sleutel, wie } of getypt(woorden)) {
      for (let plek = begin; plek < begin + aantal; plek += 1) gebruikt.add(plek);
      const metNummer = soort === "straat" && /^\p{Nd}/u.test(woorden[begin + aantal - 1]);
      noem(wie, metNummer ? "adres" : soort);
      if (!wie.length) leeg.push(`${soort}:${sleutel}`);
    }
    return {
      punten, via, leeg,
      woorden: new Set([...gebruikt].map((plek) => woorden[plek])),
      vreemd: woorden.filter((woord, plek) => !gebruikt.has(plek) && isVreemdeStraat(woord)),
    };
  }

  /** What was typed of the map, longest first; a name within a longer name is none. */
  function getypt(woorden) {
    const genoemd = [];
    const uit = [];
    for (let aantal = NAAMWOORDEN; aantal > 0; aantal -= 1) {
      for (let begin = 0; begin + aantal <= woorden.length; begin += 1) {
        const stuk = woorden.slice(begin, begin + aantal);
        const sleutel = stuk.join("");
        for (const soort of ["naam", "kort", "gebouw", "straat"]) {
          const wie = naslag[soort].get(sleutel);
          if (!wie || genoemd.some((langer) => isBinnen(begin, aantal, langer))) continue;
          if (soort !== "straat" && !isNaam(soort, stuk, woorden.length)) continue;
          if (soort === "naam" || soort === "kort") genoemd.push([begin, aantal]);
          uit.push({ soort, begin, aantal, sleutel, wie });
        }
      }
    }
    return uit;
  }

  const isBinnen = (begin, aantal, [langerBegin, langer]) =>
    aantal < langer && begin >= langerBegin && begin + aantal <= langerBegin + langer;

  /** A name of one common word is no name in a sentence. */
  function isNaam(soort, stuk, woorden) {
    if (stuk.length === woorden || stuk.length > 1) return true;
    if (vak.stopwoorden.includes(stuk[0]) || inEenZin(stuk[0])) return false;
    return soort !== "gebouw" || !isGoedWoord(stuk[0]);
  }

  const STRAATNAAM = zoek.alsPatroon(vak.patronen.straatnaam);

  const isVreemdeStraat = (woord) =>
    zoek.isHelemaal(STRAATNAAM, woord) && !inEenZin(woord) && !isGoedWoord(woord);

  /** Each building or street that was typed and where nobody is known, once. */
  function legePlekken({ leeg, vreemd }) {
    const uit = new Map();
    const gebouwen = leeg.flatMap((sleutel) => kaart.leeg[sleutel] ?? []);
    for (const plek of [...gebouwen, ...vreemd.map((straat) => ({ naam: "", id: "", straat }))]) {
      uit.set(`${plek.id} ${plek.straat}`, plek);
    }
    return [...uit.values()];
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
    const getypt = gelezen.filter((lees) => !(lees.hersteld && lees.als.length))
      .map((lees) => lees.getypt);
    const vreemd = getypt.filter((woord) => !inEenZin(woord)).length;
    const lijst = bedoelingen(punten, vanDeZin.length, vreemd, getypt.length)
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
    nietGebruikt: [], geenVraag: false, leeg: [], zwak: false,
  };

  /** Look the words of a question up. */
  function vind(vraag) {
    const ingang = ingangenVan(vraag);
    const eigen = inhoudswoorden(vraag);
    const vanPlek = () => vraag.wens.plaatsen.flatMap(([gezegd]) => gezegd.split(" "));
    const inhoud = (eigen.length ? eigen : vanPlek())
      .filter((woord) => !ingang.vreemd.includes(woord) && !zoek.isCijfers(woord));
    const gelezen = inhoud.map(zoek.leesWoord);
    // Who types a building or a street only means no hulpvraag with it.
    const isGenoemd = [...ingang.punten.values()].some((punten) => punten >= deel(GENOEMD, 2));
    const alleenPlek = !isGenoemd
      && inhoud.every((woord) => ingang.woorden.has(woord) || WIE_ZIT.includes(woord));
    const [bedoeld, geen] = alleenPlek && (ingang.woorden.size || ingang.vreemd.length)
      ? [[], false] : bedoeldMet(vraag, gelezen);
    const hulp = hulppunten(bedoeld);
    const rijen = woordrijen(gelezen);
    const precies = hulp.size && naslag.precies.has(aaneen(vraag.tekst));
    const niemand = alleenPlek && ingang.leeg.length;
    const woorden = precies || niemand ? new Map() : woordpunten(rijen, inhoud.length);
    const redenen = new Map();
    const reden = (wie, waarom) => redenen.set(wie, [...(redenen.get(wie) ?? []), waarom]);
    ingang.via.forEach(([wie, waarom]) => reden(wie, waarom));
    for (const [gezegd, rij] of rijen) {
      for (const [wie, , veld] of rij) reden(wie, `“${gezegd}” in ${getallen.velden[veld]}`);
    }
    const inEenNaam = rijen.some(([, rij]) =>
      rij.some(([, , veld]) => getallen.naamvelden.includes(veld)));
    const punten = samen(ingang.punten, hulp, woorden);
    const hoogste = hoogsteVan(woorden) + Math.max(0, ...bedoeld.map(([, zeker]) => zeker));
    return {
      punten,
      redenen: new Map([...redenen].map(([wie, waarom]) => [wie, uniek(waarom)])),
      genoemd: new Set(
        [...ingang.punten].filter(([, punten]) => punten >= GENOEMD).map(([wie]) => wie)),
      bedoeld,
      gelezen: gelezen.filter((lees) => lees.hersteld)
        .flatMap((lees) => lees.als.map((als) => [lees.getypt, als])),
      nietGebruikt: gelezen.map((lees) => (lees.als.length ? "" : lees.getypt))
        .filter((woord) => woord && !inEenZin(woord) && !ingang.woorden.has(woord)
          && !(vraag.wens.talen.length && Object.hasOwn(vak.taalwoorden, woord))),
      geenVraag: geen && !ingang.punten.size && !ingang.leeg.length && !inEenNaam,
      leeg: legePlekken(ingang),
      zwak: !ingang.punten.size && hoogste < ZWAK && eigen.length > 0,
    };
  }

  Object.assign(zoek, { NIETS, inhoudswoorden, kapAf, vind });
})(globalThis.kaartZoek);
