"""The child process: stopped when it hangs, deaf to the network, the same bytes everywhere."""

import subprocess
import sys
import time
from pathlib import Path

import pytest
from drukproef import PEILDATUM

from kaart.basis.fouten import KaartFout
from kaart.basis.ingebouwd import LETTERTYPEN
from kaart.basis.kind import _omgeving
from kaart.drukwerk.pers.typst import HOOFDBESTAND, DrukDuurtTeLang, Gezet, Zetfout, zet

BEGIN = '#set document(title: "x")\n#set text(font: "Noto Sans")\n'


def druk(bron: str, seconden: float = 30, **bestanden: bytes) -> Gezet:
    return zet(
        {HOOFDBESTAND: (BEGIN + bron).encode(), **bestanden},
        (LETTERTYPEN,),
        {},
        PEILDATUM,
        seconden,
    )


def test_een_pdf_en_hoeveel_bladzijden_elk_blad_kreeg() -> None:
    bron = '= A\n#metadata("a")<blad>\n#pagebreak()\n= B\n#pagebreak()\nb #metadata("b")<blad>'
    gezet = druk(bron)
    assert gezet.pdf.startswith(b"%PDF-")
    assert gezet.bladzijden == {"a": 1, "b": 2}


STANDEN = """#let stand = json("standen.json").at("a", default: 0)
#metadata(("a", {laatste}))<stand>
= A
#range({teveel}).map(_ => pagebreak()).join()
stand #stand
#metadata("a")<blad>#metadata(stand)<gemeld>
"""


@pytest.mark.parametrize(
    ("teveel", "bladzijden", "stand"),
    [("0", 1, 0), ("calc.max(0, 2 - stand)", 1, 2), ("3 - stand", 1, 3), ("5", 6, 3)],
)
def test_wat_niet_op_een_bladzijde_past_wordt_stap_voor_stap_dichter_gezet(
    teveel: str, bladzijden: int, stand: int
) -> None:
    gezet = druk(STANDEN.format(teveel=teveel, laatste=3))
    assert (gezet.bladzijden, gezet.gemeld) == ({"a": bladzijden}, (stand,))


def test_wat_niet_ophoudt_wordt_gestopt() -> None:
    begin = time.monotonic()
    with pytest.raises(DrukDuurtTeLang, match="langer dan 1 seconden"):
        druk(
            "#let f(n, x) = if n > 0 { f(n - 1, 2 * x) + f(n - 1, 2 * x + 1) } else { 1 }\n"
            "= A\n#f(60, 1)",
            seconden=1,
        )
    assert time.monotonic() - begin < 10


def test_een_waarschuwing_is_een_fout() -> None:
    with pytest.raises(Zetfout, match="unknown font family: weg") as fout:
        druk('= A\n#text(font: "Weg")[a]')
    assert (fout.value.bestand, fout.value.regelnummer) == (HOOFDBESTAND, 4)


@pytest.mark.parametrize("pad", ["/etc/passwd", "../pakketten", "../../geheim", "C:/geheim"])
def test_buiten_de_eigen_map_is_niets_te_lezen(pad: str, tmp_path: Path) -> None:
    (tmp_path / "geheim").write_text("x", encoding="utf-8")
    with pytest.raises(Zetfout):
        druk(f'= A\n#read("{pad}")')


def test_het_netwerk_is_dicht_ook_voor_wie_een_proxy_heeft(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.example:8080")
    monkeypatch.setenv("NO_PROXY", "*")
    omgeving = _omgeving()
    assert {w for s, w in omgeving.items() if s.lower() == "https_proxy"} == {"http://127.0.0.1:9"}
    assert "NO_PROXY" not in omgeving
    begin = time.monotonic()
    with pytest.raises(Zetfout, match="package"):
        druk('#import "@" + "preview/cetz:0.3.0": canvas\n= A')
    assert time.monotonic() - begin < 10


def test_zonder_lettertypen_wordt_er_niets_gedrukt(tmp_path: Path) -> None:
    with pytest.raises(Zetfout, match="geen lettertypen gevonden"):
        zet({HOOFDBESTAND: b"= A"}, (tmp_path,), {}, PEILDATUM, 30)


def test_een_bestand_typst_py_in_de_map_wordt_niet_uitgevoerd(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "typst.py").write_text("raise SystemExit(3)", encoding="utf-8")
    (tmp_path / "json.py").write_text("raise SystemExit(3)", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert druk("= A").pdf


def test_gaat_het_kind_zelf_stuk_dan_is_dat_een_melding(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/bestaat/niet")
    with pytest.raises(KaartFout, match="niet worden gestart"):
        druk("= A")


def test_het_kind_laadt_alleen_de_zetter() -> None:
    antwoord = subprocess.run(
        [sys.executable, "-P", "-X", "importtime", "-c", "import kaart.drukwerk.pers.zetter"],
        capture_output=True, encoding="utf-8", check=True,
    )  # fmt: skip
    assert "kaart.drukwerk.pers.zetter" in antwoord.stderr
    for zwaar in ("jinja2", "yaml", "typer", "segno"):
        assert f"| {zwaar}" not in antwoord.stderr.replace("|   ", "| ")
