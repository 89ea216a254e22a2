"""Finding words and phrases in a row of words, without regular expressions: any language can.

`woord` is that word, `begin*` every word that begins so, `een+twee` a phrase, `_` in it any word.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from kaart.basis import vergelijkbaar

EERST = (("ı", "i"), ("ى", "ي"))  # letters that are taken for others before all else
MEESTE_WOORDEN = 80  # of what was typed: a question, not a book


class Vindplek(NamedTuple):
    """What was found, and which words it takes: from `begin` up to `eind`."""

    wat: str
    begin: int
    eind: int


def vouw(tekst: str) -> list[str]:
    """Return the words of a text: lower case, no accents, ı as i, hamza and shadda off."""
    for van, naar in EERST:
        tekst = tekst.replace(van, naar)
    woorden = vergelijkbaar(tekst).split()
    return woorden[:MEESTE_WOORDEN]


def lees_patronen(lijst: str | Iterable[str]) -> list[str]:
    """Return patterns that are written as one text, or one by one, folded as a text is."""
    return [_gevouwen(patroon) for patroon in (lijst.split() if isinstance(lijst, str) else lijst)]


class Patronen:
    """Many words and phrases at once, each with what it means."""

    def __init__(self, lijsten: Mapping[str, str | Iterable[str]]) -> None:
        """Take for each meaning its patterns, as one text or one by one."""
        self._heel: dict[str, list[tuple[str, tuple[str, ...]]]] = defaultdict(list)
        self._begin: dict[str, list[tuple[str, tuple[str, ...]]]] = defaultdict(list)
        for wat, lijst in lijsten.items():
            for patroon in lees_patronen(lijst):
                eerste, *rest = patroon.split("+")
                waar = self._begin if eerste.endswith("*") else self._heel
                waar[eerste.removesuffix("*")].append((wat, tuple(rest)))

    def vind(self, woorden: Sequence[str]) -> Iterator[Vindplek]:
        """Yield everything that is found, in the order of the words."""
        for plek, woord in enumerate(woorden):
            for wat, rest in self._vanaf(woord):
                eind = plek + 1 + len(rest)
                if not rest or (
                    eind <= len(woorden) and all(map(_past, rest, woorden[plek + 1 : eind]))
                ):
                    yield Vindplek(wat, plek, eind)

    def _vanaf(self, woord: str) -> Iterator[tuple[str, tuple[str, ...]]]:
        yield from self._heel.get(woord, ())
        yield from self._heel.get("_", ())
        for lengte in range(2, len(woord) + 1):
            yield from self._begin.get(woord[:lengte], ())


def _gevouwen(patroon: str) -> str:
    """Fold the letters of a pattern as those of a text are; what is plain already stays."""
    if patroon.isascii():
        return patroon
    return "+".join(" ".join(vouw(deel)) + "*" * deel.endswith("*") for deel in patroon.split("+"))


def _past(patroon: str, woord: str) -> bool:
    if patroon.endswith("*"):
        return woord.startswith(patroon[:-1])
    return patroon in {"_", woord}
