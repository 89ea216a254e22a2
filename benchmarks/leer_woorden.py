"""Write which words are good Dutch (`kaart/zoek/goedewoorden.bin`) from a list of words.

    python benchmarks/leer_woorden.py /usr/share/dict/dutch

The list is OpenTaal's (BSD or CC BY 3.0; Debian's package wdutch). Only words short enough to be
one slip from another are kept, a few bits each.
"""

import sys
from pathlib import Path

from kaart.basis import GOEDE_WOORDEN, vergelijkbaar
from kaart.zoek.goedewoorden import BITS, KORTST, LANGST, plekken


def main() -> None:
    """Read a list with one word a line, write the bits."""
    regels = Path(sys.argv[1]).read_text(encoding="utf-8").splitlines()
    # No names, and nothing with an apostrophe or a hyphen.
    woorden = {vergelijkbaar(regel) for regel in regels if regel.islower() and regel.isalpha()}
    bits = bytearray(BITS // 8)
    geteld = 0
    for woord in woorden:
        if KORTST <= len(woord) <= LANGST:
            geteld += 1
            for plek in plekken(woord):
                bits[plek // 8] |= 1 << plek % 8
    GOEDE_WOORDEN.write_bytes(bits)
    print(f"{geteld} woorden, {sum(b.bit_count() for b in bits) / BITS:.0%} van de bits gezet")


if __name__ == "__main__":
    main()
