"""A table for people: the one door to rich."""

from collections.abc import Iterable, Sequence
from io import StringIO

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table
from rich.text import Text

from kaart.weergave.scherm import Scherm
from kaart.weergave.schoon import schoon

_BREEDTE_ZONDER_TERMINAL = 120


def tabel(koppen: Sequence[str], rijen: Iterable[Sequence[str]], scherm: Scherm) -> str:
    """Return a table as wide as the screen; long cells fold, no markup is read in them."""
    uit = StringIO()
    console = Console(
        file=uit,
        width=scherm.breedte if scherm.terminal else _BREEDTE_ZONDER_TERMINAL,
        force_terminal=scherm.kleur,
        no_color=not scherm.kleur,
        color_system="standard" if scherm.kleur else None,
        markup=False,
        emoji=False,
        highlight=False,
        legacy_windows=False,
    )
    blad = Table(box=SIMPLE_HEAD, pad_edge=False, header_style="bold" if scherm.kleur else "")
    for kop in koppen:
        blad.add_column(kop, overflow="fold")
    for rij in rijen:
        blad.add_row(*(Text(schoon(cel)) for cel in rij))
    console.print(blad)
    return "\n".join(regel.rstrip() for regel in uit.getvalue().splitlines()).strip("\n")
