"""All there is to say about who meets in a part of the map, and how little of it is known."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from kaart.hulp import OMVATTEND, Gebied, afstand, is_voor, raakt
from kaart.model import Kaart
from kaart.oordeel import Precisie, kan_samen
from kaart.taal import DAGEN
from kaart.wijk.bouwblokken.bijna import Bijna, zoek_bijna
from kaart.wijk.bouwblokken.clusters import Cluster, Vakanties, maak_clusters
from kaart.wijk.bouwblokken.kansen import (
    Koppelkans,
    Tegelijk,
    zoek_koppelkansen,
    zoek_tegelijk,
)
from kaart.wijk.bouwblokken.momenten import Blok, Blokmoment, lopende_blokken, momenten_van
from kaart.wijk.bouwblokken.nabijheid import ligt_in

_WEEK = tuple(DAGEN)


class Blokkeuze(NamedTuple):
    """Which blocks somebody asks about; nothing asked is all of them."""

    gebieden: tuple[Gebied, ...] = ()
    locaties: tuple[str, ...] = ()
    themas: tuple[str, ...] = ()
    doelgroepen: tuple[str, ...] = ()
    dagen: tuple[str, ...] = ()


class MisschienOok(NamedTuple):
    """At this place on this day there is more, of which nobody knows the hour."""

    locatie: str
    dag: str
    blokken: tuple[Blok, ...]
    misschien: tuple[Blok, ...]


class Bouwblokken(NamedTuple):
    """The answer: who meets, and what could come of it."""

    blokken: int
    met_plek_en_moment: int
    clusters: tuple[Cluster, ...]
    koppelkansen: tuple[Koppelkans, ...]
    tegelijk: tuple[Tegelijk, ...]
    bijna: tuple[Bijna, ...]
    misschien: tuple[MisschienOok, ...]


def zoek_bouwblokken(kaart: Kaart, keuze: Blokkeuze, peildatum: date) -> Bouwblokken:
    """Return who meets within the choice.

    Where and when choose the moments that are looked at. A thema or doelgroep chooses what is
    shown of it: whom one of that thema meets is the question.
    """
    vakanties = kaart.gegevens.schoolvakanties
    blokken = [blok for blok in lopende_blokken(kaart, peildatum) if _in_gebied(blok, keuze)]
    alle = [
        moment
        for blok in blokken
        for moment in momenten_van(blok, peildatum)
        if not keuze.dagen or moment.dag in keuze.dagen
    ]
    gezegd = [moment for moment in alle if moment.vergelijkbaar]
    clusters = maak_clusters(gezegd, peildatum, vakanties)
    bijna = zoek_bijna(gezegd, clusters, peildatum, vakanties)
    geteld = [blok for blok in blokken if _raakt(keuze, blok)]
    met = {moment.blok.sleutel for moment in gezegd}
    return Bouwblokken(
        len(geteld),
        sum(blok.sleutel in met for blok in geteld),
        tuple(c for c in clusters if _raakt(keuze, *c.blokken)),
        tuple(
            k for k in zoek_koppelkansen(clusters, bijna) if _raakt(keuze, k.een, k.ander)
        ),
        tuple(
            t for t in zoek_tegelijk(gezegd, peildatum, vakanties)
            if _raakt(keuze, t.een.blok, t.ander.blok)
        ),
        tuple(b for b in bijna if _raakt(keuze, b.een.blok, b.ander.blok)),
        tuple(
            m for m in _misschien(alle, peildatum, vakanties)
            if _raakt(keuze, *m.blokken, *m.misschien)
        ),
    )  # fmt: skip


def _in_gebied(blok: Blok, keuze: Blokkeuze) -> bool:
    """Say whether a block is where was asked; without a place its werkgebied says so."""
    if keuze.locaties:
        return blok.locatie is not None and blok.locatie.id in keuze.locaties
    if not keuze.gebieden:
        return True
    if blok.locatie is not None:
        return any(ligt_in(blok.locatie, gebied) for gebied in keuze.gebieden)
    afstanden = (afstand(blok.aanbod.werkgebied, gebied) for gebied in keuze.gebieden)
    return any(nabij is not None and nabij <= OMVATTEND for nabij in afstanden)


def _raakt(keuze: Blokkeuze, *blokken: Blok) -> bool:
    """Say whether one of these blocks is about what was asked."""
    return any(
        raakt(keuze.themas, blok.aanbod.themas) and is_voor(blok.aanbod, keuze.doelgroepen)
        for blok in blokken
    )


def _misschien(
    momenten: Iterable[Blokmoment], peildatum: date, vakanties: Vakanties
) -> Iterator[MisschienOok]:
    """Yield where of some only the day is known, beside others of that day."""
    per_dag: dict[tuple[str, str], list[Blokmoment]] = defaultdict(list)
    for moment in momenten:
        if moment.blok.locatie is not None and moment.dag:
            per_dag[moment.blok.locatie.id, moment.dag].append(moment)
    for locatie, dag in sorted(per_dag, key=lambda plek: (plek[0], _WEEK.index(plek[1]))):
        groep = per_dag[locatie, dag]
        vaag = _blokken(
            moment
            for moment in groep
            if moment.precisie is Precisie.DAG
            and any(
                ander.blok.sleutel != moment.blok.sleutel
                and kan_samen(moment.tijd, ander.tijd, peildatum, vakanties)
                for ander in groep
            )
        )
        if vaag:
            vast = _blokken(moment for moment in groep if moment.vergelijkbaar)
            yield MisschienOok(locatie, dag, vast, vaag)


def _blokken(momenten: Iterable[Blokmoment]) -> tuple[Blok, ...]:
    return tuple({moment.blok.sleutel: moment.blok for moment in momenten}.values())
