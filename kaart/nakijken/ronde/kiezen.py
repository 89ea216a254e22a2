"""Whom to ask in a round: who was reported, then stalest and most used; nobody asked already."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import NamedTuple

from kaart.basis import sorteersleutel
from kaart.bestand import Inleesresultaat
from kaart.hulp import Gebied, Keuze, Reikwijdte, kies_organisaties
from kaart.model import Organisatie, Ronde, eerste_dag
from kaart.nakijken.achterstand.belang import keer_van, sorteer_op_belang
from kaart.nakijken.lijsten.bellijst import kies_contact
from kaart.nakijken.ronde.rondes import Rondestap, bepaal_voortgang
from kaart.wijk import wie_te_vragen

# So long after its begin a round keeps its organisations to itself; who was not reached by then
# comes back in the next one.
_DAGEN = 30


class Rondekeuze(NamedTuple):
    """Who is asked, in order; who is being asked already; who cannot be asked this way.

    `ook` is who is asked, and still open in a round of another kind.
    """

    gekozen: tuple[Organisatie, ...]
    bezig: tuple[Organisatie, ...] = ()
    onbereikbaar: tuple[Organisatie, ...] = ()
    ook: tuple[Organisatie, ...] = ()


def kies_ronde(
    resultaat: Inleesresultaat,
    peildatum: date,
    gebieden: tuple[Gebied, ...] = (),
    themas: tuple[str, ...] = (),
    *,
    aantal: int,
    via: str,
    rondes: Iterable[Ronde] = (),
    uit_dekking: str = "",
) -> Rondekeuze:
    """Choose the first `aantal` reported or not actueel; for a mail only who has a mailbox.

    Who has no number to call comes on a call list only when there is room left: a list full of
    them is no work for a volunteer with a telephone.
    At a meeting people look for their own name, so then they are in order of name. With
    `uit_dekking`, a wijk, it is who stands in the cells of that wijk that have to be asked about.
    """
    kaart = resultaat.kaart
    keuze = Keuze(gebieden, themas, reikwijdte=Reikwijdte.EIGEN)
    wie = kies_organisaties(kaart, keuze, peildatum)
    oud = [
        gewogen.organisatie
        for gewogen in sorteer_op_belang(kaart, wie, peildatum)
        if gewogen.organisatie.gemeld or keer_van(gewogen.oordeel, peildatum)
    ]
    if uit_dekking:
        volgorde = wie_te_vragen(kaart, uit_dekking, peildatum)
        oud = sorted((o for o in oud if o.id in volgorde), key=lambda o: volgorde.index(o.id))
    rondes = tuple(rondes)
    bezet = _bezet(resultaat, [r for r in rondes if r.via == via], peildatum)
    elders = _bezet(resultaat, [r for r in rondes if r.via != via], peildatum)
    vrij = [o for o in oud if o.id not in bezet]
    bereikbaar = [o for o in vrij if _is_bereikbaar(o, via)]
    gekozen = bereikbaar[:aantal]
    if via == "telefoon":
        gekozen += [o for o in vrij if o not in bereikbaar][: aantal - len(gekozen)]
        gekozen.sort(key=vrij.index)
    if via == "bijeenkomst":
        gekozen.sort(key=lambda o: sorteersleutel(o.naam))
    # Only those that were passed over on the way to the last one that is asked.
    laatste = max(map(vrij.index, gekozen)) if gekozen else len(vrij)
    return Rondekeuze(
        tuple(gekozen),
        tuple(o for o in oud if o.id in bezet),
        tuple(o for o in vrij[:laatste] if o not in bereikbaar and o not in gekozen),
        tuple(o for o in gekozen if o.id in elders),
    )


def _is_bereikbaar(organisatie: Organisatie, via: str) -> bool:
    if via == "bijeenkomst":
        return True
    veld = "email" if via == "mail" else "telefoon"
    nummer = kies_contact(organisatie, veld)
    return any(getattr(c, veld) for c in organisatie.contacten[nummer : nummer + 1])


def postbus_van(organisatie: Organisatie) -> str:
    """Return the mailbox to ask at; "" when there is none."""
    nummer = kies_contact(organisatie, "email")
    return "".join(contact.email for contact in organisatie.contacten[nummer : nummer + 1])


def _bezet(resultaat: Inleesresultaat, rondes: Iterable[Ronde], peildatum: date) -> set[str]:
    """Return who is still open in one of these rounds, when it is recent."""
    documenten = {d.id: d for d in resultaat.documenten if d.collectie == "organisaties"}
    organisaties = resultaat.kaart.organisaties
    return {
        stap.id
        for ronde in rondes
        if _is_recent(ronde, peildatum)
        for stap in bepaal_voortgang(ronde, documenten, organisaties, peildatum)
        if stap.stap is Rondestap.OPEN
    }


def _is_recent(ronde: Ronde, peildatum: date) -> bool:
    begin = eerste_dag(ronde.begonnen)
    return not ronde.gesloten and begin is not None and begin + timedelta(days=_DAGEN) > peildatum
