"""One organisation as it may go out: without what is secret, over, a remark, or known to be wrong.

What is taken away is empty, as if it had never been known: no form needs to know that there was
something.
"""

from collections.abc import Collection
from datetime import date
from typing import Any

from kaart.model import Aanbod, Bron, Contact, Organisatie, toonbaar
from kaart.oordeel import lopend_aanbod
from kaart.vrijgave.publiek import Publiek


def vrije_organisatie(organisatie: Organisatie, publiek: Publiek, peildatum: date) -> Organisatie:
    """Return what of an organisation may go out to this publiek on this day."""
    veilig = zonder_geheime_plek(organisatie)
    return veilig._replace(
        aanbod=tuple(
            aanbod._replace(
                opmerking="", bronnen=zonder_opmerking(aanbod.bronnen),
                contact=_vrij_contact(aanbod.contact, publiek),
            )
            for aanbod in lopend_aanbod(veilig, peildatum)
            if publiek is Publiek.DEELNEMERS or not aanbod.alleen_leden
        ),
        contacten=tuple(c for c in veilig.contacten if _vrij_contact(c, publiek)),
        verwijzen="" if publiek is Publiek.OPENBAAR else veilig.verwijzen,
        bronnen=zonder_opmerking(veilig.bronnen),
        gemeld=(),
        opmerking="",
    )  # fmt: skip


def zonder_opmerking(bronnen: tuple[Bron, ...]) -> tuple[Bron, ...]:
    """Return sources without what an editor thought of them."""
    return tuple(bron._replace(opmerking="") for bron in bronnen)


def zonder_foute_adressen(organisatie: Organisatie, meldingen: Collection[str]) -> Organisatie:
    """Leave out each number, mail address and website that a finding quotes.

    The number is the largest thing on the page: who dials a wrong one calls a stranger.
    """
    gezegd = "\n".join(meldingen)

    def goed(waarde: str) -> str:
        return "" if f"“{waarde}”" in gezegd else waarde

    def contact(c: Contact) -> Contact | None:
        c = c._replace(telefoon=goed(c.telefoon), email=goed(c.email))
        return c if c.telefoon or c.email else None

    def aanbod(a: Aanbod) -> Aanbod:
        return a._replace(
            website=goed(a.website), contact=contact(a.contact) if a.contact else None
        )

    return organisatie._replace(
        website=goed(organisatie.website),
        contacten=tuple(filter(None, map(contact, organisatie.contacten))),
        aanbod=tuple(map(aanbod, organisatie.aanbod)),
    )


def _vrij_contact(contact: Contact | None, publiek: Publiek) -> Contact | None:
    """Return a contact; None when it is for verwijzers and this is for everybody."""
    if contact is None or (publiek is Publiek.OPENBAAR and contact.voor == "verwijzers"):
        return None
    return contact


def zonder_geheime_plek(organisatie: Organisatie) -> Organisatie:
    """Take the places away that `toonbaar` takes away."""
    waarden: dict[str, Any] = {
        "geheim_adres": organisatie.geheim_adres,
        "adres": organisatie.adres,
        "locaties": [*organisatie.locaties],
        "aanbod": [
            {"geheim_adres": a.geheim_adres, "locatie": a.locatie, "ruimte": a.ruimte}
            for a in organisatie.aanbod
        ],
    }  # fmt: skip
    over = toonbaar(waarden)
    return organisatie._replace(
        adres=over.get("adres"),
        locaties=tuple(over.get("locaties", ())),
        aanbod=tuple(
            aanbod._replace(locatie=plek.get("locatie", ""), ruimte=plek.get("ruimte", ""))
            for aanbod, plek in zip(organisatie.aanbod, over["aanbod"], strict=True)
        ),
    )


def plekken_van(organisatie: Organisatie) -> frozenset[str]:
    """Return every locatie where it, or something it offers, can be found."""
    van_aanbod = (aanbod.locatie for aanbod in organisatie.aanbod if aanbod.locatie)
    return frozenset((*organisatie.locaties, *van_aanbod))
