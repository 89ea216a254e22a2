"""`kaart sjabloon`: the templates of the printed matter and the website, for people to change."""

from pathlib import Path
from typing import Annotated

import typer

from kaart.basis import KaartFout
from kaart.cli.opties import peildatum, werkmap
from kaart.cli.uitvoer import laat_zien
from kaart.handelingen import (
    PROEFBLAD,
    Kopieerverzoek,
    controleer_sjablonen,
    kopieer_sjablonen,
    toon_sjablonen,
)
from kaart.hulp import begrijp_keuze
from kaart.weergave import GEKOPIEERD, SJABLOONLIJST, SJABLOONPROEF

HULP = """Een bestand in de map templates van je kaart gaat voor het ingebouwde met dezelfde naam.
Kopieer alleen wat je wilt veranderen: de rest gaat dan met nieuwe versies mee. Kleur, logo en
letter kies je zonder sjabloon, in data/kaart.yaml onder drukwerk.

\b
  lijst        welke sjablonen er zijn, en welke van jezelf zijn
  kopieer      zet sjablonen in de map templates (website: die van de website)
  controleer   druk alles met verzonnen gegevens, en kijk de bladzijden na (de
               website: kaart website --controleer)

\b
  kaart sjabloon
  kaart sjabloon kopieer blad stijl
  kaart sjabloon kopieer website/stijl.css.j2
  kaart sjabloon controleer -o proef.pdf"""

ACTIES = ("lijst", "kopieer", "controleer")


def opdracht(
    context: typer.Context,
    actie: Annotated[
        str,
        typer.Argument(metavar="[ACTIE]", help=f"{', '.join(ACTIES)}.", show_default=False,
                       autocompletion=lambda: list(ACTIES)),
    ] = "lijst",
    namen: Annotated[
        list[str] | None,
        typer.Argument(metavar="[NAAM]…", help="Welke sjablonen; anders alle.", show_default=False),
    ] = None,
    ja: Annotated[
        bool, typer.Option("--ja", help="Bij kopieer: overschrijf wat er al staat.")
    ] = False,
    lettertypen: Annotated[
        bool, typer.Option("--lettertypen", help="Bij kopieer: ook de lettertypen (2 MB).")
    ] = False,
    bestand: Annotated[
        Path | None,
        typer.Option(
            "-o", "--bestand", help=f"Bij controleer; anders {PROEFBLAD.as_posix()}.",
            metavar="BESTAND", show_default=False,
        ),
    ] = None,
) -> None:  # fmt: skip
    map_ = werkmap(context)
    gekozen = begrijp_keuze("kaart sjabloon", actie, ACTIES)
    if namen and gekozen != "kopieer":
        raise KaartFout(f"Bij {gekozen} horen geen namen: {' '.join(namen)}")
    match gekozen:
        case "kopieer":
            verzoek = Kopieerverzoek(tuple(namen or ()), ja, lettertypen)
            laat_zien(kopieer_sjablonen(map_, verzoek), GEKOPIEERD)
        case "controleer":
            laat_zien(controleer_sjablonen(map_, peildatum(context), bestand), SJABLOONPROEF)
        case _:
            laat_zien(toon_sjablonen(map_), SJABLOONLIJST)
