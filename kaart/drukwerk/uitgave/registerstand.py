"""The registers as an edition keeps them, so that a supplement prints one only when it must. Pure.

A register is many pages and changes seldom. What only disappears is struck out by hand; a whole
register is replaced when a row came, moved or is said otherwise.
"""

from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple

from kaart.drukwerk.map.register import Register, Registeringang
from kaart.drukwerk.rooster.roosterblad import Roosterblad

_WEEK = "week"  # the week per building, which is no register of sheets but lies behind them


class Registerstand(NamedTuple):
    """What stood in one register, row by row; each row begins with its bladcode."""

    id: str
    rijen: tuple[str, ...]


def leg_registers_vast(registers: Iterable[Register]) -> tuple[Registerstand, ...]:
    """Return the registers as an edition keeps them."""
    standen = (Registerstand(register.id, tuple(_rijen(register))) for register in registers)
    return tuple(stand for stand in standen if stand.rijen)


def leg_week_vast(roosters: Iterable[Roosterblad]) -> tuple[Registerstand, ...]:
    """Return the week per building as an edition keeps it: its age is none of it."""
    rijen = tuple(
        ", ".join(filter(None, (f"{blad.naam}: {dag.kop} {rij.wanneer}", rij.wat, rij.wie, rij.keer,
                                rij.nummer)))
        for blad in roosters
        for dag in blad.dagen
        for rij in dag.rijen
    )  # fmt: skip
    return (Registerstand(_WEEK, rijen),) if rijen else ()


def is_andere_week(eerder: Iterable[Registerstand], roosters: Iterable[Roosterblad]) -> bool:
    """Say whether the week per building says something else than in an edition."""
    toen = tuple(stand for stand in eerder if stand.id == _WEEK)
    return toen != leg_week_vast(roosters)


def te_vervangen(
    eerder: Iterable[Registerstand], registers: Iterable[Register], weg: Collection[str]
) -> tuple[Register, ...]:
    """Return the registers that differ in more than the sheets that are gone (`weg`, bladcodes).

    Of an edition that kept no registers nobody knows what they said: then all of them.
    """
    over = {
        stand.id: tuple(rij for rij in stand.rijen if rij.partition(" ")[0] not in weg)
        for stand in eerder
        if stand.id != _WEEK
    }
    return tuple(r for r in registers if not over or over.get(r.id, ()) != tuple(_rijen(r)))


def door_te_halen(
    eerder: Iterable[Registerstand], vervangen: Iterable[Register], weg: Collection[str]
) -> tuple[str, ...]:
    """Return the bladcodes of `weg` that stand in a register which stays in the binder."""
    nieuw = {register.id for register in vervangen}
    staat = {
        rij.partition(" ")[0]
        for stand in eerder
        if stand.id not in {*nieuw, _WEEK}
        for rij in stand.rijen
    }
    return tuple(code for code in weg if code in staat)


def _rijen(register: Register) -> Iterator[str]:
    boven = ""
    for groep in register.groepen:
        if not groep.ingangen:
            boven = f"{groep.kop}: "
        for ingang in groep.ingangen:
            yield f"{_plek(ingang)} ({boven}{groep.kop})"


def _plek(ingang: Registeringang) -> str:
    deel = f", {ingang.deel}" if ingang.deel else ""
    return f"{ingang.code} {ingang.naam}{deel}"
