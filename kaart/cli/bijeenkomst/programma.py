"""`kaart bijeenkomst programma`: who goes to which session of a carrousel."""

from pathlib import Path
from typing import Annotated

import typer

from kaart.basis import KaartFout
from kaart.cli import aanvullen
from kaart.cli.opties import peildatum, werkmap
from kaart.cli.uitvoer import laat_zien
from kaart.cli.vormen import formaatoptie
from kaart.handelingen import Programmaverzoek, maak_programma
from kaart.hulp import begrijp_keuze
from kaart.weergave import PROGRAMMAVORMEN, REGELVORM

HULP = """Iedereen gaat in elke ronde naar een andere sessie, en alle wensen samen wegen even
zwaar: wie zich het eerst aanmeldde gaat niet voor. De sessies met hun plaatsen
staan in het bestand van de bijeenkomst; de wensen in een csv of xlsx met de
kolommen id (of naam), organisatie, wens1, wens2 en wens3. Er wordt niets bewaard.
Op papier (pdf): het geheel, een briefje per mens en een lijst per deur.

\b
  kaart bijeenkomst programma carrousel-2027-05 --wensen wensen.csv
  kaart bijeenkomst programma carrousel-2027-05 --wensen wensen.csv \\
    --formaat pdf -o ../carrousel"""

_PDF = "pdf"


def opdracht(
    context: typer.Context,
    id_: Annotated[
        str, typer.Argument(help="Id of naam van de bijeenkomst.", metavar="ID",
                            show_default=False, autocompletion=aanvullen.bijeenkomst_ids)
    ],
    wensen: Annotated[
        Path | None,
        typer.Option("--wensen", "--deelnemers", help="Wie er komen, met hun wensen.",
                     metavar="LIJST", show_default=False),
    ] = None,
    zaad: Annotated[
        int, typer.Option(help="Een ander getal loot anders.", metavar="GETAL", show_default=False)
    ] = 1,
    uit: Annotated[
        Path | None,
        typer.Option("-o", "--uit", help="Bij pdf: een map of bestand buiten de kaart.",
                     metavar="MAP", show_default=False),
    ] = None,
    formaat: Annotated[str, formaatoptie((*PROGRAMMAVORMEN, _PDF))] = "tekst",
) -> None:  # fmt: skip
    if wensen is None:
        raise KaartFout("noem met --wensen de lijst van wie er komen en wat zij willen")
    verzoek = Programmaverzoek(id_, wensen, zaad)
    map_, dag = werkmap(context), peildatum(context)
    als = begrijp_keuze("formaat", formaat, (*PROGRAMMAVORMEN, _PDF))
    if als == _PDF:
        from kaart.handelingen import druk_programma  # only paper needs the press

        laat_zien(druk_programma(map_, dag, verzoek, uit), REGELVORM)
        return
    if uit is not None:
        raise KaartFout(f"-o hoort bij --formaat {_PDF}")
    laat_zien(maak_programma(map_, dag, verzoek), PROGRAMMAVORMEN[als])
