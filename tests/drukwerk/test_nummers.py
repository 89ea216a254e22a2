"""A number that is only a picture cannot be copied, found or read aloud."""

import io
import re
from functools import cache
from typing import Any

import pytest
from drukproef import tekst_van
from oplage import NUMMERS_ANDERS, NUMMERS_BEWONER, pdf_van, stad
from pypdf import PdfReader


@cache
def tekst(product: str) -> str:
    return " ".join(tekst_van(b) for b in PdfReader(io.BytesIO(pdf_van(product))).pages)


def nummers_van_de_keuze() -> set[str]:
    """Return every number that the organisations of the map have, of whatever kind."""
    return {
        contact.telefoon
        for organisatie in stad().organisaties.values()
        for contact in (*organisatie.contacten, *(rij.contact for rij in organisatie.aanbod))
        if contact and contact.telefoon
    }


def test_de_kaart_heeft_nummers_van_elke_soort() -> None:
    assert nummers_van_de_keuze() == {*NUMMERS_BEWONER, *NUMMERS_ANDERS}


@pytest.mark.parametrize("product", ["bladen", "map"])
def test_elk_nummer_staat_als_tekst_op_een_blad(product: str) -> None:
    assert {nr for nr in nummers_van_de_keuze() if nr not in tekst(product)} == set()


def test_op_kaartjes_en_poster_staan_de_nummers_voor_bewoners_en_geen_andere() -> None:
    for product in ("kaartjes", "poster"):
        gevonden = {nr for nr in nummers_van_de_keuze() if nr in tekst(product)}
        assert gevonden == set(NUMMERS_BEWONER), product
    assert "112" in tekst("kaartjes")


def koppelingen(product: str) -> set[str]:
    """Return what the links of a PDF dial."""
    noten: list[Any] = [
        noot.get_object()
        for bladzijde in PdfReader(io.BytesIO(pdf_van(product))).pages
        for noot in bladzijde.get("/Annots", ())
    ]
    links = [str(noot["/A"].get("/URI", "")) for noot in noten if "/A" in noot]
    return {re.sub(r"^tel:", "", link) for link in links if link.startswith("tel:")}


@pytest.mark.parametrize("product", ["bladen", "map"])
def test_elk_nummer_is_ook_te_bellen_vanaf_een_scherm(product: str) -> None:
    assert koppelingen(product) == {nr.replace(" ", "") for nr in nummers_van_de_keuze()}
