"""Coordinates as somebody copies them from a map: degrees, or metres of the Dutch grid."""

import re
from typing import NamedTuple

from kaart.basis import KaartFout
from kaart.model import Middelpunt
from kaart.wijk.plaats.rijksdriehoek import is_rd, uit_rd

_LAT, _LON = (50.0, 54.0), (3.0, 8.0)  # the Netherlands, as the schema has it
_DECIMALEN = 4  # eleven metres; with three one is in another street
_GETAL = re.compile(r"\d+(\.\d+)?")
_MET_PUNTEN = re.compile(r"\d{3}\.\d{3}")  # 456.000 metres; no degree has three digits
_ZO = "schrijf breedte en lengte, 52.0907,5.0123, of RD in meters, 129000 456000"


class GeenPunt(KaartFout):
    """What was given is no place that can be used."""


class GelezenPunt(NamedTuple):
    """A place, and whether it was given in metres of the grid."""

    punt: Middelpunt
    rd: bool


def lees_punt(tekst: str) -> GelezenPunt:
    """Read coordinates. Raises GeenPunt, with what to write."""
    paar = _lees_paar(tekst)
    if paar is None:
        raise GeenPunt(f"“{tekst}” zijn geen coördinaten", _ZO)
    een, ander = map(float, paar)
    if is_rd(een, ander):
        return GelezenPunt(uit_rd(een, ander), rd=True)
    if is_rd(ander, een) or (_in(een, _LON) and _in(ander, _LAT)):
        raise GeenPunt(f"“{tekst}” staat omgekeerd", f"draai de twee om: {paar[1]} {paar[0]}")
    if not (_in(een, _LAT) and _in(ander, _LON)):
        raise GeenPunt(f"“{tekst}” ligt niet in Nederland", _ZO)
    if any(len(deel.partition(".")[2]) < _DECIMALEN for deel in paar):
        raad = f"geef minstens {_DECIMALEN} cijfers achter de punt"
        raise GeenPunt(f"“{tekst}” is te grof", raad)
    return GelezenPunt(Middelpunt(een, ander), rd=False)


def _lees_paar(tekst: str) -> tuple[str, str] | None:
    """Take two numbers apart: "52.09, 5.01", "52,09 5,01", "129.000 456.000"; None is neither."""
    schoon = tekst.strip()
    delen = re.split(r"[;\s]+", schoon) if re.search(r"[;\s]", schoon) else schoon.split(",")
    delen = [deel.removesuffix(",").replace(",", ".") for deel in delen]
    if any(_MET_PUNTEN.fullmatch(deel) for deel in delen):
        delen = [deel.replace(".", "") for deel in delen]
    if len(delen) != 2 or not all(_GETAL.fullmatch(deel) for deel in delen):  # noqa: PLR2004 - a pair
        return None
    return delen[0], delen[1]


def _in(getal: float, grenzen: tuple[float, float]) -> bool:
    return grenzen[0] <= getal <= grenzen[1]
