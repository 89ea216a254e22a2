"""A map used without a command line: a Verzoek in, an Uitkomst out."""

import shutil
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from conftest import VOORBEELDKAART

from kaart.basis import OnbekendeWaarde
from kaart.bestand import Werkmap
from kaart.handelingen import (
    Leesverzoek,
    Uitkomst,
    Wijzigverzoek,
    Zoekverzoek,
    lees_tabel_in,
    wijzig_velden,
    zoek_hulp,
)

KAART = Werkmap(VOORBEELDKAART)
UTRECHT = Werkmap(VOORBEELDKAART.parents[2])
VANDAAG = date(2026, 11, 21)


def test_zoek() -> None:
    verzoek = Zoekverzoek(thema=("eten",), aantal=1)
    uitkomst = zoek_hulp(KAART, VANDAAG, verzoek)
    assert [t.organisatie.id for t in uitkomst.antwoord.treffers] == ["soep-aan-zee"]
    assert (uitkomst.antwoord.gevonden, uitkomst.let_op, uitkomst.code) == (1, (), 0)
    assert uitkomst.opmerkingen == ()


def test_zoek_zegt_112_naast_het_antwoord() -> None:
    uitkomst = zoek_hulp(UTRECHT, VANDAAG, Zoekverzoek(tekst="mijn man slaat mij"))
    assert ["112" in waarschuwing.tekst for waarschuwing in uitkomst.let_op] == [True]


def test_zoek_kent_een_woord_of_zegt_het() -> None:
    with pytest.raises(OnbekendeWaarde):
        zoek_hulp(KAART, VANDAAG, Zoekverzoek(thema=("hoefsmeden",)))


@pytest.fixture
def map_(tmp_path: Path) -> Werkmap:
    return Werkmap(Path(shutil.copytree(VOORBEELDKAART, tmp_path / "kaart")))


def gewijzigd(uitkomst: Uitkomst[Any]) -> list[str]:
    """Return which files change when somebody agrees."""
    assert uitkomst.voorstel is not None
    return [wijziging.bestand for wijziging in uitkomst.voorstel.wijzigingen]


def test_wijzig_stelt_voor_en_schrijft_pas_als_iemand_ja_zegt(map_: Werkmap) -> None:
    verzoek = Wijzigverzoek("soep-aan-zee", ("kosten=gratis",), gecontroleerd="telefoon")
    bestand = map_.data / "organisaties/soep-aan-zee.yaml"
    was = bestand.read_bytes()
    uitkomst = wijzig_velden(map_, VANDAAG, verzoek)
    assert (uitkomst.antwoord, gewijzigd(uitkomst)) == (
        "soep-aan-zee", ["data/organisaties/soep-aan-zee.yaml"],
    )  # fmt: skip
    assert bestand.read_bytes() == was
    assert uitkomst.voorstel is not None
    assert uitkomst.voorstel.schrijf() == ("data/organisaties/soep-aan-zee.yaml",)
    assert "kosten: gratis" in bestand.read_text(encoding="utf-8")
    assert gewijzigd(wijzig_velden(map_, VANDAAG, verzoek)) == []  # the second time


@pytest.mark.parametrize(
    ("veld", "persoonlijk"),
    [("opmerking=vraag naar Jan Jansen", True), ("opmerking=bel de balie", False)],
)
def test_wat_van_een_persoon_lijkt_vraagt_om_een_mens(
    map_: Werkmap, veld: str, persoonlijk: bool
) -> None:
    uitkomst = wijzig_velden(map_, VANDAAG, Wijzigverzoek("soep-aan-zee", (veld,)))
    assert uitkomst.voorstel is not None
    assert uitkomst.voorstel.noemt_een_persoon is persoonlijk


def test_lees_in_zegt_wat_van_elke_rij_wordt(map_: Werkmap, tmp_path: Path) -> None:
    tabel = tmp_path / "gids.csv"
    tabel.write_text("id;kosten\nsoep-aan-zee;gratis\nbestaat-niet;gratis\n", encoding="utf-8")
    uitkomst = lees_tabel_in(map_, VANDAAG, Leesverzoek(tabel))
    assert [(rij.id, rij.stand.value) for rij in uitkomst.antwoord.inlezing.rijen] == [
        ("soep-aan-zee", "gewijzigd"),
        ("", "twijfel"),
    ]
    assert gewijzigd(uitkomst) == ["data/organisaties/soep-aan-zee.yaml"]
    assert uitkomst.ten_slotte == ("1 rij blijft liggen; zie hierboven waarom",)
    assert uitkomst.code == 1
