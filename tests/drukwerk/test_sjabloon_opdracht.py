"""`kaart sjabloon` as somebody types it."""

from pathlib import Path

import pytest
from aanroep import Antwoord, roep
from hulp.kaartje import schrijf_kaartje

from kaart import cli
from kaart.cli.groep import Ingang


@pytest.fixture(autouse=True)
def ingang(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(cli.INHOUD, "sjabloon", Ingang("sjabloon", "Sjablonen."))


@pytest.fixture
def kaart(tmp_path: Path) -> Path:
    return schrijf_kaartje(tmp_path / "kaartje").wortel


def sjabloon(kaart: Path, *woorden: object) -> Antwoord:
    return roep("sjabloon", *woorden, "--map", kaart, "--peildatum", "2026-11-21")


def test_een_rondgang_lijst_kopieer_verander_controleer(kaart: Path) -> None:
    assert "blad.typ.j2" in sjabloon(kaart).uit
    assert sjabloon(kaart, "kopieer", "slot") == (0, "templates/slot.typ.j2\n", "")
    assert "(eigen, gelijk aan het ingebouwde)" in sjabloon(kaart, "lijst").uit
    proef = kaart / "drukwerk" / "proefblad.pdf"
    assert sjabloon(kaart, "controleer") == (
        0, f"De sjablonen zijn in orde; bekijk {proef}\n", "",
    )  # fmt: skip
    assert proef.read_bytes().startswith(b"%PDF")
    slot = kaart / "templates" / "slot.typ.j2"
    slot.write_text(slot.read_text("utf-8").replace("zeker.regel", "zeker.regle"), encoding="utf-8")
    assert sjabloon(kaart, "controleer", "-o", kaart / "elders.pdf").fout == (
        "kaart: Fout in sjabloon slot.typ.j2, regel 10: regle bestaat niet; "
        "staat het goed gespeld? docs/sjablonen.md noemt de waarden\n"
    )
    assert not (kaart / "elders.pdf").exists()
    assert sjabloon(kaart, "kopieer", "slot") == (
        1, "",
        "kaart: templates/slot.typ.j2 staat er al en is anders, niet overschreven (met --ja wel)\n",
    )  # fmt: skip
    assert sjabloon(kaart, "kopieer", "slot", "--ja").uit == "templates/slot.typ.j2\n"
    assert sjabloon(kaart, "kopieer", "slot").fout == "kaart: alles stond er al\n"


def test_kleur_en_letter_van_de_kaart_tellen_mee(kaart: Path) -> None:
    pad = kaart / "data" / "kaart.yaml"
    tekst = pad.read_text("utf-8")
    pad.write_text(f"{tekst}drukwerk:\n  letter: Bestaat Niet\n", encoding="utf-8")
    antwoord = sjabloon(kaart, "controleer")
    assert antwoord.code == 2
    assert antwoord.fout.startswith(
        "kaart: data/kaart.yaml, drukwerk.letter: er is geen lettertype"
    )


@pytest.mark.parametrize(
    ("woorden", "melding"),
    [
        (("weg",), "kies uit lijst, kopieer of controleer"),
        (("kopieer", "stijll"), "bedoelde je stijl?"),
        (("kopieer", "qq"), "kies uit aanbod, bellijst, bijeenkomst, blad"),
        (("controleer", "blad"), "Bij controleer horen geen namen: blad"),
    ],
)
def test_wat_niet_kan(kaart: Path, woorden: tuple[str, ...], melding: str) -> None:
    antwoord = sjabloon(kaart, *woorden)
    assert (antwoord.code, antwoord.uit) == (2, "")
    assert melding in antwoord.fout
