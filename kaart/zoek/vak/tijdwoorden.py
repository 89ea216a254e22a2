"""When, in the words of a sentence: dinsdagavond, 's middags, morgen, in het weekend."""

from datetime import date, timedelta
from typing import NamedTuple

from kaart.taal import DAGEN

DAGDELEN = {
    "ochtend": "ochtend", "ochtends": "ochtend", "ochtenden": "ochtend", "morgens": "ochtend",
    "voormiddag": "ochtend", "middag": "middag", "middags": "middag", "middagen": "middag",
    "namiddag": "middag", "avond": "avond", "avonds": "avond", "avonden": "avond",
}  # fmt: skip
VANDAAG = {
    "vandaag": "", "vanochtend": "ochtend", "vanmorgen": "ochtend", "vanmiddag": "middag",
    "vanavond": "avond",
}  # fmt: skip
MORGEN = {
    "morgen": "", "morgenochtend": "ochtend", "morgenvroeg": "ochtend", "morgenmiddag": "middag",
    "morgenavond": "avond",
}  # fmt: skip
WEEKEND = frozenset({"weekend", "weekeinde", "weekends", "weekenden"})
DAGEINDEN = ("", "s", "en", "je")


class Moment(NamedTuple):
    """Days and dagdelen that words mean; () is any."""

    dagen: tuple[str, ...] = ()
    dagdelen: tuple[str, ...] = ()


def begrijp_moment(gezegd: str, vandaag: date | None = None) -> Moment | None:
    """Return what one word says of when; None when it says nothing of it.

    Without `vandaag` the words that lean on it (morgen) say nothing.
    """
    for woorden, later in ((VANDAAG, 0), (MORGEN, 1)):
        if vandaag and gezegd in woorden:
            dag = list(DAGEN)[(vandaag + timedelta(days=later)).weekday()]
            return Moment((dag,), _als_rij(woorden[gezegd]))
    if gezegd in WEEKEND:
        return Moment(("za", "zo"))
    if gezegd in DAGDELEN:
        return Moment((), (DAGDELEN[gezegd],))
    for dag, naam in DAGEN.items():
        if gezegd.startswith(naam):
            rest = gezegd.removeprefix(naam)
            if rest in DAGEINDEN:
                return Moment((dag,))
            if rest.removeprefix("s") in DAGDELEN or rest in DAGDELEN:
                return Moment((dag,), (DAGDELEN.get(rest) or DAGDELEN[rest.removeprefix("s")],))
    return None


def _als_rij(dagdeel: str) -> tuple[str, ...]:
    return (dagdeel,) if dagdeel else ()
