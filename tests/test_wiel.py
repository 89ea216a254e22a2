"""The wheel, in an empty venv, in a folder that holds only `data/`: every command works."""

import json
import os
import shutil
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest
from filelock import FileLock

from kaart import __version__
from kaart.cli import INHOUD

WORTEL = Path(__file__).parents[1]
SCRIPTS = Path("Scripts" if os.name == "nt" else "bin")

pytestmark = pytest.mark.langzaam

# Each command once, as somebody would type it, and a word that its answer must hold.
OPDRACHTEN = {
    "zoek": ("zoek --wijk Vleuten --thema eenzaamheid", "Vleuten"),
    "toon": ("toon dock", "DOCK"),
    "verouderd": ("verouderd --wijk Overvecht", "verouderd"),
    "meld": ("meld dock --zin dicht --ja", "gemeld op"),
    "ronde": ("ronde begin --aantal 2", "bellijst.xlsx"),
    "bevestig": ("bevestig dock --hoe website", "dock"),
    "stop": ("stop dock --reden verhuisd --ja", "gestopt"),
    "geschiedenis": ("geschiedenis --help", "git"),
    "nieuw": ("nieuw thema --naam Tuinieren --ja", "naam: Tuinieren"),
    "wijzig": ("wijzig dock kosten=gratis --ja", "gratis"),
    "dubbel": ("dubbel", "dubbel"),
    "verschil": ("verschil --help", "git"),
    "voeg-samen": ("voeg-samen dock buurtpastoraat-utrecht --houd dock --ja", "samengevoegd"),
    "lees-in": ("lees-in --sjabloon", "sjabloon.xlsx"),
    "valideer": ("valideer", "bestanden"),
    "opmaak": ("opmaak --controleer", ""),
    "drukwerk": ("drukwerk --wijk Vleuten --thema dementie -o bladen.pdf", ""),
    "exporteer": ("exporteer vcard --wijk Vleuten", "BEGIN:VCARD"),
    "uitgave": ("uitgave lijst", "uitgave"),
    "sjabloon": ("sjabloon", "blad.typ.j2"),
    "website": ("website -o site", "pagina"),
    "avg": ("avg register", "Verwerkingsverantwoordelijke"),
    "schema": ("schema --editor", "schemas/editor/"),
    "begin": ("begin nieuw --gemeente Zeist", "nieuw"),
    "bijeenkomst": ("bijeenkomst --help", "kennismaken"),
    "plaats": ("plaats --wijk Vleuten", "landkaart"),
    "leg-vast": ("leg-vast --help", "git"),
    "netwerk": ("netwerk", "leden"),
    "dekking": ("dekking --wijk Vleuten", "nagegaan"),
    "bouwblokken": ("bouwblokken", "blokken"),
    "aanvulling": ("aanvulling bash", "_KAART_COMPLETE"),
}

SCHRIJVEN = {"ronde", "bevestig", "stop", "nieuw", "wijzig", "voeg-samen"}


def draai(*woorden: object, map_: Path) -> subprocess.CompletedProcess[str]:
    schoon = {s: w for s, w in os.environ.items() if not s.startswith(("KAART_", "PYTHON"))}
    return subprocess.run(  # noqa: S603
        [str(woord) for woord in woorden],
        cwd=map_, env={**schoon, "XDG_CACHE_HOME": str(map_ / ".cache")},
        capture_output=True, encoding="utf-8", check=False, timeout=120,
    )  # fmt: skip


