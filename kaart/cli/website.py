"""`kaart website`: options → Verzoek → handeling → show."""

from pathlib import Path
from typing import Annotated

import typer

from kaart.cli.opties import peildatum, werkmap
from kaart.cli.uitvoer import laat_zien, volg_op_stderr
from kaart.handelingen import SITE_VOOR, Websiteverzoek, maak_website
from kaart.hulp import begrijp_keuze
from kaart.weergave import REGELVORM

HULP = """Gewone pagina’s, zonder server: zet de map op een website of op een stick, of open
index.html. Er staat op wat iedereen mag weten; met --voor verwijzers ook wat voor hulpverleners
is. De map moet leeg zijn, of eerder door kaart gemaakt.

\b
  kaart website -o site
  kaart website -o site --adres https://kaart.example.org/
  kaart website -o site --met-bladen
  kaart website -o intern --voor verwijzers
  kaart website --controleer"""


def opdracht(
    context: typer.Context,
    uit: Annotated[
        Path | None,
        typer.Option("-o", "--uit", help="De map waarin de website komt.", metavar="MAP",
                     show_default=False),
    ] = None,
    adres: Annotated[
        str,
        typer.Option(help="Waar de website komt te staan, voor de sitemap.", metavar="URL",
                     show_default=False),
    ] = "",
    met_bladen: Annotated[
        bool, typer.Option("--met-bladen", help="Ook van elke organisatie een blad (PDF).")
    ] = False,
    controleer: Annotated[
        bool, typer.Option("--controleer", help="Kijk alles na voor het wordt neergezet.")
    ] = False,
    voor: Annotated[
        str,
        typer.Option(help="Voor iedereen, of voor verwijzers.", metavar="WIE", show_default=False),
    ] = "iedereen",
) -> None:  # fmt: skip
    verzoek = Websiteverzoek(
        doel=uit,
        adres=adres,
        bladen=met_bladen,
        controleer=controleer,
        verwijzers=begrijp_keuze("--voor", voor, SITE_VOOR) == "verwijzers",
    )
    laat_zien(
        maak_website(werkmap(context), peildatum(context), verzoek, volg_op_stderr), REGELVORM
    )
