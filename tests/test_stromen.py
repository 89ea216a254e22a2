"""The streams around a command: a full disk, a closed pipe, bytes that are no text."""

import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import VOORBEELDKAART

KAART = [sys.executable, "-m", "kaart", "--map", str(VOORBEELDKAART)]
KAART_UTRECHT = [sys.executable, "-m", "kaart", "--map", str(VOORBEELDKAART.parents[2])]
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
@pytest.mark.parametrize(
    ("woorden", "code"),
    [
        (("zoek",), 0),
        (("zoek", "taal"), 0),
        (("verouderd", "--formaat", "json"), 0),
        (("verouderd", "--streng"), 1),  # what was found stays found
        (("--help",), 0),
        (("zoek", "--help"), 0),
    ],
)
def test_een_lezer_die_weggaat_verandert_de_uitkomst_niet(
    woorden: tuple[str, ...], code: int
) -> None:
    lezen, schrijven = os.pipe()
    os.close(lezen)
    klaar = draai(*woorden, uit=schrijven)
    os.close(schrijven)
    assert (klaar.returncode, klaar.stderr) == (code, b"")


@alleen_posix
def test_een_lezer_van_een_lang_antwoord_die_weggaat() -> None:
    opdracht = f"{shlex.join(KAART_UTRECHT)} zoek --wijk stad --formaat json"
    klaar = subprocess.run(  # noqa: S602
        f"{{ {opdracht}; echo $? >&2; }} | head -n 1", shell=True, capture_output=True, check=True
    )
    assert (klaar.stdout.count(b"\n"), klaar.stderr) == (1, b"0\n")


@alleen_posix
@pytest.mark.parametrize("dicht", [">&-", "2>&-", ">&- 2>&-", "<&-"])
def test_een_dichte_stroom_is_geen_fout(dicht: str) -> None:
    for woorden in ("zoek taal", "toon soep-aan-zee", "verouderd", "--help"):
        klaar = subprocess.run(  # noqa: S602
            f"{shlex.join(KAART)} {woorden} {dicht}", shell=True, capture_output=True, check=False
        )
        assert (klaar.returncode, klaar.stderr) == (0, b"")


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
