"""Several files: all of them or none, however the writing ends."""

import json
import os
import shutil
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest
from aanroep import roep
from filelock import FileLock
from hulp.repo import git, leg_vast

from kaart.basis.fouten import KaartFout
from kaart.bestand.werkmap import Werkmap
from kaart.schrijven import bewaren
from kaart.schrijven.bewaren import (
    AnderSchrijft,
    Bestandswijziging,
    IntussenVeranderd,
    Restant,
    afgebroken,
    bewaar,
    maak_af,
)


@pytest.fixture
def werkmap(tmp_path: Path) -> Werkmap:
    map_ = tmp_path / "kaart" / "data" / "organisaties"
    map_.mkdir(parents=True)
    for naam in "abc":
        (map_ / f"{naam}.yaml").write_bytes(b"oud " + naam.encode())
    return Werkmap.op(tmp_path / "kaart")


def pad(werkmap: Werkmap, naam: str) -> Path:
    return werkmap.data / "organisaties" / f"{naam}.yaml"


def stand(werkmap: Werkmap) -> dict[str, str]:
    """Return every file below data/, hidden ones too, and what is in it."""
    return {
        p.relative_to(werkmap.data).as_posix(): p.read_text()
        for p in sorted(werkmap.data.rglob("*"))
        if p.is_file()
    }


OUD = {f"organisaties/{naam}.yaml": f"oud {naam}" for naam in "abc"}
NIEUW = {
    "locaties/e.yaml": "nieuw e",
    "organisaties/a.yaml": "nieuw a",
    "organisaties/c.yaml": "oud c",
    "organisaties/d.yaml": "nieuw d",
}


def wijzigingen(werkmap: Werkmap) -> list[Bestandswijziging]:
    """Change a, take b away, add d, and e in a folder that is not there yet."""
    return [
        Bestandswijziging(pad(werkmap, "a"), b"oud a", b"nieuw a"),
        Bestandswijziging(pad(werkmap, "b"), b"oud b", None),
        Bestandswijziging(pad(werkmap, "d"), None, b"nieuw d"),
        Bestandswijziging(werkmap.data / "locaties" / "e.yaml", None, b"nieuw e"),
    ]


def test_alles_in_een_keer(werkmap: Werkmap) -> None:
    bewaar(werkmap, wijzigingen(werkmap))
    assert stand(werkmap) == NIEUW
    assert afgebroken(werkmap) is Restant.NIETS
    assert (werkmap.wortel / ".kaart" / ".gitignore").read_bytes() == b"*\n"


def test_zonder_wijziging_komt_er_zelfs_geen_slot(werkmap: Werkmap) -> None:
    bewaar(werkmap, [Bestandswijziging(pad(werkmap, "a"), b"oud a", b"oud a")])
    assert not (werkmap.wortel / ".kaart").exists()


@pytest.mark.parametrize("naam", ["a", "b", "d"])
def test_wat_een_ander_veranderde_wordt_nooit_overschreven(werkmap: Werkmap, naam: str) -> None:
    pad(werkmap, naam).write_bytes(b"van een ander")
    voor = stand(werkmap)
    with pytest.raises(IntussenVeranderd) as gevangen:
        bewaar(werkmap, wijzigingen(werkmap))
    assert str(gevangen.value) == (
        f"{naam}.yaml is intussen door iets of iemand anders veranderd; er is niets geschreven, "
        "doe het nog een keer"
    )
    assert stand(werkmap) == voor


@pytest.mark.parametrize("bij", range(4))
@pytest.mark.parametrize("stap", ["zet_klaar", "zet_op_plek"])
@pytest.mark.parametrize("fout", [OSError(28, "No space left on device"), KeyboardInterrupt()])
def test_een_fout_halverwege_draait_alles_terug(
    werkmap: Werkmap, monkeypatch: pytest.MonkeyPatch, stap: str, bij: int, fout: BaseException
) -> None:
    echt = getattr(bewaren, stap)
    keren = iter(range(99))

    def mislukt(*args: object, **opties: object) -> None:
        if next(keren) == bij:
            raise fout
        echt(*args, **opties)

    monkeypatch.setattr(bewaren, stap, mislukt)
    if bij > 2:  # three texts are written; nothing goes wrong at the fourth
        bewaar(werkmap, wijzigingen(werkmap))
        assert stand(werkmap) == NIEUW
        return
    with pytest.raises((KaartFout, KeyboardInterrupt)) as gevangen:
        bewaar(werkmap, wijzigingen(werkmap))
    if isinstance(fout, OSError):
        assert "de schijf is vol" in str(gevangen.value)
    assert stand(werkmap) == OUD
    assert afgebroken(werkmap) is Restant.NIETS


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write everywhere")
def test_een_map_die_alleen_te_lezen_is(werkmap: Werkmap) -> None:
    (werkmap.data / "organisaties").chmod(0o555)
    try:
        with pytest.raises(KaartFout, match="dat mag niet van de computer"):
            bewaar(werkmap, wijzigingen(werkmap))
    finally:
        (werkmap.data / "organisaties").chmod(0o755)
    assert stand(werkmap) == OUD


