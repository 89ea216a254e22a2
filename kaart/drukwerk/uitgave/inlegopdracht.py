"""Two editions → what somebody does with the binder in hand, line by line, front to back. Pure.

As law libraries do it: one list in the order of the binder, each line one act, so that nobody leafs
back and the pile of new sheets is used from the top.
"""

from bisect import bisect_left
from collections.abc import Sequence
from enum import Enum
from typing import NamedTuple

from kaart.drukwerk.uitgave.uitgave import Uitgave, Uitgaveblad


class Handeling(Enum):
    """What is done with one sheet."""

    HAAL_UIT = "haal uit"
    VERVANG = "vervang"
    VOEG_TOE = "voeg toe"
    VERPLAATS = "verplaats"  # it says the same, but lies elsewhere


class Inlegstap(NamedTuple):
    """One line of the instruction sheet; `achter` is the sheet it goes behind, None at the front.

    `oud` is the edition in the foot of the sheet that goes out, `nieuw` of the one that comes in.
    """

    handeling: Handeling
    bladcode: str
    naam: str
    sectie: str
    oud: str = ""
    nieuw: str = ""
    achter: Uitgaveblad | None = None


def maak_stappen(sinds: Uitgave, nieuw: Uitgave) -> tuple[Inlegstap, ...]:
    """Return what turns the binder of `sinds` into that of `nieuw`."""
    oud = sinds.per_code
    blijft = _op_hun_plaats(sinds.bladen, nieuw.bladen)
    uit = _uit_per_plaats(sinds.bladen, nieuw.per_code, blijft)
    rang = _secties(sinds, nieuw)
    stappen: list[Inlegstap] = []
    wacht = uit.get("", [])  # what goes out in front of the next sheet that stays
    vorige: Uitgaveblad | None = None
    for blad in nieuw.bladen:
        if blad.bladcode in blijft:
            stappen += wacht
            wacht = uit.get(blad.bladcode, [])
        else:
            stappen += [stap for stap in wacht if rang[stap.sectie] <= rang[blad.sectie]]
            wacht = [stap for stap in wacht if rang[stap.sectie] > rang[blad.sectie]]
        stappen += _stap(blad, oud.get(blad.bladcode), vorige, blijft)
        vorige = blad
    return (*stappen, *wacht)


def _secties(sinds: Uitgave, nieuw: Uitgave) -> dict[str, int]:
    """Return the place of each section, also of one that is no more."""
    namen = list(dict.fromkeys(blad.sectie for blad in nieuw.bladen))
    plek = 0
    for naam in dict.fromkeys(blad.sectie for blad in sinds.bladen):
        if naam not in namen:
            namen.insert(plek, naam)
        plek = namen.index(naam) + 1
    return {naam: nummer for nummer, naam in enumerate(namen)}


def _stap(
    blad: Uitgaveblad, oud: Uitgaveblad | None, achter: Uitgaveblad | None, blijft: set[str]
) -> list[Inlegstap]:
    stap = Inlegstap(
        Handeling.VOEG_TOE, blad.bladcode, blad.naam, blad.sectie, "", blad.uitgave, achter
    )
    if oud is None:
        return [stap]
    if blad.bladcode in blijft:
        if oud.uitgave == blad.uitgave:
            return []
        return [stap._replace(handeling=Handeling.VERVANG, oud=oud.uitgave, achter=None)]
    if oud.uitgave == blad.uitgave:
        return [stap._replace(handeling=Handeling.VERPLAATS, oud=oud.uitgave)]
    # It was renamed: the new sheet comes at another place than the old one goes out.
    return [stap]


def _uit_per_plaats(
    oude_bladen: Sequence[Uitgaveblad], nieuw: dict[str, Uitgaveblad], blijft: set[str]
) -> dict[str, list[Inlegstap]]:
    """Return what goes out, by the code of the sheet in front of it that stays."""
    plaats, uit = "", dict[str, list[Inlegstap]]()
    for blad in oude_bladen:
        if blad.bladcode in blijft:
            plaats = blad.bladcode
            continue
        blijvend = nieuw.get(blad.bladcode)
        if blijvend is None or blijvend.uitgave != blad.uitgave:
            stap = Inlegstap(
                Handeling.HAAL_UIT, blad.bladcode, blad.naam, blad.sectie, blad.uitgave
            )
            uit.setdefault(plaats, []).append(stap)
    return uit


def _op_hun_plaats(oude: Sequence[Uitgaveblad], nieuwe: Sequence[Uitgaveblad]) -> set[str]:
    """Return the codes in both that need not move: as many as possible in the same order."""
    plaatsen = {blad.bladcode: nummer for nummer, blad in enumerate(nieuwe)}
    rij = [plaatsen[blad.bladcode] for blad in oude if blad.bladcode in plaatsen]
    eind: list[int] = []  # the smallest last place of a row of each length
    lengte = [0] * len(rij)
    for nummer, plaats in enumerate(rij):
        hier = bisect_left(eind, plaats)
        eind[hier : hier + 1] = [plaats]
        lengte[nummer] = hier + 1
    blijft, zoek = set[str](), len(eind)
    for nummer in reversed(range(len(rij))):
        if lengte[nummer] == zoek:
            blijft.add(nieuwe[rij[nummer]].bladcode)
            zoek -= 1
    return blijft
