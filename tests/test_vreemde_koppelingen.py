"""A map that somebody else made, full of links: nothing outside it is written, emptied or gone."""

import os
import shutil
import stat
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from aanroep import roep
from hulp.repo import git, leg_vast

from kaart.basis import KaartFout
from kaart.bestand import Koppeling, Werkmap
from kaart.bestand.plek import eis_binnen, is_koppeling, maak_map
from kaart.bijwerken import Bewerking
from kaart.cli.wijzigtekst import Teksteditor
from kaart.schrijven import Bestandswijziging, bewaar, schrijf

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="few people may make links there")

# Where kaart writes of its own accord, and a command that does.
WIJZIG = ("wijzig", "soep-aan-zee", "omschrijving=Iets anders.", "--ja")
RONDE = ("ronde", "begin", "--via", "telefoon", "--aantal", "1")
DEUREN: dict[str, tuple[str, ...]] = {
    ".kaart/": WIJZIG,
    ".kaart/slot": WIJZIG,
    ".kaart/.gitignore": WIJZIG,
    "data/": WIJZIG,
    "data/organisaties/soep-aan-zee.yaml": WIJZIG,
    "data/rondes/": RONDE,
    "drukwerk/": ("sjabloon", "controleer"),
    "drukwerk/proefblad.pdf": ("sjabloon", "controleer"),
    "schemas/": ("schema", "--editor"),
    "schemas/editor/": ("schema", "--editor"),
    "schemas/editor/kaart.schema.json": ("schema", "--editor"),
    "templates/": ("sjabloon", "kopieer", "blad"),
    "templates/blad.typ.j2": ("sjabloon", "kopieer", "blad", "--ja"),
    "data/personen/": ("avg", "verzoek", "inzage"),
    "data/personen/logboek.csv": ("avg", "verzoek", "inzage"),
    "sjabloon.xlsx": ("lees-in", "--sjabloon"),
    "kaart.xlsx": ("lees-in", "--gevuld"),
}


