"""Writing down that something is missing in a wijk: a vlek, one for each thema."""

from typing import Any

from kaart.bijwerken.bewerking import Bewerking
from kaart.bijwerken.controles import weiger_naam
from kaart.model import Vlek
from kaart.wijk import vlek_als_waarden


def zet_vlek(bewerking: Bewerking, wijk: str, vlek: Vlek) -> None:
    """Let a wijk say this of a thema, in the place of what it said of it before.

    Raises KaartFout for a person in `door` or `eigenaar`: git keeps that for ever.
    """
    door = vlek.gevraagd.door if vlek.gevraagd else ""
    for bij, wie in (("door", door), ("eigenaar", vlek.eigenaar)):
        if wie:
            weiger_naam(wie, bewerking.kaart, bij)
    waarden = bewerking.lees(wijk)
    vlekken: list[dict[str, Any]] = waarden.setdefault("vlekken", [])
    nieuw = vlek_als_waarden(vlek)
    eerder = [nummer for nummer, oud in enumerate(vlekken) if oud["thema"] == vlek.thema]
    if eerder:
        vlekken[eerder[0]] = {**_blijft(vlekken[eerder[0]], nieuw), **nieuw}
    else:
        vlekken.append(nieuw)
    bewerking.zet(wijk, waarden)


def _blijft(oud: dict[str, Any], nieuw: dict[str, Any]) -> dict[str, Any]:
    """Return the why and whose of what was asked again and is still so."""
    zelfde = oud.get("stand") == nieuw.get("stand")
    return {sleutel: oud[sleutel] for sleutel in ("reden", "eigenaar") if zelfde and sleutel in oud}
