"""`kaart sjabloon`: the templates of the printed matter, for people to change."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from kaart.basis import KaartFout, oorzaak
from kaart.bestand import Werkmap, eis_binnen, laad, maak_map
from kaart.cli import opties
from kaart.drukwerk import (
    Drukopdracht,
    Huisstijl,
    Perforatie,
    Sjabloonstand,
    controleer,
    kopieer,
    lees_lijst,
)
from kaart.hulp import begrijp_keuze
from kaart.schrijven import schrijf
from kaart.weergave import schoon

HULP = """Een bestand in de map templates van je kaart gaat voor het ingebouwde met dezelfde naam.
Kopieer alleen wat je wilt veranderen: de rest gaat dan met nieuwe versies mee. Kleur, logo en
letter kies je zonder sjabloon, in data/kaart.yaml onder drukwerk.

\b
  lijst        welke sjablonen er zijn, en welke van jezelf zijn
  kopieer      zet sjablonen in de map templates
  controleer   druk een verzonnen blad om te zien of ze werken

\b
  kaart sjabloon
  kaart sjabloon kopieer blad stijl
  kaart sjabloon controleer -o proef.pdf"""

ACTIES = ("lijst", "kopieer", "controleer")
STANDAARD = Path("drukwerk") / "proefblad.pdf"


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
            "-o", "--bestand", help=f"Bij controleer; anders {STANDAARD.as_posix()}.",
            metavar="BESTAND", show_default=False,
        ),
    ] = None,
) -> None:  # fmt: skip
    werkmap = opties.werkmap(context)
    eigen = werkmap.wortel / "templates"
    gekozen = begrijp_keuze("kaart sjabloon", actie, ACTIES)
    if namen and gekozen != "kopieer":
        raise KaartFout(f"Bij {gekozen} horen geen namen: {' '.join(namen)}")
    match gekozen:
        case "kopieer":
            code = _kopieer(namen or [], eigen, ja=ja, lettertypen=lettertypen)
        case "controleer":
            code = _controleer(context, werkmap, bestand)
        case _:
            code = _lijst(eigen)
    raise typer.Exit(code)


def _lijst(eigen: Path) -> int:
    regels = lees_lijst(eigen)
    breedte = max(len(regel.naam) for regel in regels)
    for regel in regels:
        eigen_ = "" if regel.stand is Sjabloonstand.INGEBOUWD else f" ({regel.stand.value})"
        tekst = f"{regel.naam:{breedte}}  {regel.uitleg}{eigen_}"
        print(schoon(tekst.rstrip()))
    return 0


def _kopieer(namen: list[str], eigen: Path, *, ja: bool, lettertypen: bool) -> int:
    gekopieerd = kopieer(namen, eigen, overschrijf=ja, lettertypen=lettertypen)
    for naam in gekopieerd.geschreven:
        print(schoon(f"{eigen.name}/{naam}"))
    for naam in gekopieerd.overgeslagen:
        _merk_op(f"{eigen.name}/{naam} staat er al en is anders, niet overschreven (met --ja wel)")
    if not gekopieerd.geschreven and not gekopieerd.overgeslagen:
        _merk_op("alles stond er al")
    return int(bool(gekopieerd.overgeslagen))


def _controleer(context: typer.Context, werkmap: Werkmap, bestand: Path | None) -> int:
    doel, binnen = bestand or werkmap.wortel / STANDAARD, None if bestand else werkmap.wortel
    if binnen is not None:
        eis_binnen(binnen, doel)
    kaart = laad(werkmap).kaart
    keuze = kaart.gegevens.drukwerk
    opdracht_ = Drukopdracht(
        "Proefblad", opties.peildatum(context), Perforatie(keuze.perforatie),
        huisstijl=Huisstijl.van(keuze),
    )  # fmt: skip
    proef = controleer(werkmap.wortel / "templates", opdracht_, kaart)
    try:
        if binnen is None:
            doel.parent.mkdir(parents=True, exist_ok=True)
        else:
            maak_map(binnen, doel.parent)
    except OSError as fout:
        raise KaartFout(f"Kan de map {doel.parent} niet maken ({oorzaak(fout)})") from None
    schrijf(doel, proef.pdf, binnen=binnen)
    print(schoon(f"De sjablonen zijn in orde; bekijk {doel}"))
    for naam in proef.niet_nagekeken:
        _merk_op(f"niet nagekeken: {naam} (wordt in dit voorbeeld niet gebruikt)")
    return 0


def _merk_op(tekst: str) -> None:
    print(f"kaart: {schoon(tekst)}", file=sys.stderr)
