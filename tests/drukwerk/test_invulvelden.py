"""The form as PDF with fields: who types in it, and who hears it read aloud."""

import io
from functools import cache
from itertools import combinations
from typing import Any

import page
import pytest
from drukproef import PEILDATUM, stad
from pypdf import PdfReader, PdfWriter
from pypdf.generic import NameObject

from kaart.drukwerk.lijsten.formulier import maak_formulieren, maak_leeg_formulier
from kaart.drukwerk.pers.drukpers import Drukopdracht
from kaart.nakijken import maak_vragenlijst

OPDRACHT = Drukopdracht("Formulier", PEILDATUM)


@cache
def pdf(soort: str, *, drukkerij: bool = False, groot: bool = False) -> bytes:
    opdracht = OPDRACHT._replace(drukkerij=drukkerij, groot=groot)
    if soort == "leeg":
        return maak_leeg_formulier(stad(), opdracht).pdf
    organisaties = [stad().organisaties[id_] for id_ in ("samen-eten", "lang")]
    lijsten = [maak_vragenlijst(o, stad(), PEILDATUM) for o in organisaties]
    return maak_formulieren(lijsten, stad(), opdracht).pdf


def velden(inhoud: bytes) -> list[tuple[int, Any]]:
    """Return each field with the page it is on."""
    return [
        (nummer, veld)
        for nummer, bladzijde in enumerate(PdfReader(io.BytesIO(inhoud)).pages)
        for verwijzing in bladzijde.get("/Annots", [])
        if (veld := verwijzing.get_object())["/Subtype"] == "/Widget"
    ]


def fouten(inhoud: bytes) -> set[str]:
    return {fout.rule_id for fout in page.validate_pdf_bytes(inhoud, profile="ua1").failures}


BEIDE = pytest.mark.parametrize("soort", ["leeg", "klopt dit blad"])


@BEIDE
@pytest.mark.parametrize("groot", [False, True])
def test_een_formulier_met_velden_is_pdf_ua(soort: str, groot: bool) -> None:
    assert fouten(pdf(soort, groot=groot)) == set()


@pytest.mark.parametrize("weg", ["/TU", "/StructParent"])
def test_een_veld_zonder_naam_of_buiten_de_boom_wordt_gezien(weg: str) -> None:
    """The checker says no: so its yes means something."""
    uit = PdfWriter(clone_from=io.BytesIO(pdf("leeg")))
    annotaties: Any = uit.pages[0]["/Annots"]
    del annotaties[0].get_object()[NameObject(weg)]
    doel = io.BytesIO()
    uit.write(doel)
    assert fouten(doel.getvalue())


@BEIDE
def test_elk_veld_heet_naar_de_vraag_die_erbij_staat(soort: str) -> None:
    lezer = PdfReader(io.BytesIO(pdf(soort)))
    teksten = ["".join(b.extract_text().split()) for b in lezer.pages]
    namen = []
    for nummer, veld in velden(pdf(soort)):
        namen.append(veld["/T"])
        vraag = veld["/TU"].removeprefix("Klopt dit blad?: ")
        # Of a box it is the question, and what one ticks.
        deel = vraag.rpartition(": ")[2] if veld["/FT"] == "/Btn" else vraag
        assert "".join(deel.split()) in teksten[nummer]
    assert namen == [f"veld {nummer}" for nummer in range(1, len(namen) + 1)]


def test_er_is_een_veld_voor_elke_vraag() -> None:
    gevraagd = [veld["/TU"] for _, veld in velden(pdf("klopt dit blad"))]
    for organisatie in ("samen-eten", "lang"):
        lijst = maak_vragenlijst(stad().organisaties[organisatie], stad(), PEILDATUM)
        for vraag in lijst.vragen:
            assert vraag.vraag in gevraagd
    assert gevraagd.count("Wat missen wij nog?") == 2
    assert gevraagd.count("Klopt dit blad?: klopt niet") == 2


@BEIDE
def test_de_velden_liggen_op_het_blad_en_niet_over_elkaar(soort: str) -> None:
    rechthoeken = [(nr, [float(maat) for maat in v["/Rect"]]) for nr, v in velden(pdf(soort))]
    for _, (x0, y0, x1, y1) in rechthoeken:
        assert 30 < x0 < x1 < 400
        assert 25 < y0 < y1 < 580
        assert y1 - y0 > 10
    for (een, a), (ander, b) in combinations(rechthoeken, 2):
        naast = a[2] <= b[0] or b[2] <= a[0] or a[3] <= b[1] or b[3] <= a[1]
        assert een != ander or naast


def test_wat_iemand_typt_blijft_in_de_pdf() -> None:
    uit = PdfWriter(clone_from=io.BytesIO(pdf("leeg")))
    uit.update_page_form_field_values(uit.pages[0], {"veld 1": "Café De Brug"})
    doel = io.BytesIO()
    uit.write(doel)
    ingevuld = PdfReader(doel).get_form_text_fields()
    assert ingevuld["veld 1"] == "Café De Brug"


def test_de_letters_van_een_veld_zijn_zo_breed_als_ze_zijn() -> None:
    formulier: Any = PdfReader(io.BytesIO(pdf("leeg"))).trailer["/Root"]["/AcroForm"]  # type: ignore[index]
    letter = formulier["/DR"]["/Font"]["/Letter"]
    breedten = dict(zip(range(letter["/FirstChar"], 256), letter["/Widths"], strict=True))
    assert breedten[ord("i")] < breedten[ord("n")] < breedten[ord("W")]
    assert breedten[ord("é")] == breedten[ord("e")]
    assert all(breedten[code] > 0 for code in range(32, 127))


def test_naar_een_drukkerij_gaat_geen_veld() -> None:
    assert velden(pdf("leeg", drukkerij=True)) == []
