"""Which contact persons go along: to deelnemers only, and only in the channels they agreed to."""

from collections.abc import Iterable
from datetime import date

from kaart.model import Persoon, Termijnen
from kaart.personen import Kanaal, Keus, kies
from kaart.vrijgave.publiek import Publiek


def mensen_erbij(
    personen: Iterable[Persoon],
    publiek: Publiek,
    kanaal: Kanaal,
    peildatum: date,
    termijnen: Termijnen,
) -> Keus:
    """Return who may stand in what goes to this publiek by this channel, and of the others why not.

    What goes to deelnemers goes through the network, so both have to be agreed.
    """
    if publiek is not Publiek.DEELNEMERS:
        return Keus((), ())
    return kies(personen, (kanaal, Kanaal.NETWERK), peildatum, termijnen)
