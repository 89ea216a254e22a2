"""What forms without a name say: counted onto the map, and nothing of a few or of somebody."""

import shutil
from pathlib import Path

import openpyxl
import pytest
from aanroep import Antwoord, roep
from conftest import VOORBEELDKAART

ID = "noord-2026-11"
KOP = (
    "vervolg;nieuwe contacten;bestaande contacten;groep;mist u hulp;blad klopt niet;"
    "wat klopt niet;wat wilt u nog zeggen"
)


@pytest.fixture
def map_(tmp_path: Path) -> Path:
    return Path(shutil.copytree(VOORBEELDKAART, tmp_path / "kaart"))


def evaluatie(map_: Path, *woorden: object) -> Antwoord:
    return roep(
        "--map", map_, "--peildatum", "2026-12-01", "bijeenkomst", "evaluatie", ID, *woorden
    )


def staat_er(map_: Path) -> str:
    tekst = (map_ / "data/bijeenkomsten" / f"{ID}.yaml").read_text("utf-8")
    return tekst.partition("evaluatie:\n")[2]


def lijst(pad: Path, *rijen: str) -> Path:
    pad.write_text("\n".join((KOP, *rijen)), "utf-8")
    return pad


def test_getypte_aantallen(map_: Path) -> None:
    woorden = (
        "--formulieren", 38, "--vervolg", "ja 37, nee 1", "--nieuwe-contacten", "38/0",
        "--bestaande-contacten", "ja=23 nee=14, weet niet 1", "--gemist", "eten 4",
        "--klopt-niet", "Soep aan Zee", "--ja",
    )  # fmt: skip
    for _ in range(2):
        antwoord = evaluatie(map_, *woorden)
        assert antwoord.code == 0, antwoord.fout
        assert staat_er(map_) == (
            "  formulieren: 38\n"
            "  vervolg:\n    ja: 37\n    nee: 1\n"
            "  nieuwe_contacten:\n    ja: 38\n    nee: 0\n"
            "  bestaande_contacten:\n    ja: 23\n    nee: 14\n    weet_niet: 1\n"
            "  gemist:\n    - thema: eten\n      keer: 4\n"
            "  klopt_niet:\n    - organisatie: soep-aan-zee\n"
        )


def test_een_lijst_met_een_rij_per_formulier(map_: Path, tmp_path: Path) -> None:
    rijen = [
        *["ja;ja;ja;formeel;eten;;;"] * 12,
        *["nee;ja;nee;informeel;;;;"] * 3,
        *["ja;weet niet;;gemengd;eenzaamheid; soep-aan-zee;Vraag naar mevrouw Zevenster;"] * 5,
        ";;;;;;;Mevrouw Q. Zevenster was heel aardig",
        "ja;;;;;;;Meer tijd om te praten",
    ]
    pad = lijst(tmp_path / "ingevuld.csv", *rijen)
    antwoord = evaluatie(map_, "--ingevuld", pad, "--ja")
    assert antwoord.code == 0, antwoord.fout
    assert "3 zinnen van mensen niet opgeschreven; dat doet --met-tekst" in antwoord.fout
    assert "een groep van minder dan 5 formulieren is niet opgeschreven" in antwoord.fout
    geteld = staat_er(map_)
    assert geteld == (
        "  formulieren: 22\n"
        "  vervolg:\n    ja: 18\n    nee: 3\n"
        "  nieuwe_contacten:\n    ja: 15\n    nee: 0\n    weet_niet: 5\n"
        "  bestaande_contacten:\n    ja: 12\n    nee: 3\n"
        "  groepen:\n"
        "    - naam: formeel\n      formulieren: 12\n"
        "      vervolg:\n        ja: 12\n        nee: 0\n"
        "      nieuwe_contacten:\n        ja: 12\n        nee: 0\n"
        "    - naam: gemengd\n      formulieren: 5\n"
        "  gemist:\n    - thema: eenzaamheid\n      keer: 5\n    - thema: eten\n      keer: 12\n"
        "  klopt_niet:\n    - organisatie: soep-aan-zee\n"
    )
    antwoord = evaluatie(map_, "--ingevuld", pad, "--met-tekst", "--ja")
    assert "2 zinnen lijken iemand te noemen; zij zijn weggelaten" in antwoord.fout
    assert staat_er(map_).endswith(
        "  gezegd:\n    - Meer tijd om te praten\n  klopt_niet:\n    - organisatie: soep-aan-zee\n"
    )
    assert "Zevenster" not in staat_er(map_) + antwoord.uit


