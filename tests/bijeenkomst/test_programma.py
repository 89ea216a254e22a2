"""A carrousel: the division on screen, as json and on paper, and what cannot be."""

import json
import shutil
from pathlib import Path

import pytest
from aanroep import Antwoord, roep
from conftest import VOORBEELDKAART
from pypdf import PdfReader

CARROUSEL = """naam: Carrousel Noord
soort: carrousel
datum: 2027-05-20
programma:
  - van: "13:00"
    tot: "13:30"
    titel: Opening
  - ronde: 1
    van: "13:30"
    tot: "14:30"
    sessies:
      - id: s1
        titel: Niet praten maar doen
        ruimte: Zaal 1
        plaatsen: 2
      - id: s2
        titel: Geld
        ruimte: Zaal 2
        plaatsen: 2
  - ronde: 2
    sessies:
      - id: s1
        titel: Niet praten maar doen
        ruimte: Zaal 1
        plaatsen: 2
      - id: s2
        titel: Geld
        ruimte: Zaal 2
        plaatsen: 2
"""
WENSEN = """id;organisatie;wens1;wens2;wens3
Cato;belmaatjes;Geld;;
Anna;soep-aan-zee;s1;s2;
Bram;;niet praten maar doen;;
"""


@pytest.fixture
def map_(tmp_path: Path) -> Path:
    plek = Path(shutil.copytree(VOORBEELDKAART, tmp_path / "kaart"))
    doel = plek / "data/bijeenkomsten/carrousel-noord-2027-05.yaml"
    doel.parent.mkdir(exist_ok=True)
    doel.write_text(CARROUSEL, "utf-8")
    (tmp_path / "wensen.csv").write_text(WENSEN, "utf-8")
    return plek


def programma(map_: Path, *woorden: object, lijst: str = "wensen.csv") -> Antwoord:
    vast = ("bijeenkomst", "programma", "carrousel-noord-2027-05", "--wensen", map_.parent / lijst)
    return roep("--map", map_, *vast, *woorden)


def test_op_het_scherm(map_: Path) -> None:
    antwoord = programma(map_)
    assert (antwoord.code, antwoord.fout) == (0, "")
    regels = antwoord.uit.splitlines()
    assert regels[0] == (
        "3 mensen: 3 keer eerste wens, 1 keer tweede wens, 2 keer iets anders; beter kan"
    )
    assert "Ronde 1, van 13:30 tot 14:30 uur" in regels
    assert "Ronde 2" in regels


def test_voor_een_ander_programma_en_de_volgorde_van_aanmelden_telt_niet(map_: Path) -> None:
    kop, *rijen = WENSEN.splitlines()
    (map_.parent / "omgekeerd.csv").write_text("\n".join([kop, *reversed(rijen)]), "utf-8")
    een = programma(map_, "--formaat", "json")
    assert een.uit == programma(map_, "--formaat", "json", lijst="omgekeerd.csv").uit
    plan = json.loads(een.uit)
    assert (plan["kosten"], plan["grens"]) == (21, 21)
    assert plan["gekregen"] == {"wens1": 3, "wens2": 1, "wens3": 0, "anders": 2}
    for ronde in plan["rondes"]:
        assert sorted(wie for sessie in ronde["sessies"] for wie in sessie["wie"]) == [
            "Anna", "Bram", "Cato",
        ]  # fmt: skip


def test_op_papier_buiten_de_kaart(map_: Path, tmp_path: Path) -> None:
    assert programma(map_, "--formaat", "pdf").code == 2
    assert programma(map_, "--formaat", "pdf", "-o", map_ / "x").code == 2
    antwoord = programma(map_, "--formaat", "pdf", "-o", tmp_path / "uit")
    assert antwoord.code == 0, antwoord.fout
    assert "bladzijde: plan 1, briefjes 2, deurlijsten 3-4" in antwoord.uit
    assert "vernietig het de dag na 20-5-2027" in antwoord.fout
    pdf = tmp_path / "uit" / "programma.pdf"
    assert pdf.stat().st_mode & 0o077 == 0
    tekst = " ".join(blad.extract_text() for blad in PdfReader(pdf).pages)
    for deel in ("Zaal 1", "Bram", "ronde 2: ", "Niet praten maar doen"):
        assert deel in tekst
    assert not [p for p in map_.rglob("*") if p.is_file() and b"Cato" in p.read_bytes()]


@pytest.mark.parametrize(
    ("wat", "zin"),
    [
        ("id;wens1\nAnna;schilderen\n", "rij 2: “schilderen” is geen sessie; kies uit s1, s2"),
        ("wie;wens1\nAnna;s1\n", "heeft geen kolommen id (of naam) en wens1"),
        ("id;wens1\nAnna;s1\nAnna;s2\n", "staat er twee keer: Anna"),
        ("id;wens1\n" + "".join(f"mens {n};s1\n" for n in range(5)),
         "in ronde 1 zijn 1 plaatsen te weinig voor 5 mensen"),
    ],
)  # fmt: skip
def test_wat_niet_kan(map_: Path, wat: str, zin: str) -> None:
    (map_.parent / "anders.csv").write_text(wat, "utf-8")
    antwoord = programma(map_, lijst="anders.csv")
    assert antwoord.code == 2
    assert zin in antwoord.fout


def test_zonder_rondes(map_: Path) -> None:
    pad = map_ / "data/bijeenkomsten/carrousel-noord-2027-05.yaml"
    pad.write_text("naam: Carrousel Noord\nsoort: carrousel\ndatum: 2027-05-20\n", "utf-8")
    assert "heeft geen rondes met sessies" in programma(map_).fout
