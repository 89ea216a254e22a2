"""Sessions for visitors: first who goes to which, as cheaply as can be, then in which round.

What a visitor goes to is a flow of least cost with the seats of all rounds together; no plan can
cost less. Putting each choice in a round is a flow again; that always works where a session has as
many seats in each round that it is in. Where it does not, the rounds are filled one by one.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from kaart.wijk.carrousel.stroom import Stroom

# What it costs to go to one's first, second, third wish; another session is a last resort.
KOSTEN = (0, 1, 3)
ANDERS = 10

Aanbodronde = Mapping[str, int]  # seats of each session of a round
Keuzes = tuple[frozenset[str], ...]


class Sessieverdeling(NamedTuple):
    """For each round the session of each visitor; nothing can cost less than `grens`."""

    rondes: tuple[tuple[str, ...], ...]
    kosten: int
    grens: int


class GeenVerdeling(Exception):
    """Somebody has no seat in some round; `ronde` is 0 when it is not one round that is full."""

    def __init__(self, ronde: int, tekort: int) -> None:
        super().__init__(ronde, tekort)
        self.ronde, self.tekort = ronde, tekort


def kosten_van(wensen: Sequence[str], sessie: str) -> int:
    """Return what it costs to send somebody with these wishes to a session."""
    return KOSTEN[wensen.index(sessie)] if sessie in wensen else ANDERS


def verdeel(rondes: Sequence[Aanbodronde], wensen: Sequence[Sequence[str]]) -> Sessieverdeling:
    """Give every visitor another session in each round. Raises GeenVerdeling."""
    for nummer, ronde in enumerate(rondes, 1):
        if (tekort := len(wensen) - sum(ronde.values())) > 0:
            raise GeenVerdeling(nummer, tekort)
    keuzes, grens = _kies(rondes, wensen)
    gezet = _zet_in_rondes(rondes, keuzes) or min(
        (_ronde_voor_ronde(rondes, wensen), _achterstevoren(rondes, wensen)),
        key=lambda plan: _prijs(plan, wensen),
    )
    kosten = _prijs(gezet, wensen)
    return Sessieverdeling(gezet, kosten, grens)


def _kies(rondes: Sequence[Aanbodronde], wensen: Sequence[Sequence[str]]) -> tuple[Keuzes, int]:
    """Return what each visitor goes to, and what it costs together."""
    sessies = list(dict.fromkeys(sessie for ronde in rondes for sessie in ronde))
    alleen = {s: [n for n, ronde in enumerate(rondes) if s in ronde] for s in sessies}
    aantal, breed = len(wensen), len(rondes) + 1
    bron, put = aantal * breed + len(sessies), aantal * breed + len(sessies) + 1
    stroom = Stroom(put + 1)
    pijlen: dict[tuple[int, str], int] = {}
    for wie, eigen in enumerate(wensen):
        zelf = wie * breed
        stroom.leg(bron, zelf, len(rondes))
        for nummer in range(len(rondes)):  # of what is in one round only, one can do one
            stroom.leg(zelf, zelf + 1 + nummer, 1)
        for plek, sessie in enumerate(sessies):
            waar = alleen[sessie]
            van = zelf + 1 + waar[0] if len(waar) == 1 else zelf
            kosten = kosten_van(eigen, sessie)
            pijlen[wie, sessie] = stroom.leg(van, aantal * breed + plek, 1, kosten)
    for plek, sessie in enumerate(sessies):
        stroom.leg(aantal * breed + plek, put, sum(r.get(sessie, 0) for r in rondes))
    gegaan, kosten = stroom.los_op(bron, put)
    if gegaan < aantal * len(rondes):
        raise GeenVerdeling(0, aantal * len(rondes) - gegaan)
    return tuple(
        frozenset(s for s in sessies if stroom.gaat_door(pijlen[wie, s])) for wie in range(aantal)
    ), kosten


def _zet_in_rondes(
    rondes: Sequence[Aanbodronde], keuzes: Keuzes
) -> tuple[tuple[str, ...], ...] | None:
    """Return a round for each choice; None when these choices do not fit the rounds."""
    over = [set(keuze) for keuze in keuzes]
    gezet = []
    for nummer, ronde in enumerate(rondes):
        later = rondes[nummer + 1 :]
        moet = {
            sessie: sum(sessie in keuze for keuze in over) - sum(r.get(sessie, 0) for r in later)
            for sessie in ronde
        }
        kosten = [dict.fromkeys(sorted(keuze & set(ronde)), 0) for keuze in over]
        gekozen = _een_ronde(ronde, kosten, moet)
        if gekozen is None:
            return None
        for keuze, sessie in zip(over, gekozen, strict=True):
            keuze.remove(sessie)
        gezet.append(gekozen)
    return tuple(gezet)


def _ronde_voor_ronde(
    rondes: Sequence[Aanbodronde], wensen: Sequence[Sequence[str]]
) -> tuple[tuple[str, ...], ...]:
    """Fill the rounds one by one, and each again beside the others, as long as that costs less.

    Not always the best, so the bound is shown beside it.
    """
    gezet: list[tuple[str, ...]] = []
    for nummer, ronde in enumerate(rondes, 1):
        ruimte = _laat_ruimte(ronde, rondes[nummer:])
        gekozen = _een_ronde(ruimte, _beurskosten(ronde, wensen, gezet), {})
        if gekozen is None:
            raise GeenVerdeling(nummer, 1)
        gezet.append(gekozen)
    beter = True
    while beter:
        beter = False
        for plek, ronde in enumerate(rondes):
            kosten = _beurskosten(ronde, wensen, [*gezet[:plek], *gezet[plek + 1 :]])
            gekozen = _een_ronde(ronde, kosten, {})
            if gekozen and _som(kosten, gekozen) < _som(kosten, gezet[plek]):
                gezet[plek], beter = gekozen, True
    return tuple(gezet)


def _laat_ruimte(ronde: Aanbodronde, later: Sequence[Aanbodronde]) -> dict[str, int]:
    """Return the seats of a round, no more than can go elsewhere in the rounds that follow."""
    elders = {
        sessie: min((sum(r.values()) - r.get(sessie, 0) for r in later), default=plaatsen)
        for sessie, plaatsen in ronde.items()
    }
    return {sessie: min(plaatsen, elders[sessie]) for sessie, plaatsen in ronde.items()}


def _achterstevoren(
    rondes: Sequence[Aanbodronde], wensen: Sequence[Sequence[str]]
) -> tuple[tuple[str, ...], ...]:
    return tuple(reversed(_ronde_voor_ronde(tuple(reversed(rondes)), wensen)))


def _prijs(plan: Sequence[tuple[str, ...]], wensen: Sequence[Sequence[str]]) -> int:
    return sum(
        kosten_van(wensen[wie], sessie) for ronde in plan for wie, sessie in enumerate(ronde)
    )


def _beurskosten(
    ronde: Aanbodronde, wensen: Sequence[Sequence[str]], andere: Sequence[tuple[str, ...]]
) -> list[dict[str, int]]:
    """Return what each session costs each visitor who does not do it in another round."""
    return [
        {s: kosten_van(eigen, s) for s in ronde if all(keuze[wie] != s for keuze in andere)}
        for wie, eigen in enumerate(wensen)
    ]


def _som(kosten: Sequence[Mapping[str, int]], gekozen: Sequence[str]) -> int:
    return sum(eigen[sessie] for eigen, sessie in zip(kosten, gekozen, strict=True))


def _een_ronde(
    ronde: Aanbodronde, kosten: Sequence[Mapping[str, int]], moet: Mapping[str, int]
) -> tuple[str, ...] | None:
    """Return one session for each visitor, in which at least `moet` go to each; None if none."""
    sessies = list(ronde)
    aantal = len(kosten)
    bron, put = aantal + len(sessies), aantal + len(sessies) + 1
    stroom = Stroom(put + 1)
    pijlen: list[dict[str, int]] = []
    for wie, eigen in enumerate(kosten):
        stroom.leg(bron, wie, 1)
        pijlen.append(
            {s: stroom.leg(wie, aantal + sessies.index(s), 1, prijs) for s, prijs in eigen.items()}
        )
    eisen = []
    for plek, sessie in enumerate(sessies):
        eis = max(0, moet.get(sessie, 0))
        if eis > ronde[sessie]:
            return None
        eisen.append((stroom.leg(aantal + plek, put, eis), eis))
        # Cheaper than anything is a seat that must be taken.
        stroom.leg(aantal + plek, put, ronde[sessie] - eis, 1 if moet else 0)
    gegaan, _ = stroom.los_op(bron, put)
    if gegaan < aantal or any(stroom.gaat_door(pijl) < eis for pijl, eis in eisen):
        return None
    return tuple(
        next(sessie for sessie, pijl in eigen.items() if stroom.gaat_door(pijl)) for eigen in pijlen
    )
