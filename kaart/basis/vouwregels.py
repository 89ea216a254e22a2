"""How texts are made comparable, as plain values: for whoever compares them in another language."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import Any

from kaart.basis.tekst import LETTERS, LIDWOORDEN, ONZICHTBAAR, STREEPJES, WEGLATING

# Lower case by letter is not enough for these three.
_KLEIN = "ßẞς"
_LAATSTE = 0xFFFF  # what people type


def vouwtabel() -> dict[str, Any]:
    """Return what `vergelijkbaar`, `zichtbaar` and `sorteersleutel` know."""
    weg = dict.fromkeys(ONZICHTBAAR, "")
    alles = [chr(code) for code in range(_LAATSTE + 1)]
    return {
        "weglating": WEGLATING,
        "klein": {teken: teken.casefold() for teken in _KLEIN},
        "letters": {**LETTERS, **weg},
        "zichtbaar": {**weg, **STREEPJES, "\u1680": " "},
        "combinerend": re.compile(f"[{''.join(_reeksen(filter(unicodedata.combining, alles)))}]+"),
        "ander_cijfer": re.compile(r"(?![0-9])\d"),
        "nullen": [ord(teken) for teken in alles if unicodedata.decimal(teken, -1) == 0],
        "lidwoorden": sorted(LIDWOORDEN),
    }


def _reeksen(tekens: Iterable[str]) -> Iterator[str]:
    """Yield the characters as the ranges of a class in a regular expression."""
    begin = vorige = -1
    for code in (*map(ord, tekens), _LAATSTE + 2):
        if code != vorige + 1:
            if begin >= 0:
                yield rf"\u{begin:04x}-\u{vorige:04x}"
            begin = code
        vorige = code
