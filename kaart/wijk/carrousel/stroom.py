"""The cheapest way to send units through a network, by successive shortest paths."""

import heapq
from typing import NamedTuple


class Pijl(NamedTuple):
    """One way through the network, by number; its way back has the number next to it."""

    van: int
    naar: int
    kosten: int


class Stroom:
    """A network with room and costs on its arcs, none of them below zero."""

    def __init__(self, knopen: int) -> None:
        self._pijlen: list[Pijl] = []
        self._ruimte: list[int] = []
        self._uit: list[list[int]] = [[] for _ in range(knopen)]

    def leg(self, van: int, naar: int, ruimte: int, kosten: int = 0) -> int:
        """Add an arc and return its number."""
        nummer = len(self._pijlen)
        for pijl, hoeveel in ((Pijl(van, naar, kosten), ruimte), (Pijl(naar, van, -kosten), 0)):
            self._uit[pijl.van].append(len(self._pijlen))
            self._pijlen.append(pijl)
            self._ruimte.append(hoeveel)
        return nummer

    def gaat_door(self, nummer: int) -> int:
        """Return how many units go through an arc."""
        return self._ruimte[nummer ^ 1]

    def los_op(self, bron: int, put: int) -> tuple[int, int]:
        """Send as many units as can, as cheaply as can; return how many, and what they cost."""
        hoogte = [0] * len(self._uit)
        totaal = kosten = 0
        while (weg := self._kortste(bron, put, hoogte)) is not None:
            hoeveel = min(self._ruimte[nummer] for nummer in weg)
            for nummer in weg:
                self._ruimte[nummer] -= hoeveel
                self._ruimte[nummer ^ 1] += hoeveel
            totaal += hoeveel
            kosten += hoeveel * sum(self._pijlen[nummer].kosten for nummer in weg)
        return totaal, kosten

    def _kortste(self, bron: int, put: int, hoogte: list[int]) -> list[int] | None:
        """Return the cheapest way with room left (Dijkstra); raises the heights to match it."""
        ver: list[int | None] = [None] * len(self._uit)
        via = [-1] * len(self._uit)
        ver[bron] = 0
        rij = [(0, bron)]
        while rij:
            afstand, knoop = heapq.heappop(rij)
            if afstand != ver[knoop]:
                continue
            for nummer in self._uit[knoop]:
                if not self._ruimte[nummer]:
                    continue
                pijl = self._pijlen[nummer]
                verder = afstand + pijl.kosten + hoogte[knoop] - hoogte[pijl.naar]
                tot_nu = ver[pijl.naar]
                if tot_nu is None or verder < tot_nu:
                    ver[pijl.naar], via[pijl.naar] = verder, nummer
                    heapq.heappush(rij, (verder, pijl.naar))
        eind = ver[put]
        if eind is None:
            return None
        for knoop, hoe_ver in enumerate(ver):
            hoogte[knoop] += eind if hoe_ver is None else min(hoe_ver, eind)
        weg = []
        while put != bron:
            weg.append(via[put])
            put = self._pijlen[via[put]].van
        return weg
