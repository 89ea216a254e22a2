"""A dekking as a picture (SVG): a table in shades of grey, or the city as tiles. Pure text.

Text stays text, so that a screen reader reads it; nothing is said by shade alone.
"""

from collections.abc import Iterator
from html import escape
from typing import NamedTuple

from kaart.model import Kaart
from kaart.wijk import Dekking, Dekkingsrij, Dimensiewaarde, Per, celtekst, tint

_GRIJS = ("#ffffff", "#ececec", "#d6d6d6", "#bdbdbd", "#a3a3a3")  # black text reads on each
_LETTER = "Noto Sans, Helvetica, Arial, sans-serif"
_HOOG, _BREED, _LABEL, _KOP, _RAND = 26, 62, 130, 46, 16
_TEGEL = 96
_TEGELZIN = "Alle tegels even groot, wijken niet. 3?: niet nagegaan. (5?): voor de hele stad."
_LEES = "3?: niet nagegaan. (5?): alleen voor de hele stad. ·: niet nagevraagd. 0: is er niet."


class _Vak(NamedTuple):
    """One rectangle with its text."""

    x: int
    y: int
    breed: int
    hoog: int
    grijs: str
    tekst: str
    titel: str


def maak_plaat(kaart: Kaart, dekking: Dekking, kop: str) -> str:
    """Return the picture: tiles when it is about one column of whole wijken, else the table."""
    if len(dekking.kolommen) == 1 and dekking.vraag.per is Per.WIJK and _tegels(kaart, dekking):
        return _teken_tegels(kaart, dekking, kop)
    return _teken_tabel(dekking, kop)


def _teken_tabel(dekking: Dekking, kop: str) -> str:
    vakken = []
    for kolom_nr, rij in enumerate(dekking.rijen):
        x = _RAND + _LABEL + kolom_nr * _BREED
        for regel_nr, kolom in enumerate(dekking.kolommen):
            y = _RAND + 2 * _KOP + regel_nr * _HOOG
            vakken.append(_vak(dekking, rij, kolom, (x, y, _BREED, _HOOG)))
    koppen = [
        (_RAND + _LABEL + nr * _BREED + _BREED // 2, _RAND + 2 * _KOP - 8, rij.kort, "middle")
        for nr, rij in enumerate(dekking.rijen)
    ]
    labels = [
        (_RAND, _RAND + 2 * _KOP + nr * _HOOG + 18, kolom.kort, "start")
        for nr, kolom in enumerate(dekking.kolommen)
    ]
    breed = 2 * _RAND + _LABEL + max(len(dekking.rijen) * _BREED, 400)
    hoog = 2 * _RAND + 2 * _KOP + len(dekking.kolommen) * _HOOG
    return _svg(breed, hoog, ("Wat is waar?", kop, _LEES), vakken, [*koppen, *labels])


def _tegels(kaart: Kaart, dekking: Dekking) -> bool:
    return all(len(kaart.wijken[rij.wijk].tegel) == 2 for rij in dekking.rijen)  # noqa: PLR2004


def _teken_tegels(kaart: Kaart, dekking: Dekking, kop: str) -> str:
    [kolom] = dekking.kolommen
    vakken, teksten = [], []
    plekken = [kaart.wijken[rij.wijk].tegel for rij in dekking.rijen]
    boven, links = min(rij for rij, _ in plekken), min(kol for _, kol in plekken)
    for rij, (regel, kolom_nr) in zip(dekking.rijen, plekken, strict=True):
        x = _RAND + (kolom_nr - links) * _TEGEL
        y = _RAND + 2 * _KOP + (regel - boven) * _TEGEL
        vakken.append(_vak(dekking, rij, kolom, (x, y, _TEGEL - 4, _TEGEL - 4)))
        teksten.append((x + _TEGEL // 2 - 2, y + 20, rij.kort, "middle"))
    breed = 2 * _RAND + max((max(k for _, k in plekken) - links + 1) * _TEGEL, 480)
    hoog = 2 * _RAND + 2 * _KOP + (max(r for r, _ in plekken) - boven + 1) * _TEGEL
    return _svg(breed, hoog, (kolom.naam, kop, _TEGELZIN), vakken, teksten)


def _vak(
    dekking: Dekking, rij: Dekkingsrij, kolom: Dimensiewaarde, maat: tuple[int, int, int, int]
) -> _Vak:
    cel = dekking.cellen[rij.id, kolom.id]
    tekst = celtekst(cel)
    return _Vak(*maat, _GRIJS[tint(cel)], tekst, f"{rij.naam}, {kolom.naam}: {tekst}")


def _svg(
    breed: int, hoog: int, zinnen: tuple[str, ...], vakken: list[_Vak],
    teksten: list[tuple[int, int, str, str]],
) -> str:  # fmt: skip
    kop, *uitleg = zinnen
    begin = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {breed} {hoog}" width="{breed}" '
        f'height="{hoog}" role="img" aria-label="{escape(kop)}" font-family="{_LETTER}">'
    )
    delen = [
        begin,
        f'<rect width="{breed}" height="{hoog}" fill="#ffffff"/>',
        _tekst(_RAND, _RAND + 16, kop, "start", 16, vet=True),
        *(_tekst(_RAND, _RAND + 36 + nr * 16, zin, "start", 12) for nr, zin in enumerate(uitleg)),
        *(_teken(vak) for vak in vakken),
        *(_tekst(x, y, woord, anker, 12) for x, y, woord, anker in teksten),
        "</svg>",
    ]
    return "\n".join(delen)


def _teken(vak: _Vak) -> str:
    midden = vak.x + vak.breed // 2, vak.y + vak.hoog // 2 + 5
    return "\n".join(_vak_delen(vak, *midden))


def _vak_delen(vak: _Vak, x: int, y: int) -> Iterator[str]:
    yield f"<g><title>{escape(vak.titel)}</title>"
    yield (
        f'<rect x="{vak.x}" y="{vak.y}" width="{vak.breed}" height="{vak.hoog}" '
        f'fill="{vak.grijs}" stroke="#6b6b6b" stroke-width="0.5"/>'
    )
    yield _tekst(x, y, vak.tekst, "middle", 13)
    yield "</g>"


def _tekst(x: int, y: int, woord: str, anker: str, grootte: int, *, vet: bool = False) -> str:
    dik = ' font-weight="bold"' if vet else ""
    return (
        f'<text x="{x}" y="{y}" text-anchor="{anker}" font-size="{grootte}"{dik} '
        f'fill="#1a1a1a">{escape(woord)}</text>'
    )
