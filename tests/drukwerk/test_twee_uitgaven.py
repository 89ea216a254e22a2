"""Two editions with a change, a new and a stopped organisation in between, on the real map."""

import json
import re
import shutil
from pathlib import Path

import pytest
from aanroep import Antwoord, roep
from conftest import VOORBEELDKAART

ECHT = VOORBEELDKAART.parents[2] / "data"
NIEUW = """naam: Soep aan Zee
organisatievorm: bewonersinitiatief
omschrijving: Buren koken en eten samen.
themas:
  - eten
doelgroepen:
  - iedereen
werkgebied:
  - vleuten-de-meern
bronnen:
  - url: https://soepaanzee.example
"""


def wijzig(bestand: Path, oud: str, nieuw: str) -> None:
    tekst = bestand.read_text(encoding="utf-8")
    assert oud in tekst
    bestand.write_text(tekst.replace(oud, nieuw, 1), encoding="utf-8")


@pytest.fixture
def plek(tmp_path: Path) -> Path:
    """Return the real map after edition 2026-1 was printed and four files were touched."""
    shutil.copytree(ECHT, tmp_path / "data")
    assert druk(tmp_path, "2026-03-01", "bladen", "--uitgave", "2026-1").code == 0
    organisaties = tmp_path / "data" / "organisaties"
    wijzig(organisaties / "dock.yaml", "088 855 51 26", "088 855 51 00")
    wijzig(organisaties / "duofiets-vleuten-de-meern.yaml", "omschrijving:",
           "status: gestopt\nomschrijving:")  # fmt: skip
    wijzig(organisaties / "wil-in-je-buurt.yaml", "gecontroleerd:\n  op: 2024-02",
           "gecontroleerd:\n  op: 2026-05-01")  # fmt: skip
    (organisaties / "soep-aan-zee.yaml").write_text(NIEUW, encoding="utf-8")
    return tmp_path


def druk(plek: Path, dag: str, *woorden: str) -> Antwoord:
    return roep("--map", plek, "--peildatum", dag, "drukwerk", *woorden, *_waar(woorden))


def _waar(woorden: tuple[str, ...]) -> tuple[str, ...]:
    return () if "inlegbladen" in woorden else ("--wijk", "Vleuten-De Meern")


def test_de_aanvulling_en_een_nieuwe_druk_zijn_dezelfde_map(plek: Path) -> None:
    """The supplement records 2026-2; a new print of everything must be that same edition."""
    antwoord = roep("--map", plek, "--peildatum", "2026-06-01", "uitgave", "verschil", "2026-1",
                    "--formaat", "json")  # fmt: skip
    verschil = json.dumps(json.loads(antwoord.uit), ensure_ascii=False)
    for woord in ("088 855 51 00", "Soep aan Zee", "Duofiets"):
        assert woord in verschil
    assert "WIL in je buurt" not in verschil  # a re-check without a change gives no new sheet
    aanvulling = druk(plek, "2026-06-01", "inlegbladen", "--sinds", "2026-1", "--uitgave", "2026-2")
    assert aanvulling.code == 0, aanvulling.fout
    assert re.search(r"aanvulling op uitgave 2026-1", aanvulling.uit)
    vastgelegd = (plek / "data/uitgaven/2026-2.yaml").read_bytes()
    opnieuw = druk(plek, "2026-06-01", "bladen", "--uitgave", "2026-2")
    assert opnieuw.code == 0, opnieuw.fout
    assert (plek / "data/uitgaven/2026-2.yaml").read_bytes() == vastgelegd
    anders = druk(plek, "2026-06-01", "bladen", "--uitgave", "2026-1")
    assert anders.code == 2  # that number was printed with another content
    assert "2026-1" in anders.fout
