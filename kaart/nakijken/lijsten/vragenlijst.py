"""What one asks an organisation when checking its entry, and what comes back: values, no layout.

Paper, spreadsheet and the checking round ask the same questions, so they stand here. `veld` is the
way through the YAML file (`contacten.0.telefoon`, counted from 0); what is not there yet may be
asked as well, under the first free number.
"""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from kaart.hulp import adrestekst
from kaart.model import (
    VRIJE_TEKSTEN,
    Aanbod,
    Contact,
    Kaart,
    Organisatie,
)
from kaart.oordeel import is_gestopt
from kaart.taal import (
    datumtekst,
    gebiedsnaam,
    leeftijdtekst,
    opsomming,
    stadsnaam,
    talentekst,
    tijdtekst,
    wachtopgave,
    woord,
)

OORDELEN = ("klopt", "klopt niet", "gestopt")
# Not on paper, where there is room to write it: who objects has not stopped.
NIET_OP_KAART = "wil niet op de kaart"
ANTWOORDEN = (*OORDELEN, NIET_OP_KAART)
AVG = "Schrijf geen namen of privénummers op, want wat u invult, komt op een openbare kaart."
# What a form holds beside the fields: room for what nobody asked.
ANDERS = "anders"
# A value of these is the text itself; of all others it is a text that a person has to read.
_LETTERLIJK = frozenset(
    "naam omschrijving niet_voor aanmelden kosten website telefoon email bereikbaar".split()
) | {tekst.veld for tekst in VRIJE_TEKSTEN}


class Veldvraag(NamedTuple):
    """One field: what it is called on a form, and what we have now ("" is nothing)."""

    veld: str
    vraag: str
    nu: str = ""


class Vragenlijst(NamedTuple):
    """All that is asked about one organisation; what changes most often comes first."""

    id: str
    naam: str
    vragen: tuple[Veldvraag, ...]


class Veldantwoord(NamedTuple):
    """A field somebody filled in: what the form said, and what it must be ("" is: take away)."""

    id: str
    veld: str
    oud: str
    nieuw: str

    @property
    def letterlijk(self) -> bool:
        """Whether `nieuw` can stand in the file as it is; else a person puts it there."""
        return is_letterlijk(self.veld)


class Ingevuld(NamedTuple):
    """A form as it came back. `oordeel` is one of ANTWOORDEN or ""; `door` is a role, never a name.

    `op` is jjjj-mm-dd; what cannot be read as a date stands there as it was written.
    """

    id: str
    naam: str
    oordeel: str = ""
    door: str = ""
    op: str = ""
    antwoorden: tuple[Veldantwoord, ...] = ()

    @property
    def is_leeg(self) -> bool:
        """Whether nobody wrote anything on it."""
        return not (self.oordeel or self.door or self.op or self.antwoorden)


def is_letterlijk(veld: str) -> bool:
    """Say whether the text of a field is its value."""
    return veld.rpartition(".")[2] in _LETTERLIJK


def maak_vragenlijst(organisatie: Organisatie, kaart: Kaart, peildatum: date) -> Vragenlijst:
    """Ask for all that somebody would act on; stopped aanbod is not asked for."""
    o = organisatie
    vragen = (
        Veldvraag("naam", "Naam", o.naam),
        *(
            vraag
            for nummer, contact in enumerate(o.contacten or (Contact(""),))
            for vraag in _contactvragen(f"contacten.{nummer}", contact)
        ),
        Veldvraag("website", "Website", o.website),
        Veldvraag("omschrijving", "Wat doet u?", o.omschrijving),
        Veldvraag("doelgroepen", "Voor wie?", _doelgroepen(o)),
        Veldvraag("niet_voor", "Voor wie niet?", o.niet_voor),
        Veldvraag("werkgebied", "In welke wijken?", _werkgebied(o.werkgebied, kaart)),
        Veldvraag("aanmelden", "Hoe meldt iemand zich aan?", o.aanmelden),
        *(Veldvraag(tekst.veld, tekst.vraag, getattr(o, tekst.veld)) for tekst in VRIJE_TEKSTEN),
        Veldvraag("kosten", "Wat kost het?", o.kosten),
        Veldvraag("wachttijd", "Is er een wachttijd?", _wachttijd(o)),
        Veldvraag("talen", "Welke talen?", talentekst(o.talen)),
        *_waar_en_wanneer(o, kaart, peildatum),
    )
    return Vragenlijst(organisatie.id, organisatie.naam, vragen)


