"""Which words are good Dutch, so that none of them is taken for a typing error of another.

`goedewoorden.bin` holds 138,000 words of OpenTaal (BSD or CC BY 3.0, https://www.opentaal.org) as
bits: five places for each word (a Bloom filter), made by `benchmarks/leer_woorden.py`. A word of
the list is always known; of what is no word two or three in a hundred pass for one, and are then
not repaired, which harms nobody.
"""

from functools import lru_cache
from zlib import crc32

from kaart.basis import GOEDE_WOORDEN

BITS = 1 << 20
KORTST, LANGST = 5, 10  # letters; a longer word is seldom a slip away from another
KEREN = 5


def is_goed_woord(woord: str) -> bool:
    """Say whether a comparable word is Dutch as it stands."""
    if not (woord.isalpha() and KORTST <= len(woord) <= LANGST):
        return False
    bits = goede_woorden()
    return all(bits[plek // 8] >> plek % 8 & 1 for plek in plekken(woord))


def plekken(woord: str) -> tuple[int, ...]:
    """Return the bits of a word; docs/zoeken.md has them for JavaScript."""
    return tuple(crc32(f"{keer}{woord}".encode()) % BITS for keer in range(KEREN))


@lru_cache(maxsize=1)
def goede_woorden() -> bytes:
    """Return the bits, as they are kept."""
    return GOEDE_WOORDEN.read_bytes()
