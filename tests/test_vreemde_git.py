"""A repository that somebody else made: asked in whatever way, nothing of it runs."""

import os
import shutil
import sys
from pathlib import Path

import pytest
from aanroep import roep
from hulp.repo import git, leg_vast

from kaart.bestand import GitFout
from kaart.bestand.git import gewijzigde_bestanden, is_inhoud
from kaart.bestand.gitproces import draai, vind_repository
from kaart.bestand.programma import vind_programma

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the programs are shell scripts")

_SLEUTELS = """core.fsmonitor core.pager core.sshCommand core.editor core.askPass core.gitProxy
    core.alternateRefsCommand diff.external diff.boos.textconv diff.boos.command filter.boos.clean
    filter.boos.smudge filter.boos.process merge.boos.driver gpg.program gpg.ssh.program
    gpg.x509.program credential.helper pager.log pager.ls-files sequence.editor
    uploadpack.packObjectsHook remote.ver.uploadpack""".split()
_HAKEN = (
    "pre-commit post-checkout post-index-change reference-transaction fsmonitor-watchman".split()
)
_OMGEVING = "GIT_EXTERNAL_DIFF GIT_PAGER GIT_SSH GIT_SSH_COMMAND GIT_EDITOR GIT_ASKPASS".split()
_HANDTEKENING = (
    "gpgsig -----BEGIN PGP SIGNATURE-----\n \n iQEz\n =abcd\n -----END PGP SIGNATURE-----"
)

# Every command that asks git something.
VRAGEN = (
    "valideer", "valideer --alleen-gewijzigd", "valideer --alleen-gewijzigd --sinds HEAD",
    "verschil HEAD", "verschil --formaat json", "geschiedenis soep-aan-zee", "avg inzage Jansen",
)  # fmt: skip


