/* The question box: what a sentence says of place, time, group, price, language and age
   (kaart/zoek/vak). */
(function (zoek) {
  "use strict";
  const { aaneen, alsKaart, alsPatroon, opsomming, uniek, zichtbaar } = zoek;
  const { vak, kaart, namen } = zoek.gegevens;
  const PATROON = Object.fromEntries(
    Object.entries(vak.patronen).map(([naam, patroon]) => [naam, alsPatroon(patroon)]));
  const woord = (waarde) => namen.woorden[waarde] ?? waarde.replaceAll("-", " ");
  const taalnaam = (code) => namen.talen[code.split("-")[0]] ?? code;

  /** The words of a text; what is taken out is not looked at by whoever is next. */
  class Zin {
    constructor(tekst) {
      this.woorden = zoek.woordenVan(tekst).slice(0, vak.meeste_woorden);
      this.genomen = new Set();
    }

    get over() {
      return this.woorden.filter((_, plek) => !this.genomen.has(plek));
    }

    vrij(plek, aantal) {
      for (let nummer = plek; nummer < plek + aantal; nummer += 1) {
        if (nummer >= this.woorden.length || this.genomen.has(nummer)) return false;
      }
      return true;
    }

    neem(plek, aantal) {
      for (let nummer = plek; nummer < plek + aantal; nummer += 1) this.genomen.add(nummer);
    }

    /** The pieces that somebody knows, longest first. */
    zoek(ken, meeste = vak.woorden_per_stuk) {
      const gevonden = [];
      for (let plek = 0; plek < this.woorden.length; plek += 1) {
        for (let aantal = Math.min(meeste, this.woorden.length - plek); aantal > 0; aantal -= 1) {
          if (!this.vrij(plek, aantal)) continue;
          const gezegd = this.woorden.slice(plek, plek + aantal).join(" ");
          const waarde = ken(gezegd);
          if (waarde === undefined || waarde === null) continue;
          gevonden.push({ plek, aantal, gezegd, waarde });
          plek += aantal - 1;
          break;
        }
      }
      return gevonden;
    }

    haalUit(ken, meeste = vak.woorden_per_stuk) {
      const gevonden = this.zoek(ken, meeste);
      for (const { plek, aantal } of gevonden) this.neem(plek, aantal);
      return gevonden;
    }
  }

  /* Numbers, judged before anything else. */

  const staatIn = (patroon, tekst) => tekst.search(patroon) >= 0;
  const isHelemaal = (patroon, tekst) => tekst.match(patroon)?.[0] === tekst;
  const alleVan = (patroon, tekst) => [...tekst.matchAll(patroon)];

  const nummersIn = (tekst) =>
    alleVan(PATROON.nummer, zichtbaar(tekst)).map(([gevonden]) => gevonden.replace(/[Oo]/g, "0"));

  function postbussenIn(tekst) {
    tekst = zichtbaar(tekst);
    if (!staatIn(PATROON.heeft_bij, tekst)) return [];
    const alsPunt = (stuk) => stuk.replace(PATROON.als_punt, ".").replace(/^\.+|\.+$/g, "");
    return alleVan(PATROON.postbus, tekst.replace(PATROON.ruimte, " "))
      .map(([, naam, site]) => `${alsPunt(naam)}@${alsPunt(site)}`);
  }

  /** The digits of a number as one dials them at home. */
  function nummerThuis(nummer) {
    const plat = zichtbaar(nummer).trim();
    const kaal = plat.replace(/[^0-9]/g, "");
    const buitenland = plat.startsWith("+") || plat.startsWith("(+");
    for (const voor of buitenland ? ["310", "31"] : ["00310", "0031"]) {
      if (kaal.startsWith(voor)) return `0${kaal.slice(voor.length)}`;
    }
    return kaal;
  }

  function leesNummers(tekst) {
    tekst = zichtbaar(tekst);
    if (!staatIn(PATROON.kan_nummer, tekst)) return { tekst, bekend: [], jaren: null, gezegd: "" };
    const bekend = [];
    const gevonden = [
      ...postbussenIn(tekst).map((gezegd) => ["postbus", gezegd, zoek.kleineLetters(gezegd)]),
      ...nummersIn(tekst).map((gezegd) => ["nummer", gezegd, nummerThuis(gezegd)]),
    ];
    for (const [soort, gezegd, kort] of gevonden) {
      if (zoek.naslag[soort].has(kort)) {
        bekend.push([soort, kort]);
        tekst = tekst.replaceAll(gezegd, " ");
      } else if (soort === "postbus" || kort.length >= vak.kortste_nummer) {
        tekst = zonder(tekst, gezegd);
      }
    }
    tekst = tekst.replace(PATROON.cijfers, vak.weggelaten);
    return { tekst, bekend, ...leeftijdIn(tekst) };
  }

  /** Take out what is of somebody, also when it was spelled so as not to be found. */
  function zonder(tekst, gezegd) {
    if (tekst.includes(gezegd)) return tekst.replaceAll(gezegd, vak.weggelaten);
    for (const stuk of gezegd.split(/[@.]/)) {
      const veilig = stuk.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
      const heel = new RegExp(`(?<![\\p{L}\\p{N}_])${veilig}(?![\\p{L}\\p{N}_])`, "gu");
      tekst = tekst.replace(heel, vak.weggelaten);
    }
    return tekst;
  }

  function leeftijdIn(tekst) {
    for (const [gezegd, ...groepen] of alleVan(PATROON.leeftijd, tekst)) {
      const jaren = Number(groepen.find(Boolean));
      if (jaren > 0 && jaren <= vak.oudst) return { jaren, gezegd: gezegd.trim() };
    }
    return { jaren: null, gezegd: "" };
  }

  const zonderGetallen = (tekst) =>
    tekst.replace(PATROON.leeftijd, (gezegd) => gezegd.replace(/[0-9]+/g, " "))
      .replace(PATROON.bedrag, " ");

  /* Places. */

  const PLAATSEN = alsKaart(kaart.plaatsen);
  const POSTCODES = alsKaart(kaart.postcodes);
  const BUITEN = new Set(vak.steden.filter((stad) => !kaart.steden_hier.includes(stad)));
  const isStopwoord = (gezegd) => vak.stopwoorden.includes(gezegd);

  function plek(gezegd) {
    const plat = aaneen(gezegd);
    if (isHelemaal(PATROON.postcode, plat) && !isStopwoord(gezegd.split(" ").slice(1).join(" "))) {
      return postcodegebied(plat);
    }
    const nummer = PLAATSEN.get(plat);
    return nummer === undefined ? null : kaart.gebieden[nummer];
  }

  function postcodegebied(plat) {
    const nummer = POSTCODES.get(plat.slice(0, 4));
    if (nummer === undefined) return null;
    const gebied = kaart.gebieden[nummer];
    const naam = `${gebied.naam} ${plat.slice(4).toUpperCase()}`.trim();
    return { ...gebied, naam, uitleg: naam + gebied.uitleg.slice(gebied.naam.length) };
  }

  /** A town that is asked for and does not lie on this map. */
  function buitenDeKaart(zin) {
    const steden = zin.zoek((gezegd) => (BUITEN.has(aaneen(gezegd)) ? gezegd : null));
    for (const { plek: begin, aantal, gezegd } of steden) {
      const laatste = begin + aantal === zin.woorden.length;
      const ervoor = begin ? zin.woorden[begin - 1] : "";
      if (vak.ervoor.includes(ervoor) || (laatste && !["uit", "van"].includes(ervoor))) {
        zin.neem(begin, aantal);
        return gezegd.replace(/\p{L}+/gu, (deel) => deel[0].toUpperCase() + deel.slice(1));
      }
    }
    return "";
  }

  /* Times. */

  const WEEK = Object.keys(namen.dagen);

  function weekdag(dag, later) {
    const [jaar, maand, nummer] = dag.split("-").map(Number);
    const dagnummer = new Date(Date.UTC(jaar, maand - 1, nummer + later)).getUTCDay();
    return WEEK[(dagnummer + 6) % 7];
  }

  /** What one word says of when; without `vandaag` what leans on it (morgen) says nothing. */
  function moment(gezegd, vandaag = "") {
    const tijd = vak.tijd;
    for (const [woorden, later] of [[tijd.vandaag, 0], [tijd.morgen, 1]]) {
      if (vandaag && Object.hasOwn(woorden, gezegd)) {
        return { dagen: [weekdag(vandaag, later)], dagdelen: woorden[gezegd] ? [woorden[gezegd]] : [] };
      }
    }
    if (tijd.weekend.includes(gezegd)) return { dagen: ["za", "zo"], dagdelen: [] };
    const deelVan = (rest) => (Object.hasOwn(tijd.dagdelen, rest) ? tijd.dagdelen[rest] : "");
    if (deelVan(gezegd)) return { dagen: [], dagdelen: [deelVan(gezegd)] };
    for (const [dag, naam] of Object.entries(namen.dagen)) {
      if (!gezegd.startsWith(naam)) continue;
      const rest = gezegd.slice(naam.length);
      if (tijd.dageinden.includes(rest)) return { dagen: [dag], dagdelen: [] };
      const dagdeel = deelVan(rest) || deelVan(rest.replace(/^s/, ""));
      if (dagdeel) return { dagen: [dag], dagdelen: [dagdeel] };
    }
    return null;
  }

  function vanMoment({ gezegd, waarde: { dagen, dagdelen } }) {
    const uit = [];
    const dagnamen = dagen.map((dag) => namen.dagen[dag]);
    if (dagen.length) uit.push(begrepen("dag", gezegd, dagen, opsomming(dagnamen, "of")));
    if (dagdelen.length) uit.push(begrepen("dagdeel", gezegd, dagdelen, opsomming(dagdelen)));
    return uit;
  }

  /* Groups, languages, price. */

  const GROEPEN = alsKaart(kaart.groepswoorden);
  const TALEN = alsKaart(vak.taalwoorden);
  const GRATIS = new Set(vak.gratis);

  function groepVanLeeftijd(jaren) {
    for (const [tot, groep] of vak.jongste) if (jaren < tot) return groep;
    return jaren >= vak.oud ? "ouderen" : "";
  }

  const begrepen = (optie, gevraagd, ids, uitleg) => ({ optie, gevraagd, ids, uitleg });

  const plekkenVan = (gebied) => gebied.delen.flatMap(([wijk, buurten]) =>
    buurten.length ? buurten.map((buurt) => `${wijk}/${buurt}`) : [wijk]);

  /** Read a sentence: what it asks for besides its words, and the words that are left. */
  function leesVak(tekst, vandaag) {
    const nummers = leesNummers(tekst);
    const zin = new Zin(zonderGetallen(nummers.tekst));
    const plaatsen = zin.haalUit(plek);
    const buiten = buitenDeKaart(zin);
    const momenten = zin.haalUit((gezegd) => moment(gezegd, vandaag), 1);
    const gratis = zin.haalUit((gezegd) => (GRATIS.has(gezegd) ? "gratis" : null));
    const zonderGroep = new Zin(zin.over.join(" "));
    const groepen = zonderGroep.haalUit((gezegd) => GROEPEN.get(gezegd));
    const talen = zonderGroep.zoek((gezegd) => TALEN.get(gezegd));
    const { jaren } = nummers;
    const vanLeeftijd = jaren === null ? "" : groepVanLeeftijd(jaren);
    const wens = {
      plaatsen: plaatsen.map(({ gezegd, waarde }) => [gezegd, waarde]),
      buiten,
      dagen: uniek(momenten.flatMap(({ waarde }) => waarde.dagen)),
      dagdelen: uniek(momenten.flatMap(({ waarde }) => waarde.dagdelen)),
      doelgroepen: uniek([...groepen.map(({ waarde }) => waarde), vanLeeftijd].filter(Boolean)),
      talen: uniek(talen.map(({ waarde }) => waarde)),
      gratis: gratis.length > 0,
      leeftijd: jaren,
      ingangen: nummers.bekend,
    };
    return {
      tekst: nummers.tekst.trim(),
      zin: zin.over.join(" "),
      woorden: zonderGroep.over,
      wens,
      begrepen: [
        ...plaatsen.map(({ gezegd, waarde }) =>
          begrepen("wijk", gezegd, plekkenVan(waarde), waarde.uitleg)),
        ...momenten.flatMap(vanMoment),
        ...gratis.map(({ gezegd }) => begrepen("kosten", gezegd, ["gratis"], "gratis")),
        ...groepen.map(({ gezegd, waarde }) =>
          begrepen("doelgroep", gezegd, [waarde], `voor ${woord(waarde)}`)),
        ...talen.map(({ gezegd, waarde }) =>
          begrepen("taal", gezegd, [waarde], `taal ${taalnaam(waarde)}`)),
        ...(jaren === null ? []
          : [begrepen("leeftijd", nummers.gezegd, [String(jaren)], `${jaren} jaar`)]),
      ],
    };
  }

  const gebiedVan = (id) => (
    Object.hasOwn(kaart.wijken, id) ? kaart.gebieden[kaart.wijken[id].gebied] : plek(id));

  /** What the boxes beside the question ask, in ids of the map; a demand, and not a wish. */
  function leesKeuze(gevraagd) {
    const uit = { begrepen: [], gratis: gevraagd.kosten === "gratis" };
    for (const [optie, veld] of Object.entries(vak.opties)) {
      const ids = gevraagd[optie] ?? [];
      uit[veld] = uniek(optie === "wijk" ? ids.map(gebiedVan) : ids);
      uit.begrepen.push(...ids.map((id) => vanKeuze(optie, id)));
    }
    return uit;
  }

  function vanKeuze(optie, id) {
    if (optie === "wijk") {
      const gebied = gebiedVan(id);
      return begrepen(optie, id, plekkenVan(gebied), gebied.uitleg);
    }
    return begrepen(optie, id, [id], keuzenaam(optie, id));
  }

  function keuzenaam(optie, id) {
    switch (optie) {
      case "thema": return `thema ${kaart.themas[id].naam}`;
      case "hulpvraag": return `hulpvraag “${zoek.vraagtekst(id)}”`;
      case "dag": return `${namen.dagen[id]} `.trim();
      case "netwerk": return `netwerk ${kaart.netwerken[id]}`;
      case "taal": return `taal ${taalnaam(id)}`;
      case "doelgroep": return `voor ${woord(id)}`;
      case "vorm": case "toegang": case "sector": return `${optie} ${woord(id)}`;
      default: return woord(id);
    }
  }

  zoek.vraagtekst = (hulpvraag) => {
    const [thema, id] = hulpvraag.split("/");
    return kaart.themas[thema]?.hulpvragen[id] ?? hulpvraag;
  };

  Object.assign(zoek, { isHelemaal, leesKeuze, leesVak, moment, taalnaam, woord });
})(globalThis.kaartZoek);
