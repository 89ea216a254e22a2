"""`kaart begin` at a terminal: what it asks, and what becomes of each answer.

`typ` is somebody at a terminal: each line of `regels` answers one question.
"""

from pathlib import Path

import pytest
from aanroep import Antwoord, roep
from cbsmaker import gemeente, schrijf_cbs

from kaart.bestand import Werkmap, laad
from kaart.cli import begin as opdracht
from kaart.cli.gesprek import Gesprek
from kaart.model import Kaart


class Typ:
    """Somebody who answers from a list, and goes away when it is empty."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, plek: Path) -> None:
        self._monkeypatch = monkeypatch
        self.plek = plek
        self.vragen: list[str] = []

    def __call__(self, regels: str, *woorden: object) -> Antwoord:
        over = regels.split("|")

        def lees(vraag: str) -> str:
            self.vragen.append(vraag.strip())
            if not over:
                raise EOFError
            return over.pop(0)

        self._monkeypatch.setattr(opdracht, "is_gesprek", lambda: True)
        self._monkeypatch.setattr(opdracht, "Gesprek", lambda: Gesprek(lees))
        antwoord = roep("--peildatum", "2026-11-21", "begin", self.plek, *woorden)
        assert over == [], "niet alles is gevraagd"
        return antwoord

    @property
    def kaart(self) -> Kaart:
        return laad(Werkmap(self.plek)).kaart


@pytest.fixture
def typ(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Typ:
    return Typ(monkeypatch, tmp_path / "kaart")


def test_wijken_typ_je_een_per_regel(typ: Typ) -> None:
    antwoord = typ("Noord|  Oud   Zuid|noord|Noord 2|", "--gemeente", "Zeist")
    assert antwoord.code == 0
    assert typ.vragen == ["Wijk 1:", "Wijk 2:", "Wijk 3:", "Wijk 3:", "Wijk 4:"]
    assert "  noord staat er al; noem deze anders, bijvoorbeeld noord 2.\n" in antwoord.uit
    assert [(w.id, w.naam) for w in typ.kaart.wijken.values()] == [
        ("noord-2", "Noord 2"), ("noord", "Noord"), ("oud-zuid", "Oud Zuid"),
    ]  # fmt: skip
    assert list(typ.kaart.organisaties) == []
    assert "voorbeeld" not in antwoord.fout


def test_zonder_wijk_is_gezegd_dat_er_een_voorbeeld_staat(typ: Typ) -> None:
    antwoord = typ("", "--gemeente", "Zeist")
    assert antwoord.code == 0
    assert list(typ.kaart.wijken) == ["centrum"]
    assert "er zijn geen wijken genoemd, dus staat er een voorbeeld op" in antwoord.fout


def test_zonder_gemeente_wordt_die_gevraagd(typ: Typ) -> None:
    antwoord = typ("|GM0344|Zeist|Noord|")
    assert antwoord.code == 0
    assert typ.vragen[:3] == ["Welke gemeente?"] * 3
    assert "  Zonder gemeente kan het niet.\n" in antwoord.uit
    assert "van welke gemeente GM0344 de code is, staat in het bestand van het CBS" in antwoord.uit
    assert typ.kaart.gegevens.naam == "Sociale kaart van Zeist"


def test_themas_kies_je_met_hun_nummer(typ: Typ) -> None:
    antwoord = typ("Noord||99|3, 1", "--gemeente", "Zeist", "--themas", "kies")
    assert antwoord.code == 0
    assert "  Noem nummers van 1 tot en met 20.\n" in antwoord.uit
    for nummer, thema in zip((1, 3), typ.kaart.themas.values(), strict=True):
        assert f"{nummer:>3}  {thema.naam}\n" in antwoord.uit


def test_zonder_nummers_zijn_het_alle_themas(typ: Typ) -> None:
    assert typ("Noord||", "--gemeente", "Zeist", "--themas", "kies").code == 0
    assert len(typ.kaart.themas) == 20


def test_een_naam_die_twee_keer_voorkomt_vraagt_de_code(typ: Typ, tmp_path: Path) -> None:
    """The table is read once, however long somebody thinks."""
    bergen = [
        *gemeente("0893", "Bergen (L.)", [("Maas", ["Dorp"])]),
        *gemeente("0373", "Bergen (NH.)", [("Duin", ["Dorp"])]),
    ]
    cbs = schrijf_cbs(tmp_path / "kwb-2025.xlsx", bergen)
    antwoord = typ("Bergen|Limburg|gm0893", "--wijken", cbs)
    assert antwoord.code == 0
    assert typ.vragen == [
        "Welke gemeente? Haar naam of haar code:", "Welke code?", "Welke code?",
    ]  # fmt: skip
    assert "  GM0893  Bergen (L.)\n  GM0373  Bergen (NH.)\n" in antwoord.uit
    assert "  Typ een van deze codes: GM0893, GM0373.\n" in antwoord.uit
    assert [wijk.naam for wijk in typ.kaart.wijken.values()] == ["Maas"]


def test_wie_halverwege_weggaat_laat_niets_achter(typ: Typ) -> None:
    antwoord = typ("Noord", "--gemeente", "Zeist")
    assert antwoord.code == 2
    assert "afgebroken; er is niets geschreven" in antwoord.fout
    assert not typ.plek.exists()


def test_een_map_die_vol_is_wordt_niet_eerst_volgevraagd(typ: Typ) -> None:
    typ.plek.mkdir()
    (typ.plek / "brief.txt").write_text("hallo", "utf-8")
    antwoord = roep("begin", typ.plek)
    assert antwoord.code == 2
    assert typ.vragen == []


def test_zonder_scherm_wordt_niets_gevraagd_en_dat_is_gezegd(tmp_path: Path) -> None:
    antwoord = roep("begin", tmp_path / "kaart", "--gemeente", "Zeist")
    assert antwoord.code == 0
    assert antwoord.fout.startswith(
        "kaart: zonder scherm wordt niets gevraagd, en wat er op de invoer staat niet gelezen\n"
        "kaart: er zijn geen wijken genoemd, dus staat er een voorbeeld op: de wijk Centrum; noem "
        "ze in een nieuwe map met --wijken: het bestand van het CBS, of een tekstbestand (.txt) "
        "met één wijk per regel\n"
    )
