"""A file as a tree of keys and list items, each with the comments that belong to it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from kaart.opmaak.commentaar import Commentaar, zoek_commentaar
from kaart.opmaak.teksten import BLOK, commentaar_in_blokkop, houdt_wit
from kaart.yamllezer import Knoop, Knoopsoort, knopen

_SCHEMAREGEL = re.compile(r"#\s*yaml-language-server\s*:")


@dataclass(eq=False)
class Deel:
    """A key with its value, a list item, or (without `ouder`) the whole file."""

    waarde: Knoop
    sleutel: Knoop | None = None
    ouder: "Deel | None" = None
    delen: list["Deel"] = field(default_factory=list)
    boven: list[str] = field(default_factory=list)  # comments on lines of their own above it
    naast: list[str] = field(default_factory=list)  # at the end of its line
    onder: list[str] = field(default_factory=list)  # below the last thing in it
    witregel: bool = False

    def lijn(self) -> Iterator["Deel"]:
        """Yield this, what it is part of, and so on up to the whole file."""
        deel: Deel | None = self
        while deel is not None:
            yield deel
            deel = deel.ouder

    @property
    def kolom(self) -> int:
        """Where the things in it stand, from 1."""
        return self.waarde.kolom

    @property
    def leeg(self) -> bool:
        """Whether nothing stands after the colon or the dash."""
        return self.waarde.begin == self.waarde.einde


class Boom(NamedTuple):
    """A whole file: the comments that stand apart on top, all else, and its text."""

    kop: tuple[str, ...]
    wortel: Deel
    tekst: str


class Boomblad(NamedTuple):
    """A key or a text, in the order of the file; between these there are only signs."""

    begin: int
    einde: int
    deel: Deel
    is_sleutel: bool


def lees_boom(tekst: str) -> Boom | None:
    """Return the tree of a text that can be read."""
    wortelknoop = knopen(tekst)
    if wortelknoop is None:
        return None
    wortel = Deel(wortelknoop)
    bladen = list(_groei(wortel, tekst))
    kop: list[str] = []
    vorig: Boomblad | None = None
    for volgend in (*bladen, None):
        begin = vorig.einde if vorig else 0
        einde = volgend.begin if volgend else len(tekst)
        wit = _witregel(tekst, begin, einde)
        for stuk in zoek_commentaar(tekst, begin, einde):
            if _SCHEMAREGEL.match(stuk.tekst) and stuk.eigen_regel:
                continue
            if vorig is None and stuk.begin < wit:
                kop.append(stuk.tekst)
            else:
                _plaats(stuk, vorig, volgend, wortel).append(stuk.tekst)
        if volgend is not None and volgend.deel.ouder is wortel and volgend.is_sleutel:
            volgend.deel.witregel = wit > 0 and not (vorig is None and kop)
        vorig = volgend
    return Boom(tuple(kop), wortel, tekst)


def _witregel(tekst: str, begin: int, einde: int) -> int:
    """Return where the last blank line is above what comes and its comments, or 0."""
    regeleinde = einde
    while (regeleinde := tekst.rfind("\n", begin, regeleinde)) > 0:
        regelbegin = tekst.rfind("\n", 0, regeleinde) + 1
        if regelbegin < begin:  # the end of a line with something on it
            return 0
        regel = tekst[regelbegin:regeleinde].strip()
        if not regel:
            return regeleinde
        if not regel.startswith("#"):
            return 0
    return 0


def _groei(deel: Deel, tekst: str) -> Iterator[Boomblad]:
    """Grow the parts of `deel` and yield its leaves in the order of the file."""
    waarde = deel.waarde
    if not waarde.delen:
        einde = waarde.einde
        if waarde.stijl in BLOK:
            bron = tekst[waarde.begin : einde]
            deel.naast += filter(None, [commentaar_in_blokkop(bron)])
            if not houdt_wit(waarde, bron):  # else the blank lines below it are its own
                einde = waarde.begin + len(bron.rstrip())
        if waarde.soort is not Knoopsoort.TEKST:  # comments inside [ ] or { }
            binnen = zoek_commentaar(tekst, waarde.begin, einde)
            deel.boven += [stuk.tekst for stuk in binnen]
        yield Boomblad(waarde.begin, einde, deel, is_sleutel=False)
    for sleutel, knoop in waarde.delen:
        nieuw = Deel(knoop, sleutel, deel)
        deel.delen.append(nieuw)
        if sleutel is not None:
            yield Boomblad(sleutel.begin, sleutel.einde, nieuw, is_sleutel=True)
        yield from _groei(nieuw, tekst)


def _plaats(
    stuk: Commentaar, vorig: Boomblad | None, volgend: Boomblad | None, wortel: Deel
) -> list[str]:
    """Return the comments of the thing that this comment is about."""
    boven = _boven(vorig, volgend, wortel)
    if vorig is None:
        return boven
    deel, begonnen = _na_haken(stuk.ervoor, vorig)
    if begonnen:
        return boven
    if not stuk.eigen_regel:
        return wortel.onder if deel is wortel else deel.naast
    if set("]}") & set(stuk.erna):  # at the end of what stands between brackets
        return (deel.ouder or wortel).onder
    # By its column it is about what comes, or still about a group or list that ends here.
    loopt_door = set() if volgend is None else set(volgend.deel.lijn())
    om, *verder = deel.lijn()
    if om.leeg and om not in loopt_door and verder and stuk.kolom > verder[0].kolom:
        return om.onder
    return next(
        (om.onder for om in verder if om not in loopt_door and stuk.kolom >= om.kolom), boven
    )


def _na_haken(tekens: str, vorig: Boomblad) -> tuple[Deel, bool]:
    """Return what a comment comes after, and whether the next thing has begun by then."""
    deel = vorig.deel
    begin = "-?" if vorig.is_sleutel else "-?[{"
    begonnen = False
    for teken in tekens:
        if teken in "]}" and deel.ouder is not None:
            deel = deel.ouder
        begonnen = begonnen or teken in begin
    return deel, begonnen


def _boven(vorig: Boomblad | None, volgend: Boomblad | None, wortel: Deel) -> list[str]:
    """Return where comments above the next thing go: above the whole of what begins there."""
    if volgend is None:
        return wortel.onder
    al_begonnen = {wortel} if vorig is None else set(vorig.deel.lijn())
    deel = volgend.deel
    while deel.ouder is not None and deel.ouder not in al_begonnen and deel.ouder.delen[0] is deel:
        deel = deel.ouder
    return deel.boven
