"""The maps that speed is measured on are real maps: without mistakes, and the same each time."""

from pathlib import Path

import pytest
from aanroep import roep
from kaartmaker import maak_map

from kaart.bestand.dataset import laad
from kaart.bestand.werkmap import Werkmap
from kaart.opmaak import maak_op

AANTAL = 200


@pytest.fixture(scope="module")
def groot(tmp_path_factory: pytest.TempPathFactory) -> Path:
    plek = tmp_path_factory.mktemp("groot")
    maak_map(plek, AANTAL, zaad=7)
    return plek


def test_er_zijn_er_precies_zoveel_als_gevraagd_en_elk_is_goed(groot: Path) -> None:
    resultaat = laad(Werkmap(groot))
    assert len(resultaat.kaart.organisaties) == AANTAL
    assert resultaat.geweigerd == ()
    assert roep("valideer", "--map", groot).code == 0


def test_ze_staan_in_de_vaste_vorm(groot: Path) -> None:
    for document in laad(Werkmap(groot)).documenten:
        assert maak_op(document.inhoud, document.bestand, document.soort).inhoud == document.inhoud


def test_hetzelfde_zaad_geeft_dezelfde_kaart_en_een_ander_een_andere(
    groot: Path, tmp_path: Path
) -> None:
    maak_map(tmp_path / "zelfde", AANTAL, zaad=7)
    maak_map(tmp_path / "ander", AANTAL, zaad=8)
    naam = f"data/organisaties/org-{AANTAL - 1:05}.yaml"
    assert (tmp_path / "zelfde" / naam).read_bytes() == (groot / naam).read_bytes()
    assert (tmp_path / "ander" / naam).read_bytes() != (groot / naam).read_bytes()


def test_een_kleine_kaart_is_een_greep_uit_de_echte(tmp_path: Path) -> None:
    maak_map(tmp_path / "klein", 10)
    assert len(list((tmp_path / "klein/data/organisaties").iterdir())) == 10
