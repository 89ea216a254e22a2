"""Klopt dit blad? On A5, to fill in with a pen."""

import io
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from drukproef import MM, PEILDATUM, maak_stad, organisatie, stad, tekst_van
from pypdf import PdfReader

from kaart.drukwerk.lijsten.formulier import (
    GEEN_BEHEERDER,
    maak_formulieren,
    maak_leeg_formulier,
    retourzin,
)
from kaart.drukwerk.pers.drukpers import Drukopdracht, Perforatie
from kaart.drukwerk.pers.product import Product
from kaart.model import Beheerder, Kaart
from kaart.nakijken.lijsten.vragenlijst import AVG, maak_vragenlijst

OPDRACHT = Drukopdracht("Klopt dit blad?", PEILDATUM)


def formulieren(kaart: Kaart, **anders: Any) -> Product:
    lijsten = [maak_vragenlijst(o, kaart, PEILDATUM) for o in kaart.organisaties.values()]
    return maak_formulieren(lijsten, kaart, OPDRACHT._replace(**anders))


@cache
def proef() -> tuple[PdfReader, Product]:
    product = formulieren(stad())
    return PdfReader(io.BytesIO(product.pdf)), product


def test_voor_op_het_formulier_staat_wat_het_antwoord_moet_zijn() -> None:
    tekst = tekst_van(proef()[0].pages[0])
    delen = [
        "Klopt dit blad?", "Samen Eten", "☐ klopt", "☐ klopt niet", "☐ gestopt",
        "Nagekeken door (functie, geen naam)", "Datum", "kaart@voorbeeld.example", AVG,
        "Dit weten wij nu", "Zo moet het zijn", "Telefoon, keuken 030 123 45 67",
    ]  # fmt: skip
    tekst = tekst.replace("☐klopt", "☐ klopt").replace("☐gestopt", "☐ gestopt")
    plekken = [tekst.find(deel) for deel in delen]
    assert -1 not in plekken, delen[plekken.index(-1)]
    assert plekken == sorted(plekken)


def test_een_adres_gaat_door_op_een_regel_zonder_streepje_dat_er_niet_bij_hoort() -> None:
    mail = "dienstencentrum@zonnebloem-voorbeeld.example"
    website = "https://www.voedselbank-voorbeeldstad.example/over-ons"
    kaart = maak_stad(
        een=organisatie(website=website, contacten=[{"functie": "algemeen", "email": mail}])
    )
    pdf = PdfReader(io.BytesIO(formulieren(kaart).pdf))
    gedrukt = "".join(bladzijde.extract_text() for bladzijde in pdf.pages)
    kaal = re.sub("[\\s\u200b]", "", gedrukt)
    assert mail in kaal
    assert website in kaal


def test_alles_wat_gevraagd_wordt_staat_erop_ook_wat_wij_niet_weten() -> None:
    pdf, product = proef()
    gedrukt = re.sub(r"\s+", " ", " ".join(tekst_van(bladzijde) for bladzijde in pdf.pages))
    kaart = stad()
    for organisatie_ in kaart.organisaties.values():
        for vraag in maak_vragenlijst(organisatie_, kaart, PEILDATUM).vragen:
            assert vraag.vraag in gedrukt
            assert all(regel[:20] in gedrukt for regel in vraag.nu.splitlines())
    assert "formulier samen-eten · stand 21 november 2026" in gedrukt
    assert product.verslag == "5 formulieren"
    assert not product.geweigerd


def test_het_is_a5_met_gaatjes_en_toegankelijk() -> None:
    pdf, _ = proef()
    for bladzijde in pdf.pages:
        maten = (float(bladzijde.mediabox.width) / MM, float(bladzijde.mediabox.height) / MM)
        assert maten == pytest.approx((148, 210), abs=0.01)
    wortel: Any = pdf.trailer["/Root"]
    assert b"pdfuaid:part" in wortel["/Metadata"].get_data()
    zonder = formulieren(stad(), perforatie=Perforatie.GEEN)
    assert zonder.pdf != proef()[1].pdf


