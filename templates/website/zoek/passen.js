/* What of an organisation fits a choice, and how far it fits a wish: kaart/hulp/eisen.py and
   kaart/zoek/factoren.py. `dag` is the day it is judged for, as jjjj-mm-dd. */
(function (zoek) {
  "use strict";
  const { raakt } = zoek;
  const { kaart, getallen } = zoek.gegevens;
  const { HIER, OMVATTEND, HELE_STAD, HEEL_HET_LAND } = getallen.afstanden;

  // What an aanbod does not say itself is as its organisation says it.
  const GEERFD = getallen.geerfd;
  const LEEG = getallen.leeg;
  const heleTijd = (tijd) => ({ dag: "", dagdelen: [], einde: "", ...tijd });
  for (const organisatie of kaart.organisaties) {
    for (const [veld, waarde] of Object.entries(LEEG)) organisatie[veld] ??= waarde;
    organisatie.tijden = organisatie.tijden.map(heleTijd);
    const geerfd = Object.fromEntries(GEERFD.map((veld) => [veld, organisatie[veld]]));
    organisatie.aanbod = organisatie.aanbod.map((eigen) => {
      const aanbod = { ...LEEG, ...geerfd, ...eigen, is_aanbod: true };
      return { ...aanbod, tijden: aanbod.tijden.map(heleTijd) };
    });
  }

  const isGestopt = (ding, dag) => Boolean(ding.gestopt) && ding.gestopt <= dag;
  const tijdVoorbij = (tijd, dag) => Boolean(tijd.einde) && tijd.einde < dag;
  const isVoorbij = (aanbod, dag) =>
    aanbod.tijden.length > 0 && aanbod.tijden.every((tijd) => tijdVoorbij(tijd, dag));
  const isVol = (wie, dag) => Boolean(wie.vol) && wie.vol[0] <= dag && dag <= wie.vol[1];

  const isBruikbaar = (organisatie, dag) =>
    !organisatie.bezwaar && !isGestopt(organisatie, dag) && !isVol(organisatie, dag);

  /** Why one may not be helped or get through there; "" when nothing is the matter. */
  function twijfelAan(organisatie, dag) {
    const { VOL, ONBEREIKBAAR } = getallen.twijfel;
    if (isGestopt(organisatie, dag)) return "";
    if (organisatie.bezwaar) return organisatie.bezwaar;
    if (isVol(organisatie, dag)) return VOL;
    return organisatie.te_bereiken ? "" : ONBEREIKBAAR;
  }

  function isVoorBewoners(wie, dag) {
    if (!wie.voor_bewoners) return false;
    return !wie.is_aanbod || !(isGestopt(wie, dag) || isVoorbij(wie, dag) || isVol(wie, dag));
  }

  /* Near. */

  function afstandVan(plek, gebied) {
    if (plek === "landelijk") return HEEL_HET_LAND;
    if (plek === "stad") return HELE_STAD;
    const [wijk, buurt] = plek.split("/");
    for (const [gevraagd, buurten] of gebied.delen) {
      if (wijk !== gevraagd) continue;
      if (!buurt) return buurten.length ? OMVATTEND : HIER;
      if (!buurten.length) return OMVATTEND;
      if (buurten.includes(buurt)) return HIER;
    }
    return null;
  }

  const kleinste = (afstanden) => {
    const gevonden = afstanden.filter((nabij) => nabij !== null);
    return gevonden.length ? Math.min(...gevonden) : null;
  };

  const afstand = (werkgebied, gebied) =>
    kleinste(werkgebied.map((plek) => afstandVan(plek, gebied)));

  const wijkenVan = (gebied) => gebied.delen.map(([wijk]) => wijk);

  /** The name of the building in this wijk where an aanbod is held, or "". */
  const plekIn = (wie, gebied) =>
    wie.is_aanbod && wie.plek && wijkenVan(gebied).includes(wie.plek[1]) ? wie.plek[0] : "";

  function nabijheid(wie, gebied) {
    const nabij = afstand(wie.werkgebied, gebied);
    return nabij === null || nabij <= OMVATTEND || !plekIn(wie, gebied) ? nabij : OMVATTEND;
  }

  /* How somebody answers a hulpvraag. */

  const WIJZEN = ["zelf", "hoofdthema", "neventhema", "vangnet"];

  function antwoordwijze(wie, hulpvraag) {
    if (wie.hulpvragen.includes(hulpvraag)) return 0;
    const thema = hulpvraag.split("/")[0];
    const noemtAndere = wie.hulpvragen.some((vraag) => vraag.startsWith(`${thema}/`));
    if (!wie.themas.includes(thema) || noemtAndere) return null;
    return wie.themas[0] === thema ? 1 : 2;
  }

  const isAlleenThema = (wie, hulpvraag) => [1, 2].includes(antwoordwijze(wie, hulpvraag));

  const isVoorIedereen = (wie) =>
    !wie.doelgroepen.length || raakt(getallen.voor_iedereen, wie.doelgroepen);

  /* Demands. */

  const ofNiets = (gevraagd, aanwezig) => !gevraagd.length || raakt(gevraagd, aanwezig);

  const isVoor = (wie, doelgroepen) => ofNiets(doelgroepen, wie.doelgroepen)
    || (wie.doelgroepen.includes("iedereen")
      && !doelgroepen.every((groep) => getallen.niet_iedereen.includes(groep)));

  const pastTijd = (tijd, dagen, dagdelen) =>
    (!dagen.length || dagen.includes(tijd.dag))
    && (!dagdelen.length || raakt(dagdelen, tijd.dagdelen));

  const heeftTijd = (wie, { dagen, dagdelen }, dag) => (!dagen.length && !dagdelen.length)
    || (Boolean(wie.is_aanbod) && wie.tijden.some((tijd) =>
      pastTijd(tijd, dagen, dagdelen) && !tijdVoorbij(tijd, dag)));

  const EISEN = [
    (wie, keuze) => ofNiets(keuze.themas, wie.themas),
    (wie, keuze) => !keuze.hulpvragen.length
      || keuze.hulpvragen.some((vraag) => antwoordwijze(wie, vraag) !== null),
    (wie, keuze) => isVoor(wie, keuze.doelgroepen),
    (wie, keuze) => ofNiets(keuze.vormen, wie.vormen),
    (wie, keuze) => ofNiets(keuze.toegang, wie.toegang),
    (wie, keuze) => !keuze.gratis || wie.gratis === true,
    (wie, keuze) => !keuze.soorten.length
      || (Boolean(wie.is_aanbod) && keuze.soorten.includes(wie.soort)),
    heeftTijd,
  ];

  const pastOrganisatie = (organisatie, keuze) =>
    ofNiets(keuze.netwerken, organisatie.netwerken)
    && ofNiets(keuze.talen, organisatie.talen)
    && (!keuze.sectoren.length || keuze.sectoren.includes(organisatie.sector));

  /** What of an organisation fits, and how near that is: [aanbieder, afstand] …. */
  function passendVan(organisatie, keuze, dag) {
    if (isGestopt(organisatie, dag) || !pastOrganisatie(organisatie, keuze)) return [];
    const lopend = organisatie.aanbod.filter((a) => !isGestopt(a, dag) && !isVoorbij(a, dag));
    return [organisatie, ...lopend]
      .map((wie) => [wie, past(wie, keuze, dag)])
      .filter(([, nabij]) => nabij !== null);
  }

  function past(wie, keuze, dag) {
    if (!EISEN.every((eis) => eis(wie, keuze, dag))) return null;
    if (!keuze.gebieden.length) return HIER;
    return kleinste(keuze.gebieden.map((gebied) => nabijheid(wie, gebied)));
  }

  /** Whether a choice is about what is offered, and not only about where or who. */
  const vraagtIets = (keuze) => keuze.gratis || getallen.over_aanbod.some((v) => keuze[v].length);

  const kiestNiets = (keuze) => !keuze.gratis && !keuze.gebieden.length
    && Object.values(zoek.gegevens.vak.opties).every((veld) => !keuze[veld].length);

  /* Wishes, in percentages. */

  const { NABIJ, VAN_HET_LAND, ELDERS, GROEP, TIJD, PRIJS, TAAL } = getallen.factoren;
  const { ANDERE_LEEFTIJD, NIET_TE_GEBRUIKEN, VIA_EEN_ANDER } = getallen.factoren;

  /** `vanDeVraag` are groups that the hulpvraag itself names: whoever asks that is of them. */
  function factoren(organisatie, aanbieders, wens, dag, vanDeVraag) {
    const uit = [
      nabijFactor(organisatie, aanbieders, wens), groepFactor(aanbieders, wens, vanDeVraag),
    ];
    if (wens.dagen.length || wens.dagdelen.length) {
      uit.push(TIJD[tijdoordeel(aanbieders, wens.dagen, wens.dagdelen, dag)]);
    }
    if (wens.gratis) uit.push(PRIJS[String(isGratis(aanbieders))]);
    if (wens.talen.length) uit.push(TAAL[taaloordeel(organisatie, wens.talen)]);
    const jaren = wens.leeftijd;
    if (jaren !== null && !aanbieders.some((wie) => inLeeftijd(wie, jaren))) {
      uit.push(ANDERE_LEEFTIJD);
    }
    if (!isBruikbaar(organisatie, dag)) uit.push(NIET_TE_GEBRUIKEN);
    else if (!aanbieders.some((wie) => isVoorBewoners(wie, dag))) uit.push(VIA_EEN_ANDER);
    return uit;
  }

  const afstandTot = (aanbieders, wens) => kleinste(aanbieders.flatMap((wie) =>
    wens.plaatsen.map(([, gebied]) => afstand(wie.werkgebied, gebied))));

  function nabijFactor(organisatie, aanbieders, wens) {
    if (wens.plaatsen.length) {
      const nabij = afstandTot(aanbieders, wens);
      return nabij === null ? ELDERS : NABIJ[nabij];
    }
    if (wens.buiten) return 100;
    if (organisatie.werkgebied.includes("stad")) return NABIJ[HELE_STAD];
    return organisatie.werkgebied.includes("landelijk") ? VAN_HET_LAND : ELDERS;
  }

  function groepFactor(aanbieders, wens, vanDeVraag) {
    const voorIedereen = aanbieders.some(isVoorIedereen);
    if (!wens.doelgroepen.length) {
      const eigen = aanbieders.some((wie) => raakt(vanDeVraag, wie.doelgroepen));
      return GROEP[voorIedereen || eigen ? "iedereen" : "niet gevraagd"];
    }
    const genoemd = aanbieders.some((wie) => raakt(wens.doelgroepen, wie.doelgroepen));
    return GROEP[genoemd ? "zelf" : voorIedereen ? "iedereen" : "ander"];
  }

  function tijdoordeel(aanbieders, dagen, dagdelen, dag) {
    const tijden = aanbieders.flatMap((wie) => wie.tijden).filter((tijd) => !tijdVoorbij(tijd, dag));
    if (!tijden.length) return "onbekend";
    return tijden.some((tijd) => pastTijd(tijd, dagen, dagdelen)) ? "past" : "anders";
  }

  function isGratis(aanbieders) {
    const bekend = aanbieders.map((wie) => wie.gratis).filter((prijs) => prijs !== null);
    return bekend.length ? bekend.some(Boolean) : null;
  }

  function taaloordeel(organisatie, talen) {
    if (!organisatie.talen.length) return "onbekend";
    return raakt(talen, organisatie.talen) ? "past" : "anders";
  }

  function inLeeftijd(wie, jaren) {
    if (wie.leeftijd === null) return true;
    const [van, tot] = wie.leeftijd;
    return (van === null || van <= jaren) && (tot === null || jaren <= tot);
  }

  /* How far to trust it: the weakest of what one would act on (kaart/oordeel/vertrouwen.py). */

  /** The verdicts on an organisation and the aanbod shown with it; 0 is actueel, 3 is onbekend. */
  function oordelen(organisatie, aanbod, vandaag) {
    return [organisatie, ...aanbod]
      .flatMap((wie) => wie.controles.map((nummer) => kaart.controles[nummer]))
      .map(([dag, bijna, verouderd, zolang]) => ({ dag, zolang, stand: stand(dag, bijna, verouderd, vandaag) }))
      .filter(({ zolang, stand: nu }) => !zolang || nu < 2);
  }

  function stand(dag, bijna, verouderd, vandaag) {
    if (!dag) return 3;
    return vandaag >= verouderd ? 2 : vandaag >= bijna ? 1 : 0;
  }

  const zwakste = (organisatie, aanbod, vandaag) =>
    oordelen(organisatie, aanbod, vandaag).reduce((een, ander) => (
      ander.stand > een.stand || (ander.stand === een.stand && ander.dag < een.dag) ? ander : een));

  const isVers = (organisatie, aanbod, maanden, vandaag) =>
    oordelen(organisatie, aanbod, vandaag)
      .every(({ dag }) => dag && plusMaanden(dag, maanden) >= vandaag);

  /** The same day so many months later; the 31st becomes the last day of the month. */
  function plusMaanden(dag, maanden) {
    const [jaar, maand, nummer] = dag.split("-").map(Number);
    const laatste = new Date(Date.UTC(jaar, maand + maanden, 0));
    laatste.setUTCDate(Math.min(nummer, laatste.getUTCDate()));
    return laatste.toISOString().slice(0, 10);
  }

  Object.assign(zoek, {
    WIJZEN, afstand, afstandTot, antwoordwijze, factoren, isAlleenThema, isBruikbaar,
    isGestopt, isGratis, isVers, isVoorBewoners, kiestNiets, ofNiets,
    passendVan, pastTijd, plekIn, tijdoordeel, twijfelAan, vraagtIets, wijkenVan, zwakste,
  });
})(globalThis.kaartZoek);
