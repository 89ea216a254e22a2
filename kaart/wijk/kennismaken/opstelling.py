"""The layout a search begins from: people in rows as long as there are tables.

In round r who stands at place a of row j goes to table (a + r·j) mod m, so with a prime number of
tables nobody meets twice, whoever stands where. What is left is where: colleagues in one row (who
never meet), or wherever they do not meet either, and formal and informal mixed. That is one
permutation to search and not one for each round; what it leaves is mended by swapping later.
"""

from collections.abc import Sequence
from itertools import groupby
from random import Random

from kaart.wijk.kennismaken.gasten import Gast, Tafels

_PROBEER = 5_000  # times two people change places, at most
_COLLEGAS, _MENGING = 8, 1  # what two colleagues at a table cost, and a table of one sector
# Of 65,536, how often a change is taken that is so much worse: rather mixed less for a while.
_KANS = {1: 4000, 2: 800, 3: 200}
_BITS = 16


class Opstelling:
    """Who stands where, and what that costs."""

    def __init__(
        self, gasten: Sequence[Gast], tafels: Tafels, rondes: int, toeval: Random, *, vers: bool
    ) -> None:
        """Put colleagues in rows; `vers` is in another order than the last time."""
        self._gasten, self._tafels, self._rondes = gasten, tafels, rondes
        self._toeval, self._m = toeval, tafels.aantal
        self._op = _in_rijen(gasten, self._m, toeval if vers else None)  # person by place
        self._waar = {gast: plek for plek, gast in enumerate(self._op)}
        per_organisatie: dict[str, list[int]] = {}
        for nummer, wie in enumerate(gasten):
            per_organisatie.setdefault(wie.organisatie, []).append(nummer)
        self._collegas = [per_organisatie[wie.organisatie] for wie in gasten]
        self._formeel = [[0] * self._m for _ in range(rondes)]
        self._informeel = [[0] * self._m for _ in range(rondes)]
        for gast in self._op:
            self._tel(gast, 1)

    def schik(self) -> None:
        """Let two people change places as long as that helps."""
        for nummer in range(_PROBEER):
            if nummer % self._m == 0 and not self._is_beter_mogelijk():
                return
            een = self._toeval.randrange(len(self._op))
            ander = self._toeval.randrange(len(self._op))
            if self._gasten[een].organisatie == self._gasten[ander].organisatie:
                continue
            oud = self._kosten(een, ander)
            self._ruil(een, ander)
            erbij = self._kosten(een, ander) - oud
            if erbij > 0 and self._toeval.getrandbits(_BITS) >= _KANS.get(erbij, 0):
                self._ruil(een, ander)

    def rondes(self) -> list[list[list[int]]]:
        """Return who sits where; who finds a table full goes to the first that is not."""
        return [self._ronde(nummer) for nummer in range(self._rondes)]

    def _ronde(self, nummer: int) -> list[list[int]]:
        maten = self._tafels.maten
        ronde: list[list[int]] = [[] for _ in maten]
        over: list[int] = []
        for plek, gast in enumerate(self._op):
            tafel = ronde[self._tafel(plek, nummer)]
            vol = len(tafel) == maten[self._tafel(plek, nummer)]
            (over if vol else tafel).append(gast)
        for gast in over:
            next(t for nr, t in enumerate(ronde) if len(t) < maten[nr]).append(gast)
        return ronde

    def _tafel(self, plek: int, nummer: int) -> int:
        j, a = divmod(plek, self._m)
        return (a + nummer * j) % self._m

    def _is_beter_mogelijk(self) -> bool:
        return self._eenzijdig() > 0 or any(map(self._treft_collegas, range(len(self._op))))

    def _kosten(self, een: int, ander: int) -> int:
        """Return what these two cost where they stand, with all tables."""
        treft = self._treft_collegas(een) + self._treft_collegas(ander)
        return _COLLEGAS * treft + _MENGING * self._eenzijdig()

    def _treft_collegas(self, gast: int) -> int:
        return sum(
            self._treft(self._waar[gast], self._waar[collega])
            for collega in self._collegas[gast]
            if collega != gast
        )

    def _treft(self, een: int, ander: int) -> bool:
        """Say whether who stands at these places shares a table in some round."""
        j, a = divmod(een, self._m)
        k, b = divmod(ander, self._m)
        if j == k:
            return False
        return any((a - b + nummer * (j - k)) % self._m == 0 for nummer in range(self._rondes))

    def _eenzijdig(self) -> int:
        return sum(ronde.count(0) for ronde in (*self._formeel, *self._informeel))

    def _ruil(self, een: int, ander: int) -> None:
        for gast in (een, ander):
            self._tel(gast, -1)
        plek, plaats = self._waar[een], self._waar[ander]
        self._op[plek], self._op[plaats] = ander, een
        self._waar[een], self._waar[ander] = plaats, plek
        for gast in (een, ander):
            self._tel(gast, 1)

    def _tel(self, gast: int, erbij: int) -> None:
        wie = self._gasten[gast]
        for nummer in range(self._rondes):
            tafel = self._tafel(self._waar[gast], nummer)
            self._formeel[nummer][tafel] += erbij * wie.is_formeel
            self._informeel[nummer][tafel] += erbij * wie.is_informeel


def _in_rijen(gasten: Sequence[Gast], m: int, toeval: Random | None) -> list[int]:
    """Return who stands at each place: the largest organisations first, in a row where they fit.

    With `toeval` equal ones stand in another order.
    """
    lengtes = [min(m, len(gasten) - begin) for begin in range(0, len(gasten), m)]
    rijen: list[list[int]] = [[] for _ in lengtes]
    for groep in _groepen(gasten, m, toeval):
        vrij = [lengte - len(rij) for rij, lengte in zip(rijen, lengtes, strict=True)]
        passend = next((nr for nr, ruimte in enumerate(vrij) if ruimte >= len(groep)), None)
        for gast in groep:
            rij = passend if passend is not None else vrij.index(max(vrij))
            rijen[rij].append(gast)
            vrij[rij] -= 1
    return [gast for rij in rijen for gast in rij]


def _groepen(gasten: Sequence[Gast], m: int, toeval: Random | None) -> list[list[int]]:
    """Return colleagues by at most `m`, the largest groups first."""
    op_rij = sorted(range(len(gasten)), key=lambda nr: (gasten[nr].organisatie, nr))
    samen = [list(wie) for _, wie in groupby(op_rij, key=lambda nr: gasten[nr].organisatie)]
    delen = [groep[nr : nr + m] for groep in samen for nr in range(0, len(groep), m)]
    if toeval is not None:
        toeval.shuffle(delen)
    return sorted(delen, key=len, reverse=True)
