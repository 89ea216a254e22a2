"""`kaart bijeenkomst aanwezig`: which organisations were there, and how many people."""

from pathlib import Path
from typing import Annotated

import typer

from kaart.cli.bewaren import voer_uit
from kaart.cli.bijeenkomst.woorden import IdArgument
from kaart.cli.opties import peildatum, schrijfmap
from kaart.cli.vormen import jaoptie
from kaart.handelingen import Aanwezigverzoek, schrijf_aanwezigen

HULP = """Na afloop: welke organisaties er waren en hoeveel mensen, in het bestand van de
bijeenkomst. Van een lijst met namen blijven alleen die twee over. Wie niet
genoemd wil worden, telt alleen mee.

\b
  kaart bijeenkomst aanwezig noord-2027-03 --deelnemers nu.csv --ingelopen 5
  kaart bijeenkomst aanwezig noord-2027-03 dock u-centraal --bezoekers 12"""


def opdracht(
    context: typer.Context,
    id_: IdArgument,
    organisaties: Annotated[
        list[str] | None,
        typer.Argument(help="Wie er waren, zonder lijst.", metavar="[ORGANISATIE]…",
                       show_default=False),
    ] = None,
    deelnemers: Annotated[
        Path | None,
        typer.Option(help="Wie er waren: csv of xlsx.", metavar="LIJST", show_default=False),
    ] = None,
    niet_noemen: Annotated[
        list[str] | None,
        typer.Option(help="Telt alleen mee.", metavar="ORGANISATIE", show_default=False),
    ] = None,
    bezoekers: Annotated[
        int | None, typer.Option(help="Hoeveel mensen er waren.", metavar="N", min=0)
    ] = None,
    ingelopen: Annotated[
        int | None, typer.Option(help="Hoeveel er zonder aanmelding kwamen.", metavar="N", min=0)
    ] = None,
    ja: Annotated[bool, jaoptie()] = False,
) -> None:  # fmt: skip
    verzoek = Aanwezigverzoek(
        id_, deelnemers, tuple(organisaties or ()), tuple(niet_noemen or ()), bezoekers, ingelopen
    )
    voer_uit(schrijf_aanwezigen(schrijfmap(context), peildatum(context), verzoek), ja=ja)
