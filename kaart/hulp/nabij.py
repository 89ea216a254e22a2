"""How near somebody is to a place, and what is of that place itself."""

from collections.abc import Iterable

from kaart.hulp.gebied import HELE_STAD, OMVATTEND, Gebied, afstand
from kaart.model import Aanbieder, Aanbod, Kaart


def nabijheid(kaart: Kaart, aanbieder: Aanbieder, gebied: Gebied) -> int | None:
    """Say how near: what serves the whole city but is held in this wijk is local here."""
    nabij = afstand(aanbieder.werkgebied, gebied)
    if nabij is None or nabij <= OMVATTEND or not plek_in(kaart, aanbieder, gebied):
        return nabij
    return OMVATTEND


def plek_in(kaart: Kaart, aanbieder: Aanbieder, gebied: Gebied) -> str:
    """Return the name of the locatie in this wijk where an aanbod is held, or ""."""
    locatie = kaart.locaties.get(aanbieder.locatie) if isinstance(aanbieder, Aanbod) else None
    return locatie.naam if locatie and locatie.wijk in gebied.wijken else ""


def hoort_bij(kaart: Kaart, werkgebied: Iterable[str], gebieden: tuple[Gebied, ...]) -> bool:
    """Say whether what has this werkgebied is of one of these gebieden itself (EIGEN)."""
    plekken = tuple(werkgebied)
    for gebied in gebieden:
        nabij = afstand(plekken, gebied)
        hele_stad = len(gebied.delen) == len(kaart.wijken)
        if nabij is not None and (hele_stad or nabij < HELE_STAD):
            return True
    return not gebieden


def elders(kaart: Kaart, aanbod: Aanbod, gebieden: Iterable[Gebied]) -> bool:
    """Say whether an aanbod is held in a wijk that was not asked for."""
    locatie = kaart.locaties.get(aanbod.locatie)
    wijken = {wijk for gebied in gebieden for wijk in gebied.wijken}
    return bool(wijken and locatie and locatie.wijk and locatie.wijk not in wijken)
