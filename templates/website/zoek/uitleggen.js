/* Why somebody is in the answer, and what is said beside it: kaart/zoek/redenen.py, onbekend.py,
   advies.py, and the sentences of kaart/weergave/zoekzinnen.py. */
(function (zoek) {
  "use strict";
  const { opsomming, raakt, taalnaam, uniek, vraagtekst, woord } = zoek;
  const { kaart, vak, namen, getallen } = zoek.gegevens;
  const { OMVATTEND, HELE_STAD, HEEL_HET_LAND } = getallen.afstanden;

  const themanaam = (thema) => kaart.themas[thema].naam;
  const metVraag = (hulpvraag) => `hulpvraag “${vraagtekst(hulpvraag)}”`;
  const themaVan = (hulpvraag) => hulpvraag.split("/")[0];

  /** Why an organisation is in the answer, in words. */
  function redenen(organisatie, passend, nummer, vondst, vraag) {
    const kandidaten = passend.map(([wie]) => wie);
    const { keuze } = vraag;
    const uit = [];
    if (keuze.gebieden.length) uit.push(waar(keuze, passend));
    if (keuze.themas.length) {
      const raak = keuze.themas.filter((t) => kandidaten.some((wie) => wie.themas.includes(t)));
      uit.push(`thema ${opsomming(raak.map(themanaam))}`);
    }
    for (const hulpvraag of keuze.hulpvragen) {
      if (kandidaten.some((wie) => wie.hulpvragen.includes(hulpvraag))) {
        uit.push(metVraag(hulpvraag));
      } else if (kandidaten.some((wie) => zoek.isAlleenThema(wie, hulpvraag))) {
        uit.push(`via thema ${themanaam(themaVan(hulpvraag))}`);
      }
    }
    if (keuze.doelgroepen.length) {
      const raak = keuze.doelgroepen
        .filter((groep) => kandidaten.some((wie) => wie.doelgroepen.includes(groep)));
      uit.push(`voor ${opsomming(raak.map(woord)) || "iedereen"}`);
    }
    if (keuze.dagen.length || keuze.dagdelen.length) {
      uit.push(...wanneer(kandidaten, keuze.dagen, keuze.dagdelen));
    }
    for (const veld of ["vormen", "toegang"]) {
      uit.push(...keuze[veld]
        .filter((een) => kandidaten.some((wie) => wie[veld].includes(een))).map(woord));
    }
    if (keuze.soorten.length && kandidaten[0]?.is_aanbod) uit.push(kandidaten[0].soort);
    if (keuze.gratis) uit.push("gratis");
    uit.push(...keuze.netwerken.filter((een) => organisatie.netwerken.includes(een))
      .map((een) => kaart.netwerken[een]));
    uit.push(...uitDeZin(organisatie, kandidaten, nummer, vondst, vraag.wens));
    return uit;
  }

  /** What of a sentence it fits, by name first and by single words last. */
  function uitDeZin(organisatie, kandidaten, nummer, vondst, wens) {
    const gevonden = vondst.redenen.get(nummer) ?? [];
    const uit = gevonden.filter((reden) => !reden.includes("“"));
    uit.push(...waarover(organisatie, kandidaten, vondst));
    for (const [, gebied] of wens.plaatsen) {
      const nabij = zoek.afstand(kandidaten.flatMap((wie) => wie.werkgebied), gebied);
      if (nabij !== null) uit.push(hoeNabij(nabij, gebied.naam));
    }
    uit.push(...wens.doelgroepen
      .filter((groep) => kandidaten.some((wie) => wie.doelgroepen.includes(groep)))
      .map((groep) => `voor ${woord(groep)}`));
    if (wens.dagen.length || wens.dagdelen.length) {
      uit.push(...wanneer(kandidaten, wens.dagen, wens.dagdelen));
    }
    if (wens.gratis && kandidaten.some((wie) => wie.gratis)) uit.push("gratis");
    return [...uit, ...gevonden.filter((r) => r.includes("“")).slice(0, getallen.meeste_woorden)];
  }

  function waarover(organisatie, kandidaten, vondst) {
    const bedoeld = vondst.bedoeld.map(([hulpvraag]) => hulpvraag);
    const zelf = bedoeld.find((vraag) => kandidaten.some((wie) => wie.hulpvragen.includes(vraag)));
    if (zelf !== undefined) return [metVraag(zelf)];
    const themas = bedoeld.map(themaVan);
    const raak = themas.find((thema) => kandidaten.some((wie) => wie.themas.includes(thema)));
    if (raak !== undefined) return [`thema ${themanaam(raak)}`];
    const vangnet = themas.find((thema) => kaart.themas[thema].vangnet === organisatie.id);
    return vangnet === undefined ? [] : [`denkt mee bij ${themanaam(vangnet)}`];
  }

  const hoeNabij = (nabij, naam) => (nabij === HEEL_HET_LAND ? "voor heel het land"
    : nabij === HELE_STAD ? "voor de hele stad" : `werkt in ${naam}`);

  function waar({ gebieden }, passend) {
    const nabij = Math.min(...passend.map(([, afstand]) => afstand));
    if (nabij === OMVATTEND) {
      for (const [wie] of passend) {
        const plek = gebieden.map((gebied) => zoek.plekIn(wie, gebied)).find(Boolean);
        if (plek) return `in ${plek}`;
      }
    }
    const gezegd = opsomming(gebieden.map(({ naam }) => naam));
    const eenBuurt = gebieden.some(({ delen }) => delen.some(([, buurten]) => buurten.length));
    if (nabij === OMVATTEND && !eenBuurt) return `voor een deel van ${gezegd}`;
    const wijken = gebieden.flatMap(zoek.wijkenVan).map((wijk) => kaart.wijken[wijk].naam);
    return [
      `voor ${gezegd}`, `voor heel ${opsomming(wijken)}`, "voor de hele stad", "voor heel het land",
    ][nabij];
  }

  function wanneer(kandidaten, dagen, dagdelen) {
    const tijd = kandidaten.filter((wie) => wie.is_aanbod).flatMap((wie) => wie.tijden)
      .find((een) => zoek.pastTijd(een, dagen, dagdelen));
    return tijd ? [tijd.tekst] : [];
  }

  /* Who may fit because nobody wrote it down: no hit, and not left out in silence. */

  function misschien(vraag, gevonden, dag) {
    const { talen, dagen, dagdelen, gratis } = vraag.keuze;
    if (!talen.length && !dagen.length && !dagdelen.length && !gratis) return [];
    const keuze = { ...vraag.keuze, talen: [], dagen: [], dagdelen: [], gratis: false };
    return kaart.organisaties.filter(({ id }) => !gevonden.includes(id)).flatMap((organisatie) => {
      const wie = zoek.passendVan(organisatie, keuze, dag).map(([een]) => een);
      const oordelen = wie.length ? [...twijfels(organisatie, wie, vraag.keuze, dag)] : [["", false]];
      if (!oordelen.every(([, kan]) => kan)) return [];
      const wat = opsomming(oordelen.map(([tekst]) => tekst).filter(Boolean));
      return [{ id: organisatie.id, wat: `onbekend ${wat}` }];
    });
  }

  /** What is not known, and whether it can fit, for each thing asked. */
  function* twijfels(organisatie, wie, { talen, dagen, dagdelen, gratis }, dag) {
    if (talen.length) {
      const bekend = organisatie.talen.length > 0;
      const gezegd = opsomming(talen.map(taalnaam), "of");
      yield [bekend ? "" : `of men er ${gezegd} spreekt`, !bekend || raakt(talen, organisatie.talen)];
    }
    if (dagen.length || dagdelen.length) {
      const oordeel = zoek.tijdoordeel(wie, dagen, dagdelen, dag);
      const dagnamen = opsomming(dagen.map((een) => namen.dagen[een]), "of");
      const gezegd = `${dagnamen} ${opsomming(dagdelen, "of")}`.trim();
      yield [oordeel === "onbekend" ? `of het er is op ${gezegd}` : "", oordeel !== "anders"];
    }
    if (gratis) {
      const prijs = zoek.isGratis(wie);
      yield [prijs === null ? "of het gratis is" : "", prijs !== false];
    }
  }

  /* When nothing was found: which filter removed what, and where there is something after all. */

  function advies(vraag, dag) {
    const hoeveel = (keuze, anders = {}) =>
      zoek.zoekUit({ ...vraag, keuze: { ...vraag.keuze, ...keuze }, ...anders }, dag).treffers;
    const zonder = Object.entries(vak.opties)
      .filter(([, veld]) => vraag.keuze[veld].length)
      .map(([optie, veld]) => [optie, hoeveel({ [veld]: [] }).length]);
    if (vraag.keuze.gratis) zonder.push(["kosten", hoeveel({ gratis: false }).length]);
    if (vraag.vers !== null) zonder.push(["vers", hoeveel({}, { vers: null }).length]);
    const elders = !vraag.keuze.gebieden.length ? [] : Object.values(kaart.wijken).map((wijk) => [
      wijk.naam,
      hoeveel({ gebieden: [kaart.gebieden[wijk.gebied]] })
        .filter(({ afstand }) => afstand < HELE_STAD).length,
    ]);
    return { zonder: grootsteEerst(zonder), elders: grootsteEerst(elders) };
  }

  const grootsteEerst = (telling) =>
    telling.filter(([, aantal]) => aantal).sort(([, een], [, ander]) => ander - een);

  /* Sentences. */

  const citeer = (gezegd) => `“${gezegd}”`;

  function randen(vraag, { treffers, vondst, medisch }, luid) {
    const uit = [];
    if (vraag.wens.buiten) {
      const rest = treffers.length ? "Dit is er voor heel het land." : "";
      uit.push(`${vraag.wens.buiten} staat niet op deze kaart. ${rest}`.trim());
    }
    if (medisch) uit.push(vak.medisch.zin);
    uit.push(...vondst.leeg.map(legePlek));
    const weggelaten = vraag.tekst.includes(vak.weggelaten);
    if (vondst.geenVraag && !weggelaten) uit.push("Dat is geen vraag voor een sociale kaart.");
    if (vondst.zwak && treffers.length && !luid) uit.push(vak.niet_bekend);
    uit.push(...sprekenNiet(vraag, treffers));
    if (weggelaten) {
      uit.push("Dat nummer of mailadres staat niet op deze kaart; het is niet bewaard.");
    }
    return uit;
  }

  /** The languages of the sentence that nobody in the answer is known to speak. */
  function sprekenNiet({ wens }, treffers) {
    const onbekend = wens.talen.filter((taal) =>
      !treffers.some(({ organisatie }) => organisatie.talen.includes(taal)));
    if (!onbekend.length || !treffers.length) return [];
    return [vak.spreekt_niemand.replace("{}", opsomming(onbekend.map(taalnaam), "of"))];
  }

  function legePlek({ naam, straat }) {
    if (!naam) return `De straat “${straat}” staat niet op deze kaart.`;
    const waar = straat ? ` aan de ${straat}` : "";
    return `${naam}${waar} staat op de kaart, maar niet wie er zit of wat er is.`;
  }

  function zinnen({ opgemerkt, gelezen, niet_gebruikt: nietGebruikt }) {
    const uit = [...opgemerkt];
    for (const getypt of uniek(gelezen.map(([van]) => van))) {
      const als = gelezen.filter(([van]) => van === getypt).map(([, naar]) => citeer(naar));
      uit.push(`${citeer(getypt)} komt niet voor; gezocht op ${opsomming(als.slice(0, 3), "of")}.`);
    }
    if (nietGebruikt.length) uit.push(`Niet gebruikt: ${opsomming(nietGebruikt.map(citeer))}.`);
    return uit;
  }

  function begrepenZin(begrepen) {
    const uitleg = uniek(begrepen.map((een) => een.uitleg));
    return uitleg.length ? `Begrepen: ${uitleg.join("; ")}` : "";
  }

  function nietsZinnen({ zonder, elders }, antwoord, filters) {
    const uit = [];
    if (zonder.length && filters) {
      const delen = zonder.map(([optie, aantal]) => `zonder ${vak.optienamen[optie]} wel ${aantal}`);
      uit.push(`Minder vragen helpt: ${opsomming(delen)}.`);
    }
    if (elders.length) {
      const delen = elders.slice(0, 3).map(([naam, aantal]) => `in ${naam} wel ${aantal}`);
      uit.push(`Ergens anders: ${opsomming(delen)}.`);
    }
    if (!uit.length && !antwoord.opgemerkt.length && antwoord.tekst) {
      uit.push("Probeer een ander of korter woord, of een thema.");
    }
    return ["Niets gevonden.", ...uit];
  }

  /** The national lines that fit what was asked, and are not on the map themselves. */
  function lijnen({ tekst, keuze, begrepen }, { bedoeld }) {
    const denkbaar = bedoeld.slice(0, 1).map(([hulpvraag]) => hulpvraag);
    const ids = [...keuze.themas, ...keuze.hulpvragen, ...denkbaar, ...begrepen.flatMap((b) => b.ids)];
    const themas = ids.map(themaVan).filter((thema) => Object.hasOwn(kaart.themas, thema));
    const gezegd = zoek.aaneen(tekst);
    return zoek.gegevens.gevaar.lijnen.filter((lijn) =>
      raakt(themas, lijn.themas) || (gezegd && gezegd.includes(lijn.roepnaam)));
  }

  /** Ask the map: everything there is to say about one question on one day. */
  function antwoordOp(tekst, gevraagd, dag) {
    const vraag = zoek.begrijp(tekst, gevraagd, dag);
    const gevonden = zoek.zoekUit(vraag, dag);
    const { treffers, vondst, medisch } = gevonden;
    const { keuze } = vraag;
    const themas = [...keuze.themas, ...keuze.hulpvragen.map(themaVan)];
    const letOp = zoek.gevaar.roepOp(vraag.gezegd || vraag.tekst, themas);
    const antwoord = {
      tekst: vraag.tekst,
      let_op: letOp,
      stil: zoek.gevaar.zegStil(vraag.gezegd, letOp.length > 0, !treffers.length),
      begrepen: vraag.begrepen,
      begrepen_zin: begrepenZin(vraag.begrepen),
      gelezen: medisch ? [] : vondst.gelezen,
      niet_gebruikt: medisch ? [] : vondst.nietGebruikt,
      opgemerkt: randen(vraag, gevonden, letOp.length > 0),
      leeg: vondst.leeg.filter((plek) => plek.naam),
      lijnen: lijnen(vraag, vondst),
      treffers,
      onbekend: misschien(vraag, treffers.map(({ organisatie }) => organisatie.id), dag),
    };
    antwoord.advies = treffers.length ? null : advies(vraag, dag);
    antwoord.zinnen = zinnen(antwoord);
    antwoord.niets = treffers.length ? [] : nietsZinnen(antwoord.advies, antwoord,
      !zoek.kiestNiets(keuze) || vraag.vers !== null);
    return antwoord;
  }

  Object.assign(zoek, { antwoordOp, redenen });
})(globalThis.kaartZoek);
