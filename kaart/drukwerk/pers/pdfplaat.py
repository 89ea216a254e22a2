"""What stands where on the pages of a PDF of ours: each piece of text with its size and colours.

Only what Typst writes is understood: text by number of glyph, with a table of what each means.
"""

import io
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from pypdf import PageObject, PdfReader
from pypdf.generic import ArrayObject

Matrix = tuple[float, float, float, float, float, float]
Kleur = tuple[float, float, float]
_GEEN: Matrix = (1, 0, 0, 1, 0, 0)
_WIT: Kleur = (1, 1, 1)
# What stands above and below the line, as a part of the size.
_BOVEN, _ONDER = 0.72, 0.2
_VULT = {"f", "F", "f*", "B", "B*", "b", "b*"}
_KLAAR = _VULT | {"S", "s", "n"}
_HEX = rb"<([0-9A-Fa-f]+)>\s*"
_TEKEN = re.compile(_HEX + _HEX)
_REEKS = re.compile(_HEX + _HEX + rb"(<[0-9A-Fa-f]+>|\[[^\]]*\])")
_BLOK = re.compile(rb"begin(bfchar|bfrange)(.*?)endbf", re.DOTALL)


class Vlak(NamedTuple):
    """A place on a page, in points from the bottom left."""

    x0: float
    y0: float
    x1: float
    y1: float

    def bevat(self, x: float, y: float) -> bool:
        """Whether a point lies in it."""
        return self.x0 <= x <= self.x1 and self.y0 <= y <= self.y1


class Tekststuk(NamedTuple):
    """Text that was drawn in one go; `kern` is where its small letters are, without the tails."""

    tekst: str
    grootte: float
    vlak: Vlak
    kern: Vlak
    kleur: Kleur
    achtergrond: Kleur


class Plaat(NamedTuple):
    """A page: its size in points, and the text on it in the order of drawing."""

    breed: float
    hoog: float
    stukken: tuple[Tekststuk, ...]


class _Letters(NamedTuple):
    """A font: what each glyph means, and how wide it is in thousandths."""

    betekenis: Mapping[int, str]
    breedten: Mapping[int, float]


class _Stand(NamedTuple):
    """What holds until it is changed: the place, the colour to fill with, the letters."""

    plek: Matrix = _GEEN
    kleur: Kleur = (0, 0, 0)
    letters: _Letters = _Letters({}, {})
    grootte: float = 0


def lees_platen(pdf: bytes) -> Iterator[Plaat]:
    """Yield what stands on each page."""
    bekend: dict[int, _Letters] = {}
    for bladzijde in PdfReader(io.BytesIO(pdf)).pages:
        kader = bladzijde.mediabox
        stukken = tuple(_Lezer(bladzijde, bekend).lees())
        yield Plaat(float(kader.width), float(kader.height), stukken)


class _Lezer:
    """Follows the drawing of one page; forms on it (codes, a logo) hold no text and are left."""

    def __init__(self, bladzijde: PageObject, bekend: dict[int, _Letters]) -> None:
        self._bladzijde, self._bekend = bladzijde, bekend
        bronnen: Any = bladzijde["/Resources"]
        self._lettertypen = bronnen.get("/Font", {})
        self._stand, self._stapel = _Stand(), list[_Stand]()
        self._regel = _GEEN
        self._punten: list[tuple[float, float]] = []
        self._vlakken: list[tuple[Vlak, Kleur]] = []

    def lees(self) -> Iterator[Tekststuk]:
        """Yield the pieces of text."""
        inhoud = self._bladzijde.get_contents()
        for waarden, woord in () if inhoud is None else inhoud.operations:
            naam = woord.decode("latin-1")
            if naam in {"Tj", "TJ"}:
                yield from self._tekst(waarden)
            elif naam in _KLAAR:
                self._sluit_pad(vult=naam in _VULT)
            else:
                self._verander(naam, waarden)

    def _verander(self, naam: str, waarden: Sequence[Any]) -> None:
        stand = self._stand
        match naam:
            case "q":
                self._stapel.append(stand)
            case "Q":
                self._stand = self._stapel.pop()
            case "cm":
                self._stand = stand._replace(plek=_maal(_getallen(waarden), stand.plek))
            case "scn" | "sc" | "g" | "rg" | "k":
                self._stand = stand._replace(kleur=_kleur(waarden) or stand.kleur)
            case "Tf":
                self._stand = stand._replace(
                    letters=self._letters(waarden[0]), grootte=float(waarden[1])
                )
            case "BT":
                self._regel = _GEEN
            case "Tm":
                self._regel = _getallen(waarden)
            case "Td":
                x, y = (float(waarde) for waarde in waarden)
                self._regel = _maal((1, 0, 0, 1, x, y), self._regel)
            case "m" | "l" | "c" | "v" | "y" | "re":
                self._punten += _hoeken(naam, [float(waarde) for waarde in waarden], stand.plek)

    def _sluit_pad(self, *, vult: bool) -> None:
        if vult and self._punten:
            self._vlakken.append((_omtrek(self._punten), self._stand.kleur))
        self._punten = []

    def _tekst(self, waarden: Sequence[Any]) -> Iterator[Tekststuk]:
        stand = self._stand
        delen = waarden[0] if isinstance(waarden[0], (list, ArrayObject)) else waarden
        tekst, lengte = "", 0.0
        for deel in delen:
            if isinstance(deel, (int, float)):
                lengte -= float(deel) / 1000 * stand.grootte
                continue
            for glyph in _glyphs(deel):
                tekst += stand.letters.betekenis.get(glyph, "")
                lengte += stand.letters.breedten.get(glyph, 500) / 1000 * stand.grootte
        plek = _maal(self._regel, stand.plek)
        self._regel = _maal((1, 0, 0, 1, lengte, 0), self._regel)
        if not tekst.strip():
            return
        schaal = (plek[2] ** 2 + plek[3] ** 2) ** 0.5
        grootte = stand.grootte
        vlak = _doos(plek, lengte, -_ONDER * grootte, _BOVEN * grootte)
        kern = _doos(plek, lengte, 0, grootte / 2)
        midden = (kern.x0 + kern.x1) / 2, (kern.y0 + kern.y1) / 2
        onder = next((k for v, k in reversed(self._vlakken) if v.bevat(*midden)), _WIT)
        yield Tekststuk(tekst, round(grootte * schaal, 2), vlak, kern, stand.kleur, onder)

    def _letters(self, naam: str) -> _Letters:
        lettertype = self._lettertypen[naam].get_object()
        if id(lettertype) not in self._bekend:
            self._bekend[id(lettertype)] = _lees_letters(lettertype)
        return self._bekend[id(lettertype)]


