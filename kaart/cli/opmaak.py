"""`kaart opmaak`: every file in its canonical form, or which ones are not."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from kaart.cli.bewaren import zeg_wat_los_is
from kaart.cli.opties import schrijfmap, werkmap
from kaart.cli.uitvoer import laat_zien, merk_op
from kaart.handelingen import Opmaakverzoek, maak_kaart_op
from kaart.weergave import OPGEMAAKT, regel

HULP = """De sleutels komen in de volgorde van het schema, lijsten onder elkaar, teksten op één
regel, en aanhalingstekens om wat andere programma’s als getal of als ja en nee lezen. Commentaar
verhuist mee en de betekenis verandert niet. Wat niet te lezen is, blijft zoals het is.

Op het scherm komen de namen van de bestanden die veranderd zijn (of met --controleer: die niet in
de vaste vorm staan; dan eindigt het met code 1 en wordt er niets geschreven).

\b
  kaart opmaak
  kaart opmaak data/organisaties/dock.yaml
  kaart opmaak --controleer"""


def opdracht(
    context: typer.Context,
    paden: Annotated[
        list[Path] | None,
        typer.Argument(
            help="Bestanden of mappen; anders alles.", metavar="[PAD]…", show_default=False
        ),
    ] = None,
    controleer: Annotated[
        bool,
        typer.Option(
            "--controleer", help="Schrijf niets; eindig met code 1 als er iets anders moet."
        ),
    ] = False,
) -> None:
    map_ = (werkmap if controleer else schrijfmap)(context)
    uitkomst = maak_kaart_op(map_, Opmaakverzoek(tuple(paden or ()), controleer))
    laat_zien(uitkomst._replace(code=0, ten_slotte=()), OPGEMAAKT)
    for bevinding in uitkomst.antwoord.bevindingen:
        print(regel(bevinding), file=sys.stderr)
    merk_op(uitkomst.ten_slotte)
    if uitkomst.antwoord.bestanden and not controleer:
        zeg_wat_los_is(map_)
    raise typer.Exit(uitkomst.code)
