"""The trust line: how far to trust what is shown, by the weakest of it that one would act on."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from kaart.model import (
    Aanbod,
    Adres,
    Bron,
    Contact,
    Controle,
    Organisatie,
    Termijn,
    Termijnen,
    Tijd,
)
from kaart.oordeel.actualiteit import (
    OP_TIJD,
    Oordeel,
    Stand,
    beoordeel,
    controle_van,
    heeft_eigen_klok,
    lopend_aanbod,
    oordeel_aanbod,
    oordeel_aanmeldstop,
    oordeel_wachttijd,
    termijn_van,
    zwakste,
)
from kaart.taal import maandtekst, opsomming, veldnaam


def betrouwbaarheid(
    organisatie: Organisatie, termijnen: Termijnen, peildatum: date, *aanbod: Aanbod
) -> Oordeel:
    """Return the verdict for the trust line: the weakest thing that one would act on."""
    oordeel = zwakste(oordelen_over(organisatie, termijnen, peildatum, *aanbod))
    behalve = organisatie.gecontroleerd.behalve if organisatie.gecontroleerd else ()
    return oordeel._replace(behalve=behalve)


def oordelen_over(
    organisatie: Organisatie, termijnen: Termijnen, peildatum: date, *aanbod: Aanbod
) -> Iterator[Oordeel]:
    """Yield the verdict on all that one would act on, the organisation itself first.

    That is the organisation and each `aanbod` that is shown with it, with what of them has a date
    of its own (contacten, adres, times), and their wachttijd and aanmeldstop as long as these are
    shown.
    """
    for klok in _eigen_klokken(organisatie, termijnen, aanbod):
        oordeel = beoordeel(klok.controle, klok.termijn, peildatum)
        yield met_bron(oordeel, klok.bronnen)._replace(wat=klok.wat)
    for ding in aanbod:
        oordeel = oordeel_aanbod(ding, organisatie, termijnen, peildatum)
        oordeel = met_bron(oordeel, ding.bronnen or organisatie.bronnen)
        yield oordeel._replace(wat=f"aanbod {ding.naam}")
    dingen: list[Organisatie | Aanbod] = [organisatie, *aanbod]
    for wie in dingen:
        for oordeel in _tijdelijk(wie, termijnen, peildatum):
            if oordeel.stand in OP_TIJD:
                yield oordeel


class Controleklok(NamedTuple):
    """Something that one would act on, the check it rests on, and how long that holds."""

    wat: str
    controle: Controle
    termijn: Termijn
    bronnen: tuple[Bron, ...]


def klokken(
    organisatie: Organisatie, termijnen: Termijnen, *aanbod: Aanbod
) -> Iterator[Controleklok]:
    """Yield what `oordelen_over` judges by a check, whatever the day."""
    yield from _eigen_klokken(organisatie, termijnen, aanbod)
    for ding in aanbod:
        controle = controle_van(ding, organisatie)
        bronnen = ding.bronnen or organisatie.bronnen
        yield Controleklok(f"aanbod {ding.naam}", controle, termijn_van(ding, termijnen), bronnen)


def _eigen_klokken(
    organisatie: Organisatie, termijnen: Termijnen, aanbod: Iterable[Aanbod]
) -> Iterator[Controleklok]:
    """Yield the organisation itself, and each part with a date of its own."""
    eigen = organisatie.gecontroleerd or Controle()
    yield Controleklok("", eigen, termijnen.organisatie, organisatie.bronnen)
    for wat, deel in _delen(organisatie, aanbod):
        if heeft_eigen_klok(deel):
            termijn = termijnen.aanbod if wat.startswith("aanbod") else termijnen.organisatie
            yield Controleklok(wat, controle_van(deel, organisatie), termijn, deel.bronnen)


def _delen(
    organisatie: Organisatie, aanbod: Iterable[Aanbod]
) -> Iterator[tuple[str, Contact | Adres | Tijd]]:
    """Yield the parts that can have a date of their own, each with what it is called."""
    aanbod = tuple(aanbod)
    contacten = [*organisatie.contacten, *(ding.contact for ding in aanbod if ding.contact)]
    yield from ((f"contact {contact.functie}", contact) for contact in contacten)
    if organisatie.adres is not None:
        yield "adres", organisatie.adres
    yield from (("openingstijden", tijd) for tijd in organisatie.openingstijden)
    yield from ((f"aanbod {ding.naam}", tijd) for ding in aanbod for tijd in ding.tijden)


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
    namen = opsomming([veldnaam(sleutel) for sleutel in oordeel.behalve])
    behalve = f", behalve {namen}" if namen and not oordeel.wat else ""
    ook = f"; {namen} niet nagegaan" if namen and oordeel.wat else ""
    return f"gecontroleerd {maandtekst(oordeel.controle.op)}{hoe}{behalve}{stand}{wat}{ook}"


def papierregel(oordeel: Oordeel) -> str:
    """Return the trust line of paper, which cannot be called back: it also says what to do.

    When a part is older than the organisation itself, the line begins with that part.
    """
    if wat := oordeel.wat.removeprefix("aanbod "):
        regel = papierregel(oordeel._replace(wat=""))
        return f"{wat[:1].upper()}{wat[1:]}: {regel[:1].lower()}{regel[1:]}"
    if oordeel.dag is None:
        bron = f"is van {maandtekst(oordeel.bron)}" if oordeel.bron else "heeft geen datum"
        return f"De bron {bron}. Vraag na of dit klopt."
    hoe = f" ({oordeel.controle.hoe})" if oordeel.controle.hoe else ""
    namen = opsomming([veldnaam(sleutel) for sleutel in oordeel.behalve])
    hoe += f", behalve {namen}" if namen else ""
    raad = "" if oordeel.stand in OP_TIJD else " Vraag na of dit nog klopt."
    return f"Gecontroleerd in {maandtekst(oordeel.controle.op)}{hoe}.{raad}"


def _tijdelijk(
    wie: Organisatie | Aanbod, termijnen: Termijnen, peildatum: date
) -> Iterator[Oordeel]:
    if wie.wachttijd is not None:
        oordeel = oordeel_wachttijd(wie.wachttijd, termijnen, peildatum)
        yield oordeel._replace(wat="wachttijd")
    if wie.aanmeldstop is not None:
        oordeel = oordeel_aanmeldstop(wie.aanmeldstop, termijnen, peildatum)
        yield oordeel._replace(wat="aanmeldstop")
