"""All texts of a document in one walk, sorted by what their schema says they are."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from kaart.keuring.invoer import Teksten
from kaart.schema import Schema, laad_schema

TEKST = "tekst"
# A kind of text, or the kinds below the keys of a mapping; a list has the plan of its items.
Plan = str | Mapping[str, "Plan"] | None


def lees_teksten(soort: str, waarde: object) -> Teksten:
    """Return the texts of a document of the right shape, each with its path."""
    uit: dict[str, list[tuple[tuple[str | int, ...], str]]] = {}
    _loop(_plan_van(soort), waarde, (), uit)
    return uit


@cache
def _plan_van(soort: str) -> Plan:
    return _plan(laad_schema(soort))


def _plan(schema: Schema) -> Plan:
    match schema.get("type"):
        case "string" if "enum" in schema or "x-verwijst" in schema:
            return None
        case "string":
            return str(schema["title"]) if "pattern" in schema else TEKST
        case "array":
            return _plan(schema["items"])
        case "object":
            delen = {naam: _plan(deel) for naam, deel in schema["properties"].items()}
            return {naam: deel for naam, deel in delen.items() if deel} or None
        case _:
            return None


def _loop(plan: Plan, waarde: Any, pad: tuple[str | int, ...], uit: dict[str, Any]) -> None:
    if isinstance(waarde, list):
        for nummer, deel in enumerate(waarde):
            _loop(plan, deel, (*pad, nummer), uit)
    elif isinstance(plan, str):
        uit.setdefault(plan, []).append((pad, waarde))
    elif plan is not None:
        for sleutel, deel in waarde.items():
            if onder := plan.get(sleutel):
                _loop(onder, deel, (*pad, sleutel), uit)
