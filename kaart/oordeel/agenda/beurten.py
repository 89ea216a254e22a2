"""On which days a time falls.

What a source leaves open stays open: a day is sure, or it says why one has to ask. Unknown is
never every week, and fortnights are counted from a date: the number of a week jumps at new year.
"""

from calendar import monthrange
from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from kaart.model import Schoolvakantie, Tijd, eerste_dag
from kaart.oordeel.agenda.kalender import feestdagen, is_vakantie
from kaart.oordeel.agenda.moment import WEEK, Precisie, precisie
from kaart.taal import MAANDEN

_WEEK = 7
_VOORUIT = timedelta(days=2 * 366)
VAKANTIE = "schoolvakantie niet bekend: vraag na"
FEESTDAG = "feestdag: vraag na"
HOE_VAAK = "hoe vaak is niet bekend: vraag na"
WELKE_WEEK = "welke week is niet bekend: vraag na"

Past = Callable[[date], bool]


class Beurt(NamedTuple):
    """A day on which something is; with `vraag_na` it may be there, and that says why."""

    dag: date
    vraag_na: str = ""


@lru_cache(maxsize=4096)
def beurten(
    tijd: Tijd, van: date, tot: date, vakanties: tuple[Schoolvakantie, ...] = ()
) -> tuple[Beurt, ...]:
    """Return the days from `van` to `tot`, both included, on which it is or may be."""
    if tijd.datum:
        return tuple(Beurt(dag) for dag in _datums(tijd, van, tot))
    weken = lezingen(tijd)
    open_ = HOE_VAAK if not weken else WELKE_WEEK if len(weken) > 1 else ""
    return tuple(
        beurt._replace(vraag_na=open_ or beurt.vraag_na)
        for beurt in _weekdagen(tijd, van, tot, vakanties)
        if not weken or any(past(beurt.dag) for past in weken)
    )


def vooruit(peildatum: date) -> tuple[date, date]:
    """Return how far one looks: two years, in which every rhythm shows itself."""
    begin = min(peildatum, date.max - _VOORUIT)
    return peildatum, begin + _VOORUIT


def eerstvolgende(
    tijd: Tijd, peildatum: date, vakanties: tuple[Schoolvakantie, ...] = ()
) -> Beurt | None:
    """Return the first day from this one on; None when its rhythm does not fix the days."""
    if not tijd.datum and len(lezingen(tijd)) != 1:
        return None
    return next(iter(beurten(tijd, *vooruit(peildatum), vakanties)), None)


def is_exact(tijd: Tijd) -> bool:
    """Say whether it can stand in a calendar: hours, and a rhythm that fixes the days."""
    return not onbepaald(tijd)


def onbepaald(tijd: Tijd) -> str:
    """Say what is not known of a time, so that no calendar can have it; "" when it is exact."""
    if precisie(tijd) is not Precisie.UUR:
        return "begin of einde is niet bekend"
    if tijd.datum:
        return ""
    if tijd.dag not in WEEK:
        return "de dag is niet bekend"
    weken = len(lezingen(tijd))
    open_ = "" if weken == 1 else WELKE_WEEK if weken else HOE_VAAK
    return open_.partition(":")[0]


def lezingen(tijd: Tijd) -> tuple[Past, ...]:
    """Return which of its weekdays it takes, once for each way to read what was left open.

    Nothing means that its rhythm says no day: nobody told, or once a year without a date.
    """
    match "maandelijks" if tijd.week else tijd.ritme:
        case "wekelijks":
            return (lambda _: True,)
        case "om-de-week":
            vanaf = eerste_dag(tijd.vanaf) if tijd.vanaf else None
            resten = (0, 1) if vanaf is None else (_week(vanaf) % 2,)
            return tuple(map(_om_de_week, resten))
        case "maandelijks":
            return tuple(
                _in_week(w)
                for w in ((tijd.week,) if tijd.week else ("1", "2", "3", "4", "laatste"))
            )
        case _:
            return ()


def _om_de_week(rest: int) -> Past:
    return lambda dag: _week(dag) % 2 == rest


def _week(dag: date) -> int:
    """Return a number of the week that does not jump at new year."""
    return (dag.toordinal() - 1) // _WEEK


def _in_week(week: str) -> Past:
    if week == "laatste":
        return lambda dag: dag.day > monthrange(dag.year, dag.month)[1] - _WEEK
    return lambda dag: (dag.day - 1) // _WEEK + 1 == int(week)


def _datums(tijd: Tijd, van: date, tot: date) -> Iterator[date]:
    """Yield its date, or that day of each year."""
    datum = eerste_dag(tijd.datum)
    if datum is None:
        return
    jaren = range(van.year, tot.year + 1) if tijd.ritme == "jaarlijks" else (datum.year,)
    for jaar in jaren:
        dag = eerste_dag(f"{jaar:04}{tijd.datum[4:]}")  # 29 February is not there every year
        if dag is not None and van <= dag <= tot:
            yield dag


def _weekdagen(
    tijd: Tijd, begin: date, einde: date, vakanties: Sequence[Schoolvakantie]
) -> Iterator[Beurt]:
    """Yield the days on its weekday, as far as months, dates and exceptions allow."""
    if tijd.dag not in WEEK:
        return
    if tijd.geldig_van:
        begin = max(begin, eerste_dag(tijd.geldig_van) or date.max)
    if tijd.geldig_tot:
        einde = min(einde, eerste_dag(tijd.geldig_tot) or date.min)
    eerste = (WEEK.index(tijd.dag) - begin.weekday()) % _WEEK
    for dagen in range(eerste, (einde - begin).days + 1, _WEEK):
        dag = begin + timedelta(days=dagen)
        beurt = _beurt(tijd, dag, vakanties)
        if beurt is not None:
            yield beurt


def _beurt(tijd: Tijd, dag: date, vakanties: Sequence[Schoolvakantie]) -> Beurt | None:
    """Return what is known of a day on its weekday; None when it is not there."""
    maand = MAANDEN[dag.month - 1]
    if tijd.maanden and maand not in tijd.maanden:
        return None
    if maand in tijd.behalve or dag.isoformat() in tijd.behalve:
        return None
    vakantie = is_vakantie(dag, vakanties) if "schoolvakanties" in tijd.behalve else False
    dicht = feestdagen(dag.year).get(dag)
    if vakantie or (dicht and "feestdagen" in tijd.behalve):
        return None
    if vakantie is None:
        return Beurt(dag, VAKANTIE)
    return Beurt(dag, FEESTDAG if dicht is not None else "")
