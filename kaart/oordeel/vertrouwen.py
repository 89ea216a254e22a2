"""The trust line: how far to trust what is shown, by the weakest of it that one would act on."""

from collections.abc import Iterable, Iterator
from datetime import date

from kaart.model import Aanbod, Bron, Organisatie, Termijnen
from kaart.oordeel.actualiteit import (
    OP_TIJD,
    Oordeel,
    Stand,
    beoordeel,
    lopend_aanbod,
    oordeel_aanbod,
    oordeel_aanmeldstop,
    oordeel_wachttijd,
    zwakste,
)
from kaart.taal import maandtekst


def betrouwbaarheid(
    organisatie: Organisatie, termijnen: Termijnen, peildatum: date, *aanbod: Aanbod
) -> Oordeel:
    """Return the verdict for the trust line: the weakest thing that one would act on."""
    return zwakste(oordelen_over(organisatie, termijnen, peildatum, *aanbod))


def oordelen_over(
    organisatie: Organisatie, termijnen: Termijnen, peildatum: date, *aanbod: Aanbod
) -> Iterator[Oordeel]:
    """Yield the verdict on all that one would act on, the organisation itself first.

    That is the organisation and each `aanbod` that is shown with it, with their contacts that have
    a check of their own, and their wachttijd and aanmeldstop as long as these are shown.
    """
    eigen = beoordeel(organisatie.gecontroleerd, termijnen.organisatie, peildatum)
    yield met_bron(eigen, organisatie.bronnen)
    contacten = [*organisatie.contacten, *(ding.contact for ding in aanbod if ding.contact)]
    for contact in contacten:
        if contact.gecontroleerd is not None:
            oordeel = beoordeel(contact.gecontroleerd, termijnen.organisatie, peildatum)
            yield oordeel._replace(wat=f"contact {contact.functie}")
    for ding in aanbod:
        oordeel = oordeel_aanbod(ding, organisatie, termijnen, peildatum)
        oordeel = met_bron(oordeel, ding.bronnen or organisatie.bronnen)
        yield oordeel._replace(wat=f"aanbod {ding.naam}")
    dingen: list[Organisatie | Aanbod] = [organisatie, *aanbod]
    for wie in dingen:
        for oordeel in _tijdelijk(wie, termijnen, peildatum):
            if oordeel.stand in OP_TIJD:
                yield oordeel


def betrouwbaarheid_geheel(
    organisatie: Organisatie, termijnen: Termijnen, peildatum: date
) -> Oordeel:
    """Return the verdict for where an organisation is shown whole, with all that it offers."""
    lopend = lopend_aanbod(organisatie, peildatum)
    return betrouwbaarheid(organisatie, termijnen, peildatum, *lopend)


def met_bron(oordeel: Oordeel, bronnen: Iterable[Bron]) -> Oordeel:
    """Add the date of the newest source, which is no check, to a verdict without a check."""
    if oordeel.dag is not None:
        return oordeel
    return oordeel._replace(bron=max((bron.datum for bron in bronnen), default=""))


def vertrouwensregel(oordeel: Oordeel) -> str:
    """Return the trust line in words: "gecontroleerd maart 2024, website; verouderd".

    When a part is older than the thing itself, that part is named: "(contact balie)".
    """
    if oordeel.dag is None:
        wat = f"; {oordeel.wat}" if oordeel.wat else ""
        bron = f"van {maandtekst(oordeel.bron)}" if oordeel.bron else "zonder datum"
        return f"nooit gecontroleerd (bron {bron}{wat})"
    hoe = f", {oordeel.controle.hoe}" if oordeel.controle.hoe else ""
    stand = "" if oordeel.stand is Stand.ACTUEEL else f"; {oordeel.stand.value}"
    wat = f" ({oordeel.wat})" if oordeel.wat else ""
    return f"gecontroleerd {maandtekst(oordeel.controle.op)}{hoe}{stand}{wat}"


def _tijdelijk(
    wie: Organisatie | Aanbod, termijnen: Termijnen, peildatum: date
) -> Iterator[Oordeel]:
    if wie.wachttijd is not None:
        oordeel = oordeel_wachttijd(wie.wachttijd, termijnen, peildatum)
        yield oordeel._replace(wat="wachttijd")
    if wie.aanmeldstop is not None:
        oordeel = oordeel_aanmeldstop(wie.aanmeldstop, termijnen, peildatum)
        yield oordeel._replace(wat="aanmeldstop")
