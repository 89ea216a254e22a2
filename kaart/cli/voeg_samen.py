"""`kaart voeg-samen`: two entries about one organisation or place become one."""

import sys
from collections.abc import Sequence
from typing import Annotated

import typer

from kaart.bijwerken import Botsing
from kaart.cli import aanvullen
from kaart.cli.bewaren import NIETS, is_gesprek, voer_uit
from kaart.cli.gesprek import Gesprek
from kaart.cli.opties import peildatum, schrijfmap
from kaart.cli.uitvoer import merk_op
from kaart.cli.vormen import jaoptie
from kaart.handelingen import Samenvoegverzoek, leg_naast_elkaar, voeg_dingen_samen
from kaart.weergave import naast_elkaar, scherm_van

HULP = """De eerste blijft en krijgt alles wat de tweede wist. De tweede blijft staan als verwijzing
naar de eerste: wie haar zoekt, komt daar uit. Wat naar de tweede verwees, verwijst daarna naar de
eerste.

Verschilt een gegeven dat maar één keer kan, dan wordt het gevraagd; --houd kiest in één keer. Wat
niet overgenomen wordt, staat daarna in de opmerking van de tweede. Samenvoegen is geen controle: de
oudste datum telt.

\b
  kaart voeg-samen soep-aan-zee soepgroep
  kaart voeg-samen soep-aan-zee soepgroep --houd soep-aan-zee --ja"""


def opdracht(
    context: typer.Context,
    een: Annotated[
        str,
        typer.Argument(help="Wie blijft.", metavar="ID", autocompletion=aanvullen.alle_ids),
    ],
    ander: Annotated[
        str,
        typer.Argument(help="Wie erin opgaat.", metavar="ID", autocompletion=aanvullen.alle_ids),
    ],
    houd: Annotated[
        str,
        typer.Option(
            help="Bij verschil telt wat deze zegt.", metavar="ID", autocompletion=aanvullen.alle_ids
        ),
    ] = "",
    ja: Annotated[bool, jaoptie()] = False,
) -> None:
    verzoek = Samenvoegverzoek(een, ander, houd)
    naast = leg_naast_elkaar(schrijfmap(context), peildatum(context), verzoek)
    merk_op(naast.opmerkingen)
    hier, daar, keuzes = naast.een, naast.ander, naast.keuzes
    if keuzes is None and not is_gesprek():
        print("\n".join(naast_elkaar(naast.verschillen, hier, daar, scherm_van(sys.stdout))))
        print(f"{NIETS}; kies met --houd {hier} of --houd {daar}", file=sys.stderr)
        raise typer.Exit(1)
    if keuzes is None:
        keuzes = vraag_keuzes(
            Gesprek(), naast.verschillen, hier, daar, ander_eerst=naast.ander_eerst
        )
    voer_uit(voeg_dingen_samen(naast, keuzes), ja=ja)


def vraag_keuzes(
    gesprek: Gesprek, verschillen: Sequence[Botsing], een: str, ander: str, *, ander_eerst: bool
) -> dict[tuple[str, ...], bool]:
    """Ask for every difference whose value counts; nothing typed takes what was checked last."""
    scherm = scherm_van(sys.stdout)
    voorstel = "2" if ander_eerst else "1"
    keuzes: dict[tuple[str, ...], bool] = {}
    for nummer, verschil in enumerate(verschillen, 1):
        gesprek.zeg([f"({nummer} van {len(verschillen)})"])
        gesprek.zeg(naast_elkaar([verschil], een, ander, scherm))
        antwoord = ""
        while antwoord not in ("1", "2"):
            antwoord = gesprek.vraag(f"Welke telt? 1 of 2 [{voorstel}]") or voorstel
        keuzes[verschil.pad] = antwoord == "2"
    return keuzes
