"""Rows of the tables → points of every organisation: the order of an answer to words.

Small, pure and in whole numbers only, because the website computes the same order in JavaScript
(`docs/zoeken.md`). Every number here was set on sentences of one voice with the tables made of the
five others (`benchmarks/stemmen.py`), not on questions.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

Punten = dict[int, int]
Rijen = Mapping[str, Sequence[int]]

HEEL = 1000  # points of who answers for certain what was certainly meant
BEKIJK = 6  # hulpvragen that can be meant at once
VERWANT = 500  # of HEEL: what a hulpvraag must have of the points of the best
OVERTUIGD = 50  # HEEL / points for each feature of the text at which a hulpvraag is certain
OOK = 300  # of HEEL: what it counts to answer a second hulpvraag that can be meant
WOORD = 65  # points for a point in the table of words, in a text of one word
MEESTE = 30  # answers to words
ZWAK = 960  # points of the best hulpvraag and words together that are only what comes nearest
NABIJSTE = 3  # answers when the best is weak
AFKAP = 4  # less than this part of the best is no answer


class Bedoeling(NamedTuple):
    """A hulpvraag that can be meant, by its number, and how surely (of HEEL)."""

    nummer: int
    zeker: int


def tel_op(rijen: Iterable[Sequence[int]], breed: int) -> Punten:
    """Add rows of (number, points …), each `breed` numbers wide."""
    som: Punten = {}
    for rij in rijen:
        for plek in range(0, len(rij), breed):
            som[rij[plek]] = som.get(rij[plek], 0) + rij[plek + 1]
    return som


def volgorde(punten: Punten) -> list[int]:
    """Return the numbers with most points first; of the same the lowest number."""
    return sorted(punten, key=lambda nummer: (-punten[nummer], nummer))


def bedoelingen(
    punten: Punten, kenmerken: int, vreemd: int = 0, woorden: int = 1
) -> list[Bedoeling]:
    """Return which hulpvragen can be meant, likeliest first.

    `kenmerken` is of how many features the text is: a few that happen to occur convince nobody.
    Of its `woorden` those that nobody ever said (`vreemd`) are known by their letters only, and
    take off half of their part.
    """
    beste = volgorde(punten)[:BEKIJK]
    if not beste or not punten[beste[0]]:
        return []
    hoogste = punten[beste[0]]
    overtuigd = min(HEEL, hoogste * OVERTUIGD // kenmerken)
    overtuigd -= overtuigd * vreemd // (2 * max(1, woorden))
    return [
        Bedoeling(nummer, overtuigd * deel // HEEL * deel // HEEL * deel // HEEL)
        for nummer in beste
        for deel in [punten[nummer] * HEEL // hoogste]
        if deel >= VERWANT
    ]


def hulppunten(bedoeld: Iterable[Bedoeling], antwoorden: Mapping[int, Sequence[int]]) -> Punten:
    """Return the points of who answers: the best whole, and of every other one a part."""
    punten: Punten = {}
    for nummer, zeker in bedoeld:
        rij = antwoorden.get(nummer, ())
        for plek in range(0, len(rij), 2):
            wie, waard = rij[plek], zeker * rij[plek + 1] // 100
            eerder = punten.get(wie, 0)
            punten[wie] = max(eerder, waard) + min(eerder, waard) * OOK // HEEL
    return punten


def woordpunten(rijen: Sequence[Sequence[int]], gezocht: int) -> Punten:
    """Return the points of who has the words; `gezocht` is how many were looked for."""
    som = tel_op(rijen, 3)
    return {wie: punten * WOORD // max(1, gezocht) for wie, punten in som.items()}


def samen(een: Punten, ander: Punten) -> Punten:
    """Add two."""
    return {wie: een.get(wie, 0) + ander.get(wie, 0) for wie in {*een, *ander}}


def weeg(punten: int, factoren: Iterable[int]) -> int:
    """Multiply by percentages, one after another."""
    for factor in factoren:
        punten = punten * factor // 100
    return punten


def is_zwak(bedoeld: Iterable[int], woorden: Punten) -> bool:
    """Say whether nobody has what was asked: what is left only comes nearest.

    `bedoeld` is how surely each hulpvraag can be meant.
    """
    return max(bedoeld, default=0) + max(woorden.values(), default=0) < ZWAK


def kap_af(punten: Punten, meeste: int = MEESTE) -> Punten:
    """Leave out what has less than a part of the best, and what nobody reads to its end."""
    hoogste = max(punten.values(), default=0)
    over = {wie: p for wie, p in punten.items() if p and p * AFKAP >= hoogste}
    return {wie: over[wie] for wie in volgorde(over)[:meeste]}
