"""`kaart bijeenkomst ruim-op`: sign-ups go four weeks after the meeting."""

from typing import Annotated

import typer

from kaart.cli import aanvullen
from kaart.cli.opties import peildatum, schrijfmap
from kaart.cli.uitvoer import laat_zien
from kaart.handelingen import ruim_aanmeldingen_op
from kaart.weergave import REGELVORM

HULP = """Haalt de aanmeldingen weg van bijeenkomsten van vier weken geleden of langer. Wat langer
mag blijven, blijft. Met een id: alleen die van één bijeenkomst, en met --nu ook
als de vier weken nog niet om zijn."""


def opdracht(
    context: typer.Context,
    id_: Annotated[
        str, typer.Argument(help="Id of naam van de bijeenkomst.", metavar="[ID]",
                            show_default=False, autocompletion=aanvullen.bijeenkomst_ids)
    ] = "",
    nu: Annotated[bool, typer.Option("--nu", help="Ook als het nog mag blijven.")] = False,
) -> None:  # fmt: skip
    uitkomst = ruim_aanmeldingen_op(schrijfmap(context), peildatum(context), id_, nu=nu)
    laat_zien(uitkomst, REGELVORM)
