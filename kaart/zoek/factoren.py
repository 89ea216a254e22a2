"""How far an organisation fits what a question asks besides its words, in percentages.

They are wishes: who fits comes earlier, whose times or price nobody knows stays where it is, and
who certainly does not fit comes later. Nobody is left out for them.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date

from kaart.hulp import (
    HELE_STAD,
    afstand,
    is_bruikbaar,
    is_voor_bewoners,
    is_voor_iedereen,
    past_tijd,
)
from kaart.model import LANDELIJK, STAD, Aanbieder, Aanbod, Kaart, Organisatie
from kaart.oordeel import tijd_voorbij
from kaart.zoek.vak.vak import Wens

# Near before far, by `afstand`; without a place who serves all of the city before one wijk of it.
NABIJ = (220, 200, 100, 70)
VAN_HET_LAND, ELDERS = 85, 70
GROEP = {"zelf": 140, "iedereen": 100, "ander": 45, "niet gevraagd": 80}
TIJD = {"past": 150, "onbekend": 100, "anders": 60}
PRIJS = {True: 125, None: 100, False: 70}
TAAL = {"past": 150, "onbekend": 100, "anders": 80}
ANDERE_LEEFTIJD = 40
NIET_TE_GEBRUIKEN = 60  # stopped for a while, full, or doubtful
VIA_EEN_ANDER = 85  # a resident cannot get in alone


def factoren(
    kaart: Kaart,
    organisatie: Organisatie,
    aanbieders: Sequence[Aanbieder],
    wens: Wens,
    dag: date,
    van_de_vraag: Collection[str] = (),
) -> Iterator[int]:
    """Yield the percentages for one organisation and what of it fits the options.

    `van_de_vraag` are groups that the hulpvraag itself names: whoever asks that is of them.
    """
    yield _nabij(organisatie, aanbieders, wens)
    yield _groep(aanbieders, wens, van_de_vraag)
    if wens.dagen or wens.dagdelen:
        yield TIJD[tijdoordeel(aanbieders, wens.dagen, wens.dagdelen, dag)]
    if wens.gratis:
        yield PRIJS[gratis(aanbieders)]
    if wens.talen:
        yield TAAL[_taal(organisatie, wens.talen)]
    if wens.leeftijd is not None and not any(_in_leeftijd(a, wens.leeftijd) for a in aanbieders):
        yield ANDERE_LEEFTIJD
    if not is_bruikbaar(organisatie, kaart, dag):
        yield NIET_TE_GEBRUIKEN
    elif not any(is_voor_bewoners(wie, kaart, dag) for wie in aanbieders):
        yield VIA_EEN_ANDER


def afstand_tot(aanbieders: Iterable[Aanbieder], wens: Wens) -> int | None:
    """Return how near the nearest is to a place of the sentence; None when nobody serves it."""
    afstanden = (
        nabij
        for wie in aanbieders
        for _, gebied in wens.plaatsen
        if (nabij := afstand(wie.werkgebied, gebied)) is not None
    )
    return min(afstanden, default=None)


def _nabij(organisatie: Organisatie, aanbieders: Sequence[Aanbieder], wens: Wens) -> int:
    if wens.plaatsen:
        nabij = afstand_tot(aanbieders, wens)
        return ELDERS if nabij is None else NABIJ[nabij]
    if wens.buiten:
        return 100
    if STAD in organisatie.werkgebied:
        return NABIJ[HELE_STAD]
    return VAN_HET_LAND if LANDELIJK in organisatie.werkgebied else ELDERS


def _groep(aanbieders: Sequence[Aanbieder], wens: Wens, van_de_vraag: Collection[str]) -> int:
    voor_iedereen = any(is_voor_iedereen(wie) for wie in aanbieders)
    if not wens.doelgroepen:
        eigen = any(not set(van_de_vraag).isdisjoint(wie.doelgroepen) for wie in aanbieders)
        return GROEP["iedereen" if voor_iedereen or eigen else "niet gevraagd"]
    genoemd = any(not set(wens.doelgroepen).isdisjoint(wie.doelgroepen) for wie in aanbieders)
    return GROEP["zelf" if genoemd else "iedereen" if voor_iedereen else "ander"]


def tijdoordeel(
    aanbieders: Iterable[Aanbieder], dagen: tuple[str, ...], dagdelen: tuple[str, ...], dag: date
) -> str:
    """Say whether there is something at these times: past, anders, or nobody knows."""
    tijden = [
        tijd
        for wie in aanbieders
        for tijd in (wie.tijden if isinstance(wie, Aanbod) else wie.openingstijden)
        if not tijd_voorbij(tijd, dag)
    ]
    if not tijden:
        return "onbekend"
    return "past" if any(past_tijd(tijd, dagen, dagdelen) for tijd in tijden) else "anders"


def gratis(aanbieders: Iterable[Aanbieder]) -> bool | None:
    """Say whether something of it is free; None when nobody knows."""
    bekend = [wie.gratis for wie in aanbieders if wie.gratis is not None]
    return any(bekend) if bekend else None


def _taal(organisatie: Organisatie, talen: tuple[str, ...]) -> str:
    gesproken = {taal.partition("-")[0] for taal in organisatie.talen}
    if not gesproken:
        return "onbekend"
    return "anders" if gesproken.isdisjoint(talen) else "past"


def _in_leeftijd(wie: Aanbieder, jaren: int) -> bool:
    if wie.leeftijd is None:
        return True
    van, tot = wie.leeftijd
    return (van is None or van <= jaren) and (tot is None or jaren <= tot)


def past_moment(aanbod: Aanbod, wens: Wens, dag: date) -> bool:
    """Say whether an aanbod has a time that was asked for."""
    return tijdoordeel((aanbod,), wens.dagen, wens.dagdelen, dag) == "past"
