"""`kaart geschiedenis`: the life of one thing, from git."""

from typing import Annotated

import typer

from kaart.cli import aanvullen
from kaart.cli.opties import werkmap
from kaart.cli.uitvoer import laat_zien
from kaart.cli.vormen import formaatoptie
from kaart.handelingen import vertel_leven
from kaart.hulp import begrijp_keuze
from kaart.weergave import LEVENSVORMEN

HULP = """Wat er wanneer veranderde, het nieuwste eerst. Het komt uit git: daar staat elke versie
die iemand heeft vastgelegd. Wie dat deed en wat die erbij schreef, wordt niet getoond.

Ook een oud id mag, van iets dat is hernoemd of weggehaald.

\b
  kaart geschiedenis voedselbank-utrecht
  kaart geschiedenis de-pijler --sinds "mei 2026"
  kaart geschiedenis dock --formaat csv > dock.csv"""


def opdracht(
    context: typer.Context,
    identiteit: Annotated[
        str,
        typer.Argument(help="Het id of de naam.", metavar="ID", autocompletion=aanvullen.alle_ids),
    ],
    sinds: Annotated[
        str, typer.Option(help="Alleen vanaf deze datum.", metavar="DATUM", show_default=False)
    ] = "",
    formaat: Annotated[str, formaatoptie(LEVENSVORMEN)] = "lijst",
) -> None:
    vorm = LEVENSVORMEN[begrijp_keuze("--formaat", formaat, LEVENSVORMEN)]
    laat_zien(vertel_leven(werkmap(context), identiteit, sinds), vorm)
