"""A plan of tables by local search: swap two people of one round, keep what is better.

It begins from a layout in which, with a prime number of tables, nobody meets twice, and mends what
organisations and sectors spoil. A swap that is a little worse is taken now and then, by a table of
whole numbers and never by a floating `exp`, and it stops at the bound or after a fixed number of
swaps, never after seconds: the same seed seats people alike on every machine. Numpy would make each
swap slower, and a solver finds nothing for 220 people in a minute and a half (docs/besluiten).
"""

from collections.abc import Collection, Mapping, Sequence
from random import Random

from kaart.wijk.kennismaken.gasten import Gast, Plaatsing, Tafels, zonder_collegas
from kaart.wijk.kennismaken.grens import grens, tafels_van
from kaart.wijk.kennismaken.opstelling import Opstelling

Bekenden = Mapping[str, Collection[str]]  # organisation → those it was together with
_PAAR, _MENGING = 8, 1  # what a pair that meets for nothing costs, and a table of one sector
_KANS = {
    1: 20000,
    2: 8000,
    3: 5000,
    4: 3500,
    5: 2400,
    6: 1000,
    7: 600,
    8: 500,
    9: 400,
    16: 10,
}  # of 65,536, by how much worse a swap is

_BITS = 16
_WISSELS = 90_000  # from each beginning, whatever the size
_GEDULD = 15_000  # swaps without anything better: another beginning
_PER_STOEL = 120  # but a small party has less to look for
_KEREN = 12  # beginnings at most: the layout, and then people in another order
_GENOEG = 5  # after so many more no pair is missed, and that will do
_VERVERS = 20_000  # swaps for organisations that were not together before
_HERZIE = 400  # swaps after which is looked again who meets for nothing


def maak_plan(
    gasten: Sequence[Gast], tafels: Tafels, rondes: int, zaad: int,
    vast: Sequence[Plaatsing] = (), eerder: Sequence[tuple[int, int]] = (),
    geduld: int = _GEDULD, bekend: Bekenden = {},  # noqa: B006 - never changed
) -> tuple[Plaatsing, ...]:  # fmt: skip
    """Return `rondes` rounds, of which the first are `vast` as they were.

    `eerder` are pairs who met before: they count as met. `bekend` are organisations that were
    together before, at another meeting: of plans that cost the same the one in which they sit
    together least. After `geduld` swaps without anything better it begins again.
    """
    gasten = zonder_collegas(gasten)
    toeval = Random(zaad)  # noqa: S311 - no secret
    alle = [*map(tafels_van, vast), *[tafels] * (rondes - len(vast))]
    minst = _PAAR * (sum(t.paren for t in alle) - grens(gasten, alle))
    minst += _MENGING * sum(_eenzijdig_minstens(gasten, t) for t in alle[len(vast) :])
    nieuw = rondes - len(vast)
    beste: _Zoeker | None = None
    for keer in range(_KEREN):
        opstelling = Opstelling(gasten, tafels, nieuw, toeval, vers=keer > 0)
        opstelling.schik()
        zoeker = _Zoeker(gasten, opstelling.rondes(), toeval, vast, eerder)
        zoeker.zoek(minst, min(geduld, _PER_STOEL * len(gasten) * nieuw))
        if beste is None or zoeker.kosten < beste.kosten:
            beste = zoeker
        genoeg = _PAAR if keer >= _GENOEG else 1  # by then only the mixing could be better
        if beste.kosten - minst < genoeg or len(vast) == rondes:
            break
    assert beste is not None  # noqa: S101 - there is always a first
    if bekend:
        beste.ververs(bekend)
    return beste.rondes()


