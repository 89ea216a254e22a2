"""`kaart verouderd`: what must be checked, the worst first."""

import sys
from typing import Annotated

import typer

from kaart.begrip import begrijp_keuze
from kaart.cli.opties import meld_weggelaten, peildatum, werkmap
from kaart.cli.vormen import formaatoptie, themaoptie, wijkoptie
from kaart.index import laad_kaart
from kaart.verouderd import bepaal_achterstand, tel_keuze, tel_per_wijk
from kaart.weergave.achterstand import FORMATEN, Stapel
from kaart.weergave.scherm import scherm_van
from kaart.zoek import begrijp_vraag

HULP = """Oordeelt over elk ding met zijn eigen klok: een organisatie na 12 maanden,
aanbod met tijden na 6. Alleen een controle telt, een wijziging niet.

\b
  kaart verouderd --wijk Overvecht
  kaart verouderd --thema geld --formaat csv > bellijst.csv
  kaart verouderd --streng
  kaart verouderd --controleer-links --wijk Overvecht"""


def opdracht(
    context: typer.Context,
    wijk: Annotated[list[str] | None, wijkoptie()] = None,
    thema: Annotated[list[str] | None, themaoptie()] = None,
    streng: Annotated[
        bool, typer.Option("--streng", help="Eindig met code 1 als iets verouderd of onbekend is.")
    ] = False,
    formaat: Annotated[str, formaatoptie(FORMATEN)] = "lijst",
    links: Annotated[
        bool, typer.Option("--controleer-links", help="Kijk welke links niet meer bestaan.")
    ] = False,
) -> None:  # fmt: skip
    if links:
        from kaart.cli.links_controleren import controleer_links  # only this goes out on the net

        controleer_links(context, wijk or [], thema or [], formaat, streng=streng)
    toon = FORMATEN[begrijp_keuze("--formaat", formaat, FORMATEN)]
    dag = peildatum(context)
    leesbaar = laad_kaart(werkmap(context))
    meld_weggelaten(leesbaar.weggelaten)
    kaart = leesbaar.kaart
    vraag, _ = begrijp_vraag(kaart, "", {"wijk": wijk or [], "thema": thema or []})
    achterstand = bepaal_achterstand(kaart, dag, vraag.gebieden, vraag.themas)
    gekozen = tel_keuze(kaart, dag, vraag.gebieden, vraag.themas)
    stapel = Stapel(kaart, achterstand, tel_per_wijk(kaart, dag), gekozen)
    if uitvoer := toon(stapel, scherm_van(sys.stdout)):
        print(uitvoer)
    if streng and any(a.oordeel.stand.value in {"verouderd", "onbekend"} for a in achterstand):
        raise typer.Exit(1)
