"""A meeting on the map, and sign-ups beside it: counts, never in git, gone after four weeks."""

import shutil
import stat
from pathlib import Path

import pytest
from aanroep import Antwoord, roep
from conftest import VOORBEELDKAART
from hulp.repo import git

ID = "noord-2026-11"  # on 12 november
VOOR, OP, NA = "2026-12-09", "2026-12-10", "2026-12-11"


@pytest.fixture
def map_(tmp_path: Path) -> Path:
    return Path(shutil.copytree(VOORBEELDKAART, tmp_path / "kaart"))


def bijeenkomst(map_: Path, *woorden: object, dag: str = "2026-11-01") -> Antwoord:
    return roep("--map", map_, "--peildatum", dag, "bijeenkomst", *woorden)


def bestand(map_: Path) -> Path:
    return map_ / "data/aanmeldingen" / f"{ID}.yaml"


def test_nieuw_schrijft_een_bestand_en_zegt_het_id(map_: Path) -> None:
    antwoord = bijeenkomst(
        map_, "nieuw", "--naam", "Sociale kaart live", "--datum", "18-3-2027", "--wijk", "Zeedorp",
        "--soort", "carrousel", "--reeks", "live-2026", "--locatie", "De Meerpaal",
        "--aanmelden-voor", "2027-03-11", "--ja",
    )  # fmt: skip
    assert antwoord.uit.splitlines()[0] == "sociale-kaart-live-2027-03"
    assert antwoord.fout.startswith("kaart: 1 bestand geschreven: data/bijeenkomsten/")
    tekst = (map_ / "data/bijeenkomsten/sociale-kaart-live-2027-03.yaml").read_text("utf-8")
    assert tekst.splitlines()[1:] == [
        "naam: Sociale kaart live",
        "soort: carrousel",
        "reeks: live-2026",
        "datum: 2027-03-18",
        "wijk: noord",
        "locatie: de-meerpaal",
        "aanmelden_voor: 2027-03-11",
    ]
    nog_een = ("nieuw", "--naam", "Sociale kaart live", "--datum", "2027-03-25", "--ja")
    assert bijeenkomst(map_, *nog_een).uit.splitlines()[0] == "sociale-kaart-live-2027-03-2"
    assert roep("--map", map_, "valideer").code == 0


@pytest.mark.parametrize(
    ("woorden", "gezegd"),
    [
        (("--naam", "X", "--datum", "maart"), "“maart” is geen dag; schrijf 2026-11-12"),
        (("--naam", " ", "--datum", "2027-03-18"), "een bijeenkomst heeft een naam"),
        (("--naam", "X", "--datum", "2027-03-18", "--reeks", "noord-2026-11"), "live-2026"),
        (("--naam", "X", "--datum", "2027-03-18", "--wijk", "stad"), "is niet één wijk"),
        (("--naam", "X", "--datum", "2027-03-18", "--tot", "2027-03-17"), "ligt voor"),
    ],
)
def test_wat_niet_kan_wordt_niet_geschreven(
    map_: Path, woorden: tuple[str, ...], gezegd: str
) -> None:
    antwoord = bijeenkomst(map_, "nieuw", *woorden, "--ja")
    assert (antwoord.code, gezegd in antwoord.fout) == (2, True), antwoord
    assert len(list((map_ / "data/bijeenkomsten").iterdir())) == 1


def test_een_maand_heeft_een_eerste_en_een_laatste_dag(map_: Path) -> None:
    dagen = ("--datum", "2027-10-01", "--tot", "2027-10-31", "--soort", "maand")
    id_ = bijeenkomst(map_, "nieuw", "--naam", "De maand", *dagen, "--ja").uit.split()[0]
    assert "1 oktober 2027 tot en met 31 oktober 2027" in roep("--map", map_, "toon", id_).uit


def test_aanmeldingen_zijn_aantallen_voor_de_eigenaar_alleen(map_: Path) -> None:
    lijst = map_.parent / "lijst.csv"
    lijst.write_text(
        "naam;organisatie\nQuirina Zevenster;Belmaatjes Voorbeeldstad\nSam;belmaatjes\n", "utf-8"
    )
    for _ in range(2):  # what is said twice counts once
        bijeenkomst(map_, "aanmelding", ID, "Soep aan Zee", 2)
        antwoord = bijeenkomst(map_, "aanmelding", ID, lijst)
    assert bestand(map_).read_text("utf-8") == (
        "# Komt nooit in git; kaart bijeenkomst ruim-op haalt dit weg.\n"
        "belmaatjes: 2\nsoep-aan-zee: 2\n"
    )
    assert stat.S_IMODE(bestand(map_).stat().st_mode) == 0o600
    assert antwoord.uit == (
        "Sociale kaart live Noord: 4 mensen van 2 organisaties\n"
        "    2  Belmaatjes Voorbeeldstad\n    2  Soep aan Zee\n"
    )
    assert antwoord.fout == f"kaart: data/aanmeldingen/{ID}.yaml moet weg op 10 december 2026\n"
    register = roep("--map", map_, "--peildatum", "2026-11-01", "avg", "register").uit
    assert f"data/aanmeldingen/{ID}.yaml moet weg op 10 december 2026" in " ".join(register.split())
    assert "In de bestanden: 0" not in roep("--map", map_, "avg", "inzage", "belmaatjes").uit
    assert "nog niemand" in bijeenkomst(map_, "aanmelding", "live-2026").fout + (
        bijeenkomst(map_, "aanmelding", ID, "Soep aan Zee", 0)
        and bijeenkomst(map_, "aanmelding", ID, "belmaatjes", 0).uit
    )


