"""`kaart zoek`: options → question → answer → show."""

import sys
import time
from typing import Annotated

import typer

from kaart.bestand import onthoud
from kaart.cli import zoekopties
from kaart.cli.opties import peildatum, werkmap
from kaart.cli.uitvoer import laat_zien
from kaart.cli.vormen import formaatoptie
from kaart.handelingen import zoek_hulp
from kaart.hulp import begrijp_keuze
from kaart.weergave import TREFFERVORMEN

HULP = """Elke optie mag vaker: dezelfde optie twee keer is “of”, verschillende opties zijn “en”.

\b
  kaart zoek --wijk Vleuten --thema eenzaamheid
  kaart zoek voedselbank --wijk 3451
  kaart zoek --hulpvraag "ik kan niet meer zelf koken"
  kaart zoek --thema taal --dag di --dagdeel ochtend --kosten gratis
  kaart zoek --wijk Zuilen --formaat csv > zuilen.csv
  kaart zoek maaltijd --wijk Zuilen --aantal 3"""


def opdracht(
    context: typer.Context,
    tekst: zoekopties.Woorden = None,
    wijk: zoekopties.Wijk = None,
    thema: zoekopties.Thema = None,
    hulpvraag: zoekopties.Hulpvraag = None,
    doelgroep: zoekopties.Doelgroep = None,
    vorm: zoekopties.Werkvorm = None,
    toegang: zoekopties.Toegang = None,
    soort: zoekopties.Aanbodsoort = None,
    dag: zoekopties.Dag = None,
    dagdeel: zoekopties.Dagdeel = None,
    netwerk: zoekopties.Netwerkkeuze = None,
    taal: zoekopties.Taal = None,
    sector: zoekopties.Sector = None,
    kosten: zoekopties.Kosten = None,
    vers: zoekopties.Vers = None,
    ook_gestopt: zoekopties.OokGestopt = False,
    aantal: zoekopties.Aantal = None,
    alles: Annotated[
        bool, typer.Option("--alles", help="Toon elke treffer heel, niet alleen de eerste vijf.")
    ] = False,
    formaat: Annotated[str, formaatoptie(TREFFERVORMEN)] = "lijst",
) -> None:
    als = TREFFERVORMEN[begrijp_keuze("--formaat", formaat, TREFFERVORMEN)]
    vandaag = peildatum(context)
    verzoek = zoekopties.als_verzoek(
        tekst, wijk=wijk, thema=thema, hulpvraag=hulpvraag, doelgroep=doelgroep, vorm=vorm,
        toegang=toegang, soort=soort, dag=dag, dagdeel=dagdeel, netwerk=netwerk, taal=taal,
        sector=sector, kosten=kosten, vers=vers, ook_gestopt=ook_gestopt, aantal=aantal,
        alles=alles,
    )  # fmt: skip
    uitkomst = zoek_hulp(werkmap(context), vandaag, verzoek)
    if sys.stdout is not None and sys.stdout.isatty():
        # Of somebody in danger nothing is kept.
        treffers = () if uitkomst.let_op else uitkomst.antwoord.treffers
        onthoud(werkmap(context), [t.organisatie.id for t in treffers], time.time())
    laat_zien(uitkomst, als)
