"""Whom one can send a resident to: there, open, sure, not full, and to be got into by oneself."""

from datetime import date

from kaart.model import Aanbieder, Contact, Kaart, Organisatie
from kaart.oordeel import is_gestopt, is_vol, is_voorbij

_ALLEEN_VIA_EEN_ANDER = frozenset({"verwijzer", "indicatie"})
# They come for another reason than being helped; and these kinds of aanbod are for them.
_GEEN_BEWONERS = frozenset({"professionals", "vrijwilligers"})
_GEEN_HULP = frozenset({"scholing", "vrijwilligerswerk"})


def is_bruikbaar(organisatie: Organisatie, kaart: Kaart, peildatum: date) -> bool:
    """Say whether one may be sent there: it is there, open, sure, and takes new people."""
    return (
        staat_open(organisatie)
        and not is_gestopt(organisatie, peildatum)
        and not is_vol(organisatie, kaart.gegevens.termijnen, peildatum)
    )


def staat_open(wie: Aanbieder) -> bool:
    """Say whether it is open and sure, whatever the day."""
    return wie.status != "tijdelijk-gesloten" and not wie.onzeker


def is_voor_bewoners(wie: Aanbieder, kaart: Kaart, peildatum: date) -> bool:
    """Say whether a resident can get in there without anybody else, and be helped."""
    if not kan_bewoner_erin(wie):
        return False
    return isinstance(wie, Organisatie) or not (
        is_gestopt(wie, peildatum)
        or is_voorbij(wie, peildatum)
        or is_vol(wie, kaart.gegevens.termijnen, peildatum)
    )


def kan_bewoner_erin(wie: Aanbieder) -> bool:
    """Say so whatever the day; of an organisation whether it is open counts for itself."""
    if wie.toegang and _ALLEEN_VIA_EEN_ANDER.issuperset(wie.toegang):
        return False
    if wie.doelgroepen and _GEEN_BEWONERS.issuperset(wie.doelgroepen):
        return False
    return isinstance(wie, Organisatie) or (wie.soort not in _GEEN_HULP and staat_open(wie))


def is_te_bereiken(organisatie: Organisatie) -> bool:
    """Say whether there is any way in: a line, a site or a place, its own or of its aanbod."""
    adres = organisatie.adres
    return bool(
        organisatie.website
        or organisatie.locaties
        or (adres and (adres.straat or adres.postcode))
        or any(_heeft_lijn(contact) for contact in organisatie.contacten)
        or any(
            aanbod.website or aanbod.locatie or (aanbod.contact and _heeft_lijn(aanbod.contact))
            for aanbod in organisatie.aanbod
        )
    )


def weet_men_hoe_men_er_komt(organisatie: Organisatie, kaart: Kaart) -> bool:
    """Say whether there is a way in, also by what it is part of."""
    groter = kaart.organisaties.get(organisatie.onderdeel_van)
    return is_te_bereiken(organisatie) or (groter is not None and is_te_bereiken(groter))


def _heeft_lijn(contact: Contact) -> bool:
    return bool(contact.telefoon or contact.email)
