"""Whom to ask in a round: stalest and most used first, and nobody who is being asked already."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import NamedTuple

from kaart.belang import keer_van, sorteer_op_belang
from kaart.bellijst import kies_contact
from kaart.dataset import Inleesresultaat
from kaart.gebied import Gebied
from kaart.model import Organisatie, Ronde, eerste_dag
from kaart.nakijkkeuze import kies_organisaties
from kaart.rondes import Stap, bepaal_voortgang
from kaart.tekst import sorteersleutel

# So long after its begin a round keeps its organisations to itself; who was not reached by then
# comes back in the next one.
_DAGEN = 30


class Rondekeuze(NamedTuple):
    """Who is asked, in order; who is being asked already; who cannot be asked this way."""

    gekozen: tuple[Organisatie, ...]
    bezig: tuple[Organisatie, ...] = ()
    onbereikbaar: tuple[Organisatie, ...] = ()


def kies_ronde(
    resultaat: Inleesresultaat,
    peildatum: date,
    gebieden: tuple[Gebied, ...] = (),
    themas: tuple[str, ...] = (),
    *,
    aantal: int,
    via: str,
    rondes: Iterable[Ronde] = (),
) -> Rondekeuze:
    """Choose the first `aantal` that are not actueel; for a mail only who has a mailbox.

    At a meeting people look for their own name, so then they are in order of name.
    """
    kaart = resultaat.kaart
    wie = kies_organisaties(kaart, peildatum, gebieden, themas)
    oud = [
        gewogen.organisatie
        for gewogen in sorteer_op_belang(kaart, wie, peildatum)
        if keer_van(gewogen.oordeel, peildatum)
    ]
    bezet = _bezet(resultaat, rondes, via, peildatum)
    vrij = [o for o in oud if o.id not in bezet]
    bereikbaar = [o for o in vrij if via != "mail" or postbus_van(o)]
    gekozen = bereikbaar[:aantal]
    if via == "bijeenkomst":
        gekozen.sort(key=lambda o: sorteersleutel(o.naam))
    # Only those that were passed over on the way to the last one that is asked.
    laatste = vrij.index(bereikbaar[:aantal][-1]) if gekozen else len(vrij)
    return Rondekeuze(
        tuple(gekozen),
        tuple(o for o in oud if o.id in bezet),
        tuple(o for o in vrij[:laatste] if o not in bereikbaar),
    )


def postbus_van(organisatie: Organisatie) -> str:
    """Return the mailbox to ask at; "" when there is none."""
    nummer = kies_contact(organisatie, "email")
    return "".join(contact.email for contact in organisatie.contacten[nummer : nummer + 1])


def _bezet(
    resultaat: Inleesresultaat, rondes: Iterable[Ronde], via: str, peildatum: date
) -> set[str]:
    """Return who is still open in a recent round of the same kind."""
    documenten = {d.id: d for d in resultaat.documenten if d.collectie == "organisaties"}
    organisaties = resultaat.kaart.organisaties
    return {
        stap.id
        for ronde in rondes
        if ronde.via == via and _is_recent(ronde, peildatum)
        for stap in bepaal_voortgang(ronde, documenten, organisaties, peildatum)
        if stap.stap is Stap.OPEN
    }


def _is_recent(ronde: Ronde, peildatum: date) -> bool:
    begin = eerste_dag(ronde.begonnen)
    return begin is not None and begin + timedelta(days=_DAGEN) > peildatum
