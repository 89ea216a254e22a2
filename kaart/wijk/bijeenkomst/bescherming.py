"""What of counted forms may be shown, so that nobody can work out what a few people said. Pure.

A part of the forms is a cell of numbers (how many say yes, how many do not). Under five forms a
cell is small; of five to nine that all say the same only that is said, in words. Who knows the
total can subtract what is shown, so with such a cell others stay hidden too, until what is left is
five or more and fixes no number of it.
"""

from collections.abc import Sequence
from enum import Enum
from typing import NamedTuple

MINST = 5  # fewer forms than this say who said it
IN_WOORDEN = 10  # fewer that all say the same are no figure


class Zegwijze(Enum):
    """How a part of the forms may be told of."""

    CIJFERS = "cijfers"
    WOORDEN = "woorden"
    NIETS = "niets"


class Stemvak(NamedTuple):
    """A part of the forms: how many say yes, and how many answer otherwise."""

    ja: int
    anders: int

    @property
    def van(self) -> int:
        """How many forms."""
        return self.ja + self.anders


def is_klein(vak: Stemvak) -> bool:
    """Say whether these are so few that they are nearly names."""
    return 0 < vak.van < MINST


def is_eens(vak: Stemvak) -> bool:
    """Say whether all of a few say the same: that is told in words."""
    return MINST <= vak.van < IN_WOORDEN and 0 in vak


def zegwijze(vak: Stemvak) -> Zegwijze:
    """Return how a number of forms may be told of that stands alone."""
    if vak.van < MINST:
        return Zegwijze.NIETS
    return Zegwijze.WOORDEN if is_eens(vak) else Zegwijze.CIJFERS


def zegwijzen(delen: Sequence[Stemvak], totaal: Stemvak) -> tuple[Zegwijze, ...]:
    """Return how each part of a total may be told of beside that total.

    What the parts leave of the total is a part too. Where the total itself is no figure, or says
    what every part says, nothing is told of its parts.
    """
    niets = tuple(Zegwijze.NIETS for _ in delen)
    rest = Stemvak(
        totaal.ja - sum(d.ja for d in delen), totaal.anders - sum(d.anders for d in delen)
    )
    if zegwijze(totaal) is not Zegwijze.CIJFERS or 0 in totaal or min(rest) < 0:
        return niets
    alle = (*delen, rest)
    weg = {nr for nr, vak in enumerate(alle) if is_klein(vak) or is_eens(vak)}
    over = sorted((nr for nr, vak in enumerate(alle) if vak.van), key=lambda nr: (alle[nr].van, nr))
    while weg and not _is_veilig([alle[nr] for nr in sorted(weg)]):
        erbij = next((nr for nr in over if nr not in weg), None)
        if erbij is None:
            return niets
        weg.add(erbij)
    return tuple(
        zegwijze(vak) if nr not in weg or is_eens(vak) else Zegwijze.NIETS
        for nr, vak in enumerate(delen)
    )


def bewaarbaar(delen: Sequence[int], totaal: int) -> tuple[bool, ...]:
    """Say of each number of forms whether it may be kept beside their total."""
    rest = totaal - sum(delen)
    if totaal < MINST or rest < 0:
        return tuple(False for _ in delen)
    alle = (*delen, rest)
    weg = {nr for nr, aantal in enumerate(alle) if 0 < aantal < MINST}
    over = sorted((nr for nr, aantal in enumerate(alle) if aantal), key=lambda nr: (alle[nr], nr))
    while weg and (len(weg) < 2 or sum(alle[nr] for nr in weg) < MINST):  # noqa: PLR2004 - a pair
        erbij = next((nr for nr in over if nr not in weg), None)
        if erbij is None:
            break
        weg.add(erbij)
    return tuple(aantal > 0 and nr not in weg for nr, aantal in enumerate(delen))


def _is_veilig(weg: Sequence[Stemvak]) -> bool:
    """Say whether the total less what is shown fixes no number of what has to stay hidden.

    Beside a small part that is all of them: a reader cannot know which of them is small.
    """
    streng = any(map(is_klein, weg))
    return sum(vak.van for vak in weg) >= MINST and not any(
        _ligt_vast(weg, nr) for nr, vak in enumerate(weg) if streng or is_eens(vak)
    )


def _ligt_vast(weg: Sequence[Stemvak], nummer: int) -> bool:
    """Say whether a hidden number can be one thing only.

    Of a cell that was put in words one reads that 0 say otherwise, and that it is five to nine.
    """
    for kant in (0, 1):
        laag, hoog = zip(*(_grenzen(vak, kant) for vak in weg), strict=True)
        if laag[nummer] == hoog[nummer]:  # said already
            continue
        som = sum(vak[kant] for vak in weg)
        minst = max(laag[nummer], som - (sum(hoog) - hoog[nummer]))
        meest = min(hoog[nummer], som - (sum(laag) - laag[nummer]))
        if minst == meest:
            return True
    return False


def _grenzen(vak: Stemvak, kant: int) -> tuple[int, int]:
    """Return between what a reader knows a hidden number to be, before any sum."""
    if not is_eens(vak):
        return 0, 1_000_000
    return (MINST, IN_WOORDEN - 1) if vak[kant] else (0, 0)
