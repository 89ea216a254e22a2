"""Which editions were printed, and what changed since one of them."""

from datetime import date
from typing import NamedTuple

from kaart.bestand import Werkmap, laad
from kaart.drukwerk import (
    Archief,
    Bladverschil,
    Bladwijziging,
    Uitgave,
    bladen_opnieuw,
    lees_archief,
    stel_op,
    vergelijk,
)
from kaart.handelingen.druk.personen import lees_personen
from kaart.handelingen.uitkomst import Uitkomst, weggelaten


class Vergelijking(NamedTuple):
    """What changed between an edition and another one, or now."""

    van: str
    naar: str
    bladen: tuple[Bladverschil, ...]


def toon_uitgaven(werkmap: Werkmap) -> Uitkomst[tuple[Uitgave, ...]]:
    """Return the editions, the oldest first."""
    return Uitkomst(lees_archief(werkmap).uitgaven)


def vergelijk_uitgaven(
    werkmap: Werkmap, peildatum: date, van: str, naar: str = ""
) -> Uitkomst[Vergelijking]:
    """Return which sheets say something else since `van`; without `naar` up to today."""
    archief = lees_archief(werkmap)
    sinds = archief.zoek(van)
    if naar:
        bladen = vergelijk(sinds, archief.zoek(naar))
        return Uitkomst(Vergelijking(sinds.uitgave, naar, bladen))
    bladen, onleesbaar = _tot_vandaag(werkmap, peildatum, sinds, archief)
    return Uitkomst(Vergelijking(sinds.uitgave, "", bladen), opmerkingen=weggelaten(onleesbaar))


def _tot_vandaag(
    werkmap: Werkmap, dag: date, sinds: Uitgave, archief: Archief
) -> tuple[tuple[Bladverschil, ...], tuple[str, ...]]:
    """Compare with what would be printed now; an unreadable file has not stopped."""
    resultaat = laad(werkmap)
    kaart = resultaat.kaart
    personen = lees_personen(werkmap, resultaat, dag) if sinds.keuze.voor else ()
    onleesbaar = {d.id: d.bestand for d in resultaat.geweigerd if d.collectie == "organisaties"}
    bladen = bladen_opnieuw(sinds.keuze, kaart, dag, onleesbaar, personen)
    nu = stel_op("", bladen, kaart, dag, sinds.keuze, archief).uitgave
    verschillen = tuple(
        verschil
        for verschil in vergelijk(sinds, nu)
        if verschil.soort is not Bladwijziging.VERVALLEN
        or verschil.blad.organisatie not in onleesbaar
    )
    return verschillen, tuple(onleesbaar.values())
