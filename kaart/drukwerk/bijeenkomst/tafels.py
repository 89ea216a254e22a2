"""A plan of tables on paper: the whole for the host, slips for people, cards for tables."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from kaart.drukwerk.pers.drukpers import Drukopdracht, druk
from kaart.drukwerk.pers.product import Product
from kaart.drukwerk.pers.vreemde_tekens import zonder_vreemde_tekens

SJABLOON = "tafelplan.typ.j2"


class Briefje(NamedTuple):
    """What one person needs to know: "ronde 1: tafel 4"."""

    naam: str
    organisatie: str
    rondes: tuple[str, ...]


class Tafelkaart(NamedTuple):
    """Who sits at a table, or comes to a room, in each round that is still to come."""

    kop: str  # "Tafel 4"
    rondes: tuple[tuple[str, tuple[str, ...]], ...]


class Rondeplan(NamedTuple):
    """A round for the host: per table who sits there, with the organisation."""

    kop: str
    tafels: tuple[tuple[str, tuple[tuple[str, str], ...]], ...]


class Tafelwerk(NamedTuple):
    """All that goes on paper of a plan."""

    kop: str
    regels: tuple[str, ...]
    rondes: tuple[Rondeplan, ...]
    briefjes: tuple[Briefje, ...]
    tafels: tuple[Tafelkaart, ...]
    kaarten: str = "tafelkaarten"  # what those are called


def druk_tafels(werk: Tafelwerk, opdracht: Drukopdracht) -> Product:
    """Print the plan, the slips and the cards as one PDF, each on its own paper.

    A sign that no font has is left out of a name, and said: everybody keeps a seat.
    """
    werk, weggelaten = zonder_vreemde_tekens(werk, opdracht)
    waarden = {"titel": opdracht.titel, "werk": werk}
    gezet = druk(SJABLOON, waarden, opdracht, len(werk.briefjes))
    wat = verslag(gezet.bladzijden, ("plan", "briefjes", werk.kaarten))
    return Product(gezet.pdf, wat, weggelaten)


def verslag(bladzijden: Mapping[str, int], delen: Sequence[str]) -> str:
    """Return which pages hold what: "plan 1-2, briefjes 3-7"."""
    uit, begin = [], 1
    for deel in delen:
        aantal = bladzijden.get(deel, 0)
        if aantal:
            einde = begin + aantal - 1
            uit.append(f"{deel} {begin}" if aantal == 1 else f"{deel} {begin}-{einde}")
            begin = einde + 1
    return f"bladzijde: {', '.join(uit)}"
