"""`kaart bevestig`: somebody checked it and it is right."""

from typing import Annotated

import typer

from kaart.bijwerken import ALLES, CONTACTEN, HOE
from kaart.cli import aanvullen
from kaart.cli.bewaren import meld
from kaart.cli.opties import peildatum, schrijfmap
from kaart.cli.uitvoer import laat_zien
from kaart.handelingen import Bevestigverzoek, bevestig_dingen
from kaart.weergave import REGELVORM

HULP = """Wat er staat, is nagekeken en klopt. De datum komt bij de organisatie en bij alles wat
een eigen datum heeft (contacten, aanbod, wachttijd, aanmeldstop); verder verandert er niets. Klopt
iets niet meer, wijzig het dan eerst. Een contactpersoon noem je bij het nummer.

\b
  kaart bevestig dock --hoe telefoon
  kaart bevestig dock voedselbank-utrecht --hoe website --door gemeente
  kaart bevestig dock --alleen contacten --hoe mail
  kaart bevestig p-0001 --hoe mail"""


def opdracht(
    context: typer.Context,
    ids: Annotated[
        list[str],
        typer.Argument(help="Ids of namen.", metavar="ID…", autocompletion=aanvullen.alle_ids),
    ],
    hoe: Annotated[
        str,
        typer.Option(
            help=f"{', '.join(HOE)}.", metavar="HOE", show_default=False,
            autocompletion=aanvullen.uit_lijst(*HOE),
        ),
    ] = "",
    door: Annotated[
        str, typer.Option(help="Rol of organisatie; nooit een naam.", metavar="WIE")
    ] = "",
    op: Annotated[
        str, typer.Option(help="De dag van de controle; anders vandaag.", metavar="DATUM")
    ] = "",
    alleen: Annotated[
        str,
        typer.Option(
            help="contacten: alleen die zijn nagekeken.", metavar="DEEL", show_default=False,
            autocompletion=aanvullen.uit_lijst(CONTACTEN),
        ),
    ] = ALLES,
) -> None:  # fmt: skip
    verzoek = Bevestigverzoek(tuple(ids), hoe, door, op, alleen)
    werkmap = schrijfmap(context)
    uitkomst = bevestig_dingen(werkmap, peildatum(context), verzoek)
    laat_zien(uitkomst, REGELVORM)
    meld(uitkomst.antwoord.bestanden, werkmap)
