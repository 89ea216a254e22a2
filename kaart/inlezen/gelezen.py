"""What a cell turned out to mean, or why it means nothing."""

from collections.abc import Sequence
from typing import Any, NamedTuple

_KORT, _WEINIG = 60, 15


class Gelezen(NamedTuple):
    """What a cell means; with a `bezwaar` it means nothing that we may write."""

    waarde: Any = None
    bezwaar: str = ""
    raad: str = ""
    hersteld: str = ""  # what was put right


def onbekend(tekst: str, wat: str, mogelijk: Sequence[str], *, zeker: bool = True) -> Gelezen:
    """Say that a word is unknown, with the words that come near, or else all there are."""
    namen = ", ".join(mogelijk) if len(mogelijk) < _WEINIG else "het tabblad keuzes"
    raad = f"bedoelde je {' of '.join(mogelijk)}?" if zeker else f"kies uit {namen}"
    return Gelezen(None, f"{citeer(tekst)} is geen {wat}", raad if mogelijk else "zie keuzes")


def citeer(tekst: str) -> str:
    """Return a text between quotation marks, cut short."""
    return f"“{tekst[: _KORT - 1]}…”" if len(tekst) > _KORT else f"“{tekst}”"
