"""Recording the changes of the map: only the data, in words of what changed, and nothing runs."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from aanroep import Antwoord, roep
from hulp.levende_kaart import SOEP, LevendeKaart
from hulp.repo import git

from kaart.geschiedenis.verleden import lees_inhoud

DAG = ("--peildatum", "2026-06-10")


@pytest.fixture
def kaart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> LevendeKaart:
    """Return a map below the root of a repository, of somebody whom git knows."""
    monkeypatch.setenv("HOME", str(tmp_path / "thuis"))
    kaart = LevendeKaart(tmp_path)
    kaart.schrijf("organisaties/bord", SOEP.replace("Soep aan Zee", "Bord"))
    kaart.dag("2026-01-05")
    git(kaart.wortel, "config", "user.name", "toets")
    git(kaart.wortel, "config", "user.email", "toets@voorbeeld.example")
    return kaart


def leg_vast(kaart: LevendeKaart, *woorden: str) -> Antwoord:
    return roep("--map", kaart.wortel, *DAG, "leg-vast", *woorden)


def laatste(kaart: LevendeKaart) -> tuple[str, list[str]]:
    bestanden = git(
        kaart.wortel, "show", "--no-renames", "--name-only", "--format=", "HEAD"
    ).splitlines()
    return git(kaart.wortel, "log", "-1", "--format=%B"), bestanden


def test_wat_er_veranderde_in_gewone_woorden(kaart: LevendeKaart) -> None:
    kaart.wijzig("organisaties/soep", '"030 111 11 11"', '"030 222 22 22"')
    kaart.weg("organisaties/bord")
    kaart.schrijf("organisaties/pan", SOEP.replace("Soep aan Zee", "Pan"))
    antwoord = leg_vast(kaart)
    bericht = """\
Nieuw: Pan; weg: Bord; gewijzigd: Soep aan Zee

