"""What of a place may be shown: of who has a secret address, nothing, on no screen and no paper.

`valideer` calls an address there a FOUT. Until it is gone from the file this is the second lock.
"""

from collections.abc import Mapping, Set as AbstractSet
from typing import Any

_GEHEIM = "geheim_adres"
# What says where an organisation is, and where one thing it offers is.
_PLEK = frozenset({"adres", "locaties"})
_PLEK_VAN_AANBOD = frozenset({"locatie", "ruimte"})


def is_geheim(waarden: Mapping[str, Any] | None) -> bool:
    """Say whether an organisation, or something it offers, has an address that nobody may know."""
    if waarden is None:
        return False
    return waarden.get(_GEHEIM) is True or any(
        isinstance(aanbod, Mapping) and aanbod.get(_GEHEIM) is True for aanbod in _aanbod(waarden)
    )


def toonbaar(waarden: Mapping[str, Any], *versies: Mapping[str, Any] | None) -> dict[str, Any]:
    """Return the plain values of an organisation without the places that are secret.

    `versies` are the same one at other moments: what is secret in one of them is in all.
    """
    alle = (waarden, *(versie for versie in versies if versie is not None))
    uit = dict(waarden)
    if not any(map(is_geheim, alle)):
        return uit
    helemaal = any(versie.get(_GEHEIM) is True for versie in alle)
    plekken = {
        aanbod["locatie"]
        for versie in alle
        for aanbod in _aanbod(versie)
        if isinstance(aanbod, Mapping) and aanbod.get(_GEHEIM) is True and "locatie" in aanbod
    }
    if helemaal:
        uit = {sleutel: waarde for sleutel, waarde in uit.items() if sleutel not in _PLEK}
    elif isinstance(uit.get("locaties"), list):
        uit["locaties"] = [plek for plek in uit["locaties"] if plek not in plekken]
    if "aanbod" in uit:
        uit["aanbod"] = [_zonder_plek(a, plekken, helemaal=helemaal) for a in _aanbod(uit)]
    return uit


def _zonder_plek(aanbod: Any, plekken: AbstractSet[Any], *, helemaal: bool) -> Any:
    if not isinstance(aanbod, Mapping):
        return aanbod
    if not helemaal and aanbod.get(_GEHEIM) is not True and aanbod.get("locatie") not in plekken:
        return aanbod
    return {sleutel: w for sleutel, w in aanbod.items() if sleutel not in _PLEK_VAN_AANBOD}


def _aanbod(waarden: Mapping[str, Any]) -> list[Any]:
    """Return what is offered; nothing when somebody wrote no list there."""
    aanbod = waarden.get("aanbod")
    return aanbod if isinstance(aanbod, list) else []
