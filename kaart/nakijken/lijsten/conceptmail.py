"""A mail as a draft that any mail program opens: nothing is sent from here.

To the functional mailbox of an organisation only, from who keeps the map, with the words of
art. 14 AVG below it: who reads a mailbox of an organisation is a person too.
"""

import re
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from hashlib import sha256
from typing import NamedTuple

from kaart.basis import KaartFout
from kaart.model import Beheerder, Kaart, Organisatie
from kaart.taal import opsomming

_BREEDTE = 30  # of a grens between the parts of a mail
_WIT = re.compile(r"[\s\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_BRONNEN = 3
XLSX = ("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet")
PDF = ("application", "pdf")


class GeenBeheerder(KaartFout):
    """There is nobody to answer to."""

    def __init__(self) -> None:
        super().__init__(
            "Een mail heeft een afzender nodig: zeg wie de kaart bijhoudt, met "
            'kaart wijzig kaart beheerder.organisatie="NAAM" beheerder.email=ADRES'
        )


class Mailbijlage(NamedTuple):
    """A file that goes with a mail."""

    naam: str
    soort: tuple[str, str]
    inhoud: bytes


class Conceptmail(NamedTuple):
    """To whom, about what, what it says; `aan` is also what makes it another mail."""

    aan: str
    onderwerp: str
    tekst: str
    kenmerk: str
    bijlagen: tuple[Mailbijlage, ...] = ()
    antwoord_aan: str = ""  # else who keeps the map


def maak_concept(concept: Conceptmail, beheerder: Beheerder) -> bytes:
    """Return the draft (.eml); the same input gives the same bytes."""
    mail = EmailMessage(policy=SMTP)
    mail["To"] = _adres(concept.aan)
    mail["From"] = _adres(beheerder.email, beheerder.organisatie)
    mail["Reply-To"] = _adres(concept.antwoord_aan or beheerder.email)
    mail["Subject"] = een_regel(concept.onderwerp)
    mail["X-Unsent"] = "1"  # Outlook opens it as a draft; others do so anyway
    mail["Content-Language"] = "nl"
    mail.set_content(concept.tekst, cte="quoted-printable")
    for bijlage in concept.bijlagen:
        hoofd, soort = bijlage.soort
        mail.add_attachment(bijlage.inhoud, maintype=hoofd, subtype=soort, filename=bijlage.naam)
    if concept.bijlagen:
        # Python chooses another one each time.
        mail.set_boundary(f"==={sha256(concept.kenmerk.encode()).hexdigest()[:_BREEDTE]}==")
    return mail.as_bytes()


def beheerder_van(kaart: Kaart) -> Beheerder:
    """Return who asks, and gets the answers. Raises GeenBeheerder."""
    beheerder = kaart.gegevens.beheerder
    if beheerder is None or not beheerder.email:
        raise GeenBeheerder
    return beheerder


def _adres(email: str, naam: str = "") -> Address:
    """Return an address as a value: nothing in it can become a header."""
    try:
        return Address(een_regel(naam), addr_spec=een_regel(email))
    except (ValueError, IndexError):
        raise KaartFout(f"“{email}” is geen adres om naar te mailen") from None


def een_regel(tekst: str) -> str:
    """Return a text in which nothing ends a line."""
    return _WIT.sub(" ", tekst).strip()


def kaartnaam(kaart: Kaart) -> str:
    """Return what the map is called in a sentence."""
    gemeente = kaart.gegevens.gemeente
    return f"sociale kaart van {een_regel(gemeente.naam)}" if gemeente else "sociale kaart"


def zegt_waarom(organisatie: Organisatie, kaart: Kaart, beheerder: Beheerder) -> str:
    """Return what art. 14 asks to tell, in plain words, a sentence a line."""
    wie, email = een_regel(beheerder.organisatie) or "Wij", een_regel(beheerder.email)
    doen = "beheren" if wie == "Wij" else "beheert"
    return "\n".join((
        "Waarom u deze mail krijgt",
        f"{wie} {doen} de {kaartnaam(kaart)}, zodat bewoners hulp kunnen vinden.",
        "Daarvoor moet men u kunnen bereiken; de AVG noemt dat een gerechtvaardigd belang.",
        f"Wat hierboven staat, komt van {_bronnen(organisatie)}.",
        "Het is openbaar: op papier, op internet en in bestanden voor anderen.",
        "Elk jaar kijken wij na of het klopt. Wat er niet meer hoort, gaat weg.",
        "U mag vragen wat wij bewaren, het laten verbeteren of weghalen, en bezwaar maken.",
        f"Mail daarvoor naar {email}.",
        "Een klacht kan naar de Autoriteit Persoonsgegevens, autoriteitpersoonsgegevens.nl.",
    ))  # fmt: skip


def _bronnen(organisatie: Organisatie) -> str:
    namen = [een_regel(bron.url or bron.document) for bron in organisatie.bronnen]
    uniek = list(dict.fromkeys(naam for naam in namen if naam))
    if len(uniek) > _BRONNEN:
        return f"{', '.join(uniek[:_BRONNEN])} en {len(uniek) - _BRONNEN} andere openbare bronnen"
    return opsomming(uniek) or "openbare bronnen"
