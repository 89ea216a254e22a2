"""A group of times as it is gathered from words: days with the same hours and rhythm. Pure."""

from collections.abc import Iterator
from typing import Any

from kaart.taal.versta.uren import Klok, kies_helft
from kaart.taal.zeg.woorden import DAGEN

# Said of one group at the end of all, it is said of all: ma 9-12, za 10-14, niet in juli.
_GEDEELD = ("ritme", "vanaf", "maanden", "geldig_van", "geldig_tot", "behalve")
_VOLGORDE = ("dag", "datum", "van", "tot", "dagdeel", "ritme", "vanaf", "week", "maanden",
             "geldig_van", "geldig_tot", "behalve")  # fmt: skip


class Tijdgroep:
    """What was said until now; a key that is said twice is not understood."""

    def __init__(self) -> None:
        self.dagen: list[str] = []
        self.weken: list[str] = []
        self.uren: list[tuple[Klok | None, Klok | None]] = []
        self.rest: dict[str, Any] = {}
        self.gesloten = False
        self.dagen_eerst = False
        self.vanzelf: dict[str, Any] = {}  # holds when nothing else is said

    @property
    def is_leeg(self) -> bool:
        """Whether nothing was said yet."""
        return not (self.dagen or self.weken or self.uren or self.rest or self.gesloten)

    @property
    def is_begonnen(self) -> bool:
        """Whether a new day begins a new group."""
        heeft_dag = self.dagen or "datum" in self.rest or self.gesloten
        return bool(heeft_dag and (self.uren or self.gesloten or self.rest.keys() - {"ritme"}))

    @property
    def uren_eerst(self) -> bool:
        """Whether the hours stood before the days: 9-12 ma-vr."""
        return bool(self.uren) and not self.dagen_eerst

    def nog_een(self) -> "Tijdgroep":
        """Return a group for another part of the same days."""
        ander = Tijdgroep()
        ander.dagen, ander.weken = list(self.dagen), list(self.weken)
        ander.vanzelf, ander.dagen_eerst = dict(self.vanzelf), self.dagen_eerst
        ander.rest = {s: w for s, w in self.rest.items() if s != "dagdeel"}
        return ander

    def splits(self) -> "Tijdgroep":
        """Return a group for the last hours alone, which this one then no longer has."""
        ander = self.nog_een()
        ander.uren = [self.uren.pop()]
        return ander

    def zet(self, sleutel: str, waarde: object) -> bool:
        """Set a key once; say whether that could be."""
        if not waarde or sleutel in self.rest:
            return False
        self.rest[sleutel] = waarde
        return True

    def deel_met(self, eerder: "Tijdgroep", sleutels: set[str]) -> None:
        """Let an earlier group say what was said at the end, when it does not say it itself."""
        for sleutel in sleutels.intersection(_GEDEELD):
            if sleutel in self.rest and sleutel not in eerder.rest and not eerder.gesloten:
                eerder.rest[sleutel] = self.rest[sleutel]

    def tijden(self, dicht: frozenset[str]) -> Iterator[dict[str, Any] | str]:
        """Yield each tijd, or why there is none; `dicht` are the days that are closed."""
        dagen = [dag for dag in self.dagen if dag not in dicht] if self.dagen else [""]
        dagen.sort(key=lambda dag: list(DAGEN).index(dag) if len(self.dagen) == len(DAGEN) else 0)
        for dag in dagen:
            for week in self.weken or [""]:
                for van, tot in self.uren or [(None, None)]:
                    yield self._tijd(dag, week, van, tot)

    def _tijd(
        self, dag: str, week: str, van: Klok | None, tot: Klok | None
    ) -> dict[str, Any] | str:
        uren = kies_helft(van, tot, self.rest.get("dagdeel", ""))
        if isinstance(uren, str):
            return uren
        alles = {**self.vanzelf, **self.rest, "dag": dag, "week": week}
        alles |= {"van": uren[0], "tot": uren[1]}
        return {sleutel: alles[sleutel] for sleutel in _VOLGORDE if alles.get(sleutel)}
