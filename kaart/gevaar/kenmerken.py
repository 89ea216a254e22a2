"""The features of a text that the weights are about; docs/gevaar.md has them for JavaScript."""

from collections.abc import Iterator
from zlib import crc32

from kaart.gevaar.lezing import Lezing

VAKKEN = 1 << 15
STUKKEN = (3, 4, 5)  # letters


def kenmerken(lezing: Lezing) -> Iterator[str]:
    """Yield words, pairs of words, pieces of words, and what was found in the text."""
    woorden = ["0" if woord.isdigit() else woord for woord in lezing.woorden]
    for woord in woorden:
        yield f"w{woord}"
        rand = f"<{woord}>"
        for lengte in STUKKEN:
            for begin in range(len(rand) - lengte + 1):
                yield f"l{rand[begin : begin + lengte]}"
    for een, ander in zip(["<", *woorden], [*woorden, ">"], strict=True):
        yield f"p{een} {ander}"
    yield from (f"v{veld}" for veld in lezing.velden)
    yield from (f"s{nummer}" for nummer in lezing.sterk)
    yield from (f"t{nummer}" for nummer in lezing.vreemd)
    yield from (f"n{nummer}" for nummer in lezing.paren)
    if lezing.over:
        yield "over"
    if lezing.vroeger:
        yield "vroeger"


def vakken(lezing: Lezing) -> tuple[int, ...]:
    """Return in which places of a table the features fall, each once, in order."""
    return tuple(sorted({crc32(k.encode()) % VAKKEN for k in kenmerken(lezing)}))
