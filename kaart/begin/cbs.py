"""The areas of the country from the CBS table Kerncijfers wijken en buurten.

Its columns and names move between years, so they are found by their heads, and what is missing is
said. The figures are of CBS and free to use with its name (CC BY 4.0).
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple, Protocol, TypeVar

from kaart.basis import KaartFout
from kaart.tabellen import Kolomlezing, open_kolommen

WAAR = (
    "haal het op bij cbs.nl: zoek daar op “Kerncijfers wijken en buurten” en bewaar het "
    "Excel-bestand (kwb-2025.xlsx)"
)
_WENSEN: Mapping[str, Sequence[str]] = {
    "code": ("gwb_code_10", "gwb_code10", "gwb_code"),
    "regio": ("regio",),
    "inwoners": ("a_inw", "aant_inw"),
    "ouderen": ("a_65_oo", "aant_65_oo"),
    "pc4": ("pst_mvp",),
}
_EIS = ("code", "regio")
_HEET = {
    "code": "gwb_code_10 (code)", "regio": "regio (naam)", "inwoners": "a_inw (inwoners)",
    "ouderen": "a_65_oo (65 jaar en ouder)", "pc4": "pst_mvp (meest voorkomende postcode)",
}  # fmt: skip
OUDERENKOLOM = _HEET["ouderen"]
_CODE = re.compile(r"GM[0-9]{4}|WK[0-9]{6}|BU[0-9]{8}")
_JAAR = re.compile(r"(?<![0-9])20[0-9]{2}(?![0-9])")
_PC4 = re.compile(r"[1-9][0-9]{3}")
T = TypeVar("T")


class Volger(Protocol):
    """Yields the parts one by one, and may show how many of `totaal` are done."""

    def __call__(self, delen: Iterable[T], totaal: int, wat: str) -> Iterator[T]:
        """Follow the parts of `wat`."""


class Cbsgebied(NamedTuple):
    """A municipality, wijk or buurt; None and "" are what CBS does not say."""

    code: str
    naam: str
    inwoners: int | None = None
    ouderen: int | None = None
    pc4: str = ""


class Cbswijk(NamedTuple):
    """A wijk with its buurten."""

    gebied: Cbsgebied
    buurten: tuple[Cbsgebied, ...]

    @property
    def nummer(self) -> str:
        """Return the number of the wijk within its municipality."""
        return self.gebied.code[-2:]


class Cbstabel(NamedTuple):
    """What the file says, by code; `jaar` is None when neither its name nor its tabs say it."""

    bestand: str
    jaar: int | None
    gebieden: Mapping[str, Cbsgebied]
    ontbreekt: tuple[str, ...] = ()  # columns that are not there, as they are called

    @property
    def gemeenten(self) -> tuple[Cbsgebied, ...]:
        """Return the municipalities."""
        return tuple(g for code, g in self.gebieden.items() if code.startswith("GM"))

    def wijken(self, gemeente: str) -> tuple[Cbswijk, ...]:
        """Return the wijken of the municipality with this code, by number."""
        buurten: dict[str, list[Cbsgebied]] = {}
        nummer = gemeente.removeprefix("GM")
        for code in sorted(self.gebieden):
            if code.startswith(f"WK{nummer}"):
                buurten.setdefault(code[2:], [])
            elif code.startswith(f"BU{nummer}"):
                buurten.setdefault(code[2:8], []).append(self.gebieden[code])
        return tuple(
            Cbswijk(
                self.gebieden.get(f"WK{plek}", Cbsgebied(f"WK{plek}", f"Wijk {plek[-2:]}")),
                tuple(delen),
            )
            for plek, delen in sorted(buurten.items())
        )


class GeenCbsTabel(KaartFout):
    """A file that is not the table of CBS."""

    def __init__(self, pad: Path, reden: str) -> None:
        super().__init__(f"{pad.name} is niet te lezen: {reden}", WAAR)


def lees_cbs(pad: Path, volg: Volger) -> Cbstabel:
    """Read the areas of the country. Raises GeenCbsTabel."""

    def weiger(reden: str) -> GeenCbsTabel:
        return GeenCbsTabel(pad, reden)

    with open_kolommen(pad, weiger, _WENSEN, _EIS) as lezing:
        ontbreekt = tuple(_HEET[wens] for wens in _WENSEN if wens not in lezing.gevonden)
        if any(wens not in lezing.gevonden for wens in _EIS):
            weg = ontbreekt[: len(_EIS)] if not lezing.gevonden else ontbreekt
            raise weiger(f"deze kolommen staan er niet in: {', '.join(weg)}")
        rijen = volg(lezing.rijen, lezing.aantal, "CBS-bestand lezen")
        gebieden = {gebied.code: gebied for gebied in _gebieden(rijen)}
        jaar = _jaar(pad, lezing)
    if not gebieden:
        raise weiger("er staat geen enkele gemeente, wijk of buurt in")
    return Cbstabel(pad.name, jaar, gebieden, ontbreekt)


def _gebieden(rijen: Iterable[Mapping[str, str]]) -> Iterator[Cbsgebied]:
    for rij in rijen:
        code = rij["code"].upper()
        if _CODE.fullmatch(code):
            yield Cbsgebied(
                code,
                _naam(code, " ".join(rij["regio"].split())),
                _getal(rij["inwoners"]),
                _getal(rij["ouderen"]),
                _postcode(rij["pc4"]),
            )


def _naam(code: str, regio: str) -> str:
    """Return a name as people say it: of “Wijk 06 Binnenstad” the last word."""
    if code.startswith("WK"):
        return re.sub(r"^wijk\s+[0-9]+\s*[-–:.]?\s*", "", regio, flags=re.IGNORECASE)
    return regio.removesuffix(" (gemeente)")


def _getal(tekst: str) -> int | None:
    """Return a count; None for “.”, which is how CBS says that it gives none."""
    kaal = re.sub(r"[\s\u00a0]|[.,]0+$", "", tekst)
    return int(kaal) if kaal.isascii() and kaal.isdigit() else None


def _postcode(tekst: str) -> str:
    pc4 = tekst.removesuffix(".0")
    return pc4 if _PC4.fullmatch(pc4) else ""


def _jaar(pad: Path, lezing: Kolomlezing) -> int | None:
    """Return the year of the figures, from the name of the file or else of a tab."""
    for naam in (pad.stem, *lezing.bladen):
        if jaar := _JAAR.search(naam):
            return int(jaar[0])
    return None
