"""The life of one thing, from git; also of what has another name now, or is gone."""

from collections.abc import Iterator
from typing import NamedTuple

from kaart.basis import KaartFout, OnbekendeWaarde
from kaart.bestand import GitFout, Werkmap, laad_kaart
from kaart.geschiedenis import (
    Bestandsplek,
    Bestandsstap,
    Voorval,
    lees_geschiedenis,
    lees_stappen,
    vind_plek,
    voorbehoud,
)
from kaart.handelingen.uitkomst import Uitkomst
from kaart.hulp import begrijp_ding, noemer
from kaart.model import COLLECTIES, Kaart, eerste_dag
from kaart.taal import lees_datum


class Levensverhaal(NamedTuple):
    """The life of one thing; `verwant` says who followed it and whom it follows."""

    naam: str
    plek: Bestandsplek
    voorvallen: tuple[Voorval, ...]
    verwant: tuple[str, ...] = ()


def vertel_leven(werkmap: Werkmap, wie: str, sinds: str = "") -> Uitkomst[Levensverhaal]:
    """Return what happened to a thing, the newest first. Raises KaartFout without git."""
    vanaf = _vanaf(sinds)
    kaart = laad_kaart(werkmap).kaart
    try:
        stappen = lees_stappen(werkmap.wortel)
    except GitFout as fout:
        raise zonder_git(fout) from None
    plek = _vind(werkmap, kaart, stappen, wie)
    voorvallen = lees_geschiedenis(werkmap, plek, stappen, noemer(kaart))
    ding = getattr(kaart, plek.collectie).get(plek.id)
    verhaal = Levensverhaal(
        ding.naam if ding else plek.id,
        plek,
        tuple(v for v in voorvallen if not v.dag or v.dag >= vanaf),
        tuple(_verwanten(kaart, plek)),
    )
    gelezen = {voorval.commit for voorval in voorvallen}
    return Uitkomst(verhaal, opmerkingen=tuple(voorbehoud(werkmap.wortel, gelezen)))


def zonder_git(fout: GitFout) -> KaartFout:
    """Return what to say when git cannot tell what was there before."""
    return KaartFout(f"{fout}. Zonder git weet niemand wat er eerder stond")


def _vanaf(sinds: str) -> str:
    dag = eerste_dag(lees_datum(sinds)) if sinds else None
    if sinds and dag is None:
        raise KaartFout(f"“{sinds}” is geen datum", "schrijf 2026-05-01 of mei 2026", "sinds")
    return dag.isoformat() if dag else ""


def _vind(
    werkmap: Werkmap, kaart: Kaart, stappen: tuple[Bestandsstap, ...], identiteit: str
) -> Bestandsplek:
    """Return which file is meant: on the map, refused because of a fault, or only in git."""
    bestand = f"{identiteit}.yaml"
    gewoon = bestand.isascii() and "/" not in bestand
    for collectie in COLLECTIES if gewoon else ():
        if (werkmap.data / collectie / bestand).is_file():
            return Bestandsplek(collectie, identiteit)
    weg = vind_plek(stappen, identiteit)
    if weg is not None:
        return weg
    try:
        collectie, ding = begrijp_ding(kaart, identiteit)
    except OnbekendeWaarde as fout:
        raise OnbekendeWaarde("kaart geschiedenis", identiteit, fout.suggesties) from None
    return Bestandsplek(collectie, ding.id)


def _verwanten(kaart: Kaart, plek: Bestandsplek) -> Iterator[str]:
    """Say whose work this took over, and who took over its own."""
    dingen = getattr(kaart, plek.collectie)
    if door := getattr(dingen.get(plek.id), "opgevolgd_door", ""):
        yield f"Gaat verder als: {door}"
    van = [id_ for id_, ding in dingen.items() if getattr(ding, "opgevolgd_door", "") == plek.id]
    if van:
        yield f"Nam het over van: {', '.join(van)}"
