"""HSDS: its own strict check, the data package of tables, and the shape that always holds."""

import json
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

import jsonschema_rs
import pytest
from aanroep import roep

WORTEL = Path(__file__).parents[2]
# Where the specification lies (github.com/openreferral/specification): CC BY-SA, so not here.
SCHEMAS = os.environ.get("HSDS_SCHEMAS", "")


@pytest.fixture(scope="module")
def hsds(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the whole map of Utrecht as HSDS."""
    doel = tmp_path_factory.mktemp("hsds")
    antwoord = roep("exporteer", "hsds", "--map", WORTEL, "-o", doel, "--peildatum", "2026-12-01")
    assert antwoord.code == 0
    return doel


def knopen(deel: Any, pad: str = "") -> Iterator[tuple[str, Any]]:
    """Yield every value in a document with where it stands."""
    yield pad, deel
    if isinstance(deel, dict):
        for sleutel, waarde in deel.items():
            yield from knopen(waarde, f"{pad}/{sleutel}")
    elif isinstance(deel, list):
        for waarde in deel:
            yield from knopen(waarde, f"{pad}/*")


def gebreken(diensten: Any) -> set[str]:
    """Return what the specification would refuse, as far as one sees it without its schemas."""
    uit = set()
    for pad, waarde in knopen(diensten):
        naam = pad.rpartition("/")[2]
        if waarde in (None, "", [], {}):
            uit.add(f"leeg: {pad}")
        if naam == "id" or naam.endswith("_id"):
            try:
                UUID(waarde)
            except ValueError:
                uit.add(f"geen uuid: {pad}")
        if naam in {"opens_at", "closes_at"} and not re.fullmatch(r"\d\d:\d\d:\d\d", waarde):
            uit.add(f"geen tijd: {pad}")
        if naam in {"assured_date", "dtstart", "valid_from"} and len(waarde) != 10:
            uit.add(f"geen hele dag: {pad}")
        if naam == "freq" and waarde not in {"WEEKLY", "MONTHLY"}:
            uit.add(f"freq {waarde}")
        if naam == "status" and waarde not in {"active", "temporarily closed"}:
            uit.add(f"status {waarde}")
        if naam == "timezone":
            uit.add("timezone")
    return uit


def test_elke_dienst_heeft_de_vorm_die_hsds_vraagt(hsds: Path) -> None:
    diensten = json.loads((hsds / "hsds.json").read_text("utf-8"))
    assert gebreken(diensten) == set()
    assert len({dienst["id"] for dienst in diensten}) == len(diensten) > 200
    organisaties = {dienst["organization"]["id"] for dienst in diensten}
    assert {dienst["organization_id"] for dienst in diensten} == organisaties


def test_de_vorm_zegt_ook_nee() -> None:
    fout = [{"id": "x", "url": "", "assured_date": "2026-11", "schedules": [
        {"opens_at": "09:30", "freq": "YEARLY", "timezone": 1}], "status": "actief"}]  # fmt: skip
    assert gebreken(fout) == {
        "geen uuid: /*/id", "leeg: /*/url", "geen hele dag: /*/assured_date", "freq YEARLY",
        "geen tijd: /*/schedules/*/opens_at", "timezone", "status actief",
    }  # fmt: skip


def test_de_tabellen_zijn_een_geldig_pakket(hsds: Path, tmp_path: Path) -> None:
    frictionless = pytest.importorskip("frictionless", reason="pip install kaart[test]")
    assert fouten(frictionless, hsds / "csv") == []
    # And it says no: a phone of a contact that is not there.
    for pad in (hsds / "csv").iterdir():
        (tmp_path / pad.name).write_bytes(pad.read_bytes())
    (tmp_path / "contacts.csv").write_text("id,organization_id,service_id,title,email\n", "utf-8")
    assert fouten(frictionless, tmp_path) == ["foreign-key"]


def fouten(frictionless: Any, plek: Path) -> list[str]:
    verslag = frictionless.Package(plek / "datapackage.json").validate()
    return sorted({fout.type for taak in verslag.tasks for fout in taak.errors})


@pytest.mark.skipif(not SCHEMAS, reason="noem in HSDS_SCHEMAS de map schema van de specificatie")
def test_de_eigen_strenge_controle_van_hsds(hsds: Path) -> None:
    """The compiled schema of the specification, with no property that it does not name."""
    schema = json.loads((Path(SCHEMAS) / "compiled/service_package.json").read_text("utf-8"))
    for _, deel in knopen(schema):
        if isinstance(deel, dict) and isinstance(deel.get("properties"), dict):
            deel["additionalProperties"] = False
    keur = jsonschema_rs.Draft202012Validator(schema, validate_formats=True)
    diensten = json.loads((hsds / "hsds.json").read_text("utf-8"))
    assert [fout.message for fout in keur.iter_errors(diensten)] == []
    diensten[0]["naam"] = "niet van hsds"
    assert not keur.is_valid(diensten)
