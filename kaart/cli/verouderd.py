"""`kaart verouderd`: what must be checked, stalest and most used first."""

import sys
from typing import Annotated

import typer

from kaart.basis import KaartFout
from kaart.bestand import Werkmap, laad_kaart
from kaart.cli import aanvullen
from kaart.cli.opties import meld_weggelaten, peildatum, werkmap
from kaart.cli.vormen import aantaloptie, formaatoptie, themaoptie, wijkoptie
from kaart.hulp import begrijp_keuze
from kaart.model import Kaart, Persoon
from kaart.nakijken import NAKIJKSOORTEN, Nakijkkeuze, Overzicht, maak_overzicht
from kaart.oordeel import OP_TIJD
from kaart.weergave import ACHTERSTANDVORMEN, Stapel, scherm_van, schoon

HULP = """Oordeelt over elk ding met zijn eigen klok: een organisatie na 12 maanden,
aanbod met tijden na 6, een wachttijd na 3. Alleen een controle telt, een wijziging niet.
Bovenaan staat wat oud is en veel wordt gebruikt; waarom staat erbij. Met --wijk gaat het om wat
van die wijk zelf is; wat voor de hele stad is, hoort bij de stad.

\b
  kaart verouderd --wijk Overvecht
  kaart verouderd --aantal 20
  kaart verouderd --wat contact --wat aanbod
  kaart verouderd --thema geld --formaat csv > bellijst.csv
  kaart verouderd --streng
  kaart verouderd --minstens 60
  kaart verouderd --controleer-links --wijk Overvecht"""


def opdracht(
    context: typer.Context,
    wijk: Annotated[list[str] | None, wijkoptie()] = None,
    thema: Annotated[list[str] | None, themaoptie()] = None,
    wat: Annotated[
        list[str] | None,
        typer.Option(
            help=f"Alleen dit: {', '.join(NAKIJKSOORTEN)}.",
            metavar="WAT",
            autocompletion=aanvullen.uit_lijst(*NAKIJKSOORTEN),
        ),
    ] = None,
    aantal: Annotated[int | None, aantaloptie()] = None,
    streng: Annotated[
        bool, typer.Option("--streng", help="Eindig met code 1 als iets verouderd of onbekend is.")
    ] = False,
    minstens: Annotated[
        str | None,
        typer.Option(
            help="Eindig alleen met code 1 als minder dan dit deel op tijd is gecontroleerd.",
            metavar="PROCENT",
        ),
    ] = None,
    formaat: Annotated[str, formaatoptie(ACHTERSTANDVORMEN)] = "lijst",
    links: Annotated[
        bool,
        typer.Option(
            "--controleer-links",
            help="Kijk welke websites en maildomeinen weg zijn; met --streng dan code 1.",
        ),
    ] = False,
) -> None:  # fmt: skip
    if links and (wat or minstens is not None or aantal is not None):
        raise KaartFout("--controleer-links gaat niet samen met --wat, --minstens of --aantal")
    if links:
        from kaart.cli.links_controleren import controleer_links  # only this goes out on the net

        controleer_links(context, wijk or [], thema or [], formaat, streng=streng)
    toon = ACHTERSTANDVORMEN[begrijp_keuze("--formaat", formaat, ACHTERSTANDVORMEN)]
    soorten = tuple(dict.fromkeys(begrijp_keuze("--wat", w, NAKIJKSOORTEN) for w in wat or ()))
    grens = None if minstens is None else _procent(minstens)
    dag = peildatum(context)
    leesbaar = laad_kaart(werkmap(context))
    meld_weggelaten(leesbaar.weggelaten)
    kaart = leesbaar.kaart
    keuze = _keuze(kaart, wijk or [], thema or [])._replace(soorten=soorten)
    overzicht = maak_overzicht(kaart, dag, keuze, _personen(werkmap(context)))
    if uitvoer := toon(Stapel(kaart, overzicht, dag, soorten, aantal), scherm_van(sys.stdout)):
        print(uitvoer)
    if grens is not None:
        _eis(overzicht, grens)
    elif streng and any(a.oordeel.stand not in OP_TIJD for a in overzicht.achterstand):
        raise typer.Exit(1)


def _keuze(kaart: Kaart, wijk: list[str], thema: list[str]) -> Nakijkkeuze:
    if not (wijk or thema):
        return Nakijkkeuze()
    from kaart.zoek import begrijp_opties  # a twentieth of the time, for nothing without words

    vraag, _ = begrijp_opties(kaart, {"wijk": wijk, "thema": thema})
    return Nakijkkeuze(vraag.gebieden, vraag.themas)


def _personen(map_: Werkmap) -> tuple[Persoon, ...]:
    """Return the contact persons, when this map has them: they are in no index."""
    if not (map_.data / "personen").is_dir():
        return ()
    from kaart.personen import laad_personen

    lijst = laad_personen(map_)
    for reden in lijst.onleesbaar:
        print(f"kaart: niet bekeken: {schoon(reden)}", file=sys.stderr)
    return lijst.personen


def _procent(tekst: str) -> int:
    """Return "60" or "60%" as a number from 0 to 100."""
    kaal = tekst.strip().removesuffix("%").rstrip()
    if kaal.isascii() and kaal.isdecimal() and int(kaal[:4]) <= 100:  # noqa: PLR2004
        return int(kaal)
    raise KaartFout(f"--minstens: “{tekst}” is geen percentage; schrijf een getal van 0 tot 100")


def _eis(overzicht: Overzicht, grens: int) -> None:
    """Say how the choice stands against what is asked, and end with 1 when it is less."""
    stand = overzicht.keuze
    if not stand.totaal:
        return
    tekst = f"{stand.op_tijd} van {stand.totaal} ({stand.procent}%) op tijd gecontroleerd"
    print(f"kaart: {tekst}; gevraagd is minstens {grens}%", file=sys.stderr)
    if stand.procent < grens:
        raise typer.Exit(1)
