"""Everything that can be checked, thing by thing, each judged on its own clock."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from kaart.model import Aanbod, Contact, Controle, Locatie, Netwerk, Organisatie, Termijnen
from kaart.oordeel import (
    Oordeel,
    beoordeel,
    controle_van,
    heeft_eigen_klok,
    is_gestopt,
    oordeel_aanbod,
    oordeel_aanmeldstop,
    oordeel_convenant,
    oordeel_wachttijd,
)

# What there is to check, in the words of `--wat`.
NAKIJKSOORTEN = (
    "organisatie", "contact", "contactpersoon", "aanbod", "wachttijd", "aanmeldstop", "locatie",
    "netwerk", "convenant",
)  # fmt: skip


class Nakijkpunt(NamedTuple):
    """One checkable thing: what it is, and the verdict on it.

    `eigen` is False when it was checked with the organisation, and has no clock of its own: then
    one call answers both, and nobody needs to see it twice.
    """

    soort: str
    naam: str
    oordeel: Oordeel
    eigen: bool = True

    @property
    def wat(self) -> str:
        """In words: "contact balie"."""
        return f"{self.soort} {self.naam}".rstrip()


def nakijkpunten(
    organisatie: Organisatie, termijnen: Termijnen, peildatum: date
) -> Iterator[Nakijkpunt]:
    """Yield every thing of an organisation that can be checked, the organisation itself first."""
    oordeel = beoordeel(organisatie.gecontroleerd, termijnen.organisatie, peildatum)
    yield Nakijkpunt("organisatie", "", oordeel)
    for contact in organisatie.contacten:
        yield _contact(contact, organisatie.gecontroleerd, termijnen, peildatum)
    for aanbod in organisatie.aanbod:
        if not is_gestopt(aanbod, peildatum):
            oordeel = oordeel_aanbod(aanbod, organisatie, termijnen, peildatum)
            eigen = bool(aanbod.gecontroleerd or aanbod.bronnen or aanbod.tijden)
            yield Nakijkpunt("aanbod", aanbod.naam, oordeel, eigen)
            if aanbod.contact is not None:
                controle = controle_van(aanbod, organisatie)
                yield _contact(aanbod.contact, controle, termijnen, peildatum)
            yield from _tijdelijk(aanbod, aanbod.naam, termijnen, peildatum)
    yield from _tijdelijk(organisatie, "", termijnen, peildatum)


def nakijkpunten_locatie(
    locatie: Locatie, termijnen: Termijnen, peildatum: date
) -> Iterator[Nakijkpunt]:
    """Yield the one thing that can be checked of a locatie."""
    oordeel = beoordeel(locatie.gecontroleerd, termijnen.organisatie, peildatum)
    yield Nakijkpunt("locatie", "", oordeel)


def nakijkpunten_netwerk(
    netwerk: Netwerk, termijnen: Termijnen, peildatum: date
) -> Iterator[Nakijkpunt]:
    """Yield a netwerk itself and its agreements; one without an end needs no look."""
    oordeel = beoordeel(netwerk.gecontroleerd, termijnen.organisatie, peildatum)
    yield Nakijkpunt("netwerk", "", oordeel)
    for convenant in netwerk.convenanten:
        oordeel = oordeel_convenant(convenant, termijnen, peildatum)
        yield Nakijkpunt("convenant", f"met {convenant.met}", oordeel)


def _contact(
    contact: Contact, anders: Controle | None, termijnen: Termijnen, peildatum: date
) -> Nakijkpunt:
    oordeel = beoordeel(controle_van(contact, anders), termijnen.organisatie, peildatum)
    return Nakijkpunt("contact", contact.functie, oordeel, heeft_eigen_klok(contact))


def _tijdelijk(
    wie: Organisatie | Aanbod,
    naam: str,
    termijnen: Termijnen,
    peildatum: date,
) -> Iterator[Nakijkpunt]:
    if wie.wachttijd is not None:
        oordeel = oordeel_wachttijd(wie.wachttijd, termijnen, peildatum)
        yield Nakijkpunt("wachttijd", naam, oordeel)
    if wie.aanmeldstop is not None:
        oordeel = oordeel_aanmeldstop(wie.aanmeldstop, termijnen, peildatum)
        yield Nakijkpunt("aanmeldstop", naam, oordeel)
