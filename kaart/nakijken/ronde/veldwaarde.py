"""One field of a file by its way (`contacten.0.telefoon`): what it says, and another value."""

import copy
from collections.abc import Mapping
from typing import Any

from kaart.hulp import namenlezer
from kaart.model import Kaart
from kaart.schema import haal, schema_op
from kaart.taal import Verstaan, versta_waarde
from kaart.yamllezer import Pad

_SOORT = "organisatie"
# What a contact is, when it holds nothing to reach anybody by.
_ALLEEN_NAAM = {"functie", "soort", "voor"}
# Whose text on a sheet is all of the value, so that another text is all of another value.
_TE_LEZEN = frozenset({"werkgebied", "talen", "openingstijden", "adres", "wachttijd"})


def lees_tekst(waarden: Mapping[str, Any], veld: str) -> str:
    """Return the text of a field; "" when it is not there."""
    waarde = haal(waarden, pad_van(veld))
    return waarde if isinstance(waarde, str) else ""


def lees_waarde(waarden: Mapping[str, Any], veld: str) -> Any:
    """Return what a field says; None is nothing."""
    return haal(waarden, pad_van(veld))


def is_te_lezen(veld: str) -> bool:
    """Say whether a text about this field may be read as its value, where it is none itself."""
    return veld in _TE_LEZEN


def versta_veld(kaart: Kaart, veld: str, tekst: str, nu: Mapping[str, Any]) -> Verstaan:
    """Return what somebody means by what was written at a field; None is that it must go."""
    if not tekst.strip():
        return Verstaan(None)
    pad = pad_van(veld)
    schema = schema_op(_SOORT, pad)
    if not schema:  # a field of nobody: what it says is no matter
        return Verstaan(tekst)
    return versta_waarde(tekst, schema, namenlezer(kaart), haal(nu, pad))


def met_velden(waarden: Mapping[str, Any], velden: Mapping[str, Any]) -> dict[str, Any]:
    """Return the plain values with these; None takes a field away.

    A contact that was not there yet is made; one by which nobody can be reached any more goes.
    """
    uit: dict[str, Any] = copy.deepcopy(dict(waarden))
    for veld, waarde in velden.items():
        *weg, sleutel = veld.split(".")
        plek: Any = uit
        for stap in weg:
            plek = _stap(plek, stap)
        if waarde is None:
            plek.pop(sleutel, None)
        else:
            plek[sleutel] = waarde
    _ruim_contacten_op(uit, velden)
    return uit


def pad_van(veld: str) -> Pad:
    """Return the way through the file that a field on a list names."""
    return tuple(int(stap) if stap.isdecimal() else stap for stap in veld.split("."))


def _stap(plek: Any, stap: str) -> Any:
    if isinstance(plek, list):
        if int(stap) >= len(plek):
            plek.append({"functie": "algemeen"})
        return plek[min(int(stap), len(plek) - 1)]
    return plek.setdefault(stap, [] if stap == "contacten" else {})


def _ruim_contacten_op(waarden: dict[str, Any], velden: Mapping[str, Any]) -> None:
    if not any(veld.startswith("contacten.") and w is None for veld, w in velden.items()):
        return
    over = [contact for contact in waarden.get("contacten", ()) if contact.keys() - _ALLEEN_NAAM]
    if over:
        waarden["contacten"] = over
    else:
        waarden.pop("contacten", None)
