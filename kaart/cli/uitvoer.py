"""The last thing every command does: the answer to stdout, the rest to stderr, and its code."""

import sys
from collections.abc import Iterable
from typing import TypeVar

import typer

from kaart.handelingen import Uitkomst
from kaart.weergave import Vorm, geef_uit, scherm_van, schoon

A = TypeVar("A")


def merk_op(zinnen: Iterable[str]) -> None:
    """Say something on stderr."""
    for zin in zinnen:
        print(f"kaart: {schoon(zin)}", file=sys.stderr)


def laat_zien(uitkomst: Uitkomst[A], vorm: Vorm[A]) -> None:
    """Show an outcome in this form and end with its code."""
    uitvoer = geef_uit(uitkomst, vorm, scherm_van(sys.stdout))
    merk_op(uitvoer.ernaast)
    if uitvoer.antwoord:
        print(uitvoer.antwoord)
    if uitkomst.code:
        raise typer.Exit(uitkomst.code)
