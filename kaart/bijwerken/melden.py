"""A report is written down at the entry that it is about."""

from kaart.bijwerken.bewerking import KAART, Bewerking
from kaart.bijwerken.meldingen import GEMELD, waarom_niet
from kaart.model import Melding


def zet_melding(bewerking: Bewerking, id_: str, melding: Melding) -> str:
    """Put a report at a thing (KAART: who is missing on the map).

    Returns why it was not put there, "" when it was: who takes in a mail twice has one report.
    """
    waarden = bewerking.lees_gegevens() if id_ == KAART else bewerking.lees(id_)
    if waarom := waarom_niet(waarden, melding):
        return waarom
    nieuw = {"op": melding.op, "veld": melding.veld, "zin": melding.zin}
    waarden[GEMELD] = [*waarden.get(GEMELD, ()), {s: w for s, w in nieuw.items() if w}]
    if id_ == KAART:
        bewerking.zet_gegevens(waarden)
    else:
        bewerking.zet(id_, waarden)
    return ""
