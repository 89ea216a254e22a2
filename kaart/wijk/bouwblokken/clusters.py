"""Which blocks meet: bands between moments of one place and day, and what they hold together."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import combinations
from typing import NamedTuple

from kaart.model import Schoolvakantie
from kaart.oordeel import DAGDELEN, kan_samen
from kaart.taal import DAGEN
from kaart.wijk.bouwblokken.momenten import Blok, Blokmoment, Sleutel
from kaart.wijk.bouwblokken.nabijheid import ZELFDE_PLEK, buren

AANSLUITEND = 60  # minutes between two that still meet: at the door, or at the coffee
_DAGPROGRAMMA = 5 * 60
_WEEK = tuple(DAGEN)
Vakanties = tuple[Schoolvakantie, ...]


class Cluster(NamedTuple):
    """Blocks that meet, on one or more days; without hours of all of them no span is known."""

    locatie: str
    dagen: tuple[str, ...]
    blokken: tuple[Blok, ...]
    momenten: tuple[Blokmoment, ...]
    zekerheid: str  # uur, or dagdeel when one of them knows no more
    van: int | None
    tot: int | None
    piek: int  # at most so many at once
    dagprogramma: bool


def tussenruimte(een: Blokmoment, ander: Blokmoment) -> int:
    """Return the minutes between two moments with an hour; less than 0 when they overlap."""
    return max(een.van, ander.van) - min(een.tot, ander.tot)


def hebben_band(een: Blokmoment, ander: Blokmoment, peildatum: date, vakanties: Vakanties) -> bool:
    """Say whether two moments of one place and day meet, as far as is known."""
    if een.met_uur and ander.met_uur:
        raakt = tussenruimte(een, ander) <= AANSLUITEND
    else:
        raakt = not set(een.delen).isdisjoint(ander.delen)
    return raakt and kan_samen(een.tijd, ander.tijd, peildatum, vakanties)


def maak_clusters(
    momenten: Sequence[Blokmoment], peildatum: date, vakanties: Vakanties
) -> tuple[Cluster, ...]:
    """Return what meets; the same group on several days is one cluster."""
    per_groep: dict[tuple[str, tuple[Sleutel, ...]], list[list[Blokmoment]]] = defaultdict(list)
    for groep in _groepen(momenten, peildatum, vakanties):
        sleutels = tuple(sorted({moment.blok.sleutel for moment in groep}))
        if len(sleutels) > 1:
            per_groep[_plek(groep), sleutels].append(groep)
    clusters = [_cluster(plek, groepen) for (plek, _), groepen in per_groep.items()]
    return tuple(sorted(clusters, key=lambda c: (c.locatie, _WEEK.index(c.dagen[0]), c.van or 0)))


def _groepen(
    momenten: Sequence[Blokmoment], peildatum: date, vakanties: Vakanties
) -> Iterator[list[Blokmoment]]:
    """Yield the connected moments of each place and day."""
    ouder = list(range(len(momenten)))

    def hoofd(nummer: int) -> int:
        while ouder[nummer] != nummer:
            ouder[nummer] = nummer = ouder[ouder[nummer]]
        return nummer

    for een, ander in _paren(momenten):
        if hoofd(een) != hoofd(ander) and hebben_band(
            momenten[een], momenten[ander], peildatum, vakanties
        ):
            ouder[hoofd(ander)] = hoofd(een)
    groepen: dict[int, list[Blokmoment]] = defaultdict(list)
    for nummer, moment in enumerate(momenten):
        groepen[hoofd(nummer)].append(moment)
    yield from groepen.values()


def _paren(momenten: Sequence[Blokmoment]) -> Iterator[tuple[int, int]]:
    """Yield which two are at one place (next door counts) on one day of the week."""
    waar: dict[tuple[str, str], list[int]] = defaultdict(list)
    plekken = {}
    for nummer, moment in enumerate(momenten):
        if moment.blok.locatie is not None:
            plekken[moment.blok.locatie.id] = moment.blok.locatie
            waar[moment.blok.locatie.id, moment.dag].append(nummer)
    for nummers in waar.values():
        yield from combinations(nummers, 2)
    for een, ander in buren(plekken.values(), ZELFDE_PLEK):
        for dag in _WEEK:
            for nummer in waar.get((een, dag), ()):
                yield from ((nummer, buur) for buur in waar.get((ander, dag), ()))


def _plek(groep: Iterable[Blokmoment]) -> str:
    """Return the place of a group: where most of it is."""
    plekken = [moment.blok.locatie.id for moment in groep if moment.blok.locatie is not None]
    return min(plekken, key=lambda plek: (-plekken.count(plek), plek))


def _cluster(plek: str, groepen: Sequence[Sequence[Blokmoment]]) -> Cluster:
    momenten = [moment for groep in groepen for moment in groep]
    blokken = {moment.blok.sleutel: moment.blok for moment in momenten}
    dagen = {moment.dag for moment in momenten}
    met_uren = all(moment.met_uur for moment in momenten)
    van, tot = (
        (min(moment.van for moment in momenten), max(moment.tot for moment in momenten))
        if met_uren
        else (None, None)
    )
    return Cluster(
        plek,
        tuple(sorted(dagen, key=_WEEK.index)),
        tuple(blokken[sleutel] for sleutel in sorted(blokken)),
        tuple(sorted(momenten, key=lambda m: (_WEEK.index(m.dag), m.van, m.blok.sleutel))),
        "uur" if met_uren else "dagdeel",
        van,
        tot,
        max(map(_piek, groepen)),
        any(_lengte(groep) > _DAGPROGRAMMA for groep in groepen),
    )


def _lengte(groep: Sequence[Blokmoment]) -> int:
    """Return how long a group lasts on its day, as far as hours are known."""
    met_uur = [moment for moment in groep if moment.met_uur]
    if not met_uur:
        return 0
    return max(moment.tot for moment in met_uur) - min(moment.van for moment in met_uur)


def _piek(groep: Sequence[Blokmoment]) -> int:
    """Return how many blocks may be there at once, at most."""
    perioden = [(_periode(moment), moment.blok.sleutel) for moment in groep]
    begins = {van for (van, _), _ in perioden}
    return max(
        len({sleutel for (van, tot), sleutel in perioden if van <= begin < tot or van == begin})
        for begin in begins
    )


def _periode(moment: Blokmoment) -> tuple[int, int]:
    if moment.met_uur:
        return moment.van, moment.tot
    return DAGDELEN[moment.delen[0]]
