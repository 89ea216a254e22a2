"""Coordinates: read as people copy them, refused where they cannot be, written with a source."""

from pathlib import Path

import pytest
from aanroep import Antwoord, roep
from hulp.kaartje import schrijf_kaartje

from kaart.model import Middelpunt
from kaart.wijk import GeenPunt, lees_punt

# De Brug lies in Noord; Zuid is ten kilometres to the south. De Schuilplaats is somebody's shelter.
KAART = """\
# data/wijken/noord.yaml
middelpunt:
  lat: 52.1
  lon: 5.1
# data/wijken/zuid.yaml
naam: Zuid
middelpunt:
  lat: 52.01
  lon: 5.1
# data/locaties/schuilplaats.yaml
naam: De Schuilplaats
soort: anders
# data/organisaties/veilig-thuis.yaml
naam: Veilig Thuis
organisatievorm: welzijn
omschrijving: Opvang.
themas:
  - geld
doelgroepen:
  - iedereen
werkgebied:
  - stad
website: https://www.veilig.example
aanbod:
  - naam: Opvang
    soort: dienst
    locatie: schuilplaats
    geheim_adres: true
bronnen:
  - document: folder
# data/organisaties/maatje-meer.yaml
adres:
  straat: Dorpsstraat
  huisnummer: "1"
  gecontroleerd:
    op: 2026-05
    hoe: bezoek
"""
BRUG = "data/locaties/de-brug.yaml"


@pytest.fixture
def map_(tmp_path: Path) -> Path:
    return schrijf_kaartje(tmp_path / "kaart", KAART).wortel


def plaats(map_: Path, *woorden: str) -> Antwoord:
    return roep("--map", map_, "--peildatum", "2026-11-30", "plaats", *woorden)


@pytest.mark.parametrize("tekst", [
    "52.0907,5.0123", "52.0907, 5.0123", "52.0907 5.0123", "52,0907 5,0123", "52,0907; 5,0123",
])  # fmt: skip
def test_degrees_are_read_as_people_copy_them(tekst: str) -> None:
    assert lees_punt(tekst).punt == Middelpunt(52.0907, 5.0123)


@pytest.mark.parametrize(("rd", "lat", "lon"), [  # the points of the article itself
    ("155000 463000", 52.15517440, 5.38720621),  # Amersfoort
    ("120700.723 487525.502", 52.37453253, 4.88352559),  # Amsterdam
    ("233883.131, 582065.167", 53.21938317, 6.56820053),  # Groningen
    ("155.000 463.000", 52.15517440, 5.38720621),
])  # fmt: skip
def test_the_dutch_grid_becomes_degrees_to_a_quarter_of_a_metre(
    rd: str, lat: float, lon: float
) -> None:
    gelezen = lees_punt(rd)
    assert gelezen.rd
    assert gelezen.punt.lat == pytest.approx(lat, abs=2.5e-6)
    assert gelezen.punt.lon == pytest.approx(lon, abs=4e-6)


@pytest.mark.parametrize(("tekst", "waarom"), [
    ("5.0123,52.0907", "staat omgekeerd"),
    ("456000 129000", "staat omgekeerd"),
    ("48.8566,2.3522", "niet in Nederland"),
    ("52.09,5.01", "te grof"),
    ("52.0907", "geen coördinaten"),
    ("52,0907,5,0123", "geen coördinaten"),
    ("Dorpsstraat 1", "geen coördinaten"),
    ("1e9 nan", "geen coördinaten"),
])  # fmt: skip
def test_what_is_no_place_is_refused_with_the_reason(tekst: str, waarom: str) -> None:
    with pytest.raises(GeenPunt, match=waarom):
        lees_punt(tekst)


