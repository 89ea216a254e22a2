/* The index as it was before it was packed (kaart/website/zoekindex/pakken.py). */
(function (zoek) {
  "use strict";
  const { kaart } = zoek.gegevens;

  const alsRij = (tekst) => (tekst ? tekst.split(",").map(Number) : []);

  function pakTabelUit([sleutels, rijen]) {
    if (!sleutels && !rijen) return {};
    const reeks = rijen.split(";");
    return Object.fromEntries(sleutels.split(" ").map((sleutel, nr) => [sleutel, alsRij(reeks[nr])]));
  }

  function pakGebiedenUit({ namen, delen, uitleg, rij }) {
    return namen.map((naam, nr) => {
      const [eigen, tekst] = uitleg[rij[2 * nr + 1]];
      return { naam, delen: delen[rij[2 * nr]], uitleg: eigen ? naam + tekst : tekst };
    });
  }

  const metHulpvragen = (wie) =>
    (wie.hulpvragen ? { ...wie, hulpvragen: wie.hulpvragen.map((nr) => kaart.hulpvragen[nr] ?? nr) } : wie);

  function pakOrganisatiesUit(velden) {
    const namen = Object.keys(velden);
    return (velden.id ?? []).map((_, nr) => {
      const heeft = namen.filter((naam) => velden[naam][nr] !== 0);
      const wie = metHulpvragen(Object.fromEntries(heeft.map((naam) => [naam, velden[naam][nr]])));
      return wie.aanbod ? { ...wie, aanbod: wie.aanbod.map(metHulpvragen) } : wie;
    });
  }

  for (const [naam, tabel] of Object.entries(kaart.tabellen)) {
    kaart.tabellen[naam] = pakTabelUit(tabel);
  }
  // A hulpvraag has the number of its row in this table.
  kaart.hulpvragen = Object.keys(kaart.tabellen.hulp);
  // Who types a question of the map word for word means that one.
  const eigen = kaart.hulpvragen.map((hulpvraag, nr) => {
    const [thema, vraag] = hulpvraag.split("/");
    return [zoek.aaneen(kaart.themas[thema].hulpvragen[vraag]), [nr]];
  });
  kaart.tabellen.precies = { ...Object.fromEntries(eigen), ...kaart.tabellen.precies };
  kaart.gebieden = pakGebiedenUit(kaart.gebieden);
  kaart.organisaties = pakOrganisatiesUit(kaart.organisaties);
  // The questions that somebody names: its own, and those of what it offers.
  for (const organisatie of kaart.organisaties) {
    const vanAanbod = (organisatie.aanbod ?? []).flatMap(({ hulpvragen }) => hulpvragen ?? []);
    organisatie.noemt = [...new Set([...(organisatie.hulpvragen ?? []), ...vanAanbod])];
  }
})(globalThis.kaartZoek);
