"""Who looks for a name that has gone, reads that; a word that was corrected is named."""

import shutil
from datetime import date
from pathlib import Path

import pytest
from aanroep import roep
from conftest import VOORBEELDKAART
from zoekproef import gevonden, gezocht, vraag_van

from kaart.bestand.dataset import laad
from kaart.bestand.werkmap import Werkmap
from kaart.model import Kaart
from kaart.zoek import bijna_verdwenen, verdwenen

UTRECHT = VOORBEELDKAART.parents[2]
VANDAAG = date(2026, 11, 22)


@pytest.fixture(scope="module")
def kaart(tmp_path_factory: pytest.TempPathFactory) -> Kaart:
    """Return the real map, after three organisations have stopped."""
    map_ = tmp_path_factory.mktemp("utrecht")
    shutil.copytree(UTRECHT / "data", map_ / "data")
    for id_ in ("altrecht", "cumulus", "careyn-utrecht"):
        wat = ("stop", id_, "--reden", "geen koks meer", "--ja")
        assert roep("--map", map_, "--peildatum", "2026-11-22", *wat).code == 0
    return laad(Werkmap(map_)).kaart


def gestopt(kaart: Kaart, tekst: str) -> list[str]:
    vraag, _ = vraag_van(kaart, tekst, {})
    return [weg.ding.id for weg in verdwenen(kaart, vraag, VANDAAG)]


@pytest.mark.parametrize(
    ("tekst", "verwacht"),
    [
        ("altrecht", ["altrecht"]),
        ("ALTRECHT", ["altrecht"]),
        ("waar is Altrecht", ["altrecht"]),
        ("altrecht psychiater", ["altrecht"]),
        ("cumulus overvecht", ["cumulus"]),
        ("careyn utrecht", ["careyn-utrecht"]),
        ("wijk&co", ["wijk-en-co"]),
        ("wijk-en-co", ["wijk-en-co"]),
        ("vooruit", ["vooruit"]),
        # A word of a name that is not how it begins, or that others are called by too.
        ("hart", []),
        ("oost", []),
        ("utrecht", []),
        ("dienstverlening", []),
        ("maaltijd", []),
        ("", []),
        ("!!!", []),
    ],
)
def test_wat_bij_naam_is_gevraagd_en_is_gestopt(
    kaart: Kaart, tekst: str, verwacht: list[str]
) -> None:
    assert gestopt(kaart, tekst) == verwacht


def test_een_naam_die_gestopt_is_wordt_niet_voor_een_tikfout_aangezien(kaart: Kaart) -> None:
    """Altrecht is no Utrecht: 56 organisations are the wrong answer."""
    vraag, _ = vraag_van(kaart, "altrecht", {})
    assert gezocht(kaart, vraag, VANDAAG) == ()


def test_een_tikfout_in_een_naam_die_gestopt_is(kaart: Kaart) -> None:
    vraag, _ = vraag_van(kaart, "cumulis", {})
    assert verdwenen(kaart, vraag, VANDAAG) == ()
    (weg,) = bijna_verdwenen(kaart, vraag, VANDAAG)
    assert (weg.ding.id, weg.getypt, weg.opvolger) == ("cumulus", "cumulis", None)


def test_een_woord_middenin_een_naam_telt_als_er_niets_anders_is(kaart: Kaart) -> None:
    vraag, _ = vraag_van(kaart, "doenja", {})
    assert [weg.getypt for weg in bijna_verdwenen(kaart, vraag, VANDAAG)] == [""]


def test_wie_later_stopt_is_er_nog(kaart: Kaart) -> None:
    vraag, _ = vraag_van(kaart, "altrecht", {})
    assert verdwenen(kaart, vraag, date(2026, 11, 21)) == ()


def test_welk_woord_voor_een_tikfout_in_de_plaats_kwam() -> None:
    kaart = laad(Werkmap(UTRECHT)).kaart
    for getypt, gelezen in (("vodselbank", {("vodselbank", "voedselbank")}), ("voedselbank", {})):
        antwoord = gevonden(kaart, vraag_van(kaart, getypt)[0])
        assert set(antwoord.gelezen) == set(gelezen)


def test_een_csv_zegt_het_ernaast(voorbeeldkaart: Path) -> None:
    antwoord = roep("--map", voorbeeldkaart, "zoek", "oude", "eettafel", "--formaat", "ids")
    assert antwoord.uit == ""
    assert antwoord.fout == (
        "kaart: Gevaar? Bel 112. Denk je aan zelfdoding? Bel 113. Onveilig thuis? Bel 0800 2000.\n"
        "kaart: De Oude Eettafel is gestopt (1 januari 2026): geen koks meer. "
        "Kijk bij Soep aan Zee [soep-aan-zee].\n"
    )
