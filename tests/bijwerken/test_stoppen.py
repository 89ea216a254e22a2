"""A tombstone, and what cannot be one."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from kaart.bestand.werkmap import Werkmap
from kaart.bijwerken import Bewerking, GeenWijziging
from kaart.bijwerken.stoppen import NIET_OPNEMEN, stop, stop_aanbod


@pytest.fixture
def bewerking(tmp_path: Path, voorbeeldkaart: Path) -> Bewerking:
    shutil.copytree(voorbeeldkaart, tmp_path / "kaart")
    return Bewerking(Werkmap.op(tmp_path / "kaart"), date(2026, 11, 22))


def anders(bewerking: Bewerking, id_: str) -> dict[str, object]:
    """Return the keys of a thing that changed, with what they say now."""
    (wijziging,) = (w for w in bewerking.wijzigingen() if w.id == id_)
    oud, nieuw = wijziging.oud or {}, wijziging.nieuw or {}
    return {sleutel: waarde for sleutel, waarde in nieuw.items() if oud.get(sleutel) != waarde}


def test_een_organisatie_stopt_en_zegt_wie_het_nu_doet(bewerking: Bewerking) -> None:
    stop(bewerking, "soep-aan-zee", "2026-12-31", "geen keuken", "belmaatjes")
    assert anders(bewerking, "soep-aan-zee") == {
        "status": "gestopt",
        "gestopt_op": "2026-12-31",
        "reden": "geen keuken",
        "opgevolgd_door": "belmaatjes",
    }


def test_wat_er_nooit_op_hoort(bewerking: Bewerking) -> None:
    stop(bewerking, "soep-aan-zee", "2026-11-22", "bestaat niet", status=NIET_OPNEMEN)
    assert anders(bewerking, "soep-aan-zee")["status"] == "niet-opnemen"


def test_een_aanbod_stopt_en_de_rest_gaat_door(bewerking: Bewerking) -> None:
    assert stop_aanbod(bewerking, "soep-aan-zee", "samen aan TAFEL") == "Samen aan tafel"
    aanbod = bewerking.lees("soep-aan-zee")["aanbod"]
    assert [blok.get("status") for blok in aanbod] == ["gestopt", None]


def test_wie_er_nog_naar_verwijst(bewerking: Bewerking) -> None:
    assert bewerking.verwijzingen_naar("soep-aan-zee") == (
        ("noord-2026-11", ("organisatoren", 0)),
        ("noord-2026-11", ("programma", 1, "sessies", 0, "door", 0)),
        ("noord-2026-11", ("aanwezig", 1)),
        ("oude-eettafel", ("opgevolgd_door",)),
    )


@pytest.mark.parametrize(
    ("id_", "opvolger", "zin"),
    [
        ("noord", "", "noord is een wijk"),
        ("de-meerpaal", "belmaatjes", "geen locatie"),
        ("belmaatjes", "belmaatjes", "kan zichzelf niet opvolgen"),
        ("belmaatjes", "de-meerpaal", "geen organisatie"),
        ("belmaatjes", "oude-eettafel", "zelf gestopt"),
    ],
)
def test_wat_niet_kan(bewerking: Bewerking, id_: str, opvolger: str, zin: str) -> None:
    with pytest.raises(GeenWijziging, match=zin):
        stop(bewerking, id_, "2026-11-22", "x", opvolger)
    assert bewerking.wijzigingen() == ()


@pytest.mark.parametrize(
    ("id_", "zin"), [("noord", "geen aanbod"), ("belmaatjes", "staat er niet")]
)
def test_aanbod_dat_er_niet_is(bewerking: Bewerking, id_: str, zin: str) -> None:
    with pytest.raises(GeenWijziging, match=zin):
        stop_aanbod(bewerking, id_, "onbekend")
