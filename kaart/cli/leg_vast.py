"""`kaart leg-vast`: the changes of the map into git."""

from typing import Annotated

import typer

from kaart.cli.opties import peildatum, schrijfmap
from kaart.cli.uitvoer import laat_zien
from kaart.handelingen import leg_kaart_vast
from kaart.weergave import VASTLEGVORM

HULP = """Zet wat er in de map data veranderde als één stap in git, met woorden die zeggen wat er
anders is. data/personen en data/aanmeldingen gaan nooit mee: git vergeet niets. Er wordt niets
verstuurd; dat doet git push.

\b
  kaart leg-vast
  kaart leg-vast -m "Ronde van november verwerkt"
"""


def opdracht(
    context: typer.Context,
    bericht: Annotated[
        str,
        typer.Option("-m", "--bericht", help="Eigen woorden; anders zegt kaart wat er veranderde.",
                     metavar="TEKST", show_default=False),
    ] = "",
) -> None:  # fmt: skip
    laat_zien(leg_kaart_vast(schrijfmap(context), peildatum(context), bericht), VASTLEGVORM)
