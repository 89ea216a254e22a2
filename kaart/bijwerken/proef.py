"""A value tried out before it is in the map: what `valideer` would say, and whom it looks like."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from kaart.basis import Bevinding
from kaart.bestand import Document, Inleesresultaat, maak_document, maak_resultaat
from kaart.keuring import Paar, keur_document, zoek_dubbelgangers
from kaart.model import COLLECTIES, Kaart, maak
from kaart.schema import Schema, laad_schema, verklaar, vorm
from kaart.schrijven import als_yaml, geordend
from kaart.yamllezer import Pad

# The id of what is not there yet: two dashes are in no id.
_PROEF = "nieuw--nieuw"
_BESTAND = "nieuw-nieuw"
# So that only what is tried out can be wrong.
_BEREIKBAAR = {"organisaties": {"website": "https://www.voorbeeld.nl"}}


def bevindingen_bij(
    resultaat: Inleesresultaat, collectie: str, pad: Pad, waarden: Mapping[str, Any], dag: date
) -> tuple[Bevinding, ...]:
    """Return what every toets says of the field at `pad`, in a document that is not ready yet."""
    soort = COLLECTIES[collectie][0]
    document = _maak_proef(resultaat, collectie, waarden)
    if document.waarde is None:  # what no file may hold, such as a character that nobody sees
        return document.bevindingen
    if not document.goed:
        return verklaar(soort, document.waarde, document.plaatsen()) or document.bevindingen
    return tuple(
        bevinding for plek, bevinding in _keur(resultaat, document, dag)
        if plek[: len(pad)] == pad
    )  # fmt: skip


def bevindingen_op_plek(
    resultaat: Inleesresultaat, collectie: str, waarden: Mapping[str, Any], dag: date
) -> tuple[tuple[Pad, Bevinding], ...]:
    """Return what every toets says of a document that is not ready yet, each with its place."""
    document = _maak_proef(resultaat, collectie, waarden)
    return tuple(_keur(resultaat, document, dag)) if document.goed else ()


def _maak_proef(resultaat: Inleesresultaat, collectie: str, waarden: Mapping[str, Any]) -> Document:
    soort = COLLECTIES[collectie][0]
    vulling = _vulling(laad_schema(soort), resultaat.kaart)
    heel = {**vulling, **_BEREIKBAAR.get(collectie, {}), **waarden}
    tekst = als_yaml(geordend(heel, laad_schema(soort)), vorm(soort))
    return maak_document(collectie, soort, _BESTAND, tekst.encode())


def _keur(
    resultaat: Inleesresultaat, document: Document, dag: date
) -> Iterable[tuple[Pad, Bevinding]]:
    proef = maak_resultaat((*resultaat.documenten, document), resultaat.bevindingen)
    return keur_document(proef, document, dag)


def _vulling(schema: Schema, kaart: Kaart) -> dict[str, Any]:
    """Return something harmless for each required key, so that the rest can be looked at."""
    return {naam: _iets(schema["properties"][naam], kaart) for naam in schema.get("required", ())}


def _iets(schema: Schema, kaart: Kaart) -> Any:
    match schema.get("type"):
        case "array":
            return [_iets(schema["items"], kaart)]
        case "object":
            sleutels = schema.get("required") or ["document"]
            return {naam: _iets(schema["properties"][naam], kaart) for naam in sleutels}
        case "integer" | "number":
            return schema.get("minimum", 1)
    if "enum" in schema:
        return schema["enum"][0]
    if schema.get("x-verwijst") == "werkgebied":
        return "stad"
    bekend = next(iter(getattr(kaart, schema.get("x-verwijst", ""), ())), "")
    return bekend or next(iter(schema.get("examples", ())), "Iets")


def lijkt_dubbel(kaart: Kaart, collectie: str, waarden: Mapping[str, Any]) -> tuple[Paar, ...]:
    """Return what is likely the same as something that is about to be added.

    Of that no more than a name need be known. `ander` of a pair is what is on the map.
    """
    if collectie not in {"organisaties", "locaties"} or "naam" not in waarden:
        return ()
    leeg = {"organisatievorm": "", "omschrijving": ""} if collectie == "organisaties" else {}
    ding = maak(COLLECTIES[collectie][1], {"id": _PROEF, **leeg, **waarden})
    met = Kaart(**{**kaart._asdict(), collectie: {**getattr(kaart, collectie), _PROEF: ding}})
    return tuple(
        paar._replace(een=_PROEF, ander=paar.een if paar.ander == _PROEF else paar.ander)
        for paar in zoek_dubbelgangers(met)
        if _PROEF in (paar.een, paar.ander)
    )
