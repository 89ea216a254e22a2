"""How what a file refers to is called on this map."""

from kaart.hulp.begrip import vraagtekst
from kaart.model import Kaart
from kaart.taal import gebiedsnaam
from kaart.veldverschil import Noemer


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
