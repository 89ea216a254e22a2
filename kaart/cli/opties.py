"""What the options of every command find: the map and today.

Today is read here and nowhere else, and handed down.
"""

import os
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import typer

from kaart.basis import KaartFout, veeg
from kaart.bestand import EIGEN_MAP, Werkmap
from kaart.model import eerste_dag
from kaart.weergave import schoon


def _gekozen(context: typer.Context, sleutel: str) -> Any:
    return context.ensure_object(dict).get(sleutel)


def werkmap(context: typer.Context) -> Werkmap:
    """Return the map to read: `--map`, else KAART_MAP, else climb from here.

    A name is taken at its word. Who reads is told of work that was broken off, and finishes none.
    Raises GeenKaart when there is none, Koppeling when its data are a link.
    """
    map_ = _vind(context)
    if zin := _halfwerk(map_):
        print(f"kaart: {schoon(zin)}", file=sys.stderr)
    return map_


def schrijfmap(context: typer.Context) -> Werkmap:
    """Return the map to change, after finishing what a broken-off command began."""
    from kaart.schrijven import Restant, afgebroken, maak_af

    map_ = _vind(context)
    if afgebroken(map_) is Restant.EIGEN and maak_af(map_):
        print("kaart: een afgebroken wijziging is alsnog afgemaakt", file=sys.stderr)
    return map_


def _vind(context: typer.Context) -> Werkmap:
    veeg()  # what a print that was ended too hard left: there may be names in it
    gekozen = _gekozen(context, "map") or os.environ.get("KAART_MAP")
    return Werkmap.op(Path(gekozen)) if gekozen else Werkmap.vind(Path())


def _halfwerk(map_: Werkmap) -> str:
    """Say in what state a command was broken off; "" when none was."""
    if not os.path.lexists(map_.wortel / EIGEN_MAP):
        return ""
    from kaart.schrijven import Restant, afgebroken

    match afgebroken(map_):
        case Restant.EIGEN:
            return (
                "een wijziging is nog niet af, wat hier staat kan half zijn; is er niemand meer "
                "bezig, maak haar dan af met: kaart valideer --herstel"
            )
        case Restant.VREEMD:
            return (
                f"in {EIGEN_MAP} ligt een afgebroken wijziging uit een andere map (draaiboek); "
                "kaart doet daar niets mee. Kijk de kaart na met kaart valideer en haal haar weg"
            )
        case Restant.NIETS:
            return ""


def peildatum(context: typer.Context) -> date:
    """Return the day to judge at: `--peildatum`, else today.

    Raises KaartFout when it is no date.
    """
    gekozen = _gekozen(context, "peildatum")
    if gekozen is None:
        return date.today()  # noqa: DTZ011 - the day on the wall of whoever asks
    dag = eerste_dag(gekozen)
    if dag is None:
        raise KaartFout(f"--peildatum: “{gekozen}” is geen datum; schrijf 2026-11-21")
    return dag


def meld_weggelaten(bestanden: Sequence[str]) -> None:
    """Say on stderr which files were left out because of a fault in them."""
    if bestanden:
        namen = ", ".join(map(schoon, bestanden))
        print(f"kaart: weggelaten door een fout (zie kaart valideer): {namen}", file=sys.stderr)
