"""Two entries about one thing become one: laid side by side, then joined as somebody chose."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from kaart.basis import KaartFout
from kaart.bestand import Werkmap
from kaart.bijwerken import (
    Bewerking,
    Botsing,
    botsingen,
    is_nieuwer,
    neem_personen_mee,
    voeg_toe,
)
from kaart.handelingen.uitkomst import Uitkomst, weggelaten
from kaart.handelingen.voorstel import Wijzigvoorstel
from kaart.hulp import begrijp_ding
from kaart.keuring import waarom_niet

# Per difference whether the value of the other counts.
Keuzes = Mapping[tuple[str, ...], bool]


class Samenvoegverzoek(NamedTuple):
    """Who stays, who goes into it, and whose word counts where they differ ("": not said)."""

    een: str
    ander: str
    houd: str = ""


class Naastelkaar(NamedTuple):
    """Both, with what they differ on; `keuzes` is None while somebody has to choose yet."""

    bewerking: Bewerking
    een: str
    ander: str
    verschillen: tuple[Botsing, ...]
    keuzes: Keuzes | None
    ander_eerst: bool  # the other was checked last
    opmerkingen: tuple[str, ...]


def leg_naast_elkaar(werkmap: Werkmap, peildatum: date, verzoek: Samenvoegverzoek) -> Naastelkaar:
    """Return what the two differ on. Raises KaartFout when they cannot become one."""
    bewerking = Bewerking(werkmap, peildatum)
    kaart = bewerking.kaart
    een, ander = (begrijp_ding(kaart, tekst)[1].id for tekst in (verzoek.een, verzoek.ander))
    winnaar = begrijp_ding(kaart, verzoek.houd, "houd")[1].id if verzoek.houd else ""
    if winnaar not in ("", een, ander):
        raise KaartFout(f"kies {een} of {ander}", bij="houd")
    verschillen = tuple(botsingen(bewerking, een, ander))
    waarom = waarom_niet(kaart, een, ander)
    twijfel = (f"zijn {een} en {ander} wel dezelfde? {waarom}",) if waarom else ()
    return Naastelkaar(
        bewerking, een, ander, verschillen,
        {v.pad: winnaar == ander for v in verschillen} if winnaar or not verschillen else None,
        is_nieuwer(bewerking, een, ander),
        (*weggelaten(bewerking.weggelaten), *twijfel),
    )  # fmt: skip


def voeg_dingen_samen(naast: Naastelkaar, keuzes: Keuzes) -> Uitkomst[str]:
    """Return the id of who stays, with the change and what is not taken over."""
    bewerking, een, ander = naast.bewerking, naast.een, naast.ander
    weg = voeg_toe(bewerking, een, ander, lambda botsing: keuzes[botsing.pad])
    opmerkingen = [f"niet overgenomen: {regel}" for regel in weg]
    if personen := neem_personen_mee(bewerking, een, ander):
        opmerkingen.append(f"contactpersoon {', '.join(personen)} gaat mee naar {een}")
    behalve = " (op het genoemde na)" if weg else ""
    opmerkingen.append(f"alles wat hieronder bij {ander} weggaat, staat dan bij {een}{behalve}")
    return Uitkomst(een, opmerkingen=tuple(opmerkingen), voorstel=Wijzigvoorstel(bewerking))
