"""A finding about a contact person says where and what, never the name or the number itself.

Findings travel: into the log of CI, into SARIF, into an issue somebody writes. So whatever a toets
quotes from such a file is covered here, for every form of output alike.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from kaart.basis import Bevinding
from kaart.schema import Schema, laad_schema

BEDEKT = "…"
_SOORT = "persoon"
_CITAAT = re.compile(r"“([^”]*)”|\"([^\"]*)\"|'([^']*)'")
# A cure that is made of what stands in the file begins like this; the others come of the schema.
_SCHRIJF = re.compile(r"^(?:schrijf|gebruik) (?!het zoals |het op één |“sleutel|true|\\\\)")
_LOS = "kijk het na op die plek in het bestand"
_DAG = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")  # says nothing of who it is
_MINSTENS = 2  # of one letter nobody can tell what it was


def verberg(bevinding: Bevinding, waarde: object = None, veld: str = "") -> Bevinding:
    """Cover what a finding quotes; `waarde` is what stands in the file, when that is known.

    `veld` is the key it is about: without the value the reader would not know which is meant.
    """
    melding = _bedek(bevinding.melding, waarde)
    if veld and melding != bevinding.melding:
        melding = f"{veld}: {melding}"
    raad = _LOS if _SCHRIJF.search(bevinding.raad) else _bedek(bevinding.raad, waarde)
    return bevinding._replace(melding=melding, raad=raad)


def _bedek(tekst: str, waarde: object) -> str:
    tekst = _CITAAT.sub(_citaat, tekst)
    for geheim in sorted(set(_geheimen(waarde)), key=len, reverse=True):
        tekst = re.sub(rf"(?<!\w){re.escape(geheim)}(?!\w)", BEDEKT, tekst)
    return tekst


def _citaat(gevonden: re.Match[str]) -> str:
    """Keep a quotation of our own words: a key, a choice, or no more than signs."""
    inhoud = next(groep for groep in gevonden.groups() if groep is not None)
    eigen = re.sub(r": (?:…|waarde)$", "", inhoud)
    onschuldig = eigen == "sleutel" or _DAG.fullmatch(inhoud) or not re.search(r"\w", inhoud)
    if eigen in _woorden() or onschuldig:
        return gevonden[0]
    return f"“{BEDEKT}”"


def _geheimen(waarde: object) -> Iterator[str]:
    """Yield every text that somebody typed, but for the words of the schema."""
    match waarde:
        case Mapping():
            for sleutel, deel in waarde.items():
                yield from _geheimen(sleutel)
                yield from _geheimen(deel)
        case list() | tuple():
            for deel in waarde:
                yield from _geheimen(deel)
        case str() | int() | float() if not isinstance(waarde, bool):
            tekst = str(waarde).strip()
            if len(tekst) >= _MINSTENS and tekst not in _woorden() and not _DAG.fullmatch(tekst):
                yield tekst


@cache
def _woorden() -> frozenset[str]:
    return frozenset(_sleutels_en_keuzes(laad_schema(_SOORT)))


def _sleutels_en_keuzes(schema: Schema | Any) -> Iterator[str]:
    yield from schema.get("enum", ())
    for naam, deel in schema.get("properties", {}).items():
        yield naam
        yield from _sleutels_en_keuzes(deel)
    if "items" in schema:
        yield from _sleutels_en_keuzes(schema["items"])
