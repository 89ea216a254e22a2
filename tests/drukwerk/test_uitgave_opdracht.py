"""`kaart uitgave` as somebody types it."""

import json
from pathlib import Path

import pytest
from aanroep import Antwoord, roep
from hulp.kaartje import schrijf_kaartje
from uitgeven import ALLES, stel

from kaart import cli
from kaart.bestand.dataset import laad
from kaart.bestand.werkmap import Werkmap
from kaart.cli.groep import Ingang
from kaart.drukwerk.uitgave.uitgavebestand import lees_archief, leg_vast

ANDER_NUMMER = """\
# data/organisaties/samen-eten.yaml
contacten:
  - functie: algemeen
    telefoon: "030 765 43 21"
"""


@pytest.fixture(autouse=True)
def met_opdracht(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(cli.INHOUD, "uitgave", Ingang("uitgave", "Uitgaven."))


def vraag(kaart: Path, *woorden: str) -> Antwoord:
    return roep("uitgave", "--map", kaart, "--peildatum", "2026-11-21", *woorden)


def leg_uitgave_vast(werkmap: Werkmap, naam: str) -> None:
    opgesteld = stel(naam, laad(werkmap).kaart, lees_archief(werkmap), keuze=ALLES)
    leg_vast(werkmap, opgesteld.uitgave, opgesteld.codes)


def test_zonder_uitgaven(tmp_path: Path) -> None:
    schrijf_kaartje(tmp_path)
    assert vraag(tmp_path) == (0, "Er is nog geen uitgave vastgelegd.\n", "")
    assert json.loads(vraag(tmp_path, "lijst", "--formaat", "json").uit) == []


def test_de_lijst_en_het_verschil(tmp_path: Path) -> None:
    leg_uitgave_vast(schrijf_kaartje(tmp_path), "2026-1")
    schrijf_kaartje(tmp_path, ANDER_NUMMER)
    verschil = vraag(tmp_path, "verschil", "2026-1")
    assert (verschil.code, verschil.fout) == (0, "")
    assert verschil.uit.splitlines() == [
        "1-001  Samen Eten: veranderd",
        "  telefoon: 030 123 45 67 → 030 765 43 21",
        "Van uitgave 2026-1 naar vandaag: 1 veranderd.",
    ]
    leg_uitgave_vast(Werkmap(tmp_path), "2026-2")
    assert vraag(tmp_path, "lijst").uit.splitlines() == [
        "2026-2  21 november 2026: 2 bladen, waarvan 1 nieuw of veranderd sinds 2026-1",
        "        de hele kaart",
        "2026-1  21 november 2026: 2 bladen",
        "        de hele kaart",
    ]
    assert vraag(tmp_path, "verschil", "2026-2").uit == (
        "Van uitgave 2026-2 naar vandaag: geen blad anders.\n"
    )
    gezegd = json.loads(vraag(tmp_path, "verschil", "2026-1", "2026-2", "--formaat", "json").uit)
    assert gezegd == {
        "van": "2026-1",
        "naar": "2026-2",
        "bladen": [
            {
                "soort": "veranderd",
                "bladcode": "1-001",
                "organisatie": "samen-eten",
                "naam": "Samen Eten",
                "sectie": "Noord",
                "veranderingen": [
                    {"wat": "telefoon", "oud": "030 123 45 67", "nieuw": "030 765 43 21"}
                ],
            }
        ],
    }


def test_een_bestand_dat_niet_te_lezen_is_is_niet_vervallen(tmp_path: Path) -> None:
    leg_uitgave_vast(schrijf_kaartje(tmp_path), "2026-1")
    schrijf_kaartje(tmp_path, "# data/organisaties/samen-eten.yaml\nthemas: geld\n")
    antwoord = vraag(tmp_path, "verschil", "2026-1")
    assert antwoord.uit == "Van uitgave 2026-1 naar vandaag: geen blad anders.\n"
    assert "data/organisaties/samen-eten.yaml" in antwoord.fout


@pytest.mark.parametrize(
    ("woorden", "melding"),
    [
        (("verschil",), "Noem een uitgave"),
        (("verschil", "2025-1"), "Onbekend bij uitgave: “2025-1”; kies uit 2026-1"),
        (("verschil", "2026-1", "2026-3"), "Onbekend bij uitgave: “2026-3”"),
        (("lijst", "2026-1"), "bedoel je kaart uitgave verschil 2026-1?"),
        (("verschillen",), "bedoelde je verschil?"),
        (("lijst", "--formaat", "xml"), "kies uit lijst of json"),
    ],
)
def test_wat_niet_kan_geeft_een_zin_en_code_2(
    tmp_path: Path, woorden: tuple[str, ...], melding: str
) -> None:
    leg_uitgave_vast(schrijf_kaartje(tmp_path), "2026-1")
    antwoord = vraag(tmp_path, *woorden)
    assert (antwoord.code, antwoord.uit) == (2, "")
    assert melding in antwoord.fout
    assert antwoord.fout.count("\n") == 1


def test_een_veranderde_uitgave_wordt_geweigerd(tmp_path: Path) -> None:
    leg_uitgave_vast(schrijf_kaartje(tmp_path), "2026-1")
    pad = tmp_path / "data" / "uitgaven" / "2026-1.yaml"
    pad.write_text(pad.read_text("utf-8").replace("030 123 45 67", "030 123 45 60"), "utf-8")
    antwoord = vraag(tmp_path, "lijst")
    assert antwoord.code == 2
    assert "data/uitgaven/2026-1.yaml is veranderd nadat de uitgave was gedrukt" in antwoord.fout
