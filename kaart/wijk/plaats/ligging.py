"""Can a place lie there? A map has no borders, only the middles of its wijken and buurten.

So this refuses what lies far from all of them, and only remarks what lies nearer to another wijk.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from kaart.model import Kaart, Middelpunt, Wijk
from kaart.wijk.hemelsbreed import hemelsbreed
from kaart.wijk.plaats.punt import GeenPunt

# No border of a wijk lies further from the nearest middle: metres, ample for the emptiest buurt.
_REIKT = 3000
_TOCH = "klopt het toch, zet het dan erin met kaart wijzig"


class _Midden(NamedTuple):
    wijk: Wijk
    naam: str
    punt: Middelpunt


def keur_ligging(kaart: Kaart, wijk: str, punt: Middelpunt) -> str:
    """Return a remark about where a point lies; "" when it fits.

    `wijk` is where the place should be, "" when nobody knows. Raises GeenPunt for what lies outside
    the gemeente or far from that wijk.
    """
    middens = tuple(_middens(kaart.wijken.values()))
    if not middens:
        return "de wijken hebben geen middelpunt, dus niet is nagegaan of dit in de gemeente ligt"
    dichtst, afstand = _dichtst(middens, punt)
    if afstand > _REIKT:
        raise GeenPunt(f"dit ligt {_km(afstand)} van {dichtst.naam}, buiten de gemeente", _TOCH)
    if not wijk or dichtst.wijk.id == wijk:
        return ""
    eigen = [midden for midden in middens if midden.wijk.id == wijk]
    if not eigen:
        return ""
    verwacht, ver = _dichtst(eigen, punt)
    naam = verwacht.wijk.naam
    if ver > _REIKT:
        raise GeenPunt(f"dit ligt bij {dichtst.naam}, {_km(ver)} van {naam}", _TOCH)
    return f"het midden van {dichtst.naam} is dichterbij dan dat van {naam}; kijk of de wijk klopt"


def _middens(wijken: Iterable[Wijk]) -> Iterator[_Midden]:
    for wijk in wijken:
        if wijk.middelpunt is not None:
            yield _Midden(wijk, wijk.naam, wijk.middelpunt)
        for buurt in wijk.buurten:
            if buurt.middelpunt is not None:
                yield _Midden(wijk, f"{buurt.naam} ({wijk.naam})", buurt.middelpunt)


def _dichtst(middens: Iterable[_Midden], punt: Middelpunt) -> tuple[_Midden, float]:
    return min(((m, hemelsbreed(m.punt, punt)) for m in middens), key=lambda paar: paar[1])


def _km(meters: float) -> str:
    return f"{meters / 1000:.0f} km".replace(".", ",")
