"""A block that is there twice at one time."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from kaart.bevinding import Ernst
from kaart.keuring.invoer import Gevonden, Keuring, Stuk
from kaart.keuring.tijden import botsen, eind, weekdag
from kaart.model import Locatie, Organisatie, Tijd
from kaart.woorden import tijdtekst

NAAM = "overlap"
ERNST = Ernst.LET_OP
UITLEG = """\
Een activiteit is er niet twee keer tegelijk. Tijden van één activiteit, of openingstijden van één
plek, lopen niet door elkaar en staan er niet dubbel.

Goed:

    # data/organisaties/samen-eten.yaml
    openingstijden:
      - dag: di
        van: "09:00"
        tot: "12:00"
      - dag: di
        van: "12:00"
        tot: "14:00"

Fout:

    # data/organisaties/samen-eten.yaml
    openingstijden:
      - dag: di
        van: "09:00"
        tot: "12:00"
      - dag: di
        van: "11:00"
        tot: "14:00"
"""


def toets(stuk: Stuk, keuring: Keuring) -> Iterator[Gevonden]:
    """Compare the times of each list with each other."""
    ding = stuk.ding
    if not isinstance(ding, Organisatie | Locatie):
        return
    lijsten: list[tuple[tuple[str | int, ...], Sequence[Tijd]]]
    lijsten = [(("openingstijden",), ding.openingstijden)]
    if isinstance(ding, Organisatie):
        lijsten += [(("aanbod", n, "tijden"), deel.tijden) for n, deel in enumerate(ding.aanbod)]
    for pad, tijden in lijsten:
        for nummer, ander in _dubbele(tijden, keuring):
            melding = f"valt samen met: {tijdtekst(ander)}"
            raad = "voeg ze samen of kijk de tijden na"
            yield Gevonden(stuk.document.bestand, (*pad, nummer), melding, raad)


def _dubbele(tijden: Sequence[Tijd], keuring: Keuring) -> Iterator[tuple[int, Tijd]]:
    """Yield each time that meets an earlier one, with the first it meets."""
    gezien: set[Tijd] = set()
    verschillend: list[tuple[str, str, int, Tijd]] = []
    for nummer, tijd in enumerate(tijden):
        if tijd in gezien:
            yield nummer, tijd
        else:
            gezien.add(tijd)
            verschillend.append((weekdag(tijd), tijd.van, nummer, tijd))
    verschillend.sort()
    for _, dag in groupby(verschillend, key=lambda deel: deel[0]):
        yield from _botsende([(nummer, tijd) for _, _, nummer, tijd in dag], keuring)


def _botsende(dag: list[tuple[int, Tijd]], keuring: Keuring) -> Iterator[tuple[int, Tijd]]:
    """Yield what meets among the times of one weekday, in order of their begin."""
    bezig: list[tuple[int, Tijd]] = []
    for nummer, tijd in dag:
        bezig = [(n, eerder) for n, eerder in bezig if eind(eerder) > tijd.van]
        for n, eerder in bezig:
            if botsen(eerder, tijd, keuring.peildatum):
                yield (nummer, eerder) if nummer > n else (n, tijd)
                break
        bezig.append((nummer, tijd))
