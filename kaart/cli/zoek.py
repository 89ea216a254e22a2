"""`kaart zoek`: options → question → answer → show."""

import sys
from typing import Annotated

import typer

from kaart.begrip import begrijp_keuze
from kaart.cli import aanvullen
from kaart.cli.opties import meld_weggelaten, peildatum, werkmap
from kaart.index import laad_kaart
from kaart.weergave.scherm import scherm_van
from kaart.weergave.schoon import schoon
from kaart.weergave.treffers import FORMATEN, Antwoord
from kaart.zoek import adviseer, begrijp_vers, begrijp_vraag, waarschuwingen, zoek

HULP = """Elke optie mag vaker: dezelfde optie twee keer is “of”, verschillende opties zijn “en”.

\b
  kaart zoek --wijk Vleuten --thema eenzaamheid
  kaart zoek voedselbank --wijk 3451
  kaart zoek --hulpvraag "ik kan niet meer zelf koken"
  kaart zoek --thema taal --dag di --dagdeel ochtend --kosten gratis
  kaart zoek --wijk Zuilen --formaat csv > zuilen.csv"""

Lijst = list[str] | None


def opdracht(
    context: typer.Context,
    tekst: Annotated[
        list[str] | None,
        typer.Argument(help="Woorden; tikfouten mogen.", metavar="[TEKST]…", show_default=False),
    ] = None,
    wijk: Annotated[
        Lijst,
        typer.Option(
            help="Wijk, buurt, plaats of postcode.", metavar="PLEK", autocompletion=aanvullen.wijken
        ),
    ] = None,
    thema: Annotated[
        Lijst,
        typer.Option(
            help="Thema of een woord ervoor: “alleen”.",
            metavar="THEMA",
            autocompletion=aanvullen.themas,
        ),
    ] = None,
    hulpvraag: Annotated[Lijst, typer.Option(help="Wat een bewoner zegt.", metavar="VRAAG")] = None,
    doelgroep: Annotated[
        Lijst, typer.Option(help="Voor wie: ouderen, nieuwkomers …", metavar="WIE")
    ] = None,
    vorm: Annotated[
        Lijst, typer.Option(help="Hoe: groep, huisbezoek, telefoon …", metavar="VORM")
    ] = None,
    toegang: Annotated[
        Lijst, typer.Option(help="inloop, zelf-aanmelden, verwijzer of indicatie.", metavar="HOE")
    ] = None,
    soort: Annotated[
        Lijst, typer.Option(help="Aanbod: spreekuur, cursus, maatje …", metavar="SOORT")
    ] = None,
    dag: Annotated[Lijst, typer.Option(help="ma, di, wo, do, vr, za of zo.", metavar="DAG")] = None,
    dagdeel: Annotated[
        Lijst, typer.Option(help="ochtend, middag of avond.", metavar="DEEL")
    ] = None,
    netwerk: Annotated[
        Lijst, typer.Option(help="Leden van een netwerk.", metavar="NETWERK")
    ] = None,
    taal: Annotated[
        Lijst, typer.Option(help="Taal die men er spreekt: Arabisch, tr …", metavar="TAAL")
    ] = None,
    sector: Annotated[
        Lijst, typer.Option(help="formeel, informeel of gemengd.", metavar="SECTOR")
    ] = None,
    kosten: Annotated[
        str | None, typer.Option(help="Alleen wat gratis is.", metavar="gratis")
    ] = None,
    vers: Annotated[
        str | None, typer.Option(help="Gecontroleerd in de laatste 12m of 1j.", metavar="TIJD")
    ] = None,
    ook_gestopt: Annotated[
        bool, typer.Option("--ook-gestopt", help="Ook wat gestopt is, met de opvolger.")
    ] = False,
    formaat: Annotated[
        str, typer.Option(help=f"{', '.join(FORMATEN)}.", metavar="VORM", show_default=False)
    ] = "lijst",
) -> None:
    toon = FORMATEN[begrijp_keuze("--formaat", formaat, FORMATEN)]
    dag_van_vandaag = peildatum(context)
    leesbaar = laad_kaart(werkmap(context))
    meld_weggelaten(leesbaar.weggelaten)
    woorden = {
        "wijk": wijk, "thema": thema, "hulpvraag": hulpvraag, "doelgroep": doelgroep,
        "vorm": vorm, "toegang": toegang, "soort": soort, "dag": dag, "dagdeel": dagdeel,
        "netwerk": netwerk, "taal": taal, "sector": sector,
    }  # fmt: skip
    vraag, begrepen = begrijp_vraag(
        leesbaar.kaart, " ".join(tekst or ()), {optie: w or [] for optie, w in woorden.items()}
    )
    vraag = vraag._replace(
        gratis=kosten is not None and bool(begrijp_keuze("--kosten", kosten, ["gratis"])),
        vers=None if vers is None else begrijp_vers(vers),
        ook_gestopt=ook_gestopt,
    )
    treffers = zoek(leesbaar.kaart, vraag, dag_van_vandaag)
    gevraagd = {
        "tekst": vraag.tekst, **{optie: w or [] for optie, w in woorden.items()},
        "kosten": kosten or "", "vers": vers or "", "ook_gestopt": ook_gestopt,
    }  # fmt: skip
    advies = None if treffers else adviseer(leesbaar.kaart, vraag, dag_van_vandaag)
    antwoord = Antwoord(
        leesbaar.kaart, gevraagd, begrepen, waarschuwingen(leesbaar.kaart, vraag), treffers, advies
    )
    if formaat in ("csv", "ids"):
        for let_op in antwoord.waarschuwingen:  # these forms have no place for it
            print(f"kaart: LET OP: {schoon(let_op.tekst)}", file=sys.stderr)
    if uitvoer := toon(antwoord, scherm_van(sys.stdout)):
        print(uitvoer)
