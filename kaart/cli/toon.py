"""`kaart toon`: one thing whole."""

import time
from typing import Annotated

import typer

from kaart.basis import KaartFout
from kaart.bestand import id_van_nummer
from kaart.cli import aanvullen
from kaart.cli.opties import peildatum, werkmap
from kaart.cli.uitvoer import laat_zien
from kaart.cli.vormen import formaatoptie
from kaart.handelingen import Toonverzoek, toon_ding
from kaart.hulp import begrijp_keuze
from kaart.weergave import DINGVORMEN

_GETAL = 4  # digits: longer is a postcode

HULP = """Noem het id of de naam, of het nummer van wat je net zocht.

\b
  kaart toon voedselbank-utrecht
  kaart toon de-pijler
  kaart toon 3
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
    map_ = werkmap(context)
    gezocht = (
        id_van_nummer(map_, int(identiteit), time.time())
        if identiteit.isdecimal() and len(identiteit) < _GETAL
        else ""
    )
    laat_zien(toon_ding(map_, dag, Toonverzoek(identiteit, met_personen, gezocht)), vorm)
