"""How what a file refers to is called on this map."""

from kaart.hulp.begrip import vraagtekst
from kaart.model import LANDELIJK, STAD, Kaart
from kaart.veldverschil import Noemer


def gebiedsnaam(kaart: Kaart, plek: str) -> str:
    """Return part of a werkgebied in words: "Vleuten (Vleuten-De Meern)"."""
    if plek in (STAD, LANDELIJK):
        return {STAD: "de hele stad", LANDELIJK: "heel Nederland"}[plek]
    wijk_id, _, buurt_id = plek.partition("/")
    wijk = kaart.wijken.get(wijk_id)
    if wijk is None:
        return plek
    buurt = next((b.naam for b in wijk.buurten if b.id == buurt_id), buurt_id)
    return f"{buurt} ({wijk.naam})" if buurt else wijk.naam


def noemer(kaart: Kaart) -> Noemer:
    """Return who gives the name of anything that a file refers to; its id when it is gone."""

    def noem(collectie: str, identiteit: str) -> str:
        if collectie == "werkgebied":
            return gebiedsnaam(kaart, identiteit)
        if collectie == "hulpvragen":
            return vraagtekst(kaart, identiteit)
        ding = getattr(kaart, collectie, {}).get(identiteit)
        return ding.naam if ding else identiteit

    return noem
