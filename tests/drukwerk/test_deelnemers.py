"""Sheets with names: only for deelnemers, only on paper, only who may, and never in an edition."""

import io
import json
from pathlib import Path

import pytest
from aanroep import Antwoord, roep
from hulp.kaartje import schrijf_kaartje
from hulp.persoon import EMAIL, GEHEIMEN, NAAM, PERSOON, TELEFOON
from hulp.repo import leg_vast
from pypdf import PdfReader

MET_NAMEN = ("bladen", "--voor", "deelnemers", "--uitgave", "2026-1")
WAARSCHUWING = (
    "kaart: op deze bladen staan namen: deel ze alleen met deelnemers, en zet het bestand niet op "
    "een website of in git\n"
)


def druk(kaart: Path, *woorden: object, dag: str = "2026-11-21") -> Antwoord:
    return roep("drukwerk", "--map", kaart, "--peildatum", dag, *woorden)


def bladzijden(pad: Path) -> list[str]:
    pdf = PdfReader(io.BytesIO(pad.read_bytes()))
    return [" ".join(bladzijde.extract_text().split()) for bladzijde in pdf.pages]


@pytest.fixture
def kaart(tmp_path: Path) -> Path:
    return schrijf_kaartje(tmp_path, PERSOON).wortel


def test_met_namen_en_op_elk_blad_voor_wie_het_is_en_welke_uitgave(kaart: Path) -> None:
    pdf = kaart / "drukwerk/bladen-deelnemers.pdf"
    assert druk(kaart, *MET_NAMEN) == (
        0,
        f"{pdf}: 2 bladen (Noord 1, Stad 1)\nUitgave 2026-1 is vastgelegd in data/uitgaven\n",
        WAARSCHUWING,
    )
    eten, maatje = bladzijden(pdf)
    for deel in (NAAM, "coördinator", TELEFOON, EMAIL):
        assert deel in eten
        assert deel not in maatje
    for blad, code in ((eten, "1-001"), (maatje, "S-002")):
        assert f"{code} · 2026-1 · alleen voor deelnemers · stand 21 november 2026" in blad


def test_de_uitgave_in_git_kent_alleen_het_nummer(kaart: Path) -> None:
    druk(kaart, *MET_NAMEN)
    vastgelegd = "".join(p.read_text("utf-8") for p in (kaart / "data/uitgaven").iterdir())
    assert "p-0001" in vastgelegd
    assert "voor: deelnemers" in vastgelegd
    assert not [geheim for geheim in GEHEIMEN if geheim in vastgelegd]
    assert "met contactpersonen" in roep("uitgave", "lijst", "--map", kaart).uit


def test_gewoon_drukwerk_is_voor_iedereen(kaart: Path) -> None:
    assert druk(kaart, "--uitgave", "2026-1").fout == ""
    (eten, _) = bladzijden(kaart / "drukwerk/bladen.pdf")
    assert not [geheim for geheim in GEHEIMEN if geheim in eten]
    assert "deelnemers" not in eten


@pytest.mark.parametrize(
    ("anders", "reden"),
    [
        (("  - papier\n", ""), "bereik papier is niet afgesproken"),
        (("  - netwerk\n", ""), "bereik netwerk is niet afgesproken"),
        (("verloopt_op: 2028-09-01", "verloopt_op: 2026-11-21"), "verlopen op 2026-11-21"),
        (("op: 2026-09-01", "op: 2025-11-21"), "al 12 maanden niet bevestigd"),
    ],
)
def test_wie_niet_mag_staat_er_niet_op_en_wordt_bij_nummer_genoemd(
    tmp_path: Path, anders: tuple[str, str], reden: str
) -> None:
    schrijf_kaartje(tmp_path, PERSOON.replace(*anders))
    antwoord = druk(tmp_path, *MET_NAMEN)
    assert antwoord.fout == f"{WAARSCHUWING}kaart: staat er niet op: p-0001: {reden}\n"
    tekst = "".join(bladzijden(tmp_path / "drukwerk/bladen-deelnemers.pdf"))
    assert not [geheim for geheim in GEHEIMEN if geheim in tekst]
    assert "p-0001" not in (tmp_path / "data/uitgaven/2026-1.yaml").read_text("utf-8")


@pytest.mark.parametrize(
    ("woorden", "zin"),
    [
        (("bladen", "--voor", "deelnemers"), "Noem ook een --uitgave"),
        ((*MET_NAMEN, "--vorm", "png"), "Namen van mensen komen alleen op papier"),
        (("poster", "--wijk", "Noord", "--voor", "deelnemers"), "Bij poster hoort geen --voor"),
        (("kaartjes", "--voor", "deelnemers"), "Bij kaartjes hoort geen --voor"),
        (("formulier", "--voor", "deelnemers"), "Bij formulier hoort geen --voor"),
        (("bladen", "--voor", "pers"), "Onbekend bij --voor"),
    ],
)
def test_niet_bij_wat_openbaar_wordt(kaart: Path, woorden: tuple[str, ...], zin: str) -> None:
    antwoord = druk(kaart, *woorden)
    assert (antwoord.code, antwoord.uit) == (2, "")
    assert zin in antwoord.fout
    assert not (kaart / "drukwerk").exists()