@pytest.fixture(scope="session")
def wiel(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """Return the wheel with a venv beside it, made once for all who test at the same time."""
    basis = tmp_path_factory.getbasetemp()
    plek = (basis if worker_id == "master" else basis.parent) / "wiel"
    with FileLock(f"{plek}.slot"):
        if not plek.exists():
            klaar = plek.with_name("wiel-in-wording")
            shutil.rmtree(klaar, ignore_errors=True)
            klaar.mkdir()
            antwoord = draai(
                sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", klaar, map_=WORTEL
            )
            assert antwoord.returncode == 0, antwoord.stderr
            klaar.rename(plek)
            _installeer(next(plek.glob("*.whl")))
    (gebouwd,) = plek.glob("*.whl")
    return gebouwd


def _installeer(wiel: Path) -> None:
    """Put the wheel in a venv of its own, which borrows its dependencies."""
    venv = wiel.parent / "venv"
    python = venv / SCRIPTS / "python"
    pip = (sys.executable, "-m", "pip", "--python", python)
    for stap in (
        (sys.executable, "-m", "venv", "--without-pip", venv),
        (*pip, "install", "--no-index", "--no-deps", wiel),
    ):
        antwoord = draai(*stap, map_=wiel.parent)
        assert antwoord.returncode == 0, antwoord.stderr
    # A path in a .pth file gives the libraries, not the editable install beside them.
    plek = sysconfig.get_path("purelib", vars={"base": str(venv), "platbase": str(venv)})
    (Path(plek) / "geleend.pth").write_text(sysconfig.get_path("purelib") + "\n", "utf-8")


@pytest.fixture
def kaart(wiel: Path) -> Path:
    """Return the console script of the installed wheel."""
    return wiel.parent / "venv" / SCRIPTS / "kaart"


def test_het_wiel_draagt_wat_het_nodig_heeft_en_niets_van_utrecht(wiel: Path) -> None:
    namen = zipfile.ZipFile(wiel).namelist()
    for nodig in (
        "kaart/_ingebouwd/schemas/organisatie.schema.json",
        "kaart/_ingebouwd/templates/begin/LEESMIJ.md",
        "kaart/_ingebouwd/themas/eenzaamheid.yaml",
        "kaart/_ingebouwd/templates/lettertypen/OFL-NotoSans.txt",
        f"kaart-{__version__}.dist-info/licenses/LICENSE",
    ):
        assert nodig in namen
    assert {naam.partition("/")[0] for naam in namen} == {"kaart", f"kaart-{__version__}.dist-info"}
    assert not [naam for naam in namen if "/data/" in naam or "/editor/" in naam]


def test_elke_module_gaat_mee(wiel: Path) -> None:
    modules = {pad.relative_to(WORTEL).as_posix() for pad in (WORTEL / "kaart").rglob("*.py")}
    assert modules <= set(zipfile.ZipFile(wiel).namelist())


def test_het_is_het_geinstalleerde_pakket_dat_draait(kaart: Path, tmp_path: Path) -> None:
    antwoord = draai(
        kaart.with_name("python"), "-c", "import kaart; print(kaart.__file__)", map_=tmp_path
    )
    assert Path(antwoord.stdout).is_relative_to(kaart.parents[1])
    assert draai(kaart, "-V", map_=tmp_path).stdout == f"kaart {__version__}\n"


def test_geen_opdracht_is_vergeten() -> None:
    assert set(OPDRACHTEN) == set(INHOUD)


# All in one process: starting Python forty times says nothing about the wheel.
ACHTEREEN = """
import contextlib, io, json, os, shutil, sys
from pathlib import Path
from kaart.cli import maak_groep

data, schrijven, antwoorden = Path(sys.argv[1]), sys.argv[3].split(), {}
shutil.copytree(data, "lezen/data")
begin = Path.cwd()
for opdracht, regel in json.loads(sys.argv[2]).items():
    plek = begin / "lezen"
    if opdracht in schrijven:
        plek = begin / opdracht
        shutil.copytree(data, plek / "data")
    os.chdir(plek)
    uit, fout, code = io.StringIO(), io.StringIO(), 0
    with contextlib.redirect_stdout(uit), contextlib.redirect_stderr(fout):
        try:
            maak_groep().main(regel.split(), prog_name="kaart")
        except SystemExit as einde:
            code = einde.code or 0
    antwoorden[opdracht] = [code, uit.getvalue(), fout.getvalue()]
print(json.dumps(antwoorden))
"""


def test_elke_opdracht_werkt_met_alleen_data(kaart: Path, tmp_path: Path) -> None:
    regels = json.dumps({naam: regel for naam, (regel, _) in OPDRACHTEN.items()})
    antwoord = draai(
        kaart.with_name("python"), "-c", ACHTEREEN, WORTEL / "data", regels, " ".join(SCHRIJVEN),
        map_=tmp_path,
    )  # fmt: skip
    assert antwoord.returncode == 0, antwoord.stderr
    antwoorden = json.loads(antwoord.stdout)
    mis = {
        naam: antwoorden[naam]
        for naam, (_, woord) in OPDRACHTEN.items()
        if antwoorden[naam][0] != 0 or woord not in antwoorden[naam][1]
    }
    assert mis == {}


def test_een_nieuwe_kaart_is_meteen_goed(kaart: Path, tmp_path: Path) -> None:
    (tmp_path / "wijken.txt").write_text("Noord\nZuid\n", "utf-8")
    woorden = ("zeist", "--gemeente", "Zeist", "--wijken", "wijken.txt")
    assert draai(kaart, "begin", *woorden, map_=tmp_path).returncode == 0
    for regel in ("valideer --streng", "opmaak --controleer"):
        antwoord = draai(kaart, *regel.split(), map_=tmp_path / "zeist")
        assert antwoord.returncode == 0, antwoord.stdout


def test_zonder_kaart_een_zin_en_code_2(kaart: Path, tmp_path: Path) -> None:
    antwoord = draai(kaart, "zoek", "eten", map_=tmp_path)
    assert antwoord.returncode == 2
    assert antwoord.stdout == ""
    assert "kaart begin" in antwoord.stderr
