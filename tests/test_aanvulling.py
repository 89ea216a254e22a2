"""The Tab key, through the protocol that the shells speak."""

import os
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import Annotated

import pytest
import typer
from aanroep import Antwoord, roep
from nieuwemap import begin_kaart

from kaart.cli import aanvullen, aanvulling
from kaart.cli.groep import Groep, Ingang

KAART = Path(sys.executable).with_name("kaart")


@pytest.fixture
def plek(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A map with a wijk that has parts, and a command `proef` that completes everything."""
    begin_kaart(tmp_path, "Zeist", date(2026, 11, 21))
    (tmp_path / "data/wijken/centrum.yaml").write_text(
        "naam: Centrum\naliassen:\n  - naam: Ceintuurbaan\n"
        "buurten:\n  - id: oog-in-al\n    naam: Oog in Al\n",
        "utf-8",
    )
    organisatie = tmp_path / "data/organisaties/samen-eten-voorbeeld.yaml"
    tekst = organisatie.read_text("utf-8")
    organisatie.write_text(tekst.replace("talen:\n", "talen:\n  - ar\n"), "utf-8")
    module = ModuleType("kaart.cli.proef")
    vars(module).update(opdracht=proef, HULP="Proef.")
    monkeypatch.setitem(sys.modules, "kaart.cli.proef", module)
    monkeypatch.setenv("KAART_MAP", str(tmp_path))
    monkeypatch.setenv("KAART_ZONDER_INDEX", "1")
    return tmp_path


def proef(
    ding: Annotated[str, typer.Argument(autocompletion=aanvullen.alle_ids)] = "",
    wijk: Annotated[list[str] | None, typer.Option(autocompletion=aanvullen.wijken)] = None,
    thema: Annotated[str, typer.Option(autocompletion=aanvullen.themas)] = "",
    hulpvraag: Annotated[str, typer.Option(autocompletion=aanvullen.hulpvragen)] = "",
    organisatie: Annotated[str, typer.Option(autocompletion=aanvullen.organisatie_ids)] = "",
    netwerk: Annotated[str, typer.Option(autocompletion=aanvullen.netwerk_ids)] = "",
    doelgroep: Annotated[str, typer.Option(autocompletion=aanvullen.keuzes_doelgroep)] = "",
    vorm: Annotated[str, typer.Option(autocompletion=aanvullen.keuzes_vorm)] = "",
    toegang: Annotated[str, typer.Option(autocompletion=aanvullen.keuzes_toegang)] = "",
    soort: Annotated[str, typer.Option(autocompletion=aanvullen.keuzes_soort)] = "",
    dag: Annotated[str, typer.Option(autocompletion=aanvullen.keuzes_dag)] = "",
    dagdeel: Annotated[str, typer.Option(autocompletion=aanvullen.keuzes_dagdeel)] = "",
    taal: Annotated[str, typer.Option(autocompletion=aanvullen.keuzes_taal)] = "",
    sector: Annotated[str, typer.Option(autocompletion=aanvullen.keuzes_sector)] = "",
    kosten: Annotated[str, typer.Option(autocompletion=aanvullen.keuzes_kosten)] = "",
    formaat: Annotated[str, typer.Option(autocompletion=aanvullen.uit_lijst("csv", "ids"))] = "",
) -> None:
    del ding, wijk, thema, hulpvraag, organisatie, netwerk, doelgroep, vorm, toegang, soort
    del dag, dagdeel, taal, sector, kosten, formaat


def tab(
    regel: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Antwoord:
    """Press Tab at the end of `regel`, as the script for bash does."""
    monkeypatch.setenv("_KAART_COMPLETE", "complete_bash")
    monkeypatch.setenv("COMP_WORDS", regel)
    monkeypatch.setenv("COMP_CWORD", str(len(regel.split(" ")) - 1))
    with pytest.raises(SystemExit) as einde:
        Groep.maak({"proef": Ingang("proef", "Proef.")}).main([], prog_name="kaart")
    uit, fout = capsys.readouterr()
    return Antwoord(int(einde.value.code or 0), uit, fout)


@pytest.mark.parametrize(
    ("regel", "keuzes"),
    [
        ("kaart pr", ["proef"]),
        ("kaart proef --th", ["--thema"]),
        ("kaart proef --wijk ", ["centrum"]),
        ("kaart proef --wijk c", ["centrum", "ceintuurbaan"]),
        ("kaart proef --wijk Ce", ["Centrum", "Ceintuurbaan"]),
        ("kaart proef --wijk oog-", ["oog-in-al"]),
        ("kaart proef --wijk centrum --wijk o", ["oog-in-al"]),
        ("kaart proef --wijk=o", ["oog-in-al"]),
        ("kaart proef --thema ", ["eenzaamheid"]),
        ("kaart proef --thema all", ["alleen"]),
        ("kaart proef --hulpvraag eenzaamheid/v", ["eenzaamheid/vaak-alleen"]),
        ("kaart proef --organisatie ", ["samen-eten-voorbeeld"]),
        ("kaart proef --netwerk ", []),
        ("kaart proef --doelgroep ou", ["ouderen"]),
        ("kaart proef --vorm g", ["groep"]),
        ("kaart proef --toegang in", ["inloop", "indicatie"]),
        ("kaart proef --soort s", ["spreekuur", "scholing"]),
        ("kaart proef --dag ", ["ma", "di", "wo", "do", "vr", "za", "zo"]),
        ("kaart proef --dagdeel ", ["ochtend", "middag", "avond"]),
        ("kaart proef --taal ", ["ar", "nl"]),
        ("kaart proef --taal Ara", ["Arabisch"]),
        ("kaart proef --sector i", ["informeel"]),
        ("kaart proef --kosten ", ["gratis"]),
        ("kaart proef --formaat ", ["csv", "ids"]),
        ("kaart proef ", ["centrum", "eenzaamheid", "samen-eten-voorbeeld"]),
        ("kaart proef sam", ["samen-eten-voorbeeld"]),
        ("kaart proef --bestaat-niet --thema e", ["eenzaamheid", "eenzaam"]),
        ("kaart iets-anders --thema ", ["proef"]),
    ],
)
def test_tab_geeft_wat_er_echt_is(
    plek: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    regel: str,
    keuzes: list[str],
) -> None:
    assert plek.is_dir()
    antwoord = tab(regel, monkeypatch, capsys)
    assert (antwoord.code, antwoord.fout) == (0, "")
    assert antwoord.uit.split() == keuzes


def test_de_map_op_de_opdrachtregel_telt(
    plek: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("KAART_MAP")
    for regel in (f"kaart --map {plek} proef --wijk ", f"kaart proef --map {plek} --wijk "):
        assert tab(regel, monkeypatch, capsys).uit.split() == ["centrum"]


@pytest.mark.parametrize("kapot", ["geen kaart", "geen YAML", "geen map", "een bug"])
def test_bij_moeilijkheden_zwijgt_tab(
    plek: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    kapot: str,
) -> None:
    match kapot:
        case "geen kaart":
            shutil.rmtree(plek / "data")
        case "geen YAML":
            (plek / "data/wijken/centrum.yaml").write_bytes(b"\xff\x00")
        case "geen map":
            monkeypatch.setenv("KAART_MAP", "/bestaat/niet")
        case "een bug":
            monkeypatch.setattr(aanvullen, "laad_kaart", None)
    antwoord = tab("kaart proef --wijk ", monkeypatch, capsys)
    assert (antwoord.code, antwoord.uit.strip(), antwoord.fout) == (0, "", "")


def test_bash_zelf_vult_aan(tmp_path: Path) -> None:
    bash = shutil.which("bash")
    assert bash
    proef_ = """
    eval "$(kaart aanvulling bash)"
    COMP_WORDS=(kaart schema --ed); COMP_CWORD=2
    _kaart_completion kaart
    printf '%s\\n' "${COMPREPLY[@]}"
    """
    pad = f"{KAART.parent}{os.pathsep}{os.environ['PATH']}"
    antwoord = subprocess.run(  # noqa: S603
        [bash, "--norc", "-c", proef_],
        cwd=tmp_path, env={**os.environ, "PATH": pad}, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert (antwoord.stdout, antwoord.stderr) == ("--editor\n", "")


@pytest.mark.parametrize("shell", aanvulling.SHELLS)
def test_elk_script_roept_kaart_aan(shell: str) -> None:
    antwoord = roep("aanvulling", shell)
    assert antwoord.code == 0
    assert aanvulling.VARIABELE in antwoord.uit


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_installeren_schrijft_in_de_eigen_map(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, shell: str
) -> None:
    for naam in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(naam, str(tmp_path))
    antwoord = roep("aanvulling", shell, "--installeer")
    assert antwoord.code == 0
    plek = Path(antwoord.uit.partition("klaar in ")[2].partition(";")[0])
    assert plek.is_relative_to(tmp_path)
    assert aanvulling.VARIABELE in plek.read_text("utf-8")


def test_powershell_doet_de_gebruiker_zelf() -> None:
    antwoord = roep("aanvulling", "powershell", "--installeer")
    assert antwoord.code == 2
    assert "$PROFILE" in antwoord.fout


def test_een_andere_shell_wordt_geweigerd() -> None:
    assert "bedoelde je fish?" in roep("aanvulling", "fisch").fout
