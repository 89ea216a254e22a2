"""Nobody is found by what is on offer no longer; who offers it is still there for the rest."""

from pathlib import Path

import pytest
from aanroep import roep
from hulp.kaartje import schrijf_kaartje

AANBOD = """
# data/organisaties/samen-eten.yaml
aanbod:
  - naam: Knikkertoernooi
    soort: inloop
    tijden:
      - datum: 2026-11-20
"""


@pytest.mark.parametrize(
    ("dag", "gevonden"), [("2026-11-19", True), ("2026-11-20", True), ("2026-11-21", False)]
)
def test_wat_voorbij_is_vindt_niemand(tmp_path: Path, dag: str, gevonden: bool) -> None:
    schrijf_kaartje(tmp_path, AANBOD)
    antwoord = roep(
        "--map", tmp_path, "--peildatum", dag, "zoek", "knikkertoernooi", "--formaat", "ids"
    )
    assert ("samen-eten" in antwoord.uit.split()) is gevonden
    rest = roep("--map", tmp_path, "--peildatum", dag, "zoek", "Samen Eten", "--formaat", "ids")
    assert rest.uit.split()[:1] == ["samen-eten"]
