"""One field of a file by its way (`contacten.0.telefoon`): what it says, and another value."""

import copy
import re
from collections.abc import Mapping
from typing import Any

_SCHEMA_VAN_WEB = re.compile(r"[a-z]+:", re.IGNORECASE)
# What a contact is, when it holds nothing to reach anybody by.
_ALLEEN_NAAM = {"functie", "soort", "voor"}


def lees_veld(waarden: Mapping[str, Any], veld: str) -> str:
    """Return the text of a field; "" when it is not there."""
    plek: Any = waarden
    for stap in veld.split("."):
        if isinstance(plek, list):
            nummer = int(stap) if stap.isdecimal() else len(plek)
            plek = plek[nummer] if nummer < len(plek) else None
        else:
            plek = plek.get(stap) if isinstance(plek, Mapping) else None
    return plek if isinstance(plek, str) else ""


def met_velden(waarden: Mapping[str, Any], velden: Mapping[str, str]) -> dict[str, Any]:
    """Return the plain values with these texts; "" takes a field away.

    A contact that was not there yet is made; one by which nobody can be reached any more goes.
    """
    uit: dict[str, Any] = copy.deepcopy(dict(waarden))
    for veld, tekst in velden.items():
        *weg, sleutel = veld.split(".")
        plek: Any = uit
        for stap in weg:
            plek = _stap(plek, stap)
        if tekst:
            plek[sleutel] = tekst
        else:
            plek.pop(sleutel, None)
    _ruim_contacten_op(uit, velden)
    return uit


def schrijfwijze(veld: str, tekst: str) -> str:
    """Return a text as a file has it: nobody types the https:// of a website."""
    tekst = tekst.strip()
    if veld == "website" and tekst and not _SCHEMA_VAN_WEB.match(tekst):
        return f"https://{tekst}"
    return tekst


def _stap(plek: Any, stap: str) -> Any:
    if isinstance(plek, list):
        if int(stap) >= len(plek):
            plek.append({"functie": "algemeen"})
        return plek[min(int(stap), len(plek) - 1)]
    return plek.setdefault(stap, [] if stap == "contacten" else {})


def _ruim_contacten_op(waarden: dict[str, Any], velden: Mapping[str, str]) -> None:
    if not any(veld.startswith("contacten.") and not tekst for veld, tekst in velden.items()):
        return
    over = [contact for contact in waarden.get("contacten", ()) if contact.keys() - _ALLEEN_NAAM]
    if over:
        waarden["contacten"] = over
    else:
        waarden.pop("contacten", None)
