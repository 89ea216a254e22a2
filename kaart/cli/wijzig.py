"""`kaart wijzig`: one file changed in an editor, or one field from the command line."""

from typing import Annotated

import typer

from kaart.basis import KaartFout
from kaart.bijwerken import HOE, Bewerking
from kaart.cli import aanvullen
from kaart.cli.bewaren import is_gesprek, voer_uit
from kaart.cli.opties import peildatum, schrijfmap
from kaart.cli.vormen import jaoptie
from kaart.handelingen import Wijzigverzoek, vind_id, wijzig_velden

HULP = """Zonder velden opent het bestand in je editor (VISUAL of EDITOR). Wat je typt, wordt daarna
nagekeken; klopt er iets niet, dan kun je terug. Er wordt niets weggegooid zonder dat je dat zegt.

Met velden verandert alleen dat. Niets achter de = haalt het weg; += en -= voegen toe aan een lijst
en halen eruit. Wijzigen is geen controle: zeg met --gecontroleerd dat je het ook hebt nagegaan.

De gegevens van de hele kaart (data/kaart.yaml) heten hier kaart.

\b
  kaart wijzig dock
  kaart wijzig dock contacten.0.telefoon="030 123 45 67" --gecontroleerd mail
  kaart wijzig dock themas+=eten kosten="""


def opdracht(
    context: typer.Context,
    identiteit: Annotated[
        str,
        typer.Argument(help="Het id of de naam.", metavar="ID", autocompletion=aanvullen.alle_ids),
    ],
    velden: Annotated[
        list[str] | None,
        typer.Argument(help="Wat anders wordt.", metavar="[VELD=WAARDE]…", show_default=False),
    ] = None,
    gecontroleerd: Annotated[
        str,
        typer.Option(
            help="Ook vandaag nagegaan, en hoe.", metavar="HOE", show_default=False,
            autocompletion=aanvullen.uit_lijst(*HOE),
        ),
    ] = "",
    door: Annotated[
        str, typer.Option(help="Rol of organisatie; nooit een naam.", metavar="WIE")
    ] = "",
    ja: Annotated[bool, jaoptie()] = False,
) -> None:  # fmt: skip
    if velden:
        if door and not gecontroleerd:
            raise KaartFout("--door hoort bij --gecontroleerd")
        verzoek = Wijzigverzoek(identiteit, tuple(velden), gecontroleerd, door)
        voer_uit(wijzig_velden(schrijfmap(context), peildatum(context), verzoek), ja=ja)
        return
    if not is_gesprek():
        raise KaartFout(
            "zonder scherm kan er geen editor open; geef de velden mee: kaart wijzig ID veld=waarde"
        )
    if gecontroleerd or door or ja:
        raise KaartFout("--gecontroleerd, --door en --ja horen bij velden: veld=waarde")
    from kaart.cli.wijzigtekst import Teksteditor

    bewerking = Bewerking(schrijfmap(context), peildatum(context))
    if not Teksteditor(bewerking, bewerking.werkmap, vind_id(bewerking, identiteit)).bewerk():
        raise typer.Exit(1)