class _Zoeker:
    """The state of one search: who sits where, and how often each two sit together."""

    def __init__(
        self, gasten: Sequence[Gast], begin: Sequence[list[list[int]]], toeval: Random,
        vast: Sequence[Plaatsing], eerder: Sequence[tuple[int, int]],
    ) -> None:  # fmt: skip
        self._gasten, self._toeval, self._vast = gasten, toeval, len(vast)
        self._sectoren = [(int(gast.is_formeel), int(gast.is_informeel)) for gast in gasten]
        self._eerder = eerder
        self._begin_met([*([list(tafel) for tafel in ronde] for ronde in vast), *begin])
        self.kosten = self._kosten()

    def _begin_met(self, plan: Sequence[list[list[int]]]) -> None:
        """Let people sit like this, and count from the beginning who sits with whom."""
        gasten, aantal = self._gasten, len(self._gasten)
        self._plan = list(plan)
        self._samen = [bytearray(aantal) for _ in range(aantal)]
        for een in range(aantal):
            for ander in range(aantal):
                if een != ander and gasten[een].organisatie == gasten[ander].organisatie:
                    self._samen[een][ander] = 1  # who works together has met
        for een, ander in self._eerder:
            self._tel(een, ander, 1)
        # By round: the table of each person, and how many formal and informal people a table has.
        self._waar = [[0] * aantal for _ in self._plan]
        self._bezet = [[self._tel_sectoren(tafel) for tafel in ronde] for ronde in self._plan]
        for nummer, ronde in enumerate(self._plan):
            for plek, tafel in enumerate(ronde):
                for een in tafel:
                    self._waar[nummer][een] = plek
                for nr, een in enumerate(tafel):
                    for ander in tafel[nr + 1 :]:
                        self._tel(een, ander, 1)

    def rondes(self) -> tuple[Plaatsing, ...]:
        """Return the plan as it stands."""
        return tuple(tuple(tuple(sorted(tafel)) for tafel in ronde) for ronde in self._plan)

    def zoek(self, minst: int, geduld: int) -> None:
        """Swap until it costs no more than `minst`, or the swaps are over; keep the best."""
        kosten = self.kosten
        bewaard = self.rondes()
        lastig: list[tuple[int, int]] = []
        laatst = 0
        for wissel in range(_WISSELS):
            klaar = self.kosten <= minst or self._vast == len(self._plan)
            if klaar or wissel - laatst > geduld:
                break
            if wissel % _HERZIE == 0:
                lastig = self._lastig()
            nummer, een, ander = self._kies(lastig)
            erbij = self._verschil(nummer, een, ander)
            if erbij > 0 and self._toeval.getrandbits(_BITS) >= _KANS.get(erbij, 0):
                continue
            self._wissel(nummer, een, ander)
            kosten += erbij
            if kosten < self.kosten:
                self.kosten, bewaard, laatst = kosten, self.rondes(), wissel
        self._begin_met([[list(tafel) for tafel in ronde] for ronde in bewaard])

    def ververs(self, bekend: Bekenden) -> None:
        """Swap as long as fewer organisations that were together before sit at one table.

        Nothing else may get worse by it.
        """
        kent = [
            [ander.organisatie in bekend.get(een.organisatie, ()) for ander in self._gasten]
            for een in self._gasten
        ]
        for _ in range(_VERVERS * (self._vast < len(self._plan))):
            nummer, een, ander = self._kies(())
            waar, ronde = self._waar[nummer], self._plan[nummer]
            bij_een, bij_ander = ronde[waar[een]], ronde[waar[ander]]
            winst = sum(kent[een][g] - kent[ander][g] for g in bij_een if g != een)
            winst += sum(kent[ander][g] - kent[een][g] for g in bij_ander if g != ander)
            if winst >= 0 and self._verschil(nummer, een, ander) <= 0:
                self._wissel(nummer, een, ander)

    def _kies(self, lastig: Sequence[tuple[int, int]]) -> tuple[int, int, int]:
        """Return a round and two people at different tables; half of the time one who is stuck."""
        if lastig and self._toeval.getrandbits(1):
            nummer, een = lastig[self._toeval.randrange(len(lastig))]
        else:
            nummer = self._vast + self._toeval.randrange(len(self._plan) - self._vast)
            een = self._willekeurig(nummer)
        ander = self._willekeurig(nummer)
        while len(self._plan[nummer]) > 1 and self._waar[nummer][ander] == self._waar[nummer][een]:
            ander = self._willekeurig(nummer)
        return nummer, een, ander

    def _willekeurig(self, nummer: int) -> int:
        tafel = self._plan[nummer][self._toeval.randrange(len(self._plan[nummer]))]
        return tafel[self._toeval.randrange(len(tafel))]

    def _lastig(self) -> list[tuple[int, int]]:
        """Return who sits with somebody they know, with the round."""
        return [
            (nummer, een)
            for nummer in range(self._vast, len(self._plan))
            for tafel in self._plan[nummer]
            for een in tafel
            if any(self._samen[een][ander] > 1 for ander in tafel if ander != een)
        ]

    def _kosten(self) -> int:
        paren = sum(
            max(0, keer - 1) for een, rij in enumerate(self._samen) for keer in rij[een + 1 :]
        )
        menging = sum(tafel.count(0) for ronde in self._bezet[self._vast :] for tafel in ronde)
        return _PAAR * paren + _MENGING * menging

    def _tel_sectoren(self, tafel: Sequence[int]) -> tuple[int, int]:
        formeel, informeel = 0, 0
        for een in tafel:
            formeel += self._sectoren[een][0]
            informeel += self._sectoren[een][1]
        return formeel, informeel

    def _na_ruil(self, bezet: tuple[int, int], weg: int, erbij: int) -> tuple[int, int]:
        """Return how many formal and informal people a table has when one goes and one comes."""
        (formeel, informeel), uit, in_ = bezet, self._sectoren[weg], self._sectoren[erbij]
        return formeel - uit[0] + in_[0], informeel - uit[1] + in_[1]

    def _verschil(self, nummer: int, een: int, ander: int) -> int:
        """Return how much a swap costs; less than 0 is better."""
        ronde, waar = self._plan[nummer], self._waar[nummer]
        van_een, van_ander = ronde[waar[een]], ronde[waar[ander]]
        kent_een, kent_ander = self._samen[een], self._samen[ander]
        paren = 0
        for gast in van_een:
            if gast != een:
                paren += (kent_ander[gast] >= 1) - (kent_een[gast] >= 2)  # noqa: PLR2004
        for gast in van_ander:
            if gast != ander:
                paren += (kent_een[gast] >= 1) - (kent_ander[gast] >= 2)  # noqa: PLR2004
        if self._sectoren[een] == self._sectoren[ander]:
            return _PAAR * paren
        bij_een, bij_ander = (self._bezet[nummer][waar[wie]] for wie in (een, ander))
        nieuw = self._na_ruil(bij_een, een, ander).count(0)
        nieuw += self._na_ruil(bij_ander, ander, een).count(0)
        return _PAAR * paren + _MENGING * (nieuw - bij_een.count(0) - bij_ander.count(0))

    def _wissel(self, nummer: int, een: int, ander: int) -> None:
        ronde, waar = self._plan[nummer], self._waar[nummer]
        for wie, plaats, wordt in ((een, waar[een], ander), (ander, waar[ander], een)):
            for gast in ronde[plaats]:
                if gast != wie:
                    self._tel(wie, gast, -1)
                    self._tel(wordt, gast, 1)
        bezet = self._bezet[nummer]
        bezet[waar[een]] = self._na_ruil(bezet[waar[een]], een, ander)
        bezet[waar[ander]] = self._na_ruil(bezet[waar[ander]], ander, een)
        ronde[waar[een]][ronde[waar[een]].index(een)] = ander
        ronde[waar[ander]][ronde[waar[ander]].index(ander)] = een
        waar[een], waar[ander] = waar[ander], waar[een]

    def _tel(self, een: int, ander: int, erbij: int) -> None:
        self._samen[een][ander] += erbij
        self._samen[ander][een] += erbij


def _eenzijdig_minstens(gasten: Sequence[Gast], tafels: Tafels) -> int:
    """Return how much mixing must cost, when there are fewer formal people than tables."""
    formeel = sum(gast.is_formeel for gast in gasten)
    informeel = sum(gast.is_informeel for gast in gasten)
    return max(0, tafels.aantal - formeel) + max(0, tafels.aantal - informeel)
