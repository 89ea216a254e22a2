"""`kaart schema`: which schemas there are, one of them, or copies for an editor."""

from typing import Annotated

import typer

from kaart.basis import OnbekendeWaarde, lijkt_op
from kaart.begin import SCHEMASOORTEN, als_json, schrijf_editorschemas
from kaart.bestand import laad
from kaart.cli import aanvullen
from kaart.cli.opties import werkmap
from kaart.schema import laad_schema

HULP = """Een schema zegt welke sleutels er zijn, wat erin hoort en in welke volgorde.

Met --editor staan alle ids van je kaart erin, zodat bijvoorbeeld VS Code (met de extensie YAML
van Red Hat) ze aanvult. Doe dat opnieuw als er ids bij zijn gekomen."""


def opdracht(
    context: typer.Context,
    soort: Annotated[
        str,
        typer.Argument(
            metavar="[SOORT]",
            help=f"Een van: {', '.join(SCHEMASOORTEN)}.",
            autocompletion=aanvullen.uit_lijst(*SCHEMASOORTEN),
        ),
    ] = "",
    editor: Annotated[
        bool, typer.Option("--editor", help="Schrijf schema’s met de ids van deze kaart.")
    ] = False,
) -> None:
    """List the schemas, print one, or write the copies for an editor."""
    if soort and soort not in SCHEMASOORTEN:
        raise OnbekendeWaarde("schema", soort, lijkt_op(soort, SCHEMASOORTEN) or SCHEMASOORTEN)
    if editor:
        plek = werkmap(context)
        paden = schrijf_editorschemas(plek, laad(plek))
        map_ = paden[0].parent.relative_to(plek.wortel).as_posix()
        print(f"{len(paden)} schema’s geschreven in {map_}/ (voor je editor; niet in git)")
    elif soort:
        print(als_json(laad_schema(soort)), end="")
    else:
        for naam in SCHEMASOORTEN:
            print(f"{naam:12} {laad_schema(naam)['description']}")
