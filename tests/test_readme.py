"""The README is true: its examples give what they show, its options exist, its words are ours.

A line `…` in an example stands for any lines. Examples run on the data of Utrecht on the day they
were written.
"""

import ast
import re
import shlex
import shutil
from pathlib import Path

import pytest
from aanroep import roep

from kaart.cli import INHOUD, maak_groep
from kaart.schema import laad_schema

WORTEL = Path(__file__).parents[1]
README = (WORTEL / "README.md").read_text(encoding="utf-8")
BLOKKEN = re.findall(r"```(\w+)\n(.*?)```", README, re.DOTALL)
DAG = "2026-11-21"
# These ask the history of the data, which a copy does not have; none of them writes.
UIT_GIT = {"geschiedenis", "verschil"}


def voorbeelden() -> list[tuple[str, str]]:
    """Return (command, shown output) of each `$ kaart …` in a console block."""
    return [
        (opdracht, uitvoer.strip("\n"))
        for soort, inhoud in BLOKKEN
        if soort == "console"
        for opdracht, uitvoer in re.findall(
            r"^\$ kaart (.*)\n((?:(?!\$ ).*\n)*)", inhoud, re.MULTILINE
        )
    ]


def komt_overeen(getoond: str, echt: str) -> bool:
    """Compare line by line; `…` skips lines."""
    patroon = "".join(
        "(?:.*\n)*?" if regel == "…" else re.escape(regel) + "\n" for regel in getoond.splitlines()
    )
    return re.fullmatch(patroon, echt) is not None


@pytest.mark.parametrize(("opdracht", "getoond"), voorbeelden(), ids=lambda tekst: tekst[:40])
def test_voorbeeld(opdracht: str, getoond: str, tmp_path: Path) -> None:
    """Play an example on a copy: some of them write."""
    woorden = shlex.split(opdracht)
    map_ = WORTEL
    if woorden[0] not in UIT_GIT:
        map_ = tmp_path
        shutil.copytree(WORTEL / "data", map_ / "data")
    antwoord = roep("--map", map_, "--peildatum", DAG, *woorden)
    assert komt_overeen(getoond, antwoord.uit), antwoord.uit


def test_een_voorbeeld_dat_niet_klopt_valt_op() -> None:
    assert len(voorbeelden()) >= 6
    assert komt_overeen("a\n…\nc", "a\nb\nb\nc\n")
    assert not komt_overeen("a\n…\nc", "a\nb\nd\n")
    assert not komt_overeen("a", "a\nb\n")


@pytest.mark.parametrize(
    "regel",
    [
        regel
        for soort, inhoud in BLOKKEN
        if soort == "sh"
        for regel in re.findall(r"kaart [a-z].*", inhoud)
    ],
)
def test_opties_bestaan(regel: str) -> None:
    _, opdracht, *rest = shlex.split(regel)
    groep = INHOUD[opdracht].is_groep and rest and not rest[0].startswith("-")
    hulp = roep(opdracht, *(rest[:1] if groep else ()), "--help").uit
    assert hulp
    for woord in rest:
        if woord.startswith("-"):
            assert re.search(rf"(^|[ ,]){woord}[ ,\n]", hulp), f"{woord} staat niet in de hulp"


def test_windows_krijgt_opdrachten_die_daar_kunnen() -> None:
    """cmd takes single quotes for part of a name, and has no && in every PowerShell."""
    regels = [regel for soort, inhoud in BLOKKEN if soort == "bat" for regel in inhoud.split("\n")]
    assert any("[test]" in regel for regel in regels)
    assert [r for r in regels if "'" in r or "&&" in r or "/" in r or "python3" in r] == []


def test_er_staat_geen_verzonnen_adres_van_een_kopie() -> None:
    assert "github.com/" not in README
    assert "git clone" in README


def test_het_voorbeeld_van_stoppen_heeft_echte_sleutels() -> None:
    meehelpen = (WORTEL / "CONTRIBUTING.md").read_text(encoding="utf-8")
    voorbeelden_ = re.findall(r"```yaml\n(.*?)```", meehelpen, re.DOTALL)
    sleutels = {regel.partition(":")[0] for stuk in voorbeelden_ for regel in stuk.splitlines()}
    assert {"status", "gestopt_op", "opgevolgd_door"} <= sleutels
    assert sleutels <= laad_schema("organisatie")["properties"].keys()


def test_elke_opdracht_staat_in_de_readme() -> None:
    assert [naam for naam in INHOUD if f"kaart {naam}" not in README] == []


def test_elke_opdracht_heeft_nederlandse_hulp() -> None:
    for naam in INHOUD:
        hulp = roep(naam, "--help").uit
        assert hulp.startswith(f"Gebruik: kaart {naam} [OPTIES]")
        assert not re.search(r"\b(Usage|Options|Arguments|Show|default|required)\b", hulp)
    assert maak_groep().name == "kaart"


def test_woordenlijst_noemt_de_klassen_van_het_model() -> None:
    """Each class name in the Woordenlijst exists, and the things of a map are all in it."""
    bestaand = {
        knoop.name
        for bestand in (WORTEL / "kaart").rglob("*.py")
        for knoop in ast.walk(ast.parse(bestand.read_text(encoding="utf-8")))
        if isinstance(knoop, ast.ClassDef)
    }
    genoemd = set(re.findall(r"\| .*\| (`.*`) \|", README))
    namen = {naam for cel in genoemd for naam in re.findall(r"`(\w+)`", cel)}
    assert namen <= bestaand
    assert {"Organisatie", "Wijk", "Thema", "Locatie", "Netwerk", "Aanbod", "Contact"} <= namen
