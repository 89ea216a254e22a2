"""The one writer of calendars (iCalendar, RFC 5545), on `oordeel.beurten` and nothing else.

A time becomes one event that repeats. What the rule would add and the judgement does not (school
holidays, public holidays, dates, months) is left out day by day, so that every program shows the
same days as kaart. A day that is only possible stays, and the event says that one has to ask.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from kaart.model import Schoolvakantie, Tijd
from kaart.oordeel import Beurt, beurten, einde_van, is_exact, vooruit
from kaart.taal import datumtekst, opsomming
from kaart.uitwisseling.inhoudsregels import in_bytes, ontsnap, ontsnap_adres

ZONE = "Europe/Amsterdam"
# Dutch time since the summer of 1996, written as a rule from 1970: without it one program makes
# times float, and another shifts them by an hour.
_TIJDZONE = (
    "BEGIN:VTIMEZONE", f"TZID:{ZONE}", f"X-LIC-LOCATION:{ZONE}",
    "BEGIN:DAYLIGHT", "TZNAME:CEST", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200",
    "DTSTART:19700329T020000", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "END:DAYLIGHT",
    "BEGIN:STANDARD", "TZNAME:CET", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100",
    "DTSTART:19701025T030000", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "END:STANDARD",
    "END:VTIMEZONE",
)  # fmt: skip
_DAG = {"ma": "MO", "di": "TU", "wo": "WE", "do": "TH", "vr": "FR", "za": "SA", "zo": "SU"}
_DAGEIND = "24:00"
_GENOEMD = 6  # more days than this are not named one by one


class Agendapunt(NamedTuple):
    """Something on a time; `tijd` is exact, or nobody could put it in a calendar.

    `plek` is "" when it is not known or nobody may know it.
    """

    uid: str
    titel: str
    tijd: Tijd
    uitleg: str = ""
    plek: str = ""
    website: str = ""
    onzeker: bool = False


def maak_agenda(
    naam: str,
    punten: Iterable[Agendapunt],
    peildatum: date,
    vakanties: tuple[Schoolvakantie, ...] = (),
) -> bytes:
    """Return a calendar of these points; what does not take place in two years is not in it."""
    gebeurtenissen = [
        regel
        for punt in punten
        if (dagen := dagen_van(punt.tijd, peildatum, vakanties))
        for regel in _gebeurtenis(punt, dagen, peildatum, vakanties)
    ]
    return in_bytes((
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//kaart//sociale kaart//NL",
        "CALSCALE:GREGORIAN", "METHOD:PUBLISH", f"X-WR-CALNAME:{ontsnap(naam)}",
        f"X-WR-TIMEZONE:{ZONE}", *_TIJDZONE, *gebeurtenissen, "END:VCALENDAR",
    ))  # fmt: skip


def dagen_van(
    tijd: Tijd, peildatum: date, vakanties: tuple[Schoolvakantie, ...] = ()
) -> tuple[Beurt, ...]:
    """Return the days of an exact time that a calendar holds; () when it is not exact, or over.

    What does not take place in school holidays goes as far as those are known.
    """
    if not is_exact(tijd):
        return ()
    van, tot = vooruit(peildatum)
    if "schoolvakanties" in tijd.behalve and van <= (bekend := einde_van(vakanties)):
        tot = min(tot, bekend)
    return beurten(tijd, van, tot, vakanties)


def _gebeurtenis(
    punt: Agendapunt,
    dagen: Sequence[Beurt],
    peildatum: date,
    vakanties: tuple[Schoolvakantie, ...],
) -> Iterator[str]:
    tijd = punt.tijd
    twijfels = tuple(_na_te_vragen(dagen))
    yield "BEGIN:VEVENT"
    yield f"UID:{punt.uid}"
    yield f"DTSTAMP:{peildatum:%Y%m%d}T000000Z"
    yield f"DTSTART;TZID={ZONE}:{_moment(dagen[0].dag, tijd.van)}"
    yield f"DTEND;TZID={ZONE}:{_moment(dagen[0].dag, tijd.tot)}"
    if regel := _herhaling(tijd, dagen[-1].dag):
        yield regel
        for dag in _uitgezonderd(tijd, dagen, vakanties):
            yield f"EXDATE;TZID={ZONE}:{_moment(dag, tijd.van)}"
    yield f"SUMMARY:{ontsnap(punt.titel)}"
    if uitleg := "\n".join(filter(None, (punt.uitleg, *twijfels))):
        yield f"DESCRIPTION:{ontsnap(uitleg)}"
    if punt.plek:
        yield f"LOCATION:{ontsnap(punt.plek)}"
    if punt.website:
        yield f"URL:{ontsnap_adres(punt.website)}"
    altijd_vragen = all(dag.vraag_na for dag in dagen)
    yield f"STATUS:{'TENTATIVE' if punt.onzeker or altijd_vragen else 'CONFIRMED'}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _herhaling(tijd: Tijd, laatste: date) -> str:
    """Return the rule of a time until its last day; "" for what is once."""
    tot = f"UNTIL={laatste:%Y%m%d}T235959Z"
    if tijd.datum:
        return f"RRULE:FREQ=YEARLY;{tot}" if tijd.ritme == "jaarlijks" else ""
    dag = _DAG[tijd.dag]
    if tijd.week:
        week = "-1" if tijd.week == "laatste" else tijd.week
        return f"RRULE:FREQ=MONTHLY;{tot};BYDAY={week}{dag}"
    om_de = "INTERVAL=2;" if tijd.ritme == "om-de-week" else ""
    return f"RRULE:FREQ=WEEKLY;{om_de}{tot};BYDAY={dag}"


def _uitgezonderd(
    tijd: Tijd, dagen: Sequence[Beurt], vakanties: tuple[Schoolvakantie, ...]
) -> Iterator[date]:
    """Yield the days that the rule has and the judgement has not."""
    wel = {dag.dag for dag in dagen}
    kaal = tijd._replace(behalve=(), maanden=())
    for beurt in beurten(kaal, dagen[0].dag, dagen[-1].dag, vakanties):
        if beurt.dag not in wel:
            yield beurt.dag


def _na_te_vragen(dagen: Iterable[Beurt]) -> Iterator[str]:
    """Yield why one has to ask, with the days when they are few."""
    per_reden: dict[str, list[date]] = {}
    for beurt in dagen:
        if beurt.vraag_na:
            per_reden.setdefault(beurt.vraag_na, []).append(beurt.dag)
    for reden, welke in per_reden.items():
        namen = [datumtekst(dag.isoformat()) for dag in welke[:_GENOEMD]]
        meer = ["…"] if len(welke) > _GENOEMD else []
        yield f"{reden} ({opsomming(namen) if not meer else ', '.join((*namen, *meer))})"


def _moment(dag: date, uur: str) -> str:
    """Return a local moment; 24:00 is the beginning of the next day."""
    if uur == _DAGEIND:
        dag, uur = dag + timedelta(days=1), "00:00"
    return f"{dag:%Y%m%d}T{uur.replace(':', '')}00"
