"""The city as tiles: each wijk a link, all of one size. Pure."""

from collections.abc import Callable
from typing import NamedTuple

from kaart.basis import sorteersleutel
from kaart.model import Kaart

MAAT, RUIMTE = 100, 6


class Tegel(NamedTuple):
    """One wijk on the map: where, what it is called in short and in full, where it leads."""

    x: int
    y: int
    kort: str
    naam: str
    href: str


class Tegelkaart(NamedTuple):
    """The whole map; `maat` is the side of a tile."""

    breed: int
    hoog: int
    tegels: tuple[Tegel, ...]
    maat: int = MAAT


def maak_tegels(kaart: Kaart, href: Callable[[str], str]) -> Tegelkaart | None:
    """Return the map; None when no wijk has a tile, or not all of them."""
    wijken = sorted(kaart.wijken.values(), key=lambda w: (w.tegel, sorteersleutel(w.naam)))
    plekken = [wijk.tegel for wijk in wijken]
    if not plekken or not all(len(plek) == len(("rij", "kolom")) for plek in plekken):
        return None
    boven, links = min(rij for rij, _ in plekken), min(kolom for _, kolom in plekken)
    stap = MAAT + RUIMTE
    tegels = tuple(
        Tegel((kolom - links) * stap, (rij - boven) * stap, w.kort or w.naam, w.naam, href(w.id))
        for w, (rij, kolom) in zip(wijken, plekken, strict=True)
    )
    return Tegelkaart(max(t.x for t in tegels) + MAAT, max(t.y for t in tegels) + MAAT, tegels)
