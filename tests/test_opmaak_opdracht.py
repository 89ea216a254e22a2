"""`kaart opmaak` as a user meets it."""

from pathlib import Path

import pytest
from aanroep import Antwoord, roep
from hulp.kaartje import schrijf_kaartje

from kaart.bestand.dataset import laad
from kaart.bestand.werkmap import Werkmap
from kaart.schrijven import bestand as schrijven

GELD = "data/themas/geld.yaml"
SLORDIG = "synoniemen: [schulden]\r\nnaam: Geld\r\n"
NETJES = (
    "# yaml-language-server: $schema=../../schemas/editor/thema.schema.json\n"
    "naam: Geld\nsynoniemen:\n  - schulden\n"
)


@pytest.fixture
def kaartje(tmp_path: Path) -> Path:
    """Return a map of which every file is in its canonical form."""
    plek = tmp_path / "kaartje"
    schrijf_kaartje(plek)
    assert opmaak(plek).code == 0
    return plek


def opmaak(plek: Path, *woorden: object) -> Antwoord:
    return roep("--map", plek, "opmaak", *woorden)


def inhoud(plek: Path) -> dict[str, bytes]:
    return {document.bestand: document.inhoud for document in laad(Werkmap(plek)).documenten}


def test_alleen_wat_verandert_wordt_geschreven_en_genoemd(kaartje: Path) -> None:
    (kaartje / GELD).write_bytes(SLORDIG.encode())
    voor = inhoud(kaartje)
    antwoord = opmaak(kaartje)
    assert (antwoord.code, antwoord.uit) == (0, f"{GELD}\n")
    assert antwoord.fout == f"kaart: {len(voor)} bestanden bekeken, 1 opgemaakt\n"
    assert inhoud(kaartje) == {**voor, GELD: NETJES.encode()}
    nog_eens = opmaak(kaartje)
    assert (nog_eens.code, nog_eens.uit) == (0, "")
    assert "niets te doen" in nog_eens.fout


def test_controleer_schrijft_niets_en_geeft_code_1(kaartje: Path) -> None:
    assert opmaak(kaartje, "--controleer").code == 0
    (kaartje / GELD).write_bytes(SLORDIG.encode())
    antwoord = opmaak(kaartje, "--controleer")
    assert (antwoord.code, antwoord.uit) == (1, f"{GELD}\n")
    assert "1 niet in de vaste vorm" in antwoord.fout
    assert (kaartje / GELD).read_bytes() == SLORDIG.encode()


def test_een_pad_kiest_een_bestand_of_een_map(kaartje: Path) -> None:
    for soort in ("themas", "locaties"):
        (kaartje / "data" / soort / "los.yaml").write_bytes(b"soort: tuin\nnaam: Los\n")
    assert opmaak(kaartje, "--controleer", kaartje / "data/themas").uit == "data/themas/los.yaml\n"
    assert opmaak(kaartje, "--controleer", "data/locaties/los.yaml").uit.count("\n") == 1
    assert opmaak(kaartje, kaartje / "data/wijken").uit == ""


@pytest.mark.parametrize("pad", ["nergens.yaml", "data/themas/gled.yaml", "/"])
def test_een_pad_dat_er_niet_is_of_niet_in_de_kaart_geeft_code_2(kaartje: Path, pad: str) -> None:
    antwoord = opmaak(kaartje, pad)
    assert (antwoord.code, antwoord.uit) == (2, "")
    assert pad in antwoord.fout


def test_een_onleesbaar_bestand_geeft_code_1_en_de_rest_gaat_door(kaartje: Path) -> None:
    (kaartje / GELD).write_bytes(SLORDIG.encode())
    (kaartje / "data/themas/stuk.yaml").write_bytes(b"naam: [\n")
    (kaartje / "data/themas/oud.yml").write_bytes(b"naam: x\n")
    antwoord = opmaak(kaartje)
    assert (antwoord.code, antwoord.uit) == (1, f"{GELD}\n")
    assert "data/themas/stuk.yaml:1:8: fout: een [ of { die niet sluit" in antwoord.fout
    assert "data/themas/oud.yml:1:1: let op: overgeslagen" in antwoord.fout
    assert (kaartje / "data/themas/stuk.yaml").read_bytes() == b"naam: [\n"


def test_een_verkeerde_vorm_houdt_de_opmaak_niet_tegen(kaartje: Path) -> None:
    (kaartje / GELD).write_bytes(b"onbekend: 1\nnaam: Geld\n")
    assert opmaak(kaartje).code == 0
    assert (kaartje / GELD).read_bytes().endswith(b"\nnaam: Geld\nonbekend: 1\n")


def test_wat_een_ander_intussen_wijzigt_blijft_staan(
    kaartje: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (kaartje / GELD).write_bytes(SLORDIG.encode())
    monkeypatch.setattr("kaart.handelingen.opmaak.vervang", lambda *_, **__: False)
    antwoord = opmaak(kaartje)
    assert (antwoord.code, antwoord.uit) == (0, "")
    assert f"{GELD} is intussen veranderd, overgeslagen" in antwoord.fout


def test_een_schijf_waarop_niets_kan_is_code_2(
    kaartje: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (kaartje / GELD).write_bytes(SLORDIG.encode())

    def vol(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(schrijven, "zet_klaar", vol)
    antwoord = opmaak(kaartje)
    assert antwoord.code == 2
    assert "de schijf is vol; het bestand is gebleven zoals het was" in antwoord.fout
    assert (kaartje / GELD).read_bytes() == SLORDIG.encode()


def test_regeleinden_van_windows_zijn_geen_verschil(kaartje: Path) -> None:
    (kaartje / GELD).write_bytes(NETJES.replace("\n", "\r\n").encode())
    antwoord = opmaak(kaartje, "--controleer")
    assert (antwoord.code, antwoord.uit) == (0, "")
    assert antwoord.fout == (
        "kaart: 1 bestand heeft regeleinden van Windows; dat is geen verschil: met * text=auto "
        "eol=lf in .gitattributes bewaart git ze gelijk\n"
        f"kaart: {len(inhoud(kaartje))} bestanden bekeken, niets te doen\n"
    )
