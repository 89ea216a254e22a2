"""What is said of an organisation in a form that is read by people: whom to call, where, when.

The sentences themselves are those of the sheets (`taal`), and who may be called is `hulp`.
"""

from collections.abc import Iterator

from kaart.hulp import onbevestigd, voor_bewoner, voor_verwijzer
from kaart.model import Aanbod, Adres, Contact, Locatie, Organisatie
from kaart.oordeel import (
    Opgave,
    betrouwbaarheid,
    betrouwbaarheid_geheel,
    is_vol,
    lopend_aanbod,
    met_bron,
    opgave_wachttijd,
    vertrouwensregel,
)
from kaart.taal import (
    aanmeldtekst,
    adresregel,
    doelgroeptekst,
    hoofdletter,
    kostentekst,
    opsomming,
    taalnaam,
    wachtopgave,
    werkgebiedtekst,
    zin,
)
from kaart.uitwisseling.zending import Zending
from kaart.vrijgave import Publiek


def contacten_van(
    zending: Zending, organisatie: Organisatie, aanbod: Aanbod | None = None
) -> tuple[Contact, ...]:
    """Return whom this publiek may call, best first; nobody that is in doubt, no klachten."""
    contacten = voor_bewoner(organisatie, aanbod)
    if zending.publiek is not Publiek.OPENBAAR:
        rest = voor_verwijzer(organisatie, aanbod)
        contacten = (*contacten, *(c for c in rest if c.soort != "klachten"))
    return tuple(dict.fromkeys(c for c in contacten if c.telefoon or c.email))


def alle_contacten(zending: Zending, organisatie: Organisatie) -> tuple[Contact, ...]:
    """Return whom to call of an organisation and of all that runs there, each address once."""
    gevonden = [*contacten_van(zending, organisatie)]
    for aanbod in lopend_aanbod(organisatie, zending.peildatum):
        gevonden += contacten_van(zending, organisatie, aanbod)
    uniek = {(contact.telefoon, contact.email): contact for contact in reversed(gevonden)}
    return tuple(reversed(uniek.values()))


def plekken_van(zending: Zending, organisatie: Organisatie) -> tuple[Adres | Locatie, ...]:
    """Return where it is: its own address, as far as nobody doubts it, and its locaties."""
    adres = organisatie.adres
    eigen = (adres,) if adres and not adres.onzeker else ()
    locaties = (zending.kaart.locaties.get(id_) for id_ in organisatie.locaties)
    return (*eigen, *filter(None, locaties))


def plektekst(plek: Adres | Locatie) -> str:
    """Return a place on one line, with its name when it has one."""
    naam = plek.naam if isinstance(plek, Locatie) else ""
    adres = adresregel(plek.straat, plek.huisnummer, plek.postcode, plek.plaats)
    return ", ".join(filter(None, (naam, adres)))


def belregel(contact: Contact) -> str:
    """Return a contact on one line: what it is, its number and mailbox, and when."""
    bereik = ", ".join(filter(None, (contact.telefoon, contact.email, contact.bereikbaar)))
    alleen = " (alleen voor verwijzers)" if contact.voor == "verwijzers" else ""
    return f"{hoofdletter(contact.functie)}{alleen}: {bereik}"


def feiten(
    zending: Zending, organisatie: Organisatie, aanbod: Aanbod | None = None
) -> Iterator[tuple[str, str]]:
    """Yield head and sentence of what one has to know before going there; never an empty one."""
    wat = aanbod or organisatie
    gesloten = "tijdelijk-gesloten" in (wat.status, organisatie.status)
    regels = (
        ("Let op", "Tijdelijk gesloten." if gesloten else ""),
        ("Voor", doelgroeptekst(wat.doelgroepen, wat.leeftijd)),
        ("Niet voor", zin(organisatie.niet_voor)),
        ("Waar", zin(werkgebiedtekst(wat.werkgebied, zending.kaart))),
        ("Aanmelden", aanmeldtekst(wat.toegang, wat.aanmelden)),
        ("Verwijzen", zin(organisatie.verwijzen)),
        ("Wachten", zin(_wachten(zending, wat))),
        ("Kosten", kostentekst(wat.kosten, wat.gratis)),
        ("Talen", zin(opsomming([taalnaam(taal) for taal in organisatie.talen]))),
        *(("Niet bevestigd", zin(twijfel)) for twijfel in _twijfels(organisatie, aanbod)),
    )
    yield from (regel for regel in regels if regel[1])


def vertrouwen(zending: Zending, organisatie: Organisatie, aanbod: Aanbod | None = None) -> str:
    """Return the trust line, of the whole or of one thing that is offered."""
    termijnen, dag = zending.kaart.gegevens.termijnen, zending.peildatum
    if aanbod is None:
        oordeel = betrouwbaarheid_geheel(organisatie, termijnen, dag)
    else:
        oordeel = betrouwbaarheid(organisatie, termijnen, dag, aanbod)
    return zin(vertrouwensregel(met_bron(oordeel, organisatie.bronnen)))


def _wachten(zending: Zending, wat: Organisatie | Aanbod) -> str:
    termijnen, dag = zending.kaart.gegevens.termijnen, zending.peildatum
    if is_vol(wat, termijnen, dag):
        return "nu geen nieuwe mensen"
    if wat.wachttijd and opgave_wachttijd(wat.wachttijd, termijnen, dag) is Opgave.GELDT:
        return wachtopgave(wat.wachttijd.weken, wat.wachttijd.op)
    return ""


def _twijfels(organisatie: Organisatie, aanbod: Aanbod | None) -> Iterator[str]:
    yield organisatie.onzeker
    if aanbod is not None:
        yield aanbod.onzeker
    for contact in onbevestigd(organisatie, aanbod):
        bereik = " of ".join(filter(None, (contact.telefoon, contact.email)))
        yield f"{contact.functie} {bereik}: {contact.onzeker}"