@pytest.mark.parametrize(
    ("woorden", "gezegd"),
    [
        (("soep-aan-zee", "twee"), "“twee” is geen aantal mensen"),
        (("soep-aan-zee",), "hoeveel mensen komen er?"),
        (("leeg.csv",), "leeg.csv"),
    ],
)
def test_een_aanmelding_die_niet_kan(map_: Path, woorden: tuple[str, ...], gezegd: str) -> None:
    antwoord = bijeenkomst(map_, "aanmelding", ID, *woorden)
    assert (antwoord.code, gezegd in antwoord.fout) == (2, True), antwoord.fout
    assert not bestand(map_).exists()


def test_wie_niet_op_de_kaart_staat_telt_mee_en_wordt_genoemd(map_: Path) -> None:
    antwoord = bijeenkomst(map_, "aanmelding", ID, "Belmaatje", 1)
    assert "niet op de kaart, en gewoon meegenomen: Belmaatje; bedoelde je belmaatjes?" in (
        antwoord.fout
    )
    assert "Belmaatje: 1" in bestand(map_).read_text("utf-8")


def test_git_krijgt_geen_aanmeldingen(map_: Path) -> None:
    git(map_, "init", "-q")
    assert bijeenkomst(map_, "aanmelding", ID, "soep-aan-zee", 2).fout == (
        "kaart: git zou de aanmeldingen meenemen; er is niets geschreven; zet eerst de regel "
        "data/aanmeldingen/ in .gitignore\n"
    )
    (map_ / ".gitignore").write_text("data/aanmeldingen/\n", "utf-8")
    assert bijeenkomst(map_, "aanmelding", ID, "soep-aan-zee", 2).code == 0
    assert "aanmeldingen]" not in roep("--map", map_, "valideer").uit
    (map_ / ".gitignore").unlink()
    assert (
        "fout: git kan deze bestanden zo meenemen; raad: zet de regel data/aanmeldingen/ in "
        in (roep("--map", map_, "valideer").uit)
    )


@pytest.mark.parametrize(
    ("dag", "weg"), [(VOOR, False), (OP, True), (NA, True)], ids=["voor", "op", "na"]
)
def test_opruimen_doet_men_na_vier_weken(map_: Path, dag: str, weg: bool) -> None:
    bijeenkomst(map_, "aanmelding", ID, "soep-aan-zee", 2)
    gezegd = bijeenkomst(map_, "aanmelding", ID, dag=dag).fout
    assert ("moest weg op 10 december 2026" in gezegd) == weg
    een = bijeenkomst(map_, "ruim-op", ID, dag=dag)
    assert (een.code == 0) == weg
    if not weg:
        assert "mogen blijven tot 2026-12-10; moeten zij toch al weg, zeg dan --nu" in een.fout
        assert bijeenkomst(map_, "ruim-op", dag=dag).uit == "er is niets op te ruimen\n"
        assert bestand(map_).exists()
        bijeenkomst(map_, "ruim-op", ID, "--nu", dag=dag)
    assert not bestand(map_).exists()
    assert bijeenkomst(map_, "ruim-op", dag=dag).uit == "er is niets op te ruimen\n"


def test_van_een_bijeenkomst_met_een_fout_blijven_de_aanmeldingen(map_: Path) -> None:
    bijeenkomst(map_, "aanmelding", ID, "soep-aan-zee", 2)
    (map_ / "data/bijeenkomsten" / f"{ID}.yaml").write_text("naam: [\n", "utf-8")
    assert "niets op te ruimen" in bijeenkomst(map_, "ruim-op", dag="2027-06-01").uit
    assert bestand(map_).exists()
    (map_ / "data/bijeenkomsten" / f"{ID}.yaml").unlink()  # nobody knows any more what it is
    bijeenkomst(map_, "ruim-op", dag="2026-11-01")
    assert not bestand(map_).exists()


def test_ook_zoals_elk_ander_ding_op_de_kaart(map_: Path) -> None:
    zonder_dag = roep("--map", map_, "nieuw", "bijeenkomst", "--naam", "Proef", "--ja")
    assert "er staat niet wanneer deze bijeenkomst is" in zonder_dag.fout
    assert not (map_ / "data/bijeenkomsten/proef.yaml").exists()
    velden = ("--naam", "Proef", "--veld", "datum=2027-01-05", "--wijk", "Zeedorp", "--ja")
    assert roep("--map", map_, "nieuw", "bijeenkomst", *velden).code == 0
    assert roep("--map", map_, "wijzig", "proef", "tellingen.bezoekers=0", "--ja").code == 0
    toont = roep("--map", map_, "toon", "proef").uit
    assert "Wanneer         5 januari 2027\nWijk            Noord-Overzee\n" in toont
    assert "Bezoekers       0\n" in toont
