"""Values that fill every key of a schema, to see where each of them comes out."""

from collections.abc import Iterator, Mapping
from typing import Any

from jsonschema import Draft7Validator

from kaart.schema import Schema, laad_schema

# What may be said where a text has a form of its own.
_TEKSTEN = (
    "kanarievogel", "2026-09-01", "17:00", "030 123 45 67", "info@vogel.example",
    "https://vogel.example", "3512 AB", "3512", "nl", "WK034401", "BU03440111", "vogel",
    "0344", "2025-01-01", "18:00", "#005599", "#aa0000", "p-0001", "2026",
    "eten/niet-koken", "noord/zeedorp-kern",
)  # fmt: skip
# To what a reference goes; `zelf` is another thing of the same kind.
_VERWIJST = {
    "organisaties": "ander", "locaties": "plek", "themas": "eten", "wijken": "noord",
    "netwerken": "netje", "hulpvragen": "eten/niet-koken", "werkgebied": "noord",
    "buurten": "kern", "reeksen": "rij",
}  # fmt: skip
Stap = str | int
Pad = tuple[str, ...]


def vul(deel: Schema) -> Any:
    """Return a value of this shape with everything in it."""
    soort = deel.get("type")
    if soort == "object":
        return {sleutel: vul(stuk) for sleutel, stuk in deel["properties"].items()}
    return [vul(deel["items"])] if soort == "array" else _waarden(deel)[0]


def iets_anders(deel: Schema) -> Any:
    """Return something else of this shape than `vul` gives."""
    soort = deel.get("type")
    if soort == "object":
        return {sleutel: iets_anders(stuk) for sleutel, stuk in deel["properties"].items()}
    return [iets_anders(deel["items"])] if soort == "array" else _waarden(deel)[-1]


def _waarden(deel: Schema) -> list[Any]:
    """Return one or more values that may stand here."""
    if verwijst := deel.get("x-verwijst"):
        return [_VERWIJST[verwijst], "nergens"]
    if "enum" in deel:
        return list(deel["enum"])
    if deel["type"] == "boolean":
        return [True, False]
    if deel["type"] in {"integer", "number"}:
        return [deel.get("minimum", 1), deel.get("minimum", 1) + 1]
    keurt = Draft7Validator(dict(deel))
    return [tekst for tekst in _TEKSTEN if keurt.is_valid(tekst)] or [_TEKSTEN[0], "iets"]


def kaal(deel: Schema) -> Any:
    """Return a value with no more in it than must be."""
    if deel.get("type") == "object":
        moet = deel.get("required", ())
        return {sleutel: kaal(deel["properties"][sleutel]) for sleutel in moet}
    return [kaal(deel["items"])] if deel.get("type") == "array" else vul(deel)


def sleutels(deel: Schema, pad: Pad = ()) -> Iterator[tuple[Pad, Schema, bool]]:
    """Yield every key of a schema, whatever is around it, and whether it must be there."""
    deel = deel.get("items", deel)
    for sleutel, stuk in deel.get("properties", {}).items():
        yield (*pad, sleutel), stuk, sleutel in deel.get("required", ())
        yield from sleutels(stuk, (*pad, sleutel))


def zonder(waarde: Any, pad: Pad) -> Any:
    """Return the value without this key, wherever it stands."""
    if isinstance(waarde, list):
        return [zonder(stuk, pad) for stuk in waarde]
    if not isinstance(waarde, Mapping):
        return waarde
    sleutel, *rest = pad
    if not rest:
        return {k: w for k, w in waarde.items() if k != sleutel}
    return {k: zonder(w, tuple(rest)) if k == sleutel else w for k, w in waarde.items()}


def anders(waarde: Any, pad: Pad, nieuw: Any) -> Any:
    """Return the value with this key saying something else, wherever it stands."""
    if isinstance(waarde, list):
        return [anders(stuk, pad, nieuw) for stuk in waarde]
    if not isinstance(waarde, Mapping):
        return waarde
    sleutel, *rest = pad
    return {
        k: w if k != sleutel else anders(w, tuple(rest), nieuw) if rest else nieuw
        for k, w in waarde.items()
    }


def alleen(soort: str, pad: Pad) -> Any:
    """Return a thing with no more in it than must be, and this key."""
    return _alleen(laad_schema(soort), pad)


def _alleen(deel: Schema, pad: Pad) -> Any:
    if deel.get("type") == "array":
        return [_alleen(deel["items"], pad)]
    uit = kaal(deel)
    if pad:
        stuk = deel["properties"][pad[0]]
        uit[pad[0]] = _alleen(stuk, pad[1:]) if pad[1:] else vul(stuk)
    return uit
