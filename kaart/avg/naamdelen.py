"""A name taken apart, and how much of it stands together in a text. Pure.

One says Zoë van den Berg, a list says Berg, Z. van den, and a mail zoe berg: the last name is what
they share. What stands around it says whether it is this one.
"""

from collections.abc import Sequence
from enum import Enum
from typing import NamedTuple

_MINSTE_ACHTERNAAM = 4  # shorter words are everywhere: Bos, Dam, Vis
_ROND = 6  # so many words around a last name may belong to it
_TUSSEN = frozenset(
    "van von de der den des het t te ten ter tot la le les du di da dos el al ben bin ibn op in "
    "aan bij uit uijt zu zum mac mc st v d vd".split()
)


class Hoe(Enum):
    """By what somebody was recognised."""

    NAAM = "naam"
    NUMMER = "nummer"
    MAILBOX = "mailbox"
    DEELS = "deels"  # the last name with an initial, or with one of several first names
    MISSCHIEN = "misschien"  # the last name alone


class Naamdelen(NamedTuple):
    """The first names (or initials), the last name, and what stands between them."""

    voornamen: tuple[str, ...]
    achternaam: str
    aaneen: tuple[str, ...]  # as one word, as in a mailbox or the name of a file

    @classmethod
    def van(cls, woorden: Sequence[str]) -> "Naamdelen":
        """Take apart the words of a name, in the order in which one says them."""
        kern = [woord for woord in woorden if woord not in _TUSSEN] or list(woorden)
        *voor, achter = kern
        samen = ("".join(woorden), "".join(kern), "".join((achter, *voor)))
        return cls(tuple(voor), achter, tuple(dict.fromkeys(samen)) if voor else ())

    def omgeving(self, reeks: Sequence[str], plek: int, vanaf: int) -> tuple[int, int]:
        """Return from where to where the words around a last name can belong to this name."""
        begin = plek
        while begin > max(vanaf, plek - _ROND) and self._hoort_erbij(reeks[begin - 1]):
            begin -= 1
        einde = plek + 1
        while einde < min(len(reeks), plek + _ROND) and self._hoort_erbij(reeks[einde]):
            einde += 1
        while begin < plek and reeks[begin] in _TUSSEN:
            begin += 1
        return begin, einde

    def herken(self, woorden: Sequence[str]) -> Hoe | None:
        """Say how well these words, the last name among them, are this name."""
        if set(self.voornamen) <= set(woorden):
            return Hoe.NAAM
        eerste = self.voornamen[0]
        if any(_past(eerste, woord) or woord in self.voornamen for woord in woorden):
            return Hoe.DEELS
        return Hoe.MISSCHIEN if len(self.achternaam) >= _MINSTE_ACHTERNAAM else None

    def _hoort_erbij(self, woord: str) -> bool:
        return len(woord) == 1 or woord in _TUSSEN or any(_past(v, woord) for v in self.voornamen)


def _past(voornaam: str, woord: str) -> bool:
    """Say whether a word is this first name or its initial; of an initial, any name it begins."""
    if len(voornaam) == 1:
        return woord.startswith(voornaam)
    return woord in (voornaam, voornaam[0])
