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
    for wie in filter(None, (vlek.gevraagd.door if vlek.gevraagd else "", vlek.eigenaar)):
        weiger_naam(wie, bewerking.kaart)
    waarden = bewerking.lees(wijk)
    vlekken: list[dict[str, Any]] = waarden.setdefault("vlekken", [])
    nieuw = vlek_als_waarden(vlek)
    eerder = [nummer for nummer, oud in enumerate(vlekken) if oud["thema"] == vlek.thema]
    if eerder:
        vlekken[eerder[0]] = nieuw
    else:
        vlekken.append(nieuw)
    bewerking.zet(wijk, waarden)
