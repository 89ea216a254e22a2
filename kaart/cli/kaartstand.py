"""`kaart` alone: where the map stands, and what to do now."""

import os
from pathlib import Path

import typer

from kaart.basis import GeenKaart
from kaart.cli.opties import peildatum, werkmap
from kaart.cli.uitvoer import laat_zien
from kaart.handelingen import bepaal_kaartstand
from kaart.weergave import KAARTSTANDVORM


def toon_kaartstand(context: typer.Context) -> str:
    """Show where the map stands; return the sentence that there is none here.

    Raises what `werkmap` raises when the map was named.
    """
    genoemd = str(context.ensure_object(dict).get("map") or "")
    try:
        plek = werkmap(context)
    except GeenKaart as fout:
        if genoemd:
            raise
        return str(fout)
    hier = genoemd or _van_hier(plek.wortel)
    laat_zien(bepaal_kaartstand(plek, peildatum(context), hier, genoemd), KAARTSTANDVORM)
    return ""


def _van_hier(plek: Path) -> str:
    """Return a folder as one names it from where one is."""
    try:
        return os.path.relpath(plek)
    except ValueError:  # on another disk of Windows
        return str(plek)
