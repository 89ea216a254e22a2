"""What a dekking ends in: which cells to ask about, whom, and what hangs on one. Pure.

A table without a question is a poster. Most residents and most hulpvragen come first, because
there is never time to ask about everything.
"""

from collections import Counter, defaultdict
from datetime import date
from enum import Enum
from typing import NamedTuple

from kaart.model import Kaart, Locatie, Organisatie
from kaart.wijk.dekking.dragers import Niveau
from kaart.wijk.dekking.tellen import (
    Bijdrage,
    Dekking,
    Dekkingscel,
    Dekkingsrij,
    Dekkingsvraag,
    tel,
)
from kaart.wijk.dekking.vlekken import GEMELD, is_leeg

_OUDEREN = "ouderen"  # the doelgroep


class Waarom(Enum):
    """Why one would ask about a cell, the first that holds."""

    GEMELD = "gemist, zegt iemand"
    ONBEKEND = "niets bekend in de wijk"
    EEN = "hangt aan één"
    OUD = "niets nagegaan"


class Navraagcel(NamedTuple):
    """A cell to ask about, and how many residents times hulpvragen it is about."""

    rij: str
    kolom: str
    waarom: Waarom
    gewicht: int
    wie: tuple[str, ...]  # the organisations that can tell, those of the area first


class Hangt(NamedTuple):
    """What falls away with one organisation or building: cells by row and column."""

    ding: Organisatie | Locatie
    leeg: tuple[tuple[str, str], ...]  # nobody is left at all
    niet_meer_hier: tuple[tuple[str, str], ...]  # only what serves the whole city is left


def waarom(cel: Dekkingscel) -> Waarom | None:
    """Return why to ask about a cell; None when it is known and more than one was checked."""
    if cel.vlek is not None and cel.vlek.stand == GEMELD:
        return Waarom.GEMELD
    if not cel.hier:
        return None if is_leeg(cel.vlek) else Waarom.ONBEKEND
    if len(cel.alle) == 1 or (len(cel.hier) == 1 and not cel.hele_stad):
        return Waarom.EEN
    return None if cel.vers else Waarom.OUD


def na_te_vragen(kaart: Kaart, dekking: Dekking) -> tuple[Navraagcel, ...]:
    """Return the cells to ask about, the most that hangs on the answer first."""
    rijen = {rij.id: rij for rij in dekking.rijen}
    vragen = {thema.id: len(thema.hulpvragen) for thema in kaart.themas.values()}
    volgorde = list(Waarom)
    cellen = [
        Navraagcel(rij, kolom, reden, _mensen(rijen[rij], kolom) * vragen.get(kolom, 1), cel.alle)
        for (rij, kolom), cel in dekking.cellen.items()
        if (reden := waarom(cel)) is not None
    ]
    return tuple(
        sorted(cellen, key=lambda c: (-c.gewicht, volgorde.index(c.waarom), c.rij, c.kolom))
    )  # fmt: skip


def _mensen(rij: Dekkingsrij, kolom: str) -> int:
    """Return how many a cell is about: of what is for ouderen, those of 65 and older if known."""
    aantal = rij.inwoners if kolom != _OUDEREN or rij.ouderen is None else rij.ouderen
    return max(aantal, 1)


def wie_te_vragen(kaart: Kaart, wijk: str, peildatum: date) -> tuple[str, ...]:
    """Return the organisations behind the cells of a wijk to ask about, most cells first."""
    dekking = tel(kaart, Dekkingsvraag(wijken=(wijk,)), peildatum)
    cellen = [dekking.cellen[cel.rij, cel.kolom] for cel in na_te_vragen(kaart, dekking)]
    keer = Counter(wie for cel in cellen for wie in cel.hier if wie not in cel.vers)
    return tuple(sorted(keer, key=lambda wie: (-keer[wie], wie)))


def valt_weg(kaart: Kaart, dekking: Dekking, ding: str) -> Hangt:
    """Return what falls away when this organisation or locatie does."""
    return _valt_weg(kaart, dekking, ding, _per_cel(dekking))


def hangt_aan_een(kaart: Kaart, dekking: Dekking) -> tuple[Hangt, ...]:
    """Return every organisation and building without which something is gone, worst first."""
    dingen: dict[str, dict[tuple[str, str], list[Bijdrage]]] = defaultdict(dict)
    per_cel = _per_cel(dekking)
    for plek, bijdragen in per_cel.items():
        for bijdrage in bijdragen:
            for ding in {bijdrage.organisatie, bijdrage.locatie} - {""}:
                dingen[ding][plek] = bijdragen
    hangend = (
        _valt_weg(kaart, dekking, ding, cellen)
        for ding, cellen in dingen.items()
        if ding in kaart.organisaties or ding in kaart.locaties
    )
    return tuple(
        sorted(
            (h for h in hangend if h.leeg or h.niet_meer_hier),
            key=lambda h: (-len(h.leeg), -len(h.niet_meer_hier), h.ding.id),
        )
    )


def _per_cel(dekking: Dekking) -> dict[tuple[str, str], list[Bijdrage]]:
    per_cel: dict[tuple[str, str], list[Bijdrage]] = defaultdict(list)
    for bijdrage in dekking.bijdragen:
        per_cel[bijdrage.plek].append(bijdrage)
    return per_cel


def _valt_weg(
    kaart: Kaart, dekking: Dekking, ding: str, cellen: dict[tuple[str, str], list[Bijdrage]]
) -> Hangt:
    leeg, niet_hier = [], []
    for plek, bijdragen in sorted(cellen.items()):
        over = [b for b in bijdragen if ding not in (b.organisatie, b.locatie)]
        if not over:
            leeg.append(plek)
        elif dekking.cellen[plek].hier and not any(b.niveau is Niveau.HIER for b in over):
            niet_hier.append(plek)
    wie = kaart.organisaties.get(ding) or kaart.locaties[ding]
    return Hangt(wie, tuple(leeg), tuple(niet_hier))
