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


_AANSPREEK = frozenset(
    "mevrouw mevr mw meneer mijnheer heer dhr hr fam familie juf meester drs ir mr dr ing prof "
    "zuster broeder pastor dominee ds imam".split()
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
        while begin < plek and not self._begint(reeks[begin]):
            begin += 1
        return begin, einde

    def herken(self, reeks: Sequence[str], begin: int, plek: int, einde: int) -> Hoe | None:
        """Say how well these words, the last name at `plek` among them, are this name."""
        woorden = reeks[begin:einde]
        if set(self.voornamen) <= set(woorden):
            return Hoe.NAAM
        eerste = self.voornamen[0]
        if any(_past(eerste, woord) or woord in self.voornamen for woord in woorden):
            return Hoe.DEELS
        lang = len(self.achternaam) >= _MINSTE_ACHTERNAAM
        return Hoe.MISSCHIEN if lang or _aangesproken(reeks, plek) else None

    def _begint(self, woord: str) -> bool:
        """Say whether the name can begin with this word: another letter is of another."""
        return any(_past(voornaam, woord) for voornaam in self.voornamen)

    def _hoort_erbij(self, woord: str) -> bool:
        return (
            (len(woord) == 1 and woord.isalpha())
            or woord in _TUSSEN
            or any(_past(v, woord) for v in self.voornamen)
        )


def _aangesproken(reeks: Sequence[str], plek: int) -> bool:
    """Say whether a word is somebody's last name by what stands before it: mevrouw van der Vis."""
    voor = (woord for woord in reversed(reeks[max(0, plek - _ROND) : plek]) if woord not in _TUSSEN)
    return next(voor, "") in _AANSPREEK


def _past(voornaam: str, woord: str) -> bool:
    """Say whether a word is this first name or its initial; of an initial, any name it begins."""
    if len(voornaam) == 1:
        return woord.startswith(voornaam)
    return woord in (voornaam, voornaam[0])
