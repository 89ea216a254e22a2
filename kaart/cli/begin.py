"""`kaart begin`: a new map for another municipality."""

from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from kaart.basis import KaartFout
from kaart.begin import WAAR, weiger_bezet
from kaart.bestand import Werkmap
from kaart.cli.beginvragen import lees_namen, vraag_code, vraag_verder
from kaart.cli.bewaren import is_gesprek, voer_uit
from kaart.cli.gesprek import Gesprek
from kaart.cli.opties import peildatum
from kaart.cli.themakeuze import ALLE, GEEN, KIES, ververs_themakeuze
from kaart.cli.uitvoer import laat_zien, merk_op, volg_op_stderr
from kaart.cli.vormen import jaoptie
from kaart.handelingen import Beginvraag, maak_nieuwe_kaart, ververs_wijken
from kaart.weergave import BEGINVORM, VERVERSVORM

HULP = """Met het bestand Kerncijfers wijken en buurten van het CBS komen alle wijken en buurten er
in één keer op, met codes, inwoners en postcodes. Haal het op bij cbs.nl: zoek daar op
“Kerncijfers wijken en buurten” en bewaar het Excel-bestand. De cijfers zijn vrij te gebruiken met
bronvermelding (CC BY 4.0); die komt in de bestanden te staan.

Zonder dat bestand typ je de wijken, één per regel; dat mag ook in een tekstbestand, zoals
wijken.txt. De thema’s en vragen komen uit een ingebouwde set. Wat er al staat, blijft
onaangeroerd.

Met --ververs komen in een kaart die er al is de cijfers van een ander jaar; eerst staat er welke
buurten kwamen, verdwenen of zijn gesplitst. Met --ververs --themas alle staat er welke thema’s en
vragen de ingebouwde set meer heeft; je neemt het over, schuift het op of wijst het af, en wat je
afwijst komt niet terug. Wat er al is, blijft zoals het is.

\b
  kaart begin kaart-amersfoort --gemeente Amersfoort --wijken kwb-2025.xlsx
  kaart begin kaart-bergen --gemeente GM0893 --wijken kwb-2025.xlsx --lijnen
  kaart begin kaart-zeist --gemeente Zeist --themas kies
  kaart begin kaart-amersfoort --ververs --wijken kwb-2026.xlsx"""
__NIETS_GEVRAAGD = "zonder scherm wordt niets gevraagd, en wat er op de invoer staat niet gelezen"

_NIETS_GEVRAAGD = "zonder scherm wordt niets gevraagd, en wat er op de invoer staat niet gelezen"


def opdracht(
    context: typer.Context,
    plek: Annotated[
        Path, typer.Argument(metavar="MAP", help="De nieuwe map; met --ververs een kaart.")
    ],
    gemeente: Annotated[
        str, typer.Option(metavar="NAAM", help="De gemeente: haar naam of haar code (GM0344).",
                          show_default=False),
    ] = "",
    wijken: Annotated[
        Path | None,
        typer.Option(metavar="BESTAND", help="Bestand van het CBS (xlsx), of wijken in een .txt."),
    ] = None,
    themas: Annotated[
        str, typer.Option(metavar="alle|kies", help="Welke ingebouwde thema’s; kies vraagt het.",
                          show_default=False),
    ] = "",
    lijnen: Annotated[
        bool, typer.Option("--lijnen", help="Ook landelijke lijnen, als gewone organisaties.")
    ] = False,
    ververs: Annotated[
        bool, typer.Option("--ververs", help="Breng een kaart bij met het bestand van dit jaar.")
    ] = False,
    ja: Annotated[bool, jaoptie()] = False,
) -> None:  # fmt: skip
    if ververs:
        _ververs(context, plek, wijken, themas, ja=ja)
        return
    if themas not in {"", ALLE, KIES}:
        raise KaartFout(f"--themas: “{themas}” kan niet; kies uit {ALLE}, {KIES}")
    weiger_bezet(plek)  # before somebody has typed all wijken
    vraag = Beginvraag(plek, gemeente, wijken, lijnen=lijnen)
    if wijken is not None and wijken.suffix.lower() == ".txt":
        vraag = vraag._replace(wijken=None, namen=lees_namen(wijken))
    if is_gesprek():
        gesprek = Gesprek()
        vraag = vraag_verder(gesprek, vraag, kies=themas == KIES)
        welke = partial(vraag_code, gesprek)
        laat_zien(maak_nieuwe_kaart(vraag, peildatum(context), volg_op_stderr, welke), BEGINVORM)
        return
    if themas == KIES:
        raise KaartFout("--themas kies vraagt een scherm; gebruik hier --themas alle")
    uitkomst = maak_nieuwe_kaart(vraag, peildatum(context), volg_op_stderr)
    if not (vraag.wijken or vraag.namen):
        merk_op([_NIETS_GEVRAAGD])
    laat_zien(uitkomst, BEGINVORM)


def _ververs(
    context: typer.Context, plek: Path, wijken: Path | None, themas: str, *, ja: bool
) -> None:
    if themas and wijken is not None:
        raise KaartFout("ververs één ding tegelijk: --themas, of --wijken met het bestand")
    if themas:
        if themas not in {ALLE, KIES, GEEN}:
            raise KaartFout(f"--themas: “{themas}” kan niet; kies uit {ALLE}, {KIES}, {GEEN}")
        ververs_themakeuze(Werkmap.op(plek), peildatum(context), themas, ja=ja)
        return
    if wijken is None:
        raise KaartFout("--ververs heeft het bestand van het CBS nodig", WAAR, "wijken")
    uitkomst = ververs_wijken(Werkmap.op(plek), peildatum(context), wijken, volg_op_stderr)
    voer_uit(uitkomst, ja=ja, vorm=VERVERSVORM)
