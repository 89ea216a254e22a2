"""`kaart schema`: copies in which an editor finds every id of the map."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from aanroep import roep
from jsonschema import Draft7Validator
from nieuwemap import begin_kaart

from kaart.begin.editorschema import SCHEMASOORTEN, bepaal_keuzes, maak_editorschema
from kaart.bestand.dataset import laad
from kaart.bestand.werkmap import Werkmap


@pytest.fixture
def plek(tmp_path: Path) -> Path:
    begin_kaart(tmp_path, "Zeist", date(2026, 11, 21))
    wijk = tmp_path / "data/wijken/centrum.yaml"
    met_buurt = f"{wijk.read_text('utf-8')}buurten:\n  - id: hoek\n    naam: De Hoek\n"
    wijk.write_text(met_buurt, "utf-8")
    return tmp_path


def lees_schema(pad: Path) -> dict[str, Any]:
    schema: dict[str, Any] = json.loads(pad.read_text("utf-8"))
    return schema


def test_de_ids_van_de_kaart_zijn_keuzes_met_hun_naam_erbij(plek: Path) -> None:
    assert roep("schema", "--editor", "--map", plek).code == 0
    eigenschappen = lees_schema(plek / "schemas/editor/organisatie.schema.json")["properties"]
    assert eigenschappen["themas"]["items"]["enum"] == ["eenzaamheid"]
    assert eigenschappen["onderdeel_van"]["enum"] == ["samen-eten-voorbeeld"]
    assert eigenschappen["hulpvragen"]["items"]["enum"][0] == "eenzaamheid/vaak-alleen"
    assert eigenschappen["hulpvragen"]["items"]["enumDescriptions"][0] == "Ik voel me vaak alleen."
    gebieden = eigenschappen["werkgebied"]["items"]["enum"]
    assert gebieden == ["landelijk", "stad", "centrum", "centrum/hoek"]
    locatie = lees_schema(plek / "schemas/editor/locatie.schema.json")["properties"]
    assert locatie["buurt"]["enum"] == ["hoek"]


def test_waar_nog_niets_van_is_mag_alles(plek: Path) -> None:
    keuzes = bepaal_keuzes(laad(Werkmap(plek)))
    netwerken = maak_editorschema("organisatie", keuzes)["properties"]["netwerken"]
    assert "enum" not in netwerken["items"]


def test_een_bestand_met_een_fout_telt_mee(plek: Path) -> None:
    (plek / "data/themas/geld.yaml").write_text("synoniemen: fout\n", "utf-8")
    keuzes = bepaal_keuzes(laad(Werkmap(plek)))
    assert list(keuzes["themas"]) == ["eenzaamheid", "geld"]


@pytest.mark.parametrize("soort", SCHEMASOORTEN)
def test_elke_kopie_staat_op_zichzelf_en_is_een_goed_schema(plek: Path, soort: str) -> None:
    schema = maak_editorschema(soort, bepaal_keuzes(laad(Werkmap(plek))))
    Draft7Validator.check_schema(schema)
    assert "$ref" not in json.dumps(schema)


def test_de_echte_kaart_is_goed_volgens_de_kopieen() -> None:
    resultaat = laad(Werkmap.vind(Path(__file__).parent))
    keuzes = bepaal_keuzes(resultaat)
    keurmeesters = {
        soort: Draft7Validator(maak_editorschema(soort, keuzes)) for soort in SCHEMASOORTEN
    }
    assert len(resultaat.documenten) > 200
    for document in resultaat.documenten:
        assert keurmeesters[document.soort].is_valid(document.waarde), document.bestand
        kapot = {**document.waarde, "themas": ["bestaat-niet"]}
        assert not keurmeesters[document.soort].is_valid(kapot)


def test_de_kopieen_staan_waar_de_eerste_regel_van_een_bestand_wijst(plek: Path) -> None:
    antwoord = roep("schema", "--editor", "--map", plek)
    assert "schemas/editor/" in antwoord.uit
    for bestand in (plek / "data").rglob("*.yaml"):
        regel = bestand.read_text("utf-8").splitlines()[0]
        assert (bestand.parent / regel.partition("$schema=")[2]).is_file(), bestand


def test_zonder_woorden_een_lijst_met_een_woord_dat_schema() -> None:
    regels = roep("schema").uit.splitlines()
    assert [regel.split()[0] for regel in regels] == list(SCHEMASOORTEN)
    assert json.loads(roep("schema", "thema").uit)["title"] == "Thema"
    antwoord = roep("schema", "tema")
    assert antwoord.code == 2
    assert "bedoelde je thema?" in antwoord.fout
