"""Files of somebody else that ask for too much: refused in a sentence, within bounds."""

import io
import os
import signal
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

import pytest
from openpyxl import Workbook

from kaart.basis import tijdelijk
from kaart.basis.kind import DuurtTeLang, Kindfout, start_kind, wacht_op
from kaart.basis.tijdelijk import veeg, werkplek
from kaart.drukwerk.pers.sjabloon import Sjablonen, SjabloonFout
from kaart.drukwerk.pers.vulkind import vul_in_kind
from kaart.tabellen import boekkind, boekmaat, lees_tabellen
from kaart.tabellen.tabellezer import GeenTabel

BLAD = "xl/worksheets/sheet1.xml"


def werkboek(
    verander: Callable[[bytes], bytes] = lambda tekst: tekst,
    erbij: Mapping[str, bytes] = MappingProxyType({}),
) -> bytes:
    """Return a small workbook whose first tab was changed by hand."""
    boek = Workbook()
    boek.worksheets[0].append(["naam", "telefoon"])
    boek.worksheets[0].append(["Proefclub", "030 123 45 67"])
    oud, nieuw = io.BytesIO(), io.BytesIO()
    boek.save(oud)
    with zipfile.ZipFile(oud) as bron, zipfile.ZipFile(nieuw, "w", zipfile.ZIP_DEFLATED) as doel:
        for deel in bron.namelist():
            tekst = bron.read(deel)
            doel.writestr(deel, verander(tekst) if deel == BLAD else tekst)
        for naam, inhoud in erbij.items():
            doel.writestr(naam, inhoud)
    return nieuw.getvalue()


def samen(bereik: str, prefix: str = "") -> Callable[[bytes], bytes]:
    vak = f'<{prefix}mergeCell ref="{bereik}"/>'.encode()
    eind = b"</sheetData>"
    return lambda tekst: tekst.replace(eind, eind + b"<mergeCells>" + vak + b"</mergeCells>")


def vakken(aantal: int) -> Callable[[bytes], bytes]:
    rijen = b"".join(b'<row r="%d"><c><v>1</v></c></row>' % rij for rij in range(3, 3 + aantal))
    return lambda tekst: tekst.replace(b"</sheetData>", rijen + b"</sheetData>")


def met_doctype(tekst: bytes) -> bytes:
    begin = tekst.index(b"?>") + 2 if tekst.startswith(b"<?xml") else 0
    return tekst[:begin] + b'<!DOCTYPE x [<!ENTITY a "aaaa">]>' + tekst[begin:]


