"""`kaart zoek`: options → question → answer → show."""

import sys
from collections.abc import Callable
from typing import Annotated, Any

import typer

from kaart.bestand import laad_kaart
from kaart.cli import aanvullen
from kaart.cli.opties import meld_weggelaten, peildatum, werkmap
from kaart.cli.vormen import aantaloptie, formaatoptie, wijkoptie
from kaart.hulp import begrijp_keuze
from kaart.weergave import TREFFERVORMEN, Antwoord, gelezen_zinnen, gestopt_zin, scherm_van, schoon
from kaart.zoek import (
    adviseer,
    begrijp_vers,
    begrijp_vraag,
    bijna_verdwenen,
    verdwenen,
    waarschuwingen,
    zoek,
)

HULP = """Elke optie mag vaker: dezelfde optie twee keer is “of”, verschillende opties zijn “en”.

\b
  kaart zoek --wijk Vleuten --thema eenzaamheid
  kaart zoek voedselbank --wijk 3451
  kaart zoek --hulpvraag "ik kan niet meer zelf koken"
  kaart zoek --thema taal --dag di --dagdeel ochtend --kosten gratis
  kaart zoek --wijk Zuilen --formaat csv > zuilen.csv
  kaart zoek maaltijd --wijk Zuilen --aantal 3"""

Lijst = list[str] | None


def _optie(uitleg: str, metavar: str, aanvulling: Callable[..., Any]) -> Any:
    """Describe an option whose values the Tab key knows."""
    return typer.Option(
        help=uitleg, metavar=metavar, autocompletion=aanvulling, show_default=False
    )  # fmt: skip


def opdracht(
    context: typer.Context,
    tekst: Annotated[
        list[str] | None,
        typer.Argument(help="Woorden; tikfouten mogen.", metavar="[TEKST]…", show_default=False),
    ] = None,
    wijk: Annotated[Lijst, wijkoptie()] = None,
    thema: Annotated[
        Lijst,
        _optie("Thema of een woord ervoor: “alleen”.", "THEMA", aanvullen.themas),
    ] = None,
    hulpvraag: Annotated[
        Lijst,
        _optie("Wat een bewoner zegt.", "VRAAG", aanvullen.hulpvragen),
    ] = None,
    doelgroep: Annotated[
        Lijst,
        _optie("Voor wie: ouderen, nieuwkomers …", "WIE", aanvullen.keuzes_doelgroep),
    ] = None,
    vorm: Annotated[
        Lijst,
        _optie("Hoe: groep, huisbezoek, telefoon …", "VORM", aanvullen.keuzes_vorm),
    ] = None,
    toegang: Annotated[
        Lijst,
        _optie("inloop, zelf-aanmelden, verwijzer of indicatie.", "HOE", aanvullen.keuzes_toegang),
    ] = None,
    soort: Annotated[
        Lijst,
        _optie("Aanbod: spreekuur, cursus, maatje …", "SOORT", aanvullen.keuzes_soort),
    ] = None,
    dag: Annotated[
        Lijst,
        _optie("ma, di, wo, do, vr, za of zo.", "DAG", aanvullen.keuzes_dag),
    ] = None,
    dagdeel: Annotated[
        Lijst,
        _optie("ochtend, middag of avond.", "DEEL", aanvullen.keuzes_dagdeel),
    ] = None,
    netwerk: Annotated[
        Lijst,
        _optie("Leden van een netwerk.", "NETWERK", aanvullen.keuzes_netwerk),
    ] = None,
    taal: Annotated[
        Lijst,
        _optie("Taal die men er spreekt: Arabisch, tr …", "TAAL", aanvullen.keuzes_taal),
    ] = None,
    sector: Annotated[
        Lijst,
        _optie("formeel, informeel of gemengd.", "SECTOR", aanvullen.keuzes_sector),
    ] = None,
    kosten: Annotated[
        str | None,
        _optie("Alleen wat gratis is.", "gratis", aanvullen.keuzes_kosten),
    ] = None,
    vers: Annotated[
        str | None, typer.Option(help="Gecontroleerd in de laatste 12m of 1j.", metavar="TIJD")
    ] = None,
    ook_gestopt: Annotated[
        bool, typer.Option("--ook-gestopt", help="Ook wat gestopt is, met de opvolger.")
    ] = False,
    aantal: Annotated[int | None, aantaloptie()] = None,
    formaat: Annotated[str, formaatoptie(TREFFERVORMEN)] = "lijst",
) -> None:
    toon = TREFFERVORMEN[begrijp_keuze("--formaat", formaat, TREFFERVORMEN)]
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
    gelezen = tuple(dict.fromkeys(paar for treffer in treffers for paar in treffer.gelezen))
    weg = () if ook_gestopt else verdwenen(leesbaar.kaart, vraag, dag_van_vandaag)
    if vraag.tekst and not (weg or ook_gestopt) and (gelezen or not treffers):
        weg = bijna_verdwenen(leesbaar.kaart, vraag, dag_van_vandaag)
    advies = None if treffers else adviseer(leesbaar.kaart, vraag, dag_van_vandaag)
    antwoord = Antwoord(
        leesbaar.kaart, gevraagd, begrepen, waarschuwingen(leesbaar.kaart, vraag),
        treffers[:aantal], advies, len(treffers), weg, gelezen,
    )  # fmt: skip
    if formaat in ("csv", "ids"):  # these forms have no place for it
        zinnen = [f"LET OP: {let_op.tekst}" for let_op in antwoord.waarschuwingen]
        zinnen += [*map(gestopt_zin, weg), *gelezen_zinnen(antwoord)]
        for zin in zinnen:
            print(f"kaart: {schoon(zin)}", file=sys.stderr)
    if uitvoer := toon(antwoord, scherm_van(sys.stdout)):
        print(uitvoer)
