"""Which part of a list is which: known by its name, number or day, never by its place. Pure."""

from collections.abc import Mapping, Sequence
from typing import Any

from kaart.basis import vergelijkbaar
from kaart.taal import nummer_thuis
from kaart.veldverschil import koppel

Groep = Mapping[str, Any]
# What says something about a value and is none, and what the keeper of the map made of it. Where an
# address lies on a map follows from it and has a source of its own: no check of the address.
GEEN_WAARDE = frozenset(
    {
        "gecontroleerd", "bronnen", "onzeker", "opmerking", "id", "middelpunt", "hulpvragen",
        "gemeld",
    }
)  # fmt: skip
# By what a part is known to be the same one, the best first.
_KENMERKEN = ("naam", "functie", "dag", "datum", "id", "telefoon", "email")


def eerdere(oud: Sequence[Groep], nieuw: Sequence[Groep]) -> list[int | None]:
    """Return for each part of a list where it stood; None is a new one."""
    naam = next((k for k in _KENMERKEN if any(k in deel for deel in nieuw)), _KENMERKEN[0])
    kenmerken = (naam, *(k for k in _KENMERKEN if k != naam))
    paren = koppel(kenmerken, [_kenbaar(deel) for deel in oud], [_kenbaar(deel) for deel in nieuw])
    bij = {is_: was for was, is_ in paren if is_ is not None}
    return [bij.get(nummer) for nummer in range(len(nieuw))]


def _kenbaar(deel: Groep) -> dict[str, Any]:
    uit = {sleutel: waarde for sleutel, waarde in deel.items() if sleutel not in GEEN_WAARDE}
    for sleutel in ("naam", "functie", "email"):
        if isinstance(uit.get(sleutel), str):
            uit[sleutel] = vergelijkbaar(uit[sleutel])
    if isinstance(uit.get("telefoon"), str):
        uit["telefoon"] = nummer_thuis(uit["telefoon"])
    return uit
