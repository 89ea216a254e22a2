"""`kaart verouderd --controleer-links`: which websites and mail domains are no more."""

import sys

import typer

from kaart.bestand import laad_kaart
from kaart.cli.opties import meld_weggelaten, peildatum, werkmap
from kaart.hulp import Reikwijdte, begrijp_keuze, kies_locaties, kies_organisaties, netwerken_van
from kaart.links import Link, Linkstand, Uitslag, Wereld, controleer, echte_wereld, verzamel
from kaart.weergave import LINKVORMEN, Linkverslag, scherm_van, volg
from kaart.zoek import begrijp_opties


def controleer_links(
    context: typer.Context, wijk: list[str], thema: list[str], formaat: str, *, streng: bool
) -> None:
    """Visit the addresses of the choice and show what was found; nothing is written.

    Exits with 1 under `streng` when something is gone, with 2 when it was broken off.
    """
    toon = LINKVORMEN[begrijp_keuze("--formaat", formaat, LINKVORMEN)]
    links = _gekozen_links(context, wijk, thema)
    uitslagen, afgebroken = _bekijk(links, _wereld())
    verslag = Linkverslag(uitslagen, len(links))
    if uitvoer := toon(verslag, scherm_van(sys.stdout)):
        print(uitvoer)
    if rest := len(links) - len(uitslagen):
        waarom = "afgebroken" if afgebroken else "het duurde te lang; kies een deel met --wijk"
        print(f"kaart: {rest} van {len(links)} niet bekeken: {waarom}", file=sys.stderr)
    if afgebroken:
        raise typer.Exit(2)
    raise typer.Exit(int(streng and bool(verslag.met(Linkstand.WEG))))


def _wereld() -> Wereld:
    """Return the internet; the one place where a test puts its own."""
    return echte_wereld()


def _gekozen_links(context: typer.Context, wijk: list[str], thema: list[str]) -> tuple[Link, ...]:
    dag = peildatum(context)
    leesbaar = laad_kaart(werkmap(context))
    meld_weggelaten(leesbaar.weggelaten)
    kaart = leesbaar.kaart
    vraag, _ = begrijp_opties(kaart, {"wijk": wijk, "thema": thema})
    keuze = vraag.keuze._replace(reikwijdte=Reikwijdte.EIGEN)
    organisaties = list(kies_organisaties(kaart, keuze, dag))
    locaties = () if keuze.themas else kies_locaties(kaart, dag, keuze.gebieden)
    alles = not keuze.gebieden and not keuze.themas
    bij = {id_ for organisatie in organisaties for id_ in netwerken_van(kaart, organisatie)}
    netwerken = [n for n in kaart.netwerken.values() if alles or n.id in bij]
    return verzamel(organisaties, locaties, netwerken, dag)


def _bekijk(links: tuple[Link, ...], wereld: Wereld) -> tuple[tuple[Uitslag, ...], bool]:
    """Return the verdicts, and whether somebody pressed Ctrl-C; what was found is kept."""
    uitslagen: list[Uitslag] = []
    try:
        uitslagen.extend(volg(controleer(links, wereld), len(links), "Links bekijken", sys.stderr))
    except KeyboardInterrupt:
        return tuple(uitslagen), True
    return tuple(uitslagen), False
