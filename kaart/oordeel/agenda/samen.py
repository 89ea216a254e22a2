"""Whether two times meet: surely, possibly, or never."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import lru_cache
from itertools import groupby
from typing import TypeVar

from kaart.model import Schoolvakantie, Tijd
from kaart.oordeel.agenda.beurten import beurten, lezingen, vooruit
from kaart.oordeel.agenda.moment import weekdag

K = TypeVar("K")
# No real room or block has so much going on at once; without a bound a strange file takes hours.
_TEGELIJK = 30


def botsingen(
    gebruik: Iterable[tuple[K, Tijd]], peildatum: date, telt: Callable[[K, K], bool]
) -> Iterator[tuple[K, K]]:
    """Yield who meets whom, at most once for each time; `telt` says which two may not meet.

    Goes through the times of each weekday in order of their begin, so not every pair is compared.
    """
    met_uur = [(weekdag(tijd), tijd.van, sleutel, tijd) for sleutel, tijd in gebruik if tijd.van]
    met_uur.sort(key=lambda deel: deel[:2])
    for _, dag in groupby(met_uur, key=lambda deel: deel[0]):
        bezig: list[tuple[K, Tijd]] = []
        for _, van, sleutel, tijd in dag:
            bezig = [deel for deel in bezig if _eind(deel[1]) > van][-_TEGELIJK:]
            for eerder, ander in bezig:
                if telt(eerder, sleutel) and botsen(ander, tijd, peildatum):
                    yield eerder, sleutel
                    break
            bezig.append((sleutel, tijd))


def botsen(een: Tijd, ander: Tijd, peildatum: date) -> bool:
    """Say whether both surely are at one hour of some day in the two years from `peildatum`.

    A week that was left open is held against nobody. A rhythm that was left open counts as every
    week here, and only here: the finding asks to look, it sends nobody to a closed door.
    """
    if not uren_raken(een, ander) or weekdag(een) != weekdag(ander):
        return False
    andere = _mogelijk(ander, peildatum)
    return all(deze & die for deze in _mogelijk(een, peildatum) for die in andere)


def kan_samen(
    een: Tijd, ander: Tijd, peildatum: date, vakanties: tuple[Schoolvakantie, ...] = ()
) -> bool:
    """Say whether both may be on one day: false for opposite fortnights, or months apart."""
    if weekdag(een) != weekdag(ander):
        return False
    if _gewoon(een) and _gewoon(ander):
        return True
    deze, die = (
        {beurt.dag for beurt in beurten(tijd, *vooruit(peildatum), vakanties)}
        for tijd in (een, ander)
    )
    return not deze.isdisjoint(die)


def zeker_samen(
    een: Tijd, ander: Tijd, peildatum: date, vakanties: tuple[Schoolvakantie, ...] = ()
) -> bool:
    """Say whether there is a day on which both surely are, at an hour that they share."""
    if not (een.tot and ander.tot and uren_raken(een, ander)) or weekdag(een) != weekdag(ander):
        return False
    deze, die = (
        {beurt.dag for beurt in beurten(tijd, *vooruit(peildatum), vakanties) if not beurt.vraag_na}
        for tijd in (een, ander)
    )
    return not deze.isdisjoint(die)


def uren_raken(een: Tijd, ander: Tijd) -> bool:
    """Say whether the hours meet; a dagdeel is too vague to be certain."""
    return bool(een.van and ander.van and max(een.van, ander.van) < min(_eind(een), _eind(ander)))


def _eind(tijd: Tijd) -> str:
    """Return the end to compare with; a time without end lasts just longer than its begin."""
    return tijd.tot or f"{tijd.van}~"


def _gewoon(tijd: Tijd) -> bool:
    """Say whether it may be on any of its weekdays: no month, no week, no begin, no end."""
    vrij = not (tijd.datum or tijd.maanden or tijd.geldig_van or tijd.geldig_tot or tijd.behalve)
    return vrij and not tijd.week and tijd.ritme != "om-de-week"


@lru_cache(maxsize=1024)
def _mogelijk(tijd: Tijd, peildatum: date) -> tuple[frozenset[date], ...]:
    """Return the days that it is on, one set for each reading of what the source left open."""
    dagen = frozenset(beurt.dag for beurt in beurten(tijd, *vooruit(peildatum)))
    if tijd.datum or (not tijd.ritme and not tijd.week):
        return (dagen,)
    # Once a year, or just once: nobody knows when.
    return tuple(frozenset(filter(past, dagen)) for past in lezingen(tijd)) or (frozenset(),)
