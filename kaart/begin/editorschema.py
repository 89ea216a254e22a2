"""Schemas for an editor: self-contained copies in which every id that exists is a choice.

An editor cannot look in other files, so what `x-verwijst` promises is written out here. The copies
are for completion and help only: `valideer` never reads them, and git ignores them.
"""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from kaart.basis import KanNietSchrijven
from kaart.bestand import Inleesresultaat, Werkmap, maak_map
from kaart.model import COLLECTIES, LANDELIJK, STAD, Kaart
from kaart.personen import SOORT
from kaart.schema import laad_schema
from kaart.schrijven import schrijf

SCHEMASOORTEN = ("kaart", *(soort for soort, _ in COLLECTIES.values()), SOORT)

# What an `x-verwijst` may hold: each id, with the words that say what it is.
Keuzes = Mapping[str, Mapping[str, str]]


def doelmap(werkmap: Werkmap) -> Path:
    """Return where the copies go: where the first line of the data files looks for a schema."""
    return werkmap.wortel / "schemas" / "editor"


def schrijf_editorschemas(werkmap: Werkmap, resultaat: Inleesresultaat) -> tuple[Path, ...]:
    """Write a copy of every schema and return their paths."""
    doel = doelmap(werkmap)
    keuzes = bepaal_keuzes(resultaat)
    inhoud = {
        doel / f"{soort}.schema.json": als_json(maak_editorschema(soort, keuzes))
        for soort in SCHEMASOORTEN
    }
    try:
        maak_map(werkmap.wortel, doel)
        for pad, tekst in inhoud.items():
            schrijf(pad, tekst.encode(), binnen=werkmap.wortel)
    except OSError as fout:
        raise KanNietSchrijven(doel, fout) from None
    return tuple(inhoud)


def maak_editorschema(soort: str, keuzes: Keuzes) -> Mapping[str, Any]:
    """Return the schema `soort` with the ids of `keuzes` as choices."""
    schema: Mapping[str, Any] = _met_keuzes(laad_schema(soort), keuzes)
    return schema


def als_json(schema: Mapping[str, Any]) -> str:
    """Return the text of a schema file."""
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


def bepaal_keuzes(resultaat: Inleesresultaat) -> Keuzes:
    """Return every id there is, also of a file that has a mistake in it just now."""
    kaart = resultaat.kaart
    keuzes: dict[str, dict[str, str]] = {collectie: {} for collectie in COLLECTIES}
    for document in resultaat.documenten:
        if document.collectie:
            ding = getattr(kaart, document.collectie).get(document.id)
            keuzes[document.collectie][document.id] = ding.naam if ding else ""
    return {
        **keuzes,
        "hulpvragen": dict(_hulpvragen(kaart)),
        "buurten": dict(_buurten(kaart)),
        "werkgebied": {
            LANDELIJK: "het hele land",
            STAD: "de hele gemeente",
            **keuzes["wijken"],
            **{
                f"{wijk.id}/{buurt.id}": f"{buurt.naam}, {wijk.naam}"
                for wijk in kaart.wijken.values()
                for buurt in wijk.buurten
            },
        },
    }


def _hulpvragen(kaart: Kaart) -> Iterator[tuple[str, str]]:
    for thema in kaart.themas.values():
        for vraag in thema.hulpvragen:
            yield f"{thema.id}/{vraag.id}", vraag.tekst


def _buurten(kaart: Kaart) -> Iterator[tuple[str, str]]:
    for wijk in kaart.wijken.values():
        for buurt in wijk.buurten:
            yield buurt.id, f"{buurt.naam}, {wijk.naam}"


def _met_keuzes(deel: Any, keuzes: Keuzes) -> Any:
    if isinstance(deel, list):
        return [_met_keuzes(stuk, keuzes) for stuk in deel]
    if not isinstance(deel, Mapping):
        return deel
    uit = {sleutel: _met_keuzes(stuk, keuzes) for sleutel, stuk in deel.items()}
    # An empty list of choices would refuse everything, also the first one of its kind.
    if isinstance(soort := deel.get("x-verwijst"), str) and (mogelijk := keuzes[soort]):
        # The example of the built-in schema is an id of another map, which editors offer too.
        uit.pop("examples", None)
        uit["enum"] = list(mogelijk)
        uit["enumDescriptions"] = list(mogelijk.values())
    return uit
