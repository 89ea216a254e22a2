"""A map as somebody may be sent by it: without what is on offer no longer."""

from datetime import date

from kaart.model import Kaart
from kaart.oordeel import lopend_aanbod


def zonder_wat_over_is(kaart: Kaart, peildatum: date) -> tuple[Kaart, tuple[tuple[str, int], ...]]:
    """Return the map without aanbod that is over on this day, and which that was.

    An aanbod that has stopped, or whose times are all over, helps nobody: nobody is found by it.
    """
    over: list[tuple[str, int]] = []
    organisaties = dict(kaart.organisaties)
    for id_, organisatie in kaart.organisaties.items():
        lopend = tuple(lopend_aanbod(organisatie, peildatum))
        if len(lopend) < len(organisatie.aanbod):
            organisaties[id_] = organisatie._replace(aanbod=lopend)
            over += [(id_, n) for n, a in enumerate(organisatie.aanbod) if a not in lopend]
    return (kaart._replace(organisaties=organisaties) if over else kaart), tuple(over)
