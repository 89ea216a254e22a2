"""`kaart bijeenkomst wand`: cards per thema for the wall, and which sheet hangs where."""

from typing import Annotated

import typer

from kaart.cli import aanvullen
from kaart.cli.bijeenkomst.woorden import IdArgument, Mapoptie
from kaart.cli.opties import peildatum, werkmap
from kaart.cli.uitvoer import laat_zien
from kaart.handelingen import hang_op
from kaart.weergave import REGELVORM

HULP = """Een kaart per thema voor aan de muur, met wiens blad eronder hangt en wie het ook doet
maar elders hangt. Elk blad hangt bij het thema dat zijn organisatie als eerste
noemt.

\b
  kaart bijeenkomst wand noord-2027-03 --papier a3"""


def opdracht(
    context: typer.Context,
    id_: IdArgument,
    papier: Annotated[
        str, typer.Option(help="a4 of a3.", metavar="PAPIER", show_default=False,
                          autocompletion=aanvullen.uit_lijst("a4", "a3"))
    ] = "a4",
    uit: Mapoptie = None,
) -> None:  # fmt: skip
    laat_zien(hang_op(werkmap(context), peildatum(context), id_, papier, uit), REGELVORM)
