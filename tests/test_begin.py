"""`kaart begin`: a new map that is right from the first minute."""

from datetime import date
from pathlib import Path

import pytest
from aanroep import roep

from kaart.basis.fouten import KaartFout
from kaart.begin.begin import BESTANDEN, begin_kaart
from kaart.bestand.dataset import Inleesresultaat, laad
from kaart.bestand.werkmap import Werkmap

VANDAAG = date(2026, 11, 21)


def lees(plek: Path) -> Inleesresultaat:
    return laad(Werkmap(plek))


def test_een_nieuwe_kaart_heeft_een_wijk_een_thema_en_een_organisatie(tmp_path: Path) -> None:
    plek = tmp_path / "zeist"
    begin_kaart(plek, "Zeist", VANDAAG)
    resultaat = lees(plek)
    kaart = resultaat.kaart
    assert resultaat.geweigerd == ()
    assert resultaat.bevindingen == ()
    assert kaart.gegevens.naam == "Sociale kaart van Zeist"
    assert (list(kaart.wijken), list(kaart.themas)) == (["centrum"], ["eenzaamheid"])
    assert list(kaart.organisaties) == ["samen-eten-voorbeeld"]


def test_git_ziet_geen_personen_en_github_keurt_de_kaart(tmp_path: Path) -> None:
    begin_kaart(tmp_path, "Zeist", VANDAAG)
    assert "data/personen/" in (tmp_path / ".gitignore").read_text("utf-8").splitlines()
    assert "kaart valideer" in (tmp_path / ".github/workflows/kaart.yml").read_text("utf-8")


def test_elk_woord_in_de_sjablonen_is_ingevuld(tmp_path: Path) -> None:
    for pad in begin_kaart(tmp_path, "Zeist", VANDAAG):
        assert "{{" not in pad.read_text("utf-8"), pad


@pytest.mark.parametrize(
    "naam",
    ["'s-Hertogenbosch", "Bergen (L.)", "Súdwest-Fryslân", 'Ge"meen\\te', "no", "A: b #c", "{{x}}"],
)
def test_elke_naam_van_een_gemeente_komt_er_heel_uit(tmp_path: Path, naam: str) -> None:
    begin_kaart(tmp_path, naam, VANDAAG)
    gemeente = lees(tmp_path).kaart.gegevens.gemeente
    assert gemeente is not None
    assert gemeente.naam == naam


@pytest.mark.parametrize("naam", ["", "  ", "a\x1b[31m", "x" * 81])
def test_wat_geen_naam_is_wordt_geweigerd_voordat_er_iets_staat(tmp_path: Path, naam: str) -> None:
    with pytest.raises(KaartFout):
        begin_kaart(tmp_path / "nieuw", naam, VANDAAG)
    assert not (tmp_path / "nieuw").exists()


def test_een_map_met_iets_erin_blijft_zoals_hij_is(tmp_path: Path) -> None:
    (tmp_path / "brief.txt").write_text("hallo", "utf-8")
    antwoord = roep("begin", tmp_path)
    assert antwoord.code == 2
    assert antwoord.uit == ""
    assert "niet leeg" in antwoord.fout
    assert [pad.name for pad in tmp_path.iterdir()] == ["brief.txt"]


def test_een_verse_kloon_met_alleen_git_mag_wel(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    assert roep("begin", tmp_path, "--gemeente", "Zeist").code == 0


def test_op_de_plek_van_een_bestand_kan_geen_kaart_komen(tmp_path: Path) -> None:
    bestand = tmp_path / "x"
    bestand.write_text("", "utf-8")
    assert roep("begin", bestand).code == 2
    assert roep("begin", bestand / "kaart").code == 2


def test_de_opdracht_zegt_hoe_het_verder_gaat_en_schrijft_ook_de_schemas(tmp_path: Path) -> None:
    plek = tmp_path / "mijn kaart"
    antwoord = roep("begin", plek, "--gemeente", "Zeist")
    assert antwoord.code == 0
    assert f'cd "{plek}"' in antwoord.uit
    assert all((plek / bestand).is_file() for bestand in BESTANDEN.values())
    eerste_regel = (plek / "data/wijken/centrum.yaml").read_text("utf-8").splitlines()[0]
    schema = plek / "data/wijken" / eerste_regel.partition("$schema=")[2]
    assert schema.is_file()
