"""`kaart bijeenkomst nieuw`: a meeting on the map, of which only name and day must be known."""

from typing import Annotated

import typer

from kaart.cli import aanvullen
from kaart.cli.bewaren import voer_uit
from kaart.cli.opties import peildatum, schrijfmap
from kaart.cli.vormen import jaoptie
from kaart.handelingen import Bijeenkomstverzoek, maak_bijeenkomst
from kaart.schema import keuzes
from kaart.weergave import IDVORM

HULP = """Er komt één bestand in data/bijeenkomsten; de eerste regel van het antwoord is het id.
Alleen de naam en de dag hoeven bekend te zijn. Programma en organisatoren
zet je er daarna in met kaart wijzig.

\b
  kaart bijeenkomst nieuw --naam "Sociale kaart live" --datum 2027-03-18
  kaart bijeenkomst nieuw --naam "De maand van Vleuten" --soort maand \\
    --datum 2027-10-01 --tot 2027-10-31 --wijk Vleuten --ja"""


def opdracht(
    context: typer.Context,
    naam: Annotated[str, typer.Option(help="De naam.", show_default=False)],
    datum: Annotated[
        str, typer.Option(help="De dag, of de eerste dag.", metavar="DATUM", show_default=False)
    ],
    tot: Annotated[str, typer.Option(help="De laatste dag.", metavar="DATUM")] = "",
    wijk: Annotated[
        str, typer.Option(help="De wijk waar zij over gaat.", metavar="PLEK",
                          autocompletion=aanvullen.wijken)
    ] = "",
    locatie: Annotated[str, typer.Option(help="Waar zij is.", metavar="ID")] = "",
    soort: Annotated[
        str, typer.Option(help=f"{', '.join(keuzes('bijeenkomst', 'soort'))}.", metavar="SOORT")
    ] = "",
    reeks: Annotated[str, typer.Option(help="De reeks waar zij bij hoort.", metavar="ID")] = "",
    aanmelden_voor: Annotated[
        str, typer.Option(help="Laatste dag om zich aan te melden.", metavar="DATUM")
    ] = "",
    ja: Annotated[bool, jaoptie()] = False,
) -> None:  # fmt: skip
    verzoek = Bijeenkomstverzoek(naam, datum, tot, wijk, locatie, soort, reeks, aanmelden_voor)
    uitkomst = maak_bijeenkomst(schrijfmap(context), peildatum(context), verzoek)
    voer_uit(uitkomst, ja=ja, vorm=IDVORM)
