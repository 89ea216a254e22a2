"""An address where one of our locaties stands: the organisation is in that place."""

from collections.abc import Mapping
from typing import Any

from kaart.basis import aaneen
from kaart.model import Kaart, Locatie


def maak_locatie_van_adres(waarden: dict[str, Any], was: Mapping[str, Any], kaart: Kaart) -> str:
    """Let a new address be the locatie that stands there; return what was done, "" is nothing.

    Only when there is one such place; a place that the organisation names already says enough.
    """
    adres = waarden.get("adres")
    if not adres or "adres" in was or waarden.get("geheim_adres"):
        return ""
    hier = [plek for plek in kaart.locaties.values() if _staat_op(plek, adres)]
    if len(hier) != 1:
        return ""
    del waarden["adres"]
    if hier[0].id in waarden.get("locaties", ()):
        return ""
    waarden["locaties"] = [*waarden.get("locaties", ()), hier[0].id]
    return f"{adres['straat']} {adres['huisnummer']} is locatie {hier[0].id} ({hier[0].naam})"


def _staat_op(plek: Locatie, adres: Mapping[str, str]) -> bool:
    """Say whether a locatie has this address: street and number, and nothing that differs."""
    moet = ((plek.straat, adres.get("straat", "")), (plek.huisnummer, adres.get("huisnummer", "")))
    mag = ((plek.postcode, adres.get("postcode", "")), (plek.plaats, adres.get("plaats", "")))
    return (
        plek.status == "actief"
        and all(een and aaneen(een) == aaneen(ander) for een, ander in moet)
        and all(not een or not ander or aaneen(een) == aaneen(ander) for een, ander in mag)
    )
