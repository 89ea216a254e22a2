"""A building as the people in it see it: their week, who never meet, who could join once."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import combinations
from typing import NamedTuple

from kaart.hulp import Gebied, afstand, gebied_van
from kaart.model import Kaart, Locatie, Organisatie, Tijd
from kaart.oordeel import kan_samen
from kaart.wijk.bouwblokken.clusters import Vakanties
from kaart.wijk.bouwblokken.kansen import gedeelde_doelgroepen, vullen_aan
from kaart.wijk.bouwblokken.momenten import Blok, Blokmoment, lopende_blokken, momenten_van
from kaart.wijk.bouwblokken.nabijheid import in_de_omgeving, zelfde_plek
from kaart.wijk.bouwblokken.rooster import Roosterdag, maak_rooster

# Where people are anyway, and what can go and sit there.
_ONTMOETEN = ("inloop", "activiteit")
_TE_GAST = ("spreekuur", "cursus", "dienst")


class NooitSamen(NamedTuple):
    """Two organisations in one building for the same people that never are there on one day."""

    een: Blok
    ander: Blok


class EenKeerErbij(NamedTuple):
    """What is there once or in some months, and for whom of the building it would be."""

    blok: Blok
    past_bij: tuple[Blok, ...]


class Gebouw(NamedTuple):
    """What a building needs to know of itself."""

    locatie: Locatie
    week: tuple[Roosterdag, ...]
    nooit_samen: tuple[NooitSamen, ...]
    erbij: tuple[EenKeerErbij, ...]


class PastBij(NamedTuple):
    """A running block that sees the same people as an organisation that looks for a place."""

    blok: Blok
    doelgroepen: tuple[str, ...]
    vult_aan: bool


def bekijk_gebouw(kaart: Kaart, locatie: Locatie, peildatum: date) -> Gebouw:
    """Return the week of a building and what could come of it."""
    hier: list[Blok] = []
    elders: list[Blok] = []
    for blok in lopende_blokken(kaart, peildatum):
        is_hier = blok.locatie is not None and zelfde_plek(blok.locatie, locatie)
        (hier if is_hier else elders).append(blok)
    vakanties = kaart.gegevens.schoolvakanties
    return Gebouw(
        locatie,
        maak_rooster(hier, kaart.gegevens.termijnen, peildatum),
        tuple(_nooit_samen(hier, peildatum, vakanties)),
        tuple(_een_keer_erbij(locatie, hier, elders, peildatum)),
    )


def _nooit_samen(
    blokken: Sequence[Blok], peildatum: date, vakanties: Vakanties
) -> Iterator[NooitSamen]:
    """Yield who share people and no day; of whom no day is known, nothing is said."""
    momenten = {blok.sleutel: tuple(momenten_van(blok, peildatum)) for blok in blokken}
    for een, ander in combinations(blokken, 2):
        paren = [(m, n) for m in momenten[een.sleutel] for n in momenten[ander.sleutel]]
        if (
            paren
            and een.organisatie.id != ander.organisatie.id
            and gedeelde_doelgroepen(een.aanbod, ander.aanbod)
            and all(_zeker_niet(m, n, peildatum, vakanties) for m, n in paren)
        ):
            yield NooitSamen(een, ander)


def _zeker_niet(een: Blokmoment, ander: Blokmoment, peildatum: date, vakanties: Vakanties) -> bool:
    bekend = bool(een.dag and ander.dag)
    return bekend and not kan_samen(een.tijd, ander.tijd, peildatum, vakanties)


def _een_keer_erbij(
    locatie: Locatie, hier: Sequence[Blok], elders: Sequence[Blok], peildatum: date
) -> Iterator[EenKeerErbij]:
    """Yield what is not every week, near enough, with the blocks that see the same people."""
    if not locatie.wijk:
        return
    wijk = Gebied(locatie.naam, ((locatie.wijk, frozenset()),), "")
    for blok in elders:
        momenten = tuple(momenten_van(blok, peildatum))
        soms = bool(momenten) and all(_niet_elke_week(moment.tijd) for moment in momenten)
        if not soms or blok.aanbod.soort not in _TE_GAST:
            continue
        if not _bereikt(blok, locatie, wijk):
            continue
        passend = tuple(ander for ander in hier if gedeelde_doelgroepen(blok.aanbod, ander.aanbod))
        if passend:
            yield EenKeerErbij(blok, passend)


def _niet_elke_week(tijd: Tijd) -> bool:
    """Say whether it is there once, once a year, or in some months only."""
    return bool(tijd.datum or tijd.maanden) or tijd.ritme in ("eenmalig", "jaarlijks")


def _bereikt(blok: Blok, locatie: Locatie, wijk: Gebied) -> bool:
    nabij = blok.locatie is not None and in_de_omgeving(blok.locatie, locatie)
    return nabij or afstand(blok.aanbod.werkgebied, wijk) is not None


def past_bij(
    kaart: Kaart, organisatie: Organisatie, locaties: Sequence[str], peildatum: date
) -> tuple[PastBij, ...]:
    """Return where an organisation that comes once would find its people, inloop first.

    Only running blocks of others of which place, day and moment are known, in what it serves; with
    `locaties` only there.
    """
    gevonden = []
    for blok in lopende_blokken(kaart, peildatum):
        gedeeld = gedeelde_doelgroepen(organisatie, blok.aanbod)
        if not gedeeld or blok.organisatie.id == organisatie.id or blok.locatie is None:
            continue
        if blok.aanbod.soort not in _ONTMOETEN or not _dient(organisatie, blok.locatie):
            continue
        if locaties and blok.locatie.id not in locaties:
            continue
        if any(moment.vergelijkbaar for moment in momenten_van(blok, peildatum)):
            gevonden.append(PastBij(blok, gedeeld, vullen_aan(organisatie, blok.aanbod)))
    return tuple(sorted(gevonden, key=_voorkeur))


def _dient(organisatie: Organisatie, locatie: Locatie) -> bool:
    wijk, _, buurt = gebied_van(locatie).partition("/")
    gebied = Gebied(locatie.naam, ((wijk, frozenset({buurt} if buurt else ())),), "")
    return afstand(organisatie.werkgebied, gebied) is not None


def _voorkeur(gevonden: PastBij) -> tuple[bool, bool, int, str]:
    genoemd = "iedereen" not in gevonden.doelgroepen
    return (
        not genoemd,
        gevonden.blok.aanbod.soort != "inloop",
        -len(gevonden.doelgroepen),
        gevonden.blok.aanbod.naam,
    )
