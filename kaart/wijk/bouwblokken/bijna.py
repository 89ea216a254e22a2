"""Who nearly meets: another day, a few hours later, or round the corner."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import combinations
from operator import itemgetter
from typing import NamedTuple

from kaart.oordeel import kan_samen
from kaart.wijk.bouwblokken.clusters import AANSLUITEND, Cluster, Vakanties, tussenruimte
from kaart.wijk.bouwblokken.momenten import Blokmoment
from kaart.wijk.bouwblokken.nabijheid import OM_DE_HOEK, buren, om_de_hoek, zelfde_plek

_LANGSTE_GAT = 3 * 60
ANDERE_DAG, LATER, ANDERE_PLEK = "andere dag", "later op de dag", "andere plek"
# When two are near in more than one way, the smallest step is named.
_VOORKEUR = {LATER: 0, ANDERE_DAG: 1, ANDERE_PLEK: 2}


_Genummerd = tuple[int, Blokmoment]


class Bijna(NamedTuple):
    """Two blocks that would meet when one of them moved a little."""

    soort: str
    een: Blokmoment
    ander: Blokmoment


def zoek_bijna(
    momenten: Sequence[Blokmoment],
    clusters: Iterable[Cluster],
    peildatum: date,
    vakanties: Vakanties,
) -> tuple[Bijna, ...]:
    """Return who nearly meet, each two once; who meet already are left out."""
    # A block is a number here: there are very many pairs, and a number is compared at once.
    rang = {sleutel: nr for nr, sleutel in enumerate(sorted({m.blok.sleutel for m in momenten}))}
    genummerd = sorted(((rang[m.blok.sleutel], m) for m in momenten), key=itemgetter(0))
    samen = {
        (rang[een.sleutel], rang[ander.sleutel])
        for cluster in clusters
        for een, ander in combinations(cluster.blokken, 2)
    }
    gevonden: dict[tuple[int, int], Bijna] = {}
    for (nummer, een), (ander_nummer, ander) in _dichtbij(genummerd):
        paar = nummer, ander_nummer
        if nummer == ander_nummer or paar in samen:
            continue
        soort = _bijna(een, ander, peildatum, vakanties)
        eerder = gevonden.get(paar)
        if soort and (eerder is None or _VOORKEUR[soort] < _VOORKEUR[eerder.soort]):
            gevonden[paar] = Bijna(soort, een, ander)
    return tuple(gevonden[paar] for paar in sorted(gevonden))


def _bijna(een: Blokmoment, ander: Blokmoment, peildatum: date, vakanties: Vakanties) -> str:
    """Say what keeps two moments apart that are near; "" when it is too much, or nothing."""
    plek, andere_plek = een.blok.locatie, ander.blok.locatie
    if plek is None or andere_plek is None:
        return ""
    zelfde_deel = any(deel in ander.delen for deel in een.delen)
    if zelfde_plek(plek, andere_plek):
        if een.dag != ander.dag:
            return ANDERE_DAG if zelfde_deel else ""
        gat = tussenruimte(een, ander) if een.met_uur and ander.met_uur else 0
        later = AANSLUITEND < gat <= _LANGSTE_GAT
        return LATER if later and kan_samen(een.tijd, ander.tijd, peildatum, vakanties) else ""
    naast = een.dag == ander.dag and zelfde_deel and om_de_hoek(plek, andere_plek)
    return ANDERE_PLEK if naast and kan_samen(een.tijd, ander.tijd, peildatum, vakanties) else ""


def _dichtbij(momenten: Sequence[_Genummerd]) -> Iterator[tuple[_Genummerd, _Genummerd]]:
    """Yield the moments of one building, of one buurt, and of buildings round the corner.

    The lower number comes first, in every pair.
    """
    per_plek: dict[str, list[_Genummerd]] = defaultdict(list)
    per_buurt: dict[tuple[str, str], dict[str, None]] = defaultdict(dict)
    plekken = {}
    for genummerd in momenten:
        if (locatie := genummerd[1].blok.locatie) is not None:
            plekken[locatie.id] = locatie
            per_plek[locatie.id].append(genummerd)
            if locatie.buurt:
                per_buurt[locatie.wijk, locatie.buurt][locatie.id] = None
    for groep in per_plek.values():
        yield from combinations(groep, 2)
    naast = set(buren(plekken.values(), OM_DE_HOEK))
    naast |= {paar for ids in per_buurt.values() for paar in combinations(ids, 2)}
    for links, rechts in sorted({(min(paar), max(paar)) for paar in naast}):
        for een in per_plek[links]:
            for ander in per_plek[rechts]:
                yield (een, ander) if een[0] <= ander[0] else (ander, een)
