"""What the files become while rows are read, and from which cell each value came.

So a finding about a file can be said of a row and its column, and the rows after it see what the
rows before it changed.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from kaart.basis import Bevinding, Ernst, aaneen
from kaart.bijwerken import Bewerking
from kaart.inlezen.invoer import Celfout
from kaart.inlezen.kolommen import Pad
from kaart.inlezen.koppen import Kopregel
from kaart.inlezen.plekken import zet
from kaart.inlezen.uitkomst import Rijplek
from kaart.keuring import noemt_een_persoon
from kaart.model import Kaart, Thema
from kaart.schema import haal

COLLECTIE = "organisaties"


class Kladblok:
    """The organisations as they become, on top of a Bewerking that is filled at the end."""

    def __init__(
        self, bewerking: Bewerking, bron: Mapping[str, str], themas: Mapping[str, Thema] = {}
    ) -> None:
        self.bewerking = bewerking
        self._themas = themas
        self._kaart = bewerking.kaart
        if themas:
            self._kaart = self._kaart._replace(themas={**self._kaart.themas, **themas})
        self.bron = bron
        self._waarden: dict[str, dict[str, Any]] = {}
        self._nieuw: set[str] = set()
        self._rijen: dict[str, list[Rijplek]] = defaultdict(list)
        self._cellen: dict[str, dict[Pad, tuple[Rijplek, str]]] = defaultdict(dict)

    @property
    def kaart(self) -> Kaart:
        """The map as it was, with the themes that this list brings."""
        return self._kaart

    def heeft(self, id_: str) -> bool:
        """Say whether there is such an organisation, also one that is new here."""
        return id_ in self._waarden or id_ in self.kaart.organisaties

    def lees(self, id_: str) -> dict[str, Any]:
        """Return what an organisation says by now. Raises what Bewerking.lees raises."""
        return self._waarden[id_] if id_ in self._waarden else self.bewerking.lees(id_)

    def nieuwe_met_naam(self, naam: str) -> list[str]:
        """Return the new organisations that are called like this."""
        return [id_ for id_ in self._nieuw if aaneen(self._waarden[id_]["naam"]) == aaneen(naam)]

    def neem(
        self,
        id_: str,
        plek: Rijplek,
        waarden: dict[str, Any],
        kopregel: Kopregel,
        onder: Pad = (),
        bron: Mapping[str, str] | None = None,
    ) -> None:
        """Keep what an organisation becomes by a row that is about the part `onder` of it."""
        if not self.heeft(id_):
            self._nieuw.add(id_)
        self._waarden[id_] = self._met_bron(waarden, onder, self.bron if bron is None else bron)
        self._rijen[id_].append(plek)
        for kop in kopregel.koppen:
            if kop.kolom is not None:
                self._cellen[id_][(*onder, *kop.kolom.pad)] = (plek, kop.naam)

    @staticmethod
    def _met_bron(waarden: dict[str, Any], onder: Pad, bron: Mapping[str, str]) -> dict[str, Any]:
        """Return a thing that names the source of this table too, once."""
        bronnen = haal(waarden, (*onder, "bronnen")) or []
        if bron and dict(bron) not in bronnen:
            zet(waarden, (*onder, "bronnen"), [*bronnen, dict(bron)])
        return waarden

    def vul_bewerking(self) -> None:
        """Let the Bewerking say all this, with the new themes that somebody has."""
        gebruikt = {id_ for waarden in self._waarden.values() for id_ in _themas_in(waarden)}
        for id_, thema in self._themas.items():
            if id_ in gebruikt:
                self.bewerking.nieuw("themas", id_, {"naam": thema.naam})
        for id_, waarden in self._waarden.items():
            if id_ in self._nieuw:
                self.bewerking.nieuw(COLLECTIE, id_, waarden)
            else:
                self.bewerking.zet(id_, waarden)

    def schuldigen(
        self, bevindingen: Iterable[Bevinding], *, alles: bool, personen: bool = False
    ) -> dict[Rijplek, list[Celfout]]:
        """Return which rows bring a FOUT; with `alles` every row of such a file.

        With `personen` also those that may name somebody: git keeps that for ever.
        """
        uit: dict[Rijplek, list[Celfout]] = defaultdict(list)
        for bevinding in bevindingen:
            if bevinding.ernst is not Ernst.FOUT and not (
                personen and noemt_een_persoon(bevinding)
            ):
                continue
            id_ = bevinding.vindplaats.bestand.rpartition("/")[2].removesuffix(".yaml")
            cel = None if alles else self._cel_van(id_, bevinding)
            fout = Celfout(cel[1] if cel else "", bevinding.melding, bevinding.raad)
            for plek in [cel[0]] if cel else self._rijen.get(id_) or self._alle():
                uit[plek].append(fout)
        return uit

    def _alle(self) -> list[Rijplek]:
        return [plek for plekken in self._rijen.values() for plek in plekken]

    def _cel_van(self, id_: str, bevinding: Bevinding) -> tuple[Rijplek, str] | None:
        """Return the cell whose value stands in the place of a finding, the deepest one first."""
        if id_ not in self._waarden:
            return None
        vind = self.bewerking.document(id_).plaatsen().vind
        for pad in sorted(self._cellen[id_], key=len, reverse=True):
            waarde = haal(self._waarden[id_], pad)
            delen = range(len(waarde)) if isinstance(waarde, list) else ()
            paden = () if waarde is None else (pad, *((*pad, nummer) for nummer in delen))
            if any(vind(deel).regel == bevinding.vindplaats.regel for deel in paden):
                return self._cellen[id_][pad]
        return None


def _themas_in(waarden: Mapping[str, Any]) -> list[str]:
    blokken = waarden.get("aanbod", ())
    return [id_ for deel in (waarden, *blokken) for id_ in deel.get("themas", ())]
