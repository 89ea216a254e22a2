"""Which addresses there are to look at, and where in the map each of them stands."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from kaart.model import Contact, Locatie, Netwerk, Organisatie
from kaart.oordeel import is_gestopt

WEBSITE, MAIL = "website", "mail"


class Linkplek(NamedTuple):
    """Where an address stands: whose file, and which line of it, in words."""

    id: str
    naam: str
    veld: str


class Link(NamedTuple):
    """An address that is looked at once, however many files name it."""

    adres: str  # an address of a page, or the domain of mailboxes
    soort: str  # WEBSITE or MAIL
    plekken: tuple[Linkplek, ...]


def verzamel(
    organisaties: Iterable[Organisatie],
    locaties: Iterable[Locatie],
    netwerken: Iterable[Netwerk],
    peildatum: date,
) -> tuple[Link, ...]:
    """Return each website and each mail domain once, in the order of the files.

    Sources (`bronnen`) are left out: they say where a fact came from, and nobody is sent there.
    """
    plekken: dict[tuple[str, str], list[Linkplek]] = {}
    for adres, soort, waar in (
        *(vondst for o in organisaties for vondst in _organisatie(o, peildatum)),
        *((plek.website, WEBSITE, Linkplek(plek.id, plek.naam, "website")) for plek in locaties),
        *((net.website, WEBSITE, Linkplek(net.id, net.naam, "website")) for net in netwerken),
    ):
        if adres:
            plekken.setdefault((adres, soort), []).append(waar)
    return tuple(Link(adres, soort, tuple(wie)) for (adres, soort), wie in plekken.items())


def _organisatie(organisatie: Organisatie, peildatum: date) -> Iterator[tuple[str, str, Linkplek]]:
    def plek(veld: str) -> Linkplek:
        return Linkplek(organisatie.id, organisatie.naam, veld)

    yield organisatie.website, WEBSITE, plek("website")
    for contact in organisatie.contacten:
        yield _domein(contact), MAIL, plek(f"e-mail van contact {contact.functie}")
    for aanbod in organisatie.aanbod:
        if not is_gestopt(aanbod, peildatum):
            yield aanbod.website, WEBSITE, plek(f"website van {aanbod.naam}")
            if aanbod.contact:
                yield _domein(aanbod.contact), MAIL, plek(f"e-mail van {aanbod.naam}")


def _domein(contact: Contact) -> str:
    return contact.email.rpartition("@")[2].lower()
