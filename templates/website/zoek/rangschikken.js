/* A question → who helps, best first: kaart/zoek/zoeken.py. */
(function (zoek) {
  "use strict";
  const { kapAf, passendVan, raakt, uniek, vergelijkRij } = zoek;
  const { kaart, vak, getallen } = zoek.gegevens;
  const { HEEL, NABIJSTE } = getallen.rangorde;
  const { HIER, OMVATTEND, HEEL_HET_LAND } = getallen.afstanden;
  const NUMMER_VAN = new Map(kaart.organisaties.map((organisatie, plek) => [organisatie.id, plek]));
  const organisatieVan = (id) => kaart.organisaties[NUMMER_VAN.get(id)];

  /** What somebody typed and chose, in terms of the map. */
  function begrijp(tekst, gevraagd, dag) {
    const keuze = zoek.leesKeuze(gevraagd);
    const gelezen = tekst.trim() ? zoek.leesVak(tekst, dag) : null;
    const ook = [...(gevraagd.hulpvraag ?? []), ...(gevraagd.thema ?? [])];
    const gezegd = [...(gelezen ? [tekst] : []), ...ook].join(" ");
    return {
      tekst: gelezen?.tekst ?? "",
      zin: gelezen?.zin ?? "",
      woorden: gelezen?.woorden ?? [],
      wens: gelezen?.wens ?? LEGE_WENS,
      gezegd,
      alarm: zoek.gevaar.signalen(gezegd),
      keuze,
      vers: gevraagd.vers ?? null,
      begrepen: [...(gelezen?.begrepen ?? []), ...keuze.begrepen],
    };
  }

  const LEGE_WENS = {
    plaatsen: [], buiten: "", dagen: [], dagdelen: [], doelgroepen: [], talen: [], gratis: false,
    leeftijd: null, ingangen: [],
  };

  const zegtIets = ({ tekst, wens }) =>
    Boolean(tekst || wens.ingangen.length || wens.plaatsen.length);

  function wenstIets({ wens }) {
    const lijsten = [wens.plaatsen, wens.doelgroepen, wens.talen, wens.dagen, wens.dagdelen];
    return lijsten.some((lijst) => lijst.length) || wens.gratis || Boolean(wens.leeftijd)
      || Boolean(wens.buiten);
  }

  /** Return what fits, best first, and what has to be said about it. */
  function zoekUit(vraag, dag) {
    const gekozen = kies(vraag, dag);
    if (!zegtIets(vraag)) {
      const treffers = metAlarm(vraag, opOpties(vraag, gekozen, dag), dag);
      return { treffers: metTwijfel(vraag, treffers, zoek.NIETS, dag), vondst: zoek.NIETS };
    }
    const medisch = raakt(vraag.woorden, vak.medisch.woorden);
    const gezocht = medisch ? { ...vraag, zin: "", woorden: vak.medisch.huisarts } : vraag;
    const vondst = zoek.vind(gezocht);
    let treffers = vondst.geenVraag ? [] : opWoorden(vraag, gekozen, vondst, dag);
    const begrijptIets = vondst.punten.size || vondst.bedoeld.length
      || vondst.leeg.some((plek) => plek.naam) || wenstIets(vraag);
    if (zoek.kiestNiets(vraag.keuze) && !vraag.wens.buiten && !vondst.geenVraag && begrijptIets) {
      treffers = metVangnet(vraag, treffers, vondst, dag);
    }
    treffers = metAlarm(vraag, treffers, dag);
    return { treffers: metTwijfel(vraag, treffers, vondst, dag), vondst, medisch };
  }

  /** What fits the options; of a town that is elsewhere only what serves the country. */
  function kies(vraag, dag) {
    const alleenLandelijk = Boolean(vraag.wens.buiten) && !vraag.wens.plaatsen.length;
    return kaart.organisaties
      .map((organisatie, nummer) => {
        const passend = passendVan(organisatie, vraag.keuze, dag);
        return { nummer, organisatie, passend, aanbieders: passend.map(([wie]) => wie) };
      })
      .filter(({ organisatie, passend }) => passend.length
        && !(alleenLandelijk && !organisatie.werkgebied.includes("landelijk")));
  }

  /* By options alone: near before far, then what fits best, then the freshest, then the name. */

  function opOpties(vraag, gekozen, dag) {
    const { keuze } = vraag;
    let treffers = gekozen.map((keus) => {
      const treffer = maakTreffer(vraag, keus, 0, zoek.NIETS, dag);
      treffer.punten = Math.max(...keus.aanbieders.map((wie) => optiepunten(wie, keuze)));
      return { ...treffer, keus };
    });
    treffers = versGenoeg(vraag, treffers, dag);
    treffers.sort((een, ander) => vergelijkRij(optievolgorde(een, dag), optievolgorde(ander, dag)));
    if (!keuze.doelgroepen.length) {
      for (const hulpvraag of [...keuze.hulpvragen].reverse()) {
        treffers = zetVoorop(treffers, hulpvraag);
      }
    }
    return treffers;
  }

  function optiepunten(wie, keuze) {
    const samen = (gevraagd, aanwezig) => gevraagd.filter((een) => aanwezig.includes(een)).length;
    let punten = 20 * samen(keuze.hulpvragen, wie.hulpvragen);
    punten += 10 * samen(keuze.doelgroepen, wie.doelgroepen);
    if (keuze.themas.length) {
      const plekken = keuze.themas.filter((thema) => wie.themas.includes(thema))
        .map((thema) => wie.themas.indexOf(thema));
      punten += zoek.deel(10, 1 + Math.min(...plekken));
    }
    return punten;
  }

  const optievolgorde = ({ afstand, punten, oordeel, organisatie }, dag) => [
    afstand, -punten, Number(Boolean(zoek.twijfelAan(organisatie, dag))), -dagnummer(oordeel.dag),
    zoek.sorteersleutel(organisatie.naam), organisatie.id,
  ];

  const dagnummer = (dag) => (dag ? Date.parse(dag) : -1e15);

  /** First, of those who answer as well as the first does, who is there for whoever asks. */
  function zetVoorop(rij, hulpvraag) {
    const [thema, id] = hulpvraag.split("/");
    if (!rij.length || kaart.themas[thema]?.hulpvragen[id] === undefined) return rij;
    const wijze = ({ keus }) => Math.min(zoek.WIJZEN.length, ...keus.aanbieders
      .map((wie) => zoek.antwoordwijze(wie, hulpvraag)).filter((hoe) => hoe !== null));
    const eerste = wijze(rij[0]);
    const noemt = kaart.noemt[hulpvraag] ?? [];
    const alleenVoorGroep = (wie) => wie.doelgroepen.length > 0
      && !raakt(getallen.voor_iedereen, wie.doelgroepen) && !raakt(noemt, wie.doelgroepen);
    const minder = (een) => wijze(een) > eerste || een.keus.aanbieders
      .filter((wie) => zoek.antwoordwijze(wie, hulpvraag) !== null).every(alleenVoorGroep);
    const plek = Math.max(0, rij.findIndex((een) => !minder(een)));
    return [rij[plek], ...rij.slice(0, plek), ...rij.slice(plek + 1)];
  }

  /* By words. */

  function opWoorden(vraag, gekozen, vondst, dag) {
    const over = gekozen.filter((keus) => hoortErbij(keus, vraag, vondst));
    const groepen = vondst.bedoeld.slice(0, 1).flatMap(([id]) => kaart.noemt[id] ?? []);
    let punten = new Map();
    for (const keus of over) {
      const { organisatie, aanbieders } = keus;
      const factoren = zoek.factoren(organisatie, aanbieders, vraag.wens, dag, groepen);
      punten.set(keus.nummer, factoren.reduce(
        (som, factor) => zoek.deel(som * factor, 100), puntenVan(vraag, keus, vondst)));
    }
    punten = vondst.zwak ? kapAf(punten, NABIJSTE) : kapAf(punten);
    if (vraag.wens.buiten) punten = new Map([...punten].filter(([, p]) => p * 3 >= HEEL));
    if (!punten.size && !zoek.kiestNiets(vraag.keuze)) return opOpties(vraag, over, dag);
    const treffers = versGenoeg(vraag, over.filter(({ nummer }) => punten.has(nummer))
      .map((keus) => maakTreffer(vraag, keus, punten.get(keus.nummer), vondst, dag)), dag);
    const metWijk = vraag.keuze.gebieden.length > 0;
    const sleutel = ({ afstand, punten: waard, organisatie }) =>
      [metWijk ? afstand : 0, -waard, organisatie.id];
    return treffers.sort((een, ander) => vergelijkRij(sleutel(een), sleutel(ander)));
  }

  const hoortErbij = (keus, vraag, vondst) => !vraag.wens.plaatsen.length
    || vondst.genoemd.has(keus.nummer) || zoek.afstandTot(keus.aanbieders, vraag.wens) !== null;

  /** The points of the words; a question that only says where or for whom has them for all. */
  function puntenVan(vraag, keus, vondst) {
    const { wens } = vraag;
    const punten = vondst.punten.get(keus.nummer) ?? 0;
    if (zoek.inhoudswoorden(vraag).length || vondst.genoemd.size) return punten;
    if (!wenstIets(vraag)) {
      if (vraag.woorden.every((woord) => vak.beleefd.includes(woord))) return 0;
      const zeker = Math.max(0, ...vondst.bedoeld.map(([, hoe]) => hoe));
      return zeker * 2 >= HEEL ? punten : 0;
    }
    const nabij = zoek.afstandTot(keus.aanbieders, wens);
    // What serves all of the city is no answer to a place alone; it is to a group there.
    const ver = wens.doelgroepen.length ? HEEL_HET_LAND : OMVATTEND;
    const hier = !wens.plaatsen.length || (nabij !== null && nabij <= ver);
    const groep = !wens.doelgroepen.length
      || keus.aanbieders.some((wie) => raakt(wens.doelgroepen, wie.doelgroepen));
    return hier && groep ? Math.min(punten, HEEL) + HEEL : 0;
  }

  /* A hit, whom to name when nobody fits, and who goes first in danger. */

  function maakTreffer(vraag, keus, punten, vondst, dag) {
    const { organisatie, passend, aanbieders, nummer } = keus;
    const aanbod = teTonen(passend, vraag, dag);
    let afstand = Math.min(...passend.map(([, nabij]) => nabij));
    if (!vraag.keuze.gebieden.length && vraag.wens.plaatsen.length) {
      afstand = zoek.afstandTot(aanbieders, vraag.wens) ?? afstand;
    }
    return {
      organisatie, aanbod, afstand, punten, nood: false, vangnet: false,
      waarom: zoek.redenen(organisatie, passend, nummer, vondst, vraag),
      oordeel: zoek.zwakste(organisatie, aanbod, dag),
    };
  }

  /** The aanbod that fits, nearest first; what is held in another wijk only when alone. */
  function teTonen(passend, vraag, dag) {
    const { wens, keuze } = vraag;
    const vraagtIets = zoek.vraagtIets(keuze);
    if (!vraagtIets && !wens.dagen.length && !wens.dagdelen.length) return [];
    const aanbod = [...passend].sort(([, een], [, ander]) => een - ander)
      .map(([wie]) => wie).filter((wie) => wie.is_aanbod);
    if (!vraagtIets) {
      return aanbod.filter((een) =>
        zoek.tijdoordeel([een], wens.dagen, wens.dagdelen, dag) === "past");
    }
    const wijken = keuze.gebieden.flatMap(zoek.wijkenVan);
    const hier = aanbod.filter((een) =>
      !(wijken.length && een.plek?.[1] && !wijken.includes(een.plek[1])));
    return hier.length ? hier : aanbod;
  }

  function versGenoeg(vraag, treffers, dag) {
    if (vraag.vers === null) return treffers;
    return treffers.filter(({ organisatie, aanbod }) =>
      zoek.isVers(organisatie, aanbod, vraag.vers, dag));
  }

  const bijAlarm = (organisatie, dag) => ({
    organisatie, aanbod: [], afstand: HIER, punten: 0, nood: true, vangnet: false,
    waarom: ["bij deze woorden altijd eerst"], oordeel: zoek.zwakste(organisatie, [], dag),
  });

  function metAlarm(vraag, treffers, dag) {
    const eerst = vraag.alarm.map((thema) => organisatieVan(thema.oproep.organisatie))
      .filter((organisatie) => organisatie && !zoek.isGestopt(organisatie, dag))
      .map((organisatie) => bijAlarm(organisatie, dag));
    const ids = eerst.map((treffer) => treffer.organisatie.id);
    return [...eerst, ...treffers.filter((treffer) => !ids.includes(treffer.organisatie.id))];
  }

  function* vangnetten(themas, gebieden) {
    for (const thema of themas) {
      if (kaart.themas[thema]) {
        yield [kaart.themas[thema].vangnet, `denkt mee bij ${kaart.themas[thema].naam}`];
      }
    }
    for (const wijk of gebieden.flatMap(zoek.wijkenVan)) {
      const { eerste_adres: eerste, naam } = kaart.wijken[wijk];
      yield [eerste, `eerste adres voor elke vraag in ${naam}`];
    }
    yield [kaart.vangnet, "denkt mee bij elke vraag"];
  }

  function vangnetVan(themas, gebieden, dag) {
    for (const [id, waarom] of vangnetten(themas, gebieden)) {
      const organisatie = organisatieVan(id);
      if (organisatie && !zoek.isGestopt(organisatie, dag)) return [organisatie, waarom];
    }
    return null;
  }

  /** Add whom to name when nobody answers the question itself; last, or marked where it stands. */
  function metVangnet(vraag, treffers, vondst, dag) {
    // What the words of a weak answer mean is a guess: whoever thinks along with anything then.
    const bedoeld = vondst.zwak ? [] : vondst.bedoeld.slice(0, 1);
    const themas = uniek(bedoeld.map(([hulpvraag]) => hulpvraag.split("/")[0]));
    const gevonden = vangnetVan(themas, vraag.wens.plaatsen.map(([, gebied]) => gebied), dag);
    if (!gevonden || isZeker(treffers, vondst, dag)) return treffers;
    const [organisatie, waarom] = gevonden;
    if (!treffers.some((treffer) => treffer.organisatie === organisatie)) {
      const vangnet = { ...bijAlarm(organisatie, dag), nood: false, vangnet: true, waarom: [waarom] };
      return [...treffers, vangnet];
    }
    return treffers.map((treffer) => (treffer.organisatie === organisatie
      ? { ...treffer, vangnet: true, waarom: uniek([...treffer.waarom, waarom]) } : treffer));
  }

  /** Whether somebody answers who can be called: no vangnet is needed beside that. */
  function isZeker(treffers, vondst, dag) {
    if (vondst.zwak) return false;
    if (treffers.length && zoek.twijfelAan(treffers[0].organisatie, dag)) return false;
    return Boolean(vondst.genoemd.size) || treffers[0]?.punten >= HEEL
      || treffers.some((treffer) => antwoordtZelf(treffer, vondst));
  }

  /** Say of the first, when one may not be helped there, why, and whom to name beside it. */
  function metTwijfel({ keuze, wens }, treffers, vondst, dag) {
    const [eerste, ...rest] = treffers;
    const waarom = eerste && !eerste.nood ? zoek.twijfelAan(eerste.organisatie, dag) : "";
    if (!waarom) return treffers;
    const gevraagd = [...keuze.hulpvragen, ...vondst.bedoeld.slice(0, 1).map(([vraag]) => vraag)];
    const themas = [
      ...keuze.themas, ...gevraagd.map((vraag) => vraag.split("/")[0]), ...eerste.organisatie.themas,
    ];
    const gebieden = [...keuze.gebieden, ...wens.plaatsen.map(([, gebied]) => gebied)];
    const beter = [...vangnetten(themas, gebieden)].map(([id]) => organisatieVan(id))
      .find((wie) => wie && wie !== eerste.organisatie && !zoek.isGestopt(wie, dag)
        && !zoek.twijfelAan(wie, dag));
    return [{ ...eerste, twijfel: { waarom, vangnet: beter?.id ?? "" } }, ...rest];
  }

  /** Whether it names one of the two likeliest questions itself. */
  const antwoordtZelf = ({ organisatie }, vondst) =>
    vondst.bedoeld.slice(0, 2).some(([hulpvraag]) => [organisatie, ...organisatie.aanbod]
      .some((wie) => wie.hulpvragen.includes(hulpvraag)));

  Object.assign(zoek, { begrijp, zoekUit });
})(globalThis.kaartZoek);
