"""Who counts in the dekking, and with what: an organisation itself, and its running aanbod.

A *drager* is what carries a thema (or a doelgroep, a vorm …) into an area. What an aanbod does not
say it takes from its organisation, as everywhere.
"""

from collections.abc import Iterator
from datetime import date
from enum import IntEnum
from typing import NamedTuple

from kaart.hulp import gebied_van, voor_bewoner
from kaart.model import LANDELIJK, STAD, Aanbod, Kaart, Organisatie, Termijnen
from kaart.oordeel import Stand, beoordeel, is_gestopt, is_voorbij, oordeel_aanbod
from kaart.wijk.lopend import loopt


class Niveau(IntEnum):
    """How near a drager is to an area, best first. WIJK is there for parts of a wijk only."""

    HIER = 0
    WIJK = 1
    STAD = 2


class Drager(NamedTuple):
    """One thing that carries something into an area."""

    organisatie: Organisatie
    aanbod: Aanbod | None  # None is the organisation itself
    nummer: int  # of the aanbod in its file, from 0; -1 is the organisation itself
    werkgebied: tuple[str, ...]
    plek: str  # where the aanbod is, as in a werkgebied; "" is not known
    vers: bool

    @property
    def wat(self) -> Organisatie | Aanbod:
        """What has the values that are counted."""
        return self.organisatie if self.aanbod is None else self.aanbod


def is_bereikbaar(organisatie: Organisatie) -> bool:
    """Say whether a resident can get there: by site, place, address, telephone or mailbox.

    It is judged on the organisation itself. `valideer` asks less (a line at its aanbod will do),
    because there it is about an entry that nobody can use at all.
    """
    adres = organisatie.adres
    return bool(
        organisatie.website
        or organisatie.locaties
        or (adres and (adres.straat or adres.postcode))
        or any(contact.telefoon or contact.email for contact in voor_bewoner(organisatie))
    )


def dragers_van(kaart: Kaart, organisatie: Organisatie, peildatum: date) -> Iterator[Drager]:
    """Yield the organisation and each of its running aanbod."""
    termijnen = kaart.gegevens.termijnen
    yield Drager(
        organisatie, None, -1, organisatie.werkgebied, "",
        vers=_is_vers_geheel(organisatie, termijnen, peildatum),
    )  # fmt: skip
    for nummer, (eigen, vol) in enumerate(
        zip(organisatie.aanbod, organisatie.aanbod_volledig(), strict=True)
    ):
        if not loopt(eigen, peildatum) or is_voorbij(eigen, peildatum):
            continue
        oordeel = oordeel_aanbod(eigen, organisatie, termijnen, peildatum)
        vers = oordeel.stand in _VERS
        plek = _plek(kaart, eigen, peildatum)
        yield Drager(organisatie, vol, nummer, vol.werkgebied, plek, vers=vers)


_VERS = (Stand.ACTUEEL, Stand.BIJNA)


def _is_vers_geheel(organisatie: Organisatie, termijnen: Termijnen, peildatum: date) -> bool:
    return beoordeel(organisatie.gecontroleerd, termijnen.organisatie, peildatum).stand in _VERS


def _plek(kaart: Kaart, aanbod: Aanbod, peildatum: date) -> str:
    locatie = kaart.locaties.get(aanbod.locatie)
    if locatie is None or is_gestopt(locatie, peildatum) or not locatie.wijk:
        return ""
    return gebied_van(locatie)


def niveau(drager: Drager, wijk: str, buurten: frozenset[str]) -> Niveau | None:
    """Say how near a drager is to a wijk, or to these buurten of it; None when it is not there.

    For a whole wijk everything in it is *hier*. For a part of it only what is aimed at buurten of
    that part is, and what serves the whole wijk stands apart: the number of a wijk is never copied
    into each of its buurten.
    """
    gevonden: list[Niveau] = []
    for plek in (*drager.werkgebied, *filter(None, (drager.plek,))):
        if plek in (STAD, LANDELIJK):
            gevonden.append(Niveau.STAD)
            continue
        in_wijk, _, buurt = plek.partition("/")
        if in_wijk != wijk:
            continue
        if not buurten or buurt in buurten:
            gevonden.append(Niveau.HIER)
        elif not buurt and plek is not drager.plek:
            gevonden.append(Niveau.WIJK)
    return min(gevonden, default=None)