def test_een_persoon_met_een_fout_houdt_de_uitgave_tegen(tmp_path: Path) -> None:
    schrijf_kaartje(tmp_path, PERSOON.replace("toestemming", "gerechtvaardigd-belang"))
    antwoord = druk(tmp_path, *MET_NAMEN)
    assert antwoord.code == 2
    assert "een fout, zie kaart valideer data/personen/p-0001.yaml" in antwoord.fout
    assert not (tmp_path / "data/uitgaven").exists()


def test_de_hele_map_zegt_het_op_het_titelblad_en_op_elk_blad(kaart: Path) -> None:
    assert druk(kaart, "map", "--voor", "deelnemers", "--uitgave", "2026-1").code == 0
    gedrukt = bladzijden(kaart / "drukwerk/map-deelnemers.pdf")
    assert "Alleen voor deelnemers" in gedrukt[0]
    assert [blad for blad in gedrukt if "alleen voor deelnemers" not in blad.lower()] == []
    (met,) = (blad for blad in gedrukt if NAAM in blad)
    assert "1-001 · 2026-1 · alleen voor deelnemers" in met
    register = [
        blad
        for blad in gedrukt
        if blad.startswith(("Inhoud", "Vragen", "Thema’s", "Namen", "Noord", "Stad", "Colofon"))
        and "Klopt dit?" not in blad  # a sheet, on which the thumb index is read first
    ]
    assert len(register) == 7
    assert [blad for blad in register if "alleen voor deelnemers" not in blad] == []
    assert not [geheim for geheim in GEHEIMEN if geheim in "".join(register)]


def test_wat_git_zou_meenemen_wordt_gezegd(kaart: Path) -> None:
    (kaart / ".gitignore").write_text("data/personen/\n", "utf-8")
    leg_vast(kaart)
    zin = "kaart: git kan bladen-deelnemers.pdf meenemen: verplaats het, of zet het in .gitignore"
    assert zin in druk(kaart, *MET_NAMEN).fout
    (kaart / ".gitignore").write_text("data/personen/\n/drukwerk/\n", "utf-8")
    assert "meenemen" not in druk(kaart, *MET_NAMEN).fout


def test_wie_weg_is_geeft_een_inlegblad_zonder_naam(kaart: Path) -> None:
    druk(kaart, *MET_NAMEN)
    (kaart / "data/personen/p-0001.yaml").unlink()
    verschil = roep("uitgave", "verschil", "2026-1", "--map", kaart, "--peildatum", "2026-11-22")
    assert verschil.uit.splitlines() == [
        "1-001  Samen Eten: veranderd",
        "  contactpersonen weg: p-0001",
        "Van uitgave 2026-1 naar vandaag: 1 veranderd.",
    ]
    antwoord = druk(kaart, "inlegbladen", "--sinds", "2026-1", "--uitgave", "2026-2")
    assert antwoord.code == 0
    tekst = " ".join(bladzijden(kaart / "drukwerk/inlegbladen.pdf"))
    assert "uitgave 2026-1 eruit, 2026-2 erin" in tekst
    assert "1-001 · 2026-2 · alleen voor deelnemers" in tekst
    assert "Inhoud · 2026-2 · alleen voor deelnemers" in tekst
    assert "Vernietig wat u eruit haalde: er staan namen op." in tekst
    assert "Gooi weg" not in tekst
    assert not [geheim for geheim in GEHEIMEN if geheim in tekst]


def test_zonder_de_map_met_personen_lijkt_niemand_weg(kaart: Path) -> None:
    druk(kaart, *MET_NAMEN)
    (kaart / "data/personen/p-0001.yaml").unlink()
    (kaart / "data/personen").rmdir()
    for woorden in (
        ("uitgave", "verschil", "2026-1"),
        ("drukwerk", "inlegbladen", "--sinds", "2026-1", "--uitgave", "2026-2"),
    ):
        antwoord = roep(*woorden, "--map", kaart, "--peildatum", "2026-11-22")
        assert antwoord.code == 2
        assert "kan alleen waar de map data/personen is" in antwoord.fout


def test_inlegbladen_met_namen_worden_ook_vastgelegd(kaart: Path) -> None:
    druk(kaart, *MET_NAMEN)
    antwoord = druk(kaart, "inlegbladen", "--sinds", "2026-1")
    assert antwoord.code == 2
    assert "Noem ook een --uitgave" in antwoord.fout


def test_voor_deelnemers_is_een_andere_map_dan_voor_iedereen(kaart: Path) -> None:
    druk(kaart, "--uitgave", "2026-1")
    druk(kaart, "bladen", "--voor", "deelnemers", "--uitgave", "2026-2")
    druk(kaart, "--uitgave", "2026-3")
    lijst = json.loads(roep("uitgave", "lijst", "--map", kaart, "--formaat", "json").uit)
    assert [(u["uitgave"], u["vorige"], u["keuze"]["voor"]) for u in lijst] == [
        ("2026-1", "", ""), ("2026-2", "", "deelnemers"), ("2026-3", "2026-1", ""),
    ]  # fmt: skip
