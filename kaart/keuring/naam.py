"""A name is a name: no text, no path, no sum."""

import re
from collections.abc import Iterator

from kaart.basis import Ernst
from kaart.keuring.invoer import Keuring, Keurstuk, Toetsvondst

NAAM = "naam"
ERNST = Ernst.FOUT
UITLEG = """\
Een naam is kort genoeg voor een kaartje: hoogstens 120 tekens. Wat begint als een plek op de
computer (../ of C:\\) of als een som in een spreadsheet (=, of +SOM met een haakje), is geen naam
maar een vergissing, of iemand die iets probeert. @ease, +Wonen en ’t Trefpunt mogen.

Goed:

    # data/organisaties/samen-eten.yaml
    naam: "@ease Voorbeeldstad"

Fout:

    # data/organisaties/samen-eten.yaml
    naam: "=HYPERLINK(A1)"
"""
MEESTE_TEKENS = 120
_PAD = re.compile(r"\.{0,2}[/\\]|~[/\\]|[A-Za-z]:[/\\]")
_SOM = re.compile(r"=|[+@-]\s*[A-Za-z.]+\(")


def toets(stuk: Keurstuk, keuring: Keuring) -> Iterator[Toetsvondst]:  # noqa: ARG001
    """Look at the name of a thing and of each of its aanbod."""
    waarde = stuk.document.waarde
    plekken: list[tuple[tuple[str | int, ...], str]] = [(("naam",), waarde.get("naam", ""))]
    for nummer, blok in enumerate(waarde.get("aanbod", ())):
        plekken.append((("aanbod", nummer, "naam"), blok["naam"]))
    for pad, naam in plekken:
        if gezegd := _bezwaar(naam):
            yield Toetsvondst(stuk.document.bestand, pad, *gezegd)


def _bezwaar(naam: str) -> tuple[str, str] | None:
    """Return what is wrong with a name and its cure."""
    if len(naam) > MEESTE_TEKENS:
        melding = f"de naam is {len(naam)} tekens lang; hoogstens {MEESTE_TEKENS}"
        return melding, "zet wat men doet in de omschrijving"
    kaal = naam.strip()
    if _PAD.match(kaal):
        return "dit begint als een plek op de computer", "schrijf de naam zoals bewoners die kennen"
    if _SOM.match(kaal):
        return "dit begint als een som voor een spreadsheet", "schrijf de naam zonder dat begin"
    return None
