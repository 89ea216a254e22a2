"""Who stands first and may not help says so in the first line, the vangnet beside it."""

import csv
import io
import json
import re
from datetime import date
from pathlib import Path

import pytest
from hulp.kaartje import schrijf_kaartje

from kaart.handelingen import Zoekverzoek, zoek_hulp
from kaart.weergave import TREFFERVORMEN, Scherm, geef_uit
from kaart.weergave.uitvoer import Uitvoer

VANDAAG = date(2026, 11, 21)
KOP = "# data/organisaties/samen-eten.yaml\n"
ANDERS = "zekerder: Maatje Meer [maatje-meer]"
LEEG = re.compile(r"(?m)^(contacten|locaties):\n(?!  )")


def vormen(map_: Path, stuk: str, tekst: str = "Samen Eten") -> dict[str, Uitvoer]:
    """Return the answer in each form; a key of `stuk` without a value is taken away."""
    werkmap = schrijf_kaartje(map_, KOP + stuk)
    pad = map_ / "data/organisaties/samen-eten.yaml"
    pad.write_text(LEEG.sub("", pad.read_text(encoding="utf-8")), encoding="utf-8")
    uitkomst = zoek_hulp(werkmap, VANDAAG, Zoekverzoek(tekst))
    return {naam: geef_uit(uitkomst, vorm, Scherm(160)) for naam, vorm in TREFFERVORMEN.items()}


@pytest.mark.parametrize(
    ("stuk", "waarom"),
    [
        ("onzeker: of het er nog is\n", "niet bevestigd"),
        ("status: tijdelijk-gesloten\n", "tijdelijk gesloten"),
        ("contacten:\nlocaties:\n", "hoe u er komt is niet bekend"),
    ],
)
def test_wie_eerst_staat_en_niet_helpt_zegt_het_in_de_eerste_regel(
    tmp_path: Path, stuk: str, waarom: str
) -> None:
    gezegd = vormen(tmp_path, stuk)
    zin = f"{waarom}; {ANDERS}"
    eerste = json.loads(gezegd["json"].antwoord)["treffers"][0]
    rij = next(csv.DictReader(io.StringIO(gezegd["csv"].antwoord.lstrip("\ufeff")), delimiter=";"))
    lijst = " ".join(gezegd["lijst"].antwoord.split())  # folded to the width of the screen
    assert f"1. Samen Eten [samen-eten] LET OP: {zin}" in lijst
    assert f"samen-eten: {zin}." in gezegd["ids"].ernaast
    assert eerste["twijfel"] == {"waarom": waarom, "vangnet": "maatje-meer", "tekst": zin}
    assert rij["twijfel"] == zin
    assert "LET OP" in gezegd["tabel"].antwoord


def test_wie_zeker_is_zegt_niets(tmp_path: Path) -> None:
    gezegd = vormen(tmp_path, "")
    assert "LET OP" not in gezegd["lijst"].antwoord
    assert json.loads(gezegd["json"].antwoord)["treffers"][0]["twijfel"] is None
