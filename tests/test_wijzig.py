"""A file in somebody's editor: what was typed is looked over, and never lost."""

import os
import shutil
import sys
from pathlib import Path

import pytest
from aanroep import Antwoord, roep

from kaart.bestand import EIGEN_MAP
from kaart.bestand.editor import GeenEditor, bewerk, kies_editor, wachtraad
from kaart.cli import wijzig, wijzigtekst
from kaart.cli.gesprek import Gesprek

BESTAND = "data/organisaties/soep-aan-zee.yaml"
KLADJE = f"{EIGEN_MAP}/wijzig/soep-aan-zee.yaml"


@pytest.fixture
def map_(tmp_path: Path, voorbeeldkaart: Path) -> Path:
    shutil.copytree(voorbeeldkaart, tmp_path / "kaart")
    return tmp_path / "kaart"


class Redacteur:
    """Somebody at a terminal: an editor that does one thing each time, and answers."""

    def __init__(self, map_: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self._map = map_
        self._monkeypatch = monkeypatch
        monkeypatch.setattr(wijzig, "is_gesprek", lambda: True)
        monkeypatch.delenv("VISUAL", raising=False)

    def doe(self, *stappen: str, antwoorden: str = "", id_: str = "soep-aan-zee") -> Antwoord:
        """Run `kaart wijzig` with an editor that runs these lines of Python, one each time."""
        plek = self._map.parent
        (plek / "stappen").write_text("\n".join(stappen))
        script = plek / "mijn editor.py"
        script.write_text(_SCRIPT)
        over = list(antwoorden)

        def lees(_: str) -> str:
            if not over:
                raise EOFError
            return over.pop(0)

        self._monkeypatch.setattr(wijzigtekst, "Gesprek", lambda: Gesprek(lees))
        self._monkeypatch.setenv("EDITOR", f'"{sys.executable}" "{script}" {plek / "stappen"}')
        return roep("--map", self._map, "--peildatum", "2026-11-21", "wijzig", id_)


_SCRIPT = """\
import sys
from pathlib import Path
stappen, pad = map(Path, sys.argv[1:])
eerste, _, rest = stappen.read_text().partition("\\n")
stappen.write_text(rest)
tekst = pad.read_bytes().decode()
exec(eerste)
if pad.exists():
    pad.write_bytes(tekst.encode())
"""
KOSTEN = "tekst = tekst.replace('gratis: true', 'gratis: false   # € 4 per maaltijd')"
KAPOT = "tekst = tekst.replace('themas:', 'tema:')"
HEEL = "tekst = tekst.replace('tema:', 'themas:')"
NIETS = "pass"


@pytest.fixture
def redacteur(map_: Path, monkeypatch: pytest.MonkeyPatch) -> Redacteur:
    return Redacteur(map_, monkeypatch)


def test_de_tekst_komt_er_precies_zo_in(map_: Path, redacteur: Redacteur) -> None:
    voor = (map_ / BESTAND).read_text()
    antwoord = redacteur.doe(KOSTEN, antwoorden="j")
    assert antwoord.code == 0
    assert "gratis: ja → nee" in antwoord.uit
    assert (map_ / BESTAND).read_text() == voor.replace(
        "gratis: true", "gratis: false   # € 4 per maaltijd"
    ) + "  behalve:\n    - gratis\n", "what changed was not checked"
    assert not (map_ / KLADJE).exists()


def test_een_fout_heeft_een_regelnummer_en_een_weg_terug(map_: Path, redacteur: Redacteur) -> None:
    voor = (map_ / BESTAND).read_bytes()
    antwoord = redacteur.doe(KAPOT, f"{HEEL}; {KOSTEN}", antwoorden="jtj")
    assert f"{BESTAND}:7:1: fout: onbekende sleutel “tema”" in antwoord.uit
    assert antwoord.code == 0, "j is no answer to a fault, t goes back, and then j writes"
    assert (map_ / BESTAND).read_bytes() != voor


def test_bewaren_voor_later_en_daarmee_verder(map_: Path, redacteur: Redacteur) -> None:
    voor = (map_ / BESTAND).read_bytes()
    antwoord = redacteur.doe(KAPOT, antwoorden="b")
    assert antwoord.code == 1
    assert "je tekst staat nog in" in antwoord.fout
    assert (map_ / BESTAND).read_bytes() == voor
    assert "tema:" in (map_ / KLADJE).read_text()
    assert redacteur.doe(f"{HEEL}; {KOSTEN}", antwoorden="jj").code == 0
    assert "€ 4" in (map_ / BESTAND).read_text()
    assert not (map_ / KLADJE).exists()


def test_weggooien_gooit_weg(map_: Path, redacteur: Redacteur) -> None:
    voor = (map_ / BESTAND).read_bytes()
    assert redacteur.doe(KOSTEN, antwoorden="s").code == 1
    assert (map_ / BESTAND).read_bytes() == voor
    assert not (map_ / KLADJE).exists()


def test_wie_weggaat_houdt_zijn_tekst(map_: Path, redacteur: Redacteur) -> None:
    antwoord = redacteur.doe(KOSTEN)
    assert antwoord.code == 2
    assert "je tekst staat nog in" in antwoord.fout
    assert "€ 4" in (map_ / KLADJE).read_text()


def test_een_ander_was_eerder(map_: Path, redacteur: Redacteur) -> None:
    elders = f"Path({str(map_ / BESTAND)!r}).write_text('naam: van een ander'); {KOSTEN}"
    antwoord = redacteur.doe(elders, antwoorden="j")
    assert antwoord.code == 2
    assert "intussen door iets of iemand anders veranderd" in antwoord.fout
    assert (map_ / BESTAND).read_text() == "naam: van een ander"
    assert "€ 4" in (map_ / KLADJE).read_text()
    os.utime(map_ / KLADJE, (0, 0))
    assert "let straks op wat je terugdraait" in redacteur.doe(NIETS, antwoorden="js").uit


def test_een_editor_die_niet_wacht(map_: Path, redacteur: Redacteur) -> None:
    antwoord = redacteur.doe(NIETS, antwoorden=" ")
    assert antwoord.code == 0
    assert "De editor kwam meteen terug" in antwoord.uit
    assert "er is niets veranderd" in antwoord.fout
    assert not (map_ / KLADJE).exists()


@pytest.mark.skipif(os.name == "nt", reason="there is no program that does nothing")
def test_een_editor_in_de_terminal_wacht_altijd(tmp_path: Path) -> None:
    tekst = tmp_path / "tekst"
    tekst.write_bytes(b"x")
    for naam, meteen in (("vi", False), ("code", True)):
        editor = tmp_path / naam
        editor.symlink_to(shutil.which("true") or "/bin/true")
        assert bewerk((str(editor),), tekst) == (b"x", meteen)


def test_alleen_een_opmerking(redacteur: Redacteur) -> None:
    antwoord = redacteur.doe("tekst += '# gebeld'", antwoorden="j")
    assert "alleen opmerkingen of de opmaak" in antwoord.uit
    assert antwoord.code == 0


@pytest.mark.parametrize(
    ("stap", "zin"),
    [("sys.exit(3)", "stopte met een fout (3)"), ("pad.unlink()", "is er niet meer")],
)
def test_een_editor_die_het_niet_doet(redacteur: Redacteur, stap: str, zin: str) -> None:
    antwoord = redacteur.doe(stap)
    assert antwoord.code == 2
    assert zin in antwoord.fout


def test_een_bestand_met_een_fout_kan_juist_zo_beter(map_: Path, redacteur: Redacteur) -> None:
    pad = map_ / BESTAND
    pad.write_text(pad.read_text().replace("themas:", "tema:"))
    assert redacteur.doe(HEEL, antwoorden="j").code == 0
    assert "tema:" not in pad.read_text()


def test_een_bestand_dat_niet_te_lezen_is(map_: Path, redacteur: Redacteur) -> None:
    pad = map_ / BESTAND
    heel = pad.read_text()
    pad.write_text(heel + "x: [")
    antwoord = redacteur.doe("tekst = tekst.removesuffix('x: [')", antwoorden="j")
    assert antwoord.code == 0
    assert antwoord.uit.splitlines()[0] == BESTAND
    assert pad.read_text() == heel


def test_zonder_scherm_wordt_niets_geopend(map_: Path) -> None:
    antwoord = roep("--map", map_, "wijzig", "soep-aan-zee")
    assert antwoord.code == 2
    assert "zonder scherm" in antwoord.fout
    assert not (map_ / EIGEN_MAP).exists()


@pytest.mark.parametrize(
    ("omgeving", "woorden"),
    [
        ({"EDITOR": "code --wait"}, ("code", "--wait")),
        ({"VISUAL": "subl -w", "EDITOR": "vi"}, ("subl", "-w")),
        ({"EDITOR": "'/opt/mijn editor/ed' -n"}, ("/opt/mijn editor/ed", "-n")),
        ({}, ("vi",)),
        ({"EDITOR": " "}, ("vi",)),
    ],
)
@pytest.mark.skipif(os.name == "nt", reason="other editors, other quotes")
def test_welke_editor(omgeving: dict[str, str], woorden: tuple[str, ...]) -> None:
    assert kies_editor(omgeving, lambda naam: naam if naam == "vi" else None) == woorden


def test_geen_editor() -> None:
    with pytest.raises(GeenEditor, match="geen editor gevonden"):
        kies_editor({}, lambda _: None)
    with pytest.raises(GeenEditor, match="aanhalingsteken"):
        kies_editor({"EDITOR": "'code"}, lambda _: None)


def test_hoe_een_editor_wacht() -> None:
    assert wachtraad(("/usr/bin/code",)) == 'EDITOR="code --wait"'
    assert wachtraad(("kate",)) == 'EDITOR="kate --block"'


def test_een_wijk_met_een_middelpunt_is_te_wijzigen(map_: Path) -> None:
    wijk = map_ / "data/wijken/noord.yaml"
    eerder = wijk.read_text("utf-8")
    wijk.write_text(f"{eerder}middelpunt:\n  lat: 52.121\n  lon: 5.109\n", "utf-8")
    opdracht = ("--map", map_, "--peildatum", "2026-11-21", "wijzig", "noord")
    for _ in range(2):  # the second time there is nothing to do
        antwoord = roep(*opdracht, "middelpunt.lat=52,13", "--ja")
        assert (antwoord.code, antwoord.fout.count("Traceback")) == (0, 0)
    assert wijk.read_text("utf-8") == f"{eerder}middelpunt:\n  lat: 52.13\n  lon: 5.109\n"
    assert roep(*opdracht, "middelpunt.lat=nan", "--ja").fout == (
        "kaart: lat: “nan” is geen getal; schrijf alleen het getal\n"
    )
