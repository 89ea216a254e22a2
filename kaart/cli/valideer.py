"""`kaart valideer`: every finding in the files, on one line each."""

from pathlib import Path
from typing import Annotated

import typer

from kaart.basis import KaartFout
from kaart.cli import aanvullen
from kaart.cli.opties import peildatum, schrijfmap, werkmap
from kaart.cli.vormen import formaatoptie
from kaart.handelingen import Valideerverzoek, valideer_kaart
from kaart.hulp import begrijp_keuze
from kaart.keuring import TOETSEN, UITLEG
from kaart.weergave import BEVINDINGVORMEN, Verslag

HULP = """Alle bestanden worden gelezen, ook als je er maar een paar noemt: anders is niet te zien
of een verwijzing klopt. PAD bepaalt van welke bestanden of mappen je de bevindingen ziet.

Een fout moet weg, een “let op” moet iemand bekijken, een tip mag. Voor andere programma’s eindigt
de opdracht met code 0 zonder fouten, 1 met fouten (met --streng ook bij “let op”) en 2 als het
niet kan.

Wat zo moet blijven, kun je aanvaarden met een reden en een einddatum: zie --uitleg aanvaard.

--alleen-gewijzigd is voor tijdens het werk: wie iets weghaalt waar een ander bestand naar
verwijst, ziet dat alleen in een gewone controle.

\b
  kaart valideer
  kaart valideer data/organisaties/dock.yaml
  kaart valideer --streng --formaat github
  kaart valideer --alleen-gewijzigd --sinds main
  kaart valideer --uitleg telefoon
  kaart valideer --herstel"""


def opdracht(
    context: typer.Context,
    paden: Annotated[
        list[Path] | None,
        typer.Argument(
            help="Bestanden of mappen; anders alles.", metavar="[PAD]…", show_default=False
        ),
    ] = None,
    formaat: Annotated[str, formaatoptie(BEVINDINGVORMEN)] = "tekst",
    streng: Annotated[
        bool, typer.Option("--streng", help="Eindig ook bij “let op” met code 1.")
    ] = False,
    alleen_gewijzigd: Annotated[
        bool, typer.Option("--alleen-gewijzigd", help="Alleen wat volgens git gewijzigd is.")
    ] = False,
    sinds: Annotated[
        str | None, typer.Option(help="Gewijzigd sinds deze branch of commit.", metavar="REF")
    ] = None,
    uitleg: Annotated[
        str | None,
        typer.Option(
            help="Leg een toets uit, met voorbeelden.",
            metavar="TOETS",
            autocompletion=aanvullen.uit_lijst(*UITLEG),
        ),
    ] = None,
    alles: Annotated[
        bool, typer.Option("--alles", help="Ook wat is aanvaard in data/kaart.yaml.")
    ] = False,
    herstellen: Annotated[
        bool,
        typer.Option("--herstel", help="Zet aanhalingstekens, en haal onzichtbare tekens weg."),
    ] = False,
    ja: Annotated[
        bool, typer.Option("--ja", help="Bij --herstel: schrijf zonder te vragen.")
    ] = False,
) -> None:
    als = BEVINDINGVORMEN[begrijp_keuze("--formaat", formaat, BEVINDINGVORMEN)]
    if uitleg is not None:
        _toon_uitleg(begrijp_keuze("--uitleg", uitleg, UITLEG))
        return
    if ja and not herstellen:
        raise KaartFout("--ja hoort bij --herstel")
    map_ = (schrijfmap if herstellen else werkmap)(context)
    verzoek = Valideerverzoek(tuple(paden or ()), alleen_gewijzigd, sinds, streng)
    uitkomst = valideer_kaart(map_, peildatum(context), verzoek)
    gekeurd = uitkomst.antwoord
    if herstellen:
        from kaart.cli.herstellen import herstel  # only this option writes

        raise typer.Exit(herstel(map_, gekeurd.documenten, gekeurd.gevonden, ja=ja))
    verslag = Verslag(
        gekeurd.bevindingen, len(gekeurd.documenten), _voorvoegsel(map_.wortel), alles
    )
    if uitvoer := als(verslag):
        print(uitvoer)
    raise typer.Exit(uitkomst.code)


def _toon_uitleg(naam: str) -> None:
    ernst = f" ({TOETSEN[naam].ERNST.value})" if naam in TOETSEN else ""
    print(f"{naam}{ernst}\n\n{UITLEG[naam]}", end="")


def _voorvoegsel(wortel: Path) -> str:
    """Return the way from here to the map, for programs that look from the repository."""
    try:
        hier = wortel.relative_to(Path.cwd()).as_posix()
    except ValueError:
        return ""
    return "" if hier == "." else f"{hier}/"
