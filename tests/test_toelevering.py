"""What comes from others is named exactly: each action by commit, each package by what it holds."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[1]
WERKSTROMEN = [*sorted((PROJECT / ".github/workflows").glob("*.yml")),
               PROJECT / "templates/begin/workflow.yml"]  # fmt: skip
_VAST = re.compile(r"uses: [\w./-]+@[0-9a-f]{40} # v[0-9]+\.[0-9]+\.[0-9]+")


def losse_acties(tekst: str) -> list[str]:
    """Return the steps that use whatever a name points to today."""
    regels = [regel.strip().removeprefix("- ") for regel in tekst.splitlines()]
    return [r for r in regels if r.startswith("uses:") and not _VAST.fullmatch(r)]


@pytest.mark.parametrize("pad", WERKSTROMEN, ids=lambda pad: pad.name)
def test_elke_actie_staat_vast_op_een_commit(pad: Path) -> None:
    tekst = pad.read_text("utf-8")
    assert losse_acties(tekst) == []
    assert "permissions:\n  contents: read\n" in tekst


def test_een_losse_actie_wordt_gezien() -> None:
    assert losse_acties("  - uses: actions/checkout@v4\n") == ["uses: actions/checkout@v4"]


def test_elk_pakket_van_de_tests_staat_vast_met_zijn_inhoud() -> None:
    tekst = (PROJECT / ".ci/vast.txt").read_text("utf-8")
    pakketten = re.split(r"^(?=[a-z][\w.-]*==)", tekst, flags=re.MULTILINE)[1:]
    assert len(pakketten) > 40
    assert [pakket for pakket in pakketten if "--hash=sha256:" not in pakket] == []
    assert "://" not in tekst, "where it comes from is for pip to say"


def test_elke_ondergrens_is_te_noemen_en_filelock_volgt_geen_koppeling() -> None:
    uit = subprocess.run(  # noqa: S603
        [sys.executable, PROJECT / ".ci/ondergrens"], capture_output=True, text=True, check=True
    ).stdout.splitlines()
    grenzen = dict(regel.split("==") for regel in uit)
    assert tuple(map(int, grenzen["filelock"].split("."))) >= (3, 20, 1)
    assert all(grenzen.values())
