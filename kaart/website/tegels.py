"""The city as tiles: each wijk a link, all of one size. Pure."""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from kaart.basis import sorteersleutel
from kaart.model import Kaart

MAAT, RUIMTE = 100, 6
# A letter is about so much of its height wide; the longest word decides how large all are.
_LETTER, _GROOTSTE, _RAND = 0.6, 24, 8
_REGEL = 1.15
# Where a name goes on below itself: Leidsche Rijn, Vleuten-De Meern.
_BREEKPUNT = re.compile(r"(?<=-)|\s+")


class Tegel(NamedTuple):
    """One wijk on the map: where, its name in lines with their height, and where it leads."""

    x: int
    y: int
    regels: tuple[tuple[int, str], ...]
    href: str


class Tegelkaart(NamedTuple):
    """The whole map; `maat` is the side of a tile."""

    breed: int
    hoog: int
    tegels: tuple[Tegel, ...]
    letter: int  # how high the letters are
    maat: int = MAAT


def maak_tegels(kaart: Kaart, href: Callable[[str], str]) -> Tegelkaart | None:
    """Return the map; None when no wijk has a tile, or not all of them."""
    wijken = sorted(kaart.wijken.values(), key=lambda w: (w.tegel, sorteersleutel(w.naam)))
    plekken = [wijk.tegel for wijk in wijken]
    if not plekken or not all(len(plek) == len(("rij", "kolom")) for plek in plekken):
        return None
    boven, links = min(rij for rij, _ in plekken), min(kolom for _, kolom in plekken)
    stap = MAAT + RUIMTE
    letter = _letterhoogte(wijk.naam for wijk in wijken)
    tegels = tuple(
        Tegel(
            (kolom - links) * stap,
            (rij - boven) * stap,
            tuple(_regels(w.naam, (rij - boven) * stap, letter)),
            href(w.id),
        )
        for w, (rij, kolom) in zip(wijken, plekken, strict=True)
    )
    breed, hoog = (max(plek) + MAAT for plek in ([t.x for t in tegels], [t.y for t in tegels]))
    return Tegelkaart(breed, hoog, tegels, letter)


def _letterhoogte(namen: Iterable[str]) -> int:
    langste = max(len(deel) for naam in namen for deel in _delen(naam))
    return min(_GROOTSTE, int((MAAT - _RAND) / (langste * _LETTER)))


def _regels(naam: str, boven: int, letter: int) -> Iterator[tuple[int, str]]:
    """Yield each line of a name with where it stands, the whole in the middle of its tile."""
    delen = _delen(naam)
    for nummer, deel in enumerate(delen):
        midden = (nummer - (len(delen) - 1) / 2) * letter * _REGEL
        yield boven + MAAT // 2 + round(midden + letter / 3), deel


def _delen(naam: str) -> list[str]:
    return [deel for deel in _BREEKPUNT.split(naam) if deel] or [naam]
