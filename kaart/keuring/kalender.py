"""A time must fall on some day, and say one thing about it."""

from collections.abc import Iterator
from datetime import date

from kaart.basis import Ernst
from kaart.keuring.invoer import Keuring, Keurstuk, Toetsvondst
from kaart.model import Locatie, Organisatie, Schoolvakantie, Tijd, eerste_dag
from kaart.oordeel import beurten, tijd_voorbij, vooruit, weekdag
from kaart.taal import DAGEN, datumtekst
from kaart.yamllezer import Pad

NAAM = "kalender"
ERNST = Ernst.LET_OP
UITLEG = """\
Een tijd valt op een dag die er is. Een datum valt op de dag die erbij staat, en om de week wordt
geteld vanaf een datum op diezelfde dag. De hoeveelste week van de maand hoort niet bij elke week.
Wat door maanden, einddatum of uitzonderingen op geen enkele dag meer valt, is een vergissing.

Goed:

    # data/organisaties/samen-eten.yaml
    openingstijden:
      - dag: di
        ritme: om-de-week
        vanaf: 2026-12-08

Fout:

    # data/organisaties/samen-eten.yaml
    openingstijden:
      - dag: di
        ritme: om-de-week
        vanaf: 2026-12-07
"""


def toets(stuk: Keurstuk, keuring: Keuring) -> Iterator[Toetsvondst]:
    """Look at each time that is not over."""
    vakanties = keuring.kaart.gegevens.schoolvakanties
    for pad, tijd in _tijden(stuk.ding):
        if tijd_voorbij(tijd, keuring.peildatum):
            continue
        for sleutel, melding, raad in _bezwaren(tijd, keuring.peildatum, vakanties):
            plek = (*pad, sleutel) if sleutel else pad
            yield Toetsvondst(stuk.document.bestand, plek, melding, raad)
            break  # the rest follows from it


def _tijden(ding: object) -> Iterator[tuple[Pad, Tijd]]:
    if not isinstance(ding, Organisatie | Locatie):
        return
    for nummer, tijd in enumerate(ding.openingstijden):
        yield ("openingstijden", nummer), tijd
    for volgnummer, aanbod in enumerate(ding.aanbod if isinstance(ding, Organisatie) else ()):
        for nummer, tijd in enumerate(aanbod.tijden):
            yield ("aanbod", volgnummer, "tijden", nummer), tijd


def _bezwaren(
    tijd: Tijd, peildatum: date, vakanties: tuple[Schoolvakantie, ...]
) -> Iterator[tuple[str, str, str]]:
    """Yield (key, what is wrong, what to do), the most telling first."""
    for sleutel, datum, raad in (
        ("datum", tijd.datum, "kijk na of de dag of de datum klopt"),
        ("vanaf", tijd.vanaf, "noem een datum waarop het er is"),
    ):
        echt = weekdag(Tijd(datum=datum))
        if tijd.dag and echt and echt != tijd.dag:
            melding = f"{datumtekst(datum)} is een {DAGEN[echt]}, en “dag” zegt {DAGEN[tijd.dag]}"
            yield sleutel, melding, raad
    if tijd.week and tijd.ritme not in ("", "maandelijks"):
        melding = f"“week” ({tijd.week}) en “ritme” ({tijd.ritme}) zeggen niet hetzelfde"
        yield "week", melding, "kies een van de twee"
    begin = max(filter(None, (peildatum, eerste_dag(tijd.geldig_van))))
    if _begrensd(tijd) and not beurten(tijd, *vooruit(begin), vakanties):
        yield "", "valt op geen enkele dag", "kijk de maanden, de data en de uitzonderingen na"


def _begrensd(tijd: Tijd) -> bool:
    """Say whether something keeps it from days; a single date is looked at by other toetsen."""
    return bool(tijd.dag and not tijd.datum) and bool(
        tijd.maanden or tijd.behalve or tijd.geldig_tot or tijd.week
    )