def test_elk_formulier_heeft_een_voor_en_een_achterkant_en_langer_wordt_gezegd() -> None:
    pdf, product = proef()
    assert "z.o.z. 1/2" in tekst_van(pdf.pages[0])
    assert "Samen Eten, vervolg" in tekst_van(pdf.pages[1])
    assert product.opmerkingen == ("meer dan één vel: Steunpunt voor Alles (4 bladzijden)",)


def test_wat_op_geen_bladzijde_past_wordt_niet_afgesneden() -> None:
    omschrijving = "Wij helpen met van alles en nog wat. " * 120 + "Tot slot dit."
    product = formulieren(maak_stad(lang=organisatie(omschrijving=omschrijving)))
    gedrukt = " ".join(tekst_van(b) for b in PdfReader(io.BytesIO(product.pdf)).pages)
    assert gedrukt.count("alles") == 120
    assert "Tot slot dit." in gedrukt
    assert "meer dan één vel" in product.opmerkingen[0]


def test_dezelfde_gegevens_geven_dezelfde_bytes() -> None:
    assert formulieren(stad()).pdf == proef()[1].pdf


def test_een_teken_dat_niet_te_drukken_is_wordt_bij_naam_geweigerd() -> None:
    kaart = maak_stad(goed=organisatie(naam="Goed"), blij=organisatie(naam="Blij", kosten="😀"))
    product = formulieren(kaart)
    assert product.verslag == "1 formulier"
    assert product.geweigerd == (
        "Blij: geen lettertype heeft “😀” (U+1F600) (data/organisaties/blij.yaml)",
    )
    alleen = formulieren(maak_stad(blij=organisatie(naam="Blij", kosten="😀")))
    assert (alleen.pdf, alleen.verslag) == (b"", "")


def test_leeg_voor_een_bijeenkomst_met_de_wijken_en_themas_van_de_kaart() -> None:
    product = maak_leeg_formulier(stad(), OPDRACHT)
    voor, achter = (tekst_van(b) for b in PdfReader(io.BytesIO(product.pdf)).pages)
    assert "Naam van uw organisatie" in voor
    assert AVG in voor
    assert all(woord in achter for woord in ("Noord", "Aan Zee", "Geld en schulden"))
    assert achter.count("☐") == 1 + 2 + 2 + 4  # the city, wijken, themas, who does it


def test_met_groot_is_niets_klein() -> None:
    pdf = PdfReader(io.BytesIO(maak_leeg_formulier(stad(), OPDRACHT._replace(groot=True)).pdf))
    grootten: list[float] = []

    def bezoek(tekst: str, _cm: object, _tm: object, _: object, punten: float) -> None:
        if tekst.strip():
            grootten.append(punten)

    for bladzijde in pdf.pages:
        bladzijde.extract_text(visitor_text=bezoek)
    assert min(grootten) >= 11


@pytest.mark.parametrize(
    ("beheerder", "zin"),
    [
        (Beheerder("VC", "vc@voorbeeld.example"),
         "Geef dit blad terug aan VC, of mail een foto ervan naar vc@voorbeeld.example."),
        (Beheerder("VC"), "Geef dit blad terug aan VC."),
        (None, "Geef dit blad terug aan wie het u gaf."),
    ],
)  # fmt: skip
def test_waar_het_heen_moet(beheerder: Beheerder | None, zin: str) -> None:
    kaart = stad()
    kaart = kaart._replace(gegevens=kaart.gegevens._replace(beheerder=beheerder))
    assert retourzin(kaart) == zin
    meldt = GEEN_BEHEERDER in maak_leeg_formulier(kaart, OPDRACHT).opmerkingen
    assert meldt is not bool(beheerder and beheerder.email)


def test_een_eigen_sjabloon_werkt_ook_hier(tmp_path: Path) -> None:
    eigen = tmp_path / "templates"
    eigen.mkdir()
    (eigen / "formulier-leeg.typ.j2").write_text(
        '#import "formulier.typ": *\n#show: opmaak.with({{ titel }})\n'
        '#formulier(id: "leeg", naam: "x")[#titel("Doe mee")]\n', encoding="utf-8",
    )  # fmt: skip
    product = maak_leeg_formulier(stad(), OPDRACHT._replace(eigen_sjablonen=eigen))
    assert tekst_van(PdfReader(io.BytesIO(product.pdf)).pages[0]).startswith("Doe mee")
