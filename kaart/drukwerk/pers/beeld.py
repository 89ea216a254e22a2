"""A PDF → a picture of each page: to see beforehand, or to show, what comes out of the printer."""

import io
from collections.abc import Iterator
from datetime import date

from pypdf import PdfReader

from kaart.basis import LETTERTYPEN
from kaart.drukwerk.pers.typst import HOOFDBESTAND, zet

PPI = 110
# So many pages in one go: pictures take room, and a preview is not in a hurry.
_PER_KEER = 40
_SECONDEN = 120.0
_PDF = "bladen.pdf"
_BRON = """#set page(width: auto, height: auto, margin: 0pt)
#range({van}, {tot}).map(nummer => image("{pdf}", page: nummer)).join(pagebreak())
"""


def tel_bladzijden(pdf: bytes) -> int:
    """Return how many pages a PDF has."""
    return len(PdfReader(io.BytesIO(pdf)).pages)


def maak_beelden(pdf: bytes, ppi: int = PPI) -> Iterator[bytes]:
    """Yield each page of a PDF of ours as PNG; what is on it is what any reader shows."""
    aantal = tel_bladzijden(pdf)
    for van in range(1, aantal + 1, _PER_KEER):
        bron = _BRON.format(pdf=_PDF, van=van, tot=min(van + _PER_KEER, aantal + 1))
        bestanden = {HOOFDBESTAND: bron.encode(), _PDF: pdf}
        yield from zet(bestanden, (LETTERTYPEN,), {}, date.min, _SECONDEN, ppi).beelden
