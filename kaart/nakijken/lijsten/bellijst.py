"""What stands on a call list: whom to call, what we have in short, and which fields to correct.

Paper and spreadsheet show the same, so it stands here: values, no layout. The questions are those
of the `vragenlijst`; here are only the few that change most, because a volunteer with a telephone
does not read twenty questions to twenty organisations.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from kaart.model import Aanbod, Contact, Kaart, Organisatie
from kaart.nakijken.lijsten.vragenlijst import Veldvraag, Vragenlijst, maak_vragenlijst
from kaart.oordeel import is_gestopt, twijfels
from kaart.taal import meldingtekst, opsomming, straatregel, tijdregels

# The columns to correct; the first two are of the contact that is called.
_GEEN_DEUR = {"postbus", "antwoordnummer"}
CONTACTVELDEN = ("telefoon", "email")
VELDEN = (*CONTACTVELDEN, "website", "aanmelden", "kosten")
NAMEN = {
    "telefoon": "Telefoon", "email": "E-mail", "website": "Website", "aanmelden": "Aanmelden",
    "kosten": "Kosten",
}  # fmt: skip
# A helpline is for who needs help, complaints are for who has one, and the rest is for one subject:
# none of these is asked to check an entry.
_OM_TE_VRAGEN = ("algemeen", "aanmelden")
# How a question is called before its answer in one line, in the order of reading it aloud.
_KOP = {
    "omschrijving": "Doet", "doelgroepen": "Voor", "niet_voor": "Niet voor", "werkgebied": "In",
    "adres": "Adres", "locaties": "Waar",
    "wachttijd": "Wachttijd", "talen": "Talen", "verwijzen": "Verwijzen",
}  # fmt: skip


class Feit(NamedTuple):
    """One line of what we have."""

    kop: str
    tekst: str


class Belregel(NamedTuple):
    """One organisation on the list; `wie` is the desk whose telefoon and email these are."""

    lijst: Vragenlijst
    wie: str
    velden: tuple[Veldvraag, ...]  # in the order of VELDEN
    feiten: tuple[Feit, ...]
    onbekend: tuple[str, ...]  # which of the VELDEN we do not have
    niet_bellen: str = ""  # when there is no number to ask at: which are not, and what else to do
    # What an editor doubts: for the caller alone, on nothing that is sent out or handed round.
    opmerkingen: tuple[Feit, ...] = ()

    @property
    def telefoon(self) -> str:
        """The number to call; "" when we have none."""
        return self.velden[0].nu

    @property
    def email(self) -> str:
        """The mailbox to write to; "" when we have none."""
        return self.velden[1].nu


def maak_bellijst(
    organisaties: Iterable[Organisatie], kaart: Kaart, peildatum: date, via: str = "telefoon"
) -> tuple[Belregel, ...]:
    """Return the list in the order given; `via` mail prefers a desk with a mailbox."""
    eerst = "email" if via == "mail" else "telefoon"
    regels = (_regel(o, kaart, peildatum, eerst) for o in organisaties)
    if via == "bijeenkomst":
        return tuple(regel._replace(opmerkingen=()) for regel in regels)
    return tuple(regels)


def kies_contact(organisatie: Organisatie, eerst: str = "telefoon") -> int:
    """Return the place of the contact to ask; the first free one when there is none."""
    kandidaten = [
        (not getattr(contact, eerst), _OM_TE_VRAGEN.index(contact.soort), nummer)
        for nummer, contact in enumerate(organisatie.contacten)
        if contact.soort in _OM_TE_VRAGEN
    ]
    return min(kandidaten)[-1] if kandidaten else len(organisatie.contacten)


def _regel(organisatie: Organisatie, kaart: Kaart, peildatum: date, eerst: str) -> Belregel:
    lijst = maak_vragenlijst(organisatie, kaart, peildatum)
    nummer = kies_contact(organisatie, eerst)
    contact = dict(enumerate(organisatie.contacten)).get(nummer, Contact(""))
    velden = (
        *(
            Veldvraag(f"contacten.{nummer}.{veld}", NAMEN[veld], getattr(contact, veld))
            for veld in CONTACTVELDEN
        ),
        *(Veldvraag(veld, NAMEN[veld], getattr(organisatie, veld)) for veld in VELDEN[2:]),
    )
    functie = "" if contact.functie.casefold() == "algemeen" else contact.functie
    wie = ", ".join(filter(None, (functie, contact.bereikbaar)))
    feiten = _feiten(organisatie, lijst, velden, kaart, peildatum)
    return Belregel(
        lijst, wie, velden, tuple(feiten), tuple(_onbekend(velden, organisatie)),
        "" if contact.telefoon else _in_plaats_van_bellen(organisatie, contact, kaart),
        tuple(_opmerkingen(organisatie, peildatum)),
    )  # fmt: skip


def _feiten(
    organisatie: Organisatie,
    lijst: Vragenlijst,
    velden: tuple[Veldvraag, ...],
    kaart: Kaart,
    peildatum: date,
) -> Iterator[Feit]:
    nu = {vraag.veld: vraag for vraag in lijst.vragen if vraag.nu}
    for wat, twijfel in twijfels(organisatie, peildatum):  # first: this is what one calls for
        yield Feit("Niet bevestigd", ": ".join(filter(None, (wat, twijfel))))
    yield from (Feit(veld.vraag, veld.nu) for veld in velden if veld.nu)
    contact = velden[0].veld.rpartition(".")[0]
    eigen = {veld.veld for veld in velden} | {f"{contact}.bereikbaar"}  # `wie` says when
    for vraag in nu.values():  # what else one can call or write to
        if vraag.veld.startswith("contacten.") and vraag.veld not in eigen:
            yield Feit(vraag.vraag, vraag.nu)
    yield from (Feit(kop, _in_een_regel(nu[v].nu)) for v, kop in _KOP.items() if v in nu)
    if open_ := "; ".join(tijdregels(organisatie.openingstijden)):
        yield Feit("Open", open_)
    aanbod = [a for a in organisatie.aanbod if not is_gestopt(a, peildatum)]
    yield from (
        Feit("Activiteit", _activiteit(a, kaart, geheim=organisatie.geheim_adres)) for a in aanbod
    )
    if aanbod:  # one word dates them all
        yield Feit("Klopt geldt ook voor", opsomming([a.naam for a in aanbod]))


def _activiteit(aanbod: Aanbod, kaart: Kaart, *, geheim: bool) -> str:
    """Return all that `klopt` is said about, in one line."""
    plek = None if geheim or aanbod.geheim_adres else kaart.locaties.get(aanbod.locatie)
    delen = (*tijdregels(aanbod.tijden), plek.naam if plek else "")
    return "; ".join(filter(None, (aanbod.naam, *delen)))


def _in_een_regel(tekst: str) -> str:
    return "; ".join(deel.strip() for deel in tekst.split("\n") if deel.strip())


def _onbekend(velden: Iterable[Veldvraag], organisatie: Organisatie) -> Iterator[str]:
    """Yield what nobody told us; a number of another desk is known all the same."""
    for vraag in velden:
        veld = vraag.veld.rpartition(".")[2]
        elders = veld in CONTACTVELDEN and any(getattr(c, veld) for c in organisatie.contacten)
        if not vraag.nu and not elders:
            yield vraag.vraag.lower()


def _in_plaats_van_bellen(organisatie: Organisatie, contact: Contact, kaart: Kaart) -> str:
    """Return how to ask when there is no number for it: a mail, else a visit."""
    regels = [_niet_bellen(organisatie)]
    if contact.email:
        regels.append(f"geen nummer: mail naar {contact.email}")
    elif waar := _bezoekadres(organisatie, kaart):
        regels.append(f"geen nummer: ga langs, {waar}")
    return "\n".join(filter(None, regels))


def _bezoekadres(organisatie: Organisatie, kaart: Kaart) -> str:
    """Return where one can knock on the door; "" when nobody says, or may say."""
    if organisatie.geheim_adres:
        return ""
    adres = organisatie.adres
    if adres and adres.straat and adres.straat.casefold() not in _GEEN_DEUR:
        return straatregel(adres.straat, adres.huisnummer)
    plekken = (kaart.locaties.get(id_) for id_ in organisatie.locaties)
    return next((plek.naam for plek in plekken if plek and plek.status == "actief"), "")


def _niet_bellen(organisatie: Organisatie) -> str:
    """Return the numbers that are for somebody else: a helpline, complaints."""
    nummers = [f"{c.telefoon} ({c.functie})" for c in organisatie.contacten if c.telefoon]
    return f"{opsomming(nummers)}: niet om dit te vragen" if nummers else ""


def _opmerkingen(organisatie: Organisatie, peildatum: date) -> Iterator[Feit]:
    for melding in organisatie.gemeld:
        yield Feit("Gemeld", meldingtekst(melding))
    if organisatie.opmerking:
        yield Feit("Onze opmerking", organisatie.opmerking)
    for aanbod in organisatie.aanbod:
        if aanbod.opmerking and not is_gestopt(aanbod, peildatum):
            yield Feit(f"Onze opmerking bij {aanbod.naam}", aanbod.opmerking)
