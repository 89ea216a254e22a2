"""`kaart dekking`: what is on offer where, and what do we not even know."""

import sys
from datetime import date
from pathlib import Path
from typing import Annotated, Any

import typer

from kaart.basis import KaartFout
from kaart.bestand import Werkmap
from kaart.cli import aanvullen
from kaart.cli.bewaren import voer_uit
from kaart.cli.opties import peildatum, werkmap
from kaart.cli.uitvoer import laat_zien
from kaart.cli.vormen import formaatoptie, jaoptie, themaoptie, wijkoptie
from kaart.handelingen import (
    Dekkingsverzoek,
    Vlekverzoek,
    leg_vlek_vast,
    meet_afstanden,
    schrijf_dekking,
    toon_dekking,
)
from kaart.hulp import begrijp_keuze
from kaart.schema import keuzes
from kaart.weergave import AFSTANDVORMEN, DEKKINGVORMEN, REGELVORM, dekkinguitleg, scherm_van

HULP = """Telt per wijk en thema welke organisaties er iets doen, en hoeveel daarvan is nagegaan.
Een vraagteken is niet nagegaan, (5?) is er alleen voor de hele stad, een punt is niet nagevraagd.
Onderaan staat waar navragen het meeste zegt; kaart ronde begin --uit-dekking WIJK begint daarmee.

\b
  kaart dekking
  kaart dekking --wijk Vleuten --per buurt
  kaart dekking --naar doelgroep --thema eenzaamheid
  kaart dekking --zonder u-centraal
  kaart dekking --afstand --wijk Vleuten --thema eten
  kaart dekking --uitleg
  kaart dekking --organisatie dock
  kaart dekking --thema vervoer -o vervoer.png
  kaart dekking --rapport -o dekking-2026.pdf
  kaart dekking vlek Vleuten vervoer --stand afwezig --tot 2027-10-01"""
_WOORDEN = ("toon", "vlek")
_STANDEN = keuzes("wijk", "vlekken", "stand")
_HOE = keuzes("wijk", "vlekken", "gevraagd", "hoe")
_PER, _TEL = ("wijk", "deelgebied", "buurt"), ("organisaties", "aanbod")
_NAAR = ("thema", "doelgroep", "vorm", "toegang", "dag", "dagdeel", "kosten", "taal")


def _keuze(uitleg: str, metavar: str, waarden: tuple[str, ...]) -> Any:
    """Describe an option of a few values."""
    return typer.Option(
        help=f"{uitleg}: {', '.join(waarden)}.", metavar=metavar, show_default=False,
        autocompletion=aanvullen.uit_lijst(*waarden),
    )  # fmt: skip


def _ding(uitleg: str, metavar: str) -> Any:
    return typer.Option(
        help=uitleg, metavar=metavar, show_default=False, autocompletion=aanvullen.alle_ids
    )


