"""`kaart lees-in`: a table of organisations into the map, and the template to hand out."""

from pathlib import Path
from typing import Annotated

import typer

from kaart.basis import KaartFout
from kaart.cli import aanvullen
from kaart.cli.bewaren import is_gesprek, voer_uit
from kaart.cli.gesprek import Gesprek
from kaart.cli.leesvragen import vraag_door
from kaart.cli.opties import peildatum, schrijfmap, werkmap
from kaart.cli.rest import bewaar_rest, keur_plek
from kaart.cli.uitvoer import laat_zien
from kaart.cli.vormen import jaoptie, keuzeoptie, themaoptie, wijkoptie
from kaart.handelingen import (
    Leesantwoord,
    Leesverzoek,
    Tabelverzoek,
    Uitkomst,
    lees_tabel_in,
    maak_tabel,
)
from kaart.hulp import begrijp_keuze
from kaart.inlezen import TABBLADEN
from kaart.weergave import LEESVORM, TABELVORM

HULP = """Leest een spreadsheet (xlsx of csv): eerst staat er wat het zou doen, dan komt de vraag.
Wie er al is, wordt bijgewerkt; een leeg vak laat staan wat er staat, het woord weg haalt het weg.

\b
  kaart lees-in --sjabloon -o sjabloon.xlsx
  kaart lees-in --gevuld --wijk Overvecht -o overvecht.xlsx
  kaart lees-in --sjabloon --locatie de-pijler
  kaart lees-in overvecht.xlsx
  kaart lees-in gids.csv --bron "Gids 2026" --datum 2026-03
  kaart lees-in gids.csv --kolom "Tel. nr=telefoon" --alleen-kijken
  kaart lees-in gids.csv --thema "Bewegen=gezond" --thema "Natuur=nieuw" --ja"""


def opdracht(
    context: typer.Context,
    bestand: Annotated[
        Path | None, typer.Argument(metavar="[BESTAND]", help="De tabel: xlsx of csv.")
    ] = None,
    sjabloon: Annotated[
        bool, typer.Option("--sjabloon", help="Maak een lege tabel om in te vullen.")
    ] = False,
    gevuld: Annotated[
        bool, typer.Option("--gevuld", help="Maak een tabel met wat nu op de kaart staat.")
    ] = False,
    uitvoer: Annotated[
        Path | None,
        typer.Option(
            "-o", "--uitvoer", help="Waar de tabel komt, of wat blijft liggen.", metavar="BESTAND"
        ),
    ] = None,
    wijk: Annotated[list[str] | None, wijkoptie()] = None,
    thema: Annotated[list[str] | None, themaoptie()] = None,
    locatie: Annotated[
        str, keuzeoptie("De week van dit gebouw, met --sjabloon of --gevuld.", "PLEK",
                        aanvullen.locatie_ids)
    ] = "",
    tab: Annotated[
        str, typer.Option(help="organisaties of aanbod, bij csv.", metavar="TAB")
    ] = "",
    kolom: Annotated[
        list[str] | None,
        typer.Option(help="Wat een kolom is: “kop=kolom”; “kop=” slaat over.", metavar="KOP=KOLOM"),
    ] = None,
    vul: Annotated[
        list[str] | None,
        typer.Option(help="Voor elke nieuwe die het niet zegt.", metavar="KOLOM=WAARDE"),
    ] = None,
    bron: Annotated[
        str, typer.Option(help="Waar de tabel vandaan komt.", metavar="URL|TEKST")
    ] = "",
    datum: Annotated[str, typer.Option(help="De datum van die bron.", metavar="DATUM")] = "",
    tijden: Annotated[
        bool,
        typer.Option("--bewaar-tijden", help="Tijden die niet te lezen zijn, als twijfel erbij."),
    ] = False,
    rij: Annotated[
        list[str] | None,
        typer.Option(help="Wie een rij is: “5=het-id”, “5=nieuw”, “5=over”.", metavar="RIJ=WIE"),
    ] = None,
    kijk: Annotated[
        bool, typer.Option("--alleen-kijken", help="Schrijf niets, vraag niets.")
    ] = False,
    ja: Annotated[bool, jaoptie()] = False,
) -> None:  # fmt: skip
    tabblad = begrijp_keuze("--tab", tab, TABBLADEN) if tab else ""
    if sjabloon or gevuld:
        if bestand is not None:
            raise KaartFout(f"Lees {bestand} in, of maak een tabel; niet allebei")
        vraag = Tabelverzoek(
            not gevuld, uitvoer, tabblad, tuple(wijk or ()), tuple(thema or ()), locatie
        )
        _keur_tabel(vraag)
        laat_zien(maak_tabel(werkmap(context), peildatum(context), vraag), TABELVORM)
        return
    if bestand is None:
        raise KaartFout("Noem een bestand, of maak er een: kaart lees-in --sjabloon")
    if wijk or locatie:
        raise KaartFout("--wijk en --locatie horen bij --gevuld en --sjabloon")
    keur_plek(uitvoer)
    verzoek = Leesverzoek(
        bestand, tabblad, tuple(kolom or ()), tuple(vul or ()), bron, datum, tijden,
        ja or not is_gesprek(), tuple(thema or ()), tuple(rij or ()),
    )  # fmt: skip
    map_ = (werkmap if kijk else schrijfmap)(context)

    def lees(vraag: Leesverzoek) -> Uitkomst[Leesantwoord]:
        return lees_tabel_in(map_, peildatum(context), vraag)

    uitkomst = lees(verzoek)
    if is_gesprek() and not (ja or kijk):
        uitkomst = vraag_door(uitkomst, verzoek, lees, Gesprek())
    voer_uit(uitkomst._replace(code=0), ja=ja, vorm=LEESVORM, kijk=kijk)
    if uitkomst.antwoord.rest and not kijk:
        bewaar_rest(uitkomst.antwoord.rest, bestand, uitvoer, peildatum(context))
    if uitkomst.code:
        raise typer.Exit(uitkomst.code)


def _keur_tabel(vraag: Tabelverzoek) -> None:
    """Refuse options that say nothing of the table that is asked for."""
    if vraag.locatie and (vraag.wijk or vraag.thema or vraag.tabblad):
        raise KaartFout("Met --locatie is de tabel de week van één gebouw: laat de rest weg")
    if vraag.sjabloon and (vraag.wijk or vraag.thema):
        raise KaartFout("--wijk en --thema horen bij --gevuld: een leeg sjabloon is voor alles")
