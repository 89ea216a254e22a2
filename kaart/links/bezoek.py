"""A visit to one web address: ask, follow where it forwards to, and remember the way."""

from typing import NamedTuple

from kaart.links.bezoeker import Bezoeker
from kaart.links.doel import Doel, Weigering, lees_doel
from kaart.links.poort import Toegelaten, laat_toe
from kaart.links.verbinding import Serverantwoord, vraag

_MAX_DOORSTUREN = 5
DOORSTUREN = frozenset({301, 302, 303, 307, 308})
_VOORGOED = frozenset({301, 308})
_LATER = frozenset({429, 503})
_GOED = range(200, 300)
_DRUK = "de site vraagt om later terug te komen"


class Bezoek(NamedTuple):
    """How a visit ended: with an answer (`status`) or with a reason why there is none."""

    status: int = 0
    reden: str = ""
    bestaat_niet: bool = False  # the name, not the page
    eind: str = ""  # where the last answer came from
    verhuisd: str = ""  # how far the site forwards for good
    bereikt: bool = False  # somebody answered on the way

    @property
    def goed(self) -> bool:
        """Whether there is a page."""
        return self.status in _GOED


def bezoek(adres: str, wie: Bezoeker) -> Bezoek:
    """Visit an address; each forwarding goes through the gate again."""
    verslag = Bezoek(eind=adres)
    voorgoed = True
    gezien: set[str] = set()
    volgend = adres
    for _ in range(_MAX_DOORSTUREN + 1):
        toegelaten = laat_toe(volgend, wie.wereld.namen)
        if isinstance(toegelaten, Weigering):
            return _geweigerd(verslag, toegelaten, volgend if gezien else "")
        doel = toegelaten.doel
        if gezien and voorgoed:
            verslag = verslag._replace(verhuisd=doel.adres)
        gezien.add(doel.adres)
        antwoord = _vraag_netjes(toegelaten, wie)
        verslag = verslag._replace(
            status=antwoord.status,
            reden=antwoord.hapering,
            eind=doel.adres,
            bereikt=verslag.bereikt or antwoord.verbonden,
        )
        if antwoord.status not in DOORSTUREN or not antwoord.naar:
            return verslag
        voorgoed = voorgoed and antwoord.status in _VOORGOED
        volgend = doel.verder(antwoord.naar)
        if _is_gezien(volgend, gezien):
            return verslag._replace(status=0, reden="de site stuurt in een kring door")
    return verslag._replace(status=0, reden=f"de site stuurt meer dan {_MAX_DOORSTUREN} keer door")


def _is_gezien(adres: str, gezien: set[str]) -> bool:
    doel = lees_doel(adres)
    return isinstance(doel, Doel) and doel.adres in gezien


def _geweigerd(verslag: Bezoek, weigering: Weigering, naar: str) -> Bezoek:
    reden = f"stuurt door naar {naar}: {weigering.reden}" if naar else weigering.reden
    return verslag._replace(status=0, reden=reden, bestaat_niet=weigering.bestaat_niet, verhuisd="")


def _vraag_netjes(toegelaten: Toegelaten, wie: Bezoeker) -> Serverantwoord:
    """Ask for the head only; what is no clear yes is asked once more as a browser does."""
    antwoord = _vraag_met_geduld("HEAD", toegelaten, wie)
    duidelijk = antwoord.status in _GOED or (antwoord.status in DOORSTUREN and antwoord.naar)
    if duidelijk or antwoord.status in _LATER or not antwoord.verbonden:
        return antwoord
    return _vraag_met_geduld("GET", toegelaten, wie)


def _vraag_met_geduld(methode: str, toegelaten: Toegelaten, wie: Bezoeker) -> Serverantwoord:
    """Ask in turn; wait and ask again when the site is busy, once when there was no line at all."""
    naam = toegelaten.doel.naam
    antwoord = Serverantwoord()
    for poging, pauze in enumerate((*wie.wereld.tempo.terugval, 0.0)):
        if not wie.beurten.wacht(naam):
            return (
                antwoord if antwoord.status or antwoord.hapering else Serverantwoord(hapering=_DRUK)
            )
        antwoord = vraag(methode, toegelaten, wie)
        if antwoord.status not in _LATER and (antwoord.verbonden or poging):
            break
        wie.beurten.later(naam, max(pauze, antwoord.wacht))
    return antwoord
