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

from kaart.basis import KaartFout
from kaart.bestand import Werkmap
from kaart.model import eerste_dag
from kaart.weergave import schoon


def _gekozen(context: typer.Context, sleutel: str) -> Any:
    return context.ensure_object(dict).get(sleutel)


def werkmap(context: typer.Context) -> Werkmap:
    """Return the map: `--map`, else KAART_MAP, else climb from here; a name is taken at its word.

    Raises GeenKaart when there is none.
    """
    gekozen = _gekozen(context, "map") or os.environ.get("KAART_MAP")
    map_ = Werkmap.op(Path(gekozen)) if gekozen else Werkmap.vind(Path())
    _maak_af(map_)
    return map_


def _maak_af(map_: Werkmap) -> None:
    """Finish what a broken-off command began, before anything is read."""
    from kaart.schrijven import is_afgebroken, maak_af

    if not is_afgebroken(map_):
        return
    try:
        if maak_af(map_):
            print("kaart: een afgebroken wijziging is alsnog afgemaakt", file=sys.stderr)
    except KaartFout as fout:  # who only reads is helped all the same
        zin = f"een wijziging is nog niet af, wat hier staat kan half zijn ({fout})"
        print(f"kaart: {schoon(zin)}", file=sys.stderr)


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
