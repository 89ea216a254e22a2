"""What a check found: a value, never raised."""

from collections.abc import Iterable
from enum import Enum
from typing import NamedTuple


class Ernst(Enum):
    """How bad a `Bevinding` is; the order is from bad to mild."""

    FOUT = "fout"
    LET_OP = "let op"
    TIP = "tip"


class Vindplaats(NamedTuple):
    """A place in a file: path relative to the map with `/`, line and column counted from 1."""

    bestand: str
    regel: int = 1
    kolom: int = 1

    def __str__(self) -> str:
        return f"{self.bestand}:{self.regel}:{self.kolom}"


class Bevinding(NamedTuple):
    """One finding: where, how bad, what is wrong (`melding`), what to do (`raad`), which toets.

    `aanvaard` says why somebody lets it stand; then it does not count.
    """

    vindplaats: Vindplaats
    ernst: Ernst
    toets: str
    melding: str
    raad: str = ""
    aanvaard: str = ""


def op_volgorde(bevindingen: Iterable[Bevinding]) -> tuple[Bevinding, ...]:
    """Sort by place (file, line, column), then from bad to mild; the same finding once."""
    ernsten = list(Ernst)
    return tuple(
        sorted(
            set(bevindingen),
            key=lambda b: (b.vindplaats, ernsten.index(b.ernst), b.toets, b.melding),
        )
    )


def uitgangscode(bevindingen: Iterable[Bevinding], *, streng: bool = False) -> int:
    """Return 1 when a FOUT is among them (with `streng` also a LET_OP), else 0.

    What was accepted does not count.
    """
    erg = {Ernst.FOUT, Ernst.LET_OP} if streng else {Ernst.FOUT}
    return int(any(b.ernst in erg and not b.aanvaard for b in bevindingen))
