"""Where somebody means: a word or a postcode → parts of wijken, and who serves them.

A place name is understood in this order: wijk, deelgebied (also each comma part of its name),
buurt, alias. A postcode in several wijken means all of them, the main share first.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from kaart.basis import OnbekendeWaarde, aaneen, lijkt_op, vergelijkbaar
from kaart.model import LANDELIJK, STAD, Kaart, Wijk
from kaart.taal import opsomming

# How near an organisation is to a Gebied, by its werkgebied.
HIER, OMVATTEND, HELE_STAD, HEEL_HET_LAND = range(4)
_WOORDEN_PER_NAAM = 4


class Gebied(NamedTuple):
    """What a place name stands for: buurten per wijk; no buurten is the whole wijk."""

    naam: str
    delen: tuple[tuple[str, frozenset[str]], ...]
    uitleg: str

    @property
    def wijken(self) -> tuple[str, ...]:
        """The ids of the wijken it lies in, the main share first."""
        return tuple(wijk for wijk, _ in self.delen)


def begrijp_gebied(kaart: Kaart, tekst: str) -> Gebied:
    """Return what `tekst` means; raises OnbekendeWaarde with the names that come near."""
    if not aaneen(tekst):
        raise OnbekendeWaarde("wijk", tekst)
    for soort in (_postcode, _hele_stad, _wijk, _deelgebied, _buurt, _alias):
        if gebied := soort(kaart, tekst):
            return gebied
    raise OnbekendeWaarde("wijk", tekst, lijkt_op(tekst, namen(kaart)))


def samen(kaart: Kaart, gebieden: Sequence[Gebied]) -> Gebied:
    """Return several areas as one; none is the whole city."""
    if len(gebieden) == 1:
        return gebieden[0]
    delen = tuple(deel for gebied in gebieden for deel in gebied.delen)
    naam = opsomming([gebied.naam for gebied in gebieden])
    return Gebied(naam, delen or tuple((wijk, frozenset()) for wijk in kaart.wijken), naam)


def is_heel(kaart: Kaart, gebied: Gebied) -> bool:
    """Say whether it is the whole city, and not a wijk or a part of one."""
    heel = len(kaart.wijken) > 1 and set(gebied.wijken) == set(kaart.wijken)
    return heel and not any(buurten for _, buurten in gebied.delen)


def plaatsen_in(kaart: Kaart, tekst: str) -> tuple[tuple[str, Gebied], ...]:
    """Return the names of places in a text, each with what it means; the longest name wins."""
    bekend = {aaneen(naam) for naam in namen(kaart)} if tekst else set()
    woorden = vergelijkbaar(tekst).split()
    gevonden = []
    while woorden:
        for aantal in range(min(len(woorden), _WOORDEN_PER_NAAM), 0, -1):
            naam = " ".join(woorden[:aantal])
            if aaneen(naam) in bekend:
                gevonden.append((naam, begrijp_gebied(kaart, naam)))
                break
        woorden = woorden[aantal:]
    return tuple(gevonden)


def afstand(werkgebied: Iterable[str], gebied: Gebied) -> int | None:
    """Say how near what serves `werkgebied` is to `gebied`; None when it does not serve it.

    What serves only another part of the same wijk does not serve this part.
    """
    afstanden = [
        nabij for plek in werkgebied if (nabij := _afstand(plek, gebied)) is not None
    ]  # fmt: skip
    return min(afstanden, default=None)


def _afstand(plek: str, gebied: Gebied) -> int | None:
    if plek == LANDELIJK:
        return HEEL_HET_LAND
    if plek == STAD:
        return HELE_STAD
    wijk, _, buurt = plek.partition("/")
    for gevraagd, buurten in gebied.delen:
        if wijk != gevraagd:
            continue
        if not buurt:
            return OMVATTEND if buurten else HIER
        if not buurten:
            return OMVATTEND
        if buurt in buurten:
            return HIER
    return None


def namen(kaart: Kaart) -> Iterator[str]:
    """Yield every name that `begrijp_gebied` knows, for suggestions and completion."""
    for wijk in kaart.wijken.values():
        yield wijk.naam
        for deel in wijk.deelgebieden:
            yield deel.naam
            yield from (stuk.strip() for stuk in deel.naam.split(","))
        yield from (buurt.naam for buurt in wijk.buurten)
        yield from (alias.naam for alias in wijk.aliassen)


def _gebied(naam: str, delen: Sequence[tuple[Wijk, Iterable[str]]], wat: str = "") -> Gebied | None:
    if not delen:
        return None
    wijknamen = " en ".join(dict.fromkeys(wijk.naam for wijk, _ in delen))
    uitleg = f"{naam}: {wat} {wijknamen}" if wat else f"{naam}: wijk"
    per_wijk: dict[str, frozenset[str]] = {}
    for wijk, deel in delen:
        # A name for all of a wijk and for a part of it means all of it: no buurten.
        eerder = per_wijk.get(wijk.id)
        nieuw = frozenset(deel)
        heel = not nieuw or (eerder is not None and not eerder)
        per_wijk[wijk.id] = frozenset() if heel else nieuw | (eerder or frozenset())
    return Gebied(naam, tuple(per_wijk.items()), uitleg)


def _wijk(kaart: Kaart, tekst: str) -> Gebied | None:
    gevonden = [
        wijk
        for wijk in kaart.wijken.values()
        if _is(tekst, wijk.naam, wijk.id, wijk.code, wijk.kort)
    ]
    return _gebied(gevonden[0].naam, [(wijk, ()) for wijk in gevonden]) if gevonden else None


def _deelgebied(kaart: Kaart, tekst: str) -> Gebied | None:
    gevonden = [
        (naam, wijk, deel.buurten)
        for wijk in kaart.wijken.values()
        for deel in wijk.deelgebieden
        for naam in (deel.naam, *(stuk.strip() for stuk in deel.naam.split(",")))
        if _is(tekst, naam)
    ]
    return _deel(gevonden)


def _buurt(kaart: Kaart, tekst: str) -> Gebied | None:
    gevonden = [
        (buurt.naam, wijk, (buurt.id,))
        for wijk in kaart.wijken.values()
        for buurt in wijk.buurten
        if _is(tekst, buurt.naam, buurt.id, f"{wijk.id}/{buurt.id}", buurt.code)
    ]
    return _deel(gevonden)


def _alias(kaart: Kaart, tekst: str) -> Gebied | None:
    gevonden = [
        (alias.naam, wijk, alias.buurten)
        for wijk in kaart.wijken.values()
        for alias in wijk.aliassen
        if _is(tekst, alias.naam)
    ]
    if gevonden and not any(buurten for *_, buurten in gevonden):
        naam, *_ = gevonden[0]
        return _gebied(naam, [(wijk, ()) for _, wijk, _ in gevonden], "de wijk")
    return _deel(gevonden)


def _deel(gevonden: Sequence[tuple[str, Wijk, tuple[str, ...]]]) -> Gebied | None:
    if not gevonden:
        return None
    return _gebied(gevonden[0][0], [(wijk, d) for _, wijk, d in gevonden], "deel van de wijk")


def _postcode(kaart: Kaart, tekst: str) -> Gebied | None:
    plat = aaneen(tekst)
    cijfers, letters = plat[:4], plat[4:]
    if not (cijfers.isdecimal() and len(cijfers) == 4 and len(letters) in (0, 2)):  # noqa: PLR2004
        return None
    delen: list[tuple[Wijk, Iterable[str]]] = [
        (wijk, [buurt.id for buurt in wijk.buurten if cijfers in buurt.postcodes])
        for wijk in kaart.wijken.values()
        if cijfers in wijk.postcodes
    ]
    # The wijk with most residents in the buurten of this postcode has the main share.
    delen.sort(key=lambda deel: -_inwoners(*deel))
    naam = f"{cijfers} {letters.upper()}".strip()
    return _gebied(naam, delen, "postcode in")


def _inwoners(wijk: Wijk, buurten: Iterable[str]) -> int:
    gekozen = set(buurten)
    return sum(buurt.inwoners for buurt in wijk.buurten if buurt.id in gekozen)


def _hele_stad(kaart: Kaart, tekst: str) -> Gebied | None:
    gemeente = kaart.gegevens.gemeente
    if not _is(tekst, STAD, *((gemeente.naam, gemeente.code) if gemeente else ())):
        return None
    naam = gemeente.naam if gemeente else "stad"
    return Gebied(
        naam, tuple((wijk, frozenset[str]()) for wijk in kaart.wijken), f"{naam}: de hele stad"
    )


def _is(tekst: str, *namen_: str) -> bool:
    gezocht = aaneen(tekst)
    return any(naam and gezocht == aaneen(naam) for naam in namen_)
