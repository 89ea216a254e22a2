"""Who may be named to a resident of a place: an organisation or one aanbod, and how to reach it."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from kaart.basis import sorteersleutel
from kaart.hulp.bruikbaar import is_bruikbaar, is_voor_bewoners
from kaart.hulp.contacten import beste_contact
from kaart.hulp.gebied import Gebied, afstand, is_heel
from kaart.hulp.groepen import is_voor_iedereen
from kaart.hulp.hulpvraag import Antwoordwijze, antwoordwijze
from kaart.hulp.plek import heeft_straat, kies_plek
from kaart.model import Aanbieder, Aanbod, Adres, Contact, Kaart, Locatie, Organisatie
from kaart.oordeel import Oordeel, Stand, betrouwbaarheid

_STANDEN = list(Stand)
# A thema counts only for who has it first, as main work: a card that sends somebody wrong is worse
# than no card.
_OP_EEN_KAARTJE = frozenset({Antwoordwijze.ZELF, Antwoordwijze.HOOFDTHEMA})


class Kandidaat(NamedTuple):
    """Somebody who serves this place, with the contact a resident may use."""

    organisatie: Organisatie
    aanbod: Aanbod | None
    afstand: int
    contact: Contact
    website: str
    plek: Locatie | Adres | None
    oordeel: Oordeel
    te_vinden: bool = True  # False when the plek is a name without an address

    @property
    def wie(self) -> Aanbieder:
        """What of the organisation this is about."""
        return self.aanbod or self.organisatie

    def wijze(self, hulpvraag: str) -> Antwoordwijze | None:
        """Say how it answers a question; None when it does not, or not well enough to be named."""
        wijze = antwoordwijze(self.wie, hulpvraag)
        return wijze if wijze in _OP_EEN_KAARTJE else None

    def is_hoofdwerk(self, thema: str) -> bool:
        """Say whether a theme is what it does first of all."""
        return self.wie.themas[:1] == (thema,)

    @property
    def voor_iedereen(self) -> bool:
        """Whether a card need not say whom it is for."""
        return is_voor_iedereen(self.wie)

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
    """Yield who may be named to who lives in this place, each organisation before its aanbod.

    Who has no number, website, mailbox or place cannot be reached, and is no help. In the whole
    city who serves one wijk is no answer for the others.
    """
    if is_heel(kaart, gebied):
        gebied = gebied._replace(delen=())
    termijnen = kaart.gegevens.termijnen
    for organisatie in kaart.organisaties.values():
        if not is_bruikbaar(organisatie, kaart, peildatum):
            continue
        dingen: list[Aanbieder] = [organisatie, *organisatie.aanbod_volledig()]
        for wie in dingen:
            nabij = afstand(wie.werkgebied, gebied)
            if nabij is None or not is_voor_bewoners(wie, kaart, peildatum):
                continue
            aanbod = wie if isinstance(wie, Aanbod) else None
            contact = beste_contact(organisatie, aanbod)
            website = wie.website or organisatie.website
            plek = kies_plek(organisatie, aanbod, kaart, gebied, peildatum)
            if contact.telefoon or contact.email or website or plek:
                getoond = (aanbod,) if aanbod else ()
                yield Kandidaat(
                    organisatie, aanbod, nabij, contact, website, plek,
                    betrouwbaarheid(organisatie, termijnen, peildatum, *getoond),
                    not isinstance(plek, Locatie) or heeft_straat(plek, kaart),
                )  # fmt: skip
