"""Which things of the map are likely one and the same: the pairs, why, and how sure that is.

One judgement for the toets `dubbel`, for `kaart dubbel` and for whoever is about to add something.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from enum import Enum
from typing import NamedTuple

from kaart.keuring.gelijkenis import familie, kern, lijken, netwerkparen, zelfde_adres, zelfde_plek
from kaart.model import Kaart, Locatie, Organisatie
from kaart.taal import is_gemeentenummer, is_kort_nummer, nummer_thuis

# What so many families share is a general number or a national site.
_ALGEMEEN = 3
_GELIJK, _BIJNA, _GEDEELD, _PLEK = 3, 2, 2, 1  # points


class Zekerheid(Enum):
    """How likely two things are one, the surest first; from how many points."""

    VRIJWEL_ZEKER = "vrijwel zeker"
    WAARSCHIJNLIJK = "waarschijnlijk"
    MISSCHIEN = "misschien"


_VANAF = {4: Zekerheid.VRIJWEL_ZEKER, 3: Zekerheid.WAARSCHIJNLIJK, 0: Zekerheid.MISSCHIEN}


class Reden(NamedTuple):
    """What two things have in common: which kind of thing, in which words, how much it counts."""

    wat: str
    uitleg: str
    punten: int


class Paar(NamedTuple):
    """Two things of a collection that are likely one; `een` comes first in the alphabet."""

    collectie: str
    een: str
    ander: str
    redenen: tuple[Reden, ...]
    plek: str = ""  # what they share besides, which is no reason by itself

    @property
    def punten(self) -> int:
        """Count what speaks for it."""
        return sum(reden.punten for reden in self.redenen) + bool(self.plek) * _PLEK

    @property
    def zekerheid(self) -> Zekerheid:
        """Say how sure it is."""
        return next(zeker for vanaf, zeker in _VANAF.items() if self.punten >= vanaf)


def zoek_dubbelgangers(kaart: Kaart) -> tuple[Paar, ...]:
    """Return the pairs that are likely one, the surest first; not what somebody said is not."""
    apart = {frozenset({paar.een, paar.ander}) for paar in kaart.gegevens.niet_dubbel}
    paren = (*_organisaties(kaart), *_locaties(kaart))
    over = (paar for paar in paren if {paar.een, paar.ander} not in apart)
    return tuple(sorted(over, key=lambda paar: (-paar.punten, paar.een, paar.ander)))


def waarom_niet(kaart: Kaart, een: str, ander: str) -> str:
    """Return in words why these two seem two; "" when they seem one, or are parts of one."""
    for paar in kaart.gegevens.niet_dubbel:
        if {paar.een, paar.ander} == {een, ander}:
            return f"eerder is vastgelegd dat het er twee zijn: {paar.reden}"
    families = familie(kaart.organisaties)
    plekken = kaart.locaties
    if een in families and families[een] == families.get(ander):
        return ""
    if een in plekken and ander in plekken and _opgevolgd(plekken[een], plekken[ander]):
        return ""
    if any({paar.een, paar.ander} == {een, ander} for paar in zoek_dubbelgangers(kaart)):
        return ""
    return "ze lijken niet op elkaar; kijk naar naam, nummer, website en plek"


def _organisaties(kaart: Kaart) -> Iterator[Paar]:
    """Gather who shares a name, a number, a mailbox or a site."""
    organisaties = kaart.organisaties
    families = familie(organisaties)
    samen = netwerkparen(kaart, families)
    redenen: dict[tuple[str, str], list[Reden]] = defaultdict(list)
    for een, ander, reden in (
        *_namen(organisaties.values(), kaart),
        *_gedeeld("telefoon", _nummers(organisaties), families),
        *_gedeeld("e-mail", _mailboxen(organisaties), families),
        *_gedeeld("website", _sites(organisaties), families),
    ):
        paar = frozenset({families[een], families[ander]})
        zelfde_familie = len(paar) == 1 or paar in samen
        if not zelfde_familie and zelfde_plek(organisaties[een], organisaties[ander]):
            redenen[een, ander].append(reden)
    for (een, ander), waarom in redenen.items():
        plek = _plek(organisaties[een], organisaties[ander])
        yield Paar("organisaties", een, ander, tuple(dict.fromkeys(waarom)), plek)


def _locaties(kaart: Kaart) -> Iterator[Paar]:
    for een, ander, reden in _namen(kaart.locaties.values(), kaart):
        hier, daar = kaart.locaties[een], kaart.locaties[ander]
        if zelfde_adres(hier, daar) and not _opgevolgd(hier, daar):
            plek = "zelfde adres" if hier.straat and hier.straat == daar.straat else ""
            yield Paar("locaties", een, ander, (reden,), plek)


def _opgevolgd(een: Locatie, ander: Locatie) -> bool:
    return een.opgevolgd_door == ander.id or ander.opgevolgd_door == een.id


def _namen(
    dingen: Collection[Organisatie | Locatie], kaart: Kaart
) -> Iterator[tuple[str, str, Reden]]:
    namen = {ding.id: kern(ding.naam, kaart) for ding in dingen}
    for een, ander in lijken(dingen, kaart):
        if namen[een] == namen[ander]:
            yield een, ander, Reden("naam", "zelfde naam", _GELIJK)
        else:
            yield een, ander, Reden("naam", "bijna dezelfde naam", _BIJNA)


def _plek(een: Organisatie, ander: Organisatie) -> str:
    """Return the place that both name, in words; what one does not say is no agreement."""
    if not set(een.locaties).isdisjoint(ander.locaties):
        return "zelfde plek"
    if een.adres and een.adres == ander.adres:
        return "zelfde adres"
    return ""


def _gedeeld(
    wat: str, van: Mapping[str, list[tuple[str, str]]], families: Mapping[str, str]
) -> Iterator[tuple[str, str, Reden]]:
    """Yield the pairs that share a value which is not a general one."""
    for gevonden in van.values():
        waarden = dict(reversed(gevonden))
        if 1 < len({families[i] for i in waarden}) < _ALGEMEEN:
            # One of each family is enough: its parts share it too.
            een, ander = sorted({families[i]: i for i in sorted(waarden, reverse=True)}.values())
            yield een, ander, Reden(wat, f"{_ZELFDE[wat]} {waarden[een]}", _GEDEELD)


_ZELFDE = {
    "telefoon": "zelfde telefoonnummer",
    "e-mail": "zelfde e-mailadres",
    "website": "zelfde website",
}


def _nummers(organisaties: Mapping[str, Organisatie]) -> dict[str, list[tuple[str, str]]]:
    uit: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for organisatie in _actieve(organisaties):
        for contact in organisatie.contacten:
            nummer = nummer_thuis(contact.telefoon)
            if nummer and not is_kort_nummer(nummer) and not is_gemeentenummer(nummer):
                uit[nummer].append((organisatie.id, contact.telefoon))
    return uit


def _mailboxen(organisaties: Mapping[str, Organisatie]) -> dict[str, list[tuple[str, str]]]:
    uit: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for organisatie in _actieve(organisaties):
        for contact in organisatie.contacten:
            if contact.email:
                uit[contact.email.lower()].append((organisatie.id, contact.email))
    return uit


def _sites(organisaties: Mapping[str, Organisatie]) -> dict[str, list[tuple[str, str]]]:
    uit: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for organisatie in _actieve(organisaties):
        if organisatie.website:
            uit[kale_site(organisatie.website)].append((organisatie.id, organisatie.website))
    return uit


def kale_site(website: str) -> str:
    """Return a website without what does not set it apart: the protocol, www, capitals."""
    site = website.partition("://")[2].removeprefix("www.").rstrip("/")
    naam, streep, rest = site.partition("/")
    return f"{naam.lower()}{streep}{rest}"


def _actieve(organisaties: Mapping[str, Organisatie]) -> Iterator[Organisatie]:
    """Yield what has not stopped: an old entry may carry the site of whoever came after it."""
    return (o for o in organisaties.values() if o.status != "gestopt")
