"""A table for people: the one door to rich."""

from collections.abc import Iterable, Sequence
from io import StringIO
from textwrap import wrap

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table
from rich.text import Text

from kaart.weergave.scherm import Scherm
from kaart.weergave.schoonmaken import schoon

_BREEDTE_ZONDER_TERMINAL = 120
_SMAL = 60  # in less there is no room for columns
_TUSSEN = 3  # between two columns
_WOORD = 16  # enough for most words of a column that folds

Rij = Sequence[str]


def tabel(koppen: Rij, rijen: Iterable[Rij], scherm: Scherm) -> str:
    """Return a table as wide as the screen; long cells fold, no markup is read in them.

    An id or an address stays in one piece, to be copied, as long as there is room.
    """
    breedte = scherm.breedte if scherm.terminal else _BREEDTE_ZONDER_TERMINAL
    schone = [[schoon(cel) for cel in rij] for rij in rijen]
    if breedte < _SMAL:
        return _gestapeld(koppen, schone, breedte, scherm)
    uit = StringIO()
    console = Console(
        file=uit,
        width=breedte,
        force_terminal=scherm.kleur,
        no_color=not scherm.kleur,
        color_system="standard" if scherm.kleur else None,
        markup=False,
        emoji=False,
        highlight=False,
        legacy_windows=False,
    )
    blad = Table(box=SIMPLE_HEAD, pad_edge=False, header_style="bold" if scherm.kleur else "")
    heel = _heel(koppen, schone, breedte)
    for nummer, kop in enumerate(koppen):
        blad.add_column(kop, overflow="fold", no_wrap=nummer in heel)
    for rij in schone:
        blad.add_row(*map(Text, rij))
    console.print(blad)
    return "\n".join(regel.rstrip() for regel in uit.getvalue().splitlines()).strip("\n")


def _heel(koppen: Rij, rijen: Sequence[Rij], breedte: int) -> set[int]:
    """Return the columns of ids, numbers and addresses that fit beside the words of the others."""
    kolommen = [(kop, *cellen) for kop, *cellen in zip(koppen, *rijen, strict=True)]
    heel = {nummer for nummer, (_, *cellen) in enumerate(kolommen) if all(map(_een_stuk, cellen))}
    while heel:
        nodig = [
            max(map(len, kolom))
            if nummer in heel
            else min(_WOORD, max(len(stuk) for cel in kolom for stuk in cel.split()))
            for nummer, kolom in enumerate(kolommen)
        ]
        if sum(nodig) + _TUSSEN * len(koppen) <= breedte:
            break
        heel.remove(max(heel, key=lambda nummer: nodig[nummer]))
    return heel


def _een_stuk(cel: str) -> bool:
    return " " not in cel or len(cel) <= _WOORD  # also a telephone number, and “niet bekend”


def _gestapeld(koppen: Rij, rijen: Sequence[Rij], breedte: int, scherm: Scherm) -> str:
    """Return the cells of a row under each other, each after the head of its column."""
    blokken = []
    for rij in rijen:
        regels: list[str] = []
        for kop, cel in zip(koppen, rij, strict=True):
            eerste, *rest = wrap(f"{kop}: {cel}", max(breedte, 20), subsequent_indent="  ")
            regels += [eerste.replace(kop, scherm.vet(kop), 1), *rest]
        blokken.append("\n".join(regels))
    return "\n\n".join(blokken)
