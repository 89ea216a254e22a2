"""How well one Dutch word fits another: the same, its beginning, the end of a compound, its stem.

Compounds are why a plain "occurs in" is not enough: bank is in voedselbank, but eten is not in
ontmoeten. What is left over must be a word too.
"""

from collections.abc import Collection

_MIN_BEGIN, _MIN_DEEL, _MIN_STAM = 3, 4, 5


def mate(gezocht: str, woord: str, bekend: Collection[str]) -> float:
    """Return how well `woord` answers `gezocht`, from 0 (not) to 1 (the same)."""
    if gezocht == woord:
        return 1.0
    if len(gezocht) >= _MIN_BEGIN and woord.startswith(gezocht):
        return 0.8
    if (
        len(gezocht) >= _MIN_DEEL
        and woord.endswith(gezocht)
        and _is_bekend(woord.removesuffix(gezocht), bekend)
    ):
        return 0.6
    # schulden and schulddienstverlening, daklozen and dakloze: most of the word is the same.
    stam = max(_MIN_STAM, len(gezocht) * 3 // 4)
    return 0.5 if len(gezocht) >= stam and woord.startswith(gezocht[:stam]) else 0.0


def splits(woord: str, bekend: Collection[str]) -> tuple[str, ...]:
    """Return the parts of a compound that is not known itself: rouwgroep → rouw, groep.

    The longest beginning counts; of an unknown rest only the beginning: regiotaxien → regio.
    """
    for einde in range(len(woord) - 3, _MIN_DEEL - 1, -1):
        voor, achter = woord[:einde], woord[einde:]
        if _is_bekend(voor, bekend) and achter in bekend:
            return voor if voor in bekend else voor.removesuffix("s"), achter
    for einde in range(len(woord) - 1, _MIN_STAM, -1):
        if woord[:einde] in bekend:
            return (woord[:einde],)
    return ()


def _is_bekend(deel: str, bekend: Collection[str]) -> bool:
    """Say whether a part is a word, with or without the s or e between two parts."""
    return deel in bekend or deel.rstrip("s") in bekend or f"{deel}e" in bekend
