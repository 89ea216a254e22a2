"""`kaart zoek`: options → question → answer → show."""

import sys
import time
from typing import Annotated

import typer

from kaart.bestand import onthoud
from kaart.cli import aanvullen
from kaart.cli.opties import peildatum, werkmap
from kaart.cli.uitvoer import laat_zien
from kaart.cli.vormen import aantaloptie, formaatoptie, keuzeoptie, wijkoptie
from kaart.handelingen import Zoekverzoek, zoek_hulp
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

Lijst = list[str] | None


def opdracht(
    context: typer.Context,
    tekst: Annotated[
        list[str] | None,
        typer.Argument(help="Woorden; tikfouten mogen.", metavar="[TEKST]…", show_default=False),
    ] = None,
    wijk: Annotated[Lijst, wijkoptie()] = None,
    thema: Annotated[
        Lijst,
        keuzeoptie("Thema of een woord ervoor: “alleen”.", "THEMA", aanvullen.themas),
    ] = None,
    hulpvraag: Annotated[
        Lijst,
        keuzeoptie("Wat een bewoner zegt.", "VRAAG", aanvullen.hulpvragen),
    ] = None,
    doelgroep: Annotated[
        Lijst,
        keuzeoptie("Voor wie: ouderen, nieuwkomers …", "WIE", aanvullen.keuzes_doelgroep),
    ] = None,
    vorm: Annotated[
        Lijst,
        keuzeoptie("Hoe: groep, huisbezoek, telefoon …", "VORM", aanvullen.keuzes_vorm),
    ] = None,
    toegang: Annotated[
        Lijst,
        keuzeoptie(
            "inloop, zelf-aanmelden, verwijzer of indicatie.", "HOE", aanvullen.keuzes_toegang
        ),
    ] = None,
    soort: Annotated[
        Lijst,
        keuzeoptie("Aanbod: spreekuur, cursus, maatje …", "SOORT", aanvullen.keuzes_soort),
    ] = None,
    dag: Annotated[
        Lijst,
        keuzeoptie("ma, di, wo, do, vr, za of zo.", "DAG", aanvullen.keuzes_dag),
    ] = None,
    dagdeel: Annotated[
        Lijst,
        keuzeoptie("ochtend, middag of avond.", "DEEL", aanvullen.keuzes_dagdeel),
    ] = None,
    netwerk: Annotated[
        Lijst,
        keuzeoptie(
            "Leden van een netwerk, en het netwerk zelf.", "NETWERK", aanvullen.keuzes_netwerk
        ),
    ] = None,
    taal: Annotated[
        Lijst,
        keuzeoptie("Taal die men er spreekt: Arabisch, tr …", "TAAL", aanvullen.keuzes_taal),
    ] = None,
    sector: Annotated[
        Lijst,
        keuzeoptie("formeel, informeel of gemengd.", "SECTOR", aanvullen.keuzes_sector),
    ] = None,
    kosten: Annotated[
        str | None,
        keuzeoptie("Alleen wat gratis is.", "gratis", aanvullen.keuzes_kosten),
    ] = None,
    vers: Annotated[
        str | None, typer.Option(help="Gecontroleerd in de laatste 12m of 1j.", metavar="TIJD")
    ] = None,
    ook_gestopt: Annotated[
        bool, typer.Option("--ook-gestopt", help="Ook wat gestopt is, met de opvolger.")
    ] = False,
    aantal: Annotated[int | None, aantaloptie()] = None,
    alles: Annotated[
        bool, typer.Option("--alles", help="Toon elke treffer heel, niet alleen de eerste vijf.")
    ] = False,
    formaat: Annotated[str, formaatoptie(TREFFERVORMEN)] = "lijst",
) -> None:
    als = TREFFERVORMEN[begrijp_keuze("--formaat", formaat, TREFFERVORMEN)]
    vandaag = peildatum(context)
    verzoek = Zoekverzoek(
        tekst=" ".join(tekst or ()),
        wijk=tuple(wijk or ()),
        thema=tuple(thema or ()),
        hulpvraag=tuple(hulpvraag or ()),
        doelgroep=tuple(doelgroep or ()),
        vorm=tuple(vorm or ()),
        toegang=tuple(toegang or ()),
        soort=tuple(soort or ()),
        dag=tuple(dag or ()),
        dagdeel=tuple(dagdeel or ()),
        netwerk=tuple(netwerk or ()),
        taal=tuple(taal or ()),
        sector=tuple(sector or ()),
        kosten=kosten or "",
        vers=vers,
        ook_gestopt=ook_gestopt,
        aantal=aantal,
        alles=alles,
    )
    uitkomst = zoek_hulp(werkmap(context), vandaag, verzoek)
    if sys.stdout is not None and sys.stdout.isatty():
        # Of somebody in danger nothing is kept.
        treffers = () if uitkomst.let_op else uitkomst.antwoord.treffers
        onthoud(werkmap(context), [t.organisatie.id for t in treffers], time.time())
    laat_zien(uitkomst, als)
