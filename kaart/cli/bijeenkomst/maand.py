"""`kaart bijeenkomst maand`: poster, programme and calendar of *De maand van …*."""

from typing import Annotated

import typer

from kaart.cli.bijeenkomst.woorden import IdArgument, Mapoptie
from kaart.cli.opties import peildatum, werkmap
from kaart.cli.uitvoer import laat_zien
from kaart.handelingen import maak_maand
from kaart.weergave import REGELVORM

HULP = """Van een bijeenkomst met “soort: maand” en een programma over de gebouwen van een
wijk: een poster op A3, een programma op A5 om mee te geven, en een agenda (.ics).
In de agenda komt wat een dag, een begin en een einde heeft en nog moet komen.

\b
  kaart bijeenkomst maand maand-van-vleuten -o maand
  kaart bijeenkomst maand maand-van-vleuten --vorm drukkerij"""


def opdracht(
    context: typer.Context,
    id_: IdArgument,
    uit: Mapoptie = None,
    vorm: Annotated[
        str,
        typer.Option(
            help="pdf, of drukkerij om te laten drukken.", metavar="VORM", show_default=False
        ),
    ] = "pdf",
) -> None:
    laat_zien(maak_maand(werkmap(context), peildatum(context), id_, uit, vorm), REGELVORM)
