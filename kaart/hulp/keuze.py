"""What belongs to whoever checks a gebied or a thema."""

from collections.abc import Iterable, Iterator
from datetime import date

from kaart.hulp.gebied import HELE_STAD, Gebied, afstand
from kaart.model import Kaart, Locatie, Netwerk, Organisatie
from kaart.oordeel import is_gestopt


def kies_organisaties(
    kaart: Kaart, peildatum: date, gebieden: tuple[Gebied, ...], themas: tuple[str, ...]
) -> Iterator[Organisatie]:
    """Yield the organisations that whoever checks these gebieden and themas has to look at."""
    for organisatie in kaart.organisaties.values():
        if is_gestopt(organisatie, peildatum):
            continue
        if not _hoort_bij(kaart, organisatie.werkgebied, gebieden):
            continue
        if not themas or not set(themas).isdisjoint(_themas(organisatie, peildatum)):
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
        if _hoort_bij(kaart, netwerk.werkgebied, gebieden):
            yield netwerk


def gebied_van(locatie: Locatie) -> str:
    """Return where a locatie stands, as in a werkgebied."""
    return f"{locatie.wijk}/{locatie.buurt}" if locatie.buurt else locatie.wijk


def _themas(organisatie: Organisatie, peildatum: date) -> Iterator[str]:
    """Yield what an organisation is about, also in one aanbod only."""
    yield from organisatie.themas
    for aanbod in organisatie.aanbod:
        if not is_gestopt(aanbod, peildatum):
            yield from aanbod.themas


def _hoort_bij(kaart: Kaart, werkgebied: Iterable[str], gebieden: tuple[Gebied, ...]) -> bool:
    """Say whether whoever checks one of these gebieden checks what has this werkgebied too.

    What serves the whole city belongs to the city, not to each of its wijken.
    """
    plekken = tuple(werkgebied)
    for gebied in gebieden:
        nabij = afstand(plekken, gebied)
        hele_stad = len(gebied.delen) == len(kaart.wijken)
        if nabij is not None and (hele_stad or nabij < HELE_STAD):
            return True
    return not gebieden
