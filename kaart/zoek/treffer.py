"""One hit, and how it is made of what fits."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from kaart.hulp import HELE_STAD, HIER, Passend, elders, vraagt_iets
from kaart.model import Aanbieder, Aanbod, Kaart, Organisatie
from kaart.oordeel import Oordeel, betrouwbaarheid, is_gestopt, oordelen_over, plus_maanden
from kaart.zoek.factoren import afstand_tot, past_moment
from kaart.zoek.redenen import redenen
from kaart.zoek.twijfel import Twijfel
from kaart.zoek.vondst import Vondst
from kaart.zoek.vraag import Zoekvraag


class Treffer(NamedTuple):
    """One organisation that fits: the aanbod that fits, how near, why, and how far to trust it."""

    organisatie: Organisatie
    aanbod: tuple[Aanbod, ...]
    afstand: int
    waarom: tuple[str, ...]
    oordeel: Oordeel
    gestopt: bool
    punten: int = 0
    nood: bool = False  # comes first whatever was asked: danger was said
    vangnet: bool = False  # thinks along where nobody answers
    twijfel: Twijfel | None = None  # of the first: why one may not be helped there


class Gekozen(NamedTuple):
    """What of an organisation fits the options, and its points for the words."""

    nummer: int  # of the tables
    organisatie: Organisatie
    passend: Sequence[Passend]
    punten: int = 0

    @property
    def aanbieders(self) -> list[Aanbieder]:
        """What of it fits."""
        return [wie for wie, _ in self.passend]


def maak_treffer(
    kaart: Kaart, vraag: Zoekvraag, gekozen: Gekozen, vondst: Vondst, peildatum: date
) -> Treffer:
    """Return a hit with what to show of it."""
    organisatie = gekozen.organisatie
    aanbod = _te_tonen(kaart, gekozen.passend, vraag, peildatum)
    nabij = min(nabij for _, nabij in gekozen.passend)
    if not vraag.gebieden and vraag.wens.plaatsen:
        hier = afstand_tot(gekozen.aanbieders, vraag.wens)
        nabij = nabij if hier is None else hier
    return Treffer(
        organisatie,
        aanbod,
        nabij,
        tuple(redenen(kaart, organisatie, list(gekozen.passend), gekozen.nummer, vondst, vraag)),
        betrouwbaarheid(organisatie, kaart.gegevens.termijnen, peildatum, *aanbod),
        is_gestopt(organisatie, peildatum),
        gekozen.punten,
    )


def maak_vangnet(kaart: Kaart, organisatie: Organisatie, waarom: str, peildatum: date) -> Treffer:
    """Return the hit of whom to name when nobody fits."""
    oordeel = betrouwbaarheid(organisatie, kaart.gegevens.termijnen, peildatum)
    return Treffer(organisatie, (), HIER, (waarom,), oordeel, gestopt=False, vangnet=True)


def _te_tonen(
    kaart: Kaart, passend: Sequence[Passend], vraag: Zoekvraag, peildatum: date
) -> tuple[Aanbod, ...]:
    """Return the aanbod that fits, nearest first; what is held in another wijk only when alone."""
    wens = vraag.wens
    if not (vraagt_iets(vraag.keuze) or wens.dagen or wens.dagdelen):
        return ()
    gesorteerd = sorted(passend, key=lambda paar: paar[1])
    aanbod = [wie for wie, _ in gesorteerd if isinstance(wie, Aanbod)]
    if not vraagt_iets(vraag.keuze):  # a time in the sentence shows what is then
        return tuple(a for a in aanbod if past_moment(a, wens, peildatum))
    hier = [ding for ding in aanbod if not elders(kaart, ding, vraag.gebieden)]
    return tuple(hier or aanbod)


def is_vers(kaart: Kaart, treffer: Treffer, maanden: int, peildatum: date) -> bool:
    """Say whether all that is shown was checked: the weakest is not always the oldest."""
    oordelen = oordelen_over(
        treffer.organisatie, kaart.gegevens.termijnen, peildatum, *treffer.aanbod
    )
    return all(o.dag is not None and plus_maanden(o.dag, maanden) >= peildatum for o in oordelen)


def is_lokaal(treffer: Treffer) -> bool:
    """Say whether it serves this place rather than the whole city."""
    return treffer.afstand < HELE_STAD
