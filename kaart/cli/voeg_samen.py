"""`kaart voeg-samen`: two entries about one organisation or place become one."""

import sys
from collections.abc import Sequence
from typing import Annotated

import typer

from kaart.basis import KaartFout
from kaart.bijwerken import Bewerking, Botsing, botsingen, is_nieuwer, neem_personen_mee, voeg_toe
from kaart.cli import aanvullen
from kaart.cli.bewaren import NIETS, bewaar_na_vraag, is_gesprek
from kaart.cli.gesprek import Gesprek
from kaart.cli.opties import meld_weggelaten, peildatum, schrijfmap
from kaart.cli.vormen import jaoptie
from kaart.handelingen import Wijzigvoorstel
from kaart.hulp import begrijp_ding
from kaart.keuring import waarom_niet
from kaart.weergave import Scherm, scherm_van, schoon

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
    bewerking = Bewerking(schrijfmap(context), peildatum(context))
    meld_weggelaten(bewerking.weggelaten)
    hier, daar = (begrijp_ding(bewerking.kaart, tekst)[1].id for tekst in (een, ander))
    winnaar = begrijp_ding(bewerking.kaart, houd, "--houd")[1].id if houd else ""
    if winnaar not in ("", hier, daar):
        raise KaartFout(f"--houd: kies {hier} of {daar}")
    verschillen = botsingen(bewerking, hier, daar)
    if waarom := waarom_niet(bewerking.kaart, hier, daar):
        print(f"kaart: {schoon(f'zijn {hier} en {daar} wel dezelfde? {waarom}')}", file=sys.stderr)
    if not winnaar and verschillen and not is_gesprek():
        print("\n".join(_naast_elkaar(verschillen, hier, daar, scherm_van(sys.stdout))))
        print(f"{NIETS}; kies met --houd {hier} of --houd {daar}", file=sys.stderr)
        raise typer.Exit(1)
    if winnaar:
        keuzes = {verschil.pad: winnaar == daar for verschil in verschillen}
    else:
        voorstel = is_nieuwer(bewerking, hier, daar)
        keuzes = vraag_keuzes(Gesprek(), verschillen, hier, daar, ander_eerst=voorstel)
    weg = voeg_toe(bewerking, hier, daar, lambda botsing: keuzes[botsing.pad])
    for regel in weg:
        print(f"kaart: niet overgenomen: {schoon(regel)}", file=sys.stderr)
    if personen := neem_personen_mee(bewerking, hier, daar):
        zin = f"contactpersoon {', '.join(personen)} gaat mee naar {hier}"
        print(f"kaart: {schoon(zin)}", file=sys.stderr)
    zin = f"alles wat hieronder bij {daar} weggaat, staat dan bij {hier}"
    print(f"kaart: {schoon(zin)}" + " (op het genoemde na)" * bool(weg), file=sys.stderr)
    if not bewaar_na_vraag(Wijzigvoorstel(bewerking), ja=ja):
        raise typer.Exit(1)


def vraag_keuzes(
    gesprek: Gesprek, verschillen: Sequence[Botsing], een: str, ander: str, *, ander_eerst: bool
) -> dict[tuple[str, ...], bool]:
    """Ask for every difference whose value counts; nothing typed takes what was checked last."""
    scherm = scherm_van(sys.stdout)
    voorstel = "2" if ander_eerst else "1"
    keuzes: dict[tuple[str, ...], bool] = {}
    for nummer, verschil in enumerate(verschillen, 1):
        gesprek.zeg([f"({nummer} van {len(verschillen)})"])
        gesprek.zeg(_naast_elkaar([verschil], een, ander, scherm))
        antwoord = ""
        while antwoord not in ("1", "2"):
            antwoord = gesprek.vraag(f"Welke telt? 1 of 2 [{voorstel}]") or voorstel
        keuzes[verschil.pad] = antwoord == "2"
    return keuzes


def _naast_elkaar(
    verschillen: Sequence[Botsing], een: str, ander: str, scherm: Scherm
) -> list[str]:
    breedte = max(len(een), len(ander))
    regels: list[str] = []
    for verschil in verschillen:
        regels.append(scherm.vet(schoon(verschil.veld)))
        for nummer, (wie, waarde) in enumerate(((een, verschil.een), (ander, verschil.ander)), 1):
            begin = f"  {nummer} {wie:<{breedte}}  "
            regels += scherm.vouw(schoon(waarde), begin, " " * len(begin))
    return regels
