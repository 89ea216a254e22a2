"""What the learned weights say of a text: how much it looks like danger, and of which kind.

The file is five tables of signed bytes after a line of whole numbers (docs/gevaar.md); it is made
by `benchmarks/leer_gevaar.py` and read as it is.
"""

from functools import lru_cache
from math import isqrt
from typing import NamedTuple

from kaart.basis import GEWICHTEN
from kaart.gevaar.kenmerken import VAKKEN, vakken
from kaart.gevaar.lezing import Lezing

TABELLEN = ("luid", "stil", "112", "113", "VT")
NUMMERS = TABELLEN[2:]
SCHAAL = 1000


class Weging(NamedTuple):
    """Points in thousands: of a direct danger, of any danger, and of each number."""

    luid: int
    stil: int
    nummers: tuple[tuple[int, str], ...]  # highest first


class Gewichten(NamedTuple):
    """The tables, and the bounds that were chosen on sets that were left out."""

    tabellen: bytes
    delers: tuple[int, ...]  # by which a sum of each table is divided to be comparable
    basis: tuple[int, ...]  # where each table starts before a feature is seen
    luid_vanaf: int
    regel_vanaf: int
    stil_vanaf: int
    vingerafdruk: int = 0  # of the words and features that were learned from

    def weeg(self, lezing: Lezing) -> Weging:
        """Add the weights of all features; a long text weighs no more than a short one."""
        plekken = vakken(lezing)
        lengte = isqrt(len(plekken) * SCHAAL * SCHAAL) or SCHAAL
        punten = [self._tel(nummer, plekken, lengte) for nummer in range(len(TABELLEN))]
        nummers = sorted(zip(punten[2:], NUMMERS, strict=True), key=lambda paar: -paar[0])
        return Weging(punten[0], punten[1], tuple(nummers))

    def _tel(self, tabel: int, plekken: tuple[int, ...], lengte: int) -> int:
        begin = tabel * VAKKEN
        som = sum((self.tabellen[begin + plek] ^ 128) - 128 for plek in plekken)
        return self.basis[tabel] + som * SCHAAL * SCHAAL * SCHAAL // (lengte * self.delers[tabel])


@lru_cache(maxsize=1)
def gewichten() -> Gewichten:
    """Read the table once."""
    kop, _, tabellen = GEWICHTEN.read_bytes().partition(b"\n")
    getallen = [int(getal) for getal in kop.split()]
    aantal = len(TABELLEN)
    return Gewichten(
        tabellen,
        tuple(getallen[:aantal]),
        tuple(getallen[aantal : 2 * aantal]),
        *getallen[2 * aantal :],
    )
