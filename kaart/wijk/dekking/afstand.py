"""How far it is from each buurt to the nearest organisation with a thema. Pure.

Only what is placed can be measured, and never from a postcode: that is hundreds of metres wrong. So
nothing is said while many places are not on the map: the nearest would be the nearest we know.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import NamedTuple

from kaart.basis import KaartFout
from kaart.model import Kaart, Middelpunt
from kaart.wijk.dekking.dimensies import DIMENSIES, Dimensiewaarde
from kaart.wijk.dekking.dragers import Drager, dragers_van, is_bereikbaar, niveau
from kaart.wijk.dekking.tellen import Dekkingsrij, Dekkingsvraag, Per, maak_rijen
from kaart.wijk.hemelsbreed import hemelsbreed
from kaart.wijk.lopend import loopt
from kaart.wijk.plaats.plekken import ADRES, LOCATIE, Plek, alle_plekken

GENOEG = 80  # percent of the places that somebody goes to
_FIJN = 100  # metres: the middle of a buurt is known no finer


class TeWeinigGeplaatst(KaartFout):
    """Too few places are on the map to say what is nearest."""


class Dichtstbij(NamedTuple):
    """The nearest organisation with a thema that is there for a buurt too."""

    organisatie: str
    plek: Plek
    meters: int  # as the crow flies, from the middle of the buurt


class Afstanden(NamedTuple):
    """The table, and how much of the map it stands on."""

    rijen: tuple[Dekkingsrij, ...]  # buurten with a middle
    kolommen: tuple[Dimensiewaarde, ...]
    cellen: Mapping[tuple[str, str], Dichtstbij]  # by buurt and thema; absent is nothing placed
    geplaatst: int
    plekken: int
    zonder_plek: int  # organisations that count and are nowhere we know


def meet(kaart: Kaart, vraag: Dekkingsvraag, peildatum: date) -> Afstanden:
    """Measure. Raises TeWeinigGeplaatst when under four in five places are on the map."""
    plekken = {(p.soort, p.id): p for p in alle_plekken(kaart, peildatum) if p.hangt}
    geplaatst = sum(plek.punt is not None for plek in plekken.values())
    eis_geplaatst(geplaatst, len(plekken))
    middens = {
        f"{wijk.id}/{buurt.id}": buurt.middelpunt
        for wijk in kaart.wijken.values()
        for buurt in wijk.buurten
        if buurt.middelpunt is not None
    }
    rijen = tuple(r for r in maak_rijen(kaart, vraag._replace(per=Per.BUURT)) if r.id in middens)
    kolommen = tuple(
        k for k in DIMENSIES["thema"].kolommen(kaart) if not vraag.themas or k.id in vraag.themas
    )
    te_bezoeken, zonder = _te_bezoeken(kaart, plekken, peildatum)
    cellen = {
        (rij.id, kolom.id): beste
        for rij in rijen
        for kolom in kolommen
        if (beste := _dichtstbij(rij, middens[rij.id], te_bezoeken.get(kolom.id, ()))) is not None
    }
    return Afstanden(rijen, kolommen, cellen, geplaatst, len(plekken), zonder)


def eis_geplaatst(geplaatst: int, totaal: int) -> None:
    """Raise TeWeinigGeplaatst under four in five, with how many are not and how to place them."""
    if geplaatst * 100 < GENOEG * totaal or not totaal:
        raise TeWeinigGeplaatst(
            f"nog niet op de landkaart: {totaal - geplaatst} van de {totaal} plekken; een "
            f"afstand zegt pas iets als er {-(-totaal * GENOEG // 100)} op staan",
            "kaart plaats noemt ze en zet ze erin",
        )


_Bezoek = tuple[Drager, Plek]


def _te_bezoeken(
    kaart: Kaart, plekken: Mapping[tuple[str, str], Plek], peildatum: date
) -> tuple[Mapping[str, list[_Bezoek]], int]:
    """Return by thema who can be visited where, and how many organisations are nowhere."""
    per_thema: dict[str, list[_Bezoek]] = defaultdict(list)
    zonder = 0
    for organisatie in kaart.organisaties.values():
        if not (loopt(organisatie, peildatum) and is_bereikbaar(organisatie)):
            continue
        ergens = False
        for drager in dragers_van(kaart, organisatie, peildatum):
            for plek in _plekken_van(drager, plekken):
                ergens = True
                for thema in drager.wat.themas:
                    per_thema[thema].append((drager, plek))
        zonder += not ergens
    return per_thema, zonder


def _plekken_van(drager: Drager, plekken: Mapping[tuple[str, str], Plek]) -> Iterator[Plek]:
    """Yield where this is done: its own place, else where its organisation does nothing else."""
    organisatie = drager.organisatie
    if drager.aanbod is not None and drager.aanbod.locatie:
        sleutels = [(LOCATIE, drager.aanbod.locatie)]
    else:
        anders = {aanbod.locatie for aanbod in organisatie.aanbod}
        sleutels = [(LOCATIE, id_) for id_ in organisatie.locaties if id_ not in anders]
        sleutels.append((ADRES, organisatie.id))
    for sleutel in sleutels:
        plek = plekken.get(sleutel)
        if plek is not None and plek.punt is not None:
            yield plek


def _dichtstbij(
    rij: Dekkingsrij, midden: Middelpunt, bezoeken: Iterable[_Bezoek]
) -> Dichtstbij | None:
    afstanden = (
        (hemelsbreed(midden, plek.punt), drager.organisatie.id, plek)
        for drager, plek in bezoeken
        if plek.punt is not None and niveau(drager, rij.wijk, rij.buurten) is not None
    )
    beste = min(afstanden, key=lambda a: a[:2], default=None)
    if beste is None:
        return None
    return Dichtstbij(beste[1], beste[2], max(_FIJN, round(beste[0] / _FIJN) * _FIJN))
