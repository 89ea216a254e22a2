"""What git says of a map, and what is said when it cannot say anything."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hulp.repo import git, leg_vast

from kaart.bestand import GitFout
from kaart.bestand.git import (
    gevolgde_bestanden,
    gewijzigde_bestanden,
    is_repository,
    negeert,
)


@pytest.fixture
def plek(tmp_path: Path) -> Path:
    """Return a folder within a repository, with one file that was committed."""
    plek = tmp_path / "repo" / "utrecht"
    plek.mkdir(parents=True)
    (plek / "oud.yaml").write_text("a")
    (plek.parent / "ernaast.yaml").write_text("a")
    leg_vast(plek.parent)
    return plek


def test_zonder_wijziging_is_er_niets(plek: Path) -> None:
    assert gewijzigde_bestanden(plek) == frozenset()


def test_gewijzigd_is_wat_nieuw_is_klaar_staat_of_anders_is(plek: Path) -> None:
    (plek / "oud.yaml").write_text("b")
    (plek / "nieuw met spatie\nen regel é.yaml").write_text("a")
    (plek / "klaar.yaml").write_text("a")
    git(plek, "add", "klaar.yaml")
    (plek.parent / "ernaast.yaml").write_text("b")
    assert gewijzigde_bestanden(plek) == {
        "oud.yaml", "nieuw met spatie\nen regel é.yaml", "klaar.yaml",
    }  # fmt: skip


def test_wat_git_negeert_telt_niet(plek: Path) -> None:
    (plek / ".gitignore").write_text("geheim/\n")
    (plek / "geheim").mkdir()
    (plek / "geheim" / "p.yaml").write_text("a")
    assert gewijzigde_bestanden(plek) == {".gitignore"}


def test_sinds_een_commit_is_ook_wat_intussen_vastligt(plek: Path) -> None:
    (plek / "later.yaml").write_text("a")
    leg_vast(plek)
    (plek / "nu.yaml").write_text("a")
    assert gewijzigde_bestanden(plek) == {"nu.yaml"}
    assert gewijzigde_bestanden(plek, "HEAD~1") == {"later.yaml", "nu.yaml"}


def test_sinds_een_branch_telt_niet_wat_daar_zelf_bij_kwam(plek: Path) -> None:
    git(plek, "checkout", "-q", "-b", "werk")
    (plek / "werk.yaml").write_text("a")
    leg_vast(plek)
    git(plek, "checkout", "-q", "main")
    (plek / "van-main.yaml").write_text("a")
    leg_vast(plek)
    git(plek, "checkout", "-q", "werk")
    assert gewijzigde_bestanden(plek, "main") == {"werk.yaml"}


def test_voor_de_eerste_commit_is_alles_nieuw(tmp_path: Path) -> None:
    git(tmp_path, "init", "-q")
    (tmp_path / "a.yaml").write_text("a")
    (tmp_path / "b.yaml").write_text("a")
    git(tmp_path, "add", "a.yaml")
    assert gewijzigde_bestanden(tmp_path) == {"a.yaml", "b.yaml"}


def test_gevolgd_is_wat_in_git_staat_ook_als_het_hier_weg_is(plek: Path) -> None:
    (plek / "map").mkdir()
    (plek / "map" / "b.yaml").write_text("a")
    git(plek, "add", "map")
    (plek / "map" / "b.yaml").unlink()
    assert gevolgde_bestanden(plek, "map") == ("map/b.yaml",)
    assert gevolgde_bestanden(plek, "elders") == ()


@pytest.mark.parametrize(
    "sinds", ["--output=gehackt", "-p", "", "main\0", "bestaat-niet", "HEAD:oud.yaml", "a b"]
)
def test_een_sinds_die_er_niet_is_wordt_geweigerd(sinds: str, plek: Path) -> None:
    with pytest.raises(GitFout, match="sinds: "):
        gewijzigde_bestanden(plek, sinds)
    assert not (plek / "gehackt").exists()


def test_zonder_repository_zegt_het_wat_te_doen(tmp_path: Path) -> None:
    assert not is_repository(tmp_path)
    with pytest.raises(GitFout, match="git init"):
        gewijzigde_bestanden(tmp_path)
    with pytest.raises(GitFout, match="git init"):
        gevolgde_bestanden(tmp_path, "data")


def test_zonder_git_zegt_het_wat_te_doen(plek: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(GitFout, match="installeer git"):
        gewijzigde_bestanden(plek)


def test_een_kapotte_repository_is_een_gewone_fout(tmp_path: Path) -> None:
    (tmp_path / ".git").write_text("gitdir: bestaat-niet\n")
    with pytest.raises(GitFout, match="geen antwoord"):
        gevolgde_bestanden(tmp_path, "data")


def test_git_dat_blijft_hangen_wordt_gestopt(plek: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def hangt(*_: object, **opties: Any) -> None:
        raise subprocess.TimeoutExpired("git", opties["timeout"])

    monkeypatch.setattr(subprocess, "run", hangt)
    with pytest.raises(GitFout, match="30 seconden"):
        gewijzigde_bestanden(plek)


def test_de_omgeving_van_een_hook_verandert_niets(
    plek: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (plek / "nieuw.yaml").write_text("a")
    monkeypatch.setenv("GIT_DIR", "/bestaat/niet")
    monkeypatch.setenv("GIT_INDEX_FILE", "/bestaat/ook/niet")
    assert gewijzigde_bestanden(plek) == {"nieuw.yaml"}


@pytest.mark.skipif(sys.platform == "win32", reason="a hook needs a shell")
def test_een_repository_kan_geen_ander_programma_laten_starten(plek: Path) -> None:
    gehackt = plek / "gehackt"
    programma = plek / "programma"
    programma.write_text(f"#!/bin/sh\ntouch {gehackt}\n")
    programma.chmod(0o755)
    for naam in ("core.fsmonitor", "diff.external", "core.pager", "core.sshCommand"):
        git(plek, "config", naam, str(programma))
    (plek / "oud.yaml").write_text("b")
    assert "oud.yaml" in gewijzigde_bestanden(plek)
    assert not gehackt.exists()


def test_wat_gitignore_noemt_wordt_genegeerd(tmp_path: Path) -> None:
    leg_vast(tmp_path)
    assert not negeert(tmp_path, "data/personen/p-0001.yaml")
    (tmp_path / ".gitignore").write_text("data/personen/\n", "utf-8")
    assert negeert(tmp_path, "data/personen/p-0001.yaml")
