"""`kaart netwerk`: options → handeling → show."""

from typing import Annotated

import typer

from kaart.cli import aanvullen
from kaart.cli.opties import peildatum, werkmap
from kaart.cli.uitvoer import laat_zien
from kaart.cli.vormen import formaatoptie
from kaart.handelingen import toon_netwerk
from kaart.hulp import begrijp_keuze
from kaart.weergave import NETWERKVORMEN

HULP = """Wie er lid is, wie voor allen aanspreekbaar is, welke convenanten er lopen en tot
wanneer, en welke thema’s en wijken de leden samen doen. Zonder een naam krijg je
alle netwerken in een paar regels. Staat er geen lid op de kaart, dan is de
ledenlijst niet bekend; dan zegt dit ook niet wat er ontbreekt.

\b
  kaart netwerk
  kaart netwerk armoedecoalitie
  kaart netwerk nizu --formaat json
  kaart netwerk utrecht-omarmt --formaat csv > leden.csv"""


def opdracht(
    context: typer.Context,
    netwerk: Annotated[
        str,
        typer.Argument(help="Id, naam of afkorting; zonder: alle.", metavar="[ID]",
                       show_default=False, autocompletion=aanvullen.netwerk_ids),
    ] = "",
    formaat: Annotated[str, formaatoptie(NETWERKVORMEN)] = "lijst",
) -> None:  # fmt: skip
    vorm = NETWERKVORMEN[begrijp_keuze("formaat", formaat, NETWERKVORMEN)]
    laat_zien(toon_netwerk(werkmap(context), peildatum(context), netwerk), vorm)