@pytest.fixture
def wortel(tmp_path: Path, voorbeeldkaart: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    wortel = tmp_path / "kaart"
    shutil.copytree(voorbeeldkaart / "data", wortel / "data")
    monkeypatch.chdir(wortel)
    return wortel


def stand(plek: Path) -> dict[str, tuple[bytes, int]]:
    """Return every file below a folder, what is in it, and when it was last touched."""
    return {
        p.relative_to(plek).as_posix(): (p.read_bytes(), p.stat().st_mtime_ns)
        for p in sorted(plek.rglob("*"))
        if p.is_file()
    }


def leg_koppeling(wortel: Path, buiten: Path, deur: str, *, bestaat: bool) -> None:
    """Let one place in the map point at something outside, or at nothing."""
    plek, doel = wortel / deur, buiten / Path(deur).name
    plek.parent.mkdir(parents=True, exist_ok=True)
    if os.path.lexists(plek):
        plek.replace(doel)
    elif bestaat and deur.endswith("/"):
        doel.mkdir()
    elif bestaat:
        doel.write_bytes(b"belangrijk\n")
    plek.symlink_to(doel)


@pytest.mark.parametrize("bestaat", [True, False])
@pytest.mark.parametrize("deur", DEUREN)
def test_geen_opdracht_schrijft_door_een_koppeling(
    wortel: Path, tmp_path: Path, deur: str, bestaat: bool
) -> None:
    buiten = tmp_path / "buiten"
    buiten.mkdir()
    leg_koppeling(wortel, buiten, deur, bestaat=bestaat)
    voor = stand(buiten)
    antwoord = roep(*DEUREN[deur])
    assert antwoord.code in {1, 2}, antwoord
    assert antwoord.fout.startswith("kaart: ")
    assert stand(buiten) == voor


@pytest.mark.parametrize("deur", ["data", ".kaart"])
def test_een_kaart_waarvan_data_elders_ligt_wordt_niet_gelezen(
    wortel: Path, tmp_path: Path, deur: str
) -> None:
    leg_koppeling(wortel, tmp_path, f"{deur}/", bestaat=True)
    for opdracht in (
        ("toon", "soep-aan-zee"),
        ("zoek", "soep"),
        ("valideer",),
        ("avg", "register"),
    ):
        antwoord = roep(*opdracht)
        assert (antwoord.code, antwoord.uit) == (2, "")
        assert f"{deur} is een koppeling" in antwoord.fout


def test_een_kladje_dat_met_de_kaart_meekwam_wordt_geweigerd(wortel: Path, tmp_path: Path) -> None:
    def open_editor() -> None:
        werkmap = Werkmap.op(wortel)
        Teksteditor(Bewerking(werkmap, date(2026, 11, 30)), werkmap, "belmaatjes")

    kladje = wortel / ".kaart/wijzig/belmaatjes.yaml"
    kladje.parent.mkdir(parents=True)
    kladje.symlink_to(tmp_path / "bash_profile")
    with pytest.raises(Koppeling):
        open_editor()
    kladje.unlink()
    kladje.write_text("naam: x\n")
    open_editor()
    leg_vast(wortel)
    git(wortel, "add", "-f", ".kaart")
    with pytest.raises(KaartFout, match=r"git rm \.kaart/wijzig"):
        open_editor()
    kladje.parent.rename(tmp_path / "elders")
    kladje.parent.symlink_to(tmp_path / "elders")
    with pytest.raises(Koppeling):
        open_editor()


def test_wat_twee_namen_heeft_wordt_niet_leeggemaakt(wortel: Path, tmp_path: Path) -> None:
    """A lock is emptied when it is taken, and a second name would be emptied with it."""
    buiten = tmp_path / "belangrijk"
    buiten.write_text("x")
    (wortel / ".kaart").mkdir()
    (wortel / ".kaart/slot").hardlink_to(buiten)
    assert roep(*WIJZIG).code == 2
    assert buiten.read_text() == "x"


def test_wat_de_gebruiker_zelf_noemt_mag_een_koppeling_zijn(wortel: Path, tmp_path: Path) -> None:
    doel = tmp_path / "echt.xlsx"
    (wortel / "mijn.xlsx").symlink_to(doel)
    schrijf(wortel / "mijn.xlsx", b"x", binnen=None)
    assert doel.read_bytes() == b"x"


@pytest.mark.parametrize(
    "doe",
    [
        eis_binnen,
        lambda wortel, pad: schrijf(pad, b"x", binnen=wortel),
        maak_map,
        lambda wortel, pad: bewaar(Werkmap(wortel), [Bestandswijziging(pad, None, b"x")]),
    ],
)
@pytest.mark.parametrize("pad", ["../naast.yaml", "los", "map/x.yaml", "kring"])
def test_buiten_de_map_of_door_een_koppeling_mag_niet(
    wortel: Path, tmp_path: Path, doe: Callable[[Path, Path], None], pad: str
) -> None:
    (wortel / "los").symlink_to(tmp_path / "niets")
    (wortel / "map").symlink_to(tmp_path)
    (wortel / "kring").symlink_to("kring")
    with pytest.raises(Koppeling, match="Haal de koppeling weg"):
        doe(wortel, wortel / pad)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["kaart"]
    assert not is_koppeling(wortel / "data")


def test_wat_personen_bevat_is_alleen_voor_de_eigenaar(wortel: Path) -> None:
    assert roep("avg", "verzoek", "inzage").code == 0
    assert stat.S_IMODE((wortel / "data/personen/logboek.csv").stat().st_mode) == 0o600
    open_, nieuw = wortel / "open.pdf", wortel / "nieuw.pdf"
    open_.write_bytes(b"")
    open_.chmod(0o664)
    for pad in (open_, nieuw):
        schrijf(pad, b"x", binnen=wortel, prive=True)
        assert stat.S_IMODE(pad.stat().st_mode) == 0o600
