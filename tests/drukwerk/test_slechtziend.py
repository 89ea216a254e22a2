"""What somebody with 30 % vision gets: sizes and letters, read from the PDF itself."""

import io
from typing import Any

import pytest
from oplage import PRODUCTEN, pdf_van
from pypdf import PdfReader


def letters_van_de_cijfers(pdf: bytes) -> set[str]:
    """Return the fonts in which the digits of a PDF are set."""
    uit: set[str] = set()

    def bezoek(tekst: str, _: Any, __: Any, letter: Any, ___: float) -> None:
        if letter and any(teken in "0123456789" for teken in tekst):
            uit.add(letter["/BaseFont"].partition("+")[2])

    for bladzijde in PdfReader(io.BytesIO(pdf)).pages:
        bladzijde.extract_text(visitor_text=bezoek)
    return uit


@pytest.mark.parametrize("product", PRODUCTEN)
def test_geen_nul_heeft_een_streep_of_een_stip(product: str) -> None:
    """Atkinson Hyperlegible strikes its zero through: blurred, a 0 is an 8 then."""
    letters = letters_van_de_cijfers(pdf_van(product))
    assert {letter for letter in letters if not letter.startswith("NotoSans-")} == set()
