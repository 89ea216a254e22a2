"""Which page lies where on which sheet of A4: pure arithmetic, in mm from the top left."""

from collections.abc import Collection, Iterator, Sequence
from enum import Enum
from itertools import pairwise, zip_longest
from typing import NamedTuple

from kaart.drukwerk.pers.vellen import (
    A4,
    GEEN_VERSCHUIVING,
    Hoek,
    Verschuiving,
    achterkanten,
    voorkanten,
)
from kaart.model import Kaartvel

_A5_BREED = 148.0
_LIGGEND = A4[1], A4[0]
_SNEDE = _LIGGEND[0] / 2
# No printer reaches the outer 5 mm; a mark ends before the card begins.
_RAND, _LUCHT, _STREEP, _KORTSTE = 5.0, 1.5, 5.0, 2.0
# Below so much waste beside the cards there is no room for a line of text.
_AFVAL = 9.5
# Cards so near each other have one cut between them.
_RAKEND = 1.0
_STAPEL = (
    "Leg de stapel met het eerste vel boven. Snijd hem op de streepjes door, en leg de "
    "rechterhelft onder de linkerhelft: dan ligt alles op volgorde."
)

_STAPELTJES = (
    "Leg de stapel met het eerste vel boven. Snijd hem op de streepjes in stapeltjes. Pak dan om "
    "de beurt het bovenste kaartje van elk stapeltje, van links naar rechts en van boven naar "
    "beneden: dan ligt alles op volgorde."
)


class Omslaan(Enum):
    """On which edge the printer turns the paper; the word PDF has for it."""

    LANG = "/DuplexFlipLongEdge"
    KORT = "/DuplexFlipShortEdge"


class Paginaplaats(NamedTuple):
    """A page of the PDF (from 0) and its top left corner on the paper."""

    bladzijde: int
    x: float
    y: float


class Streep(NamedTuple):
    """A line that says where to cut, from one point to another."""

    x1: float
    y1: float
    x2: float
    y2: float


class Indeling(NamedTuple):
    """All sides to print, front and back in turn, and what else stands on each front and back.

    `bon` asks for a slip with instructions, where no waste around the pages can hold them.
    """

    papier: tuple[float, float]
    omslaan: Omslaan
    zijden: tuple[tuple[Paginaplaats, ...], ...]
    strepen: tuple[tuple[Streep, ...], tuple[Streep, ...]]
    tekst_links: float = 0.0
    bon: bool = False
    stapel: str = ""  # what the slip says to do with the pile


