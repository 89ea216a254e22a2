"""A sign that no font has, left out of a text that must be printed all the same."""

from typing import TypeVar, cast

from kaart.basis import ontbrekend, teken_in_woorden
from kaart.drukwerk.pers.drukpers import Drukopdracht, lettertypen, teksten

W = TypeVar("W")


def zonder_vreemde_tekens(waarde: W, opdracht: Drukopdracht) -> tuple[W, tuple[str, ...]]:
    """Return a value made of NamedTuples without the signs that no font has, and a line on each.

    For what cannot miss one of its texts: who is at a table, or counted in a table.
    """
    families = lettertypen(opdracht)
    tekens = ontbrekend(teksten(waarde), families)
    if not tekens:
        return waarde, ()
    weg = str.maketrans(dict.fromkeys(tekens, ""))
    zinnen = (
        f"zonder {', '.join(map(teken_in_woorden, ontbrekend([tekst], families)))}, want geen "
        f"lettertype heeft dat: “{tekst}”"
        for tekst in dict.fromkeys(teksten(waarde))
        if not set(tekens).isdisjoint(tekst)
    )
    return _vertaald(waarde, weg), tuple(zinnen)


def _vertaald(waarde: W, weg: dict[int, str]) -> W:
    if isinstance(waarde, str):
        over = waarde.translate(weg)
        return cast("W", over if over == waarde else over.strip() or "(niet te drukken)")
    if not isinstance(waarde, tuple):
        return waarde
    delen = [_vertaald(deel, weg) for deel in waarde]
    return cast("W", type(waarde)(*delen) if hasattr(waarde, "_fields") else tuple(delen))
