"""`kaart begin`: a new map for another municipality."""

from pathlib import Path
from typing import Annotated

import typer

from kaart.begin import GEMEENTE, begin_kaart, schrijf_editorschemas
from kaart.bestand import Werkmap, laad
from kaart.cli.opties import peildatum
from kaart.weergave import schoon

HULP = """Er komt een map met één wijk, één thema en één verzonnen organisatie als voorbeeld, met
wat git en GitHub nodig hebben. Wat er al staat, blijft onaangeroerd."""


def opdracht(
    context: typer.Context,
    plek: Annotated[Path, typer.Argument(metavar="MAP", help="De nieuwe map.")],
    gemeente: Annotated[
        str,
        typer.Option(metavar="NAAM", help="De naam van de gemeente.", show_default=False),
    ] = GEMEENTE,
) -> None:
    """Write the new map, with the schemas that its first lines point to."""
    begin_kaart(plek, gemeente, peildatum(context))
    werkmap = Werkmap(plek.resolve())
    schrijf_editorschemas(werkmap, laad(werkmap))
    map_ = schoon(str(plek))
    print(f"Nieuwe sociale kaart in {map_}. Ga verder met:\n")
    if map_ != ".":
        print(f'  cd "{map_}"' if " " in map_ else f"  cd {map_}")
    print("  kaart valideer\n  kaart zoek --wijk Centrum --thema eenzaamheid")
