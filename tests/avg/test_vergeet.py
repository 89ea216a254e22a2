"""Taking somebody off: the file, the paper, the history; and a log that names nobody."""

import io
import os
import sys
from pathlib import Path

import pytest
from aanroep import Antwoord, roep
from hulp.kaartje import schrijf_kaartje
from hulp.persoon import GEHEIMEN, NAAM, PERSOON
from hulp.repo import leg_vast

from kaart.basis.fouten import KaartFout
from kaart.bestand.werkmap import Werkmap
from kaart.personen.lezen import laad_personen
from kaart.personen.logboek import Logregel, als_tekst, lees_logboek, vergeten

DAG = ("--peildatum", "2026-11-21")
PAD = "data/personen/p-0001.yaml"


@pytest.fixture
def kaart(tmp_path: Path) -> Path:
    return schrijf_kaartje(tmp_path, PERSOON).wortel


def vergeet(kaart: Path, *woorden: str) -> Antwoord:
    return roep("avg", "vergeet", "p-0001", *woorden, "--map", kaart, *DAG)


def test_zonder_ja_en_zonder_scherm_gebeurt_er_niets(kaart: Path) -> None:
    antwoord = vergeet(kaart)
    assert antwoord.code == 1
    assert antwoord.uit.splitlines()[:3] == [
        "p-0001 vergeten",
        "data/personen/p-0001.yaml wordt gewist (Quirina Zevenster-Verzonnen, coördinator",
        "  bij samen-eten).",
    ]
    assert antwoord.fout.endswith("kaart: er is niets geschreven; wis met --ja\n")
    assert (kaart / PAD).exists()
    assert not (kaart / "data/personen/logboek.csv").exists()


def test_het_bestand_is_weg_en_het_logboek_noemt_niemand(kaart: Path) -> None:
    antwoord = vergeet(kaart, "--ja")
    assert antwoord.code == 0
    assert not (kaart / PAD).exists()
    assert (kaart / "data/personen/logboek.csv").read_text("utf-8") == (
        "datum;wat;nummer;uiterlijk;klaar_op\n2026-11-21;vergeten;p-0001;;2026-11-21\n"
    )
    resten = [p.read_bytes() for p in kaart.rglob("*") if p.is_file()]
    assert not [geheim for geheim in GEHEIMEN for rest in resten if geheim.encode() in rest]
    assert "Denk ook aan wat kaart niet ziet" in antwoord.uit
    assert "git" not in antwoord.uit
    nog_eens = vergeet(kaart, "--ja")
    assert (nog_eens.code, nog_eens.uit) == (2, "")
    assert "p-0001 is al vergeten, op 2026-11-21" in nog_eens.fout


def test_met_git_en_papier_zegt_het_wat_er_nog_moet(kaart: Path) -> None:
    roep("drukwerk", "bladen", "--voor", "deelnemers", "--uitgave", "2026-1", "--map", kaart, *DAG)
    leg_vast(kaart)  # without .gitignore: the mistake that makes this needed
    uit = vergeet(kaart, "--ja").uit
    assert "uitgave 2026-1 (21 november 2026): blad 1-001 Samen Eten" in uit
    assert "kaart drukwerk inlegbladen --sinds 2026-1 --uitgave 2026-2" in uit
    for stap in ("git filter-repo --invert-paths", "tags", "fork", "pull requests", "git clone",
                 "Support"):  # fmt: skip
        assert stap in " ".join(uit.split())
    inlegbladen = ("drukwerk", "inlegbladen", "--sinds", "2026-1", "--uitgave", "2026-2")
    antwoord = roep(*inlegbladen, "--map", kaart, *DAG)
    assert antwoord.code == 0, antwoord.fout
    assert "1 keer vervang" in antwoord.uit
    assert "p-0001" not in (kaart / "data/uitgaven/2026-2.yaml").read_text("utf-8")


def test_wie_vergeten_is_staat_nog_op_papier_en_inzage_zegt_dat(kaart: Path) -> None:
    roep("drukwerk", "bladen", "--voor", "deelnemers", "--uitgave", "2026-1", "--map", kaart, *DAG)
    (kaart / "drukwerk").rename(kaart.with_name("gedrukt"))
    vergeet(kaart, "--ja")
    uit = roep("avg", "inzage", NAAM, "--map", kaart).uit
    assert uit.endswith("""\
Op papier: niets

Op papier, van wie vergeten is: 1
  uitgave 2026-1 (21 november 2026): blad 1-001 Samen Eten (p-0001, vergeten op
    21 november 2026)
  Hun naam bewaart kaart niet meer: kijk op die bladen zelf of het om deze
  persoon gaat.
""")


def test_een_kapotte_uitgave_is_geen_reden_om_iemand_te_houden(kaart: Path) -> None:
    (kaart / "data/uitgaven").mkdir()
    (kaart / "data/uitgaven/2026-1.yaml").write_text("x: 1\n", "utf-8")
    antwoord = vergeet(kaart, "--ja")
    assert antwoord.code == 0
    assert "de uitgaven zijn niet doorzocht" in antwoord.fout
    assert not (kaart / PAD).exists()


def test_een_kapot_bestand_kan_ook_weg(tmp_path: Path) -> None:
    kaart = schrijf_kaartje(tmp_path, "# data/personen/p-0001.yaml\nnaam: [\n").wortel
    antwoord = vergeet(kaart, "--ja")
    assert antwoord.code == 0
    assert "data/personen/p-0001.yaml wordt gewist (niet te lezen)." in antwoord.uit
    assert "is niet gezocht: het bestand was niet te lezen" in " ".join(antwoord.uit.split())
    assert not (kaart / PAD).exists()


