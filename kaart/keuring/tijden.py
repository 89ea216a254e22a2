"""Do two times meet? Only what is certain counts: what a source does not say, may be anything."""

from collections.abc import Iterator
from datetime import date, timedelta

from kaart.model import Tijd, eerste_dag
from kaart.woorden import DAGEN, MAANDEN

_DAGEN = tuple(DAGEN)
_JAAR = timedelta(days=371)
_WEEK = 7


def weekdag(tijd: Tijd) -> str:
    """Return the day of the week, also of a single date; "" when it is not known."""
    datum = eerste_dag(tijd.datum) if tijd.datum else None
    return _DAGEN[datum.weekday()] if datum else tijd.dag


def eind(tijd: Tijd) -> str:
    """Return the end to compare with; a time without end lasts just longer than its begin."""
    return tijd.tot or f"{tijd.van}~"


def uren_raken(een: Tijd, ander: Tijd) -> bool:
    """Say whether the hours meet; a dagdeel is too vague to be certain."""
    return bool(een.van and ander.van and max(een.van, ander.van) < min(eind(een), eind(ander)))


def botsen(een: Tijd, ander: Tijd, peildatum: date) -> bool:
    """Say whether there surely is a day from `peildatum` on when both are, at the same hour."""
    if not uren_raken(een, ander) or weekdag(een) != weekdag(ander):
        return False
    begin = max(peildatum, _dag(een.geldig_van), _dag(ander.geldig_van))
    begin = min(begin, date.max - _JAAR)
    andere = tuple(_mogelijk(ander, begin))
    return all(deze & die for deze in _mogelijk(een, begin) for die in andere)


def _dag(datum: str) -> date:
    return (eerste_dag(datum) if datum else None) or date.min


def _mogelijk(tijd: Tijd, begin: date) -> Iterator[frozenset[date]]:
    """Yield, for each reading of what the source left open, the days of one year it is on."""
    if tijd.datum:
        datum = eerste_dag(tijd.datum)
        yield frozenset((datum,) if datum and begin <= datum <= begin + _JAAR else ())
        return
    dagen = _weekdagen(tijd, begin)
    match "maandelijks" if tijd.week else tijd.ritme:
        case "" | "wekelijks":
            yield frozenset(dagen)
        case "om-de-week":
            even = frozenset(dag for dag in dagen if _weeknummer(dag) % 2 == 0)
            oneven = frozenset(dagen) - even
            vanaf = eerste_dag(tijd.vanaf) if tijd.vanaf else None
            if vanaf is None:
                yield from (even, oneven)
            else:
                yield oneven if _weeknummer(vanaf) % 2 else even
        case "maandelijks":
            for week in (tijd.week,) if tijd.week else ("1", "2", "3", "4", "laatste"):
                yield frozenset(dag for dag in dagen if _in_week(dag, week))
        case _:
            yield frozenset()


def _weekdagen(tijd: Tijd, begin: date) -> list[date]:
    """Return the days of one year on the weekday, as far as months and dates allow."""
    if tijd.dag not in _DAGEN:
        return []
    einde = min(begin + _JAAR, _dag(tijd.geldig_tot) if tijd.geldig_tot else date.max)
    eerste = begin + timedelta(days=(_DAGEN.index(tijd.dag) - begin.weekday()) % _WEEK)
    weken = range(((einde - eerste).days // _WEEK) + 1) if einde >= eerste else ()
    dagen = (eerste + timedelta(weeks=week) for week in weken)
    return [dag for dag in dagen if _gaat_door(tijd, dag)]


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