- Pan: nieuw
- Bord: weg
- Soep aan Zee: gewijzigd (telefoon van contact keuken)"""
    commit = git(kaart.wortel, "rev-parse", "HEAD")[:9]
    assert (antwoord.code, antwoord.fout) == (
        0, f"kaart: vastgelegd als {commit}; er is niets verstuurd (dat doet: git push)\n"
    )  # fmt: skip
    bestanden = [f"data/organisaties/{naam}.yaml" for naam in ("bord", "pan", "soep")]
    assert antwoord.uit == "\n".join([bericht, "", *(f"  {naam}" for naam in bestanden)]) + "\n"
    assert laatste(kaart) == (bericht, [f"kaart/{naam}" for naam in bestanden])
    assert git(kaart.wortel, "status", "--porcelain") == ""
    assert git(kaart.wortel, "fsck", "--strict") == ""
    nog_eens = leg_vast(kaart)
    assert (nog_eens.code, nog_eens.uit) == (0, "")
    assert nog_eens.fout == "kaart: er is niets vast te leggen\n"


def test_eigen_woorden_en_wat_klaarstond_blijft_klaarstaan(kaart: LevendeKaart) -> None:
    kaart.wijzig("organisaties/soep", "030 111", "030 222")
    (kaart.wortel / "brief.txt").write_text("hallo\n", "utf-8")
    git(kaart.wortel, "add", "brief.txt")
    leg_vast(kaart, "-m", "Ronde van\njuni")
    assert laatste(kaart) == ("Ronde van juni", ["kaart/data/organisaties/soep.yaml"])
    assert git(kaart.wortel, "status", "--porcelain") == "A  kaart/brief.txt"


@pytest.mark.parametrize("plek", ["personen/p-0001", "aanmeldingen/a-1"])
def test_wat_over_mensen_gaat_nooit(kaart: LevendeKaart, plek: str) -> None:
    kaart.schrijf(plek, "naam: Bo Niemand\n")
    assert leg_vast(kaart).fout == "kaart: er is niets vast te leggen\n"
    kaart.wijzig("organisaties/soep", "030 111", "030 222")
    leg_vast(kaart)
    assert laatste(kaart)[1] == ["kaart/data/organisaties/soep.yaml"]


@pytest.mark.parametrize(
    ("eigenschappen", "autocrlf", "vast"),
    [
        ("* text=auto eol=lf\n", "false", b"\n"),
        ("*.yaml text\n", "false", b"\n"),
        ("*.yaml eol=crlf\n", "false", b"\n"),
        ("", "true", b"\n"),
        ("", "false", b"\r\n"),
        ("*.yaml -text\n", "true", b"\r\n"),
    ],
)
def test_regeleinden_zoals_git_ze_zou_bewaren(
    kaart: LevendeKaart, eigenschappen: str, autocrlf: str, vast: bytes
) -> None:
    (kaart.wortel / ".gitattributes").write_text(eigenschappen, "utf-8")
    git(kaart.wortel, "config", "core.autocrlf", autocrlf)
    git(kaart.wortel, "add", ".gitattributes")
    git(kaart.wortel, "commit", "-qm", "regels")
    pad = kaart.wortel / "data/organisaties/nieuw.yaml"
    pad.write_bytes(SOEP.encode().replace(b"\n", b"\r\n"))
    leg_vast(kaart)
    (inhoud,) = lees_inhoud(kaart.wortel, ["HEAD:./data/organisaties/nieuw.yaml"]).values()
    assert inhoud == SOEP.encode().replace(b"\n", vast)
    assert git(kaart.wortel, "status", "--porcelain") == ""


def test_voor_de_eerste_keer(tmp_path: Path, kaart: LevendeKaart) -> None:
    git(tmp_path, "init", "-q", "-b", "main", "vers")
    for sleutel, waarde in (("user.name", "toets"), ("user.email", "toets@voorbeeld.example")):
        git(tmp_path / "vers", "config", sleutel, waarde)
    (kaart.wortel / "data").rename(tmp_path / "vers/data")
    antwoord = roep("--map", tmp_path / "vers", "leg-vast")
    assert antwoord.uit.startswith("Leg de kaart voor het eerst vast: 5 bestanden\n")
    assert git(tmp_path / "vers", "status", "--porcelain") == ""


def bezig(repository: Path) -> None:
    (repository / "MERGE_HEAD").write_text("0" * 40)


def los(repository: Path) -> None:
    git(repository.parent, "checkout", "-q", "--detach")


def naamloos(repository: Path) -> None:
    git(repository.parent, "config", "--unset", "user.name")


def met_filter(repository: Path) -> None:
    (repository / "info/attributes").write_text("* filter=slot\n")


def op_slot(repository: Path) -> None:
    (repository / "index.lock").touch()


NIET: dict[Callable[[Path], None], str] = {
    bezig: "git is hier bezig met iets anders (samenvoegen, verplaatsen); maak dat eerst af, kijk "
           "met: git status",
    los: "je staat niet op een branch, dus dit zou zoekraken; ga eerst naar: git switch main",
    naamloos: "git weet niet wie je bent; zeg dat een keer met: git config --global user.name "
              '"Je naam" en git config --global user.email jij@example.org',
    met_filter: "data/organisaties/soep.yaml gaat in git door een programma (filter in "
                ".gitattributes), en dat start kaart niet; leg de kaart zelf vast met: "
                "git add data && git commit",
    op_slot: "een ander programma is nu met git bezig in deze map; probeer het zo nog eens",
}  # fmt: skip


@pytest.mark.parametrize("zo", NIET)
def test_wanneer_het_niet_kan(kaart: LevendeKaart, zo: Callable[[Path], None]) -> None:
    kaart.wijzig("organisaties/soep", "030 111", "030 222")
    zo(kaart.wortel.parent / ".git")
    was = git(kaart.wortel, "rev-parse", "HEAD")
    antwoord = leg_vast(kaart)
    assert (antwoord.code, antwoord.uit, antwoord.fout) == (2, "", f"kaart: {NIET[zo]}\n")
    assert git(kaart.wortel, "rev-parse", "HEAD") == was


def test_een_fout_in_de_eigen_instellingen_noemt_het_middel(
    kaart: LevendeKaart, tmp_path: Path
) -> None:
    (tmp_path / "thuis").mkdir()
    kaart.wijzig("organisaties/soep", "030 111", "030 222")
    (tmp_path / "thuis/.gitconfig").write_text("[user\n", "utf-8")
    antwoord = leg_vast(kaart)
    assert antwoord.code == 2
    assert antwoord.fout.endswith(
        "in de instellingen staat een fout; verbeter die met: git config --global --edit "
        "(of in .git/config)\n"
    )


@pytest.mark.skipif(sys.platform == "win32", reason="the programs are shell scripts")
def test_niets_van_de_repository_wordt_gestart(kaart: LevendeKaart, tmp_path: Path) -> None:
    gehackt, programma = tmp_path / "gehackt", tmp_path / "boos.sh"
    programma.write_text(f"#!/bin/sh\ntouch {gehackt}\nexit 0\n")
    programma.chmod(0o755)
    repository = kaart.wortel.parent / ".git"
    for haak in ("pre-commit", "commit-msg", "prepare-commit-msg", "post-commit",
                 "reference-transaction", "post-index-change", "post-rewrite"):  # fmt: skip
        os.link(programma, repository / "hooks" / haak)
    for sleutel in ("core.fsmonitor", "core.editor", "gpg.program", "core.pager", "gc.auto",
                    "filter.x.clean", "diff.external", "trailer.x.command"):  # fmt: skip
        git(kaart.wortel, "config", sleutel, "1" if sleutel == "gc.auto" else str(programma))
    git(kaart.wortel, "config", "commit.gpgSign", "true")
    kaart.wijzig("organisaties/soep", "030 111", "030 222")
    gehackt.unlink(missing_ok=True)
    assert leg_vast(kaart).code == 0
    assert not gehackt.exists()


def test_na_elke_wijziging_zegt_een_regel_wat_er_nog_ligt(kaart: LevendeKaart) -> None:
    for nummer in ("1", "2"):
        antwoord = roep("--map", kaart.wortel, *DAG, "wijzig", "soep", f"kosten={nummer}", "--ja")
        assert antwoord.fout.splitlines()[-1] == (
            "kaart: 1 gewijzigd bestand is nog niet vastgelegd in git; dat doet: kaart leg-vast"
        )


def test_ook_na_opmaak_zegt_een_regel_wat_er_nog_ligt(kaart: LevendeKaart) -> None:
    assert roep("--map", kaart.wortel, *DAG, "opmaak").fout.splitlines()[-1] == (
        "kaart: 5 gewijzigde bestanden zijn nog niet vastgelegd in git; dat doet: kaart leg-vast"
    )
