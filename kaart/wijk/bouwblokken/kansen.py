"""What can come of it: who could refer to whom, and who asks the same people at once."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import combinations
from typing import NamedTuple

from kaart.model import Aanbieder
from kaart.oordeel import Precisie, zeker_samen
from kaart.taal import DAGEN
from kaart.wijk.bouwblokken.bijna import Bijna
from kaart.wijk.bouwblokken.clusters import Cluster, Vakanties
from kaart.wijk.bouwblokken.momenten import Blok, Blokmoment, Sleutelpaar, op_volgorde
from kaart.wijk.bouwblokken.nabijheid import in_de_omgeving, zelfde_plek

_LANG = 4 * 60  # who is open so long is no choice between two
_WEEK = tuple(DAGEN)
_IEDEREEN = "iedereen"


class Koppelkans(NamedTuple):
    """Two organisations that see the same people at one place, and each do something else."""

    een: Blok
    ander: Blok
    locatie: str
    dagen: tuple[str, ...]
    doelgroepen: tuple[str, ...]
    waarom: str  # samen, or what keeps them apart


class Tegelijk(NamedTuple):
    """Two organisations that ask the same people for the same at the same time, elsewhere."""

    een: Blokmoment
    ander: Blokmoment
    dagen: tuple[str, ...]
    doelgroepen: tuple[str, ...]
    themas: tuple[str, ...]


def gedeelde_doelgroepen(een: Aanbieder, ander: Aanbieder) -> tuple[str, ...]:
    """Return the doelgroepen that both name; `iedereen` counts only when both say just that."""
    gedeeld = tuple(d for d in een.doelgroepen if d in ander.doelgroepen)
    return tuple(d for d in gedeeld if d != _IEDEREEN) or gedeeld


def vullen_aan(een: Aanbieder, ander: Aanbieder) -> bool:
    """Say whether each of two does something that the other does not."""
    deze, die = set(een.themas), set(ander.themas)
    return not (deze <= die or die <= deze)


def zoek_koppelkansen(
    clusters: Iterable[Cluster], bijna: Iterable[Bijna]
) -> tuple[Koppelkans, ...]:
    """Return who could refer to each other at the door, or nearly."""
    kansen: dict[Sleutelpaar, Koppelkans] = {}
    for cluster in clusters:
        for een, ander in combinations(cluster.blokken, 2):
            _voeg_toe(kansen, een, ander, cluster.locatie, cluster.dagen, "samen")
    for paar in bijna:
        een, ander = paar.een.blok, paar.ander.blok
        dagen = tuple(sorted({paar.een.dag, paar.ander.dag}, key=_WEEK.index))
        plek = een.locatie.id if een.locatie else ""
        _voeg_toe(kansen, een, ander, plek, dagen, paar.soort)
    return tuple(kansen[paar] for paar in sorted(kansen))


def _voeg_toe(
    kansen: dict[Sleutelpaar, Koppelkans],
    een: Blok,
    ander: Blok,
    locatie: str,
    dagen: tuple[str, ...],
    waarom: str,
) -> None:
    paar = (een.sleutel, ander.sleutel)
    gedeeld = gedeelde_doelgroepen(een.aanbod, ander.aanbod)
    anderen = een.organisatie.id != ander.organisatie.id
    if gedeeld and anderen and paar not in kansen and vullen_aan(een.aanbod, ander.aanbod):
        kansen[paar] = Koppelkans(een, ander, locatie, dagen, gedeeld, waarom)


def zoek_tegelijk(
    momenten: Iterable[Blokmoment], peildatum: date, vakanties: Vakanties
) -> tuple[Tegelijk, ...]:
    """Return who surely are there at once for the same people, at two places in one wijk."""
    per_thema: dict[tuple[str, str], list[Blokmoment]] = defaultdict(list)
    for moment in momenten:
        if moment.precisie is Precisie.UUR and moment.tot - moment.van <= _LANG:
            for thema in moment.blok.aanbod.themas:
                per_thema[moment.dag, thema].append(moment)
    gevonden: dict[Sleutelpaar, Tegelijk] = {}
    for groep in per_thema.values():
        for links, rechts in _overlappend(groep):
            if not _kiezen(links.blok, rechts.blok):
                continue
            een, ander = op_volgorde(links, rechts)
            eerder = gevonden.get((een.blok.sleutel, ander.blok.sleutel))
            if eerder is not None and een.dag in eerder.dagen:
                continue
            if zeker_samen(een.tijd, ander.tijd, peildatum, vakanties):
                _onthoud(gevonden, een, ander)
    return tuple(gevonden[paar] for paar in sorted(gevonden))


def _onthoud(gevonden: dict[Sleutelpaar, Tegelijk], een: Blokmoment, ander: Blokmoment) -> None:
    paar = een.blok.sleutel, ander.blok.sleutel
    if paar in gevonden:
        dagen = sorted({*gevonden[paar].dagen, een.dag}, key=_WEEK.index)
        gevonden[paar] = gevonden[paar]._replace(dagen=tuple(dagen))
        return
    themas = tuple(t for t in een.blok.aanbod.themas if t in ander.blok.aanbod.themas)
    gedeeld = gedeelde_doelgroepen(een.blok.aanbod, ander.blok.aanbod)
    gevonden[paar] = Tegelijk(een, ander, (een.dag,), gedeeld, themas)


def _overlappend(groep: list[Blokmoment]) -> Iterator[tuple[Blokmoment, Blokmoment]]:
    bezig: list[Blokmoment] = []
    for moment in sorted(groep, key=lambda m: m.van):
        bezig = [ander for ander in bezig if ander.tot > moment.van]
        yield from ((ander, moment) for ander in bezig)
        bezig.append(moment)


def _kiezen(een: Blok, ander: Blok) -> bool:
    """Say whether people have to choose between two blocks of others, elsewhere."""
    plek, andere_plek = een.locatie, ander.locatie
    if plek is None or andere_plek is None or zelfde_plek(plek, andere_plek):
        return False
    wie, met_wie = een.organisatie, ander.organisatie
    een_huis = wie.id in (met_wie.id, met_wie.onderdeel_van) or met_wie.id == wie.onderdeel_van
    return (
        not een_huis
        and in_de_omgeving(plek, andere_plek)
        and bool(gedeelde_doelgroepen(een.aanbod, ander.aanbod))
    )
