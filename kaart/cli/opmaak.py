"""`kaart opmaak`: every file in its canonical form, or which ones are not."""

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated

import typer

from kaart.basis import Bevinding, op_volgorde, uitgangscode
from kaart.bestand import Document, laad
from kaart.cli import opties
from kaart.cli.keuze import Padkeuze
from kaart.opmaak import maak_op
from kaart.personen import SOORT, laad_personen, verberg
from kaart.schrijven import vervang
from kaart.weergave import opmaakverslag, regel, schoon

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
    werkmap = opties.werkmap(context) if controleer else opties.schrijfmap(context)
    keuze = Padkeuze.maak(werkmap, paden or ())
    resultaat = laad(werkmap)
    personen = laad_personen(werkmap)
    alle = (*resultaat.documenten, *personen.documenten)
    documenten = [document for document in alle if keuze.heeft(document.bestand)]
    bevindingen = [b for b in resultaat.bevindingen if keuze.heeft(b.vindplaats.bestand)]
    anders: list[Document] = []
    regeleinden = 0
    for document in documenten:
        opgemaakt = maak_op(document.inhoud, document.bestand, document.soort)
        bevindingen += [
            verberg(b, document.waarde) if document.soort == SOORT else b
            for b in opgemaakt.bevindingen
        ]
        if opgemaakt.inhoud == document.inhoud:
            continue
        if controleer and opgemaakt.is_alleen_anders_van_regeleinden(document.inhoud):
            regeleinden += 1
            continue
        pad = werkmap.wortel / document.bestand
        if not controleer and not vervang(
            pad, document.inhoud, opgemaakt.inhoud, binnen=werkmap.wortel
        ):
            _merk_op(f"{document.bestand} is intussen veranderd, overgeslagen")
            continue
        anders.append(document)
        print(schoon(document.bestand))
    _meld(bevindingen)
    for zin in opmaakverslag(len(documenten), len(anders), regeleinden, controleer=controleer):
        _merk_op(zin)
    raise typer.Exit(max(uitgangscode(bevindingen), int(controleer and bool(anders))))


def _meld(bevindingen: Iterable[Bevinding]) -> None:
    for bevinding in op_volgorde(bevindingen):
        print(regel(bevinding), file=sys.stderr)


def _merk_op(tekst: str) -> None:
    print(f"kaart: {schoon(tekst)}", file=sys.stderr)
