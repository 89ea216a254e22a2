"""`kaart netwerk`: options → handeling → show."""

from typing import Annotated

import typer

from kaart.cli import aanvullen
from kaart.cli.opties import peildatum, werkmap
from kaart.cli.uitvoer import laat_zien
from kaart.cli.vormen import formaatoptie
from kaart.handelingen import toon_netwerk, toon_samen
from kaart.hulp import begrijp_keuze
from kaart.weergave import NETWERKVORMEN, SAMENVORMEN
from kaart.wijk import SAMENSOORTEN

HULP = """Wie er lid is, wie voor allen aanspreekbaar is, welke convenanten er lopen en tot
wanneer, en welke thema’s en wijken de leden samen doen. Zonder een naam krijg je
alle netwerken in een paar regels. Staat er geen lid op de kaart, dan is de
ledenlijst niet bekend; dan zegt dit ook niet wat er ontbreekt.

\b
  kaart netwerk
  kaart netwerk armoedecoalitie
  kaart netwerk nizu --formaat json
  kaart netwerk utrecht-omarmt --formaat csv > leden.csv
  kaart netwerk utrecht-omarmt --soort vrijwilligerswerk
  kaart netwerk --soort scholing --formaat csv > academie.csv"""


def opdracht(
    context: typer.Context,
    netwerk: Annotated[
        str,
        typer.Argument(help="Id, naam of afkorting; zonder: alle.", metavar="[ID]",
                       show_default=False, autocompletion=aanvullen.netwerk_ids),
    ] = "",
    soort: Annotated[
        str,
        typer.Option(help="Wat leden samen doen: vrijwilligerswerk of scholing.", metavar="SOORT",
                     show_default=False, autocompletion=aanvullen.uit_lijst(*SAMENSOORTEN)),
    ] = "",
    formaat: Annotated[str, formaatoptie(NETWERKVORMEN)] = "lijst",
) -> None:  # fmt: skip
    if soort:
        samenvorm = SAMENVORMEN[begrijp_keuze("formaat", formaat, SAMENVORMEN)]
        laat_zien(toon_samen(werkmap(context), peildatum(context), netwerk, soort), samenvorm)
        return
    vorm = NETWERKVORMEN[begrijp_keuze("formaat", formaat, NETWERKVORMEN)]
    laat_zien(toon_netwerk(werkmap(context), peildatum(context), netwerk), vorm)
