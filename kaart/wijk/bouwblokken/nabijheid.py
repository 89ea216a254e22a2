"""How far apart two places are. Only coordinates tell; a postcode is hundreds of metres wrong."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import product

from kaart.hulp import Gebied
from kaart.model import Locatie
from kaart.wijk.hemelsbreed import hemelsbreed

ZELFDE_PLEK = 150  # metres
OM_DE_HOEK = 500
IN_DE_BUURT = 1000
_VAK = 0.01  # degrees: more than IN_DE_BUURT in the Netherlands, north and east


def meters(een: Locatie, ander: Locatie) -> float | None:
    """Return how far apart two places are; None when one of them has no coordinates."""
    if een.middelpunt is None or ander.middelpunt is None:
        return None
    return hemelsbreed(een.middelpunt, ander.middelpunt)


def binnen(een: Locatie, ander: Locatie, grens: int) -> bool:
    """Say whether two places are surely so near; unknown is no."""
    afstand = meters(een, ander)
    return afstand is not None and round(afstand) <= grens


def zelfde_plek(een: Locatie, ander: Locatie) -> bool:
    """Say whether one walks from one to the other without putting on a coat."""
    return een.id == ander.id or binnen(een, ander, ZELFDE_PLEK)


def om_de_hoek(een: Locatie, ander: Locatie) -> bool:
    """Say whether two other places are near; the same buurt counts where nobody measured."""
    afstand = meters(een, ander)
    if afstand is not None:
        return ZELFDE_PLEK < round(afstand) <= OM_DE_HOEK
    zelfde_buurt = bool(een.buurt) and (een.wijk, een.buurt) == (ander.wijk, ander.buurt)
    return een.id != ander.id and zelfde_buurt


def in_de_omgeving(een: Locatie, ander: Locatie) -> bool:
    """Say whether people may choose between two places: the same wijk, or a kilometre."""
    return bool(een.wijk and een.wijk == ander.wijk) or binnen(een, ander, IN_DE_BUURT)


def ligt_in(locatie: Locatie, gebied: Gebied) -> bool:
    """Say whether a place lies there; one of which nobody knows the buurt may lie in any part."""
    return any(
        locatie.wijk == wijk and (not buurten or not locatie.buurt or locatie.buurt in buurten)
        for wijk, buurten in gebied.delen
    )


def buren(locaties: Iterable[Locatie], grens: int) -> Iterator[tuple[str, str]]:
    """Yield the pairs of places that lie so near, without comparing every pair."""
    vakken: dict[tuple[int, int], list[Locatie]] = defaultdict(list)
    for locatie in locaties:
        if locatie.middelpunt is None:
            continue
        rij, kolom = (int(graad // _VAK) for graad in locatie.middelpunt)
        for stap in product((-1, 0, 1), repeat=2):
            for ander in vakken.get((rij + stap[0], kolom + stap[1]), ()):
                if binnen(locatie, ander, grens):
                    yield ander.id, locatie.id
        vakken[rij, kolom].append(locatie)
