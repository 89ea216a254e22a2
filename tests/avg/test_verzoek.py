"""What somebody asked: written down without a name, with the last day to answer."""

from pathlib import Path

import pytest
from aanroep import Antwoord, roep
from hulp.kaartje import schrijf_kaartje
from hulp.persoon import PERSOON
from hulp.repo import leg_vast

LOGBOEK = "data/personen/logboek.csv"


@pytest.fixture
def kaart(tmp_path: Path) -> Path:
    return schrijf_kaartje(tmp_path, PERSOON).wortel


def verzoek(kaart: Path, *woorden: str, dag: str = "2026-10-31") -> Antwoord:
    return roep("avg", "verzoek", *woorden, "--map", kaart, "--peildatum", dag)


def test_noteren_laten_zien_en_afronden(kaart: Path) -> None:
    assert verzoek(kaart).uit == "Er staat geen verzoek open.\n"
    assert verzoek(kaart, "inzage", "p-0001") == (
        0,
        "verzoek om inzage: antwoord uiterlijk 30 november 2026\n",
        "kaart: genoteerd in data/personen/logboek.csv, zonder naam\n",
    )
    verzoek(kaart, "bezwaar", dag="2026-11-15")
    assert verzoek(kaart, dag="2026-12-01").uit.splitlines() == [
        "1. verzoek om inzage (p-0001) van 31 oktober 2026: uiterlijk 30 november 2026; te laat",
        "2. verzoek om bezwaar van 15 november 2026: uiterlijk 15 december 2026",
    ]
    assert verzoek(kaart, "klaar", "1").uit == "verzoek om inzage van 31 oktober 2026: klaar\n"
    assert verzoek(kaart).uit.startswith("1. verzoek om bezwaar")
    assert (kaart / LOGBOEK).read_text("utf-8") == (
        "datum;wat;nummer;uiterlijk;klaar_op\n"
        "2026-10-31;verzoek om inzage;p-0001;2026-11-30;2026-10-31\n"
        "2026-11-15;verzoek om bezwaar;;2026-12-15;\n"
    )


def test_wie_vergeten_is_heeft_zijn_antwoord(kaart: Path) -> None:
    for soort, wie in (("verwijderen", "p-0001"), ("inzage", "p-0001"), ("verwijderen", "p-0002")):
        verzoek(kaart, soort, wie)
    roep("avg", "vergeet", "p-0001", "--ja", "--map", kaart, "--peildatum", "2026-11-01")
    assert verzoek(kaart).uit.splitlines() == [
        "1. verzoek om inzage (p-0001) van 31 oktober 2026: uiterlijk 30 november 2026",
        "2. verzoek om verwijderen (p-0002) van 31 oktober 2026: uiterlijk 30 november 2026",
    ]


def test_ook_hierna_zegt_het_wat_nog_niet_is_vastgelegd(kaart: Path) -> None:
    (kaart / ".gitignore").write_text("/data/personen/\n", encoding="utf-8")
    leg_vast(kaart)
    pad = kaart / "data/organisaties/samen-eten.yaml"
    pad.write_text(f"{pad.read_text('utf-8')}opmerking: Anders.\n", encoding="utf-8")
    zin = "kaart: 1 gewijzigd bestand is nog niet vastgelegd in git; dat doet: kaart leg-vast\n"
    assert verzoek(kaart, "inzage").fout.endswith(zin)
    assert verzoek(kaart, "klaar", "1").fout == zin
    assert zin not in verzoek(kaart).fout  # only looking writes nothing


def test_te_laat_is_een_let_op(kaart: Path) -> None:
    verzoek(kaart, "inzage")
    valideer = ("valideer", "--map", kaart, "--peildatum")
    assert "0 keer let op" in roep(*valideer, "2026-11-30").uit
    assert roep(*valideer, "2026-12-01").uit.splitlines()[0] == (
        "data/personen/logboek.csv:1:1: let op: een verzoek om inzage van 2026-10-31 had klaar "
        "moeten zijn op 2026-11-30; raad: antwoord alsnog, en noteer het met: kaart avg verzoek "
        "klaar [personen]"
    )


@pytest.mark.parametrize(
    ("woorden", "zin"),
    [
        (("inzage", "Fatima"), "geen naam: het logboek noemt niemand"),
        (("weg",), "Onbekend bij verzoek: “weg”"),
        (("klaar",), "Noem het volgnummer"),
        (("klaar", "x"), "Noem het volgnummer"),
        (("klaar", "7"), "Er is geen open verzoek 7"),
        (("inzage", "p-0001", "x"), "Noem wat er gevraagd is"),
    ],
)
def test_wat_niet_kan(kaart: Path, woorden: tuple[str, ...], zin: str) -> None:
    antwoord = verzoek(kaart, *woorden)
    assert (antwoord.code, antwoord.uit) == (2, "")
    assert zin in antwoord.fout
    assert not (kaart / LOGBOEK).exists()