def test_het_werkboek_komt_ingevuld_terug(map_: Path, tmp_path: Path) -> None:
    antwoord = evaluatie(map_, "-o", tmp_path / "uit")
    assert antwoord.code == 0, antwoord.fout
    pad = tmp_path / "uit" / f"{ID}-evaluatie.xlsx"
    assert pad.with_suffix(".pdf").read_bytes().startswith(b"%PDF")
    leeg = evaluatie(map_, "--ingevuld", pad, "--ja")
    assert (leeg.code, "geen ingevuld formulier" in leeg.fout) == (2, True)
    boek = openpyxl.load_workbook(pad)
    for _ in range(6):
        boek["Formulieren"].append(["ja", "nee", "weet niet", "formeel", "Eten en maaltijden"])
    boek.save(pad)
    assert evaluatie(map_, "--ingevuld", pad, "--ja").code == 0
    assert staat_er(map_).startswith("  formulieren: 6\n  vervolg:\n    ja: 6\n    nee: 0\n")
    boek["Geteld"]["E3"] = "9"
    boek.save(pad)
    assert "door elkaar" in evaluatie(map_, "--ingevuld", pad, "--ja").fout
    for rij in range(3, 9):
        for vak in boek["Formulieren"][rij]:
            vak.value = None
    boek["Geteld"]["B4"], boek["Geteld"]["C4"] = "5", "4"
    boek.save(pad)
    assert evaluatie(map_, "--ingevuld", pad, "--ja").code == 0
    assert staat_er(map_) == "  formulieren: 9\n  vervolg:\n    ja: 5\n    nee: 4\n"


def test_van_minder_dan_vijf_blijft_alleen_hoeveel(map_: Path) -> None:
    woorden = ("--formulieren", 4, "--vervolg", "3/1", "--gemist", "eten", "--klopt-niet",
               "belmaatjes", "--ja")  # fmt: skip
    antwoord = evaluatie(map_, *woorden)
    assert antwoord.code == 0
    assert "minder dan 5 formulieren: alleen hun aantal blijft" in antwoord.fout
    assert staat_er(map_) == "  formulieren: 4\n  klopt_niet:\n    - organisatie: belmaatjes\n"


@pytest.mark.parametrize(
    ("woorden", "gezegd"),
    [
        (("--vervolg", "37/1"), "hoeveel formulieren zijn er ingevuld?"),
        (("--formulieren", 38, "--vervolg", "veel"), "“veel” zijn geen aantallen"),
        (("--formulieren", 38, "--vervolg", "ja 37 nee veel"), "zijn geen aantallen"),
        (("--formulieren", 38, "--vervolg", "ja 38 nee 1"), "39 antwoorden is meer dan 38"),
        (("--formulieren", 38, "--gemist", "iets geks 3"), "thema"),
        (("--formulieren", 38, "--klopt-niet", "niemand"), "“niemand” staat niet op de kaart"),
        (("--formulieren", 38, "-o", "ergens"), "-o hoort bij het lege formulier"),
        (("--ingevuld", "is-er-niet.csv"), "is-er-niet.csv"),
    ],
)
def test_wat_niet_kan(map_: Path, woorden: tuple[object, ...], gezegd: str) -> None:
    antwoord = evaluatie(map_, *woorden, "--ja")
    assert (antwoord.code > 0, gezegd in antwoord.fout) == (True, True), antwoord.fout
    assert staat_er(map_) == ""
