"""A network whole: members, whom to call, agreements, and what it covers. Pure.

Without one member on the map nothing is said of what the network misses: the list is then not
known, and unknown is never shown as no.
"""

from datetime import date
from typing import NamedTuple

from kaart.hulp import voor_verwijzer
from kaart.model import LANDELIJK, STAD, Contact, Convenant, Kaart, Netwerk, Organisatie
from kaart.oordeel import OP_TIJD, Oordeel, beoordeel, is_gestopt, oordeel_convenant
from kaart.wijk.dekking.dimensies import TeWeinigBekend
from kaart.wijk.dekking.tellen import Dekking, Dekkingsvraag, tel
from kaart.wijk.netwerk.vormen import Hulpwijzen, hulpwijzen


class Aanspreekpunt(NamedTuple):
    """The one place that speaks for a network; the contact is None when none is known."""

    organisatie: Organisatie
    contact: Contact | None


class Verdeling(NamedTuple):
    """What members do of a list: aimed at the place, city-wide only, and what nobody does."""

    gedekt: tuple[str, ...]
    alleen_stad: tuple[str, ...]
    niet_gezien: tuple[str, ...]


class Dekt(NamedTuple):
    """Which themas and wijken the members on the map cover, within what the network is for."""

    themas: Verdeling
    wijken: Verdeling


class Netwerkbeeld(NamedTuple):
    """Everything there is to say of one network."""

    netwerk: Netwerk
    leden: tuple[Organisatie, ...]
    gestopt: tuple[Organisatie, ...]
    aanspreekpunt: Aanspreekpunt | None
    convenanten: tuple[tuple[Convenant, Oordeel], ...]
    dekt: Dekt | None  # None: the member list is not known, or says no themas
    hulpwijzen: Hulpwijzen
    niet_vers: tuple[tuple[Organisatie, Oordeel], ...]
    oordeel: Oordeel

    @property
    def leden_bekend(self) -> bool:
        """Whether the map has any member; without one nothing can be missed."""
        return bool(self.leden)


def bekijk_netwerk(kaart: Kaart, netwerk: Netwerk, peildatum: date) -> Netwerkbeeld:
    """Look at one network on a day."""
    termijnen = kaart.gegevens.termijnen
    genoemd = [o for o in kaart.organisaties.values() if netwerk.id in o.netwerken]
    leden = tuple(o for o in genoemd if not is_gestopt(o, peildatum))
    oordelen = [(o, beoordeel(o.gecontroleerd, termijnen.organisatie, peildatum)) for o in leden]
    return Netwerkbeeld(
        netwerk,
        leden,
        tuple(o for o in genoemd if is_gestopt(o, peildatum)),
        aanspreekpunt(kaart, netwerk, peildatum),
        tuple((c, oordeel_convenant(c, termijnen, peildatum)) for c in netwerk.convenanten),
        _dekt(kaart, netwerk, leden, peildatum),
        hulpwijzen(leden),
        tuple((o, oordeel) for o, oordeel in oordelen if oordeel.stand not in OP_TIJD),
        beoordeel(netwerk.gecontroleerd, termijnen.organisatie, peildatum),
    )


def aanspreekpunt(kaart: Kaart, netwerk: Netwerk, peildatum: date) -> Aanspreekpunt | None:
    """Return who speaks for the network, with the best contact for a professional."""
    wie = kaart.organisaties.get(netwerk.organisatie)
    if wie is None or is_gestopt(wie, peildatum):
        return None
    contacten = voor_verwijzer(wie)
    met = [c for c in contacten if c.telefoon] or [c for c in contacten if c.email]
    return Aanspreekpunt(wie, met[0] if met else None)


def wijken_van(kaart: Kaart, netwerk: Netwerk) -> tuple[str, ...]:
    """Return the wijken that a network is for; all of them when it is for the city."""
    genoemd = {plek.partition("/")[0] for plek in netwerk.werkgebied}
    if not genoemd or genoemd & {STAD, LANDELIJK}:
        return tuple(kaart.wijken)
    return tuple(wijk for wijk in kaart.wijken if wijk in genoemd)


def _dekt(
    kaart: Kaart, netwerk: Netwerk, leden: tuple[Organisatie, ...], peildatum: date
) -> Dekt | None:
    """Count with the judgement of the dekking, on a map of the members only."""
    if not leden:
        return None
    alleen = kaart._replace(organisaties={o.id: o for o in leden})
    try:
        dekking = tel(alleen, Dekkingsvraag(wijken=wijken_van(kaart, netwerk)), peildatum)
    except TeWeinigBekend:
        return None
    return Dekt(
        _verdeel(dekking, [kolom.id for kolom in dekking.kolommen], as_=1),
        _verdeel(dekking, [rij.id for rij in dekking.rijen], as_=0),
    )


def _verdeel(dekking: Dekking, ids: list[str], as_: int) -> Verdeling:
    hier = {plek[as_] for plek, cel in dekking.cellen.items() if cel.hier}
    stad = {plek[as_] for plek, cel in dekking.cellen.items() if cel.hele_stad} - hier
    return Verdeling(
        tuple(id_ for id_ in ids if id_ in hier),
        tuple(id_ for id_ in ids if id_ in stad),
        tuple(id_ for id_ in ids if id_ not in hier | stad),
    )