@pytest.mark.parametrize(
    ("inhoud", "reden"),
    [
        (werkboek(samen("A1:XFD1048576")), "een vak samengevoegd over een half blad"),
        (werkboek(samen("$A$3:$IP$9000")), "een vak samengevoegd over een half blad"),
        (werkboek(vakken(60)), "er staan meer dan 50 vakken in"),
        (werkboek(met_doctype), "opdrachten in die niet in een rekenblad horen"),
        (werkboek(erbij={"xl/media/x.bin": b"0" * 61_000_000}), "er zit veel meer in"),
        (werkboek(erbij={f"x{nr}": b"" for nr in range(2_001)}), "er zit veel meer in"),
        (b"PK\x03\x04" + b"x" * 50, "het is geen Excel-bestand"),
    ],
)
def test_een_werkboek_dat_te_veel_vraagt_wordt_geteld_en_niet_gebouwd(
    inhoud: bytes, reden: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(boekmaat, "MAX_VAKKEN", 50)
    monkeypatch.setattr(boekkind, "_bladen", lambda *_, **__: pytest.fail("it was built"))
    (tmp_path / "boos.xlsx").write_bytes(inhoud)
    with pytest.raises(GeenTabel, match=reden):
        lees_tabellen(tmp_path / "boos.xlsx")


def test_een_vak_in_de_verste_hoek_kost_geen_blad_vol(tmp_path: Path) -> None:
    ver = b'<row r="9999"><c r="XFD9999"><v>1</v></c></row></sheetData>'
    inhoud = werkboek(lambda tekst: tekst.replace(b"</sheetData>", ver))
    (tmp_path / "ver.xlsx").write_bytes(inhoud)
    (tabel,) = lees_tabellen(tmp_path / "ver.xlsx")
    assert [rij.nummer for rij in tabel.rijen] == [1, 2]


@pytest.mark.kind
def test_een_werkboek_wordt_in_een_eigen_proces_gelezen(tmp_path: Path) -> None:
    (tmp_path / "goed.xlsx").write_bytes(werkboek(samen("A1:B1")))
    (tabel,) = lees_tabellen(tmp_path / "goed.xlsx")
    assert tabel.rijen[1].cel(1).tekst == "030 123 45 67"
    (tmp_path / "boos.xlsx").write_bytes(werkboek(samen("A1:XFD1048576")))
    with pytest.raises(GeenTabel, match="half blad"):
        lees_tabellen(tmp_path / "boos.xlsx")


_OUDER = """
import subprocess, sys, time
k = subprocess.Popen([sys.executable, "-m", "wees"], stdout=subprocess.PIPE)
print(k.stdout.readline().decode(), flush=True)
time.sleep(60)
"""


@pytest.fixture
def kindmap(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder from which children load their modules beside ours."""
    monkeypatch.setattr("kaart.basis.kind._omgeving", lambda: {
        **os.environ, "PYTHONPATH": f"{Path(__file__).parents[1]}{os.pathsep}{tmp_path}"
    })  # fmt: skip
    return tmp_path


def test_een_kind_wordt_gestopt_en_houdt_zich_aan_zijn_grens(kindmap: Path) -> None:
    (kindmap / "eindeloos.py").write_text("while True: pass\n")
    with pytest.raises(DuurtTeLang), start_kind("eindeloos") as kind:
        wacht_op(kind, b"", 0.5)
    assert kind.poll() is not None
    (kindmap / "stuk.py").write_text("raise RuntimeError('zo')\n")
    with pytest.raises(Kindfout, match="RuntimeError: zo"), start_kind("stuk") as kind:
        wacht_op(kind, b"", 20)


@pytest.mark.skipif(sys.platform != "linux", reason="no limit of memory there")
def test_meer_geheugen_dan_mag_krijgt_een_kind_niet(kindmap: Path) -> None:
    (kindmap / "veel.py").write_text(
        "from kaart.basis import begrens\nbegrens(300, 20)\nx = b'0' * 1_000_000_000\n"
    )
    with pytest.raises(Kindfout) as fout, start_kind("veel") as kind:
        wacht_op(kind, b"", 20)
    assert fout.value.te_groot


@pytest.mark.skipif(sys.platform == "win32", reason="no such signals there")
def test_een_kind_zonder_ouder_houdt_op(kindmap: Path) -> None:
    (kindmap / "wees.py").write_text(
        "import os, sys, time\nfrom kaart.basis import begrens\nbegrens(2000, 20)\n"
        "print(os.getpid(), flush=True)\ntime.sleep(60)\n"
    )
    ouder = subprocess.Popen(  # noqa: S603
        [sys.executable, "-c", _OUDER],
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": f"{Path(__file__).parents[1]}{os.pathsep}{kindmap}"},
    )  # fmt: skip
    assert ouder.stdout is not None
    kind = int(ouder.stdout.readline())
    ouder.kill()
    ouder.communicate()
    for _ in range(100):
        if not _leeft(kind):
            return
        time.sleep(0.1)
    pytest.fail("the child went on")


def _leeft(proces: int) -> bool:
    """Say whether a process runs; one that only waits to be collected does not."""
    try:
        return ") Z " not in Path(f"/proc/{proces}/stat").read_text()
    except OSError:
        return False


@pytest.mark.parametrize(
    ("bron", "reden"),
    [
        ("{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}", "nog"),
        ("{{ 'x' * 40000000000 }}", "meer geheugen"),
        ("{{ weg }}", "weg bestaat niet"),
        ("{{ ''.__class__.__mro__ }}", "mag een sjabloon niet|bestaat niet"),
    ],
)
def test_een_sjabloon_van_een_ander_wordt_in_een_kind_ingevuld(bron: str, reden: str) -> None:
    with pytest.raises(SjabloonFout, match=reden):
        vul_in_kind(Sjablonen({"a": bron}, {}, ()), "a", {}, 3)


def test_een_gewoon_sjabloon_komt_gewoon_terug() -> None:
    assert vul_in_kind(Sjablonen({"a": "#{{ w }}"}, {}, ()), "a", {"w": "x"}) == '#"x"'


def test_wat_een_afgeschoten_proces_liet_liggen_wordt_geveegd(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tijdelijk, "_tijdelijk", lambda: str(tmp_path))
    dood = subprocess.Popen([sys.executable, "-c", ""])
    dood.wait()
    blijft = [tmp_path / f"kaart-{os.getpid()}-abc", tmp_path / "kaart-van-iemand"]
    for plek in (*blijft, tmp_path / f"kaart-{dood.pid}-abc"):
        (plek / "bron").mkdir(parents=True)
    (tmp_path / f"kaart-{dood.pid}-los").symlink_to(tmp_path / "kaart-van-iemand")
    assert veeg() == 1
    assert (tmp_path / "kaart-van-iemand/bron").is_dir()
    assert all(plek.is_dir() for plek in blijft)
    assert not (tmp_path / f"kaart-{dood.pid}-abc").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="no such signals there")
@pytest.mark.parametrize("sein", [signal.SIGTERM, signal.SIGHUP])
def test_wie_wordt_beeindigd_ruimt_eerst_op(tmp_path: Path, sein: signal.Signals) -> None:
    code = (
        "import time\nfrom kaart.cli import seinen\nfrom kaart.basis import werkplek\n"
        "seinen.ruim_op_bij_einde()\n"
        "with werkplek() as plek:\n    print(plek, flush=True)\n    time.sleep(60)\n"
    )
    proces = subprocess.Popen(  # noqa: S603
        [sys.executable, "-c", code], stdout=subprocess.PIPE, text=True,
        env={**os.environ, "TMPDIR": str(tmp_path)},
    )  # fmt: skip
    assert proces.stdout is not None
    plek = Path(proces.stdout.readline().strip())
    assert plek.is_dir()
    proces.send_signal(sein)
    assert proces.wait(20) == 128 + sein
    proces.stdout.close()
    assert not plek.exists()


def test_een_werkplek_is_van_de_eigenaar_alleen() -> None:
    with werkplek() as plek:
        assert os.name == "nt" or plek.stat().st_mode & 0o077 == 0
    assert not plek.exists()
