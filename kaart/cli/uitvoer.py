"""The last thing every command does: the answer to stdout, the rest to stderr, and its code."""

import sys
from collections.abc import Iterable, Iterator
from typing import TypeVar

import typer

from kaart.handelingen import Uitkomst
from kaart.weergave import Vorm, geef_uit, scherm_van, schoon

A = TypeVar("A")


def merk_op(zinnen: Iterable[str]) -> None:
    """Say something on stderr."""
    for zin in zinnen:
        print(f"kaart: {schoon(zin)}", file=sys.stderr)


def volg_op_stderr(delen: Iterable[A], totaal: int, wat: str) -> Iterator[A]:
    """Show who looks at a terminal how far a long doing is."""
    from kaart.weergave import volg  # most doings are short

    yield from volg(delen, totaal, wat, sys.stderr)


def laat_zien(uitkomst: Uitkomst[A], vorm: Vorm[A]) -> None:
    """Show an outcome in this form and end with its code."""
    uitvoer = geef_uit(uitkomst, vorm, scherm_van(sys.stdout))
    for zin in uitkomst.begrepen:
        print(f"Begrepen: {schoon(zin)}", file=sys.stderr)
    merk_op(uitvoer.ernaast)
    if uitvoer.antwoord:
        print(uitvoer.antwoord)
    merk_op(uitkomst.ten_slotte)
    if uitkomst.code:
        raise typer.Exit(uitkomst.code)
