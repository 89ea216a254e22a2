"""Which buurten came, went, were split or taken together between two years, by code and by name.

CBS says no more than which codes there are. That one became several is read from their names
(Weide → Weide-Noord, Weide-Zuid), or else from the residents, which are about as many.
"""

from collections.abc import Sequence
from typing import NamedTuple

from kaart.basis import aaneen

_SCHEELT = 0.1  # of the residents: so much may have come or gone in a year


class Telbuurt(NamedTuple):
    """A buurt as it is counted in a year."""

    code: str
    naam: str
    inwoners: int = 0


class Buurtverschil(NamedTuple):
    """What happened to the buurten of one wijk; each pair is what was and what is."""

    gekomen: tuple[Telbuurt, ...] = ()
    verdwenen: tuple[Telbuurt, ...] = ()
    gesplitst: tuple[tuple[Telbuurt, tuple[Telbuurt, ...]], ...] = ()
    samengevoegd: tuple[tuple[tuple[Telbuurt, ...], Telbuurt], ...] = ()
    hernoemd: tuple[tuple[Telbuurt, Telbuurt], ...] = ()
    andere_code: tuple[tuple[Telbuurt, Telbuurt], ...] = ()


def vergelijk_buurten(oud: Sequence[Telbuurt], nieuw: Sequence[Telbuurt]) -> Buurtverschil:
    """Compare the buurten of a wijk in two years."""
    was, is_ = {b.code: b for b in oud}, {b.code: b for b in nieuw}
    weg = [b for b in oud if b.code not in is_]
    erbij = [b for b in nieuw if b.code not in was]
    naam_van = {aaneen(b.naam): b for b in erbij}
    andere = tuple((b, naam_van[aaneen(b.naam)]) for b in weg if aaneen(b.naam) in naam_van)
    weg = [b for b in weg if b not in {een for een, _ in andere}]
    erbij = [b for b in erbij if b not in {ander for _, ander in andere}]
    gebleven = [(was[code], is_[code]) for code in was if code in is_]
    gesplitst = _delen(weg, erbij) or _afgesplitst(gebleven, weg, erbij)
    gedeeld = {deel for _, delen in gesplitst for deel in delen}
    samen = tuple((delen, heel) for heel, delen in _delen(erbij, weg))
    opgegaan = {deel for delen, _ in samen for deel in delen}
    return Buurtverschil(
        tuple(b for b in erbij if b not in gedeeld and b not in {heel for _, heel in samen}),
        tuple(b for b in weg if b not in opgegaan and b not in {heel for heel, _ in gesplitst}),
        gesplitst,
        samen,
        tuple((een, ander) for een, ander in gebleven if een.naam != ander.naam),
        andere,
    )


def _delen(
    helen: Sequence[Telbuurt], delen: Sequence[Telbuurt]
) -> tuple[tuple[Telbuurt, tuple[Telbuurt, ...]], ...]:
    """Return what became several: by the names, or where one and all the others count the same."""
    uit = []
    for heel in helen:
        stukken = tuple(d for d in delen if aaneen(d.naam).startswith(aaneen(heel.naam)))
        if len(stukken) > 1:
            uit.append((heel, stukken))
    if not uit and len(helen) == 1 and len(delen) > 1:
        samen = sum(deel.inwoners for deel in delen)
        if _ongeveer(helen[0].inwoners, samen):
            uit.append((helen[0], tuple(delen)))
    return tuple(uit)


def _afgesplitst(
    gebleven: Sequence[tuple[Telbuurt, Telbuurt]],
    weg: Sequence[Telbuurt],
    erbij: Sequence[Telbuurt],
) -> tuple[tuple[Telbuurt, tuple[Telbuurt, ...]], ...]:
    """Return the one that kept its code and lost about as many as live in what came."""
    if weg or not erbij:
        return ()
    samen = sum(deel.inwoners for deel in erbij)
    uit = [
        (een, (ander, *erbij))
        for een, ander in gebleven
        if 0 < ander.inwoners < een.inwoners * (1 - _SCHEELT)
        and _ongeveer(een.inwoners, ander.inwoners + samen)
    ]
    return tuple(uit) if len(uit) == 1 else ()


def _ongeveer(een: int, ander: int) -> bool:
    return bool(een) and abs(een - ander) <= _SCHEELT * een
