"""What may be told of a meeting or a series: nothing that was not counted, nothing of a few."""

import shutil
from pathlib import Path

import pytest
from aanroep import Antwoord, roep
from conftest import VOORBEELDKAART

REEKS = """naam: Sociale Kaart LIVE!
bijeenkomsten: 9
bezoekers_per_keer: 42
unieke_bezoekers: 220
unieke_organisaties: 51
percentages:
  vervolg: 99
  nieuwe_contacten: 99
  bestaande_contacten: 60
"""


@pytest.fixture
def map_(tmp_path: Path) -> Path:
    return Path(shutil.copytree(VOORBEELDKAART, tmp_path / "kaart"))


def verslag(map_: Path, *woorden: object) -> Antwoord:
    return roep("--map", map_, "--peildatum", "2026-12-01", "bijeenkomst", "verslag", *woorden)


def test_van_een_oude_reeks_wordt_niets_verzonnen(map_: Path) -> None:
    (map_ / "data/reeksen").mkdir(exist_ok=True)
    (map_ / "data/reeksen/skl-2011.yaml").write_text(REEKS, "utf-8")
    antwoord = verslag(map_, "skl-2011", "--formaat", "md")
    assert antwoord.code == 0, antwoord.fout
    assert antwoord.uit.splitlines() == [
        "# Sociale Kaart LIVE!",
        "",
        "- 9 bijeenkomsten",
        "- 42 bezoekers per keer (374 tot 382 bezoeken mogelijk)",
        "- 220 verschillende bezoekers",
        "- 51 verschillende organisaties",
        "- 99% wil een vervolg, volgens de bron",
        "- 99% deed nieuwe contacten op, volgens de bron",
        "- 60% sprak mensen die men al kende, volgens de bron",
    ]


@pytest.mark.parametrize(
    ("formulieren", "ja", "staat_er"),
    [
        (4, 4, "bij minder dan 5 formulieren blijven de cijfers weg"),
        (5, 4, "4 van 5 wil een vervolg"),
        (9, 9, "iedereen wil een vervolg"),
        (10, 10, "10 van 10 wil een vervolg"),
        (20, 19, "19 van 20 wil een vervolg (95%)"),
    ],
)
def test_cijfers_vanaf_vijf_en_procenten_vanaf_twintig(
    map_: Path, formulieren: int, ja: int, staat_er: str
) -> None:
    pad = map_ / "data/bijeenkomsten/noord-2026-11.yaml"
    evaluatie = f"evaluatie:\n  formulieren: {formulieren}\n  vervolg:\n    ja: {ja}\n"
    pad.write_text(pad.read_text("utf-8") + evaluatie, "utf-8")
    regels = [regel.strip() for regel in verslag(map_, "noord-2026-11").uit.splitlines()]
    assert staat_er in regels
    assert any("wil een vervolg" in regel for regel in regels) == (formulieren >= 5)


def test_wat_men_miste_komt_met_ja_als_gemeld_op_de_wijk(map_: Path) -> None:
    pad, wijk = map_ / "data/bijeenkomsten/noord-2026-11.yaml", map_ / "data/wijken/noord.yaml"
    gemist = "evaluatie:\n  formulieren: 12\n  gemist:\n    - thema: eten\n      keer: 6\n"
    pad.write_text(pad.read_text("utf-8") + gemist, "utf-8")
    eerst = wijk.read_bytes()
    gezien = verslag(map_, "noord-2026-11")
    assert gezien.fout.splitlines() == [
        "kaart: voorstel: zet bij Noord-Overzee als gemeld: Eten en maaltijden (met --ja)"
    ]
    assert wijk.read_bytes() == eerst
    antwoord = verslag(map_, "noord-2026-11", "--ja")
    assert antwoord.code == 0, antwoord.fout
    na = wijk.read_text("utf-8")
    assert "stand: gemeld" in na
    assert "hoe: bijeenkomst" in na
    assert verslag(map_, "noord-2026-11", "--ja").code == 0
    assert wijk.read_text("utf-8") == na


def test_een_fout_blad_gaat_voorop_in_de_volgende_ronde(map_: Path) -> None:
    pad = map_ / "data/bijeenkomsten/noord-2026-11.yaml"
    blad = map_ / "data/organisaties/belmaatjes.yaml"
    evaluatie = (
        "evaluatie:\n  formulieren: 4\n  gezegd:\n    - Mevrouw Zevenster was aardig\n"
        "  klopt_niet:\n"
        "    - organisatie: belmaatjes\n      wat: het nummer is veranderd\n"
        "    - organisatie: soep-aan-zee\n      wat: vraag naar mevrouw Zevenster\n"
    )
    pad.write_text(pad.read_text("utf-8") + evaluatie, "utf-8")
    gezien = verslag(map_, "noord-2026-11")
    assert "nagaan: Belmaatjes Voorbeeldstad, Soep aan Zee (met --ja)" in gezien.fout
    for _ in range(2):
        antwoord = verslag(map_, "noord-2026-11", "--ja")
        assert antwoord.code == 0, antwoord.fout
        assert blad.read_text("utf-8").count("gemeld:\n  - op: 2026-11-12\n") == 1
    assert "Sociale kaart live Noord: het nummer is veranderd" in blad.read_text("utf-8")
    alles = b"".join(p.read_bytes() for p in (map_ / "data/organisaties").iterdir())
    assert b"Zevenster" not in alles
    assert "Zevenster" not in gezien.uit + gezien.fout + antwoord.uit + antwoord.fout


def test_wat_een_paar_mensen_missen_komt_nergens(map_: Path) -> None:
    pad, wijk = map_ / "data/bijeenkomsten/noord-2026-11.yaml", map_ / "data/wijken/noord.yaml"
    gemist = "evaluatie:\n  formulieren: 4\n  gemist:\n    - thema: eten\n      keer: 3\n"
    pad.write_text(pad.read_text("utf-8") + gemist, "utf-8")
    eerst = wijk.read_bytes()
    for woorden in ((), ("--ja",)):
        antwoord = verslag(map_, "noord-2026-11", *woorden)
        assert antwoord.code == 0, antwoord.fout
        assert "eten" not in (antwoord.uit + antwoord.fout).casefold()
    assert wijk.read_bytes() == eerst


def test_een_onbekend_verslag(map_: Path) -> None:
    assert verslag(map_, "bestaat-niet").code == 2


def test_het_verslag_op_een_a4(map_: Path, tmp_path: Path) -> None:
    pad = tmp_path / "verslag.pdf"
    antwoord = verslag(map_, "noord-2026-11", "-o", pad)
    assert (antwoord.code, antwoord.uit) == (0, f"{pad}: verslag op A4\n"), antwoord.fout
    assert verslag(map_, "noord-2026-11", "--formaat", "pdf").code == 0
    assert (map_ / "drukwerk/noord-2026-11-verslag.pdf").read_bytes() == pad.read_bytes()
    assert verslag(map_, "noord-2026-11", "--formaat", "md", "-o", pad).code == 2
    assert verslag(map_, "noord-2026-11", "-o", pad, "--ja").code == 2
