"""Who is where with what: the cells of a dekking. Pure.

A cell holds organisations and not activities, because one that wrote down ten rows and one with a
summary cannot be compared otherwise (`Telling.AANBOD` counts the rows all the same). An
organisation stands in a cell once, on its best level.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from enum import Enum
from itertools import product
from typing import NamedTuple

from kaart.model import Inwoners, Kaart, Organisatie, Vlek, Wijk
from kaart.wijk.dekking.dimensies import DIMENSIES, Dimensiewaarde, bekend, eis_bekend
from kaart.wijk.dekking.dragers import (
    Drager,
    Niveau,
    dragers_van,
    is_bereikbaar,
    niveau,
)
from kaart.wijk.dekking.vlekken import geldt
from kaart.wijk.lopend import loopt


class Telling(Enum):
    """What a cell holds."""

    ORGANISATIES = "organisaties"
    AANBOD = "aanbod"


class Per(Enum):
    """How large the areas are."""

    WIJK = "wijk"
    DEELGEBIED = "deelgebied"
    BUURT = "buurt"


class Dekkingsrij(NamedTuple):
    """An area: a wijk, or a part of one as its buurten; `ouderen` are 65 or older."""

    id: str
    naam: str
    kort: str
    wijk: str
    buurten: frozenset[str] = frozenset()
    inwoners: int = 0
    ouderen: int | None = None


class Dekkingscel(NamedTuple):
    """Who serves one area with one thing, by how near they are; ids in order.

    `vers` are those of which the drager that puts them there was checked in time. With
    `Telling.AANBOD` an id is “organisatie/nummer”, the number of the aanbod from 0.
    """

    hier: tuple[str, ...] = ()
    hele_wijk: tuple[str, ...] = ()  # only for parts of a wijk
    hele_stad: tuple[str, ...] = ()
    vers: frozenset[str] = frozenset()
    vlek: Vlek | None = None

    @property
    def alle(self) -> tuple[str, ...]:
        """Everybody in the cell."""
        return (*self.hier, *self.hele_wijk, *self.hele_stad)


class Dekkingsvraag(NamedTuple):
    """What to count. Empty wijken and themas are all of them."""

    wijken: tuple[str, ...] = ()
    themas: tuple[str, ...] = ()
    per: Per = Per.WIJK
    naar: str = "thema"
    telling: Telling = Telling.ORGANISATIES
    organisatie: str = ""  # only this one, with its parts


class Bijdrage(NamedTuple):
    """That one drager puts one organisation (or aanbod) in one cell."""

    plek: tuple[str, str]  # row and column
    wie: str
    niveau: Niveau
    vers: bool
    organisatie: str
    locatie: str  # where the aanbod is; "" for none


class Dekking(NamedTuple):
    """The table, and what has to be said with it."""

    vraag: Dekkingsvraag
    rijen: tuple[Dekkingsrij, ...]
    kolommen: tuple[Dimensiewaarde, ...]
    cellen: Mapping[
        tuple[str, str], Dekkingscel
    ]  # by row and column; a cell without anybody is there too
    nagegaan: int  # organisations that were checked in time
    totaal: int  # organisations that are open
    onbereikbaar: tuple[str, ...]  # left out: nobody gets there
    met_waarde: int  # organisations of which the dimension is known
    bijdragen: tuple[Bijdrage, ...]


def tel(kaart: Kaart, vraag: Dekkingsvraag, peildatum: date) -> Dekking:
    """Count. Raises TeWeinigBekend when the dimension is hardly filled in."""
    dimensie = DIMENSIES[vraag.naar]
    open_ = [o for o in kaart.organisaties.values() if loopt(o, peildatum)]
    dragers = {o.id: tuple(dragers_van(kaart, o, peildatum)) for o in open_}
    met = bekend(dimensie, (d for eigen in dragers.values() for d in eigen))
    eis_bekend(dimensie, len(met), len(open_))
    geteld = [o for o in open_ if is_bereikbaar(o) and _gevraagd(kaart, o, vraag)]
    rijen = tuple(maak_rijen(kaart, vraag))
    kolommen = tuple(k for k in dimensie.kolommen(kaart) if _kolom_gevraagd(k, vraag))
    mee = [
        (drager, tuple(dimensie.waarden(drager)))
        for o in geteld
        for drager in dragers[o.id]
        if _telt(drager, vraag)
    ]
    bijdragen = tuple(_bijdragen(mee, rijen, {kolom.id for kolom in kolommen}, vraag))
    cellen = {(rij.id, kolom.id): Dekkingscel() for rij, kolom in product(rijen, kolommen)}
    cellen |= vul(bijdragen)
    return Dekking(
        vraag,
        rijen,
        kolommen,
        {plek: cel._replace(vlek=_vlek(kaart, vraag, plek, peildatum))
         for plek, cel in cellen.items()},
        sum(dragers[o.id][0].vers for o in open_),
        len(open_),
        tuple(o.id for o in open_ if not is_bereikbaar(o)),
        len(met),
        bijdragen,
    )  # fmt: skip


def maak_rijen(kaart: Kaart, vraag: Dekkingsvraag) -> Iterator[Dekkingsrij]:
    """Yield the areas that were asked for, wijk by wijk."""
    for wijk in kaart.wijken.values():
        if vraag.wijken and wijk.id not in vraag.wijken:
            continue
        match vraag.per:
            case Per.WIJK:
                telling = wijk.inwoners or Inwoners()
                yield Dekkingsrij(
                    wijk.id, wijk.naam, wijk.kort or wijk.naam, wijk.id,
                    inwoners=telling.aantal, ouderen=telling.ouderen,
                )  # fmt: skip
            case Per.DEELGEBIED:
                yield from _deelgebieden(wijk)
            case Per.BUURT:
                for b in wijk.buurten:
                    yield Dekkingsrij(
                        f"{wijk.id}/{b.id}", b.naam, b.naam, wijk.id, frozenset({b.id}),
                        b.inwoners, b.ouderen,
                    )  # fmt: skip


def _deelgebieden(wijk: Wijk) -> Iterator[Dekkingsrij]:
    for deel in wijk.deelgebieden:
        id_ = f"{wijk.id}/{deel.code or deel.naam}"
        yield Dekkingsrij(
            id_, deel.naam, deel.naam, wijk.id, frozenset(deel.buurten), deel.inwoners
        )


def _gevraagd(kaart: Kaart, organisatie: Organisatie, vraag: Dekkingsvraag) -> bool:
    """Say whether an organisation is counted at all; a part counts with its whole."""
    if not vraag.organisatie:
        return True
    gezien: set[str] = set()
    nu: Organisatie | None = organisatie
    while nu is not None and nu.id not in gezien:
        if nu.id == vraag.organisatie:
            return True
        gezien.add(nu.id)
        nu = kaart.organisaties.get(nu.onderdeel_van)
    return False


def _kolom_gevraagd(kolom: Dimensiewaarde, vraag: Dekkingsvraag) -> bool:
    return vraag.naar != "thema" or not vraag.themas or kolom.id in vraag.themas


def _telt(drager: Drager, vraag: Dekkingsvraag) -> bool:
    if vraag.telling is Telling.AANBOD and drager.aanbod is None:
        return False
    return not vraag.themas or not set(vraag.themas).isdisjoint(drager.wat.themas)


def _bijdragen(
    dragers: Iterable[tuple[Drager, tuple[str, ...]]],
    rijen: tuple[Dekkingsrij, ...],
    kolommen: set[str],
    vraag: Dekkingsvraag,
) -> Iterator[Bijdrage]:
    for drager, waarden in dragers:
        wie = drager.organisatie.id
        if vraag.telling is Telling.AANBOD:
            wie = f"{wie}/{drager.nummer}"
        locatie = drager.aanbod.locatie if drager.aanbod else ""
        for rij in rijen:
            nabij = niveau(drager, rij.wijk, rij.buurten)
            if nabij is None:
                continue
            for waarde in kolommen.intersection(waarden):
                yield Bijdrage(
                    (rij.id, waarde), wie, nabij, drager.vers, drager.organisatie.id, locatie
                )


def vul(bijdragen: Iterable[Bijdrage]) -> dict[tuple[str, str], Dekkingscel]:
    """Return the cells that these make: each once, on its best level, and whether checked there."""
    gevuld: dict[tuple[str, str], dict[str, tuple[Niveau, bool]]] = defaultdict(dict)
    for bijdrage in bijdragen:
        _zet(gevuld[bijdrage.plek], bijdrage.wie, bijdrage.niveau, vers=bijdrage.vers)
    return {plek: _als_cel(cel) for plek, cel in gevuld.items()}


def _zet(cel: dict[str, tuple[Niveau, bool]], wie: str, nabij: Niveau, *, vers: bool) -> None:
    eerder = cel.get(wie)
    if eerder is None or nabij < eerder[0]:
        cel[wie] = (nabij, vers)
    elif nabij == eerder[0]:
        cel[wie] = (nabij, vers or eerder[1])


def _als_cel(cel: Mapping[str, tuple[Niveau, bool]]) -> Dekkingscel:
    op = {n: tuple(sorted(w for w, (nabij, _) in cel.items() if nabij is n)) for n in Niveau}
    vers = frozenset(wie for wie, (_, is_vers) in cel.items() if is_vers)
    return Dekkingscel(op[Niveau.HIER], op[Niveau.WIJK], op[Niveau.STAD], vers)


def _vlek(
    kaart: Kaart, vraag: Dekkingsvraag, plek: tuple[str, str], peildatum: date
) -> Vlek | None:  # fmt: skip
    """Return what is known to be missing there: a vlek is of a whole wijk and a thema."""
    if vraag.naar != "thema" or vraag.per is not Per.WIJK:
        return None
    wijk = kaart.wijken[plek[0]]
    return next((v for v in wijk.vlekken if v.thema == plek[1] and geldt(v, peildatum)), None)
