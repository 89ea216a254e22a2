"""A block that is there twice at one time."""

from collections.abc import Iterator, Sequence

from kaart.basis import Ernst
from kaart.keuring.invoer import Keuring, Keurstuk, Toetsvondst
from kaart.model import Locatie, Organisatie, Tijd
from kaart.oordeel import botsingen
from kaart.taal import tijdtekst

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


def toets(stuk: Keurstuk, keuring: Keuring) -> Iterator[Toetsvondst]:
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
            yield Toetsvondst(stuk.document.bestand, (*pad, nummer), melding, raad)


def _dubbele(tijden: Sequence[Tijd], keuring: Keuring) -> Iterator[tuple[int, Tijd]]:
    """Yield the number of each time that meets an earlier one, with that one."""
    eerste: dict[Tijd, int] = {}
    for nummer, tijd in enumerate(tijden):
        if eerste.setdefault(tijd, nummer) != nummer:
            yield nummer, tijd
    verschillend = ((nummer, tijd) for tijd, nummer in eerste.items())
    for een, ander in botsingen(verschillend, keuring.peildatum, lambda *_: True):
        yield max(een, ander), tijden[min(een, ander)]
