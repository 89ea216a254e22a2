"""When somebody can be gone to: the days and dagdelen of a time."""

from datetime import date

from kaart.model import Aanbieder, Aanbod, Tijd
from kaart.oordeel import dagdelen, tijd_voorbij, weekdag


def heeft_tijd(
    aanbieder: Aanbieder, op_dagen: tuple[str, ...], op_dagdelen: tuple[str, ...], peildatum: date
) -> bool:
    """Say whether one time is on an asked day and in an asked dagdeel; an organisation has none."""
    if not (op_dagen or op_dagdelen):
        return True
    return isinstance(aanbieder, Aanbod) and any(
        past_tijd(tijd, op_dagen, op_dagdelen) and not tijd_voorbij(tijd, peildatum)
        for tijd in aanbieder.tijden
    )


def past_tijd(tijd: Tijd, op_dagen: tuple[str, ...], op_dagdelen: tuple[str, ...]) -> bool:
    """Say whether a time is on one of these days and in one of these dagdelen; () is any."""
    return (not op_dagen or weekdag(tijd) in op_dagen) and (
        not op_dagdelen or not set(op_dagdelen).isdisjoint(dagdelen(tijd))
    )
