"""One field of a document, named as people type it: kosten, contacten.0.telefoon, adres.straat."""

import copy
from collections.abc import Mapping, Sequence
from typing import Any

from kaart.basis import lijkt_op, vergelijkbaar
from kaart.bijwerken.bewerking import GeenWijziging
from kaart.schema import Schema, haal, laad_schema, schema_op
from kaart.yamllezer import Pad

# By which keys people know one of a list.
_NAMEN = ("naam", "functie", "url", "document", "met")


def lees_pad(soort: str, tekst: str, waarden: Any = None) -> Pad:
    """Return the path that is meant: contacten.0.telefoon, or contacten.balie.telefoon.

    A name is looked for in `waarden`. Raises GeenWijziging with the keys that there are.
    """
    pad: list[str | int] = []
    schema = laad_schema(soort)
    for stap in tekst.strip().split("."):
        if schema.get("type") == "array":
            lijst = haal(waarden, tuple(pad)) or []
            pad.append(int(stap) if stap.isdecimal() else _hoeveelste(tekst, stap, lijst, pad))
            schema = schema["items"]
            continue
        bekend: Mapping[str, Schema] = schema.get("properties", {})
        sleutel = stap.replace("-", "_")
        if sleutel not in bekend:
            raise GeenWijziging(_onbekend(tekst, stap, list(bekend)))
        pad.append(sleutel)
        schema = bekend[sleutel]
    return tuple(pad)


def _hoeveelste(tekst: str, naam: str, lijst: list[Any], pad: Sequence[str | int]) -> int:
    """Return the place of the one thing in a list that has this name."""
    namen = [
        vergelijkbaar(str(next((ding[s] for s in _NAMEN if s in ding), "")))
        for ding in lijst if isinstance(ding, Mapping)
    ]  # fmt: skip
    if namen.count(vergelijkbaar(naam)) != 1:
        raise GeenWijziging(
            f"{tekst}: zeg na “{pad[-1]}” de hoeveelste, te beginnen met 0: {pad[-1]}.0"
        )
    return namen.index(vergelijkbaar(naam))


def _onbekend(tekst: str, stap: str, bekend: list[str]) -> str:
    if not bekend:
        return f"{tekst}: onder dit veld is er geen “{stap}”"
    raad = lijkt_op(stap, bekend)
    vraag = f"bedoelde je {' of '.join(raad)}?" if raad else f"kies uit {', '.join(bekend)}"
    return f"{tekst}: er is geen veld “{stap}”; {vraag}"


def is_verplicht(soort: str, pad: Pad) -> bool:
    """Say whether its schema asks for this key, in whatever stands around it."""
    return pad[-1] in schema_op(soort, pad[:-1]).get("required", ())


def met_veld(waarden: Mapping[str, Any], pad: Pad, waarde: Any) -> dict[str, Any]:
    """Return the values with this one set; None takes it away, with what gets empty by that.

    What is not there yet comes, also one more thing at the end of a list. Raises GeenWijziging for
    a place further on.
    """
    uit = copy.deepcopy(dict(waarden))
    _zet(uit, pad, waarde)
    return uit


def _zet(plek: Any, pad: Pad, waarde: Any) -> None:
    stap, *rest = pad
    if isinstance(stap, int) and stap > len(plek):
        raise GeenWijziging(f"er zijn er maar {len(plek)}; de volgende is nummer {len(plek)}")
    nieuw = waarde
    if rest:
        bestaand = haal(plek, (stap,))
        leeg: Any = [] if isinstance(rest[0], int) else {}
        nieuw = leeg if bestaand is None else bestaand
        _zet(nieuw, tuple(rest), waarde)
        nieuw = nieuw or None
    if nieuw is not None:
        if isinstance(stap, int) and stap == len(plek):
            plek.append(nieuw)
        else:
            plek[stap] = nieuw
    elif haal(plek, (stap,)) is not None:
        del plek[stap]
