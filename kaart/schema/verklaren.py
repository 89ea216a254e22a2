"""A document against its schema: the one door to the schemas and the two validators.

jsonschema_rs decides (a hundred times as fast); jsonschema explains, in plain Dutch, what failed,
and is loaded only then. The schema is the only description of shape, so what else the program
needs to know about keys is asked here too: which values are text, which are references.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

from kaart.basis import SCHEMAS, Bevinding, Ernst
from kaart.yamllezer import TEKST, TEKST_MET_AANHALINGSTEKENS, Plaatsen, Vorm

if TYPE_CHECKING:
    from jsonschema_rs import Draft7Validator

TOETS = "vorm"
Schema = Mapping[str, Any]
_MET_AANHALINGSTEKENS = {"telefoonnummer", "tijd"}


@cache
def laad_schema(naam: str) -> Schema:
    """Return the built-in schema `naam` ("organisatie") with its references written out.

    A `$ref` keeps the title and description that stand beside it, which draft-07 would ignore.
    """
    gedeeld = _lees("gedeeld")["definitions"]

    def schrijf_uit(deel: Any) -> Any:
        if isinstance(deel, list):
            return [schrijf_uit(stuk) for stuk in deel]
        if not isinstance(deel, dict):
            return deel
        uit = {sleutel: schrijf_uit(stuk) for sleutel, stuk in deel.items() if sleutel != "$ref"}
        if verwijzing := deel.get("$ref"):
            uit = {**schrijf_uit(gedeeld[verwijzing.rpartition("/")[2]]), **uit}
        return uit

    schema: Schema = schrijf_uit(_lees(naam))
    return schema


@cache
def _lees(naam: str) -> dict[str, Any]:
    inhoud: dict[str, Any] = json.loads((SCHEMAS / f"{naam}.schema.json").read_bytes())
    return inhoud


@cache
def vorm(naam: str) -> Vorm:
    """Return where in a document of this kind text is meant, for `yamllezer.lees`."""
    return _vorm(laad_schema(naam))


def _vorm(schema: Schema) -> Vorm:
    match schema.get("type"):
        case "string":
            strikt = schema.get("title") in _MET_AANHALINGSTEKENS and "pattern" in schema
            return TEKST_MET_AANHALINGSTEKENS if strikt else TEKST
        case "array":
            return _vorm(schema["items"])
        case "object":
            return {naam: _vorm(deel) for naam, deel in schema["properties"].items()}
        case _:
            return None


@cache
def _keurmeester(naam: str) -> "Draft7Validator":
    import jsonschema_rs  # a search that reads the index keeps it shut

    return jsonschema_rs.Draft7Validator(dict(laad_schema(naam)))


def heeft_vorm(naam: str, waarde: object) -> bool:
    """Say whether `waarde` has the shape that the schema asks for."""
    return _keurmeester(naam).is_valid(waarde)


def keuzes(naam: str, *pad: str) -> tuple[str, ...]:
    """Return the values that the enum at this path of keys allows; lists are seen through."""
    deel = laad_schema(naam)
    for sleutel in pad:
        deel = deel.get("items", deel)["properties"][sleutel]
    return tuple(deel.get("items", deel)["enum"])


def verwijzingen(naam: str, waarde: object) -> Iterator[tuple[tuple[str | int, ...], str, str]]:
    """Yield (path, collection, value) of each reference in a document of the right shape."""
    yield from _verwijzingen(laad_schema(naam), waarde, ())


def _verwijzingen(
    schema: Schema, waarde: object, pad: tuple[str | int, ...]
) -> Iterator[tuple[tuple[str | int, ...], str, str]]:
    delen: Iterable[tuple[str | int, Any, Schema]]
    if isinstance(waarde, list):
        delen = ((nummer, deel, schema["items"]) for nummer, deel in enumerate(waarde))
    elif isinstance(waarde, dict):
        delen = ((sleutel, deel, schema["properties"][sleutel]) for sleutel, deel in waarde.items())
    else:
        return
    for stap, deel, deelschema in delen:
        if isinstance(deel, str):  # here and not one deeper: most of a map is texts
            if soort := deelschema.get("x-verwijst"):
                yield (*pad, stap), soort, deel
        elif isinstance(deel, dict | list):
            yield from _verwijzingen(deelschema, deel, (*pad, stap))


def verklaar(naam: str, waarde: object, plaatsen: Plaatsen) -> tuple[Bevinding, ...]:
    """Say in plain Dutch where and why `waarde` does not have the shape; () when it has."""
    if heeft_vorm(naam, waarde):
        return ()
    from kaart.schema.uitleg import leg_uit  # slow, and only needed for trouble

    # Both validators agree on everything the tests could think of; if ever they do not,
    # the file is refused all the same and says so.
    return tuple(leg_uit(laad_schema(naam), waarde, plaatsen)) or (
        Bevinding(plaatsen.vind(), Ernst.FOUT, TOETS, "de vorm klopt niet", "kijk het bestand na"),
    )
