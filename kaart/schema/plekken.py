"""One place in a document: what stands there, and what its schema says of it. Pure."""

from typing import Any

from kaart.schema.verklaren import Schema, laad_schema
from kaart.yamllezer import Pad


def haal(waarden: Any, pad: Pad) -> Any:
    """Return what stands at a place; None when nothing does."""
    for stap in pad:
        try:
            waarden = waarden[stap]
        except (LookupError, TypeError):
            return None
    return waarden


def schema_op(soort: str, pad: Pad) -> Schema:
    """Return the schema of one place in a document; an empty one where it knows none."""
    schema: Any = laad_schema(soort)
    for stap in pad:
        onder = schema.get("properties", {}).get(stap) if isinstance(stap, str) else None
        schema = schema.get("items", {}) if isinstance(stap, int) else onder or {}
    uit: Schema = schema
    return uit


def soort_van(schema: Schema) -> str:
    """Return which kind of text a schema asks for: "telefoonnummer", "datum"; "" is any."""
    return str(schema["title"]) if "pattern" in schema else ""
