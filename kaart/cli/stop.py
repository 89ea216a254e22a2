"""`kaart stop`: it is no longer there; its name stays, with the way on."""

from typing import Annotated

import typer

from kaart.bijwerken import GeenWijziging
from kaart.cli import aanvullen
from kaart.cli.bewaren import voer_uit
from kaart.cli.opties import peildatum, schrijfmap
from kaart.cli.vormen import jaoptie
from kaart.handelingen import Stopaanbodverzoek, Stopverzoek, stop_ding, stop_een_aanbod

HULP = """Een organisatie of plek die stopt, blijft op de kaart staan met de reden en de opvolger:
wie haar zoekt, leest waar hij terecht kan, en niemand zet haar er per ongeluk weer op. Op het
scherm staat ook wie nog naar haar verwijst.

\b
  kaart stop buurtkamer --reden "gebouw verkocht" --opvolger dorpskamer
  kaart stop dock --aanbod "Inloopspreekuur Kanaleneiland"
  kaart stop oud-adres --reden "bestaat niet" --niet-opnemen"""


def opdracht(
    context: typer.Context,
    identiteit: Annotated[
        str,
        typer.Argument(help="Het id of de naam.", metavar="ID", autocompletion=aanvullen.alle_ids),
    ],
    reden: Annotated[str, typer.Option(help="Waarom, in een paar woorden.")] = "",
    opvolger: Annotated[
        str,
        typer.Option(
            help="Wie het nu doet.", metavar="ID", autocompletion=aanvullen.organisatie_ids
        ),
    ] = "",
    op: Annotated[str, typer.Option(help="De laatste dag; anders vandaag.", metavar="DATUM")] = "",
    aanbod: Annotated[str, typer.Option(help="Alleen dit aanbod stopt.", metavar="NAAM")] = "",
    niet_opnemen: Annotated[
        bool, typer.Option("--niet-opnemen", help="Hoort niet op de kaart, ook later niet.")
    ] = False,
    ja: Annotated[bool, jaoptie()] = False,
) -> None:
    map_, dag = schrijfmap(context), peildatum(context)
    if aanbod:
        if reden or opvolger or op or niet_opnemen:
            raise GeenWijziging(
                "--aanbod gaat niet samen met --reden, --opvolger, --op of --niet-opnemen"
            )
        uitkomst = stop_een_aanbod(map_, dag, Stopaanbodverzoek(identiteit, aanbod))
    else:
        if not reden:
            raise GeenWijziging("zeg met --reden waarom het stopt; dat helpt wie later zoekt")
        verzoek = Stopverzoek(identiteit, reden, opvolger, op, niet_opnemen)
        uitkomst = stop_ding(map_, dag, verzoek)
    voer_uit(uitkomst, ja=ja)