def opdracht(
    context: typer.Context,
    wat: Annotated[
        str,
        typer.Argument(metavar="[WAT]", help="toon, of vlek met een wijk en een thema.",
                       show_default=False, autocompletion=lambda: list(_WOORDEN)),
    ] = "toon",
    waar: Annotated[
        str, typer.Argument(metavar="[WIJK]", help="Bij vlek: in welke wijk.")
    ] = "",
    waarvoor: Annotated[
        str, typer.Argument(metavar="[THEMA]", help="Bij vlek: welk thema er ontbreekt.")
    ] = "",
    wijk: Annotated[list[str] | None, wijkoptie()] = None,
    thema: Annotated[list[str] | None, themaoptie()] = None,
    per: Annotated[str, _keuze("Hoe groot een gebied is", "GEBIED", _PER)] = "wijk",
    naar: Annotated[str, _keuze("Wat in de regels staat", "WAT", _NAAR)] = "thema",
    tel: Annotated[str, _keuze("Wat een getal telt", "WAT", _TEL)] = "organisaties",
    organisatie: Annotated[str, _ding("Alleen deze, met haar onderdelen.", "ID")] = "",
    zonder: Annotated[str, _ding("Wat leegvalt zonder deze organisatie of plek.", "ID")] = "",
    kwetsbaar: Annotated[
        bool, typer.Option("--kwetsbaar", help="Noem ook wat aan één hangt.")
    ] = False,
    onbereikbaar: Annotated[
        bool, typer.Option("--onbereikbaar", help="Noem ook wie niet is meegeteld.")
    ] = False,
    stand: Annotated[str, _keuze("Bij vlek", "STAND", _STANDEN)] = "",
    hoe: Annotated[str, _keuze("Bij vlek, hoe het is nagevraagd", "HOE", _HOE)] = "",
    door: Annotated[str, typer.Option(help="Bij vlek: rol of organisatie.", metavar="WIE")] = "",
    reden: Annotated[str, typer.Option(help="Bij vlek: waarom het er niet is.")] = "",
    eigenaar: Annotated[
        str, typer.Option(help="Bij vlek: wie erover gaat; nooit een naam.", metavar="WIE")
    ] = "",
    tot: Annotated[
        str, typer.Option(help="Bij vlek: wanneer opnieuw vragen.", metavar="DATUM")
    ] = "",
    uit: Annotated[
        Path | None,
        typer.Option("-o", "--uit", help="Plaatje (.svg, .png) of jaarrapport (.pdf).",
                     metavar="BESTAND", show_default=False),
    ] = None,
    rapport: Annotated[
        bool, typer.Option("--rapport", help="Het jaarrapport, per wijk een bladzijde.")
    ] = False,
    sinds: Annotated[
        str,
        typer.Option(help="Bij het rapport: sinds wanneer; anders dit jaar.", metavar="DATUM",
                     show_default=False),
    ] = "",
    afstand: Annotated[
        bool, typer.Option("--afstand", help="Hoe ver het dichtstbijzijnde is, per buurt.")
    ] = False,
    uitleg: Annotated[
        bool, typer.Option("--uitleg", help="Wat de woorden en tekens betekenen.")
    ] = False,
    ja: Annotated[bool, jaoptie()] = False,
    formaat: Annotated[str, formaatoptie(DEKKINGVORMEN)] = "lijst",
) -> None:  # fmt: skip
    if uitleg:
        print(dekkinguitleg(scherm_van(sys.stdout)))
        return
    map_, dag = werkmap(context), peildatum(context)
    vlek = Vlekverzoek(waar, waarvoor, stand, hoe, door, reden, eigenaar, tot)
    if begrijp_keuze("WAT", wat, _WOORDEN) == "vlek":
        voer_uit(leg_vlek_vast(map_, dag, vlek), ja=ja)
        return
    if any(vlek) or ja:
        raise KaartFout("dat hoort bij: kaart dekking vlek WIJK THEMA; kies een wijk met --wijk")
    verzoek = Dekkingsverzoek(
        tuple(wijk or ()), tuple(thema or ()), per, naar, tel, organisatie, zonder,
        kwetsbaar=kwetsbaar, onbereikbaar=onbereikbaar,
    )  # fmt: skip
    if afstand:
        _meet(map_, dag, verzoek, formaat, uit)
        return
    if rapport and (uit is None or uit.suffix.casefold() != ".pdf"):
        raise KaartFout("noem met -o waar het rapport komt: -o dekking.pdf")
    if uit is not None:
        laat_zien(schrijf_dekking(map_, dag, verzoek, uit, sinds), REGELVORM)
        return
    als = DEKKINGVORMEN[begrijp_keuze("formaat", formaat, DEKKINGVORMEN)]
    laat_zien(toon_dekking(map_, dag, verzoek), als)


def _meet(
    map_: Werkmap, dag: date, verzoek: Dekkingsverzoek, formaat: str, uit: Path | None
) -> None:  # fmt: skip
    """Show distances; they are per buurt and thema, and no picture."""
    gewoon = Dekkingsverzoek(verzoek.wijk, verzoek.thema)
    if uit is not None or verzoek._replace(per="wijk") != gewoon:
        raise KaartFout("--afstand gaat per buurt en thema; kies alleen met --wijk en --thema")
    als = AFSTANDVORMEN[begrijp_keuze("formaat", formaat, AFSTANDVORMEN)]
    laat_zien(meet_afstanden(map_, dag, verzoek), als)