def test_een_ander_is_bezig(werkmap: Werkmap, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bewaren, "_WACHTTIJD", 0.01)
    (werkmap.wortel / ".kaart").mkdir()
    with FileLock(werkmap.wortel / ".kaart" / "slot"), pytest.raises(AnderSchrijft):
        bewaar(werkmap, wijzigingen(werkmap))
    assert stand(werkmap) == OUD


@pytest.mark.parametrize("af", [True, False])
def test_na_een_klap_is_alles_oud_of_wordt_alles_nieuw(
    werkmap: Werkmap, monkeypatch: pytest.MonkeyPatch, af: bool
) -> None:
    """The process is gone: nothing of it runs any more, not even what would put things back."""
    monkeypatch.setattr(bewaren, "_draai_terug", lambda *_: None)

    def klap(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(bewaren, "_zet" if af else "_schrijf_draaiboek", klap)
    if not af:
        echt = bewaren._schrijf_draaiboek
        keren = iter(range(9))
        monkeypatch.undo()
        monkeypatch.setattr(bewaren, "_draai_terug", lambda *_: None)
        echt = bewaren._schrijf_draaiboek

        def tweede(*args: object, compleet: bool) -> None:
            if next(keren):
                raise KeyboardInterrupt
            echt(*args, compleet=compleet)  # type: ignore[arg-type]

        monkeypatch.setattr(bewaren, "_schrijf_draaiboek", tweede)
    with pytest.raises(KeyboardInterrupt):
        bewaar(werkmap, wijzigingen(werkmap))
    monkeypatch.undo()
    assert afgebroken(werkmap) is Restant.EIGEN
    assert maak_af(werkmap) is af
    assert stand(werkmap) == (NIEUW if af else OUD)
    assert afgebroken(werkmap) is Restant.NIETS


@pytest.mark.parametrize(
    "stuk",
    [
        ["../buiten.yaml", ""],
        ["/etc/passwd", ""],
        ["README.md", ""],
        [".git/config", ""],
        ["data/organisaties/a.yaml", "b.yaml"],
        ["data/organisaties/a.yaml", "../../../x"],
        ["data/organisaties/a.yaml", ".a.yaml./../b.yaml"],
        ["data/organisaties/a.yaml"],
        "tekst",
    ],
)
def test_een_draaiboek_dat_wij_nooit_schreven_doet_niets(werkmap: Werkmap, stuk: object) -> None:
    (werkmap.wortel / "README.md").write_text("x")
    (werkmap.wortel / ".kaart").mkdir()
    schrijf_draaiboek(werkmap, stuk)
    assert maak_af(werkmap) is False
    assert stand(werkmap) == OUD
    assert (werkmap.wortel / "README.md").exists()


@pytest.fixture
def halverwege(voorbeeldkaart: Path, tmp_path: Path) -> Werkmap:
    """Return a map in which a change of Belmaatjes stands ready and was broken off."""
    shutil.copytree(voorbeeldkaart, tmp_path / "halverwege")
    werkmap = Werkmap.op(tmp_path / "halverwege")
    doel = pad(werkmap, "belmaatjes")
    klaar = doel.with_name(".belmaatjes.yaml.0")
    klaar.write_bytes(doel.read_bytes().replace(b"naam: Belmaatjes", b"naam: Belvrienden"))
    (werkmap.wortel / ".kaart").mkdir()
    schrijf_draaiboek(werkmap, ["data/organisaties/belmaatjes.yaml", klaar.name])
    return werkmap


def schrijf_draaiboek(werkmap: Werkmap, *stukken: object, naam: str = "") -> Path:
    """Leave a list of work that was never done, under the name that is ours here."""
    lijst = bewaren._draaiboek(werkmap.wortel / ".kaart")
    lijst = lijst.with_name(naam or lijst.name)
    lijst.write_text(json.dumps({"compleet": True, "stukken": stukken}))
    return lijst


def test_wie_leest_hoort_dat_een_wijziging_niet_af_is_en_wie_schrijft_maakt_haar_af(
    halverwege: Werkmap,
) -> None:
    wortel = halverwege.wortel
    gelezen = roep("--map", wortel, "toon", "belmaatjes")
    assert "Belmaatjes" in gelezen.uit
    assert "kan half zijn; is er niemand meer bezig" in gelezen.fout
    assert afgebroken(halverwege) is Restant.EIGEN
    assert "is alsnog afgemaakt" in roep("--map", wortel, "valideer", "--herstel").fout
    gelezen = roep("--map", wortel, "toon", "belmaatjes")
    assert ("Belvrienden" in gelezen.uit, gelezen.fout) == (True, "")


@pytest.mark.parametrize("hoe", ["kopie", "oude naam", "in git", "koppeling"])
def test_werk_van_een_ander_wordt_gemeld_en_nooit_afgemaakt(
    halverwege: Werkmap, tmp_path: Path, hoe: str
) -> None:
    lijst = bewaren._draaiboek(halverwege.wortel / ".kaart")
    match hoe:
        case "kopie":
            shutil.copytree(halverwege.wortel, tmp_path / "kopie")
            halverwege = Werkmap.op(tmp_path / "kopie")
        case "oude naam":
            lijst.replace(lijst.with_name("draaiboek.json"))
        case "in git":
            leg_vast(halverwege.wortel)
            git(halverwege.wortel, "add", "-f", ".kaart")
        case _:
            lijst.replace(tmp_path / "elders.json")
            lijst.symlink_to(tmp_path / "elders.json")
    assert afgebroken(halverwege) is Restant.VREEMD
    wortel = halverwege.wortel
    assert "uit een andere map" in roep("--map", wortel, "toon", "belmaatjes").fout
    roep("--map", wortel, "stop", "soep-aan-zee", "--reden", "gestopt", "--ja")
    assert "naam: Belmaatjes" in pad(halverwege, "belmaatjes").read_text("utf-8")


DODEN = 300
# Fresh Python that forks: the child writes, and is killed at the next call that changes the disk.
# So each state it can be in comes by, several times, on a busy machine as well.
_DODER = """
import os, signal, sys
from pathlib import Path
import filelock
from kaart.schrijven.bewaren import Restant, Bestandswijziging, afgebroken, bewaar, maak_af
from kaart.bestand.werkmap import Werkmap

werkmap = Werkmap.op(Path(sys.argv[1]))
paden = [werkmap.data / "organisaties" / f"{naam}.yaml" for naam in "abc"]
teksten = [b"x" * 5000, b"y" * 9000]
VERANDEREN = "open write close fsync replace rename unlink remove mkdir link chmod utime".split()

def stand():
    return [pad.read_bytes() for pad in paden]

def schrijf(sterf_bij):
    oud = stand()
    nieuw = teksten[oud[0] == teksten[0]]
    geteld = 0

    def tel(_, soort, wat):
        nonlocal geteld
        if soort == "c_call" and wat.__name__ in VERANDEREN:
            geteld += 1
            if geteld == sterf_bij:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.setprofile(tel)
    bewaar(werkmap, [Bestandswijziging(p, o, nieuw) for p, o in zip(paden, oud)])
    sys.setprofile(None)
    return geteld

for pad in paden:
    pad.write_bytes(teksten[0])
schrijf(0)
aanroepen = schrijf(0)
half = halverwege = 0
for keer in range(int(sys.argv[2])):
    sterf_bij = keer % aanroepen + 1
    kind = os.fork()
    if not kind:
        try:
            schrijf(sterf_bij)
        finally:
            os._exit(9)
    assert os.WTERMSIG(os.waitpid(kind, 0)[1]) == signal.SIGKILL
    na = stand()
    assert all(tekst in teksten for tekst in na), "a file is not whole"
    half += len(set(na)) > 1
    halverwege += afgebroken(werkmap) is Restant.EIGEN
    maak_af(werkmap)
    na = stand()
    assert len(set(na)) == 1 and na[0] in teksten, "not all or none"
    assert sorted(os.listdir(paden[0].parent)) == ["a.yaml", "b.yaml", "c.yaml"], "leftovers"
print(half, halverwege)
"""


@pytest.mark.langzaam
@pytest.mark.skipif(not hasattr(os, "fork"), reason="Windows cannot fork")
def test_driehonderd_keer_afgeschoten_en_nooit_half(werkmap: Werkmap) -> None:
    uit = subprocess.run(  # noqa: S603
        [sys.executable, "-c", textwrap.dedent(_DODER), str(werkmap.wortel), str(DODEN)],
        capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    assert uit.returncode == 0, uit.stderr
    half, afgebroken = map(int, uit.stdout.split())
    assert afgebroken > half > 0, "the kills must fall in the middle of the work, or prove nothing"
