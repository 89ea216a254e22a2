"""`kaart meld`: somebody told that something is wrong; it waits at the entry for the next check."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from kaart.basis import KaartFout
from kaart.cli.bewaren import is_gesprek, mag, voer_uit
from kaart.cli.opties import peildatum, schrijfmap
from kaart.cli.vormen import jaoptie
from kaart.handelingen import Meldlezing, Meldverzoek, lees_meldingen, schrijf_meldingen, vraag_bij
from kaart.weergave import REGELVORM, schoon

HULP = """Iemand zegt dat iets niet klopt, gestopt is of ontbreekt: per mail vanaf de website
(“Klopt dit niet?”), of aan de telefoon. Bewaar de mails als .eml en noem ze, of
de map waar ze in staan. De zin komt bij de organisatie of plek te staan als
gemeld; wie het meldde, wordt niet bewaard.

Er verandert verder niets: geen gegeven, geen datum. Het komt vooraan in kaart
verouderd en in de volgende ronde, en verdwijnt bij de volgende controle. Lijkt
er een naam, een nummer of iets over gezondheid in te staan, dan wordt dat eerst
gevraagd; zonder scherm blijft zo’n melding liggen.

\b
  kaart meld "Klopt niet DOCK.eml"
  kaart meld meldingen --ja
  kaart meld dock --zin "Het nummer is van een ander" --veld telefoon
  kaart meld kaart --zin "De boekenkast in het buurthuis ontbreekt\""""


def opdracht(
    context: typer.Context,
    wat: Annotated[
        list[str],
        typer.Argument(help="Mails of mappen; met --zin: over wie het gaat.", metavar="WAT…"),
    ],
    zin: Annotated[
        str, typer.Option(help="Wat er niet klopt, als iemand het zei.", metavar="ZIN")
    ] = "",
    veld: Annotated[
        str, typer.Option(help="Welk veld niet klopt, zoals telefoon.", metavar="VELD")
    ] = "",
    ja: Annotated[bool, jaoptie()] = False,
) -> None:  # fmt: skip
    if veld and not zin:
        raise KaartFout("--veld hoort bij --zin")
    if zin and len(wat) != 1:
        raise KaartFout('met --zin noem je één ding: kaart meld dock --zin "…"')
    verzoek = (
        Meldverzoek(wie=wat[0], zin=zin, veld=veld)
        if zin
        else Meldverzoek(tuple(Path(naam) for naam in wat))
    )
    lezing = _nagevraagd(lees_meldingen(schrijfmap(context), peildatum(context), verzoek))
    voer_uit(schrijf_meldingen(lezing), ja=ja, vorm=REGELVORM, getoond=True)


def _nagevraagd(lezing: Meldlezing) -> Meldlezing:
    """Ask about each report that may be about a person; with nobody there to ask it is left."""
    for gemeld in lezing.twijfel if is_gesprek() else ():
        for regel in vraag_bij(gemeld):
            print(schoon(regel), file=sys.stderr)
        if mag("Zo bewaren?"):
            lezing = lezing.neem(gemeld)
    return lezing
