"""`kaart ronde`: ask whether it is still right, and get the answers into the files."""

from pathlib import Path
from typing import Annotated

import typer

from kaart import handelingen
from kaart.basis import KaartFout
from kaart.cli import aanvullen
from kaart.cli.bewaren import laat_geschreven_zien, voer_uit
from kaart.cli.opties import peildatum, schrijfmap, werkmap
from kaart.cli.uitvoer import laat_zien
from kaart.cli.vormen import aantaloptie, formaatoptie, jaoptie, themaoptie, wijkoptie
from kaart.hulp import begrijp_keuze
from kaart.schema import keuzes
from kaart.weergave import LIJSTENVORM, REGELVORM, STANDVORMEN

HULP = """Een ronde is een stapel organisaties om na te vragen of alles nog klopt: wat
het oudst is en het meest wordt gebruikt, komt eerst.

\b
  begin    maakt een bellijst (een rekenblad om in te vullen, en papier),
           of met --via mail een concept-mail per organisatie
  verwerk  leest de antwoorden terug, laat zien wat verandert en schrijft dat
  stand    laat zien hoever elke ronde is
  lijst    maakt de lijst van een ronde opnieuw, voor wie nog open is
  sluit    houdt op met een ronde: wie nog open is, komt in de volgende

Wat niet in orde is (een onmogelijk nummer, een dubbele regel), wordt genoemd en
blijft liggen; verbeter het in het bestand en verwerk het nog eens. Wat al
verwerkt is, telt niet dubbel.

\b
  kaart ronde begin --wijk Overvecht --aantal 20
  kaart ronde begin --via mail --thema geld -o mails
  kaart ronde verwerk bellijst.xlsx
  kaart ronde stand"""
_SCHRIJFT = {"begin", "verwerk", "sluit"}
_WOORDEN = ("begin", "verwerk", "stand", "lijst", "sluit")
_VIA = keuzes("ronde", "via")
# Which options go with which word, for what it does not take.
_OPTIES = {
    "begin": {"--wijk", "--thema", "--uit-dekking", "--aantal", "--via", "-o"},
    "verwerk": {"--ja", "--op"},
    "stand": {"--formaat"},
    "lijst": {"-o"},
    "sluit": set(),
}


def opdracht(
    context: typer.Context,
    wat: Annotated[
        str,
        typer.Argument(help=f"{', '.join(_WOORDEN)}.", metavar="WAT", show_default=False,
                       autocompletion=lambda: list(_WOORDEN)),
    ],
    bestanden: Annotated[
        list[str] | None,
        typer.Argument(help="Bij verwerk: wat is ingevuld. Bij stand, lijst en sluit: een ronde.",
                       metavar="[BESTAND…]", show_default=False),
    ] = None,
    wijk: Annotated[list[str] | None, wijkoptie()] = None,
    thema: Annotated[list[str] | None, themaoptie()] = None,
    uit_dekking: Annotated[
        str,
        typer.Option(help="Wie meer weet van wat hier onbekend is, zie kaart dekking.",
                     metavar="WIJK", show_default=False, autocompletion=aanvullen.wijken),
    ] = "",
    aantal: Annotated[int | None, aantaloptie()] = None,
    via: Annotated[
        str, typer.Option(help=f"{', '.join(_VIA)}; anders telefoon.", metavar="HOE",
                          show_default=False, autocompletion=lambda: list(_VIA))
    ] = "",
    uit: Annotated[
        Path | None,
        typer.Option("-o", "--uit", help="Map voor wat er wordt gemaakt; anders in drukwerk.",
                     metavar="MAP", show_default=False),
    ] = None,
    op: Annotated[
        str, typer.Option(help="Verwerk: de dag voor wat geen datum heeft.", metavar="DATUM",
                          show_default=False)
    ] = "",
    ja: Annotated[bool, jaoptie()] = False,
    formaat: Annotated[str, formaatoptie(STANDVORMEN)] = "",
) -> None:  # fmt: skip
    gevraagd = begrijp_keuze("kaart ronde", wat, _WOORDEN)
    gegeven = {
        "--wijk": wijk, "--thema": thema, "--uit-dekking": uit_dekking,
        "--aantal": aantal, "--via": via, "-o": uit, "--op": op, "--ja": ja, "--formaat": formaat,
    }  # fmt: skip
    vreemd = [o for o, waarde in gegeven.items() if waarde and o not in _OPTIES[gevraagd]]
    if vreemd:
        raise KaartFout(f"Bij kaart ronde {gevraagd} hoort geen {', '.join(vreemd)}")
    map_ = (schrijfmap if gevraagd in _SCHRIJFT else werkmap)(context)
    dag = peildatum(context)
    if gevraagd == "begin":
        if bestanden:
            raise KaartFout("Bij kaart ronde begin hoort geen bestand; een wijk noem je met --wijk")
        begin = handelingen.Beginverzoek(
            tuple(wijk or ()), tuple(thema or ()), via or _VIA[0], aantal, uit, uit_dekking
        )
        laat_geschreven_zien(handelingen.begin_ronde(map_, dag, begin), LIJSTENVORM, map_)
    elif gevraagd == "lijst":
        naam = _een(bestanden, "Van welke ronde?")
        laat_zien(handelingen.maak_opnieuw(map_, dag, naam, uit), LIJSTENVORM)
    elif gevraagd == "sluit":
        naam = _een(bestanden, "Welke ronde?")
        laat_geschreven_zien(handelingen.sluit_ronde(map_, dag, naam), REGELVORM, map_)
    elif gevraagd == "verwerk":
        if not bestanden:
            raise KaartFout("Welk bestand is ingevuld? Noem het: kaart ronde verwerk bellijst.xlsx")
        from kaart.weergave import UITKOMSTVORM  # reads workbooks

        antwoorden = handelingen.Antwoordenverzoek(tuple(map(Path, bestanden)), op)
        uitkomst = handelingen.verwerk_antwoorden(map_, dag, antwoorden)
        voer_uit(uitkomst, ja=ja, vorm=UITKOMSTVORM)
    else:
        vorm = STANDVORMEN[begrijp_keuze("--formaat", formaat or "lijst", STANDVORMEN)]
        laat_zien(handelingen.bepaal_standen(map_, dag, bestanden or ()), vorm)


def _een(namen: list[str] | None, vraag: str) -> str:
    """Return the one name that was given."""
    if namen is None or len(namen) != 1:
        raise KaartFout(f"{vraag} Noem er één; kaart ronde stand noemt ze")
    return namen[0]
