"""Values in a script that runs from right to left, as they come out on paper.

The text of a PDF is in the order of the eye, from left to right: a number that stands there the
right way round is read the right way round.
"""

import io
from typing import Any

import pytest
from drukproef import maak_bladen
from kaartproef import helper, kies, maak_kaartstad
from oplage import OPDRACHT
from pypdf import PageObject, PdfReader

from kaart.drukwerk.blad.bladen import druk_bladen
from kaart.drukwerk.kaartjes.kaartjes import maak_kaartjes

ARABISCH = "مركز الحي"
HEBREEUWS = "מרכז השכונה"
NUMMER = "030 123 45 67"
BIJ_ELKE_TAAL = pytest.mark.parametrize("naam", [ARABISCH, HEBREEUWS])


def eerste(pdf: bytes) -> PageObject:
    return PdfReader(io.BytesIO(pdf)).pages[0]


def blad(**anders: Any) -> PageObject:
    een = {**helper("Samen"), **anders}
    gedrukt = druk_bladen(maak_bladen(maak_kaartstad(een=een)), OPDRACHT)
    assert gedrukt.geweigerd == ()
    return eerste(gedrukt.pdf)


def begin(bladzijde: PageObject, letter: str) -> float:
    """Return where the piece of text with this letter begins, from 0 (left edge) to 1."""
    plekken: list[float] = []

    def bezoek(tekst: str, vel: Any, regel: Any, *_: Any) -> None:
        if letter in tekst:
            plekken.append((regel[4] * vel[0] + vel[4]) / float(bladzijde.mediabox.width))

    bladzijde.extract_text(visitor_text=bezoek)
    return min(plekken)


@BIJ_ELKE_TAAL
@pytest.mark.parametrize("veld", ["omschrijving", "niet_voor", "verwijzen", "kosten"])
def test_een_nummer_in_zo_een_tekst_staat_niet_achterstevoren(naam: str, veld: str) -> None:
    for tekst in (f"{naam} {NUMMER} {naam}.", f"{naam} {NUMMER}", f"{naam} 9.00 {naam}: {NUMMER}."):
        assert NUMMER in blad(**{veld: tekst}).extract_text()


@BIJ_ELKE_TAAL
def test_in_een_nederlandse_zin_blijft_de_rest_waar_die_staat(naam: str) -> None:
    tekst = " ".join(
        blad(omschrijving=f"In {naam}, gracht 12, bel {NUMMER}.").extract_text().split()
    )
    assert "gracht 12, bel 030 123 45 67." in tekst
    assert tekst.index("In ") < tekst.index("gracht")


@BIJ_ELKE_TAAL
def test_wat_ermee_begint_begint_rechts(naam: str) -> None:
    assert begin(blad(naam=naam), naam[0]) > 0.6
    assert begin(blad(niet_voor=naam), naam[0]) > 0.6
    assert begin(blad(niet_voor=f"Niet in {naam}"), naam[0]) < 0.6


@BIJ_ELKE_TAAL
def test_ook_een_vraag_op_een_kaartje(naam: str) -> None:
    thema = {"naam": "Contact", "hulpvragen": [{"id": "v", "tekst": f"{naam}?"}]}
    kaart = maak_kaartstad({"t": thema}, een=helper("Samen", themas=["t"], hulpvragen=["t/v"]))
    for groot in (False, True):
        product = maak_kaartjes(kies(kaart=kaart), OPDRACHT._replace(groot=groot))
        assert product.geweigerd == ()
        assert begin(eerste(product.pdf), naam[0]) > 0.4
