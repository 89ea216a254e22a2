"""Whom to call: which contacts of an organisation a person may use, best first.

A contact that somebody doubts is never among them.
"""

from kaart.model import Aanbod, Contact, Organisatie

# A resident is never sent to these.
_NIET_VOOR_BEWONERS = {"klachten", "overig"}
GEEN_CONTACT = Contact("")
_VOORKEUR = ("hulplijn", "aanmelden", "algemeen", "overig", "klachten")


def voor_bewoner(organisatie: Organisatie, aanbod: Aanbod | None = None) -> tuple[Contact, ...]:
    """Return the contacts a resident may use, best first: of the aanbod, then by kind."""
    return tuple(
        contact
        for contact in _op_voorkeur(organisatie, aanbod, "bewoners")
        if contact.voor != "verwijzers"
        and contact.soort not in _NIET_VOOR_BEWONERS
        and not contact.onzeker
    )


def voor_verwijzer(organisatie: Organisatie, aanbod: Aanbod | None = None) -> tuple[Contact, ...]:
    """Return the contacts a professional may use, best first; complaints come last."""
    return tuple(
        contact
        for contact in _op_voorkeur(organisatie, aanbod, "verwijzers")
        if contact.voor != "bewoners" and not contact.onzeker
    )


def onbevestigd(organisatie: Organisatie, aanbod: Aanbod | None = None) -> tuple[Contact, ...]:
    """Return the contacts that somebody doubts: to be told of, and to send nobody to."""
    contacten = _op_voorkeur(organisatie, aanbod, "bewoners")
    return tuple(contact for contact in contacten if contact.onzeker)


def _op_voorkeur(organisatie: Organisatie, aanbod: Aanbod | None, wie: str) -> list[Contact]:
    eigen = (aanbod.contact,) if aanbod is not None and aanbod.contact is not None else ()
    rest = sorted(
        organisatie.contacten,
        key=lambda c: (c.voor != wie, _VOORKEUR.index(c.soort), not c.telefoon),
    )
    return [*eigen, *rest]


def beste_contact(organisatie: Organisatie, aanbod: Aanbod | None = None) -> Contact:
    """Return whom a resident calls: the best with a number, else with a mailbox, else nobody."""
    contacten = voor_bewoner(organisatie, aanbod)
    met = [c for c in contacten if c.telefoon] or [c for c in contacten if c.email]
    return met[0] if met else GEEN_CONTACT