def _lees_letters(lettertype: Any) -> _Letters:
    betekenis: dict[int, str] = {}
    for soort, inhoud in _BLOK.findall(lettertype["/ToUnicode"].get_object().get_data()):
        if soort == b"bfchar":
            betekenis |= {int(van, 16): _uit_hex(doel) for van, doel in _TEKEN.findall(inhoud)}
            continue
        for van, tot, doel in _REEKS.findall(inhoud):
            eerste = int(van, 16)
            for nummer, tekst in enumerate(_reeks(doel, int(tot, 16) - eerste + 1)):
                betekenis[eerste + nummer] = tekst
    return _Letters(betekenis, dict(_breedten(lettertype["/DescendantFonts"][0].get_object())))


def _reeks(doel: bytes, aantal: int) -> list[str]:
    teksten = [_uit_hex(deel) for deel in re.findall(rb"<([0-9A-Fa-f]+)>", doel)]
    if doel.startswith(b"[") or not teksten:
        return teksten
    kop, laatste = teksten[0][:-1], ord(teksten[0][-1])
    return [kop + chr(laatste + nummer) for nummer in range(aantal)]


def _uit_hex(cijfers: bytes) -> str:
    return bytes.fromhex(cijfers.decode()).decode("utf-16-be", errors="replace")


def _breedten(font: Any) -> Iterator[tuple[int, float]]:
    rij = list(font.get("/W", ()))
    while rij:
        eerste, volgende = int(rij.pop(0)), rij.pop(0).get_object()
        if isinstance(volgende, (list, ArrayObject)):
            yield from ((eerste + nr, float(breed)) for nr, breed in enumerate(volgende))
        else:
            breed = float(rij.pop(0))
            yield from ((nr, breed) for nr in range(eerste, int(volgende) + 1))


def _glyphs(deel: Any) -> Iterator[int]:
    ruw = deel if isinstance(deel, bytes) else deel.original_bytes
    return (int.from_bytes(ruw[i : i + 2], "big") for i in range(0, len(ruw) - 1, 2))


def _kleur(waarden: Sequence[Any]) -> Kleur | None:
    """Return a colour as light; None for a pattern."""
    if not all(isinstance(waarde, (int, float)) for waarde in waarden):
        return None
    getallen = [float(waarde) for waarde in waarden]
    match getallen:
        case [grijs]:
            return grijs, grijs, grijs
        case [rood, groen, blauw]:
            return rood, groen, blauw
        case [cyaan, magenta, geel, zwart]:
            licht = 1 - zwart
            return (1 - cyaan) * licht, (1 - magenta) * licht, (1 - geel) * licht
        case _:
            return None


def _getallen(waarden: Sequence[Any]) -> Matrix:
    a, b, c, d, e, f = (float(waarde) for waarde in waarden)
    return a, b, c, d, e, f


def _maal(eerst: Matrix, daarna: Matrix) -> Matrix:
    a, b, c, d, e, f = eerst
    p, q, r, s, t, u = daarna
    return (
        a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t,
        e * q + f * s + u,
    )  # fmt: skip


def _punt(plek: Matrix, x: float, y: float) -> tuple[float, float]:
    a, b, c, d, e, f = plek
    return x * a + y * c + e, x * b + y * d + f


def _doos(plek: Matrix, lengte: float, onder: float, boven: float) -> Vlak:
    return _omtrek([_punt(plek, x, y) for x in (0, lengte) for y in (onder, boven)])


def _omtrek(punten: Sequence[tuple[float, float]]) -> Vlak:
    xs, ys = [x for x, _ in punten], [y for _, y in punten]
    return Vlak(min(xs), min(ys), max(xs), max(ys))


def _hoeken(naam: str, w: Sequence[float], plek: Matrix) -> list[tuple[float, float]]:
    if naam == "re":
        w = [w[0], w[1], w[0] + w[2], w[1] + w[3]]
    return [_punt(plek, w[i], w[i + 1]) for i in range(0, len(w) - 1, 2)]
