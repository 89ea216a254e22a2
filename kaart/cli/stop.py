"""`kaart stop`: it is no longer there; its name stays, with the way on."""

import sys
from typing import Annotated

import typer

from kaart.basis import KaartFout
from kaart.bijwerken import GESTOPT, NIET_OPNEMEN, Bewerking, GeenWijziging, stop, stop_aanbod
from kaart.cli import aanvullen
from kaart.cli.bewaren import bewaar_na_vraag
from kaart.cli.opties import meld_weggelaten, peildatum, werkmap
from kaart.cli.vormen import jaoptie
from kaart.hulp import begrijp_ding
from kaart.model import eerste_dag
from kaart.weergave import schoon
from kaart.yamllezer import Pad

HULP = """Een organisatie of plek die stopt, blijft op de kaart staan met de reden en de opvolger:
wie haar zoekt, leest waar hij terecht kan, en niemand zet haar er per ongeluk weer op. Op het
scherm staat ook wie nog naar haar verwijst.

\b
  kaart stop buurtkamer --reden "gebouw verkocht" --opvolger dorpskamer
  kaart stop dock --aanbod "Inloopspreekuur Kanaleneiland"
  kaart stop oud-adres --reden "bestaat niet" --niet-opnemen"""


def opdracht(
    context: typer.Context,
    identiteit: Annotated[
        str,
        typer.Argument(help="Het id of de naam.", metavar="ID", autocompletion=aanvullen.alle_ids),
    ],
    reden: Annotated[str, typer.Option(help="Waarom, in een paar woorden.")] = "",
    opvolger: Annotated[
        str,
        typer.Option(
            help="Wie het nu doet.", metavar="ID", autocompletion=aanvullen.organisatie_ids
        ),
    ] = "",
    op: Annotated[str, typer.Option(help="De laatste dag; anders vandaag.", metavar="DATUM")] = "",
    aanbod: Annotated[str, typer.Option(help="Alleen dit aanbod stopt.", metavar="NAAM")] = "",
    niet_opnemen: Annotated[
        bool, typer.Option("--niet-opnemen", help="Hoort niet op de kaart, ook later niet.")
    ] = False,
    ja: Annotated[bool, jaoptie()] = False,
) -> None:
    vandaag = peildatum(context)
    dag = op or vandaag.isoformat()
    if eerste_dag(dag) is None:
        raise KaartFout(f"--op: “{op}” is geen datum; schrijf 2026-11-22")
    bewerking = Bewerking(werkmap(context), vandaag)
    meld_weggelaten(bewerking.weggelaten)
    _, ding = begrijp_ding(bewerking.kaart, identiteit)
    if aanbod:
        if reden or opvolger or op or niet_opnemen:
            raise GeenWijziging(
                "--aanbod gaat niet samen met --reden, --opvolger, --op of --niet-opnemen"
            )
        stop_aanbod(bewerking, ding.id, aanbod)
    else:
        if not reden:
            raise GeenWijziging("zeg met --reden waarom het stopt; dat helpt wie later zoekt")
        na = begrijp_ding(bewerking.kaart, opvolger, "--opvolger")[1].id if opvolger else ""
        stop(bewerking, ding.id, dag, reden, na, NIET_OPNEMEN if niet_opnemen else GESTOPT)
    geschreven = bewaar_na_vraag(bewerking, ja=ja)
    if not aanbod:
        _meld_verwijzingen(bewerking.verwijzingen_naar(ding.id), ding.id)
    if not geschreven:
        raise typer.Exit(1)


def _meld_verwijzingen(verwijzingen: tuple[tuple[str, Pad], ...], id_: str) -> None:
    """Say on stderr who still points there; changing those is for a person to decide."""
    if verwijzingen:
        plekken = (f"{wie} ({'.'.join(map(str, pad))})" for wie, pad in verwijzingen)
        print(f"kaart: naar {schoon(id_)} verwijzen nog:", file=sys.stderr)
        for plek in plekken:
            print(f"  {schoon(plek)}", file=sys.stderr)