def test_a_place_gets_its_point_and_the_source_with_its_date(map_: Path) -> None:
    woorden = ("de-brug", "52.1012,5.1034", "--bron", "https://plek.example", "--op", "2026-11-28")
    assert plaats(map_, *woorden, "--ja").code == 0
    geschreven = (map_ / BRUG).read_text()
    assert geschreven.endswith("""\
middelpunt:
  lat: 52.1012
  lon: 5.1034
bronnen:
  - url: https://plek.example
    datum: 2026-11-28
    opmerking: plek op de landkaart
""")
    assert "er verandert niets" in plaats(map_, *woorden, "--ja").fout
    assert (map_ / BRUG).read_text() == geschreven


def test_an_address_is_no_less_and_no_more_checked_by_its_point(map_: Path) -> None:
    assert plaats(map_, "maatje-meer", "52.1012 5.1034", "--bron", "plattegrond", "--ja").code == 0
    assert """\
adres:
  straat: Dorpsstraat
  huisnummer: "1"
  middelpunt:
    lat: 52.1012
    lon: 5.1034
  gecontroleerd:
    op: 2026-05
    hoe: bezoek
""" in (map_ / "data/organisaties/maatje-meer.yaml").read_text()


def test_metres_of_the_grid_say_how_exact_they_are_and_from_what(map_: Path) -> None:
    antwoord = plaats(map_, "de-brug", "135350", "456850", "--bron", "plattegrond", "--ja")
    assert "tot op 0,25 meter" in antwoord.fout
    assert "opmerking: plek op de landkaart, uit RD 135350 456850" in (map_ / BRUG).read_text()


@pytest.mark.parametrize(("woorden", "waarom"), [
    (["de-brug", "53.1012,5.1034"], "buiten de gemeente"),
    (["de-brug", "52.0101,5.1001"], "dit ligt bij Zuid, 10 km van Noord"),
    (["schuilplaats", "52.1012,5.1034"], "blijft geheim waar het is"),
    (["veilig-thuis", "52.1012,5.1034"], "heeft geen eigen adres"),
    (["de-brug"], "geef de coördinaten"),
    (["--postcode", "1001 AB"], "noem ook het id"),
    (["de-brug", "--buurt", "elders"], "bedoelde je noord-dorp of noord-haven"),
])  # fmt: skip
def test_what_cannot_be_is_refused_and_nothing_is_written(
    map_: Path, woorden: list[str], waarom: str
) -> None:
    voor = {pad: pad.read_bytes() for pad in map_.rglob("*.yaml")}
    antwoord = plaats(map_, *woorden, "--bron", "plattegrond", "--ja")
    assert (antwoord.code, antwoord.uit) == (2, "")
    assert waarom in antwoord.fout
    assert {pad: pad.read_bytes() for pad in map_.rglob("*.yaml")} == voor


def test_a_file_with_a_fault_keeps_its_secret_too(map_: Path) -> None:
    pad = map_ / "data/organisaties/veilig-thuis.yaml"
    pad.write_text(pad.read_text() + "onzin: 1\n")
    antwoord = plaats(map_, "schuilplaats", "52.1012,5.1034", "--bron", "plattegrond", "--ja")
    assert antwoord.code == 2
    assert "een fout en een geheim adres" in antwoord.fout


def test_without_a_source_nothing_is_taken_in(map_: Path) -> None:
    assert "waar dit vandaan komt" in plaats(map_, "de-brug", "52.1012,5.1034").fout


def test_the_list_has_most_first_addresses_last_and_nothing_secret(map_: Path) -> None:
    antwoord = plaats(map_)
    assert (
        antwoord.uit
        == """\
0 van 2 plekken staan op de landkaart.

Plekken, waar het meeste aan hangt eerst
  de-brug: 1001 AB, Noord, hieraan hangt 1

Eigen adressen
  maatje-meer: Dorpsstraat 1

Zo zet je er een neer (breedte en lengte, of RD in meters), met de bron erbij:
  kaart plaats de-brug 52.0907,5.0123 --bron URL
"""
    )
    assert "schuil" not in plaats(map_, "--formaat", "json").uit
