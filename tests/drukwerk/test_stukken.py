"""Many sheets are printed in pieces; few stay one file, as ever."""

import io
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from aanroep import roep
from drukproef import PEILDATUM, druk, maak_bladen, maak_stad, organisatie
from hulp.kaartje import schrijf_kaartje
from pypdf import PdfReader

from kaart.basis.fouten import KaartFout
from kaart.drukwerk.blad import stukken as module
from kaart.drukwerk.blad.blad import Blad
from kaart.drukwerk.blad.stukken import druk_stukken, verdeel, weiger_te_grote_map
from kaart.drukwerk.pers.drukpers import Drukopdracht
from kaart.drukwerk.pers.product import Product, voeg_delen_samen

OPDRACHT = Drukopdracht("Proef", PEILDATUM)


def bladen(noord: int, zee: int = 0) -> list[Blad]:
    plekken = ["noord"] * noord + ["aan-zee"] * zee
    namen = {f"o{nr:02}": organisatie(naam=f"Naam {nr:02}", werkgebied=[plek])
             for nr, plek in enumerate(plekken)}  # fmt: skip
    return maak_bladen(maak_stad(**namen))


@pytest.mark.parametrize(
    ("noord", "zee", "per_stuk", "verwacht"),
    [
        (0, 0, 5, []),
        (5, 0, 5, [5]),
        (6, 0, 5, [3, 3]),  # and not 5 and 1
        (4, 3, 5, [4, 3]),  # where a section ends
        (3, 3, 5, [3, 3]),
        (1, 5, 5, [3, 3]),  # the border comes too soon
        (5, 5, 5, [5, 5]),
        (3, 0, 1, [1, 1, 1]),
    ],
)
def test_verdelen_gaat_bij_voorkeur_tussen_twee_secties(
    noord: int, zee: int, per_stuk: int, verwacht: list[int]
) -> None:
    alle = bladen(noord, zee)
    stukken = verdeel(alle, [1] * len(alle), per_stuk)
    assert [len(stuk) for stuk in stukken] == verwacht
    assert [blad for stuk in stukken for blad in stuk] == alle


@pytest.mark.parametrize(
    ("geheugen", "verwacht"),
    [([9, 1, 1, 9], [2, 2]), ([99, 1, 99, 1], [1, 1, 1, 1]), ([1, 8, 1, 1], [2, 2])],
)
def test_een_vol_blad_telt_zwaarder(geheugen: list[int], verwacht: list[int]) -> None:
    stukken = verdeel(bladen(len(geheugen)), geheugen, 10)
    assert [len(stuk) for stuk in stukken] == verwacht


