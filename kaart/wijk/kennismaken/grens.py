"""How many new people can meet at best: a bound that is proved, to hold a plan against."""

from collections import Counter
from collections.abc import Sequence

from kaart.wijk.kennismaken.gasten import (
    Gast,
    Plaatsing,
    Tafels,
    gedwongen_paren,
    verdeel,
    zonder_collegas,
)


def ontmoetingen(gasten: Sequence[Gast], rondes: Sequence[Plaatsing]) -> Counter[tuple[int, int]]:
    """Return how often each two people of different organisations sit together."""
    gasten = zonder_collegas(gasten)
    samen: Counter[tuple[int, int]] = Counter()
    for ronde in rondes:
        for tafel in ronde:
            for plek, een in enumerate(tafel):
                for ander in tafel[plek + 1 :]:
                    if gasten[een].organisatie != gasten[ander].organisatie:
                        samen[min(een, ander), max(een, ander)] += 1
    return samen


def bereikt(gasten: Sequence[Gast], rondes: Sequence[Plaatsing]) -> int:
    """Return how many pairs of different organisations met."""
    return len(ontmoetingen(gasten, rondes))


def herhalingen(gasten: Sequence[Gast], rondes: Sequence[Plaatsing]) -> int:
    """Return how many times two people of different organisations met again."""
    samen = ontmoetingen(gasten, rondes)
    return samen.total() - len(samen)


def grens(gasten: Sequence[Gast], tafels: Sequence[Tafels], *, vrij: Sequence[bool] = ()) -> int:
    """Return how many pairs of different organisations can meet at most.

    Each round brings at most the pairs at its tables, less those that cannot be avoided: pairs of
    one organisation that is larger than the number of tables, or pairs that sat together the
    round before, whichever is more. A round is `vrij` of the second when newcomers came. Together
    never more than all the pairs there are.
    """
    per_organisatie = Counter(gast.organisatie for gast in zonder_collegas(gasten))
    som = 0
    for nummer, maten in enumerate(tafels):
        zelfde = gedwongen_paren(per_organisatie, maten.aantal)
        weer = 0
        if nummer and not (vrij and vrij[nummer]):
            weer = _gedwongen_weer(maten, tafels[nummer - 1].aantal)
        som += maten.paren - max(zelfde, weer)
    aantal = len(gasten)
    eigen = sum(n * (n - 1) // 2 for n in per_organisatie.values())
    return min(som, aantal * (aantal - 1) // 2 - eigen)


def _gedwongen_weer(nu: Tafels, eerder: int) -> int:
    """Return how many pairs must meet again who sat at one of `eerder` tables the round before."""
    return sum(gedwongen_paren(Counter({"": maat}), eerder) for maat in nu.maten if maat > eerder)


def tafels_van(ronde: Plaatsing) -> Tafels:
    """Return the tables that a round had."""
    return Tafels(tuple(len(tafel) for tafel in ronde)) if ronde else verdeel(0, 1)
