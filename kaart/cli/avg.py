"""`kaart avg`: where somebody is, taking somebody off, and the register."""

import sys
from typing import Annotated

import typer

from kaart.basis import KaartFout
from kaart.cli.avgverzoek import verzoek
from kaart.cli.bewaren import NIETS, is_gesprek, laat_geschreven_zien, mag
from kaart.cli.opties import peildatum, schrijfmap, werkmap
from kaart.cli.uitvoer import laat_zien
from kaart.cli.vormen import formaatoptie, jaoptie
from kaart.handelingen import plan_vergeten, toon_register, vergeet_persoon, zoek_persoon
from kaart.hulp import begrijp_keuze
from kaart.weergave import INZAGE, NA_VERGETEN, REGISTERVORMEN, VERGEETPLAN, kondig_aan

HULP = """Voor wie vraagt wat er over hem bewaard wordt, of dat weg moet. inzage zoekt een naam,
nummer of mailbox in alle bestanden, in de hele geschiedenis van git en op gedrukte bladen.
vergeet wist een contactpersoon, noemt waar de naam nog staat en wat je zelf moet doen. verzoek
noteert wat iemand vroeg, met de laatste dag om te antwoorden. register geeft de regels voor het
register van verwerkingen. Dit is geen juridisch advies.

Zonder naam vraagt inzage erom: dan komt de naam niet in de lijst met eerdere opdrachten.

\b
  kaart avg inzage
  kaart avg inzage "06 12345678"
  kaart avg vergeet p-0001
  kaart avg verzoek inzage p-0001
  kaart avg verzoek klaar 1
  kaart avg register --formaat md"""
_ZOEKT = "ik zoek in alle bestanden en in de geschiedenis van git; dat kan even duren"
_WOORDEN = ("inzage", "vergeet", "verzoek", "register")


def opdracht(
    context: typer.Context,
    wat: Annotated[
        str, typer.Argument(metavar="WAT", help="inzage, vergeet, verzoek of register.")
    ],
    wie: Annotated[
        list[str] | None,
        typer.Argument(metavar="[WIE]…", help="Bij inzage: naam, nummer of mailbox. Bij vergeet: "
                       "het nummer van de persoon, zoals p-0001. Bij verzoek: wat er gevraagd "
                       "is.", show_default=False),
    ] = None,
    ja: Annotated[bool, jaoptie()] = False,
    formaat: Annotated[str, formaatoptie(REGISTERVORMEN)] = "tekst",
) -> None:  # fmt: skip
    gevraagd = begrijp_keuze("kaart avg", wat, _WOORDEN)
    vorm = begrijp_keuze("--formaat", formaat, REGISTERVORMEN)
    naam = " ".join(wie or ())
    if vorm != "tekst" and gevraagd != "register":
        raise KaartFout("--formaat hoort bij register: wat over mensen gaat, komt in geen bestand")
    if ja and gevraagd != "vergeet":
        raise KaartFout("--ja hoort bij vergeet")
    match gevraagd:
        case "inzage":
            naam = naam or _vraag_naam()
            kondig_aan(_ZOEKT, sys.stderr)
            laat_zien(zoek_persoon(werkmap(context), naam), INZAGE)
        case "vergeet":
            _vergeet(context, naam, ja=ja)
        case "verzoek":
            verzoek(context, wie or ())
        case _:
            if naam:
                raise KaartFout("Bij register hoort geen naam")
            laat_zien(toon_register(werkmap(context), peildatum(context)), REGISTERVORMEN[vorm])


def _vraag_naam() -> str:
    if is_gesprek():
        print("Naam, nummer of mailbox: ", end="", file=sys.stderr, flush=True)
        if naam := sys.stdin.readline().strip():
            return naam
    raise KaartFout('Noem een naam, nummer of mailbox, bijvoorbeeld: kaart avg inzage "A. Naam"')


def _vergeet(context: typer.Context, id_: str, *, ja: bool) -> None:
    if not id_:
        raise KaartFout("Noem het nummer van de persoon, bijvoorbeeld: kaart avg vergeet p-0001")
    plek, dag = schrijfmap(context), peildatum(context)
    kondig_aan(_ZOEKT, sys.stderr)
    plan = plan_vergeten(plek, dag, id_)
    laat_zien(plan, VERGEETPLAN)
    if not ja and not mag("Wissen? Dit kan niet ongedaan worden gemaakt."):
        print(NIETS if is_gesprek() else f"{NIETS}; wis met --ja", file=sys.stderr)
        raise typer.Exit(1)
    laat_geschreven_zien(vergeet_persoon(plek, dag, plan.antwoord), NA_VERGETEN, plek)
