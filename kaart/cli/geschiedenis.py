"""`kaart geschiedenis`: the life of one thing, from git."""

import sys
from typing import Annotated

import typer

from kaart.basis import KaartFout, OnbekendeWaarde
from kaart.bestand import GitFout, Werkmap, laad_kaart
from kaart.cli import aanvullen
from kaart.cli.opties import werkmap
from kaart.cli.uitvoer import merk_op
from kaart.cli.vormen import formaatoptie
from kaart.geschiedenis import (
    Bestandsplek,
    Bestandsstap,
    lees_geschiedenis,
    lees_stappen,
    vind_plek,
    voorbehoud,
)
from kaart.hulp import begrijp_ding, begrijp_keuze
from kaart.model import COLLECTIES, Kaart, eerste_dag
from kaart.taal import lees_datum
from kaart.weergave import LEVENSVORMEN, Levensverhaal, noemer, scherm_van

HULP = """Wat er wanneer veranderde, het nieuwste eerst. Het komt uit git: daar staat elke versie
die iemand heeft vastgelegd. Wie dat deed en wat die erbij schreef, wordt niet getoond.

Ook een oud id mag, van iets dat is hernoemd of weggehaald.

\b
  kaart geschiedenis voedselbank-utrecht
  kaart geschiedenis de-pijler --sinds "mei 2026"
  kaart geschiedenis dock --formaat csv > dock.csv"""


def opdracht(
    context: typer.Context,
    identiteit: Annotated[
        str,
        typer.Argument(help="Het id of de naam.", metavar="ID", autocompletion=aanvullen.alle_ids),
    ],
    sinds: Annotated[
        str, typer.Option(help="Alleen vanaf deze datum.", metavar="DATUM", show_default=False)
    ] = "",
    formaat: Annotated[str, formaatoptie(LEVENSVORMEN)] = "lijst",
) -> None:
    toon = LEVENSVORMEN[begrijp_keuze("--formaat", formaat, LEVENSVORMEN)]
    vanaf = _vanaf(sinds)
    map_ = werkmap(context)
    kaart = laad_kaart(map_).kaart
    try:
        stappen = lees_stappen(map_.wortel)
    except GitFout as fout:
        raise KaartFout(f"{fout}. Zonder git weet niemand wat er eerder stond") from None
    plek = _vind(map_, kaart, stappen, identiteit)
    voorvallen = lees_geschiedenis(map_, plek, stappen, noemer(kaart))
    merk_op(voorbehoud(map_.wortel, {voorval.commit for voorval in voorvallen}))
    ding = getattr(kaart, plek.collectie).get(plek.id)
    verhaal = Levensverhaal(
        ding.naam if ding else plek.id,
        plek,
        tuple(v for v in voorvallen if not v.dag or v.dag >= vanaf),
        tuple(_verwanten(kaart, plek)),
    )
    print(toon(verhaal, scherm_van(sys.stdout)))


def _vanaf(sinds: str) -> str:
    dag = eerste_dag(lees_datum(sinds)) if sinds else None
    if sinds and dag is None:
        raise KaartFout(f"--sinds: “{sinds}” is geen datum; schrijf 2026-05-01 of mei 2026")
    return dag.isoformat() if dag else ""


def _vind(
    map_: Werkmap, kaart: Kaart, stappen: tuple[Bestandsstap, ...], identiteit: str
) -> Bestandsplek:
    """Return which file is meant: on the map, refused because of a fault, or only in git."""
    for collectie in COLLECTIES:
        bestand = f"{identiteit}.yaml"
        if bestand.isascii() and "/" not in bestand and (map_.data / collectie / bestand).is_file():
            return Bestandsplek(collectie, identiteit)
    weg = vind_plek(stappen, identiteit)
    if weg is not None:
        return weg
    try:
        collectie, ding = begrijp_ding(kaart, identiteit)
    except OnbekendeWaarde as fout:
        raise OnbekendeWaarde("kaart geschiedenis", identiteit, fout.suggesties) from None
    return Bestandsplek(collectie, ding.id)


def _verwanten(kaart: Kaart, plek: Bestandsplek) -> list[str]:
    """Say whose work this took over, and who took over its own."""
    dingen = getattr(kaart, plek.collectie)
    door = getattr(dingen.get(plek.id), "opgevolgd_door", "")
    van = [id_ for id_, ding in dingen.items() if getattr(ding, "opgevolgd_door", "") == plek.id]
    uit = [f"Gaat verder als: {door}"] if door else []
    return [*uit, f"Nam het over van: {', '.join(van)}"] if van else uit