def _doelgroepen(organisatie: Organisatie) -> str:
    wie = opsomming([woord(doelgroep) for doelgroep in organisatie.doelgroepen])
    leeftijd = organisatie.leeftijd
    if leeftijd is None:
        return wie
    return ", ".join(filter(None, (wie, leeftijdtekst(leeftijd.van, leeftijd.tot))))


def _werkgebied(werkgebied: tuple[str, ...], kaart: Kaart) -> str:
    """Return each place by its own name: who answers takes one away or adds one."""
    return opsomming([gebiedsnaam(kaart, plek, stadsnaam(kaart)) for plek in werkgebied])


def _waar_en_wanneer(
    organisatie: Organisatie, kaart: Kaart, peildatum: date
) -> Iterator[Veldvraag]:
    # Of a shelter nobody must write an address on a form that travels by mail.
    if not organisatie.geheim_adres:
        if organisatie.adres is not None:
            yield Veldvraag("adres", "Adres", adrestekst(organisatie.adres, kaart))
        namen = [_locatietekst(kaart, locatie) for locatie in organisatie.locaties]
        if namen or organisatie.adres is None:
            yield Veldvraag("locaties", "Waar?", "\n".join(namen))
    open_ = "\n".join(tijdtekst(tijd) for tijd in organisatie.openingstijden)
    yield Veldvraag("openingstijden", "Wanneer open?", open_)
    for nummer, aanbod in enumerate(organisatie.aanbod):
        if is_gestopt(aanbod, peildatum):
            continue
        veld = f"aanbod.{nummer}"
        yield Veldvraag(veld, "Activiteit", _aanbodtekst(aanbod, organisatie, kaart))
        if aanbod.contact is not None:
            yield from _contactvragen(f"{veld}.contact", aanbod.contact, aanbod.naam)


def _aanbodtekst(aanbod: Aanbod, organisatie: Organisatie, kaart: Kaart) -> str:
    geheim = aanbod.geheim_adres or organisatie.geheim_adres
    locatie = _locatietekst(kaart, aanbod.locatie) if aanbod.locatie else ""
    waar = "" if geheim else ", ".join(filter(None, (locatie, aanbod.ruimte)))
    wanneer = (tijdtekst(tijd) for tijd in aanbod.tijden)
    return "\n".join(filter(None, (aanbod.naam, *wanneer, waar)))


def _locatietekst(kaart: Kaart, locatie_id: str) -> str:
    locatie = kaart.locaties.get(locatie_id)
    if locatie is None:
        return locatie_id
    return ", ".join(filter(None, (locatie.naam, adrestekst(locatie, kaart))))


def _wachttijd(organisatie: Organisatie) -> str:
    stop, wachttijd = organisatie.aanmeldstop, organisatie.wachttijd
    if stop is not None:
        return f"Aanmeldstop sinds {datumtekst(stop.sinds)}" if stop.sinds else "Aanmeldstop"
    if wachttijd is None:
        return ""
    return wachtopgave(wachttijd.weken, wachttijd.op)


def _contactvragen(veld: str, contact: Contact, bij: str = "") -> Iterator[Veldvraag]:
    functie = bij or ("" if contact.functie.casefold() == "algemeen" else contact.functie)
    erbij = f", {functie}" if functie else ""
    erbij += f" (niet bevestigd: {contact.onzeker})" if contact.onzeker else ""
    yield Veldvraag(f"{veld}.telefoon", f"Telefoon{erbij}", contact.telefoon)
    yield Veldvraag(f"{veld}.email", f"E-mail{erbij}", contact.email)
    if contact.bereikbaar or contact.telefoon:
        yield Veldvraag(f"{veld}.bereikbaar", f"Bereikbaar{erbij}", contact.bereikbaar)
