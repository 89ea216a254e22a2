"""Do two times meet? Only what is certain counts: what a source does not say, may be anything."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta
from functools import lru_cache
from itertools import groupby
from typing import TypeVar

from kaart.model import Tijd, eerste_dag
from kaart.taal import DAGEN, MAANDEN

K = TypeVar("K")
_DAGEN = tuple(DAGEN)
_WEEK = 7
_VOORUIT = timedelta(days=2 * 366)
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
    """Say whether both surely are at one hour of some day in the two years from `peildatum`."""
    if not _uren_raken(een, ander) or weekdag(een) != weekdag(ander):
        return False
    andere = _beurten(ander, peildatum)
    return all(deze & die for deze in _beurten(een, peildatum) for die in andere)


def weekdag(tijd: Tijd) -> str:
    """Return the day of the week, also of a single date; "" when it is not known."""
    datum = eerste_dag(tijd.datum) if tijd.datum else None
    return _DAGEN[datum.weekday()] if datum else tijd.dag


def _uren_raken(een: Tijd, ander: Tijd) -> bool:
    """Say whether the hours meet; a dagdeel is too vague to be certain."""
    return bool(een.van and ander.van and max(een.van, ander.van) < min(_eind(een), _eind(ander)))


def _eind(tijd: Tijd) -> str:
    """Return the end to compare with; a time without end lasts just longer than its begin."""
    return tijd.tot or f"{tijd.van}~"


@lru_cache(maxsize=1024)
def _beurten(tijd: Tijd, peildatum: date) -> tuple[frozenset[date], ...]:
    """Return the days that it is on, one set for each reading of what the source left open."""
    einde = min(peildatum, date.max - _VOORUIT) + _VOORUIT
    if tijd.datum:
        datum = eerste_dag(tijd.datum)
        return (frozenset((datum,) if datum and peildatum <= datum <= einde else ()),)
    dagen = frozenset(_weekdagen(tijd, peildatum, einde))
    match "maandelijks" if tijd.week else tijd.ritme:
        case "" | "wekelijks":
            return (dagen,)
        case "om-de-week":
            vanaf = eerste_dag(tijd.vanaf) if tijd.vanaf else None
            weken = (0, 1) if vanaf is None else (_weeknummer(vanaf) % 2,)
            return tuple(
                frozenset(dag for dag in dagen if _weeknummer(dag) % 2 == week) for week in weken
            )
        case "maandelijks":
            weken_van_de_maand = (tijd.week,) if tijd.week else ("1", "2", "3", "4", "laatste")
            return tuple(
                frozenset(dag for dag in dagen if _in_week(dag, week))
                for week in weken_van_de_maand
            )
        case _:  # once a year, or just once: nobody knows when
            return (frozenset(),)


def _weekdagen(tijd: Tijd, begin: date, einde: date) -> Iterator[date]:
    """Yield the days on its weekday, as far as months and dates allow."""
    if tijd.dag not in _DAGEN:
        return
    if tijd.geldig_van:
        begin = max(begin, eerste_dag(tijd.geldig_van) or date.max)
    if tijd.geldig_tot:
        einde = min(einde, eerste_dag(tijd.geldig_tot) or date.min)
    eerste = (_DAGEN.index(tijd.dag) - begin.weekday()) % _WEEK
    for dagen in range(eerste, (einde - begin).days + 1, _WEEK):
        dag = begin + timedelta(days=dagen)
        if _gaat_door(tijd, dag):
            yield dag


def _gaat_door(tijd: Tijd, dag: date) -> bool:
    maand = MAANDEN[dag.month - 1]
    if tijd.maanden and maand not in tijd.maanden:
        return False
    return maand not in tijd.behalve and dag.isoformat() not in tijd.behalve


def _weeknummer(dag: date) -> int:
    """Return a number of the week that does not jump at new year: every other week stays so."""
    return (dag.toordinal() - 1) // _WEEK


def _in_week(dag: date, week: str) -> bool:
    if week == "laatste":
        return (dag + timedelta(weeks=1)).month != dag.month
    return (dag.day - 1) // _WEEK + 1 == int(week)
