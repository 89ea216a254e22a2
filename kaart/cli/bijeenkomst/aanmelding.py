"""`kaart bijeenkomst aanmelding`: how many people come, of which organisation."""

from typing import Annotated

import typer

from kaart.cli.bijeenkomst.woorden import IdArgument
from kaart.cli.opties import peildatum, schrijfmap
from kaart.cli.uitvoer import laat_zien
from kaart.handelingen import Aanmeldverzoek, schrijf_aanmelding
from kaart.weergave import REGELVORM

HULP = """Alleen een aantal per organisatie, in data/aanmeldingen, dat nooit in git komt. Wat je van
een organisatie zegt, vervangt wat er stond; 0 haalt haar weg. Zonder meer staat
hier wie er komen. Van een csv of xlsx worden de kolommen organisatie en aantal
gelezen (zonder aantal telt elke rij als één mens), en verder niets.

\b
  kaart bijeenkomst aanmelding noord-2027-03 dock 2
  kaart bijeenkomst aanmelding noord-2027-03 aanmeldingen.xlsx
  kaart bijeenkomst aanmelding noord-2027-03"""


def opdracht(
    context: typer.Context,
    id_: IdArgument,
    organisatie: Annotated[
        str, typer.Argument(help="Een organisatie, of een csv of xlsx.",
                            metavar="[ORGANISATIE]", show_default=False)
    ] = "",
    aantal: Annotated[
        str, typer.Argument(help="Hoeveel mensen.", metavar="[AANTAL]", show_default=False)
    ] = "",
) -> None:  # fmt: skip
    verzoek = Aanmeldverzoek(id_, organisatie, aantal)
    laat_zien(schrijf_aanmelding(schrijfmap(context), peildatum(context), verzoek), REGELVORM)