@pytest.mark.parametrize(
    ("naam", "inhoud", "zin"),
    [
        ("oud.7z", "7z\xbc\xaf\x27\x1c", "onder “Niet doorzocht” staat, kan de naam ook bevatten"),
        ("a.txt", "familie Verzonnen", "Kijk of de plekken onder “Misschien” over deze persoon"),
    ],
)
def test_wat_inzage_niet_kon_zien_is_geen_niets(
    kaart: Path, naam: str, inhoud: str, zin: str
) -> None:
    (kaart / naam).write_bytes(inhoud.encode("latin-1") + bytes(4 * naam.endswith("z")))
    assert zin in " ".join(vergeet(kaart, "--ja").uit.split())


@pytest.mark.skipif(os.name == "nt", reason="Windows looks at the file, not at its folder")
@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may do all")
def test_een_map_die_alleen_te_lezen_is_blijft_zoals_hij_was(kaart: Path) -> None:
    (kaart / "data/personen").chmod(0o500)
    antwoord = vergeet(kaart, "--ja")
    (kaart / "data/personen").chmod(0o700)
    assert antwoord.code == 2
    assert (kaart / PAD).exists()


def test_een_nummer_dat_terugkomt_is_een_fout(kaart: Path) -> None:
    inhoud = (kaart / PAD).read_text("utf-8")
    vergeet(kaart, "--ja")
    (kaart / PAD).write_text(inhoud, "utf-8")
    uit = roep("valideer", "--map", kaart, *DAG).uit
    assert uit.splitlines()[0] == (
        "data/personen/p-0001.yaml:1:1: fout: dit nummer is vergeten op 2026-11-21, en staat er "
        "weer; raad: haal het weg: kaart avg vergeet p-0001 [contactpersoon]"
    )
    assert vergeet(kaart, "--ja").code == 0


def test_wie_terugkomt_wordt_niet_getoond_niet_bevestigd_en_wel_gevonden(kaart: Path) -> None:
    inhoud = (kaart / PAD).read_text("utf-8")
    vergeet(kaart, "--ja")
    (kaart / PAD).write_text(inhoud, "utf-8")
    op = ("--map", kaart, *DAG)
    toon = roep("toon", "samen-eten", "--met-personen", *op)
    assert toon.fout == (
        "kaart: niet getoond: p-0001: een fout, zie kaart valideer data/personen\n"
    )
    bevestig = roep("bevestig", "p-0001", "--hoe", "mail", *op)
    assert (bevestig.code, bevestig.uit) == (2, "")
    assert "p-0001 heeft een fout" in bevestig.fout
    assert (kaart / PAD).read_text("utf-8") == inhoud
    verouderd = roep("verouderd", *op)
    for gezegd in (*toon, *bevestig, *verouderd):
        assert not [geheim for geheim in GEHEIMEN if geheim in str(gezegd)]
    inzage = roep("avg", "inzage", "quirina zevenster-verzonnen", *op)
    assert "p-0001" in inzage.uit
    assert "Quirina Zevenster-Verzonnen" in vergeet(kaart).uit


def test_het_logboek_is_geen_bevinding_en_kan_terug_gelezen_worden(kaart: Path) -> None:
    vergeet(kaart, "--ja")
    assert laad_personen(Werkmap(kaart)).bevindingen == ()
    regels = (Logregel("2026-01-02", "verzoek", "", "2026-02-02"), Logregel("2026-01-03", "x", "p"))
    (kaart / "data/personen/logboek.csv").write_text("\ufeff" + als_tekst(regels), "utf-8")
    assert lees_logboek(Werkmap(kaart)) == regels
    assert vergeten(regels) == {}


@pytest.mark.parametrize(
    ("inhoud", "zin"),
    [
        ("datum,wat\n", "de eerste regel hoort te zijn: datum;wat;nummer;uiterlijk;klaar_op"),
        ("datum;wat;nummer;uiterlijk;klaar_op\ngisteren;x;;;\n", "regel 2: hier horen 5 vakken"),
        ("\xff", "is niet te lezen"),
    ],
)
def test_een_kapot_logboek_wordt_niet_overschreven(kaart: Path, inhoud: str, zin: str) -> None:
    logboek = kaart / "data/personen/logboek.csv"
    logboek.write_bytes(inhoud.encode("latin-1"))
    with pytest.raises(KaartFout, match=zin):
        lees_logboek(Werkmap(kaart))
    assert vergeet(kaart, "--ja").code == 2
    assert (kaart / PAD).exists()
    assert zin in roep("valideer", "--map", kaart).uit


def test_op_een_scherm_vraagt_het_eerst(kaart: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for antwoord, weg in (("n\n", False), ("\n", False), ("ja\n", True)):
        monkeypatch.setattr("kaart.cli.bewaren.is_gesprek", lambda: True)
        monkeypatch.setattr("kaart.cli.avg.is_gesprek", lambda: True)
        monkeypatch.setattr(sys, "stdin", io.StringIO(antwoord))
        assert vergeet(kaart).code == (0 if weg else 1)
        assert (kaart / PAD).exists() is not weg


def test_zonder_naam_vraagt_inzage_erom(kaart: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kaart.cli.avg.is_gesprek", lambda: True)
    monkeypatch.setattr(sys, "stdin", io.StringIO(NAAM))
    antwoord = roep("avg", "inzage", "--map", kaart)
    assert antwoord.fout.startswith("Naam, nummer of mailbox: ")
    assert "data/personen/p-0001.yaml:2" in antwoord.uit
