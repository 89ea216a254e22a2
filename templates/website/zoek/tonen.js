/* The answer on the page. All that comes of a file or of who asks is put there as text. Nothing is
   kept, and a question stands in the address only when somebody shares it. */
(function (zoek) {
  "use strict";
  const HEEL = 5; // hits that are shown whole
  const AANBOD = 3;
  const UITGESPROKEN = 4000; // ms, after which a screen reader has begun to say it
  const MERK = "vraag=";
  const veld = document.getElementById("vraag");
  const formulier = document.getElementById("zoek");
  const plek = document.getElementById("antwoord");
  const stand = document.getElementById("stand");
  const keuzes = document.getElementById("keuzes");
  const deel = document.getElementById("deel-vraag");

  function maak(soort, kenmerken, ...inhoud) {
    const ding = document.createElement(soort);
    for (const [naam, waarde] of Object.entries(kenmerken ?? {})) ding.setAttribute(naam, waarde);
    ding.append(...inhoud.filter(Boolean));
    return ding;
  }

  const alinea = (tekst, klasse) => tekst && maak("p", klasse ? { class: klasse } : {}, tekst);

  /** A sentence in which the short numbers can be called. */
  function belbaar(tekst) {
    const links = zoek.gegevens.treffers?.noodlinks ?? {};
    const nummers = Object.keys(links).sort((een, ander) => ander.length - een.length);
    if (!nummers.length) return [tekst];
    return tekst.split(new RegExp(`\\b(${nummers.join("|")})\\b`)).map((stuk) =>
      (Object.hasOwn(links, stuk) ? maak("a", { href: links[stuk] }, stuk) : stuk));
  }

  /* Hits. */

  const pagina = (id) => `organisatie/${encodeURIComponent(id)}.html`;
  const naamlink = ({ organisatie }) => maak("a", { href: pagina(organisatie.id) }, organisatie.naam);

  function bereik(feiten) {
    if (feiten.nummer) {
      const bij = feiten.bereikbaar && maak("span", { class: "klein" }, ` ${feiten.bereikbaar}`);
      return maak("p", {}, maak("a", { class: "bel", href: feiten.link }, feiten.nummer), bij);
    }
    return feiten.link && maak("p", {}, maak("a", { class: "ga", href: feiten.link }, feiten.adres));
  }

  function aanbodregel({ naam, tijden, plek: waar }) {
    const wanneer = tijden.map((tijd) => tijd.tekst).join("; ");
    const rest = [wanneer, waar?.[0]].filter(Boolean).join(", ");
    return maak("li", {}, maak("b", {}, naam), rest && `: ${rest}`);
  }

  function aanbodlijst(aanbod) {
    if (!aanbod.length) return null;
    const meer = aanbod.slice(AANBOD).map(({ naam }) => naam);
    return maak("ul", {}, ...aanbod.slice(0, AANBOD).map(aanbodregel),
      meer.length && maak("li", {}, `en ook ${zoek.opsomming(meer)}`));
  }

  function twijfel({ waarom, vangnet }) {
    const organisatie = zoek.gegevens.kaart.organisaties.find(({ id }) => id === vangnet);
    return maak("p", { class: "twijfel" }, maak("b", {}, `Let op: ${waarom}.`),
      organisatie && " Zekerder: ", organisatie && naamlink({ organisatie }));
  }

  function heleTreffer(treffer) {
    const feiten = zoek.gegevens.treffers.van[treffer.organisatie.id];
    const waarom = treffer.waarom.length > 0 && `Waarom: ${treffer.waarom.join("; ")}`;
    const vertrouwen = feiten.verouderd ? "vertrouwen twijfel" : "vertrouwen";
    const naar = { href: `mandje.html#${treffer.organisatie.id}`, "data-id": treffer.organisatie.id };
    return maak("article", { class: "wie" },
      maak("h3", {}, naamlink(treffer)),
      treffer.twijfel && twijfel(treffer.twijfel),
      treffer.vangnet && alinea("Denkt mee als niemand precies dit doet.", "merkje"),
      alinea([feiten.wat, feiten.voor_wie].filter(Boolean).join(". ")),
      bereik(feiten),
      aanbodlijst(treffer.aanbod),
      alinea(feiten.plek),
      alinea(waarom, "klein"),
      alinea(feiten.merk, vertrouwen),
      maak("p", { class: "klein alleen-scherm" }, maak("a", naar, "Zet in het mandje")));
  }

  function korteTreffer(treffer) {
    const feiten = zoek.gegevens.treffers.van[treffer.organisatie.id];
    return maak("li", {}, naamlink(treffer),
      feiten.nummer && " ", feiten.nummer && maak("a", { href: feiten.link }, feiten.nummer),
      treffer.vangnet && maak("span", { class: "merkje" }, " denkt mee"));
  }

  function lijst(treffers) {
    const rest = treffers.slice(HEEL);
    const vooraan = treffers.slice(0, HEEL).map(heleTreffer);
    if (!rest.length) return vooraan;
    const kort = maak("ol", { start: HEEL + 1 }, ...rest.map(korteTreffer));
    const knop = maak("button", { type: "button" }, `Toon alle ${treffers.length}`);
    const blok = maak("div", {}, kort, knop);
    knop.addEventListener("click", () => {
      const heel = rest.map(heleTreffer);
      blok.replaceChildren(...heel);
      heel[0].querySelector("a").focus();
    });
    return [...vooraan, maak("h3", {}, "En verder"), blok];
  }

  /* Everything beside the hits. */

  function gevaar({ let_op: letOp, stil }) {
    const regels = letOp.length ? letOp.map((oproep) => oproep.tekst) : stil.boven ? [stil.tekst] : [];
    if (!regels.length) return null;
    const kop = letOp.length ? maak("h2", {}, "Let op") : null;
    return maak("section", { class: "gevaar", role: "alert", "aria-label": "Bij gevaar" }, kop,
      ...regels.map((regel) => maak("p", {}, ...belbaar(regel))));
  }

  function telling({ treffers }) {
    if (!treffers.length) return "Niets gevonden";
    return treffers.length === 1 ? "1 organisatie gevonden" : `${treffers.length} organisaties gevonden`;
  }

  function misschien({ onbekend }) {
    if (!onbekend.length) return null;
    const namen = zoek.gegevens.kaart.organisaties;
    const regel = ({ id, wat }) => maak("li", {},
      naamlink({ organisatie: namen.find((een) => een.id === id) }), ` (${wat})`);
    return maak("details", {}, maak("summary", {}, `Misschien ook (${onbekend.length})`),
      maak("ul", {}, ...onbekend.map(regel)));
  }

  function landelijk({ lijnen }) {
    if (!lijnen.length) return null;
    const regel = ({ naam, telefoon, bereikbaar }) => maak("li", {}, `${naam}: `,
      maak("a", { href: zoek.gegevens.treffers.noodlinks[telefoon] }, telefoon),
      bereikbaar && `, ${bereikbaar}`);
    return maak("section", {}, maak("h3", {}, "Landelijk, en niet van deze kaart"),
      maak("ul", {}, ...lijnen.map(regel)));
  }

  function legePlekken({ leeg }) {
    return leeg.map(({ id, naam }) => maak("p", {},
      maak("a", { href: `locatie/${encodeURIComponent(id)}.html` }, `Meer over ${naam}`)));
  }

  function toon(antwoord) {
    const gevonden = telling(antwoord);
    plek.replaceChildren(...[
      gevaar(antwoord),
      maak("h2", { tabindex: "-1" }, gevonden),
      alinea(antwoord.begrepen_zin, "klein"),
      ...antwoord.zinnen.map((zin) => alinea(zin)),
      ...legePlekken(antwoord),
      ...antwoord.niets.slice(1).map((zin) => alinea(zin)),
      ...lijst(antwoord.treffers),
      misschien(antwoord),
      landelijk(antwoord),
      !antwoord.let_op.length && !antwoord.stil.boven
        && maak("p", { class: "klein" }, ...belbaar(antwoord.stil.tekst)),
    ].filter(Boolean));
    zeg([gevonden, antwoord.begrepen_zin].filter(Boolean).join(". "), "voorlezen");
    if (antwoord.let_op.length) plek.scrollIntoView();
    // Of somebody in danger no link is made.
    deel.hidden = !veld.value.trim() || antwoord.let_op.length > 0;
  }

  let stil = 0;

  /** Say what happens; an answer is on the page itself, and only read out. */
  function zeg(tekst, klasse = "klein") {
    clearTimeout(stil);
    stand.className = klasse;
    stand.textContent = tekst;
    // What is read out stands on the page as well: who reads on does not meet it twice.
    if (klasse === "voorlezen") stil = setTimeout(() => { stand.textContent = ""; }, UITGESPROKEN);
  }

  /** Never an empty page: who cannot search can still call and choose. */
  function zegDatHetNietLukt() {
    const nood = document.querySelector(".nood");
    plek.replaceChildren(
      maak("section", { class: "gevaar", role: "alert" }, alinea(nood ? nood.textContent : "")),
      alinea("Zoeken lukt nu niet. Kies hieronder waar het om gaat, of probeer het nog eens."));
    zeg("");
  }

  /* Asking. */

  function vandaag() {
    const nu = new Date();
    const twee = (getal) => String(getal).padStart(2, "0");
    return `${nu.getFullYear()}-${twee(nu.getMonth() + 1)}-${twee(nu.getDate())}`;
  }

  function gekozen() {
    const uit = {};
    for (const keuze of keuzes.querySelectorAll("select")) {
      if (keuze.value) uit[keuze.name] = [keuze.value];
    }
    if (keuzes.querySelector("input:checked")) uit.kosten = "gratis";
    return uit;
  }

  let beurt = 0;

  async function zoekNu() {
    const tekst = veld.value;
    const erbij = gekozen();
    beurt += 1;
    const mijn = beurt;
    if (!tekst.trim() && !Object.keys(erbij).length) return;
    zeg("Even zoeken.");
    try {
      const antwoord = await zoek.vraagMap(tekst, erbij, vandaag());
      if (mijn === beurt) toon(antwoord);
    } catch {
      if (mijn === beurt) zegDatHetNietLukt();
    }
  }

  /* Boxes beside the question. */

  function keuzelijst(optie, label, paren) {
    const leeg = maak("option", { value: "" }, "maakt niet uit");
    const lijstje = maak("select", { name: optie, id: `keuze-${optie}` }, leeg,
      ...paren.map(([waarde, tekst]) => maak("option", { value: waarde }, tekst)));
    return maak("p", {}, maak("label", { for: `keuze-${optie}` }, label), lijstje);
  }

  async function vulKeuzes() {
    if (keuzes.querySelector("select")) return;
    await zoek.laadAlles();
    if (keuzes.querySelector("select")) return;
    const { kaart, namen } = zoek.gegevens;
    const opNaam = (dingen) => Object.entries(dingen).map(([id, { naam }]) => [id, naam])
      .sort(([, een], [, ander]) => een.localeCompare(ander, "nl"));
    const gebruikt = (veldnaam) => zoek.uniek(kaart.organisaties.flatMap((organisatie) =>
      [organisatie, ...organisatie.aanbod].flatMap((wie) => wie[veldnaam]))).sort();
    const gratis = maak("input", { type: "checkbox", id: "keuze-gratis" });
    keuzes.append(
      keuzelijst("wijk", "Waar", opNaam(kaart.wijken)),
      keuzelijst("thema", "Waarover", opNaam(kaart.themas)),
      keuzelijst("doelgroep", "Voor wie", gebruikt("doelgroepen").map((een) => [een, zoek.woord(een)])),
      keuzelijst("dag", "Welke dag", Object.entries(namen.dagen)),
      keuzelijst("dagdeel", "Wanneer op de dag", ["ochtend", "middag", "avond"].map((d) => [d, d])),
      keuzelijst("taal", "Welke taal", Object.entries(namen.talen)),
      maak("p", {}, gratis, maak("label", { for: "keuze-gratis" }, "Alleen wat gratis is")));
  }

  /* Sharing. */

  async function deelVraag() {
    const adres = `${location.href.split("#")[0]}#${MERK}${encodeURIComponent(veld.value)}`;
    try {
      await navigator.clipboard.writeText(adres);
      zeg("De link met deze vraag is gekopieerd.");
    } catch {
      window.prompt("Kopieer deze link:", adres);
    }
  }

  /** A shared question is asked, and leaves the address again. */
  function leesGedeeld() {
    const delen = location.hash.slice(1).split(";");
    const gedeeld = delen.find((een) => een.startsWith(MERK));
    if (!gedeeld) return;
    try {
      veld.value = decodeURIComponent(gedeeld.slice(MERK.length));
      const over = delen.filter((een) => een !== gedeeld).join(";");
      history.replaceState(null, "", over ? `#${over}` : location.pathname + location.search);
    } catch {
      return;
    }
    zoekNu();
  }

  const stilLaden = () => { zoek.laadAlles().catch(() => {}); };
  formulier.hidden = false;
  formulier.addEventListener("submit", (gebeurtenis) => {
    gebeurtenis.preventDefault();
    zoekNu();
  });
  veld.addEventListener("focus", stilLaden, { once: true });
  veld.addEventListener("input", stilLaden, { once: true });
  keuzes.addEventListener("toggle", () => { vulKeuzes().catch(zegDatHetNietLukt); });
  keuzes.addEventListener("change", zoekNu);
  deel.addEventListener("click", deelVraag);
  leesGedeeld();
})(globalThis.kaartZoek);
