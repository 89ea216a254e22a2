"""docs/avg.md is true: its person is right, its register complete, its commands exist."""

import re
import shlex
from pathlib import Path

from aanroep import roep
from hulp.kaartje import schrijf_kaartje

GIDS = (Path(__file__).parents[2] / "docs" / "avg.md").read_text("utf-8")
PERSOON, REGISTER = re.findall(r"```yaml\n(.*?)```", GIDS, re.DOTALL)


def test_het_voorbeeld_is_een_goede_persoon(tmp_path: Path) -> None:
    map_ = schrijf_kaartje(tmp_path, PERSOON.replace("dock", "samen-eten")).wortel
    antwoord = roep("valideer", "--map", map_, "--peildatum", "2026-11-22")
    assert antwoord.uit == "9 bestanden, 0 fouten, 0 keer let op, 0 tips\n"


def test_het_register_uit_de_gids_mist_alleen_wat_de_gids_niet_noemt(tmp_path: Path) -> None:
    map_ = schrijf_kaartje(tmp_path, f"# data/kaart.yaml\n{REGISTER}").wortel
    antwoord = roep("avg", "register", "--map", map_)
    assert "1 regel ontbreekt" in antwoord.fout
    assert "verwerking.functionaris" in antwoord.uit


def test_de_opdrachten_bestaan() -> None:
    for regel in re.findall(r"^kaart (.*)$", GIDS, re.MULTILINE):
        opdracht, *rest = shlex.split(regel)
        hulp = roep(opdracht, "--help").uit
        assert [woord for woord in rest if woord.startswith("-") and woord not in hulp] == []
