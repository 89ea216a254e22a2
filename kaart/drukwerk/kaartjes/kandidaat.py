"""Who may stand on a card: an organisation or one aanbod of it, that a resident can go to."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from kaart.basis import sorteersleutel
from kaart.drukwerk.blad.inhoud import aanmeldstoptekst
from kaart.hulp import Gebied, afstand, voor_bewoner
from kaart.model import Aanbod, Adres, Contact, Kaart, Locatie, Organisatie
from kaart.oordeel import Oordeel, Stand, betrouwbaarheid, is_gestopt, is_voorbij

ZELF, VIA_THEMA = range(2)
_ALLEEN_VIA_EEN_ANDER = frozenset({"verwijzer", "indicatie"})
# They come for another reason than being helped; and these kinds of aanbod are for them.
_GEEN_BEWONERS = frozenset({"professionals", "vrijwilligers"})
_GEEN_HULP = frozenset({"scholing", "vrijwilligerswerk"})
_VOOR_WIE_DAN_OOK = frozenset({"iedereen", "volwassenen"})
_GEEN_CONTACT = Contact("")
_VAST = "\N{NO-BREAK SPACE}"
_NERGENS = ("", False)
_STANDEN = list(Stand)


class Kandidaat(NamedTuple):
    """Somebody who serves this place, with the contact a resident may use."""

    organisatie: Organisatie
    aanbod: Aanbod | None
    afstand: int
    contact: Contact
    website: str
    plek: str
    oordeel: Oordeel
    te_vinden: bool = True  # False when the plek is a name without an address

    def niveau(self, thema: str, hulpvraag: str) -> int | None:
        """Say whether it answers the hulpvraag itself or by its thema; None is not at all.

        Who names questions of a thema answers only those of that thema. A thema counts only for
        who has it first, as main work: a card that sends somebody wrong is worse than no card.
        """
        wie = self.aanbod or self.organisatie
        if hulpvraag in wie.hulpvragen:
            return ZELF
        eigen = any(vraag.startswith(f"{thema}/") for vraag in wie.hulpvragen)
        return VIA_THEMA if wie.themas[:1] == (thema,) and not eigen else None

    def smal(self, thema: str) -> int:
        """Count what makes it less of an answer for who asks: for some only, not its main work."""
        themas = (self.aanbod or self.organisatie).themas
        return int(not self.voor_iedereen) + int(themas[:1] != (thema,))

    @property
    def voor_iedereen(self) -> bool:
        """Whether a card need not say whom it is for."""
        doelgroepen = (self.aanbod or self.organisatie).doelgroepen
        return not doelgroepen or not _VOOR_WIE_DAN_OOK.isdisjoint(doelgroepen)

    @property
    def versheid(self) -> tuple[int, int]:
        """The freshest first: by verdict, then by day."""
        dag = self.oordeel.dag
        return _STANDEN.index(self.oordeel.stand), -dag.toordinal() if dag else 0

    @property
    def naamsleutel(self) -> tuple[str, str]:
        """By name, and the id between two of one name, so that the order is always the same."""
        return sorteersleutel(self.organisatie.naam), self.organisatie.id


def kandidaten(kaart: Kaart, gebied: Gebied, peildatum: date) -> Iterator[Kandidaat]:
    """Yield who may stand on a card for this place, each organisation before its aanbod.

    Who has no number, website, mailbox or place cannot be reached, and is no help.
    """
    termijnen = kaart.gegevens.termijnen
    for organisatie in kaart.organisaties.values():
        if not bruikbaar(organisatie, kaart, peildatum):
            continue
        dingen: list[Organisatie | Aanbod] = [organisatie, *organisatie.aanbod_volledig()]
        for wie in dingen:
            nabij = afstand(wie.werkgebied, gebied)
            if nabij is None or not _voor_bewoners(wie, kaart, peildatum):
                continue
            aanbod = wie if isinstance(wie, Aanbod) else None
            contact = _contact(organisatie, aanbod)
            website = wie.website or organisatie.website
            plek, te_vinden = _plek(organisatie, aanbod, kaart, gebied, peildatum)
            if contact.telefoon or contact.email or website or plek:
                getoond = (aanbod,) if aanbod else ()
                oordeel = betrouwbaarheid(organisatie, termijnen, peildatum, *getoond)
                yield Kandidaat(
                    organisatie, aanbod, nabij, contact, website, plek, oordeel, te_vinden
                )


def bruikbaar(organisatie: Organisatie, kaart: Kaart, peildatum: date) -> bool:
    """Say whether a card may name it: it is there, open, sure, and takes new people."""
    return (
        organisatie.status != "tijdelijk-gesloten"
        and not is_gestopt(organisatie, peildatum)
        and not organisatie.onzeker
        and not _vol(organisatie, kaart, peildatum)
    )


def _vol(wie: Organisatie | Aanbod, kaart: Kaart, peildatum: date) -> bool:
    return bool(aanmeldstoptekst(wie.aanmeldstop, kaart.gegevens.termijnen, peildatum))


def _voor_bewoners(wie: Organisatie | Aanbod, kaart: Kaart, peildatum: date) -> bool:
    """Say whether a resident can get in there without anybody else, and be helped."""
    if wie.toegang and _ALLEEN_VIA_EEN_ANDER.issuperset(wie.toegang):
        return False
    if wie.doelgroepen and _GEEN_BEWONERS.issuperset(wie.doelgroepen):
        return False
    if isinstance(wie, Organisatie):
        return True
    return (
        wie.soort not in _GEEN_HULP
        and wie.status != "tijdelijk-gesloten"
        and not is_gestopt(wie, peildatum)
        and not (isinstance(wie, Aanbod) and is_voorbij(wie, peildatum))
        and not _vol(wie, kaart, peildatum)
    )


def _contact(organisatie: Organisatie, aanbod: Aanbod | None) -> Contact:
    """Return the best contact a resident may use: one with a number, else with a mailbox."""
    contacten = voor_bewoner(organisatie, aanbod)
    met = [c for c in contacten if c.telefoon] or [c for c in contacten if c.email]
    return met[0] if met else _GEEN_CONTACT


def _plek(
    organisatie: Organisatie, aanbod: Aanbod | None, kaart: Kaart, gebied: Gebied, peildatum: date
) -> tuple[str, bool]:
    """Return where to go: the place of the aanbod, else of the organisation, or its address.

    With it comes whether it has an address that one can go to.

    Never where it does something else: who comes there for this, comes for nothing.
    """
    if organisatie.geheim_adres or (aanbod and aanbod.geheim_adres):
        return _NERGENS
    if aanbod and (locatie := kaart.locaties.get(aanbod.locatie)):
        if is_gestopt(locatie, peildatum):
            return _NERGENS
        return _locatietekst(locatie, organisatie, kaart)
    van_iets_anders = {ding.locatie for ding in organisatie.aanbod if ding != aanbod}
    open_ = [
        locatie
        for id_ in organisatie.locaties
        if id_ not in van_iets_anders
        and (locatie := kaart.locaties.get(id_))
        and not is_gestopt(locatie, peildatum)
    ]
    open_.sort(key=lambda locatie: locatie.wijk not in gebied.wijken)
    hier = bool(open_) and open_[0].wijk in gebied.wijken
    if organisatie.adres and not hier:
        return _straat(organisatie.adres, kaart), True
    return _locatietekst(open_[0], organisatie, kaart) if open_ else _NERGENS


def _locatietekst(locatie: Locatie, organisatie: Organisatie, kaart: Kaart) -> tuple[str, bool]:
    straat = _straat(locatie, kaart)
    naam = "" if straat and locatie.naam.startswith(organisatie.naam) else locatie.naam
    return ", ".join(filter(None, (naam, straat))), bool(straat)


def _straat(adres: Adres | Locatie, kaart: Kaart) -> str:
    """Return street and number; without them a town that is not the reader's own."""
    gemeente = kaart.gegevens.gemeente
    elders = "" if gemeente and adres.plaats == gemeente.naam else adres.plaats
    return f"{adres.straat}{_VAST}{adres.huisnummer}".strip() or elders
