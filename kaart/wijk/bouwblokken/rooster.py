"""The week of a building or a wijk as a list per day.

A grid of hours overflows where most is going on, and a table of dagdelen says "nothing known" in
the afternoon for what is open from ten to four. A block that is there every working day stands
once; one of which nobody knows the day stands at the end, to ask.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from kaart.model import Termijnen, Tijd
from kaart.oordeel import Oordeel, met_bron, oordeel_aanbod
from kaart.taal import DAGEN
from kaart.wijk.bouwblokken.momenten import Blok, Blokmoment, momenten_van

WERKDAG, ALLE_DAGEN = "Elke werkdag", "Elke dag"
DATUM, ONBEKEND = "Op een datum", "Dag onbekend: vraag na"
_KOPPEN = (ALLE_DAGEN, WERKDAG, *map(str.capitalize, DAGEN.values()), DATUM, ONBEKEND)
_WERKDAGEN = tuple(DAGEN)[:5]


class Roosterregel(NamedTuple):
    """One block on one day; a `tijd` without anything is a block without times."""

    blok: Blok
    tijd: Tijd
    oordeel: Oordeel


class Roosterdag(NamedTuple):
    """What there is on a day, or on every working day."""

    kop: str
    regels: tuple[Roosterregel, ...]


def maak_rooster(
    blokken: Iterable[Blok], termijnen: Termijnen, peildatum: date
) -> tuple[Roosterdag, ...]:
    """Return the days on which something is, in the order of the week."""
    per_kop: dict[str, list[Roosterregel]] = defaultdict(list)
    for blok in blokken:
        bronnen = blok.aanbod.bronnen or blok.organisatie.bronnen
        oordeel = met_bron(
            oordeel_aanbod(blok.aanbod, blok.organisatie, termijnen, peildatum), bronnen
        )
        momenten = tuple(momenten_van(blok, peildatum))
        for kop, tijd in _koppen(momenten):
            per_kop[kop].append(Roosterregel(blok, tijd, oordeel))
    return tuple(
        Roosterdag(kop, tuple(sorted(per_kop[kop], key=_volgorde)))
        for kop in _KOPPEN
        if kop in per_kop
    )


def aantal_blokken(dagen: Iterable[Roosterdag]) -> int:
    """Return how many blocks there are, and not how many lines."""
    return len({regel.blok.sleutel for dag in dagen for regel in dag.regels})


def _koppen(momenten: Sequence[Blokmoment]) -> Iterator[tuple[str, Tijd]]:
    """Yield below which headings a block stands, each time once."""
    met_dag = [moment.tijd for moment in momenten if moment.dag]
    if not met_dag:
        yield ONBEKEND, momenten[0].tijd if momenten else Tijd()
        return
    dagen_van: dict[Tijd, list[str]] = defaultdict(list)
    for tijd in met_dag:
        if tijd.datum:
            yield DATUM, tijd
        else:
            zonder_herkomst = tijd._replace(dag="", bronnen=(), gecontroleerd=None)
            dagen_van[zonder_herkomst].append(tijd.dag)
    for tijd, dagen in dagen_van.items():
        if not tijd.week and set(_WERKDAGEN) <= set(dagen):
            alle = len(set(dagen)) == len(DAGEN)
            yield ALLE_DAGEN if alle else WERKDAG, tijd
            gehad = tuple(DAGEN) if alle else _WERKDAGEN
        else:
            gehad = ()
        yield from (
            (DAGEN[dag].capitalize(), tijd._replace(dag=dag)) for dag in dagen if dag not in gehad
        )


def _volgorde(regel: Roosterregel) -> tuple[str, str, str, int]:
    """Go by the hour; a dagdeel stands before the hours in it, the unknown last."""
    begin = {"ochtend": "00:00", "middag": "12:00", "avond": "18:00"}
    tijd = regel.tijd
    wanneer = tijd.van or begin.get(tijd.dagdeel, "") or tijd.tot or "~"
    return tijd.datum, wanneer, regel.blok.aanbod.naam.casefold(), regel.blok.nummer
