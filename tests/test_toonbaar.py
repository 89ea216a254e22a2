"""A secret address in a file, which valideer calls a FOUT: no screen, table or paper repeats it."""

import os
import shutil
from pathlib import Path
from typing import Any

import pytest
from aanroep import roep
from hulp.repo import leg_vast

from kaart.model import is_geheim, toonbaar

PLEK = {"straat": "Kanarielaan", "huisnummer": "9", "plaats": "Voorbeeldstad"}
GEHEIM = 'geheim_adres: true\nadres:\n  straat: Kanarielaan\n  huisnummer: "9"\n  plaats: Stad\n'
OPVANG: dict[str, Any] = {
    "naam": "Opvang", "adres": PLEK, "locaties": ["de-brug", "de-hof"],
    "aanbod": [
        {"naam": "Nacht", "locatie": "de-brug", "ruimte": "zolder"},
        {"naam": "Inloop", "locatie": "de-hof"},
    ],
}  # fmt: skip


def test_van_wie_een_geheim_adres_heeft_blijft_geen_plek_over() -> None:
    assert toonbaar({**OPVANG, "geheim_adres": True}) == {
        "naam": "Opvang", "geheim_adres": True, "aanbod": [{"naam": "Nacht"}, {"naam": "Inloop"}],
    }  # fmt: skip


def test_is_alleen_een_aanbod_geheim_dan_alleen_de_plek_daarvan() -> None:
    nacht, inloop = OPVANG["aanbod"]
    waarden = {**OPVANG, "aanbod": [{**nacht, "geheim_adres": True}, inloop]}
    assert toonbaar(waarden) == {
        **OPVANG, "locaties": ["de-hof"],
        "aanbod": [{"naam": "Nacht", "geheim_adres": True}, inloop],
    }  # fmt: skip


def test_wat_nu_of_toen_geheim_is_was_het_altijd() -> None:
    assert "adres" not in toonbaar(OPVANG, {"geheim_adres": True})
    assert toonbaar(OPVANG, None, {}) == OPVANG
    assert not is_geheim(None)
    assert not is_geheim({"aanbod": "tekst", "geheim_adres": "ja"})


@pytest.fixture
def wortel(tmp_path: Path, voorbeeldkaart: Path) -> Path:
    """Return a map in which an address became secret, and is in the file all the same."""
    wortel = tmp_path / "kaart"
    shutil.copytree(voorbeeldkaart / "data", wortel / "data")
    pad = wortel / "data/organisaties/soep-aan-zee.yaml"
    tekst = pad.read_text("utf-8")
    open_ = GEHEIM.replace("geheim_adres: true\n", "")
    pad.write_text(tekst.replace("contacten:\n", f"{open_}contacten:\n", 1), "utf-8")
    leg_vast(wortel)
    pad.write_text(tekst.replace("contacten:\n", f"{GEHEIM}contacten:\n", 1), "utf-8")
    return wortel


@pytest.mark.parametrize(
    "opdracht",
    [
        *(f"toon soep-aan-zee --formaat {vorm}" for vorm in ("tekst", "json")),
        *(f"zoek soep --formaat {vorm}" for vorm in ("kort", "lang", "json", "csv", "md")),
        "toon noord", "toon de-meerpaal", "dubbel --formaat json", "verouderd --formaat json",
        "geschiedenis soep-aan-zee --formaat json", "verschil HEAD", "verschil HEAD --formaat json",
        "verschil HEAD --formaat md",
    ],
)  # fmt: skip
def test_geen_scherm_laat_het_zien(wortel: Path, opdracht: str) -> None:
    antwoord = roep("--map", wortel, *opdracht.split())
    assert "Kanarie" not in antwoord.uit + antwoord.fout
    assert "Traceback" not in antwoord.fout


def test_geen_tabel_neemt_het_mee(wortel: Path, tmp_path: Path) -> None:
    uit = tmp_path / "kaart.csv"
    assert roep("--map", wortel, "lees-in", "--gevuld", "-o", uit).code == 0
    assert "Soep aan Zee" in uit.read_text("utf-8-sig")
    assert "Kanarie" not in uit.read_text("utf-8-sig")


BOOS = "a\x1b[31m\x07b"


@pytest.mark.skipif(os.name == "nt", reason="no such names there")
def test_een_naam_met_stuurtekens_komt_nergens_rauw_op_het_scherm(
    tmp_path: Path, voorbeeldkaart: Path
) -> None:
    wortel = tmp_path / "kaart"
    shutil.copytree(voorbeeldkaart / "data", wortel / "data")
    goed = wortel / "data/organisaties/soep-aan-zee.yaml"
    boos = goed.with_name(f"{BOOS}.yaml")
    goed.rename(boos)
    shutil.copy(boos, wortel / f"data/wijken/{BOOS}.yaml")
    leg_vast(wortel)
    opdrachten = ["valideer", "valideer --formaat github", "zoek soep", "verschil HEAD", "opmaak"]
    uit = [roep("--map", wortel, *opdracht.split()) for opdracht in opdrachten]
    boos.rename(goed)  # and now it is only in git
    (wortel / f"data/wijken/{BOOS}.yaml").unlink()
    vormen = ("lijst", "md", "json", "csv")
    uit += [roep("--map", wortel, "verschil", "HEAD", "--formaat", vorm) for vorm in vormen]
    leg_vast(wortel)
    uit.append(roep("--map", wortel, "geschiedenis", "soep-aan-zee"))
    uit.append(roep("--map", wortel, "geschiedenis", BOOS))
    for antwoord in uit:
        assert "\x1b" not in antwoord.uit + antwoord.fout
        assert "\x07" not in antwoord.uit + antwoord.fout
