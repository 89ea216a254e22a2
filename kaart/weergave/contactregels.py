"""How to reach an organisation, in lines: the same for `zoek` and `toon`."""

from collections.abc import Iterator

from kaart.hulp import onbevestigd, voor_bewoner, voor_verwijzer
from kaart.model import Aanbod, Contact, Kaart, Organisatie
from kaart.taal import straatregel


def eerste_contact(
    organisatie: Organisatie, aanbod: Aanbod | None = None
) -> tuple[Contact | None, bool]:
    """Return whom to call first, and whether that is nothing for a resident."""
    bewoners = voor_bewoner(organisatie, aanbod)
    if bewoners:
        return bewoners[0], False
    verwijzers = [c for c in voor_verwijzer(organisatie, aanbod) if c.soort != "klachten"]
    return (verwijzers[0], True) if verwijzers else (None, False)


def contactregels(
    kaart: Kaart, organisatie: Organisatie, aanbod: Aanbod | None = None
) -> Iterator[tuple[str, str]]:
    """Yield (label, value) for the first contact, else the website, a place, or the parent."""
    contact, niet_voor_bewoners = eerste_contact(organisatie, aanbod)
    if contact is not None:
        yield from van_contact(contact, niet_voor_bewoners=niet_voor_bewoners)
    website = (aanbod.website if aanbod else "") or organisatie.website
    if website:
        yield "Web", website
    if (contact is None or not (contact.telefoon or contact.email)) and not website:
        yield from _omweg(kaart, organisatie)
    for twijfel in onbevestigd(organisatie, aanbod):
        yield "Let op", twijfeltekst(twijfel)


def twijfeltekst(contact: Contact) -> str:
    """Return a contact that somebody doubts, in a line that nobody takes for a number to call."""
    bereik = ", ".join(filter(None, (contact.telefoon, contact.email)))
    return f"niet bevestigd: {bereik or 'contact'} ({contact.functie}): {contact.onzeker}"


def van_contact(contact: Contact, *, niet_voor_bewoners: bool) -> Iterator[tuple[str, str]]:
    """Yield (label, value) of one contact."""
    wie = ", ".join(filter(None, (contact.functie, _grens(contact) * niet_voor_bewoners,
                                  contact.bereikbaar)))  # fmt: skip
    if contact.telefoon:
        yield "Bel", f"{contact.telefoon} ({wie})"
        if contact.email:
            yield "Mail", contact.email
    elif contact.email:
        yield "Mail", f"{contact.email} ({wie})"


def _grens(contact: Contact) -> str:
    return "alleen voor verwijzers" if contact.voor == "verwijzers" else "niet voor bewoners"


def _omweg(kaart: Kaart, organisatie: Organisatie) -> Iterator[tuple[str, str]]:
    """Yield another way in: where it can be visited, or the organisation it is part of."""
    for locatie in (kaart.locaties.get(plek) for plek in organisatie.locaties):
        if locatie is not None:
            telefoon = f", {locatie.telefoon}" if locatie.telefoon else ""
            yield "Langs", f"{plekregel(kaart, locatie.id)}{telefoon}"
            return
    adres = organisatie.adres
    if adres is not None and adres.straat and not adres.onzeker:
        yield "Langs", straatregel(adres.straat, adres.huisnummer) + f", {adres.plaats}"
        return
    groter = kaart.organisaties.get(organisatie.onderdeel_van)
    if groter is not None:
        yield "Via", groter.naam
        return
    yield "Contact", "niet bekend"


def plekregel(kaart: Kaart, locatie_id: str) -> str:
    """Return a locatie as one line: name, street, place, as far as known."""
    locatie = kaart.locaties.get(locatie_id)
    if locatie is None:
        return locatie_id
    straat = straatregel(locatie.straat, locatie.huisnummer)
    return ", ".join(filter(None, (locatie.naam, straat, locatie.plaats)))
