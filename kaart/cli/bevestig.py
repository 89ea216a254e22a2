"""`kaart bevestig`: somebody checked it and it is right."""

from collections.abc import Iterable
from datetime import date
from typing import Annotated

import typer

from kaart.basis import KaartFout
from kaart.bestand import laad
from kaart.bijwerken import (
    ALLES,
    CONTACTEN,
    HOE,
    Bewerking,
    GeenWijziging,
    met_controle,
    weiger_naam,
)
from kaart.cli import aanvullen
from kaart.cli.bewaren import meld
from kaart.cli.opties import meld_weggelaten, peildatum, schrijfmap
from kaart.hulp import begrijp_ding, begrijp_keuze
from kaart.model import Controle, Kaart, eerste_dag
from kaart.oordeel import is_gestopt
from kaart.personen import PERSONENPLEK, is_nummer
from kaart.taal import datumtekst
from kaart.weergave import schoon

HULP = """Wat er staat, is nagekeken en klopt. De datum komt bij de organisatie en bij alles wat
een eigen datum heeft (contacten, aanbod, wachttijd, aanmeldstop); verder verandert er niets. Klopt
iets niet meer, wijzig het dan eerst. Een contactpersoon noem je bij het nummer.

\b
  kaart bevestig dock --hoe telefoon
  kaart bevestig dock voedselbank-utrecht --hoe website --door gemeente
  kaart bevestig dock --alleen contacten --hoe mail
  kaart bevestig p-0001 --hoe mail"""

_SOORTEN = {"organisaties", "locaties", "netwerken"}


def opdracht(
    context: typer.Context,
    ids: Annotated[
        list[str],
        typer.Argument(help="Ids of namen.", metavar="ID…", autocompletion=aanvullen.alle_ids),
    ],
    hoe: Annotated[
        str,
        typer.Option(
            help=f"{', '.join(HOE)}.", metavar="HOE", show_default=False,
            autocompletion=aanvullen.uit_lijst(*HOE),
        ),
    ] = "",
    door: Annotated[
        str, typer.Option(help="Rol of organisatie; nooit een naam.", metavar="WIE")
    ] = "",
    op: Annotated[
        str, typer.Option(help="De dag van de controle; anders vandaag.", metavar="DATUM")
    ] = "",
    alleen: Annotated[
        str,
        typer.Option(
            help="contacten: alleen die zijn nagekeken.", metavar="DEEL", show_default=False,
            autocompletion=aanvullen.uit_lijst(CONTACTEN),
        ),
    ] = ALLES,
) -> None:  # fmt: skip
    hoe = begrijp_keuze("--hoe", hoe, HOE) if hoe else ""
    wat = begrijp_keuze("--alleen", alleen, (ALLES, CONTACTEN))
    vandaag = peildatum(context)
    dag = _dag(op, vandaag)
    if any(is_nummer(id_) for id_ in ids):
        if alleen != ALLES:
            raise GeenWijziging("--alleen hoort bij organisaties, niet bij contactpersonen")
        _personen(context, ids, Controle(dag.isoformat(), hoe, door))
        return
    bewerking = Bewerking(schrijfmap(context), vandaag)
    meld_weggelaten(bewerking.weggelaten)
    wie = weiger_naam(door, bewerking.kaart)
    regels: list[str] = []
    for id_ in _ids(bewerking.kaart, ids, dag):
        oud = bewerking.lees(id_)
        if wat == CONTACTEN and not oud.get("contacten"):
            raise GeenWijziging(f"{id_} heeft geen contacten; er is niets geschreven")
        was = oud.get("gecontroleerd", {}).get("op", "")
        if wat == ALLES and (eerste_dag(was) or dag) > dag:
            raise GeenWijziging(
                f"{id_} is later al gecontroleerd, op {datumtekst(was)}; er is niets geschreven"
            )
        bewerking.zet(id_, met_controle(oud, dag.isoformat(), hoe, wie, wat))
        regels.append(_regel(id_, was, dag, wat))
    bestanden = bewerking.bewaar()
    print(schoon("\n".join(regels)))
    meld(bestanden)


def _personen(context: typer.Context, ids: Iterable[str], controle: Controle) -> None:
    """Confirm contact persons, who are no part of the map."""
    from kaart.avg import bevestig_personen

    plek = schrijfmap(context)
    wie = weiger_naam(controle.door, laad(plek).kaart)
    gedaan = bevestig_personen(plek, ids, controle._replace(door=wie))
    for id_, was in gedaan:
        dag = datumtekst(controle.op)
        print(schoon(f"{id_}: bevestigd op {dag} (was {datumtekst(was)})"))
    meld(tuple(f"{PERSONENPLEK}/{id_}.yaml" for id_, _ in gedaan))


def _ids(kaart: Kaart, woorden: Iterable[str], dag: date) -> list[str]:
    """Return the ids that are meant, each once. Raises KaartFout for what cannot be checked."""
    gekozen: dict[str, None] = {}
    for woord in woorden:
        collectie, ding = begrijp_ding(kaart, woord)
        if collectie not in _SOORTEN:
            raise GeenWijziging(f"{ding.id} hoort bij {collectie}; daar staat geen controle bij")
        if collectie != "netwerken" and is_gestopt(ding, dag):
            raise GeenWijziging(f"{ding.id} is gestopt; er is niets te bevestigen")
        gekozen[ding.id] = None
    return list(gekozen)


def _dag(op: str, vandaag: date) -> date:
    if not op:
        return vandaag
    dag = eerste_dag(op)
    if dag is None or len(op) != len("2026-11-22"):
        raise KaartFout(f"--op: “{op}” is geen dag; schrijf 2026-11-22")
    if dag > vandaag:
        raise KaartFout(f"--op: {op} moet nog komen")
    return dag


def _regel(id_: str, was: str, dag: date, wat: str) -> str:
    eerst = f"was {datumtekst(was)}" if was else "was nog nooit gecontroleerd"
    if wat == CONTACTEN:
        return f"{id_}: contacten gecontroleerd op {datumtekst(dag.isoformat())}"
    return f"{id_}: gecontroleerd op {datumtekst(dag.isoformat())} ({eerst})"
