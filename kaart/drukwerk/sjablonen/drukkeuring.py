"""What is wrong with a page as somebody would see it: too small, too light, fallen over or off.

It looks at the PDF, so it does not matter how a template came to it.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from enum import Enum
from itertools import combinations
from typing import NamedTuple

from kaart.drukwerk.pers.huisstijl import CONTRAST, contrast
from kaart.drukwerk.pers.pdfplaat import Plaat, Tekststuk, Vlak, lees_platen

KLEINST = 9.0
_MM = 72 / 25.4
# No printer in an office gets nearer to the edge; a smaller page than this is cut from a larger.
_RAND, _ZELF_GEDRUKT = 5 * _MM, 140 * _MM
# So much of two letters may touch before people see it.
_RAAKT = 1.0
_TEKENS = re.compile(
    r"\{\{|\}\}|\{%|%\}|\{#|#\}"  # Jinja
    r"|#(?:strong|emph|text|link|box|block|par|linebreak|heading|let|set|show|v|h)\b"
    r"|\\u\{|\*\*"
    r"|</?[a-zA-Z][^<>]{0,60}>|&(?:[a-z]{2,6}|#\d{1,5});"  # HTML
    r"|\b(?:None|True|False|Undefined)\b"
)
_AANGEHAALD = re.compile(r"[“„\"]([^“”„\"]{2,60})[”\"]")


class Gebreksoort(Enum):
    """What may be wrong, in the order in which it is told."""

    TEKENS = "tekens"
    BUITEN = "buiten"
    OVER_ELKAAR = "over elkaar"
    RAND = "rand"
    KLEIN = "klein"
    CONTRAST = "contrast"


class Gebrek(NamedTuple):
    """One thing that is wrong in one product; `maat` keeps what differs in degree apart."""

    soort: Gebreksoort
    product: str  # the template that it begins with
    bladzijde: int
    tekst: str
    maat: str = ""

    @property
    def sleutel(self) -> tuple[str, ...]:
        """What makes it the same fault in another print."""
        eigen = self.maat if self.soort in {Gebreksoort.KLEIN, Gebreksoort.CONTRAST} else self.tekst
        return self.soort.value, self.product, eigen


def keur_pdf(pdf: bytes, product: str) -> list[Gebrek]:
    """Return what is wrong, each kind of each degree once, on the first page where it is."""
    gevonden: dict[tuple[str, ...], Gebrek] = {}
    for nummer, plaat in enumerate(lees_platen(pdf), 1):
        for soort, tekst, maat in _keur_plaat(plaat):
            gebrek = Gebrek(soort, product, nummer, " ".join(tekst.split()), maat)
            gevonden.setdefault(gebrek.sleutel, gebrek)
    volgorde = list(Gebreksoort)
    return sorted(gevonden.values(), key=lambda g: (g.bladzijde, volgorde.index(g.soort)))


def zonder_eigen_woorden(gebreken: Iterable[Gebrek], bronnen: Iterable[str]) -> list[Gebrek]:
    """Leave out quotes around words that a template itself says: those are meant."""
    alles = "\n".join(bronnen)
    return [
        gebrek
        for gebrek in gebreken
        if not (aangehaald := _AANGEHAALD.fullmatch(gebrek.tekst)) or aangehaald[1] not in alles
    ]


def _keur_plaat(plaat: Plaat) -> Iterator[tuple[Gebreksoort, str, str]]:
    for stuk in plaat.stukken:
        yield from _keur_stuk(stuk, plaat)
    for een, ander in _over_elkaar(plaat.stukken):
        yield Gebreksoort.OVER_ELKAAR, f"{een.tekst.strip()} / {ander.tekst.strip()}", ""
    for gevonden in _losse_tekens(plaat.stukken):
        yield Gebreksoort.TEKENS, gevonden, ""


def _keur_stuk(stuk: Tekststuk, plaat: Plaat) -> Iterator[tuple[Gebreksoort, str, str]]:
    if stuk.grootte < KLEINST - 0.05:
        yield Gebreksoort.KLEIN, stuk.tekst, _getal(stuk.grootte)
    verschil = contrast(stuk.kleur, stuk.achtergrond)
    if verschil < CONTRAST - 0.05:
        yield Gebreksoort.CONTRAST, stuk.tekst, f"{verschil:.1f}".replace(".", ",")
    ruimte = _tot_de_rand(stuk.vlak, plaat)
    if ruimte < -1:
        yield Gebreksoort.BUITEN, stuk.tekst, ""
    elif ruimte < _RAND - 1 and min(plaat.breed, plaat.hoog) > _ZELF_GEDRUKT:
        yield Gebreksoort.RAND, stuk.tekst, _getal(max(0, ruimte) / _MM)


def _tot_de_rand(vlak: Vlak, plaat: Plaat) -> float:
    return min(vlak.x0, vlak.y0, plaat.breed - vlak.x1, plaat.hoog - vlak.y1)


def _over_elkaar(stukken: Sequence[Tekststuk]) -> Iterator[tuple[Tekststuk, Tekststuk]]:
    for een, ander in combinations(stukken, 2):
        breed = min(een.kern.x1, ander.kern.x1) - max(een.kern.x0, ander.kern.x0)
        hoog = min(een.kern.y1, ander.kern.y1) - max(een.kern.y0, ander.kern.y0)
        if breed > _RAAKT and hoog > _RAAKT:
            yield een, ander


def _losse_tekens(stukken: Sequence[Tekststuk]) -> Iterator[str]:
    """Yield marks that are no language: of a template, of HTML, of a value that is a text."""
    for patroon in (_TEKENS, _AANGEHAALD):
        for gevonden in patroon.finditer(_aaneen(stukken)):
            yield gevonden[0]


def _aaneen(stukken: Sequence[Tekststuk]) -> str:
    """Return the text of a page, with a new line where the drawing goes on elsewhere."""
    uit, vorige = "", None
    for stuk in stukken:
        naast = vorige is not None and abs(vorige.vlak.y0 - stuk.vlak.y0) < _RAAKT
        uit += stuk.tekst if naast or vorige is None else f"\n{stuk.tekst}"
        vorige = stuk
    return uit


def _getal(waarde: float) -> str:
    return f"{waarde:.1f}".rstrip("0").rstrip(".").replace(".", ",")
