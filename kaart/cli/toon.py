"""`kaart toon`: one thing whole."""

from typing import Annotated

import typer

from kaart.basis import KaartFout
from kaart.cli import aanvullen
from kaart.cli.opties import peildatum, werkmap
from kaart.cli.uitvoer import laat_zien
from kaart.cli.vormen import formaatoptie
from kaart.handelingen import Toonverzoek, toon_ding
from kaart.hulp import begrijp_keuze
from kaart.weergave import DINGVORMEN

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
    formaat: Annotated[str, formaatoptie(DINGVORMEN)] = "tekst",
    met_personen: Annotated[
        bool, typer.Option("--met-personen", help="Ook de contactpersonen (niet openbaar).")
    ] = False,
) -> None:
    if met_personen and formaat != "tekst":
        raise KaartFout("--met-personen kan alleen op het scherm, niet met --formaat")
    vorm = DINGVORMEN[begrijp_keuze("--formaat", formaat, DINGVORMEN)]
    dag = peildatum(context)
    laat_zien(toon_ding(werkmap(context), dag, Toonverzoek(identiteit, met_personen)), vorm)
