"""A tijd as an HSDS schedule: iCalendar words, and only as far as HSDS knows them."""

from typing import Any

from kaart.model import Tijd
from kaart.oordeel import onbepaald
from kaart.taal import tijdtekst

_DAG = {"ma": "MO", "di": "TU", "wo": "WE", "do": "TH", "vr": "FR", "za": "SA", "zo": "SU"}
_DAGEIND = "24:00"


def rooster(tijd: Tijd) -> dict[str, Any]:
    """Return a schedule without its id; what has no word in HSDS is said in `description`.

    HSDS knows weeks and months. A year, a once, a rhythm that nobody knows is no freq: it would be
    read as every week.
    """
    uit: dict[str, Any] = {
        "valid_from": _dag(tijd.geldig_van),
        "valid_to": _dag(tijd.geldig_tot),
        "opens_at": _uur(tijd.van),
        "closes_at": _uur(tijd.tot),
        "description": tijdtekst(tijd),
    }
    if tijd.datum and tijd.ritme != "jaarlijks":
        uit |= {"dtstart": _dag(tijd.datum), "until": _dag(tijd.datum)}
    elif tijd.dag and _vast(tijd):
        uit |= _herhaling(tijd)
    return {sleutel: waarde for sleutel, waarde in uit.items() if waarde}


def _vast(tijd: Tijd) -> bool:
    """Say whether the days are fixed, whatever is known of the hours."""
    met_uren = tijd._replace(van=tijd.van or "00:00", tot=tijd.tot or "23:59")
    return not onbepaald(met_uren)


def _herhaling(tijd: Tijd) -> dict[str, Any]:
    dag = _DAG[tijd.dag]
    if tijd.week:
        week = "-1" if tijd.week == "laatste" else tijd.week
        return {"freq": "MONTHLY", "byday": f"{week}{dag}"}
    if tijd.ritme == "om-de-week":
        return {"freq": "WEEKLY", "byday": dag, "interval": 2, "dtstart": _dag(tijd.vanaf)}
    return {"freq": "WEEKLY", "byday": dag}


def _uur(uur: str) -> str:
    return "23:59:59" if uur == _DAGEIND else f"{uur}:00" if uur else ""


def _dag(datum: str) -> str:
    """Return a date only when all of it is known: no day is made up."""
    return datum if len(datum) == len("2026-01-01") else ""
