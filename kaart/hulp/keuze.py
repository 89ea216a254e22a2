"""Who is chosen: the organisations, locaties and netwerken that belong to a choice."""

from collections.abc import Iterator
from datetime import date

from kaart.hulp.eisen import Keuze, is_gekozen
from kaart.hulp.gebied import Gebied, afstand
from kaart.hulp.nabij import hoort_bij
from kaart.model import Kaart, Locatie, Netwerk, Organisatie
from kaart.oordeel import is_gestopt


def kies_organisaties(kaart: Kaart, keuze: Keuze, peildatum: date) -> Iterator[Organisatie]:
    """Yield the organisations that fit, in the order of the map: for a search, paper and a round.

    What has stopped never fits, but for a choice that asks for it.
    """
    for organisatie in kaart.organisaties.values():
        if is_gekozen(kaart, organisatie, keuze, peildatum):
            yield organisatie


def kies_locaties(kaart: Kaart, peildatum: date, gebieden: tuple[Gebied, ...]) -> Iterator[Locatie]:
    """Yield the locaties in these gebieden; a locatie has no thema."""
    for locatie in kaart.locaties.values():
        plek = [gebied_van(locatie)]
        hier = not gebieden or any(afstand(plek, gebied) is not None for gebied in gebieden)
        if hier and not is_gestopt(locatie, peildatum):
            yield locatie


def kies_netwerken(kaart: Kaart, gebieden: tuple[Gebied, ...]) -> Iterator[Netwerk]:
    """Yield the netwerken of these gebieden; a netwerk has no thema and does not stop."""
    for netwerk in kaart.netwerken.values():
        if hoort_bij(kaart, netwerk.werkgebied, gebieden):
            yield netwerk


def gebied_van(locatie: Locatie) -> str:
    """Return where a locatie stands, as in a werkgebied."""
    return f"{locatie.wijk}/{locatie.buurt}" if locatie.buurt else locatie.wijk
