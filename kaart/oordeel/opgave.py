"""What somebody gave for now: a waiting time, a stop on new people. Holds it still, as a value."""

from datetime import date, timedelta
from enum import Enum

from kaart.model import Aanbieder, Aanmeldstop, Termijnen, Wachttijd, eerste_dag
from kaart.oordeel.actualiteit import (
    OP_TIJD,
    oordeel_aanmeldstop,
    oordeel_wachttijd,
    plus_maanden,
)


class Opgave(Enum):
    """Whether what was given holds on this day.

    OUD is not the same as GEEN: nobody knows, so it is neither said nor denied.
    """

    GEEN = "geen"
    KOMT = "komt"
    GELDT = "geldt"
    OUD = "oud"


def opgave_wachttijd(wachttijd: Wachttijd | None, termijnen: Termijnen, peildatum: date) -> Opgave:
    """Say whether a waiting time holds: until its termijn is over."""
    if wachttijd is None:
        return Opgave.GEEN
    op_tijd = oordeel_wachttijd(wachttijd, termijnen, peildatum).stand in OP_TIJD
    return Opgave.GELDT if op_tijd else Opgave.OUD


def opgave_aanmeldstop(stop: Aanmeldstop | None, termijnen: Termijnen, peildatum: date) -> Opgave:
    """Say whether a stop holds: from its first day up to and with its last."""
    if stop is None:
        return Opgave.GEEN
    begin = eerste_dag(stop.sinds)
    if begin is not None and begin > peildatum:
        return Opgave.KOMT
    op_tijd = oordeel_aanmeldstop(stop, termijnen, peildatum).stand in OP_TIJD
    return Opgave.GELDT if op_tijd else Opgave.OUD


def is_vol(wie: Aanbieder, termijnen: Termijnen, peildatum: date) -> bool:
    """Say whether nobody new can come now; a stop that is too old to believe stops nobody."""
    return opgave_aanmeldstop(wie.aanmeldstop, termijnen, peildatum) is Opgave.GELDT


def vol_van_tot(wie: Aanbieder, termijnen: Termijnen) -> tuple[date, date] | None:
    """Return the first and last day on which `is_vol`; None when there is none."""
    stop = wie.aanmeldstop
    if stop is None:
        return None
    begin, einde = eerste_dag(stop.sinds) or date.min, eerste_dag(stop.tot)
    if einde is None:
        gezien = eerste_dag(stop.op or stop.sinds)
        if gezien is None:
            return None
        begin = max(begin, gezien)  # before it was seen nobody knew
        einde = plus_maanden(gezien, termijnen.wachttijd.verouderd) - timedelta(days=1)
    return begin, einde
