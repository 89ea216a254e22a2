"""One room cannot hold two groups at one time."""

from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from kaart.actualiteit import is_gestopt
from kaart.bevinding import Ernst
from kaart.keuring.invoer import Gevonden, Keuring
from kaart.keuring.tijden import botsen, eind, weekdag
from kaart.model import Tijd
from kaart.tekst import vergelijkbaar
from kaart.woorden import tijdtekst

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
    """One use of one room."""

    van: str
    bestand: str
    aanbod: int
    nummer: int
    naam: str
    tijd: Tijd

    @property
    def plek(self) -> tuple[str, int, int]:
        """Where it stands, to report on the later of two."""
        return self.bestand, self.aanbod, self.nummer


def toets(keuring: Keuring) -> Iterator[Gevonden]:
    """Go through the uses of each room on each weekday in order of their begin."""
    for (locatie, ruimte, _), gebruik in _per_ruimte(keuring).items():
        bezig: list[_Bezet] = []
        for nieuw in sorted(gebruik):
            bezig = [eerder for eerder in bezig if eind(eerder.tijd) > nieuw.van]
            for eerder in bezig:
                # A block that meets itself is for the toets `overlap`.
                zelfde = eerder.plek[:2] == nieuw.plek[:2]
                if not zelfde and botsen(eerder.tijd, nieuw.tijd, keuring.peildatum):
                    een, ander = sorted((eerder, nieuw), key=lambda bezet: bezet.plek)
                    yield _gevonden(een, ander, locatie, ruimte)
            bezig.append(nieuw)


def _gevonden(een: _Bezet, ander: _Bezet, locatie: str, ruimte: str) -> Gevonden:
    return Gevonden(
        ander.bestand,
        ("aanbod", ander.aanbod, "tijden", ander.nummer),
        f"“{ruimte}” in {locatie} is dan ook van “{een.naam}” ({een.bestand}): "
        f"{tijdtekst(een.tijd)}",
        "kijk na wie er wanneer in die ruimte zit",
    )


def _per_ruimte(keuring: Keuring) -> dict[tuple[str, str, str], list[_Bezet]]:
    """Return who uses each room, per weekday: key is (locatie, room, weekday)."""
    uit: dict[tuple[str, str, str], list[_Bezet]] = defaultdict(list)
    for document in keuring.goede():
        organisatie = keuring.kaart.organisaties.get(document.id)
        if document.collectie != "organisaties" or organisatie is None:
            continue
        if is_gestopt(organisatie, keuring.peildatum):
            continue
        for nummer, aanbod in enumerate(organisatie.aanbod):
            if not (aanbod.locatie and aanbod.ruimte) or is_gestopt(aanbod, keuring.peildatum):
                continue
            for tijdnummer, tijd in enumerate(aanbod.tijden):
                if tijd.van:
                    sleutel = (aanbod.locatie, vergelijkbaar(aanbod.ruimte), weekdag(tijd))
                    uit[sleutel].append(
                        _Bezet(tijd.van, document.bestand, nummer, tijdnummer, aanbod.naam, tijd)
                    )
    return uit
