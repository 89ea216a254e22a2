"""`kaart drukwerk` as somebody types it."""

import io
import sys
from pathlib import Path

import pytest
from aanroep import Antwoord, roep
from hulp.kaartje import schrijf_kaartje
from pypdf import PdfReader

DAG = ("--peildatum", "2026-11-21")


def druk(kaart: Path, *woorden: object) -> Antwoord:
    return roep("drukwerk", "--map", kaart, *DAG, *woorden)


def tekst(pad: Path) -> str:
    pdf = PdfReader(io.BytesIO(pad.read_bytes()))
    return " ".join("\n".join(bladzijde.extract_text() for bladzijde in pdf.pages).split())


def test_zonder_meer_alle_bladen_in_de_map_van_de_kaart(tmp_path: Path) -> None:
    schrijf_kaartje(tmp_path)
    antwoord = druk(tmp_path)
    pdf = tmp_path / "drukwerk" / "bladen.pdf"
    assert antwoord == (0, f"{pdf}: 2 bladen (Noord 1, Stad 1)\n", "")
    assert "030 123 45 67" in tekst(pdf)
    assert [pad.name for pad in pdf.parent.iterdir()] == ["bladen.pdf"]  # no leftovers


def test_kiezen_en_een_eigen_bestand(tmp_path: Path) -> None:
    schrijf_kaartje(tmp_path)
    pdf = tmp_path / "hier" / "noord.pdf"
    antwoord = druk(tmp_path, "--wijk", "Haven", "--organisatie", "samen-eten", "-o", pdf)
    assert (antwoord.code, antwoord.uit) == (0, f"{pdf}: 1 blad (Noord 1)\n")
    assert PdfReader(pdf).metadata.title == (  # type: ignore[union-attr]
        "Sociale kaart van Voorbeeldstad: contactbladen (Haven, Samen Eten)"
    )


def test_dezelfde_gegevens_en_peildatum_geven_dezelfde_bytes(tmp_path: Path) -> None:
    schrijf_kaartje(tmp_path)
    een, twee = tmp_path / "een.pdf", tmp_path / "twee.pdf"
    assert druk(tmp_path, "-o", een).code == druk(tmp_path, "-o", twee).code == 0
    assert een.read_bytes() == twee.read_bytes()


def test_een_organisatie_met_een_fout_wordt_bij_naam_geweigerd_en_de_rest_gedrukt(
    tmp_path: Path,
) -> None:
    schrijf_kaartje(tmp_path, "# data/organisaties/maatje-meer.yaml\nthemas:\n  - bestaat-niet\n")
    antwoord = druk(tmp_path)
    assert antwoord.code == 1
    assert "2 bladen" not in antwoord.uit
    assert antwoord.fout == (
        "kaart: niet gedrukt: Maatje Meer: 1 fout, "
        "zie kaart valideer data/organisaties/maatje-meer.yaml\n"
    )
    assert "Maatje Meer" not in tekst(tmp_path / "drukwerk" / "bladen.pdf")


def test_een_bestand_in_de_verkeerde_vorm_wordt_ook_genoemd(tmp_path: Path) -> None:
    schrijf_kaartje(tmp_path, "# data/organisaties/maatje-meer.yaml\nthemas: geld\n")
    antwoord = druk(tmp_path)
    assert antwoord.code == 1
    assert "niet gedrukt: Maatje Meer" in antwoord.fout
    antwoord = druk(tmp_path, "--organisatie", "maatje-meer")
    assert (antwoord.code, antwoord.uit) == (1, "")
    assert "niet gedrukt: Maatje Meer" in antwoord.fout
    assert druk(tmp_path, "--organisatie", "samen-eten") == (
        0, f"{tmp_path / 'drukwerk' / 'bladen.pdf'}: 1 blad (Noord 1)\n", "",
    )  # fmt: skip


def test_een_fout_elders_houdt_een_blad_niet_tegen(tmp_path: Path) -> None:
    schrijf_kaartje(tmp_path, "# data/wijken/zuid.yaml\nnaam: 3\n")
    assert druk(tmp_path).code == 0


def test_een_teken_dat_geen_lettertype_heeft(tmp_path: Path) -> None:
    schrijf_kaartje(tmp_path, "# data/organisaties/samen-eten.yaml\nomschrijving: Gezellig 😀.\n")
    antwoord = druk(tmp_path)
    assert antwoord.code == 1
    assert antwoord.fout == (
        "kaart: niet gedrukt: Samen Eten: geen lettertype heeft “😀” (U+1F600) "
        "(data/organisaties/samen-eten.yaml)\n"
    )


def test_wat_doorloopt_wordt_gemeld(tmp_path: Path) -> None:
    lang = "Kom langs met een vraag over brieven en formulieren. " * 60
    schrijf_kaartje(tmp_path, f"# data/organisaties/samen-eten.yaml\nomschrijving: {lang}\n")
    antwoord = druk(tmp_path)
    assert antwoord.code == 0
    assert antwoord.fout.startswith("kaart: gaat door op de achterkant: Samen Eten (")


@pytest.mark.parametrize(
    ("woorden", "melding"),
    [
        (("--wijk", "Zuit"), "Onbekend bij --wijk"),
        (("--thema", "gelt"), "bedoelde je geld"),
        (("--organisatie", "samen-etn"), "bedoelde je samen-eten?"),
        (("--perforatie", "rond"), "kies uit geen, iso838 of a5-6ring"),
        (("--thema", "geld"), "geen organisatie past bij deze keuze"),
    ],
)
def test_wat_niet_kan_geeft_een_zin_en_code_2(
    tmp_path: Path, woorden: tuple[str, ...], melding: str
) -> None:
    schrijf_kaartje(tmp_path)
    antwoord = druk(tmp_path, *woorden)
    assert (antwoord.code, antwoord.uit) == (2, "")
    assert melding in antwoord.fout
    assert antwoord.fout.count("\n") == 1
    assert not (tmp_path / "drukwerk").exists()


def test_de_map_van_de_kaart_kan_eigen_sjablonen_hebben(tmp_path: Path) -> None:
    schrijf_kaartje(tmp_path)
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates" / "stijl.typ").write_text("#let kern(", encoding="utf-8")
    antwoord = druk(tmp_path)
    assert antwoord.code == 2
    assert "Fout in sjabloon stijl.typ, regel 1: dit is geen goede Typst" in antwoord.fout


@pytest.mark.skipif(sys.platform == "win32", reason="no such folder")
def test_waar_niet_geschreven_mag_worden(tmp_path: Path) -> None:
    schrijf_kaartje(tmp_path)
    (tmp_path / "bestand").write_text("", encoding="utf-8")
    antwoord = druk(tmp_path, "-o", tmp_path / "bestand" / "a.pdf")
    assert antwoord.code == 2
    assert "Kan de map" in antwoord.fout
