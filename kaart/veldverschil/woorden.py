"""A field of a file in words: what it is called, and what its value says. Pure.

What is asked here may be of any shape, because old versions of a file are shown too: a value that
is not what its schema asks for is given as it is, and never an exception.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from kaart.model import Melding, Tijd, maak
from kaart.schema import Schema, laad_schema
from kaart.taal import (
    adresregel,
    datumtekst,
    leeftijdtekst,
    meldingtekst,
    opsomming,
    taalnaam,
    tijdtekst,
    veldnaam,
    wachtopgave,
    woord,
)

# Gives the name of (collection, id); whoever has no map in hand gets the id.
Noemer = Callable[[str, str], str]

# What one does not need to read of a thing that came or went as a whole.
_BIJZAAK = {"id", "bronnen", "gecontroleerd", "gemeld", "opmerking"}


def als_id(_: str, identiteit: str) -> str:
    """Call a thing by its id."""
    return identiteit


def in_een_regel(tekst: str) -> str:
    """Return a text without the line ends of its file."""
    return " ".join(tekst.split())


def is_ondeelbaar(schema: Schema) -> bool:
    """Say whether a value of this schema is said as a whole: a date, a time, a source."""
    return schema.get("type") != "object" or schema.get("title") in _GROEPEN


def deelschema(soort: str, pad: Sequence[str | int]) -> Schema:
    """Return the schema of one place in a document; an empty one where it knows none."""
    schema: Any = laad_schema(soort)
    for stap in pad:
        onder = schema.get("properties", {}).get(stap) if isinstance(stap, str) else None
        schema = schema.get("items", {}) if isinstance(stap, int) else onder or {}
    uit: Schema = schema
    return uit


def waardetekst(schema: Schema, waarde: object, noem: Noemer = als_id) -> str:
    """Return what a value says; "" is nothing."""
    if waarde is None:
        return ""
    try:
        return in_een_regel(_waarde(schema, waarde, noem))
    except (TypeError, ValueError, LookupError, AttributeError):  # not of the shape of its schema
        return als_tekens(waarde)


def als_tekens(waarde: object) -> str:
    """Return a value to the letter, for what words do not tell apart."""
    return json.dumps(waarde, ensure_ascii=False, sort_keys=True, default=str)


def _waarde(schema: Schema, waarde: Any, noem: Noemer) -> str:
    if isinstance(waarde, bool):
        return "ja" if waarde else "nee"
    if isinstance(waarde, str):
        return _tekst(schema, waarde, noem)
    if isinstance(waarde, list):
        delen = [waardetekst(schema["items"], deel, noem) for deel in waarde]
        return "; ".join(delen) if any(", " in deel for deel in delen) else ", ".join(delen)
    if isinstance(waarde, Mapping):
        groep = _GROEPEN.get(schema.get("title", ""))
        return groep(waarde) if groep else _groep(schema, waarde, noem)
    return als_tekens(waarde)


def _tekst(schema: Schema, waarde: str, noem: Noemer) -> str:
    if soort := schema.get("x-verwijst"):
        return noem(soort, waarde)
    if "enum" in schema:
        return woord(waarde)
    match schema.get("title"):
        case "datum":
            return datumtekst(waarde)
        case "taalcode":
            return taalnaam(waarde)
    return waarde


def _groep(schema: Schema, waarde: Mapping[str, Any], noem: Noemer) -> str:
    """Return all that a thing says; its texts need no word before them, its numbers do."""
    delen = []
    for sleutel, deel in waarde.items():
        if sleutel in _BIJZAAK:
            continue
        onder = schema["properties"][sleutel]
        tekst = waardetekst(onder, deel, noem)
        kaal = isinstance(deel, str | list) or (isinstance(deel, Mapping) and is_ondeelbaar(onder))
        delen.append(tekst if kaal else f"{veldnaam(sleutel)} {tekst}")
    return ", ".join(delen)


def _tijd(waarde: Mapping[str, Any]) -> str:
    return tijdtekst(maak(Tijd, waarde))


def _bron(waarde: Mapping[str, Any]) -> str:
    datum = f"({datumtekst(waarde['datum'])})" if "datum" in waarde else ""
    delen = (waarde.get("url", ""), waarde.get("document", ""), waarde.get("opmerking", ""))
    return " ".join(filter(None, (", ".join(filter(None, delen)), datum)))


def _cijferbron(waarde: Mapping[str, Any]) -> str:
    return ", ".join(
        waarde[sleutel] for sleutel in ("wat", "bron", "licentie", "jaar") if sleutel in waarde
    )


def _controle(waarde: Mapping[str, Any]) -> str:
    if not waarde:
        return "nog niet nagegaan"
    op = datumtekst(waarde["op"]) if "op" in waarde else "zonder datum"
    door = f"door {waarde['door']}" if "door" in waarde else ""
    namen = [veldnaam(sleutel) for sleutel in waarde.get("behalve", ())]
    behalve = f"behalve {opsomming(namen)}" if namen else ""
    return ", ".join(filter(None, (op, waarde.get("hoe", ""), door, behalve)))


def _leeftijd(waarde: Mapping[str, Any]) -> str:
    return leeftijdtekst(waarde.get("van"), waarde.get("tot"))


def _wachttijd(waarde: Mapping[str, Any]) -> str:
    return wachtopgave(waarde["weken"], waarde["op"])


def _aanmeldstop(waarde: Mapping[str, Any]) -> str:
    tot = f" tot {datumtekst(waarde['tot'])}" if "tot" in waarde else ""
    op = f" (nagevraagd {datumtekst(waarde['op'])})" if "op" in waarde else ""
    return f"sinds {datumtekst(waarde['sinds'])}{tot}{op}"


def _adres(waarde: Mapping[str, Any]) -> str:
    delen = (waarde.get(sleutel, "") for sleutel in ("straat", "huisnummer", "postcode", "plaats"))
    twijfel = f"niet bevestigd: {waarde['onzeker']}" if "onzeker" in waarde else ""
    punt = _middelpunt(waarde["middelpunt"]) if "middelpunt" in waarde else ""
    return ", ".join(filter(None, (adresregel(*delen), punt, twijfel)))


def _middelpunt(waarde: Mapping[str, Any]) -> str:
    return f"{waarde['lat']}, {waarde['lon']}"


def _inwoners(waarde: Mapping[str, Any]) -> str:
    ouderen = f", van wie {waarde['ouderen']} ouderen" if "ouderen" in waarde else ""
    return f"{waarde['aantal']}{ouderen} ({waarde['jaar']})"


# What is said as a whole, by the title of its schema.
_GROEPEN: Mapping[str, Callable[[Mapping[str, Any]], str]] = {
    "Tijd": _tijd,
    "Bron": lambda waarde: _cijferbron(waarde) if "bron" in waarde else _bron(waarde),
    "Gecontroleerd": _controle,
    "Leeftijd": _leeftijd,
    "Wachttijd": _wachttijd,
    "Aanmeldstop": _aanmeldstop,
    "Adres": _adres,
    "Melding": lambda waarde: meldingtekst(maak(Melding, waarde)),
    "Middelpunt": _middelpunt,
    "Inwoners": _inwoners,
}
