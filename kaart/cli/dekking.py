"""`kaart dekking`: what is on offer where, and what do we not even know."""

import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from kaart.basis import KaartFout
from kaart.bestand import Werkmap
from kaart.cli import dekkingopties as opties
from kaart.cli.opties import peildatum, werkmap
from kaart.cli.uitvoer import laat_zien
from kaart.cli.vormen import formaatoptie, jaoptie, themaoptie, wijkoptie
from kaart.handelingen import Dekkingsverzoek, toon_dekking
from kaart.hulp import begrijp_keuze
from kaart.weergave import DEKKINGVORMEN, scherm_van

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


def opdracht(
    context: typer.Context,
    wat: opties.Wat = "toon",
    waar: opties.Waar = "",
    waarvoor: opties.Waarvoor = "",
    wijk: Annotated[list[str] | None, wijkoptie()] = None,
    thema: Annotated[list[str] | None, themaoptie()] = None,
    per: opties.Per = "wijk",
    naar: opties.Naar = "thema",
    tel: opties.Tel = "organisaties",
    organisatie: opties.Organisatie = "",
    zonder: opties.Zonder = "",
    kwetsbaar: opties.Kwetsbaar = False,
    onbereikbaar: opties.Onbereikbaar = False,
    stand: opties.Stand = "",
    hoe: opties.Hoe = "",
    door: opties.Door = "",
    reden: opties.Reden = "",
    eigenaar: opties.Eigenaar = "",
    tot: opties.Tot = "",
    uit: opties.Uit = None,
    rapport: opties.Rapport = False,
    sinds: opties.Sinds = "",
    afstand: opties.Afstand = False,
    uitleg: opties.Uitleg = False,
    ja: Annotated[bool, jaoptie()] = False,
    formaat: Annotated[str, formaatoptie(DEKKINGVORMEN)] = "lijst",
) -> None:  # fmt: skip
    if uitleg:
        from kaart.weergave import dekkinguitleg

        print(dekkinguitleg(scherm_van(sys.stdout)))
        return
    map_, dag = werkmap(context), peildatum(context)
    vlek = (waar, waarvoor, stand, hoe, door, reden, eigenaar, tot)
    if begrijp_keuze("WAT", wat, opties.WOORDEN) == "vlek":
        _leg_vast(map_, dag, vlek, ja=ja)
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
        _schrijf(map_, dag, verzoek, uit, sinds)
        return
    als = DEKKINGVORMEN[begrijp_keuze("formaat", formaat, DEKKINGVORMEN)]
    laat_zien(toon_dekking(map_, dag, verzoek), als)


def _leg_vast(map_: Werkmap, dag: date, vlek: Sequence[str], *, ja: bool) -> None:
    """Write down that something is missing; only this loads what writes."""
    from kaart.cli.bewaren import voer_uit
    from kaart.handelingen import Vlekverzoek, leg_vlek_vast

    voer_uit(leg_vlek_vast(map_, dag, Vlekverzoek(*vlek)), ja=ja)


def _schrijf(map_: Werkmap, dag: date, verzoek: Dekkingsverzoek, uit: Path, sinds: str) -> None:
    """Make a picture or a report; only this loads what prints."""
    from kaart.handelingen import schrijf_dekking
    from kaart.weergave import REGELVORM

    laat_zien(schrijf_dekking(map_, dag, verzoek, uit, sinds), REGELVORM)


def _meet(
    map_: Werkmap, dag: date, verzoek: Dekkingsverzoek, formaat: str, uit: Path | None
) -> None:  # fmt: skip
    """Show distances; they are per buurt and thema, and no picture."""
    from kaart.handelingen import meet_afstanden
    from kaart.weergave import AFSTANDVORMEN

    gewoon = Dekkingsverzoek(verzoek.wijk, verzoek.thema)
    if uit is not None or verzoek._replace(per="wijk") != gewoon:
        raise KaartFout("--afstand gaat per buurt en thema; kies alleen met --wijk en --thema")
    als = AFSTANDVORMEN[begrijp_keuze("formaat", formaat, AFSTANDVORMEN)]
    laat_zien(meet_afstanden(map_, dag, verzoek), als)
