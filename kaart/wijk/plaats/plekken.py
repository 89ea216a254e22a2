"""Every place that somebody goes to, whether it is placed, and how much hangs on it. Pure."""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from kaart.model import Adres, Kaart, Locatie, Middelpunt, Organisatie
from kaart.oordeel import is_gestopt, is_voorbij
from kaart.wijk.lopend import loopt

LOCATIE, ADRES = "locatie", "adres"


class Plek(NamedTuple):
    """A locatie, or the own address of an organisation; `id` is that of the file."""

    soort: str
    id: str
    naam: str
    adres: Locatie | Adres
    wijk: str
    hangt: int  # organisations and running aanbod that one goes there for

    @property
    def punt(self) -> Middelpunt | None:
        """Where it lies; None when nobody looked that up."""
        return self.adres.middelpunt


def alle_plekken(kaart: Kaart, peildatum: date) -> tuple[Plek, ...]:
    """Return every place that is open and may be known, the most that hangs on one first."""
    geheim = geheime_locaties(kaart)
    keer = Counter(
        plek
        for organisatie in kaart.organisaties.values()
        if loopt(organisatie, peildatum)
        for plek in _bezocht(organisatie, peildatum)
    )
    plekken = [
        Plek(LOCATIE, plek.id, plek.naam, plek, plek.wijk, keer[plek.id])
        for plek in kaart.locaties.values()
        if not is_gestopt(plek, peildatum) and plek.id not in geheim
    ]
    plekken += [
        Plek(ADRES, o.id, o.naam, o.adres, "", 1)
        for o in kaart.organisaties.values()
        if o.adres is not None and (o.adres.straat or o.adres.postcode)
        and loopt(o, peildatum) and not heeft_geheim(o)
    ]  # fmt: skip
    return tuple(sorted(plekken, key=lambda plek: (plek.soort != LOCATIE, -plek.hangt, plek.id)))


def heeft_geheim(organisatie: Organisatie) -> bool:
    """Say whether it, or something it offers, is where nobody may know."""
    return organisatie.geheim_adres or any(aanbod.geheim_adres for aanbod in organisatie.aanbod)


def geheime_locaties(kaart: Kaart) -> frozenset[str]:
    """Return the places that may not be known because somebody there has a secret address.

    Of who stopped too: a place that was secret once is told to nobody.
    """
    return frozenset(
        plek
        for organisatie in kaart.organisaties.values()
        for plek in _geheim(organisatie)
    )  # fmt: skip


def _geheim(organisatie: Organisatie) -> Iterator[str]:
    if organisatie.geheim_adres:
        yield from organisatie.locaties
    for aanbod in organisatie.aanbod:
        if aanbod.locatie and (organisatie.geheim_adres or aanbod.geheim_adres):
            yield aanbod.locatie


def _bezocht(organisatie: Organisatie, peildatum: date) -> Iterator[str]:
    yield from organisatie.locaties
    for aanbod in organisatie.aanbod:
        if aanbod.locatie and loopt(aanbod, peildatum) and not is_voorbij(aanbod, peildatum):
            yield aanbod.locatie
