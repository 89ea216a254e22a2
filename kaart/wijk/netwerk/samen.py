"""What members do together for volunteers: the work they ask for, and the training. Pure.

An aanbod of a member counts, unless it says that it is of another network; one that names this
network counts whoever offers it.
"""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from kaart.hulp import beste_contact
from kaart.model import Aanbod, Contact, Kaart, Locatie, Netwerk, Organisatie
from kaart.oordeel import is_gestopt, is_voorbij
from kaart.wijk.lopend import loopt

WERVING, SCHOLING = "vrijwilligerswerk", "scholing"
SAMENSOORTEN = (WERVING, SCHOLING)


class Samenaanbod(NamedTuple):
    """One call for volunteers, or one training."""

    organisatie: Organisatie
    aanbod: Aanbod  # filled in with what is that of its organisation
    nummer: int  # in its file, from 0
    locatie: Locatie | None
    contact: Contact

    @property
    def alleen_leden(self) -> bool:
        """Whether it is for members of the network only."""
        return self.aanbod.alleen_leden

    @property
    def eerste_dag(self) -> str:
        """The first date that is known; "" without any."""
        return min((tijd.datum for tijd in self.aanbod.tijden if tijd.datum), default="")


def samen_van(
    kaart: Kaart, netwerk: Netwerk | None, soort: str, peildatum: date
) -> tuple[Samenaanbod, ...]:
    """Return what runs of this soort, what has a date first; of the whole map without a netwerk."""
    gevonden = [
        deel for deel in _lopend(kaart, peildatum)
        if deel.aanbod.soort == soort and _hoort_bij(deel, netwerk)
    ]  # fmt: skip
    return tuple(sorted(gevonden, key=lambda d: (d.eerste_dag or "9", d.organisatie.naam)))


def _lopend(kaart: Kaart, peildatum: date) -> Iterator[Samenaanbod]:
    for organisatie in kaart.organisaties.values():
        if is_gestopt(organisatie, peildatum):
            continue
        paren = zip(organisatie.aanbod, organisatie.aanbod_volledig(), strict=True)
        for nummer, (eigen, vol) in enumerate(paren):
            if loopt(eigen, peildatum) and not is_voorbij(eigen, peildatum):
                plek = kaart.locaties.get(eigen.locatie)
                contact = beste_contact(organisatie, eigen)
                yield Samenaanbod(organisatie, vol, nummer, plek, contact)


def _hoort_bij(deel: Samenaanbod, netwerk: Netwerk | None) -> bool:
    if netwerk is None:
        return True
    genoemd = deel.aanbod.netwerk
    return genoemd == netwerk.id or (not genoemd and netwerk.id in deel.organisatie.netwerken)
