"""`kaart plaats`: which places are not on the map of the city yet, and putting them there."""

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from kaart.basis import KaartFout
from kaart.cli import aanvullen
from kaart.cli.bewaren import is_gesprek, voer_uit
from kaart.cli.opties import peildatum, schrijfmap, werkmap
from kaart.cli.uitvoer import laat_zien
from kaart.cli.vormen import formaatoptie, jaoptie, wijkoptie
from kaart.handelingen import Plaatsverzoek, plaats_ding, toon_plekken
from kaart.hulp import begrijp_keuze
from kaart.weergave import PLEKVORMEN

if TYPE_CHECKING:
    from kaart.links import Wereld  # who only reads, loads nothing of the net

HULP = """Zonder id staat hier welke plekken nog geen coördinaten hebben, waar het meeste aan hangt
eerst. Met een id en coördinaten komen ze erin: breedte en lengte in graden, of RD in meters (wordt
omgerekend, tot op 0,25 meter). Zeg altijd met --bron waar ze vandaan komen.

--zoek-op vraagt straat en huisnummer na bij de landelijke adressendienst (PDOK, over internet) en
laat zien wat die weet voor er iets wordt geschreven.

Van wie een geheim adres heeft, wordt niets gevraagd en niets opgeschreven.

\b
  kaart plaats --wijk Vleuten
  kaart plaats de-pijler 52.0907,5.0123 --bron https://www.openstreetmap.org
  kaart plaats de-pijler "129000 456000" --bron "kaart van de gemeente"
  kaart plaats rosa --zoek-op
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
    zoek_op: Annotated[
        bool,
        typer.Option("--zoek-op", help="Vraag het de landelijke adressendienst, over internet."),
    ] = False,
    wijk: Annotated[list[str] | None, wijkoptie()] = None,
    ja: Annotated[bool, jaoptie()] = False,
    formaat: Annotated[str, formaatoptie(PLEKVORMEN)] = "lijst",
) -> None:  # fmt: skip
    dag = peildatum(context)
    verzoek = Plaatsverzoek(identiteit, " ".join(punt or ()), bron, op, postcode, buurt)
    if not identiteit:
        if any(verzoek) or ja or zoek_op:
            raise KaartFout("noem ook het id van de plek: kaart plaats ID COÖRDINATEN --bron BRON")
        als = PLEKVORMEN[begrijp_keuze("formaat", formaat, PLEKVORMEN)]
        laat_zien(toon_plekken(werkmap(context), dag, tuple(wijk or ())), als)
        return
    if wijk:
        raise KaartFout("--wijk hoort bij de lijst, zonder id; een buurt zet je met --buurt")
    if zoek_op:
        if any(verzoek[1:]):
            raise KaartFout("--zoek-op vindt zelf de coördinaten en de bron; laat de andere weg")
        from kaart.handelingen import zoek_plek_op  # only who asks goes out on the net
        from kaart.weergave import OPZOEKVORM

        uitkomst = zoek_plek_op(schrijfmap(context), dag, identiteit, _wereld())
        laat_zien(uitkomst, OPZOEKVORM)
        verzoek = _kies(uitkomst.antwoord.verzoeken)
    if not (verzoek.punt or postcode or buurt):
        raise KaartFout(f"geef de coördinaten: kaart plaats {identiteit} 52.0907,5.0123 --bron URL")
    voer_uit(plaats_ding(schrijfmap(context), dag, verzoek), ja=ja)


def _wereld() -> "Wereld":
    """Return the internet; the one place where a test puts its own."""
    from kaart.links import echte_wereld

    return echte_wereld()


def _kies(verzoeken: tuple[Plaatsverzoek, ...]) -> Plaatsverzoek:
    """Return which one it is; who cannot be asked names the coordinates."""
    if len(verzoeken) == 1:
        return verzoeken[0]
    if is_gesprek():
        print(f"Welke? [1-{len(verzoeken)}] ", end="", file=sys.stderr, flush=True)
        antwoord = sys.stdin.readline().strip()
        if antwoord in map(str, range(1, len(verzoeken) + 1)):
            return verzoeken[int(antwoord) - 1]
    raise KaartFout("er is niets geschreven", "kies er een en geef die coördinaten mee")
