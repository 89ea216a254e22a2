"""What somebody sees who types a command: each file in gevallen/schermen is a session.

A line that starts with `$ kaart` is typed; what follows is the whole answer, with `! ` before
what goes to stderr and `[code N]` when the exit code is not 0. After a change on purpose:
`KAART_TEST_NEEM_OVER=1 pytest tests/test_schermen.py`, and read the difference.
"""

import os
import shlex
import shutil
from pathlib import Path

import pytest
from aanroep import roep
from conftest import VOORBEELDKAART

LIJSTEN = Path(__file__).parent / "gevallen" / "inlezen"
SESSIES = sorted((Path(__file__).parent / "gevallen" / "schermen").glob("*.txt"))


def speel(sessie: str, map_: Path) -> str:
    """Play a session on a map that it may change."""
    shutil.copytree(VOORBEELDKAART, map_)
    regels: list[str] = []
    for regel in sessie.splitlines():
        if regel.startswith("$ kaart"):
            antwoord = roep("--map", map_, "--peildatum", "2026-11-21", *shlex.split(regel[8:]))
            uit = antwoord.uit.replace(f" --map {map_}", "")  # as who stands in the map sees it
            regels += [regel, *uit.splitlines()]
            regels += [f"! {fout}" for fout in antwoord.fout.splitlines()]
            regels += [f"[code {antwoord.code}]"] if antwoord.code else []
            regels.append("")
    return "\n".join(regels)


@pytest.mark.parametrize("bestand", SESSIES, ids=lambda pad: pad.stem)
def test_sessie(bestand: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)  # what a session makes is not left lying around
    shutil.copytree(LIJSTEN, tmp_path / "lijsten")
    sessie = bestand.read_text(encoding="utf-8")
    gespeeld = speel(sessie, tmp_path / "kaart")
    if os.environ.get("KAART_TEST_NEEM_OVER"):
        bestand.write_text(gespeeld, encoding="utf-8")
    assert gespeeld == bestand.read_text(encoding="utf-8")


def test_er_zijn_sessies() -> None:
    assert len(SESSIES) >= 5


def test_een_andere_uitvoer_valt_op(tmp_path: Path) -> None:
    sessie = "$ kaart zoek soep\nIets anders\n"
    assert speel(sessie, tmp_path / "kaart") != sessie
