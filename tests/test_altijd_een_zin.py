"""Whatever the computer does, every command ends with a sentence and never with a traceback.

A traceback would come out of `roep` as an exception; that is what fails these tests.
"""

import contextlib
import io
import os
import shutil
import sys
from pathlib import Path

import pytest
from aanroep import roep
from conftest import VOORBEELDKAART

from kaart.bestand import Werkmap
from kaart.cli import INHOUD, maak_groep

# Every command as somebody types it, also one that would ask something.
OPDRACHTEN = {
    "zoek": "eten", "toon": "soep-aan-zee", "bouwblokken": "", "dekking": "",
    "netwerk": "", "plaats": "",
    "bijeenkomst": "kennismaken --deelnemers lijst.csv", "verouderd": "",
    "meld": "soep-aan-zee --zin dicht",
    "ronde": "stand", "bevestig": "soep-aan-zee", "stop": "soep-aan-zee --reden opgeheven",
    "geschiedenis": "soep-aan-zee", "verschil": "", "lees-in": "lijst.csv", "leg-vast": "",
    "nieuw": "organisatie", "wijzig": "soep-aan-zee kosten=gratis", "dubbel": "",
    "voeg-samen": "soep-aan-zee taalmaatjes", "valideer": "", "opmaak": "--controleer",
    "drukwerk": "verspreiding", "exporteer": "agenda", "uitgave": "", "sjabloon": "",
    "website": "-o site",
    "avg": "vergeet p-0001",
    "schema": "", "begin": "nieuwe-map", "aanvulling": "",
}  # fmt: skip
ZONDER_KAART = {"aanvulling", "schema", "begin", "bijeenkomst"}
ALLES = pytest.mark.parametrize("opdracht", INHOUD)
ALLEEN_POSIX = pytest.mark.skipif(os.name == "nt", reason="Windows houdt zo'n map vast")


def test_elke_opdracht_staat_in_de_tabel() -> None:
    assert OPDRACHTEN.keys() == INHOUD.keys()


@pytest.fixture
def plek(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A map to work in, with nobody at the keyboard."""
    shutil.copytree(VOORBEELDKAART / "data", tmp_path / "data")
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("KAART_MAP", raising=False)
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    return tmp_path


@ALLES
@pytest.mark.usefixtures("plek")
def test_niemand_om_iets_te_vragen(opdracht: str) -> None:
    antwoord = roep(opdracht, *OPDRACHTEN[opdracht].split())
    assert antwoord.code in {0, 1, 2}
    assert antwoord.code == 0 or antwoord.uit or antwoord.fout


@ALLEEN_POSIX
@ALLES
def test_de_map_is_weg(opdracht: str, plek: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (plek / "stick").mkdir()
    monkeypatch.chdir(plek / "stick")
    (plek / "stick").rmdir()
    antwoord = roep(opdracht, *OPDRACHTEN[opdracht].split())
    if antwoord.code == 0:
        assert opdracht in ZONDER_KAART
    else:
        assert antwoord.fout.startswith("kaart: ")
        assert "er niet" in antwoord.fout


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="er is geen /dev/full")
@pytest.mark.parametrize("opdracht", ["--help", "-h", "-V", "--versie", *INHOUD])
@pytest.mark.usefixtures("plek")
def test_de_schijf_is_vol(opdracht: str) -> None:
    woorden = [opdracht, *OPDRACHTEN.get(opdracht, "").split()]
    fout = io.StringIO()
    with (
        Path("/dev/full").open("w", encoding="utf-8") as vol,
        contextlib.redirect_stdout(vol),
        contextlib.redirect_stderr(fout),
        contextlib.suppress(SystemExit),
    ):
        maak_groep().main(woorden, prog_name="kaart")
    assert fout.getvalue().splitlines()[-1].startswith("kaart: ")


@ALLES
@pytest.mark.usefixtures("plek")
def test_ctrl_c(opdracht: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def breek_af(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    for naam in ("vind", "op"):
        monkeypatch.setattr(Werkmap, naam, breek_af)
    antwoord = roep(opdracht, *OPDRACHTEN[opdracht].split())
    if opdracht not in ZONDER_KAART:
        assert (antwoord.code, antwoord.fout) == (130, "kaart: afgebroken\n")
