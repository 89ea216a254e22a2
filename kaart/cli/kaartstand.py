"""`kaart` alone: where the map stands, and what to do now."""

import typer

from kaart.basis import GeenKaart
from kaart.cli.opties import peildatum, werkmap
from kaart.cli.uitvoer import laat_zien
from kaart.handelingen import bepaal_kaartstand
from kaart.weergave import KAARTSTANDVORM


def toon_kaartstand(context: typer.Context) -> bool:
    """Show where the map stands; False when there is none here. Raises what `werkmap` raises."""
    try:
        plek = werkmap(context)
    except GeenKaart:
        if context.ensure_object(dict).get("map"):
            raise  # it was named
        return False
    laat_zien(bepaal_kaartstand(plek, peildatum(context)), KAARTSTANDVORM)
    return True
