"""`kaart verschil`: what changed on the map since then."""

import sys
from typing import Annotated

import typer

from kaart.basis import KaartFout
from kaart.bestand import GitFout, laad
from kaart.cli.opties import peildatum, werkmap
from kaart.cli.vormen import formaatoptie, themaoptie, wijkoptie
from kaart.geschiedenis import beperk, kies_moment, vergelijk_kaart
from kaart.hulp import begrijp_keuze
from kaart.weergave import NIEUWSVORMEN, noemer, scherm_van, schoon
from kaart.zoek import begrijp_opties

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
    toon = NIEUWSVORMEN[begrijp_keuze("--formaat", formaat, NIEUWSVORMEN)]
    dag = peildatum(context)
    map_ = werkmap(context)
    nu = laad(map_)
    vraag, _ = begrijp_opties(nu.kaart, {"wijk": wijk or [], "thema": thema or []})
    try:
        moment = kies_moment(map_, sinds, dag)
        verschil = vergelijk_kaart(map_, nu, moment, noemer(nu.kaart))
    except GitFout as fout:
        raise KaartFout(f"{fout}. Zonder git weet niemand wat er eerder stond") from None
    if moment.opmerking:
        print(f"kaart: {moment.opmerking}", file=sys.stderr)
    if verschil.onleesbaar:
        namen = ", ".join(map(schoon, verschil.onleesbaar))
        print(f"kaart: niet te lezen en dus niet vergeleken: {namen}", file=sys.stderr)
    verschil = beperk(verschil, nu.kaart, dag, vraag.gebieden, vraag.themas)
    print(toon(verschil, scherm_van(sys.stdout)))