@pytest.fixture
def boze_map(
    tmp_path: Path, voorbeeldkaart: Path, monkeypatch: pytest.MonkeyPatch
) -> tuple[Path, Path]:
    """Return a map whose repository tries everything, and the file that appears if it succeeds."""
    wortel, gehackt = tmp_path / "boos", tmp_path / "gehackt"
    shutil.copytree(voorbeeldkaart / "data", wortel / "data")
    programma = wortel / "git"  # and a git of its own, in the folder that one works in
    programma.write_text(f"#!/bin/sh\ntouch {gehackt}\ncat\n")
    programma.chmod(0o755)
    (wortel / "data/personen").mkdir()
    (wortel / "data/personen/p-0001.yaml").write_text("naam: x\n")
    leg_vast(wortel)
    tekst = git(wortel, "cat-file", "commit", "HEAD").replace("\n\n", f"\n{_HANDTEKENING}\n\n", 1)
    (tmp_path / "commit").write_text(f"{tekst}\n")
    git(
        wortel,
        "update-ref",
        "HEAD",
        git(wortel, "hash-object", "-t", "commit", "-w", str(tmp_path / "commit")),
    )
    repository = wortel / ".git"
    for sleutel in _SLEUTELS:
        git(wortel, "config", sleutel, str(programma))
    for sleutel, waarde in {
        "log.showSignature": "true", "core.hooksPath": str(repository / "hooks"),
        "extensions.partialClone": "ver", "remote.ver.promisor": "true", "log.follow": "true",
        "remote.ver.url": f"ext::{programma}", "protocol.ext.allow": "always",
        "core.worktree": str(tmp_path),
    }.items():  # fmt: skip
        git(wortel, "config", sleutel, waarde)
    for haak in _HAKEN:
        shutil.copy(programma, repository / "hooks" / haak)
    for plek in (repository / "info/attributes", wortel / ".gitattributes"):
        plek.write_text("* filter=boos diff=boos merge=boos\n")
    # The map is also a bare repository, and one lies within.
    for ding in ("HEAD", "config", "objects", "refs"):
        bron = repository / ding
        (shutil.copytree if bron.is_dir() else shutil.copy)(bron, wortel / ding)
    shutil.copytree(repository, wortel / "data/organisaties/.git")
    pad = wortel / "data/organisaties/soep-aan-zee.yaml"
    pad.write_text(pad.read_text("utf-8") + "# anders\n", "utf-8")
    for naam in _OMGEVING:
        monkeypatch.setenv(naam, str(programma))
    monkeypatch.setenv("GIT_CONFIG_COUNT", "1")
    monkeypatch.setenv("GIT_CONFIG_KEY_0", "core.fsmonitor")
    monkeypatch.setenv("GIT_CONFIG_VALUE_0", str(programma))
    monkeypatch.setenv("PATH", f".{os.pathsep}{wortel}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.chdir(wortel)
    return wortel, gehackt


def test_geen_opdracht_start_iets_van_een_vreemde_repository(
    boze_map: tuple[Path, Path],
) -> None:
    _, gehackt = boze_map
    for vraag in VRAGEN:
        antwoord = roep(*vraag.split())
        assert antwoord.code in {0, 1}, (vraag, antwoord.fout)
        assert not gehackt.exists(), vraag


def test_gewijzigd_wordt_hier_vergeleken_en_niet_door_git(boze_map: tuple[Path, Path]) -> None:
    wortel, _ = boze_map
    anders = {
        naam for naam in gewijzigde_bestanden(wortel) if naam.startswith("data/organisaties/")
    }
    assert "data/organisaties/soep-aan-zee.yaml" in anders
    assert "data/organisaties/belmaatjes.yaml" not in anders


def test_wat_git_de_werkmap_laat_lezen_kan_niet_worden_gevraagd(tmp_path: Path) -> None:
    for vraag in ("diff", "status", "add", "commit", "ls-remote"):
        with pytest.raises(ValueError, match=vraag):
            draai(tmp_path, vraag)


def test_git_komt_nooit_uit_de_map_waarin_je_werkt(boze_map: tuple[Path, Path]) -> None:
    wortel, _ = boze_map
    assert Path(vind_programma("git", wortel) or "").parent != wortel
    assert vind_programma("git", *map(Path, os.environ["PATH"].split(os.pathsep)[2:])) is None


def test_een_bestand_met_regeleinden_van_windows_is_niet_gewijzigd(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_bytes(b"naam: A\nsoort: b\n")
    (tmp_path / "b.yaml").write_bytes(b"naam: B\r\n")
    leg_vast(tmp_path)
    (tmp_path / "a.yaml").write_bytes(b"naam: A\r\nsoort: b\r\n")
    assert gewijzigde_bestanden(tmp_path) == frozenset()
    (tmp_path / "a.yaml").write_bytes(b"naam: A\r\nsoort: c\r\n")
    (tmp_path / "b.yaml").write_bytes(b"naam: B\n")
    assert gewijzigde_bestanden(tmp_path) == {"a.yaml", "b.yaml"}
    assert not is_inhoud(b"a\r\n", "0" * 40)


def test_wat_een_koppeling_werd_is_gewijzigd_en_wordt_niet_gevolgd(tmp_path: Path) -> None:
    (tmp_path / "map").mkdir()
    (tmp_path / "map/a.yaml").write_text("a")
    (tmp_path / "b.yaml").write_text("b")
    (tmp_path / "c.yaml").symlink_to("b.yaml")
    leg_vast(tmp_path)
    assert gewijzigde_bestanden(tmp_path) == frozenset()
    (tmp_path / "map").rename(tmp_path.parent / "ernaast")
    (tmp_path / "map").symlink_to(tmp_path.parent / "ernaast")
    os.mkfifo(tmp_path / "pijp")
    (tmp_path / "pijp").replace(tmp_path / "b.yaml")
    assert {"map/a.yaml", "b.yaml"} <= gewijzigde_bestanden(tmp_path)


@pytest.mark.skipif(not hasattr(os, "getuid") or os.getuid() != 0, reason="gives a folder away")
def test_een_repository_van_een_ander_noemt_het_middel(tmp_path: Path) -> None:
    leg_vast(tmp_path)
    assert vind_repository(tmp_path) == tmp_path / ".git"
    for plek in (tmp_path, tmp_path / ".git"):
        os.chown(plek, 12345, 12345)
    with pytest.raises(GitFout, match=r"safe\.directory"):
        draai(tmp_path, "rev-parse", "HEAD")
    git(tmp_path, "config", "--global", "--add", "safe.directory", str(tmp_path))
    assert draai(tmp_path, "rev-parse", "HEAD")[0] == 0
