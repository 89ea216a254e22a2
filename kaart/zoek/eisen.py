"""What of an organisation fits a question, and how near it is: the filters of a search.

Filters are AND between kinds and OR within one, and must hold together in one aanbod or in the
organisation itself.
"""

from collections.abc import Callable, Iterator
from datetime import date

from kaart.hulp import HIER, OMVATTEND, Gebied, afstand, beantwoordt
from kaart.model import Aanbod, Kaart, Organisatie
from kaart.oordeel import dagdelen, is_gestopt, is_voorbij, tijd_voorbij, weekdag
from kaart.zoek.vraag import Zoekvraag

Kandidaat = Organisatie | Aanbod
Passend = tuple[Kandidaat, int]
# Whom 'iedereen' does not mean: they come for another reason than being helped.
_NIET_IEDEREEN = frozenset({"professionals", "vrijwilligers"})


def passend_van(
    kaart: Kaart, organisatie: Organisatie, vraag: Zoekvraag, peildatum: date
) -> list[Passend]:
    """Return what of an organisation fits everything but the free text, and how near it is."""
    if is_gestopt(organisatie, peildatum) and not vraag.ook_gestopt:
        return []
    if not _past_organisatie(organisatie, vraag):
        return []
    return [
        (kandidaat, nabij)
        for kandidaat in _kandidaten(organisatie, peildatum)
        if (nabij := _past(kaart, kandidaat, vraag, peildatum)) is not None
    ]


def _kandidaten(organisatie: Organisatie, peildatum: date) -> Iterator[Kandidaat]:
    yield organisatie
    for aanbod in organisatie.aanbod_volledig():
        if not (is_gestopt(aanbod, peildatum) or is_voorbij(aanbod, peildatum)):
            yield aanbod


def _past_organisatie(organisatie: Organisatie, vraag: Zoekvraag) -> bool:
    return (
        raakt(vraag.netwerken, organisatie.netwerken)
        and raakt(vraag.talen, [taal.partition("-")[0] for taal in organisatie.talen])
        and (not vraag.sectoren or organisatie.sector in vraag.sectoren)
    )


def raakt(gevraagd: tuple[str, ...], aanwezig: tuple[str, ...] | list[str]) -> bool:
    """Say whether one of what is asked is there; nothing asked is always there."""
    return not gevraagd or not set(gevraagd).isdisjoint(aanwezig)


def _past(kaart: Kaart, kandidaat: Kandidaat, vraag: Zoekvraag, peildatum: date) -> int | None:
    """Return how near a candidate that fits is; None when it does not fit."""
    if not all(past(kandidaat, vraag, peildatum) for past in _EISEN):
        return None
    if not vraag.gebieden:
        return HIER
    afstanden = [_nabijheid(kaart, kandidaat, gebied) for gebied in vraag.gebieden]
    return min((nabij for nabij in afstanden if nabij is not None), default=None)


def _nabijheid(kaart: Kaart, kandidaat: Kandidaat, gebied: Gebied) -> int | None:
    """Say how near: what serves the whole city but is held in this wijk is local here."""
    nabij = afstand(kandidaat.werkgebied, gebied)
    if nabij is None or nabij <= OMVATTEND or not plek_in(kaart, kandidaat, gebied):
        return nabij
    return OMVATTEND


def plek_in(kaart: Kaart, kandidaat: Kandidaat, gebied: Gebied) -> str:
    """Return the name of the locatie in this wijk where an aanbod is held, or ""."""
    locatie = kaart.locaties.get(kandidaat.locatie) if isinstance(kandidaat, Aanbod) else None
    return locatie.naam if locatie and locatie.wijk in gebied.wijken else ""


def _past_hulpvraag(kandidaat: Kandidaat, vraag: Zoekvraag, _: date) -> bool:
    """Answer one of the questions itself; who says no questions of a theme counts by its theme."""
    return not vraag.hulpvragen or any(
        beantwoordt(kandidaat, hulpvraag) for hulpvraag in vraag.hulpvragen
    )


def _past_doelgroep(kandidaat: Kandidaat, vraag: Zoekvraag, _: date) -> bool:
    return raakt(vraag.doelgroepen, kandidaat.doelgroepen) or (
        "iedereen" in kandidaat.doelgroepen and not _NIET_IEDEREEN.issuperset(vraag.doelgroepen)
    )


def _past_soort(kandidaat: Kandidaat, vraag: Zoekvraag, _: date) -> bool:
    return not vraag.soorten or (
        isinstance(kandidaat, Aanbod) and kandidaat.soort in vraag.soorten
    )  # fmt: skip


def _past_tijd(kandidaat: Kandidaat, vraag: Zoekvraag, peildatum: date) -> bool:
    """Have one time on an asked day and in an asked dagdeel; an organisation itself has none."""
    if not (vraag.dagen or vraag.dagdelen):
        return True
    return isinstance(kandidaat, Aanbod) and any(
        raakt(vraag.dagen, [weekdag(tijd)])
        and raakt(vraag.dagdelen, dagdelen(tijd))
        and not tijd_voorbij(tijd, peildatum)
        for tijd in kandidaat.tijden
    )


_EISEN: tuple[Callable[[Kandidaat, Zoekvraag, date], bool], ...] = (
    lambda kandidaat, vraag, _: raakt(vraag.themas, kandidaat.themas),
    _past_hulpvraag,
    _past_doelgroep,
    lambda kandidaat, vraag, _: raakt(vraag.vormen, kandidaat.vormen),
    lambda kandidaat, vraag, _: raakt(vraag.toegang, kandidaat.toegang),
    lambda kandidaat, vraag, _: not vraag.gratis or kandidaat.gratis is True,
    _past_soort,
    _past_tijd,
)


def elders(kaart: Kaart, aanbod: Aanbod, vraag: Zoekvraag) -> bool:
    """Say whether an aanbod is held in a wijk that was not asked for."""
    locatie = kaart.locaties.get(aanbod.locatie)
    wijken = {wijk for gebied in vraag.gebieden for wijk in gebied.wijken}
    return bool(wijken and locatie and locatie.wijk and locatie.wijk not in wijken)


def vraagt_iets(vraag: Zoekvraag) -> bool:
    """Say whether the question is about what is offered, and not only about where or who."""
    return bool(
        vraag.themas or vraag.hulpvragen or vraag.doelgroepen or vraag.vormen or vraag.toegang
        or vraag.soorten or vraag.dagen or vraag.dagdelen or vraag.gratis
    )  # fmt: skip
