"""The people at a meeting and their tables, as values: nothing of it is kept."""

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

FORMEEL, INFORMEEL, GEMENGD, ONBEKEND = "formeel", "informeel", "gemengd", "onbekend"
SECTOREN = (FORMEEL, INFORMEEL, GEMENGD, ONBEKEND)

Plaatsing = tuple[tuple[int, ...], ...]  # tables, each the numbers of those who sit there


class Gast(NamedTuple):
    """Somebody at the meeting; `id` is what the list of the organiser calls them."""

    id: str
    organisatie: str
    sector: str = ONBEKEND

    @property
    def is_formeel(self) -> bool:
        """Whether formal care sits at the table with them; mixed counts for both."""
        return self.sector in (FORMEEL, GEMENGD)

    @property
    def is_informeel(self) -> bool:
        """Whether informal care does."""
        return self.sector in (INFORMEEL, GEMENGD)


def zonder_collegas(gasten: Sequence[Gast]) -> tuple[Gast, ...]:
    """Return the guests, each who is of no organisation as one of their own."""
    return tuple(
        gast if gast.organisatie else gast._replace(organisatie=f"\0{nummer}")
        for nummer, gast in enumerate(gasten)
    )


class Tafels(NamedTuple):
    """How many tables, and how large each is: sizes differ by one at most."""

    maten: tuple[int, ...]

    @property
    def aantal(self) -> int:
        """How many tables."""
        return len(self.maten)

    @property
    def paren(self) -> int:
        """How many pairs sit together in a round."""
        return sum(maat * (maat - 1) // 2 for maat in self.maten)

    @property
    def dwingt_herhaling(self) -> bool:
        """Whether a table is larger than their number: then two of one table meet again."""
        return max(self.maten) > self.aantal


def verdeel(mensen: int, tafels: int) -> Tafels:
    """Divide people over tables as evenly as can be, the larger tables first."""
    maat, rest = divmod(mensen, tafels)
    return Tafels((maat + 1,) * rest + (maat,) * (tafels - rest))


def kies_tafels(mensen: int, minst: int, meest: int) -> Tafels | None:
    """Return the tables: as large as the wish allows, unless that makes people meet again.

    Larger tables bring more new people in a round, but a table larger than the number of tables
    makes two of it meet again. None when the people do not fit in tables of this size.
    """
    mogelijk = [
        verdeel(mensen, aantal)
        for aantal in range(-(-mensen // meest), mensen // minst + 1)
        if aantal
    ]
    zonder = [tafels for tafels in mogelijk if not tafels.dwingt_herhaling]
    if zonder:
        return zonder[0]
    return mogelijk[-1] if mogelijk else None


def kleinere_tafels(mensen: int, minst: int) -> Tafels | None:
    """Return smaller tables at which nobody has to meet again; equal ones when that can be."""
    maten = range(minst, 2, -1)
    gelijk = [m for m in maten if mensen % m == 0 and m <= mensen // m]
    if gelijk:
        return verdeel(mensen, mensen // gelijk[0])
    passend = (verdeel(mensen, -(-mensen // maat)) for maat in maten)
    return next((tafels for tafels in passend if not tafels.dwingt_herhaling), None)


def gedwongen_paren(groepen: Counter[str], tafels: int) -> int:
    """Return how many pairs of one group must share a table, however they are spread."""
    return sum(_gedwongen(aantal, tafels) for aantal in groepen.values())


def _gedwongen(aantal: int, tafels: int) -> int:
    vol, rest = divmod(aantal, tafels)
    return rest * (vol + 1) * vol // 2 + (tafels - rest) * vol * (vol - 1) // 2
