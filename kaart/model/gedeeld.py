"""The parts that several things share: sources, checks, times, dates."""

from datetime import date
from typing import NamedTuple


class Controle(NamedTuple):
    """`gecontroleerd`: when somebody last checked; `op` is jjjj, jjjj-mm or jjjj-mm-dd, or "".

    `behalve` are the fields that changed after it; only a thing with its own file has them.
    """

    op: str = ""
    hoe: str = ""
    door: str = ""
    behalve: tuple[str, ...] = ()


class Melding(NamedTuple):
    """What somebody told and nobody checked: the day, the field if it was said, and a sentence."""

    op: str
    zin: str
    veld: str = ""


class Bron(NamedTuple):
    """Where a fact comes from: a web page or a document, with the date it carries."""

    url: str = ""
    document: str = ""
    datum: str = ""
    opmerking: str = ""


class Tijd(NamedTuple):
    """When something is: a weekday or a date, hours or a dagdeel, and a ritme."""

    dag: str = ""
    datum: str = ""
    van: str = ""
    tot: str = ""
    dagdeel: str = ""
    ritme: str = ""
    vanaf: str = ""
    week: str = ""
    maanden: tuple[str, ...] = ()
    geldig_van: str = ""
    geldig_tot: str = ""
    behalve: tuple[str, ...] = ()
    onzeker: str = ""
    bronnen: tuple[Bron, ...] = ()
    gecontroleerd: Controle | None = None


def eerste_dag(datum: str) -> date | None:
    """Return jjjj, jjjj-mm or jjjj-mm-dd as its first day; None when it is no real date."""
    try:
        return date.fromisoformat(f"{datum}-01-01"[:10])
    except ValueError:
        return None
