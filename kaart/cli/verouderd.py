"""`kaart verouderd`: what must be checked, stalest and most used first."""

from typing import Annotated

import typer

from kaart.basis import KaartFout
from kaart.cli import aanvullen
from kaart.cli.opties import peildatum, werkmap
from kaart.cli.uitvoer import laat_zien
from kaart.cli.vormen import aantaloptie, formaatoptie, themaoptie, wijkoptie
from kaart.handelingen import Verouderdverzoek, bekijk_verouderd
from kaart.hulp import begrijp_keuze
from kaart.nakijken import NAKIJKSOORTEN
from kaart.weergave import ACHTERSTANDVORMEN

HULP = """Oordeelt over elk ding met zijn eigen klok: een organisatie na 12 maanden,
aanbod met tijden na 6, een wachttijd na 3. Alleen een controle telt, een wijziging niet.
Bovenaan staat wat oud is en veel wordt gebruikt; waarom staat erbij. Met --wijk gaat het om wat
van die wijk zelf is; wat voor de hele stad is, hoort bij de stad.

\b
  kaart verouderd --wijk Overvecht
  kaart verouderd --aantal 20
  kaart verouderd --wat contact --wat aanbod
  kaart verouderd --thema geld --formaat csv > bellijst.csv
  kaart verouderd --streng
  kaart verouderd --minstens 60
  kaart verouderd --controleer-links --wijk Overvecht"""


def opdracht(
    context: typer.Context,
    wijk: Annotated[list[str] | None, wijkoptie()] = None,
    thema: Annotated[list[str] | None, themaoptie()] = None,
    wat: Annotated[
        list[str] | None,
        typer.Option(
            help=f"Alleen dit: {', '.join(NAKIJKSOORTEN)}.",
            metavar="WAT",
            autocompletion=aanvullen.uit_lijst(*NAKIJKSOORTEN),
        ),
    ] = None,
    aantal: Annotated[int | None, aantaloptie()] = None,
    streng: Annotated[
        bool, typer.Option("--streng", help="Eindig met code 1 als iets verouderd of onbekend is.")
    ] = False,
    minstens: Annotated[
        str | None,
        typer.Option(
            help="Eindig alleen met code 1 als minder dan dit deel op tijd is gecontroleerd.",
            metavar="PROCENT",
        ),
    ] = None,
    formaat: Annotated[str, formaatoptie(ACHTERSTANDVORMEN)] = "lijst",
    links: Annotated[
        bool,
        typer.Option(
            "--controleer-links",
            help="Kijk welke websites en maildomeinen weg zijn; met --streng dan code 1.",
        ),
    ] = False,
) -> None:  # fmt: skip
    if links and (wat or minstens is not None or aantal is not None):
        raise KaartFout("--controleer-links gaat niet samen met --wat, --minstens of --aantal")
    wijken, themas = tuple(wijk or ()), tuple(thema or ())
    if links:
        from kaart.cli.links_controleren import controleer_links  # only this goes out on the net
        from kaart.handelingen import Linkverzoek

        controleer_links(context, Linkverzoek(wijken, themas, streng), formaat)
        return
    vorm = ACHTERSTANDVORMEN[begrijp_keuze("--formaat", formaat, ACHTERSTANDVORMEN)]
    verzoek = Verouderdverzoek(wijken, themas, tuple(wat or ()), aantal, streng, minstens)
    laat_zien(bekijk_verouderd(werkmap(context), peildatum(context), verzoek), vorm)
