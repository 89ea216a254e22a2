"""A text read for danger: its words without the harmless phrases, and what was found in them."""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from kaart.gevaar.onschuldig import ONSCHULDIG
from kaart.gevaar.patroon import Patronen, Vindplek, vouw
from kaart.gevaar.sterk import OVER, STERK, VROEGER
from kaart.gevaar.talen import VREEMD
from kaart.gevaar.tikfout import hersteld
from kaart.gevaar.woordvelden import PAREN, PERSOON, VELDEN, Veldenpaar

GEHEELD = "onschuldig"  # stands where a harmless phrase was

_ONSCHULDIG = Patronen(ONSCHULDIG)
_VELDEN = Patronen({**VELDEN, "persoon": PERSOON})
_STERK = Patronen({**STERK, "over": OVER, "vroeger": VROEGER})
_VREEMD = Patronen(VREEMD)


class Lezing(NamedTuple):
    """What there is to judge."""

    woorden: tuple[str, ...]
    sterk: tuple[str, ...]  # the numbers that strong words ask for
    vreemd: tuple[str, ...]  # those that another language asks for
    paren: tuple[str, ...]  # the numbers that two fields near each other ask for
    velden: tuple[str, ...]  # the fields and pairs that were found
    over: bool  # somebody reads, learns or plays about it
    vroeger: bool  # it was long ago

    @property
    def alarm(self) -> tuple[str, ...]:
        """Return the numbers that the rules ask for, without regard to the weights."""
        if self.vroeger:
            return self.vreemd
        return tuple(sorted({*self.vreemd, *self.paren, *(() if self.over else self.sterk)}))


@lru_cache(maxsize=64)  # judged, weighed and compared with the words of the map
def lees(tekst: str) -> Lezing:
    """Take the harmless phrases out of a text, and look what is in the rest."""
    woorden = _zonder_onschuld(woorden_van(tekst))
    sterk = {plek.wat for plek in _STERK.vind(woorden)}
    plekken = list(_VELDEN.vind(woorden))
    paren = [paar for paar in PAREN if _nabij(plekken, paar)]
    return Lezing(
        tuple(woorden),
        tuple(sorted(sterk - {"over", "vroeger"})),
        tuple(sorted({plek.wat for plek in _VREEMD.vind(woorden)})),
        tuple(sorted({paar.nummer for paar in paren})),
        tuple(sorted({plek.wat for plek in plekken} | {f"{p.een}+{p.ander}" for p in paren})),
        "over" in sterk,
        "vroeger" in sterk,
    )


def woorden_van(tekst: str) -> tuple[str, ...]:
    """Return the words of a text, folded, and known misspellings of danger mended."""
    return tuple(hersteld(woord) for woord in vouw(tekst))


def _zonder_onschuld(woorden: Sequence[str]) -> list[str]:
    """Put one neutral word where a harmless phrase was, so that nothing joins across it."""
    eind_van: dict[int, int] = {}
    for _, begin, eind in _ONSCHULDIG.vind(woorden):
        eind_van[begin] = max(eind, eind_van.get(begin, 0))
    over: list[str] = []
    plek = 0
    while plek < len(woorden):
        over.append(GEHEELD if plek in eind_van else woorden[plek])
        plek = eind_van.get(plek, plek + 1)
    return over


def _nabij(plekken: Sequence[Vindplek], paar: Veldenpaar) -> bool:
    """Say whether both were found, apart from each other and near enough."""
    return any(
        0 < _afstand(een, ander, paar.na) <= paar.nabij
        for een in plekken if een.wat == paar.een
        for ander in plekken if ander.wat == paar.ander
    )  # fmt: skip


def _afstand(een: Vindplek, ander: Vindplek, na: bool) -> int:
    """Return 1 for neighbours, 0 where they overlap or stand in the wrong order."""
    if na or een.begin < ander.begin:
        return ander.begin - een.eind + 1
    return een.begin - ander.eind + 1
