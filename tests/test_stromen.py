"""The streams around a command: a full disk, a closed pipe, bytes that are no text."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import VOORBEELDKAART

KAART = [sys.executable, "-m", "kaart", "--map", str(VOORBEELDKAART)]
alleen_posix = pytest.mark.skipif(os.name == "nt", reason="er is geen /dev/full op Windows")


def draai(*woorden: str | bytes, uit: int = subprocess.PIPE) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(  # noqa: S603
        [*KAART, *woorden], stdout=uit, stderr=subprocess.PIPE, check=False
    )


@alleen_posix
@pytest.mark.parametrize("opdracht", ["zoek", "valideer", "verouderd"])
def test_een_volle_schijf_geeft_een_zin(opdracht: str) -> None:
    with Path("/dev/full").open("wb") as vol:
        klaar = draai(opdracht, uit=vol.fileno())
    assert klaar.returncode == 2
    assert klaar.stderr.decode() == "kaart: het antwoord kan nergens heen: de schijf is vol\n"


@alleen_posix
def test_een_lezer_die_weggaat_is_geen_fout_van_ons() -> None:
    lezen, schrijven = os.pipe()
    os.close(lezen)
    klaar = draai("zoek", uit=schrijven)
    os.close(schrijven)
    assert b"Traceback" not in klaar.stderr


@alleen_posix
def test_bytes_die_geen_tekst_zijn_worden_getoond() -> None:
    klaar = draai("zoek", "--formaat", "json", b"\xff")
    assert klaar.returncode == 0
    assert b"\\udcff" in klaar.stdout
    assert draai("toon", b"\xff").returncode == 2


def test_een_pijp_is_utf8_waar_je_ook_bent() -> None:
    omgeving = {**os.environ, "PYTHONIOENCODING": "cp1252", "LC_ALL": "C"}
    klaar = subprocess.run(  # noqa: S603
        [*KAART, "verouderd"], capture_output=True, check=True, env=omgeving
    )
    assert "█" in klaar.stdout.decode("utf-8")
