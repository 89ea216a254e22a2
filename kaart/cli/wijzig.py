"""`kaart wijzig`: one file changed in an editor, or one field from the command line."""

from datetime import date
from typing import Annotated

import typer

from kaart.basis import KaartFout
from kaart.bijwerken import HOE, KAART, Bewerking, met_klok, pas_toe, weiger_naam
from kaart.cli import aanvullen
from kaart.cli.bewaren import bewaar_na_vraag, is_gesprek
from kaart.cli.opties import meld_weggelaten, peildatum, werkmap
from kaart.cli.vormen import jaoptie
from kaart.hulp import begrijp_ding, begrijp_keuze

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
    if not velden and not is_gesprek():
        raise KaartFout(
            "zonder scherm kan er geen editor open; geef de velden mee: kaart wijzig ID veld=waarde"
        )
    if not velden and (gecontroleerd or door or ja):
        raise KaartFout("--gecontroleerd, --door en --ja horen bij velden: veld=waarde")
    dag = peildatum(context)
    bewerking = Bewerking(werkmap(context), dag)
    id_ = zoek_id(bewerking, identiteit)
    if not velden:
        from kaart.cli.wijzigtekst import Teksteditor

        klaar = Teksteditor(bewerking, werkmap(context), id_).bewerk()
    else:
        meld_weggelaten(bewerking.weggelaten)
        hoe = begrijp_keuze("--gecontroleerd", gecontroleerd, HOE) if gecontroleerd else ""
        _wijzig_velden(bewerking, id_, velden, _controle(bewerking, dag, hoe, door))
        klaar = bewaar_na_vraag(bewerking, ja=ja)
    if not klaar:
        raise typer.Exit(1)


def zoek_id(bewerking: Bewerking, tekst: str) -> str:
    """Return the id that is meant, also of a file that is wrong until it is changed."""
    if bewerking.heeft(tekst) or tekst == KAART:
        return tekst
    return str(begrijp_ding(bewerking.kaart, tekst)[1].id)


def _controle(bewerking: Bewerking, dag: date, hoe: str, door: str) -> dict[str, str]:
    wie = weiger_naam(door, bewerking.kaart)
    if wie and not hoe:
        raise KaartFout("--door hoort bij --gecontroleerd")
    return {"op": dag.isoformat(), "hoe": hoe, **({"door": wie} if wie else {})} if hoe else {}


def _wijzig_velden(
    bewerking: Bewerking, id_: str, velden: list[str], controle: dict[str, str]
) -> None:
    soort = bewerking.document(id_).soort
    waarden = bewerking.lees(id_)
    for tekst in velden:
        pad, waarden = pas_toe(bewerking.kaart, soort, waarden, tekst)
        if controle and soort == KAART:
            raise KaartFout("bij de gegevens van de hele kaart staat geen controle")
        if controle:
            waarden = met_klok(waarden, pad, controle)
    bewerking.zet(id_, waarden)
