"""What was and what is, side by side: pair the parts, name the difference, say it in one line.

A sheet of an edition and a file of the map are compared in the same words, so these stand here.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

Groep = Mapping[str, Any]
# Where a thing stood and where it stands; None is nowhere.
Paar = tuple[int | None, int | None]
T = TypeVar("T")


def in_woorden(wat: str, oud: str, nieuw: str) -> str:
    """Return a difference as a line; "" is what was or is not there."""
    if oud and nieuw:
        return f"{wat}: {oud} → {nieuw}"
    if nieuw:
        return f"{wat} erbij: {nieuw}"
    return f"{wat} weg: {oud}" if oud else wat


def weg_en_erbij(oud: Sequence[T], nieuw: Sequence[T]) -> tuple[tuple[T, ...], tuple[T, ...]]:
    """Return what only the old list has, and what only the new one has, each in its order."""
    return _zonder(oud, nieuw), _zonder(nieuw, oud)


def _zonder(lijst: Sequence[T], ander: Sequence[T]) -> tuple[T, ...]:
    over = list(ander)
    uit = []
    for stuk in lijst:
        if stuk in over:
            over.remove(stuk)  # the same thing twice is two things
        else:
            uit.append(stuk)
    return tuple(uit)


def koppel(namen: Sequence[str], oud: Sequence[Groep], nieuw: Sequence[Groep]) -> list[Paar]:
    """Pair what is the same thing: by all it says, else by its name, else by what it shares.

    Gives places in `oud` and `nieuw`, in the order of `nieuw`; what was taken away comes last.
    `namen` are the keys that people know such a thing by, the best one first; without that one
    two things have the same name.
    """
    over = dict(enumerate(oud))
    bij: dict[int, int] = {}

    def zoek_paren(zelfde: Callable[[Groep, Groep], bool]) -> None:
        for plek, is_ in enumerate(nieuw):
            if plek in bij:
                continue
            was = next((eerder for eerder, groep in over.items() if zelfde(groep, is_)), None)
            if was is not None:
                bij[plek] = was
                del over[was]

    zoek_paren(lambda was, is_: was == is_)
    zoek_paren(lambda was, is_: was.get(namen[0]) == is_.get(namen[0]))
    for naam in namen[1:]:
        zoek_paren(lambda was, is_, naam=naam: naam in was and was[naam] == is_.get(naam))  # type: ignore[misc]
    gebleven_of_nieuw: list[Paar] = [(bij.get(plek), plek) for plek in range(len(nieuw))]
    return gebleven_of_nieuw + [(was, None) for was in over]


def is_verschoven(paren: Sequence[Paar]) -> bool:
    """Say whether what stayed now stands in another order."""
    gebleven = [was for was, is_ in paren if was is not None and is_ is not None]
    return gebleven != sorted(gebleven)
