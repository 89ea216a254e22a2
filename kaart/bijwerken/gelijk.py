"""When do two values of a file say the same, however they are written."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from kaart.basis import vergelijkbaar, zichtbaar
from kaart.keuring import kale_site
from kaart.schema import Schema
from kaart.taal import nummer_thuis

_GETAL = re.compile(r"[0-9]+(?:[.,:/-]+[0-9]+)*")


def zelfde_waarde(schema: Schema, een: Any, ander: Any) -> bool:
    """Say whether who reads both would call them the same: spaces, capitals, +31 for 0.

    The order of a list says nothing.
    """
    if isinstance(een, str) and isinstance(ander, str):
        return een == ander or _zelfde_tekst(schema, een, ander)
    if isinstance(een, list) and isinstance(ander, list):
        return _zelfde_lijst(schema.get("items", {}), een, ander)
    if isinstance(een, Mapping) and isinstance(ander, Mapping):
        velden = schema.get("properties", {})
        return een.keys() == ander.keys() and all(
            zelfde_waarde(velden.get(sleutel, {}), een[sleutel], ander[sleutel]) for sleutel in een
        )
    return bool(een == ander) and isinstance(een, bool) == isinstance(ander, bool)


def _zelfde_tekst(schema: Schema, een: str, ander: str) -> bool:
    match schema.get("title"):
        case "telefoonnummer":
            return nummer_thuis(een) == nummer_thuis(ander)
        case "webadres":
            return kale_site(een) == kale_site(ander) != ""
        case "e-mailadres":
            return een.casefold() == ander.casefold()
        case "postcode":
            return een.replace(" ", "") == ander.replace(" ", "")
    if "pattern" in schema or "enum" in schema:
        return False
    return vergelijkbaar(een) == vergelijkbaar(ander) != "" and _getallen(een) == _getallen(ander)


def _getallen(tekst: str) -> list[str]:
    """Return the numbers of a text: 2,50 is 2.50, and 9-17 is not 9.17."""
    return [g.replace(",", ".").replace(":", ".") for g in _GETAL.findall(zichtbaar(tekst))]


def _zelfde_lijst(schema: Schema, een: Sequence[Any], ander: Sequence[Any]) -> bool:
    over = list(ander)
    for stuk in een:
        plek = next((nr for nr, is_ in enumerate(over) if zelfde_waarde(schema, stuk, is_)), None)
        if plek is None:
            return False
        del over[plek]
    return not over
