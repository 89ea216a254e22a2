"""One room cannot hold two groups at one time."""

from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from kaart.basis import Ernst, vergelijkbaar
from kaart.keuring.invoer import Keuring, Toetsvondst
from kaart.model import Tijd
from kaart.oordeel import botsingen, is_gestopt
from kaart.taal import tijdtekst

NAAM = "ruimte"
ERNST = Ernst.LET_OP
UITLEG = """\
Een zaal is maar één keer bezet. Staan er twee activiteiten op dezelfde tijd in dezelfde ruimte
van een plek, dan klopt een van de twee niet. Om de week, de hoeveelste week van de maand, maanden
en begin- en einddatum tellen mee. Zonder “ruimte” mag er van alles tegelijk zijn.

Goed:

    # data/organisaties/samen-eten.yaml
    aanbod:
      - naam: Samen koken
        soort: activiteit
        locatie: de-brug
        ruimte: Keuken
        tijden:
          - dag: di
            van: "10:00"
            tot: "12:00"
      - naam: Koffie
        soort: inloop
        locatie: de-brug
        ruimte: Zaal 1
        tijden:
          - dag: di
            van: "10:00"
            tot: "12:00"

Fout:

    # data/organisaties/samen-eten.yaml
    aanbod:
      - naam: Samen koken
        soort: activiteit
        locatie: de-brug
        ruimte: Keuken
        tijden:
          - dag: di
            van: "10:00"
            tot: "12:00"
      - naam: Koffie
        soort: inloop
        locatie: de-brug
        ruimte: keuken
        tijden:
          - dag: di
            van: "11:30"
            tot: "13:00"
"""


class _Bezet(NamedTuple):
    """One use of a room, by where it stands."""

    bestand: str
    aanbod: int
    nummer: int
    naam: str
    tijd: Tijd


def toets(keuring: Keuring) -> Iterator[Toetsvondst]:
    """Compare the uses of each room."""
    for (locatie, ruimte), gebruik in _per_ruimte(keuring).items():
        tijden = ((bezet, bezet.tijd) for bezet in gebruik)
        for paar in botsingen(tijden, keuring.peildatum, _twee_blokken):
            een, ander = sorted(paar)
            yield Toetsvondst(
                ander.bestand,
                ("aanbod", ander.aanbod, "tijden", ander.nummer),
                f"“{ruimte}” in {locatie} is dan ook van “{een.naam}” ({een.bestand}): "
                f"{tijdtekst(een.tijd)}",
                "kijk na wie er wanneer in die ruimte zit",
            )


def _twee_blokken(een: _Bezet, ander: _Bezet) -> bool:
    """Leave a block that meets itself to the toets `overlap`."""
    return een[:2] != ander[:2]


def _per_ruimte(keuring: Keuring) -> dict[tuple[str, str], list[_Bezet]]:
    """Return who uses each named room of each locatie."""
    uit: dict[tuple[str, str], list[_Bezet]] = defaultdict(list)
    for organisatie in keuring.kaart.organisaties.values():
        if is_gestopt(organisatie, keuring.peildatum):
            continue
        bestand = f"data/organisaties/{organisatie.id}.yaml"
        for nummer, aanbod in enumerate(organisatie.aanbod):
            if not (aanbod.locatie and aanbod.ruimte) or is_gestopt(aanbod, keuring.peildatum):
                continue
            uit[aanbod.locatie, vergelijkbaar(aanbod.ruimte)] += [
                _Bezet(bestand, nummer, tijdnummer, aanbod.naam, tijd)
                for tijdnummer, tijd in enumerate(aanbod.tijden)
            ]
    return uit
