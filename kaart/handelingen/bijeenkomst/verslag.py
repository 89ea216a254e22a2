"""The report on a meeting or a series, and what people missed as something to write down."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from kaart.bestand import Werkmap, laad_kaart
from kaart.bijwerken import Bewerking, zet_vlek
from kaart.handelingen.bijeenkomst.zaak import vind_bijeenkomst, zegt_tot_slot
from kaart.handelingen.uitkomst import Uitkomst, weggelaten
from kaart.handelingen.voorstel import Wijzigvoorstel
from kaart.model import Bijeenkomst, Gemis, Kaart, Navraag, Reeks, Vlek
from kaart.wijk import (
    Bijeenkomstverslag,
    geldt,
    mag_van_gezegd,
    verslag_van_bijeenkomst,
    verslag_van_reeks,
)


class Onderwerp(NamedTuple):
    """What a report is on: a series, or the one meeting."""

    reeks: Reeks | None
    keren: tuple[Bijeenkomst, ...]

    @property
    def id(self) -> str:
        """The id of it."""
        return self.reeks.id if self.reeks else self.keren[0].id

    @property
    def naam(self) -> str:
        """The name of it."""
        return self.reeks.naam if self.reeks else self.keren[0].naam

    def verslag(self, kaart: Kaart) -> Bijeenkomstverslag:
        """Return what may be told of it."""
        if self.reeks:
            return verslag_van_reeks(kaart, self.reeks)
        return verslag_van_bijeenkomst(kaart, self.keren[0])


def vind_onderwerp(kaart: Kaart, wie: str) -> Onderwerp:
    """Return the series or the meeting that is meant. Raises OnbekendeWaarde."""
    reeks = kaart.reeksen.get(wie) or next(
        (r for r in kaart.reeksen.values() if r.naam.casefold() == wie.casefold()), None
    )
    if reeks is not None and wie not in kaart.bijeenkomsten:
        return Onderwerp(
            reeks, tuple(b for b in kaart.bijeenkomsten.values() if b.reeks == reeks.id)
        )
    return Onderwerp(None, (vind_bijeenkomst(kaart, wie),))


def maak_verslag(
    werkmap: Werkmap, peildatum: date, wie: str, *, schrijf: bool = False
) -> Uitkomst[Bijeenkomstverslag]:  # fmt: skip
    """Return the report; with `schrijf` what was missed, to be written. Raises OnbekendeWaarde.

    Without it one is told what could be written.
    """
    leesbaar = laad_kaart(werkmap)
    kaart = leesbaar.kaart
    over = vind_onderwerp(kaart, wie)
    verslag = over.verslag(kaart)
    opmerkingen = weggelaten(leesbaar.weggelaten)
    slot = zegt_tot_slot(werkmap, kaart, peildatum)
    nog = tuple(nog_te_melden(kaart, over.keren, peildatum))
    if not schrijf or not nog:
        return Uitkomst(
            verslag,
            opmerkingen=opmerkingen,
            ten_slotte=(*_voorstelzinnen(kaart, nog), *slot),
        )
    bewerking = Bewerking(werkmap, peildatum)
    for wijk, keer, gemis in nog:
        gevraagd = Navraag(keer.eind or peildatum.isoformat(), "bijeenkomst", keer.naam)
        zet_vlek(bewerking, wijk, Vlek(gemis.thema, "gemeld", gevraagd, gemis.wat))
    return Uitkomst(
        verslag, opmerkingen=opmerkingen, voorstel=Wijzigvoorstel(bewerking), ten_slotte=slot
    )


def nog_te_melden(
    kaart: Kaart, keren: Iterable[Bijeenkomst], peildatum: date
) -> Iterator[tuple[str, Bijeenkomst, Gemis]]:
    """Yield in which wijk what is missed that it does not say yet; not what a few said.

    A thema is said once for a wijk, and what counts there already stays as it is.
    """
    gezegd: set[tuple[str, str]] = set()
    for keer in keren:
        evaluatie = keer.evaluatie
        for gemis in evaluatie.gemist if evaluatie and mag_van_gezegd(evaluatie) else ():
            wijk = kaart.wijken.get(gemis.wijk or keer.wijk)
            if wijk is None or (wijk.id, gemis.thema) in gezegd:
                continue
            if any(v.thema == gemis.thema and geldt(v, peildatum) for v in wijk.vlekken):
                continue
            gezegd.add((wijk.id, gemis.thema))
            yield wijk.id, keer, gemis


def _voorstelzinnen(kaart: Kaart, nog: Iterable[tuple[str, Bijeenkomst, Gemis]]) -> Iterator[str]:
    """Yield what would be written with --ja."""
    per_wijk: dict[str, list[str]] = {}
    for wijk, _, gemis in nog:
        thema = kaart.themas.get(gemis.thema)
        per_wijk.setdefault(wijk, []).append(thema.naam if thema else gemis.thema)
    for wijk, themas in per_wijk.items():
        yield (
            f"voorstel: zet bij {kaart.wijken[wijk].naam} als gemeld: "
            f"{', '.join(themas)} (met --ja)"
        )
