"""The comments of a file, which the reader skips: found in the gaps between its texts."""

import re
from collections.abc import Iterator
from typing import NamedTuple

# Between two texts there are only signs, white space and comments, so each # begins a comment.
_COMMENTAAR = re.compile(r"#[^\n]*")
_WIT = re.compile(r"\s+")


class Commentaar(NamedTuple):
    """One comment, its place, and the signs between it and the texts before and after it."""

    tekst: str
    begin: int
    kolom: int  # from 1
    eigen_regel: bool
    ervoor: str  # such as ":-" or "],"
    erna: str


def zoek_commentaar(tekst: str, begin: int, einde: int) -> Iterator[Commentaar]:
    """Yield the comments in a gap of the text."""
    for gevonden in _COMMENTAAR.finditer(tekst, begin, einde):
        regelbegin = tekst.rfind("\n", 0, gevonden.start()) + 1
        yield Commentaar(
            gevonden[0].rstrip(),
            gevonden.start(),
            gevonden.start() - regelbegin + 1,
            not tekst[regelbegin : gevonden.start()].strip(),
            _tekens(tekst[begin : gevonden.start()]),
            _tekens(tekst[gevonden.end() : einde]),
        )


def _tekens(tekst: str) -> str:
    return _WIT.sub("", _COMMENTAAR.sub("", tekst))
