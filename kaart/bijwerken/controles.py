"""A check: what was looked at, on which day, how, and by which role."""

from collections.abc import Mapping
from typing import Any

from kaart.basis import KaartFout
from kaart.bijwerken.meldingen import zonder_meldingen
from kaart.model import Kaart, eerste_dag
from kaart.personen import is_rol
from kaart.schema import keuzes

ALLES = "alles"
CONTACTEN = "contacten"
# The keys of a contact, by which a report may call it.
_CONTACTVELDEN = frozenset({CONTACTEN, "telefoon", "email", "bereikbaar", "functie"})
HOE = keuzes("organisatie", "gecontroleerd", "hoe")


def met_controle(
    waarden: Mapping[str, Any], op: str, hoe: str = "", door: str = "", wat: str = ALLES
) -> dict[str, Any]:
    """Return the plain values of a thing as checked on `op` (jjjj-mm-dd).

    ALLES is all that has a clock of its own: the thing, its contacten, times, adres and aanbod that
    carry a date (what carries none goes by the thing itself), and the waiting times. CONTACTEN is
    only the contacten. What was reported before is answered by it.
    """
    controle = {k: v for k, v in (("op", op), ("hoe", hoe), ("door", door)) if v}
    uit = zonder_meldingen(waarden, op, _CONTACTVELDEN if wat == CONTACTEN else None)
    if "contacten" in waarden:
        uit["contacten"] = [
            {**contact, "gecontroleerd": controle}
            if wat == CONTACTEN
            else _met_eigen_klok(contact, controle)
            for contact in waarden["contacten"]
        ]
    if wat == CONTACTEN:
        return uit
    uit["gecontroleerd"] = controle
    uit |= _met_wachttijd(waarden, op)
    if "adres" in waarden:
        uit["adres"] = _met_eigen_klok(waarden["adres"], controle)
    if "openingstijden" in waarden:
        uit["openingstijden"] = [_met_eigen_klok(t, controle) for t in waarden["openingstijden"]]
    if "aanbod" in waarden:
        uit["aanbod"] = [_aanbod(aanbod, controle) for aanbod in waarden["aanbod"]]
    return uit


def _aanbod(aanbod: Mapping[str, Any], controle: Mapping[str, str]) -> dict[str, Any]:
    uit = dict(aanbod)
    if aanbod.get("status") in {"gestopt", "niet-opnemen"}:
        return uit
    # Without a date of its own it goes by that of the organisation.
    if "gecontroleerd" in aanbod or "bronnen" in aanbod:
        uit["gecontroleerd"] = dict(controle)
    if "contact" in aanbod:
        uit["contact"] = _met_eigen_klok(aanbod["contact"], controle)
    if "tijden" in aanbod:
        uit["tijden"] = [_met_eigen_klok(tijd, controle) for tijd in aanbod["tijden"]]
    return uit | _met_wachttijd(aanbod, controle["op"])


def _met_eigen_klok(deel: Mapping[str, Any], controle: Mapping[str, str]) -> dict[str, Any]:
    """Stamp a part that has a date of its own; without one it goes by the whole.

    One that was checked later keeps what it has.
    """
    if "gecontroleerd" not in deel and "bronnen" not in deel:
        return dict(deel)
    nu, toen = (eerste_dag(c.get("op", "")) for c in (deel.get("gecontroleerd", {}), controle))
    if nu is not None and toen is not None and nu > toen:
        return dict(deel)
    return {**deel, "gecontroleerd": dict(controle)}


def _met_wachttijd(waarden: Mapping[str, Any], op: str) -> dict[str, Any]:
    """Stamp the waiting time, and a stop on new people that has no end: that one ends by itself."""
    return {
        sleutel: {**waarden[sleutel], "op": op}
        for sleutel in ("wachttijd", "aanmeldstop")
        if sleutel in waarden and "tot" not in waarden[sleutel]
    }


def weiger_naam(door: str, kaart: Kaart, bij: str = "door") -> str:
    """Return who checked, without white space around it; `bij` is where that was said.

    Raises KaartFout when it is no role and no organisation: git keeps it for ever.
    """
    door = " ".join(door.split())
    if not is_rol(door, kaart):
        raise KaartFout(
            f"“{door}” lijkt een persoon",
            "noem een rol of een organisatie die op de kaart staat, bijvoorbeeld “vrijwilliger van "
            "de bibliotheek”",
            bij,
        )
    return door
