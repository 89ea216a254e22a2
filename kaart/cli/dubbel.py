"""`kaart dubbel`: what is likely on the map twice, and what somebody found out is not."""

import sys
from typing import Annotated

import typer

from kaart.basis import KaartFout
from kaart.bestand import laad_kaart
from kaart.cli.opties import meld_weggelaten, peildatum, schrijfmap, werkmap
from kaart.cli.vormen import formaatoptie, jaoptie
from kaart.hulp import begrijp_ding, begrijp_keuze
from kaart.keuring import zoek_dubbelgangers
from kaart.weergave import DUBBELVORMEN, scherm_van

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
    toon = DUBBELVORMEN[begrijp_keuze("--formaat", formaat, DUBBELVORMEN)]
    if geen:
        _houd_apart(context, geen, reden, ja=ja)
        return
    if reden or ja:
        raise KaartFout("--reden en --ja horen bij --geen: kaart dubbel --geen ID ID --reden …")
    leesbaar = laad_kaart(werkmap(context))
    meld_weggelaten(leesbaar.weggelaten)
    print(toon(leesbaar.kaart, zoek_dubbelgangers(leesbaar.kaart), scherm_van(sys.stdout)))


def _houd_apart(context: typer.Context, paar: tuple[str, str], reden: str, *, ja: bool) -> None:
    from kaart.bijwerken import Bewerking, houd_apart
    from kaart.cli.bewaren import bewaar_na_vraag
    from kaart.handelingen import Wijzigvoorstel

    dag = peildatum(context)
    bewerking = Bewerking(schrijfmap(context), dag)
    een, ander = (begrijp_ding(bewerking.kaart, tekst, "--geen")[1].id for tekst in paar)
    houd_apart(bewerking, een, ander, reden, dag.isoformat())
    if not bewaar_na_vraag(Wijzigvoorstel(bewerking), ja=ja):
        raise typer.Exit(1)
