"""The report on a meeting or a series, and what people missed as something to write down."""

from datetime import date
from typing import NamedTuple

from kaart.bestand import Werkmap, laad_kaart
from kaart.bijwerken import Bewerking, zet_vlek
from kaart.handelingen.bijeenkomst.zaak import vind_bijeenkomst, zegt_vooraf
from kaart.handelingen.uitkomst import Uitkomst
from kaart.handelingen.voorstel import Wijzigvoorstel
from kaart.model import Bijeenkomst, Navraag, Vlek
from kaart.wijk import verslag_van_bijeenkomst, verslag_van_reeks


class Bijeenkomstverslag(NamedTuple):
    """A report: what it is on, and its sentences."""

    kop: str
    zinnen: tuple[str, ...]


def maak_verslag(
    werkmap: Werkmap, peildatum: date, wie: str, *, schrijf: bool = False
) -> Uitkomst[Bijeenkomstverslag]:  # fmt: skip
    """Return the report; with `schrijf` what was missed, to be written. Raises OnbekendeWaarde."""
    leesbaar = laad_kaart(werkmap)
    kaart = leesbaar.kaart
    reeks = kaart.reeksen.get(wie) or next(
        (r for r in kaart.reeksen.values() if r.naam.casefold() == wie.casefold()), None
    )
    opmerkingen = zegt_vooraf(werkmap, leesbaar, peildatum)
    if reeks is not None and wie not in kaart.bijeenkomsten:
        return Uitkomst(
            Bijeenkomstverslag(reeks.naam, tuple(verslag_van_reeks(kaart, reeks))),
            opmerkingen=opmerkingen,
        )
    bijeenkomst = vind_bijeenkomst(kaart, wie)
    verslag = Bijeenkomstverslag(
        bijeenkomst.naam, tuple(verslag_van_bijeenkomst(kaart, bijeenkomst))
    )
    if not schrijf:
        return Uitkomst(verslag, opmerkingen=opmerkingen)
    bewerking = Bewerking(werkmap, peildatum)
    zet_gemis(bewerking, bijeenkomst, peildatum)
    return Uitkomst(verslag, opmerkingen=opmerkingen, voorstel=Wijzigvoorstel(bewerking))


def zet_gemis(bewerking: Bewerking, bijeenkomst: Bijeenkomst, peildatum: date) -> None:
    """Put what was missed on the wijk as told, where nothing is known of that thema yet."""
    for gemis in bijeenkomst.evaluatie.gemist if bijeenkomst.evaluatie else ():
        wijk = bewerking.kaart.wijken.get(gemis.wijk or bijeenkomst.wijk)
        if wijk is None or any(vlek.thema == gemis.thema for vlek in wijk.vlekken):
            continue
        gevraagd = Navraag(
            bijeenkomst.eind or peildatum.isoformat(), "bijeenkomst", bijeenkomst.naam
        )
        zet_vlek(bewerking, wijk.id, Vlek(gemis.thema, "gemeld", gevraagd, gemis.wat))
