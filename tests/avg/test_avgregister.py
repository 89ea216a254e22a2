"""The register says what was filled in, names what was not, and makes nothing up."""

from pathlib import Path

from aanroep import roep
from hulp.kaartje import schrijf_kaartje

VERWERKING = """# data/kaart.yaml
verwerking:
  verantwoordelijke: Stichting Voorbeeld, Kade 3, Voorbeeldstad
  contact: privacy@voorbeeld.example
  doelen:
    - deelnemers elkaar laten vinden
    - gegevens nakijken
  doorgifte: geen
"""


def test_als_tekst_wat_er_is_en_wat_er_niet_is(tmp_path: Path) -> None:
    antwoord = roep("avg", "register", "--map", schrijf_kaartje(tmp_path, VERWERKING).wortel)
    assert antwoord.code == 0
    assert antwoord.fout == (
        "kaart: 6 regels ontbreken; vul aan bij verwerking in data/kaart.yaml\n"
    )
    regels = antwoord.uit.splitlines()
    assert regels[:2] == [
        "Verwerkingsverantwoordelijke      Stichting Voorbeeld, Kade 3, Voorbeeldstad",
        "Contact                           privacy@voorbeeld.example",
    ]
    assert "Doelen                            deelnemers elkaar laten vinden; gegevens" in regels
    assert "Gegevens                          ontbreekt (verwerking.gegevens in" in regels


def test_als_csv_en_md_staat_er_ook_wat_ontbreekt(tmp_path: Path) -> None:
    kaart = schrijf_kaartje(tmp_path, VERWERKING).wortel
    csv = roep("avg", "register", "--formaat", "csv", "--map", kaart).uit.splitlines()
    assert csv[0] == "wat;invulling"
    assert csv[4:6] == [
        'Doelen;"deelnemers elkaar laten vinden; gegevens nakijken"', "Betrokkenen;ontbreekt",
    ]  # fmt: skip
    md = roep("avg", "register", "--formaat", "md", "--map", kaart).uit.splitlines()
    assert md[:2] == ["| wat | invulling |", "| --- | --- |"]
    assert md[9] == "| Doorgifte buiten de EU | geen |"


def test_de_eigen_termijnen_staan_erin(tmp_path: Path) -> None:
    eigen = "# data/kaart.yaml\ntermijnen:\n  persoon:\n    verouderd: 6\n    verwijderen: 9\n"
    kaart = schrijf_kaartje(tmp_path, eigen).wortel
    laatste = roep("avg", "register", "--formaat", "csv", "--map", kaart).uit.splitlines()[-1]
    assert "na 6 maanden zonder bevestiging" in laatste
    assert "na 9 maanden" in laatste
