"""When do two values say the same: a number with other spaces is no other number."""

from typing import Any

from kaart.inlezen.cellen import schoon
from kaart.keuring import kale_site
from kaart.schema import Schema, soort_van
from kaart.taal import nummer_thuis

# What stands beside a value on the map, and has no column.
_HERKOMST = frozenset({"onzeker", "bronnen", "gecontroleerd"})


def met_herkomst(nu: Any, nieuw: Any) -> Any:
    """Return a list that was read with, at what stood there already, what the map says of it."""
    if not (isinstance(nu, list) and isinstance(nieuw, list)):
        return nieuw
    bekend = [(_kaal(deel), deel) for deel in nu if isinstance(deel, dict)]
    return [next((heel for kaal, heel in bekend if kaal == deel), deel) for deel in nieuw]


def _kaal(deel: dict[str, Any]) -> dict[str, Any]:
    return {sleutel: waarde for sleutel, waarde in deel.items() if sleutel not in _HERKOMST}


def zelfde_waarde(een: Any, ander: Any, schema: Schema) -> bool:
    """Say whether somebody who reads both would call them the same."""
    if not (isinstance(een, str) and isinstance(ander, str)):
        return bool(een == ander) and isinstance(een, bool) == isinstance(ander, bool)
    match soort_van(schema):
        case "telefoonnummer":
            return nummer_thuis(een) == nummer_thuis(ander)
        case "webadres":
            return kale_site(een) == kale_site(ander)
        case "e-mailadres":
            return een.casefold() == ander.casefold()
        case "postcode":
            return een.replace(" ", "") == ander.replace(" ", "")
    return schoon(een).split() == schoon(ander).split()
