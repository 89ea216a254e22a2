"""What of a time is known: its weekday, its hours, its part of the day."""

from enum import Enum

from kaart.model import Tijd, eerste_dag
from kaart.taal import DAGEN

WEEK = tuple(DAGEN)
# In minutes after midnight, the first one in, the last one out; 24:00 is still the evening.
DAGDELEN = {"ochtend": (0, 720), "middag": (720, 1080), "avond": (1080, 1441)}


class Precisie(Enum):
    """How precisely a time says when on the day it is, from well to not at all."""

    UUR = "uur"
    BEGIN = "begin"
    DAGDEEL = "dagdeel"
    DAG = "dag"
    GEEN = "geen"


def precisie(tijd: Tijd) -> Precisie:
    """Return what a time fixes on its day."""
    if tijd.van:
        return Precisie.UUR if tijd.tot else Precisie.BEGIN
    if tijd.dagdeel:
        return Precisie.DAGDEEL
    return Precisie.DAG if weekdag(tijd) else Precisie.GEEN


def weekdag(tijd: Tijd) -> str:
    """Return ma…zo, also of a single date; "" when it is not known."""
    datum = eerste_dag(tijd.datum) if tijd.datum else None
    return WEEK[datum.weekday()] if datum else tijd.dag


def dagdelen(tijd: Tijd) -> tuple[str, ...]:
    """Return the dagdelen that a time touches: ochtend < 12:00 ≤ middag < 18:00 ≤ avond.

    An end without a begin says nothing of when it begins: then the dagdeel that is written counts.
    """
    if not tijd.van and (tijd.dagdeel or not tijd.tot):
        return (tijd.dagdeel,) if tijd.dagdeel else ()
    van, tot = minuten(tijd.van or tijd.tot), minuten(tijd.tot or tijd.van)
    return tuple(
        naam
        for naam, (begin, eind) in DAGDELEN.items()
        if van < eind and (tot > begin or van == begin)
    )


def minuten(uur: str) -> int:
    """Return "09:30" as minutes after midnight."""
    uren, _, rest = uur.partition(":")
    return int(uren) * 60 + int(rest)
