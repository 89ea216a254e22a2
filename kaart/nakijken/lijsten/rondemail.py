"""One mail per organisation, as a draft that any mail program opens: nothing is sent from here.

To its functional mailbox only. It asks one word, shows the present entry, and tells by what right
these data are kept and how one gets off the map (AVG art. 14): who reads a mailbox of an
organisation is a person too.
"""

import re
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from hashlib import sha256

from kaart.basis import KaartFout
from kaart.model import Beheerder, Kaart, Organisatie
from kaart.nakijken.lijsten.bellijst import Belregel
from kaart.nakijken.lijsten.vragenlijst import AVG
from kaart.taal import datumtekst, opsomming

_BREEDTE = 30  # of a grens between the parts of a mail
_WIT = re.compile(r"[\s\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_XLSX = ("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet")
_BRONNEN = 3
_ANTWOORDEN = (
    ("klopt", "alles hieronder is goed"),
    ("klopt niet", "en schrijf erbij wat anders moet"),
    ("stopt", "wij zijn gestopt"),
    ("niet op de kaart", "wij bestaan, maar willen er niet op staan"),
)


class GeenBeheerder(KaartFout):
    """There is nobody to answer to."""

    def __init__(self) -> None:
        super().__init__(
            "Een mail heeft een afzender nodig: zeg wie de kaart bijhoudt, met "
            'kaart wijzig kaart beheerder.organisatie="NAAM" beheerder.email=ADRES'
        )


def beheerder_van(kaart: Kaart) -> Beheerder:
    """Return who asks, and gets the answers. Raises GeenBeheerder."""
    beheerder = kaart.gegevens.beheerder
    if beheerder is None or not beheerder.email:
        raise GeenBeheerder
    return beheerder


def maak_mail(
    regel: Belregel, organisatie: Organisatie, kaart: Kaart, formulier: bytes, antwoord_voor: str
) -> bytes:
    """Return the draft (.eml), with the form attached; the same input gives the same bytes.

    Raises GeenBeheerder.
    """
    beheerder = beheerder_van(kaart)
    mail = EmailMessage(policy=SMTP)
    mail["To"] = _adres(regel.email)
    mail["From"] = _adres(beheerder.email, beheerder.organisatie)
    mail["Reply-To"] = _adres(beheerder.email)
    mail["Subject"] = f"Klopt dit nog? {_een_regel(regel.lijst.naam)} op de {_kaartnaam(kaart)}"
    mail["X-Unsent"] = "1"  # Outlook opens it as a draft; others do so anyway
    mail["Content-Language"] = "nl"
    mail.set_content(
        _brief(regel, organisatie, kaart, beheerder, antwoord_voor), cte="quoted-printable"
    )
    mail.add_attachment(
        formulier, maintype=_XLSX[0], subtype=_XLSX[1], filename=f"{regel.lijst.id}.xlsx"
    )
    # Python chooses another one each time.
    mail.set_boundary(f"==={sha256(regel.lijst.id.encode()).hexdigest()[:_BREEDTE]}==")
    return mail.as_bytes()


def _adres(email: str, naam: str = "") -> Address:
    """Return an address as a value: nothing in it can become a header."""
    try:
        return Address(_een_regel(naam), addr_spec=_een_regel(email))
    except (ValueError, IndexError):
        raise KaartFout(f"“{email}” is geen adres om naar te mailen") from None


def _een_regel(tekst: str) -> str:
    return _WIT.sub(" ", tekst).strip()


def _kaartnaam(kaart: Kaart) -> str:
    gemeente = kaart.gegevens.gemeente
    return f"sociale kaart van {_een_regel(gemeente.naam)}" if gemeente else "sociale kaart"


def _brief(
    regel: Belregel, organisatie: Organisatie, kaart: Kaart, beheerder: Beheerder, voor: str
) -> str:
    naam = _een_regel(regel.lijst.naam)
    feiten = [f"  {feit.kop}: {_een_regel(feit.tekst)}" for feit in regel.feiten]
    if regel.onbekend:
        feiten.append(f"  Weten wij nog niet: {opsomming(regel.onbekend)}")
    waarom = (
        f"{naam} staat op de {_kaartnaam(kaart)}. Die kaart gebruiken bewoners en hulpverleners "
        "om te vinden wie er helpt. Wilt u kijken of het nog klopt?"
    )
    alineas = (
        "Goedendag,",
        waarom,
        f"Antwoord op deze mail met één woord, graag voor {datumtekst(voor)}:",
        "\n".join(f"  {woord:<18}{uitleg}" for woord, uitleg in _ANTWOORDEN),
        f"Liever een formulier? Vul dan de bijlage in en stuur die terug. {AVG}",
        f"Dit staat er nu:\n\n  {naam}",
        "\n".join(feiten),
        f"Met vriendelijke groet,\n{_een_regel(beheerder.organisatie)}".rstrip(),
        "\n".join(_avg(organisatie, kaart, beheerder)),
    )
    return "\n\n".join(alineas) + "\n"


def _avg(organisatie: Organisatie, kaart: Kaart, beheerder: Beheerder) -> tuple[str, ...]:
    """Return what art. 14 asks to tell, in plain words, a sentence a line."""
    wie, email = _een_regel(beheerder.organisatie) or "Wij", _een_regel(beheerder.email)
    doen = "beheren" if wie == "Wij" else "beheert"
    return (
        "Waarom u deze mail krijgt",
        f"{wie} {doen} de {_kaartnaam(kaart)}, zodat bewoners hulp kunnen vinden.",
        "Daarvoor moet men u kunnen bereiken; de AVG noemt dat een gerechtvaardigd belang.",
        f"Wat hierboven staat, komt van {_bronnen(organisatie)}.",
        "Het is openbaar: op papier, op internet en in bestanden voor anderen.",
        "Elk jaar kijken wij na of het klopt. Wat er niet meer hoort, gaat weg.",
        "U mag vragen wat wij bewaren, het laten verbeteren of weghalen, en bezwaar maken.",
        f"Mail daarvoor naar {email}.",
        "Een klacht kan naar de Autoriteit Persoonsgegevens, autoriteitpersoonsgegevens.nl.",
    )


def _bronnen(organisatie: Organisatie) -> str:
    namen = [_een_regel(bron.url or bron.document) for bron in organisatie.bronnen]
    uniek = list(dict.fromkeys(naam for naam in namen if naam))
    if len(uniek) > _BRONNEN:
        return f"{', '.join(uniek[:_BRONNEN])} en {len(uniek) - _BRONNEN} andere openbare bronnen"
    return opsomming(uniek) or "openbare bronnen"
