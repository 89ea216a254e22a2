"""`kaart uitgave`: which editions were printed, and what changed since one of them."""

import sys
from datetime import date
from typing import Annotated

import typer

from kaart.basis import KaartFout
from kaart.bestand import Werkmap, laad
from kaart.cli.opties import meld_weggelaten, peildatum, werkmap
from kaart.cli.vormen import formaatoptie
from kaart.drukwerk import (
    Archief,
    Bladverschil,
    Bladwijziging,
    Uitgave,
    bladen_opnieuw,
    lees_archief,
    stel_op,
    vergelijk,
)
from kaart.handelingen import lees_personen
from kaart.hulp import begrijp_keuze
from kaart.weergave import LIJSTVORMEN, VERSCHILVORMEN, Vergelijking, scherm_van

HULP = """Een uitgave is wat er op een dag op papier is gezet; kaart drukwerk --uitgave legt hem
vast in data/uitgaven. Vergeleken wordt met vandaag, of met een latere uitgave.

\b
  kaart uitgave lijst
  kaart uitgave verschil 2026-1
  kaart uitgave verschil 2026-1 2026-2 --formaat json"""
_WOORDEN = ("lijst", "verschil")


def opdracht(
    context: typer.Context,
    wat: Annotated[
        str,
        typer.Argument(
            metavar="[WAT]", help="lijst (alle uitgaven) of verschil.", show_default=False
        ),
    ] = "lijst",
    van: Annotated[
        str, typer.Argument(metavar="[UITGAVE]", help="Bij verschil: sinds welke uitgave.")
    ] = "",
    naar: Annotated[
        str, typer.Argument(metavar="[UITGAVE]", help="Tot welke uitgave; anders vandaag.")
    ] = "",
    formaat: Annotated[str, formaatoptie(LIJSTVORMEN)] = "lijst",
) -> None:
    """Show the list, or compare."""
    vorm = begrijp_keuze("--formaat", formaat, LIJSTVORMEN)
    gevraagd = begrijp_keuze("uitgave", wat, _WOORDEN)
    archief = lees_archief(werkmap(context))
    scherm = scherm_van(sys.stdout)
    if gevraagd == "lijst":
        if van:
            raise KaartFout(
                f"Bij lijst hoort geen uitgave; bedoel je kaart uitgave verschil {van}?"
            )
        print(LIJSTVORMEN[vorm](archief.uitgaven, scherm))
        return
    if not van:
        raise KaartFout("Noem een uitgave, bijvoorbeeld: kaart uitgave verschil 2026-1")
    sinds = archief.zoek(van)
    verschillen = (
        vergelijk(sinds, archief.zoek(naar))
        if naar
        else _tot_vandaag(sinds, archief, werkmap(context), peildatum(context))
    )
    print(VERSCHILVORMEN[vorm](Vergelijking(sinds.uitgave, naar, verschillen), scherm))


def _tot_vandaag(
    sinds: Uitgave, archief: Archief, plek: Werkmap, dag: date
) -> tuple[Bladverschil, ...]:
    """Compare with what would be printed now; an unreadable file has not stopped."""
    resultaat = laad(plek)
    kaart = resultaat.kaart
    personen = lees_personen(plek, resultaat, dag) if sinds.keuze.voor else ()
    onleesbaar = {d.id: d.bestand for d in resultaat.geweigerd if d.collectie == "organisaties"}
    bladen = bladen_opnieuw(sinds.keuze, kaart, dag, onleesbaar, personen)
    nu = stel_op("", bladen, kaart, dag, sinds.keuze, archief).uitgave
    meld_weggelaten(tuple(onleesbaar.values()))
    return tuple(
        verschil
        for verschil in vergelijk(sinds, nu)
        if verschil.soort is not Bladwijziging.VERVALLEN
        or verschil.blad.organisatie not in onleesbaar
    )
