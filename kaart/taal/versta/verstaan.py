"""What a text turned out to mean, or why it means nothing that we may write. Pure.

No option, column or field is named here: whoever asked knows its own door.
"""

from collections.abc import Sequence
from typing import Any, NamedTuple

_KORT = 60


class Verstaan(NamedTuple):
    """What a text means; with a `bezwaar` it means nothing, and `raad` is what to do."""

    waarde: Any = None
    bezwaar: str = ""
    raad: str = ""
    hersteld: str = ""  # what was put right

    @property
    def zin(self) -> str:
        """What is wrong and what to do, in one sentence."""
        return "; ".join(filter(None, (self.bezwaar, self.raad)))


def onbekend(tekst: str, wat: str, mogelijk: Sequence[str], *, zeker: bool = True) -> Verstaan:
    """Say that a word is unknown, with the words that come near, or else all there are."""
    if not mogelijk:
        raad = "schrijf een naam die al op de kaart staat"
    elif zeker:
        raad = f"bedoelde je {' of '.join(mogelijk)}?"
    else:
        raad = f"kies uit {', '.join(mogelijk)}"
    return Verstaan(None, f"{citeer(tekst)} is geen {wat}", raad)


def samen(fouten: Sequence[Verstaan]) -> Verstaan:
    """Return all that is wrong in one text, each with its own cure."""
    *eerder, laatste = dict.fromkeys((fout.bezwaar, fout.raad) for fout in fouten)
    gezegd = [f"{bezwaar}; {raad}{'' if raad.endswith('?') else '.'}" for bezwaar, raad in eerder]
    return Verstaan(None, " ".join((*gezegd, laatste[0])), laatste[1])


def citeer(tekst: str) -> str:
    """Return a text between quotation marks, cut short."""
    return f"“{tekst[: _KORT - 1]}…”" if len(tekst) > _KORT else f"“{tekst}”"
