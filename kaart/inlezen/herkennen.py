"""Which organisation a row is about: one that is there, a new one, or not to be decided by us.

By its id; else as `kaart dubbel` judges likely doubles. What could be two things is left until the
row says so itself: with an id, or with the word `nieuw` in that column.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Sequence
from typing import NamedTuple

from kaart.basis import is_id, is_van_windows, vergelijkbaar
from kaart.keuring import Paar, Zekerheid, is_algemeen, zelfde_plek, zoek_dubbelgangers
from kaart.model import Contact, Kaart, Organisatie
from kaart.taal import citeer

NIEUW = "nieuw"
_LANGSTE_ID = 60
_GRAFSTEEN = "niet-opnemen"
_RIJ = "\0"  # no id begins like this


class Gezocht(NamedTuple):
    """What a row says that one can know an organisation by."""

    label: str  # "rij 5": what to call it for who reads the report
    id: str = ""
    naam: str = ""
    website: str = ""
    contacten: tuple[tuple[str, str], ...] = ()  # telefoon and email
    werkgebied: tuple[str, ...] = ()


class Herkend(NamedTuple):
    """Whom a row is about: `id`, new or not; with `twijfel` it is left."""

    id: str = ""
    nieuw: bool = False
    twijfel: str = ""
    raad: str = ""
    waarom: str = ""  # "naam", "website": how it was found without an id


def herken(rijen: Sequence[Gezocht], kaart: Kaart, bezet: Collection[str]) -> tuple[Herkend, ...]:
    """Say for each row whom it is about; `bezet` are the ids of the whole map."""
    lijkt = _zoek_dubbelgangers([rij for rij in rijen if rij.id not in kaart.organisaties], kaart)
    uit: list[Herkend] = []
    vergeven = set(bezet)
    for rij in rijen:
        herkend = _herken(rij, lijkt[f"{_RIJ}{rij.label}"], kaart, vergeven)
        if herkend.nieuw:
            vergeven.add(herkend.id)
        uit.append(herkend)
    aantallen = Counter(h.id for h in uit if h.id)
    return tuple(
        Herkend(twijfel=f"{h.id} staat op meer dan een rij", raad="laat er een staan")
        if aantallen[h.id] > 1
        else h
        for h in uit
    )


def maak_id(naam: str, bezet: Collection[str]) -> str:
    """Return a free id made of a name; "" when there is nothing in it to make one of."""
    plat = vergelijkbaar(naam).encode("ascii", "ignore").decode()
    kaal = re.sub(r"[^a-z0-9]+", "-", plat)[:_LANGSTE_ID].strip("-")
    if not kaal:
        return ""
    id_, nummer = kaal, 1
    while id_ in bezet or is_van_windows(id_):
        nummer += 1
        id_ = f"{kaal}-{nummer}"
    return id_


def _herken(
    rij: Gezocht, paren: Sequence[tuple[str, Paar]], kaart: Kaart, bezet: Collection[str]
) -> Herkend:
    if rij.id in kaart.organisaties:
        return Herkend(rij.id)
    beslist = rij.id.casefold() == NIEUW
    eigen = "" if beslist else rij.id
    if bezwaar := _bezwaar(rij, eigen, bezet):
        return bezwaar
    id_ = eigen or maak_id(rij.naam, bezet)
    nieuw = Herkend(id_, nieuw=True) if id_ else _zonder_id(rij)
    gevonden = None if beslist else _kies(rij, paren, kaart)
    if gevonden is not None and eigen and not gevonden.twijfel:
        raad = f"zet {gevonden.id} in de kolom id, of {NIEUW}"
        return Herkend(twijfel=f"{eigen} bestaat niet; {gevonden.id} lijkt erop", raad=raad)
    return gevonden or nieuw


def _bezwaar(rij: Gezocht, eigen: str, bezet: Collection[str]) -> Herkend | None:
    """Return why a row cannot become something new under the id that it asks for."""
    if eigen and not is_id(eigen):
        raad = "laat het leeg, of gebruik kleine letters, cijfers en streepjes (con en aux niet)"
        return Herkend(twijfel=f"“{eigen[:_LANGSTE_ID]}” kan geen id zijn", raad=raad)
    if eigen in bezet:
        return Herkend(twijfel=f"{eigen} is geen organisatie", raad="kies een ander id")
    if not rij.naam:
        return Herkend(twijfel="er staat geen naam", raad="vul de naam in, of het id")
    return None


def _zonder_id(rij: Gezocht) -> Herkend:
    raad = "zet er een in de kolom id: kleine letters, cijfers en streepjes"
    return Herkend(twijfel=f"van {citeer(rij.naam)} is geen id te maken", raad=raad)


def _kies(rij: Gezocht, paren: Sequence[tuple[str, Paar]], kaart: Kaart) -> Herkend | None:
    """Return who it is, or the doubt; None when nobody comes near."""
    if not paren:
        return None
    zeker = [(id_, paar) for id_, paar in paren if _is_zeker(paar) and not id_.startswith(_RIJ)]
    meeste = max((paar.punten for _, paar in zeker), default=0)
    beste = [(id_, paar) for id_, paar in zeker if paar.punten == meeste]
    if len(beste) != 1:
        return _twijfel(paren)
    id_, paar = beste[0]
    ding = kaart.organisaties[id_]
    if ding.status == _GRAFSTEEN:
        raad = f"haal de rij weg; {id_} staat op niet-opnemen: {ding.reden or 'kijk waarom'}"
        return Herkend(twijfel=f"{rij.naam} hoort niet op de kaart", raad=raad)
    alleen_naam = all(reden.wat == "naam" for reden in paar.redenen)
    hier = _als_organisatie(rij)._replace(werkgebied=rij.werkgebied)
    if alleen_naam and rij.werkgebied and not zelfde_plek(hier, ding):
        raad = f"zet {id_} of {NIEUW} in de kolom id"
        return Herkend(twijfel=f"heet zoals {id_}, maar werkt in een ander gebied", raad=raad)
    if alleen_naam and is_algemeen(rij.naam, ding.naam, kaart):
        raad = f"zet {id_} of {NIEUW} in de kolom id"
        return Herkend(twijfel=f"zo heten er meer: is dit {id_} ({ding.naam})?", raad=raad)
    return Herkend(id_, waarom=_waarom(paar))


def _is_zeker(paar: Paar) -> bool:
    """Say whether we may decide: the name speaks for it; when it only comes near, more does."""
    op_naam = any(reden.wat == "naam" for reden in paar.redenen)
    return op_naam and paar.zekerheid is not Zekerheid.MISSCHIEN


def _twijfel(paren: Sequence[tuple[str, Paar]]) -> Herkend:
    namen = [f"{id_.removeprefix(_RIJ)} ({_waarom(paar)})" for id_, paar in paren]
    eigen = [id_ for id_, _ in paren if not id_.startswith(_RIJ)]
    kies = " of ".join((*eigen[:3], NIEUW))
    return Herkend(twijfel=f"lijkt op {', '.join(namen[:4])}", raad=f"zet {kies} in de kolom id")


def _waarom(paar: Paar) -> str:
    return " en ".join(reden.uitleg for reden in paar.redenen)


def _zoek_dubbelgangers(
    rijen: Sequence[Gezocht], kaart: Kaart
) -> dict[str, list[tuple[str, Paar]]]:
    """Return for each row, by its own id, who it may be: on the map, or another row."""
    erbij = {o.id: o for o in map(_als_organisatie, rijen)}
    samen = kaart._replace(organisaties={**kaart.organisaties, **erbij})
    uit: dict[str, list[tuple[str, Paar]]] = defaultdict(list)
    for paar in zoek_dubbelgangers(samen):
        for een, ander in ((paar.een, paar.ander), (paar.ander, paar.een)):
            if een in erbij:
                uit[een].append((ander, paar))
    return uit


def _als_organisatie(rij: Gezocht) -> Organisatie:
    contacten = tuple(Contact("", telefoon=t, email=e) for t, e in rij.contacten)
    id_ = f"{_RIJ}{rij.label}"
    return Organisatie(id_, rij.naam, "", "", website=rij.website, contacten=contacten)
