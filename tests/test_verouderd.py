"""What has to be checked, and whom to call about it."""

from datetime import date
from pathlib import Path

import pytest
from aanroep import roep
from hulp.kaartje import schrijf_kaartje

from kaart.dataset import laad
from kaart.verouderd import Keuze, maak_overzicht

VANDAAG = date(2026, 11, 21)
ALLEEN_IN_AANBOD = """\
# data/organisaties/samen-eten.yaml
gecontroleerd:
  op: 2020-01
  hoe: bezoek
aanbod:
  - naam: Geldcafé
    soort: spreekuur
    status: {status}
    themas:
      - geld
"""


@pytest.mark.parametrize(("status", "gevonden"), [("actief", ["samen-eten"]), ("gestopt", [])])
def test_een_thema_van_alleen_het_aanbod_telt_mee(
    tmp_path: Path, status: str, gevonden: list[str]
) -> None:
    werkmap = schrijf_kaartje(tmp_path, ALLEEN_IN_AANBOD.format(status=status))
    kaart = laad(werkmap).kaart
    overzicht = maak_overzicht(kaart, VANDAAG, Keuze(themas=("geld",)))
    assert [a.id for a in overzicht.achterstand] == gevonden
    assert len(overzicht.bekeken) == len(gevonden)


def test_van_niets_is_niets_actueel(tmp_path: Path) -> None:
    schrijf_kaartje(tmp_path)
    verouderd = ("--map", tmp_path, "--peildatum", "2026-02-01", "verouderd")
    antwoord = roep(*verouderd, "--thema", "geld", "--streng")
    assert antwoord.uit.startswith("Niets bij deze keuze.\n")
    assert antwoord.code == 0
    assert roep(*verouderd, "--thema", "eenzaamheid").uit.startswith("Alles is actueel.\n")


def test_csv_is_een_bellijst(tmp_path: Path) -> None:
    schrijf_kaartje(tmp_path, "# data/locaties/de-brug.yaml\ntelefoon: 030 765 43 21\n")
    antwoord = roep("--map", tmp_path, "--peildatum", "2028-01-01", "verouderd", "--formaat", "csv")
    kop, *rijen = antwoord.uit.splitlines()
    assert kop.endswith(";telefoon;email;website")
    assert sorted(rij.split(";", 8)[::8] for rij in rijen) == [
        ["de-brug", "030 765 43 21;;"],
        ["maatje-meer", ";;https://www.maatjemeer.example"],
        ["samen-eten", "030 123 45 67;;"],
        ["samen-noord", ";;"],
    ]
