"""What is offered when and where: the running blocks of a map, and their moments."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from kaart.model import Aanbod, Kaart, Locatie, Organisatie, Tijd
from kaart.oordeel import (
    Precisie,
    dagdelen,
    is_gestopt,
    is_voorbij,
    minuten,
    precisie,
    tijd_voorbij,
    weekdag,
)
from kaart.wijk.lopend import loopt

Sleutel = tuple[str, int]
Sleutelpaar = tuple[Sleutel, Sleutel]
_MET_UUR = frozenset({Precisie.UUR, Precisie.BEGIN})
# What says when on the day, so that a band with another can be judged at all.
_ZEGT_WANNEER = _MET_UUR | {Precisie.DAGDEEL}


class Blok(NamedTuple):
    """A running aanbod; `nummer` counts all aanbod of the file from 0, also what has stopped."""

    organisatie: Organisatie
    nummer: int
    aanbod: Aanbod  # with what it takes from its organisation
    locatie: Locatie | None  # only where people may go

    @property
    def sleutel(self) -> Sleutel:
        """What names it, in this file and for other programs."""
        return self.organisatie.id, self.nummer


class Blokmoment(NamedTuple):
    """One time of a block, reduced to what can be compared; minutes count from midnight."""

    blok: Blok
    tijd: Tijd
    dag: str
    precisie: Precisie
    delen: tuple[str, ...]
    van: int
    tot: int

    @property
    def met_uur(self) -> bool:
        """Say whether it has an hour, and not only a part of the day."""
        return self.precisie in _MET_UUR

    @property
    def vergelijkbaar(self) -> bool:
        """Say whether place, day and moment are known."""
        return self.blok.locatie is not None and bool(self.dag) and self.precisie in _ZEGT_WANNEER


def lopende_blokken(kaart: Kaart, peildatum: date) -> Iterator[Blok]:
    """Yield what is offered on this day; what is closed for a while is not."""
    for organisatie in kaart.organisaties.values():
        if not organisatie.aanbod or not loopt(organisatie, peildatum):
            continue
        for nummer, aanbod in enumerate(organisatie.aanbod_volledig()):
            if loopt(aanbod, peildatum) and not is_voorbij(aanbod, peildatum):
                plek = _plek(kaart, organisatie, aanbod, peildatum)
                yield Blok(organisatie, nummer, aanbod, plek)


def momenten_van(blok: Blok, peildatum: date) -> Iterator[Blokmoment]:
    """Yield the times of a block that are not over."""
    for tijd in blok.aanbod.tijden:
        if tijd_voorbij(tijd, peildatum):
            continue
        van = minuten(tijd.van) if tijd.van else -1
        tot = minuten(tijd.tot) if tijd.van and tijd.tot else van
        yield Blokmoment(blok, tijd, weekdag(tijd), precisie(tijd), dagdelen(tijd), van, tot)


def op_volgorde(een: Blokmoment, ander: Blokmoment) -> tuple[Blokmoment, Blokmoment]:
    """Return two moments in the order of their blocks, so that each pair is found once."""
    return (een, ander) if een.blok.sleutel <= ander.blok.sleutel else (ander, een)


def _plek(
    kaart: Kaart, organisatie: Organisatie, aanbod: Aanbod, peildatum: date
) -> Locatie | None:
    """Return where it is; a secret address is nowhere, and a building that closed is no place."""
    if organisatie.geheim_adres or aanbod.geheim_adres:
        return None
    locatie = kaart.locaties.get(aanbod.locatie)
    return None if locatie is None or is_gestopt(locatie, peildatum) else locatie
