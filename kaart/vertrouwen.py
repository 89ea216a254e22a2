"""The trust line: how far to trust what is shown, by the weakest of it that one would act on."""

from collections.abc import Iterator
from datetime import date

from kaart.actualiteit import (
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
from kaart.model import Aanbod, Organisatie, Termijnen
from kaart.woorden import maandtekst


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
    yield beoordeel(organisatie.gecontroleerd, termijnen.organisatie, peildatum)
    contacten = [*organisatie.contacten, *(ding.contact for ding in aanbod if ding.contact)]
    for contact in contacten:
        if contact.gecontroleerd is not None:
            oordeel = beoordeel(contact.gecontroleerd, termijnen.organisatie, peildatum)
            yield oordeel._replace(wat=f"contact {contact.functie}")
    for ding in aanbod:
        oordeel = oordeel_aanbod(ding, organisatie, termijnen, peildatum)
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


def vertrouwensregel(oordeel: Oordeel) -> str:
    """Return the trust line in words: "gecontroleerd maart 2024, website; verouderd".

    When a part is older than the thing itself, that part is named: "(contact balie)".
    """
    if oordeel.dag is None:
        wat = f"; {oordeel.wat}" if oordeel.wat else ""
        return f"nooit gecontroleerd (bron zonder datum{wat})"
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
