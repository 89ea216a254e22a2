"""A document against its schema: the one door to the schemas and the two validators.

jsonschema_rs decides (a hundred times as fast); jsonschema explains, in plain Dutch, what failed,
and is loaded only then. The schema is the only description of shape, so what else the program
needs to know about keys is asked here too: which values are text, which are references.
"""

import json
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

from kaart.bevinding import Bevinding, Ernst
from kaart.ingebouwd import SCHEMAS
from kaart.yamllezer import TEKST, TEKST_MET_AANHALINGSTEKENS, Pad, Plaatsen, Vorm

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
    import jsonschema_rs  # noqa: PLC0415 - a search that reads the index keeps it shut

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
    if isinstance(waarde, str):
        if soort := schema.get("x-verwijst"):
            yield pad, soort, waarde
    elif isinstance(waarde, list):
        for nummer, deel in enumerate(waarde):
            yield from _verwijzingen(schema["items"], deel, (*pad, nummer))
    elif isinstance(waarde, dict):
        for sleutel, deel in waarde.items():
            yield from _verwijzingen(schema["properties"][sleutel], deel, (*pad, sleutel))


def verklaar(naam: str, waarde: object, plaatsen: Plaatsen) -> tuple[Bevinding, ...]:
    """Say in plain Dutch where and why `waarde` does not have the shape; () when it has."""
    if heeft_vorm(naam, waarde):
        return ()
    from jsonschema import Draft7Validator  # noqa: PLC0415 - slow, and only needed for trouble

    gevonden = tuple(
        bevinding
        for fout in Draft7Validator(laad_schema(naam)).iter_errors(waarde)
        for bevinding in _bevindingen(fout, plaatsen)
    )
    # Both validators agree on everything the tests could think of; if ever they do not,
    # the file is refused all the same and says so.
    return gevonden or (
        Bevinding(plaatsen.vind(), Ernst.FOUT, TOETS, f"dit is geen geldige {naam}", ""),
    )


def _bevindingen(fout: Any, plaatsen: Plaatsen) -> Iterator[Bevinding]:
    pad = tuple(fout.absolute_path)
    if fout.validator == "additionalProperties":
        bekend = fout.schema["properties"]
        for sleutel in fout.instance:
            if sleutel not in bekend:
                yield Bevinding(
                    plaatsen.vind((*pad, sleutel), sleutel=True),
                    Ernst.FOUT,
                    TOETS,
                    f"onbekende sleutel “{sleutel}”",
                    _bedoelde(sleutel, list(bekend)) or "haal de regel weg",
                )
        return
    if fout.validator == "required":
        for sleutel in fout.validator_value:
            if sleutel not in fout.instance:
                uitleg = fout.schema["properties"][sleutel].get("description", "")
                yield Bevinding(
                    plaatsen.vind(pad), Ernst.FOUT, TOETS, f"“{sleutel}” ontbreekt", uitleg
                )
        return
    melding, raad = _UITLEG.get(fout.validator, _onbekend)(fout, _naam(pad))
    yield Bevinding(plaatsen.vind(pad), Ernst.FOUT, TOETS, melding, raad)


def _naam(pad: Pad) -> str:
    """Return the key that a path is about: `themas` for ("themas", 2)."""
    return next((stap for stap in reversed(pad) if isinstance(stap, str)), "het bestand")


def _bedoelde(waarde: object, mogelijk: list[str]) -> str:
    from rapidfuzz import process  # noqa: PLC0415

    gevonden = process.extract(str(waarde), mogelijk, limit=2, score_cutoff=70)
    return f"bedoelde je {' of '.join(naam for naam, *_ in gevonden)}?" if gevonden else ""


_SOORTEN = {
    "string": "tekst",
    "integer": "een heel getal",
    "number": "een getal",
    "boolean": "true (ja) of false (nee)",
    "array": "een lijst (elk ding op een eigen regel, met een streepje)",
    "object": "een groepje sleutels, ingesprongen",
}


def _kort(waarde: object) -> str:
    tekst = str(waarde)
    return f"“{tekst[:57]}…”" if len(tekst) > 60 else f"“{tekst}”"  # noqa: PLR2004


def _type(fout: Any, naam: str) -> tuple[str, str]:
    if fout.instance is None:
        return f"“{naam}” is leeg", "vul het in of haal de regel weg"
    raad = f"maak er {_SOORTEN[fout.validator_value]} van"
    if fout.validator_value == "array" and isinstance(fout.instance, str):
        raad = f"schrijf het op een eigen regel eronder: - {fout.instance}"
    return f"“{naam}” moet {_SOORTEN[fout.validator_value]} zijn", raad


def _enum(fout: Any, naam: str) -> tuple[str, str]:
    keuzes = [str(keuze) for keuze in fout.validator_value]
    raad = _bedoelde(fout.instance, keuzes) or f"kies uit: {', '.join(keuzes)}"
    return f"{_kort(fout.instance)} kan niet bij “{naam}”", raad


def _pattern(fout: Any, _: str) -> tuple[str, str]:
    voorbeelden = fout.schema.get("examples", ())
    raad = f"bijvoorbeeld {voorbeelden[0]}" if voorbeelden else ""
    soort = fout.schema.get("title", "waarde").lower()
    return f"{_kort(fout.instance)} is geen geldig(e) {soort}", raad


def _onbekend(fout: Any, naam: str) -> tuple[str, str]:
    return f"“{naam}” klopt niet", f"regel van het schema: {fout.validator}"


_UITLEG: Mapping[str, Callable[[Any, str], tuple[str, str]]] = {
    "type": _type,
    "enum": _enum,
    "pattern": _pattern,
    "minLength": lambda _, naam: (f"“{naam}” is leeg", "vul het in of haal de regel weg"),
    "maxLength": lambda fout, naam: (
        f"“{naam}” is te lang", f"hoogstens {fout.validator_value} tekens"),
    "minItems": lambda fout, naam: (
        f"“{naam}” heeft te weinig regels", f"zet er minstens {fout.validator_value} in"),
    "maxItems": lambda fout, naam: (
        f"“{naam}” heeft te veel regels", f"hoogstens {fout.validator_value}"),
    "minProperties": lambda _, naam: (f"“{naam}” is leeg", "vul het in of haal het weg"),
    "uniqueItems": lambda _, naam: (f"in “{naam}” staat iets twee keer", "haal er een weg"),
    "minimum": lambda fout, naam: (
        f"“{naam}” is te laag: {fout.instance}", f"minstens {fout.validator_value}"),
    "maximum": lambda fout, naam: (
        f"“{naam}” is te hoog: {fout.instance}", f"hoogstens {fout.validator_value}"),
}  # fmt: skip
