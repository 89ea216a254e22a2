"""On which printed sheets a contact person stands: editions keep the ids for this question."""

from collections.abc import Collection, Mapping
from typing import NamedTuple

from kaart.drukwerk import Archief, Uitgave, volgorde


class Gedrukt(NamedTuple):
    """One sheet of one edition with somebody's name on it."""

    uitgave: str
    datum: str
    bladcode: str
    naam: str


class VanVergeten(NamedTuple):
    """The sheets of somebody who was forgotten: a number and a day, for there is no name left."""

    id: str
    dag: str
    bladen: tuple[Gedrukt, ...]


def gedrukt_van_vergeten(archief: Archief, vergeten: Mapping[str, str]) -> tuple[VanVergeten, ...]:
    """Return for each number (with the day it was forgotten) the sheets that carry it, if any."""
    return tuple(
        VanVergeten(id_, dag, bladen)
        for id_, dag in vergeten.items()
        if (bladen := gedrukte_bladen(archief, {id_}))
    )


def gedrukte_bladen(archief: Archief, ids: Collection[str]) -> tuple[Gedrukt, ...]:
    """Return every sheet that carries one of these persons, the oldest edition first."""
    return tuple(
        Gedrukt(uitgave.uitgave, uitgave.datum, blad.bladcode, blad.naam)
        for uitgave in archief.uitgaven
        for blad in uitgave.bladen
        if _draagt(blad.inhoud.get("personen", ()), ids)
    )


def te_vervangen(archief: Archief, id_: str) -> tuple[str, ...]:
    """Return the editions to make a supplement to: the last of each binder that carries them."""
    laatste: dict[object, Uitgave] = {uitgave.keuze: uitgave for uitgave in archief.uitgaven}
    return tuple(
        uitgave.uitgave
        for uitgave in laatste.values()
        if any(_draagt(blad.inhoud.get("personen", ()), {id_}) for blad in uitgave.bladen)
    )


def volgende_uitgave(archief: Archief, jaar: int) -> str:
    """Return the first free number of a year."""
    nummers = [volgorde(u.uitgave) for u in archief.uitgaven]
    nummers += [volgorde(naam) for naam in archief.codes.uitgaven]
    return f"{jaar}-{max((nr for j, nr in nummers if j == jaar), default=0) + 1}"


def _draagt(personen: Collection[str], ids: Collection[str]) -> bool:
    return not set(ids).isdisjoint(personen)
