"""`kaart uitgave`: which editions were printed, and what changed since one of them."""

from typing import Annotated

import typer

from kaart.basis import KaartFout
from kaart.cli.opties import peildatum, werkmap
from kaart.cli.uitvoer import laat_zien
from kaart.cli.vormen import formaatoptie
from kaart.handelingen import toon_uitgaven, vergelijk_uitgaven
from kaart.hulp import begrijp_keuze
from kaart.weergave import LIJSTVORMEN, VERSCHILVORMEN

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
    if gevraagd == "lijst":
        if van:
            raise KaartFout(
                f"Bij lijst hoort geen uitgave; bedoel je kaart uitgave verschil {van}?"
            )
        laat_zien(toon_uitgaven(werkmap(context)), LIJSTVORMEN[vorm])
        return
    if not van:
        raise KaartFout("Noem een uitgave, bijvoorbeeld: kaart uitgave verschil 2026-1")
    vergelijking = vergelijk_uitgaven(werkmap(context), peildatum(context), van, naar)
    laat_zien(vergelijking, VERSCHILVORMEN[vorm])
