"""What `kaart toon` says of what is over, and of a place that is no wijk."""

from pathlib import Path

from aanroep import roep
from hulp.kaartje import schrijf_kaartje
from hulp.persoon import GEHEIMEN, PERSOON

STUKKEN = """\
# data/organisaties/samen-eten.yaml
aanbod:
  - naam: Eettafel
    soort: inloop
    locatie: de-brug
    tijden:
      - dag: di
  - naam: Paasontbijt
    soort: activiteit
    locatie: de-brug
    tijden:
      - datum: 2026-04-05
  - naam: Zomersoep
    soort: activiteit
    locatie: de-brug
    tijden:
      - dag: wo
        geldig_tot: 2026-08-01
  - naam: Breien
    soort: inloop
    locatie: de-brug
    status: gestopt
# data/organisaties/maatje-meer.yaml
status: gestopt
aanbod:
  - naam: Bezoek
    soort: maatje
    locatie: de-brug
  - naam: Koffie
    soort: inloop
    locatie: de-brug
"""


def toon(plek: Path, identiteit: str) -> list[str]:
    schrijf_kaartje(plek, STUKKEN)
    antwoord = roep("--map", plek, "--peildatum", "2026-11-21", "toon", identiteit)
    return [" ".join(regel.split()) for regel in antwoord.uit.splitlines()]


def test_een_plek_laat_weg_wat_gestopt_is_maar_zegt_het(tmp_path: Path) -> None:
    regels = toon(tmp_path, "de-brug")
    assert [regel for regel in regels if regel.startswith(("Aanbod", "Gestopt"))] == [
        "Aanbod Eettafel, Samen Eten, dinsdag",
        "Aanbod Paasontbijt (voorbij), Samen Eten, 5 april 2026",
        "Aanbod Zomersoep (voorbij), Samen Eten, woensdag, tot en met 1 augustus",
        "Gestopt 3 keer aanbod van wat gestopt is: Maatje Meer en Samen Eten",
    ]


def test_een_organisatie_zegt_van_aanbod_dat_het_voorbij_is(tmp_path: Path) -> None:
    regels = toon(tmp_path, "samen-eten")
    assert regels.count("Status voorbij") == 2
    assert regels[regels.index("Aanbod: Paasontbijt (activiteit):") + 1] == "Status voorbij"
    assert regels[regels.index("Aanbod: Breien (inloop):") + 1] == "Status gestopt"


def test_van_een_buurt_komt_de_wijk(tmp_path: Path) -> None:
    schrijf_kaartje(tmp_path)
    antwoord = roep("--map", tmp_path, "toon", "haven")
    assert antwoord.uit.startswith("Noord  [noord]\n")
    assert antwoord.fout == "Begrepen: Haven: deel van de wijk Noord\n"


def test_wat_geen_plek_en_geen_ding_is_blijft_onbekend(tmp_path: Path) -> None:
    schrijf_kaartje(tmp_path)
    antwoord = roep("--map", tmp_path, "toon", "samen-etn")
    assert (antwoord.code, antwoord.uit) == (2, "")
    assert "bedoelde je samen-eten?" in antwoord.fout


def test_een_contactpersoon_staat_er_alleen_als_men_erom_vraagt(tmp_path: Path) -> None:
    schrijf_kaartje(tmp_path, PERSOON)
    gewoon = roep("toon", "samen-eten", "--map", tmp_path, "--peildatum", "2026-11-21")
    assert not [geheim for geheim in GEHEIMEN if geheim in gewoon.uit + gewoon.fout]
    vraag = ("toon", "samen-eten", "--met-personen", "--map", tmp_path, "--peildatum")
    met = roep(*vraag, "2026-11-21")
    erbij = [regel for regel in met.uit.splitlines() if regel not in gewoon.uit.splitlines()]
    assert erbij == [
        "Contactpersoon  Quirina Zevenster-Verzonnen, coördinator, 06 12345678,",
        "                quirina.zevenster@gmail.com (bevestigd september 2026) [p-0001]",
        "                Contactpersonen zijn alleen voor deelnemers.",
    ]
    oud = roep(*vraag, "2027-09-01")
    assert not [geheim for geheim in GEHEIMEN if geheim in oud.uit + oud.fout]
    assert oud.fout == "kaart: niet getoond: p-0001: al 12 maanden niet bevestigd\n"


def test_contactpersonen_gaan_niet_mee_in_een_bestand(tmp_path: Path) -> None:
    schrijf_kaartje(tmp_path, PERSOON)
    vraag = ("toon", "samen-eten", "--met-personen", "--map", tmp_path, "--formaat", "json")
    assert roep(*vraag) == (
        2, "", "kaart: --met-personen kan alleen op het scherm, niet met --formaat\n",
    )  # fmt: skip
    assert roep("toon", "de-brug", "--met-personen", "--map", tmp_path).code == 2


def test_een_kapotte_persoon_wordt_bij_nummer_genoemd(tmp_path: Path) -> None:
    schrijf_kaartje(tmp_path, PERSOON.replace("grondslag: toestemming\n", ""))
    antwoord = roep("toon", "samen-eten", "--met-personen", "--map", tmp_path)
    assert antwoord.fout.splitlines() == [
        "kaart: niet getoond: p-0001: een fout, zie kaart valideer data/personen"
    ]
