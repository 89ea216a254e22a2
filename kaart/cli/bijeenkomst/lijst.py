"""`kaart bijeenkomst lijst`: who is expected, to sign at the door, and badges."""

from pathlib import Path
from typing import Annotated

import typer

from kaart.cli.bijeenkomst.woorden import IdArgument, Namenoptie
from kaart.cli.opties import peildatum, werkmap
from kaart.cli.uitvoer import laat_zien
from kaart.handelingen import maak_deurlijst
from kaart.weergave import REGELVORM

HULP = """Wie er komen, en van wie het blad ontbreekt of lang niet is nagekeken. Met -o komt er een
tekenlijst voor aan de deur (PDF); met een lijst van deelnemers (csv of xlsx met
naam en organisatie) ook naamkaartjes. De namen worden niet bewaard.

\b
  kaart bijeenkomst lijst noord-2027-03
  kaart bijeenkomst lijst noord-2027-03 --deelnemers lijst.csv -o ../deur"""


def opdracht(
    context: typer.Context,
    id_: IdArgument,
    deelnemers: Annotated[
        Path | None,
        typer.Option("--deelnemers", "--badges", help="Namen voor op de kaartjes: csv of xlsx.",
                     metavar="LIJST", show_default=False),
    ] = None,
    uit: Namenoptie = None,
) -> None:  # fmt: skip
    uitkomst = maak_deurlijst(werkmap(context), peildatum(context), id_, deelnemers, uit)
    laat_zien(uitkomst, REGELVORM)
