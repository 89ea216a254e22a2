"""`kaart bijeenkomst verslag`: what may be told of a meeting or a series."""

from pathlib import Path
from typing import Annotated

import typer

from kaart.basis import KaartFout
from kaart.cli import aanvullen
from kaart.cli.bewaren import voer_uit
from kaart.cli.opties import peildatum, schrijfmap, werkmap
from kaart.cli.uitvoer import laat_zien
from kaart.cli.vormen import formaatoptie, jaoptie
from kaart.handelingen import maak_verslag
from kaart.hulp import begrijp_keuze
from kaart.weergave import REGELVORM, VERSLAGVORMEN

HULP = """Van een bijeenkomst of een reeks: hoeveel bezoekers en organisaties, wat de formulieren
zeggen en wat men miste. Wat niet is geteld, wordt niet verzonnen: een percentage
uit een bron blijft een percentage. Bij minder dan vijf formulieren staan er geen
cijfers. Met --ja komt wat men miste als gemeld op de wijk, en een blad dat niet klopt
vooraan in de volgende controleronde. Op papier (pdf): één A4.

\b
  kaart bijeenkomst verslag skl-2011
  kaart bijeenkomst verslag noord-2027-03 --formaat md
  kaart bijeenkomst verslag noord-2027-03 -o verslag.pdf"""

_PDF = "pdf"


def opdracht(
    context: typer.Context,
    id_: Annotated[
        str, typer.Argument(help="Id of naam van een bijeenkomst of reeks.", metavar="ID",
                            show_default=False, autocompletion=aanvullen.verslag_ids)
    ],
    formaat: Annotated[str, formaatoptie((*VERSLAGVORMEN, _PDF))] = "",
    uit: Annotated[
        Path | None,
        typer.Option("-o", "--uit", help="Bij pdf: een bestand of map; anders in drukwerk.",
                     metavar="BESTAND", show_default=False),
    ] = None,
    ja: Annotated[bool, jaoptie()] = False,
) -> None:  # fmt: skip
    gekozen = formaat or (_PDF if uit else "tekst")
    als = begrijp_keuze("formaat", gekozen, (*VERSLAGVORMEN, _PDF))
    if als == _PDF:
        if ja:
            raise KaartFout("--ja schrijft op de kaart, en maakt geen pdf", "doe dat na elkaar")
        from kaart.handelingen import druk_verslagblad  # only paper needs the press

        laat_zien(druk_verslagblad(werkmap(context), peildatum(context), id_, uit), REGELVORM)
        return
    if uit is not None:
        raise KaartFout(f"-o hoort bij --formaat {_PDF}")
    vorm = VERSLAGVORMEN[als]
    if ja:
        voer_uit(
            maak_verslag(schrijfmap(context), peildatum(context), id_, schrijf=True),
            ja=True,
            vorm=vorm,
        )
        return
    laat_zien(maak_verslag(werkmap(context), peildatum(context), id_), vorm)
