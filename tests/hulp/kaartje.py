"""A tiny, entirely fictitious map without a single finding, to plant one mistake in."""

import re
from pathlib import Path

from kaart.bestand.werkmap import Werkmap

BESTANDEN = {
    "data/kaart.yaml": """\
naam: Sociale kaart van Voorbeeldstad
gemeente:
  naam: Voorbeeldstad
""",
    "data/wijken/noord.yaml": """\
naam: Noord
postcodes:
  - "1001"
buurten:
  - id: noord-dorp
    naam: Dorp
  - id: noord-haven
    naam: Haven
""",
    "data/themas/eenzaamheid.yaml": """\
naam: Eenzaamheid
hulpvragen:
  - id: vaak-alleen
    tekst: Ik ben vaak alleen
vangnet: maatje-meer
""",
    "data/themas/geld.yaml": """\
naam: Geld
""",
    "data/locaties/de-brug.yaml": """\
naam: De Brug
soort: buurthuis
postcode: 1001 AB
wijk: noord
buurt: noord-haven
""",
    "data/netwerken/samen-noord.yaml": """\
naam: Samen Noord
""",
    "data/organisaties/maatje-meer.yaml": """\
naam: Maatje Meer
organisatievorm: vrijwilligersorganisatie
omschrijving: Vrijwilligers gaan bij mensen op bezoek.
themas:
  - eenzaamheid
doelgroepen:
  - ouderen
werkgebied:
  - stad
website: https://www.maatjemeer.example
bronnen:
  - url: https://www.maatjemeer.example/over-ons
    datum: 2026-01-15
gecontroleerd:
  op: 2026-01-15
  hoe: website
""",
    "data/organisaties/samen-eten.yaml": """\
naam: Samen Eten
organisatievorm: bewonersinitiatief
omschrijving: Bewoners koken en eten samen.
themas:
  - eenzaamheid
doelgroepen:
  - iedereen
werkgebied:
  - noord
contacten:
  - functie: algemeen
    telefoon: "030 123 45 67"
locaties:
  - de-brug
netwerken:
  - samen-noord
bronnen:
  - document: Folder Samen Eten
gecontroleerd:
  op: 2026-02
  hoe: bezoek
""",
}


def schrijf_kaartje(plek: Path, stukken: str = "") -> Werkmap:
    """Write the map into a folder, with `stukken` laid over it (see `leg_over`)."""
    bestanden = BESTANDEN | {
        bestand: leg_over(BESTANDEN.get(bestand, ""), stuk)
        for bestand, stuk in lees_stukken(stukken).items()
    }
    for bestand, tekst in bestanden.items():
        pad = plek / bestand
        pad.parent.mkdir(parents=True, exist_ok=True)
        pad.write_text(tekst, encoding="utf-8")
    return Werkmap(plek.resolve())


def lees_stukken(tekst: str) -> dict[str, str]:
    """Take apart what begins, file by file, with a line `# data/organisaties/samen-eten.yaml`."""
    delen = re.split(r"(?m)^(?=# (?:data/|\.gitignore))", tekst)
    return {deel.partition("\n")[0].removeprefix("# "): deel for deel in delen if deel.strip()}


def leg_over(tekst: str, stuk: str) -> str:
    """Put `stuk` on top of a file and take away the keys that it replaces.

    So a line number in a finding is the line number in `stuk`.
    """
    nieuw = set(re.findall(r"(?m)^([a-z_]+):", stuk))
    oud = re.findall(r"(?m)^(([a-z_]+):.*\n(?:[ -].*\n)*)", tekst)
    return stuk + "".join(blok for blok, sleutel in oud if sleutel not in nieuw)
