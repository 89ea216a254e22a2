"""A cell and what it says: a text, a list, nothing, or that something must go. Pure.

An empty cell says nothing, so that a table with fewer columns or half filled in takes nothing away;
the word `weg` does. Each way out has its way back, whatever is in the text.
"""

import re
from collections.abc import Iterable

from kaart.basis import zonder_onzichtbaar

WEG = "weg"
SCHEIDING = "; "
_AANHALING = '"'
_RUIMTE = re.compile(r"[^\S\n]+")


def is_weg(tekst: str) -> bool:
    """Say whether a cell asks to take the value away."""
    return tekst.casefold().strip(" .") == WEG


def schoon(tekst: str) -> str:
    """Return a text without what one cannot see, and with plain spaces."""
    return _RUIMTE.sub(" ", zonder_onzichtbaar(tekst)).strip()


def zelfde_tekst(een: str, ander: str) -> bool:
    """Say whether two cells say the same: white space and line ends are of the program."""
    return schoon(een).split() == schoon(ander).split()


def tekst_in_cel(tekst: str) -> str:
    """Return a text as a cell; one that happens to say `weg` gets quotes."""
    return f'"{tekst}"' if is_weg(tekst.strip(_AANHALING)) else tekst


def cel_als_tekst(cel: str) -> str:
    """Return the text of a cell in one line."""
    tekst = " ".join(schoon(cel).split())
    kaal = tekst.strip(_AANHALING)
    return tekst[1:-1] if len(tekst) > len(kaal) + 1 and is_weg(kaal) else tekst


def lijst_in_cel(stukken: Iterable[str]) -> str:
    """Return a list as a cell: a; b. An item that would be read otherwise stands between quotes."""
    return SCHEIDING.join(map(_stuk, stukken))


def _stuk(tekst: str) -> str:
    heel = tekst and tekst == tekst.strip() and not tekst.startswith(_AANHALING)
    if heel and ";" not in tekst and "\n" not in tekst and not is_weg(tekst):
        return tekst
    return _AANHALING + tekst.replace(_AANHALING, _AANHALING * 2) + _AANHALING