def twee_op_een(bladzijden: Sequence[int]) -> Indeling:
    """Lay A5 sheets two by two on A4; `bladzijden` says how many pages each sheet takes, in order.

    Every sheet keeps its own front and back, so after one page a back stays blank. The first half
    lies on the left, the second on the right: after one cut through the whole pile the right stack
    goes under the left one. The edge with the holes is the edge of the paper, or of the cut.
    """
    bladen = list(_losse_bladen(bladzijden))
    helft = -(-len(bladen) // 2)
    zijden: list[tuple[Paginaplaats, ...]] = []
    for links, rechts in zip_longest(bladen[:helft], bladen[helft:]):
        paar = [(links, 0.0), *([(rechts, _SNEDE)] if rechts else [])]
        zijden.append(tuple(Paginaplaats(voor, x, 0.0) for (voor, _), x in paar))
        zijden.append(
            tuple(
                Paginaplaats(achter, _LIGGEND[0] - x - _A5_BREED, 0.0)
                for (_, achter), x in reversed(paar)
                if achter is not None
            )
        )
    streep = tuple(_op_de_snede(_LIGGEND, [_SNEDE], []))
    return Indeling(
        _LIGGEND, Omslaan.KORT, tuple(zijden), (streep, streep), bon=True, stapel=_STAPEL
    )


def een_op_een(bladzijden: Sequence[int]) -> Indeling:
    """Lay A4 pages on A4: only a blank back where a sheet takes one page, so fronts stay fronts."""
    zijden: list[tuple[Paginaplaats, ...]] = []
    for voor, achter in _losse_bladen(bladzijden):
        zijden.append((Paginaplaats(voor, 0.0, 0.0),))
        zijden.append(() if achter is None else (Paginaplaats(achter, 0.0, 0.0),))
    return Indeling(A4, Omslaan.LANG, tuple(zijden), ((), ()), bon=True)


def _losse_bladen(bladzijden: Sequence[int]) -> Iterator[tuple[int, int | None]]:
    """Yield each piece of paper as its front and back; a sheet of three pages takes two."""
    eerste = 0
    for aantal in bladzijden:
        for voor in range(eerste, eerste + aantal, 2):
            yield voor, voor + 1 if voor + 1 < eerste + aantal else None
        eerste += aantal


def kaartvellen(
    aantal: int, vel: Kaartvel, verschuiving: Verschuiving = GEEN_VERSCHUIVING
) -> Indeling:
    """Lay `aantal` cards, each a front and a back page, on their sheets."""
    voor, achter = voorkanten(vel, verschuiving), achterkanten(vel, verschuiving)
    zijden = []
    for eerste in range(0, aantal, len(voor)):
        op_dit_vel = range(eerste, min(eerste + len(voor), aantal))
        for kant, hoeken in enumerate((voor, achter)):
            paren = zip(op_dit_vel, hoeken, strict=False)
            zijden.append(tuple(Paginaplaats(2 * nr + kant, *hoek) for nr, hoek in paren))
    afval = min(vel.boven, A4[1] - vel.boven - (vel.rijen - 1) * vel.stap_omlaag - vel.hoogte)
    return Indeling(
        A4,
        Omslaan.LANG,
        tuple(zijden),
        (snijstrepen(vel, voor), snijstrepen(vel, achter)),
        # Right of the first mark on both sides, and clear of the second.
        tekst_links=max(min(hoek.x for hoek in kant) for kant in (voor, achter)) + 2,
        bon=afval < _AFVAL,
        stapel=_STAPELTJES,
    )


def snijstrepen(vel: Kaartvel, hoeken: Sequence[Hoek]) -> tuple[Streep, ...]:
    """Return the marks around the cards; for cards without waste around them, on the cut itself."""
    breedten = _van_tot({hoek.x for hoek in hoeken}, vel.breedte)
    hoogten = _van_tot({hoek.y for hoek in hoeken}, vel.hoogte)
    boven_en_onder = _stukken(hoogten, A4[1])
    links_en_rechts = _stukken(breedten, A4[0])
    buitenom = (
        *(Streep(x, y1, x, y2) for x in _randen(breedten) for y1, y2 in boven_en_onder),
        *(Streep(x1, y, x2, y) for y in _randen(hoogten) for x1, x2 in links_en_rechts),
    )
    return buitenom or tuple(_op_de_snede(A4, _sneden(breedten), _sneden(hoogten)))


def _van_tot(beginnen: Collection[float], maat: float) -> list[tuple[float, float]]:
    return [(begin, begin + maat) for begin in sorted(beginnen)]


def _randen(kaarten: Sequence[tuple[float, float]]) -> list[float]:
    return sorted({round(rand, 3) for kaart in kaarten for rand in kaart})


def _stukken(kaarten: Sequence[tuple[float, float]], papier: float) -> list[tuple[float, float]]:
    """Return where a mark begins and ends, before the first card and behind the last."""
    begin, einde = kaarten[0][0] - _LUCHT, kaarten[-1][1] + _LUCHT
    stukken = [
        (max(_RAND, begin - _STREEP), begin),
        (einde, min(papier - _RAND, einde + _STREEP)),
    ]
    return [(van, tot) for van, tot in stukken if tot - van >= _KORTSTE]


def _sneden(kaarten: Sequence[tuple[float, float]]) -> list[float]:
    """Return the middle between cards that (nearly) touch."""
    return [
        (einde + begin) / 2
        for (_, einde), (begin, _) in pairwise(kaarten)
        if begin - einde < _RAKEND
    ]


def _op_de_snede(
    papier: tuple[float, float], xs: Sequence[float], ys: Sequence[float]
) -> Iterator[Streep]:
    breed, hoog = papier
    for x in xs:
        yield Streep(x, _RAND, x, _RAND + _STREEP)
        yield Streep(x, hoog - _RAND - _STREEP, x, hoog - _RAND)
    for y in ys:
        yield Streep(_RAND, y, _RAND + _STREEP, y)
        yield Streep(breed - _RAND - _STREEP, y, breed - _RAND, y)
