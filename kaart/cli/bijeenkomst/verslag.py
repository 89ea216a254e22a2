"""`kaart bijeenkomst verslag`: what may be told of a meeting or a series."""

from typing import Annotated

import typer

from kaart.cli.bewaren import voer_uit
from kaart.cli.opties import peildatum, schrijfmap, werkmap
from kaart.cli.uitvoer import laat_zien
from kaart.cli.vormen import formaatoptie, jaoptie
from kaart.handelingen import maak_verslag
from kaart.hulp import begrijp_keuze
from kaart.weergave import VERSLAGVORMEN

HULP = """Van een bijeenkomst of een reeks: hoeveel bezoekers en organisaties, wat de formulieren
zeggen en wat men miste. Wat niet is geteld, wordt niet verzonnen: een percentage
uit een bron blijft een percentage. Bij minder dan vijf formulieren staan er geen
cijfers. Met --ja komt wat men miste als gemeld op de wijk, waar dat nog niet stond.

\b
  kaart bijeenkomst verslag skl-2011
  kaart bijeenkomst verslag noord-2027-03 --formaat md"""


def opdracht(
    context: typer.Context,
    id_: Annotated[
        str, typer.Argument(help="Id of naam van een bijeenkomst of reeks.", metavar="ID",
                            show_default=False)
    ],
    formaat: Annotated[str, formaatoptie(tuple(VERSLAGVORMEN))] = "tekst",
    ja: Annotated[bool, jaoptie()] = False,
) -> None:  # fmt: skip
    vorm = VERSLAGVORMEN[begrijp_keuze("formaat", formaat, tuple(VERSLAGVORMEN))]
    if ja:
        voer_uit(
            maak_verslag(schrijfmap(context), peildatum(context), id_, schrijf=True),
            ja=True,
            vorm=vorm,
        )
        return
    laat_zien(maak_verslag(werkmap(context), peildatum(context), id_), vorm)