@pytest.fixture
def klein(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let two sheets be as many as go in one piece."""
    monkeypatch.setattr(module, "HEEL", 2)
    monkeypatch.setattr(module, "MB_PER_STUK", 2)


@pytest.mark.usefixtures("klein")
def test_weinig_bladen_blijven_een_bestand_byte_voor_byte() -> None:
    alle = bladen(2)
    assert druk_stukken(alle, OPDRACHT) == (druk(alle),)
    assert druk_stukken([], OPDRACHT) == (druk([]),)


@pytest.mark.usefixtures("klein")
def test_elk_stuk_heeft_een_eigen_titel_bladwijzers_en_labels() -> None:
    gezien: list[int] = []

    def volg(stukken: Sequence[Sequence[Blad]]) -> Iterator[Sequence[Blad]]:
        for stuk in stukken:
            yield stuk
            gezien.append(len(stuk))

    # The smiling hippo is in no font of ours: refused once, whatever piece it would be in.
    vreemd = bladen(1)[0]
    vreemd = vreemd._replace(inhoud=vreemd.inhoud._replace(id="vreemd", naam="Nijlpaard 🦛"))
    alle = [*bladen(3), vreemd]
    eerste, tweede = proeven = druk_stukken(alle, OPDRACHT, volg)
    assert gezien == [2, 1]
    assert [g.id for proef in proeven for g in proef.geweigerd] == ["vreemd"]
    assert [blad for proef in proeven for blad in proef.bladen] == alle[:3]
    for nummer, proef in enumerate((eerste, tweede), 1):
        pdf = PdfReader(io.BytesIO(proef.pdf))
        assert pdf.metadata is not None
        assert pdf.metadata.title == f"Proef, deel {nummer} van 2"
        wortel: Any = pdf.trailer["/Root"]
        assert wortel["/MarkInfo"]["/Marked"].value
        assert pdf.outline[0].title == "Noord"  # type: ignore[union-attr]
    assert druk_stukken(alle, OPDRACHT) == proeven


def test_met_grote_letters_zijn_het_half_zoveel_bladen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PER_MAP", 4)
    weiger_te_grote_map(4, OPDRACHT)
    weiger_te_grote_map(2, OPDRACHT._replace(groot=True))
    for aantal, groot in ((5, False), (3, True)):
        with pytest.raises(KaartFout, match="--wijk"):
            weiger_te_grote_map(aantal, OPDRACHT._replace(groot=groot))


def test_delen_houden_hun_verslag_en_delen_hun_opmerkingen() -> None:
    delen = [
        Product(b"1", "2 bladen", ("over A", "raad"), ("B",)),
        Product(b"2", "1 blad", ("raad",)),
    ]
    samen = voeg_delen_samen(delen)
    assert [(deel.pdf, deel.verslag) for deel in samen.bestanden()] == [
        (b"1", "deel 1 van 2, 2 bladen"),
        (b"2", "deel 2 van 2, 1 blad"),
    ]
    assert (samen.opmerkingen, samen.geweigerd) == (("over A", "raad"), ("B",))
    assert voeg_delen_samen(delen[:1]) == delen[0]


def test_de_opdracht_schrijft_genummerde_bestanden(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "HEEL", 1)
    monkeypatch.setattr(module, "MB_PER_STUK", 1)
    schrijf_kaartje(tmp_path)
    doel = tmp_path / "uit" / "bladen.pdf"
    antwoord = roep("drukwerk", "--map", tmp_path, "--peildatum", "2026-11-21", "-o", doel)
    namen = ["bladen-1.pdf", "bladen-2.pdf"]
    assert (antwoord.code, antwoord.fout) == (0, f"kaart: nieuwe map {doel.parent}\n")
    assert antwoord.uit.splitlines() == [
        f"{doel.with_name(namen[0])}: deel 1 van 2, 1 blad (Noord 1)",
        f"{doel.with_name(namen[1])}: deel 2 van 2, 1 blad (Stad 1)",
    ]
    assert sorted(pad.name for pad in doel.parent.iterdir()) == namen


@pytest.mark.parametrize("vorm", ["png", "drukvel"])
def test_ook_beelden_en_drukvellen_gaan_over_alle_delen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, vorm: str
) -> None:
    monkeypatch.setattr(module, "HEEL", 1)
    monkeypatch.setattr(module, "MB_PER_STUK", 1)
    schrijf_kaartje(tmp_path)
    woorden = ("drukwerk", "--map", tmp_path, "--peildatum", "2026-11-21", "--vorm", vorm)
    assert roep(*woorden).code == 0
    namen = {
        "png": ["bladen-001.png", "bladen-002.png"],
        "drukvel": ["bladen-drukvel-1.pdf", "bladen-drukvel-2.pdf"],
    }
    assert sorted(pad.name for pad in (tmp_path / "drukwerk").iterdir()) == namen[vorm]


def test_een_te_grote_map_wordt_geweigerd_met_een_weg_eruit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "PER_MAP", 1)
    schrijf_kaartje(tmp_path)
    antwoord = roep("drukwerk", "map", "--map", tmp_path)
    assert antwoord.code == 2
    assert "Een map met 2 bladen is te groot om in één keer te maken (hoogstens 1)" in antwoord.fout
    assert "--wijk" in antwoord.fout
