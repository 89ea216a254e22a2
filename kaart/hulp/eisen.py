"""What of an organisation fits a choice, and how near it is: the one filter of the house.

What is asked is AND between kinds and OR within one, and must hold together in one aanbod or in
the organisation itself: a Tuesday group for elderly people and a Wednesday group for children are
no Tuesday group for children.
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from enum import Enum
from typing import NamedTuple

from kaart.hulp.gebied import HIER, Gebied
from kaart.hulp.hulpvraag import beantwoordt
from kaart.hulp.nabij import hoort_bij, nabijheid
from kaart.hulp.wanneer import heeft_tijd
from kaart.model import Aanbieder, Aanbod, Kaart, Organisatie
from kaart.oordeel import is_gestopt, is_voorbij

Passend = tuple[Aanbieder, int]
# Whom 'iedereen' does not mean: they come for another reason than being helped.
NIET_IEDEREEN = frozenset({"professionals", "vrijwilligers"})


class Reikwijdte(Enum):
    """What a place means; the one difference between who looks for help and who keeps the map.

    DIENT: who can be gone to from there, also what serves the whole city or the country.
    EIGEN: what is of that place itself. What serves the whole city belongs to the city, or whoever
    checks one wijk would have to check the city, and whoever checks another one again.
    """

    DIENT = "dient"
    EIGEN = "eigen"


class Keuze(NamedTuple):
    """A choice in terms of the map; () or False is not asked."""

    gebieden: tuple[Gebied, ...] = ()
    themas: tuple[str, ...] = ()
    hulpvragen: tuple[str, ...] = ()  # thema/hulpvraag
    netwerken: tuple[str, ...] = ()
    organisaties: tuple[str, ...] = ()
    doelgroepen: tuple[str, ...] = ()
    vormen: tuple[str, ...] = ()
    toegang: tuple[str, ...] = ()
    soorten: tuple[str, ...] = ()
    dagen: tuple[str, ...] = ()
    dagdelen: tuple[str, ...] = ()
    talen: tuple[str, ...] = ()
    sectoren: tuple[str, ...] = ()
    gratis: bool = False
    ook_gestopt: bool = False
    reikwijdte: Reikwijdte = Reikwijdte.DIENT


def passend_van(
    kaart: Kaart, organisatie: Organisatie, keuze: Keuze, peildatum: date
) -> list[Passend]:
    """Return what of an organisation fits, and how near that is; [] when it was not chosen."""
    return list(_passend(kaart, organisatie, keuze, peildatum))


def is_gekozen(kaart: Kaart, organisatie: Organisatie, keuze: Keuze, peildatum: date) -> bool:
    """Say whether anything of an organisation fits."""
    return any(True for _ in _passend(kaart, organisatie, keuze, peildatum))


def _passend(
    kaart: Kaart, organisatie: Organisatie, keuze: Keuze, peildatum: date
) -> Iterator[Passend]:
    if is_gestopt(organisatie, peildatum) and not keuze.ook_gestopt:
        return
    if not _past_organisatie(kaart, organisatie, keuze):
        return
    for aanbieder in aanbieders(organisatie, peildatum):
        nabij = _past(kaart, aanbieder, keuze, peildatum)
        if nabij is not None:
            yield aanbieder, nabij


def aanbieders(organisatie: Organisatie, peildatum: date) -> Iterator[Aanbieder]:
    """Yield the organisation and each aanbod that anybody can go to on this day, filled in."""
    yield organisatie
    for aanbod in organisatie.aanbod_volledig():
        over = is_gestopt(aanbod, peildatum) or is_voorbij(aanbod, peildatum)
        if not (over or aanbod.alleen_leden):
            yield aanbod


def netwerken_van(kaart: Kaart, organisatie: Organisatie) -> frozenset[str]:
    """Return the networks it is a member of, and the one that it is itself: its contacts are here.

    A network without members on the map still has somebody to call.
    """
    zelf = (n.id for n in kaart.netwerken.values() if n.organisatie == organisatie.id)
    return frozenset((*organisatie.netwerken, *zelf))


def _past_organisatie(kaart: Kaart, organisatie: Organisatie, keuze: Keuze) -> bool:
    return (
        (not keuze.organisaties or organisatie.id in keuze.organisaties)
        and (not keuze.netwerken or raakt(keuze.netwerken, netwerken_van(kaart, organisatie)))
        and raakt(keuze.talen, [taal.partition("-")[0] for taal in organisatie.talen])
        and (not keuze.sectoren or organisatie.sector in keuze.sectoren)
        and (
            keuze.reikwijdte is Reikwijdte.DIENT
            or hoort_bij(kaart, organisatie.werkgebied, keuze.gebieden)
        )
    )


def raakt(gevraagd: tuple[str, ...], aanwezig: Iterable[str]) -> bool:
    """Say whether one of what is asked is there; nothing asked is always there."""
    return not gevraagd or not set(gevraagd).isdisjoint(aanwezig)


def is_voor(aanbieder: Aanbieder, doelgroepen: tuple[str, ...]) -> bool:
    """Say whether it is for one of these; 'iedereen' is for all but those who come to work."""
    return raakt(doelgroepen, aanbieder.doelgroepen) or (
        "iedereen" in aanbieder.doelgroepen and not NIET_IEDEREEN.issuperset(doelgroepen)
    )


def _past(kaart: Kaart, aanbieder: Aanbieder, keuze: Keuze, peildatum: date) -> int | None:
    """Return how near it is when it fits; None when it does not fit."""
    if not all(past(aanbieder, keuze, peildatum) for past in _EISEN):
        return None
    if not keuze.gebieden or keuze.reikwijdte is Reikwijdte.EIGEN:
        return HIER
    afstanden = [nabijheid(kaart, aanbieder, gebied) for gebied in keuze.gebieden]
    return min((nabij for nabij in afstanden if nabij is not None), default=None)


def _past_hulpvraag(aanbieder: Aanbieder, keuze: Keuze, _: date) -> bool:
    return not keuze.hulpvragen or any(beantwoordt(aanbieder, vraag) for vraag in keuze.hulpvragen)


def _past_soort(aanbieder: Aanbieder, keuze: Keuze, _: date) -> bool:
    return not keuze.soorten or (
        isinstance(aanbieder, Aanbod) and aanbieder.soort in keuze.soorten
    )  # fmt: skip


_EISEN: tuple[Callable[[Aanbieder, Keuze, date], bool], ...] = (
    lambda aanbieder, keuze, _: raakt(keuze.themas, aanbieder.themas),
    _past_hulpvraag,
    lambda aanbieder, keuze, _: is_voor(aanbieder, keuze.doelgroepen),
    lambda aanbieder, keuze, _: raakt(keuze.vormen, aanbieder.vormen),
    lambda aanbieder, keuze, _: raakt(keuze.toegang, aanbieder.toegang),
    lambda aanbieder, keuze, _: not keuze.gratis or aanbieder.gratis is True,
    _past_soort,
    lambda aanbieder, keuze, dag: heeft_tijd(aanbieder, keuze.dagen, keuze.dagdelen, dag),
)


def vraagt_iets(keuze: Keuze) -> bool:
    """Say whether a choice is about what is offered, and not only about where or who."""
    return bool(
        keuze.themas or keuze.hulpvragen or keuze.doelgroepen or keuze.vormen or keuze.toegang
        or keuze.soorten or keuze.dagen or keuze.dagdelen or keuze.gratis
    )  # fmt: skip
