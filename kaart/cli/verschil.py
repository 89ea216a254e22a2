"""`kaart verschil`: what changed on the map since then."""

from typing import Annotated

import typer

from kaart.cli.opties import peildatum, werkmap
from kaart.cli.uitvoer import laat_zien
from kaart.cli.vormen import formaatoptie, themaoptie, wijkoptie
from kaart.handelingen import Verschilverzoek, vergelijk_met_toen
from kaart.hulp import begrijp_keuze
from kaart.weergave import NIEUWSVORMEN

HULP = """De kaart zoals ze nu in de map staat, naast die van toen. SINDS is een datum (dan telt
wat er vanaf die dag veranderde) of een naam in git: een branch, label of commit. Van een branch
telt alleen wat hier veranderde sinds beide uit elkaar gingen. Zonder SINDS: een maand geleden.

De vorm md is voor een nieuwsbrief: alleen wat nu geldt, geen oude nummers en geen opmerkingen.

\b
  kaart verschil
  kaart verschil "mei 2026" --wijk Overvecht
  kaart verschil 2026-05-01 --formaat md > nieuws.md
  kaart verschil main"""


def opdracht(
    context: typer.Context,
    sinds: Annotated[
        str,
        typer.Argument(
            help="Een datum, branch, label of commit.", metavar="[SINDS]", show_default=False
        ),
    ] = "",
    wijk: Annotated[list[str] | None, wijkoptie()] = None,
    thema: Annotated[list[str] | None, themaoptie()] = None,
    formaat: Annotated[str, formaatoptie(NIEUWSVORMEN)] = "lijst",
) -> None:
    vorm = NIEUWSVORMEN[begrijp_keuze("--formaat", formaat, NIEUWSVORMEN)]
    verzoek = Verschilverzoek(sinds, tuple(wijk or ()), tuple(thema or ()))
    laat_zien(vergelijk_met_toen(werkmap(context), peildatum(context), verzoek), vorm)
