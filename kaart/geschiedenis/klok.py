"""Commits made while the clock of a computer stood wrong: their day says nothing. Pure.

Git puts commits in a row by what came after what, and takes each day from the computer at hand. A
day that runs back along that row, or ahead of all that follow, was never that day.
"""

from bisect import bisect_right
from collections.abc import Sequence

from kaart.geschiedenis.verleden import Commitdag
from kaart.taal import datumtekst, opsomming

_NOEM = 3


def met_goede_klok(
    momenten: Sequence[Commitdag],
) -> tuple[tuple[Commitdag, ...], frozenset[Commitdag]]:
    """Return the moments whose days run on, newest first as they came, and those out of line.

    Most clocks are right: what is kept is the longest row in which no day runs back.
    """
    einden: list[str] = []  # the lowest day in which a row of this length can end
    per_lengte: list[list[tuple[int, Commitdag]]] = []  # that a row of this length can end in
    for plek, moment in enumerate(reversed(momenten)):
        lengte = bisect_right(einden, moment.dag)
        einden[lengte : lengte + 1] = [moment.dag]
        per_lengte[lengte:] = per_lengte[lengte:] or [[]]
        per_lengte[lengte].append((plek, moment))
    goed: list[Commitdag] = []
    voor, hoogstens = len(momenten), "9999"
    for kandidaten in reversed(per_lengte):
        # The first has the latest day: a clock that was reset is more common than one ahead.
        voor, moment = next(
            (plek, m) for plek, m in kandidaten if plek < voor and m.dag <= hoogstens
        )
        hoogstens = moment.dag
        goed.append(moment)
    return tuple(goed), frozenset(momenten) - set(goed)


def zin_over_klok(scheef: Sequence[Commitdag]) -> str:
    """Say which days are not to be believed; "" when all are."""
    if not scheef:
        return ""
    dagen = list(dict.fromkeys(datumtekst(moment.dag) for moment in scheef))
    welke = opsomming(dagen[:_NOEM]) + (" en meer" if len(dagen) > _NOEM else "")
    return (
        f"de datum {welke} in git klopt niet: die loopt terug of vooruit (de klok van een computer "
        "stond verkeerd); wat toen veranderde, was op een andere dag"
    )
