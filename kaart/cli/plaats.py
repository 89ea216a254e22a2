"""`kaart plaats`: which places are not on the map of the city yet, and putting them there."""

from typing import Annotated

import typer

from kaart.basis import KaartFout
from kaart.cli import aanvullen
from kaart.cli.bewaren import voer_uit
from kaart.cli.opties import peildatum, schrijfmap, werkmap
from kaart.cli.uitvoer import laat_zien
from kaart.cli.vormen import formaatoptie, jaoptie, wijkoptie
from kaart.handelingen import Plaatsverzoek, plaats_ding, toon_plekken
from kaart.hulp import begrijp_keuze
from kaart.weergave import PLEKVORMEN

HULP = """Zonder id staat hier welke plekken nog geen coördinaten hebben, waar het meeste aan hangt
eerst. Met een id en coördinaten komen ze erin: breedte en lengte in graden, of RD in meters (wordt
omgerekend, tot op 0,25 meter). Zeg altijd met --bron waar ze vandaan komen.

Van wie een geheim adres heeft, wordt niets gevraagd en niets opgeschreven.

\b
  kaart plaats --wijk Vleuten
  kaart plaats de-pijler 52.0907,5.0123 --bron https://www.openstreetmap.org
  kaart plaats de-pijler "129000 456000" --bron "kaart van de gemeente"
  kaart plaats de-pijler --postcode "3451 AB" --buurt vleuten --bron Gids"""


def opdracht(
    context: typer.Context,
    identiteit: Annotated[
        str,
        typer.Argument(help="Het id of de naam.", metavar="[ID]", show_default=False,
                       autocompletion=aanvullen.alle_ids),
    ] = "",
    punt: Annotated[
        list[str] | None,
        typer.Argument(help="Breedte en lengte, of RD.", metavar="[COÖRDINATEN]",
                       show_default=False),
    ] = None,
    bron: Annotated[
        str, typer.Option(help="Waar het vandaan komt: webadres of naam.", metavar="BRON")
    ] = "",
    op: Annotated[
        str, typer.Option(help="Datum van de bron; anders vandaag.", metavar="DATUM")
    ] = "",
    postcode: Annotated[str, typer.Option(help="De postcode, als de bron die noemt.")] = "",
    buurt: Annotated[str, typer.Option(help="De buurt, als de bron die noemt.")] = "",
    wijk: Annotated[list[str] | None, wijkoptie()] = None,
    ja: Annotated[bool, jaoptie()] = False,
    formaat: Annotated[str, formaatoptie(PLEKVORMEN)] = "lijst",
) -> None:  # fmt: skip
    dag = peildatum(context)
    verzoek = Plaatsverzoek(identiteit, " ".join(punt or ()), bron, op, postcode, buurt)
    if not identiteit:
        if any(verzoek) or ja:
            raise KaartFout("noem ook het id van de plek: kaart plaats ID COÖRDINATEN --bron BRON")
        als = PLEKVORMEN[begrijp_keuze("formaat", formaat, PLEKVORMEN)]
        laat_zien(toon_plekken(werkmap(context), dag, tuple(wijk or ())), als)
        return
    if wijk:
        raise KaartFout("--wijk hoort bij de lijst, zonder id; een buurt zet je met --buurt")
    if not (verzoek.punt or postcode or buurt):
        raise KaartFout(f"geef de coördinaten: kaart plaats {identiteit} 52.0907,5.0123 --bron URL")
    voer_uit(plaats_ding(schrijfmap(context), dag, verzoek), ja=ja)
