// Ask the scripts of the search page questions without a browser.
//   node vraag.js SCRIPTS GEGEVENS < vragen.json > antwoorden.json
// A question is {tekst, gevraagd: {optie: [id]}, dag}; SCRIPTS and GEGEVENS are folders.
"use strict";
const fs = require("node:fs");
const path = require("node:path");
const vm = require("node:vm");

const [, , scripts, gegevens] = process.argv;
const wereld = vm.createContext({ TextEncoder, atob });

function laad(naam) {
  const map = naam.startsWith("gegevens/") ? gegevens : scripts;
  const bestand = path.join(map, path.basename(naam));
  vm.runInContext(fs.readFileSync(bestand, "utf8"), wereld, { filename: bestand });
}

const begin = performance.now();
laad("begin.js");
const { SCRIPTS, WOORDENLIJST } = wereld.kaartZoek;
for (const naam of [WOORDENLIJST, ...SCRIPTS]) laad(naam);
const geladen = performance.now() - begin;

const als = (treffer) => ({
  id: treffer.organisatie.id,
  vangnet: treffer.vangnet,
  twijfel: treffer.twijfel ?? null,
  waarom: treffer.waarom,
  aanbod: treffer.aanbod.map(({ naam }) => naam),
});

const vragen = JSON.parse(fs.readFileSync(0, "utf8"));
const tijden = [];
const antwoorden = vragen.map(({ tekst, gevraagd, dag }) => {
  const voor = performance.now();
  const antwoord = wereld.kaartZoek.antwoordOp(tekst, gevraagd, dag);
  tijden.push(performance.now() - voor);
  return { ...antwoord, treffers: antwoord.treffers.map(als) };
});
process.stdout.write(JSON.stringify({ antwoorden, geladen, tijden }));
