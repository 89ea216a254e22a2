"""`kaart dubbel`: what is likely on the map twice, and what somebody found out is not."""

from typing import Annotated

import typer

from kaart.basis import KaartFout
from kaart.cli.opties import peildatum, schrijfmap, werkmap
from kaart.cli.uitvoer import laat_zien
from kaart.cli.vormen import formaatoptie, jaoptie
from kaart.handelingen import Apartverzoek, houd_dingen_apart, zoek_dubbelen
from kaart.hulp import begrijp_keuze
from kaart.weergave import DUBBELVORMEN

HULP = """Twee organisaties in hetzelfde gebied, of twee plekken, die waarschijnlijk dezelfde
zijn: (bijna) dezelfde naam, hetzelfde telefoonnummer, e-mailadres of dezelfde website. Delen van
één organisatie tellen niet. Het zekerste staat bovenaan.

Met --geen leg je vast dat ze niet dezelfde zijn (in data/kaart.yaml, bij niet_dubbel); daarna
noemen kaart dubbel en kaart valideer ze niet meer.

\b
  kaart dubbel
  kaart dubbel --formaat csv > dubbel.csv
  kaart dubbel --geen eetcafe-noord eetcafe-zuid --reden "eigen koks\""""


def opdracht(
    context: typer.Context,
    geen: Annotated[
        tuple[str, str] | None,
        typer.Option(help="Deze twee zijn niet dezelfde.", metavar="ID ID", show_default=False),
    ] = None,
    reden: Annotated[str, typer.Option(help="Bij --geen: waarom niet.")] = "",
    ja: Annotated[bool, jaoptie()] = False,
    formaat: Annotated[str, formaatoptie(DUBBELVORMEN)] = "lijst",
) -> None:
    vorm = DUBBELVORMEN[begrijp_keuze("--formaat", formaat, DUBBELVORMEN)]
    if geen:
        from kaart.cli.bewaren import voer_uit  # who only looks, loads no writer

        verzoek = Apartverzoek(*geen, reden)
        voer_uit(houd_dingen_apart(schrijfmap(context), peildatum(context), verzoek), ja=ja)
    elif reden or ja:
        raise KaartFout("--reden en --ja horen bij --geen: kaart dubbel --geen ID ID --reden …")
    else:
        laat_zien(zoek_dubbelen(werkmap(context)), vorm)
