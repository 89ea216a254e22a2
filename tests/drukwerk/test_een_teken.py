"""One sign that no font has keeps one organisation off every product, by name, and no more."""

from datetime import date
from pathlib import Path

import pytest
from aanroep import roep
from hulp.kaartje import schrijf_kaartje
from test_niemand_genoemd import INLOOP, KEUZE, VERSPREIDPUNT

from kaart.bestand import Werkmap, laad
from kaart.handelingen import PRODUCTEN
from kaart.keuring import keur

BLIJ = """
# data/organisaties/blij.yaml
naam: Blij 😀
organisatievorm: bewonersinitiatief
omschrijving: Bewoners lachen samen.
themas:
  - eenzaamheid
hulpvragen:
  - eenzaamheid/vaak-alleen
doelgroepen:
  - iedereen
werkgebied:
  - noord
contacten:
  - functie: algemeen
    telefoon: "030 123 45 99"
netwerken:
  - samen-noord
aanbod:
  - naam: Lachen
    soort: inloop
    locatie: de-brug
    tijden:
      - dag: do
  - naam: Meelachen
    soort: vrijwilligerswerk
  - naam: Leren lachen
    soort: scholing
bronnen:
  - document: Folder Blij
gecontroleerd:
  op: 2026-02
  hoe: bezoek
"""
DAG = date(2026, 11, 21)
NOEMT = "Blij 😀: geen lettertype heeft “😀” (U+1F600) (data/organisaties/blij.yaml)"
# What names no organisation, or is all or nothing because it was recorded.
ANDERS = {
    "leeswijzer": (0, ""),
    "verspreiding": (0, ""),
    "inlegbladen": (2, "“😀” (U+1F600)"),
    "formulier": (1, NOEMT),
}


@pytest.mark.parametrize("naam", PRODUCTEN)
def test_een_teken_houdt_een_organisatie_tegen(tmp_path: Path, naam: str) -> None:
    schrijf_kaartje(tmp_path, VERSPREIDPUNT + INLOOP)
    drukwerk = ("--map", tmp_path, "--peildatum", "2026-11-21", "drukwerk")
    if naam == "inlegbladen":
        assert roep(*drukwerk, "map", "--uitgave", "2026-1").code == 0
    schrijf_kaartje(tmp_path, VERSPREIDPUNT + INLOOP + BLIJ)
    antwoord = roep(*drukwerk, naam, *KEUZE.get(naam, ()))
    code, zin = ANDERS.get(naam, (1, NOEMT))
    assert antwoord.code == code, antwoord
    assert zin in antwoord.fout
    assert (code == 2) is not (tmp_path / "drukwerk" / f"{naam}.pdf").is_file()


def test_in_een_werkboek_mag_elk_teken(tmp_path: Path) -> None:
    schrijf_kaartje(tmp_path, BLIJ)
    antwoord = roep("--map", tmp_path, "drukwerk", "formulier", "--vorm", "xlsx")
    assert (antwoord.code, "3 organisaties" in antwoord.uit) == (0, True)


def test_valideer_voorspelt_het(tmp_path: Path) -> None:
    gevonden = keur(laad(Werkmap(schrijf_kaartje(tmp_path, BLIJ).wortel)), DAG)
    assert [b.vindplaats.bestand for b in gevonden if b.toets == "lettertekens"] == [
        "data/organisaties/blij.yaml"
    ]
