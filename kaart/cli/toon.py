"""`kaart toon`: one thing whole."""

import sys
from typing import Annotated

import typer

from kaart.begrip import begrijp_ding, begrijp_keuze
from kaart.cli import aanvullen
from kaart.cli.opties import meld_weggelaten, peildatum, werkmap
from kaart.index import laad_kaart
from kaart.weergave.ding import FORMATEN
from kaart.weergave.inzage import Inzage
from kaart.weergave.scherm import scherm_van

HULP = """Noem het id of de naam.

\b
  kaart toon voedselbank-utrecht
  kaart toon de-pijler
  kaart toon "Vleuten-De Meern"
  kaart toon eenzaamheid --formaat json"""


def opdracht(
    context: typer.Context,
    identiteit: Annotated[
        str,
        typer.Argument(help="Het id of de naam.", metavar="ID", autocompletion=aanvullen.alle_ids),
    ],
    formaat: Annotated[
        str, typer.Option(help=f"{', '.join(FORMATEN)}.", metavar="VORM", show_default=False)
    ] = "tekst",
) -> None:
    toon = FORMATEN[begrijp_keuze("--formaat", formaat, FORMATEN)]
    dag = peildatum(context)
    leesbaar = laad_kaart(werkmap(context))
    meld_weggelaten(leesbaar.weggelaten)
    collectie, ding = begrijp_ding(leesbaar.kaart, identiteit)
    print(toon(Inzage(leesbaar.kaart, collectie, ding, dag), scherm_van(sys.stdout)))
