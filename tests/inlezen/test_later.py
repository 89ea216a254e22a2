"""An older list never replaces a value that was checked later: it is a difference to decide."""

from pathlib import Path

import pytest
from aanroep import Antwoord, roep
from hulp.kaartje import schrijf_kaartje

from kaart.bijwerken import later_nagegaan

WIE = """\
# data/organisaties/samen-eten.yaml
naam: Samen Eten
organisatievorm: bewonersinitiatief
omschrijving: Bewoners koken en eten samen.
themas:
  - eenzaamheid
doelgroepen:
  - iedereen
werkgebied:
  - noord
kosten: 3 euro
website: https://www.sameneten.example
contacten:
  - functie: algemeen
    telefoon: "030 123 45 67"
    gecontroleerd:
      op: 2026-11-20
      hoe: telefoon
bronnen:
  - document: Folder Samen Eten
gecontroleerd:
  op: "2014"
  hoe: document
"""


@pytest.fixture
def map_(tmp_path: Path) -> Path:
    schrijf_kaartje(tmp_path, WIE)
    return tmp_path


def lees_in(map_: Path, tabel: str, *opties: str) -> Antwoord:
    pad = map_ / "lijst.csv"
    pad.write_text(tabel, encoding="utf-8")
    return roep("--map", map_, "--peildatum", "2026-11-30", "lees-in", pad, "--ja", *opties)


TABEL = "id;contact 1 telefoon;kosten\nsamen-eten;030 765 43 21;4 euro\n"


def test_wat_later_is_nagekeken_blijft_staan_en_de_rest_komt_erin(map_: Path) -> None:
    antwoord = lees_in(map_, TABEL, "--bron", "Gids", "--datum", "2015-01")
    assert (
        "rij 2 (Samen Eten), kolom B (contact 1 telefoon): op de kaart “030 123 45 67” (nagekeken "
        "op 20 november 2026, telefoon), in de lijst “030 765 43 21”; de lijst is van januari "
        "2015; klopt de lijst, wijzig het dan zelf: kaart wijzig samen-eten"
    ) in " ".join(antwoord.uit.split())
    assert "1 gegeven is later nagekeken dan de lijst" in antwoord.fout
    assert antwoord.code == 1
    tekst = (map_ / "data/organisaties/samen-eten.yaml").read_text()
    assert '"030 123 45 67"' in tekst
    assert "kosten: 4 euro" in tekst, "the organisation itself was checked before the list"
    assert "op: 2026-11-20" in tekst


@pytest.mark.parametrize(
    ("datum", "nummer"),
    [("2026-11-19", "030 123 45 67"), ("2026-11-20", "030 765 43 21"),
     ("2026-11-21", "030 765 43 21"), ("2026", "030 123 45 67")],
)  # fmt: skip
def test_de_dag_ervoor_de_dag_zelf_en_de_dag_erna(map_: Path, datum: str, nummer: str) -> None:
    lees_in(map_, TABEL, "--bron", "Gids", "--datum", datum)
    assert f'"{nummer}"' in (map_ / "data/organisaties/samen-eten.yaml").read_text()


def test_weghalen_is_ook_vervangen(map_: Path) -> None:
    tabel = "id;contact 1 telefoon\nsamen-eten;weg\n"
    antwoord = lees_in(map_, tabel, "--bron", "Gids", "--datum", "2015-01")
    assert "in de lijst “niets”" in " ".join(antwoord.uit.split())
    assert '"030 123 45 67"' in (map_ / "data/organisaties/samen-eten.yaml").read_text()


def test_een_lijst_van_een_ander_zonder_datum_is_nooit_de_latere(map_: Path) -> None:
    tabel = "naam;website\nSamen Eten;https://oud.example\n"
    uit = " ".join(lees_in(map_, tabel, "--bron", "Gids").uit.split())
    assert "de lijst draagt geen datum" in uit
    assert (
        "https://www.sameneten.example" in (map_ / "data/organisaties/samen-eten.yaml").read_text()
    )


LIJSTEN = """\
# data/organisaties/samen-eten.yaml
naam: Samen Eten
organisatievorm: bewonersinitiatief
omschrijving: Bewoners koken en eten samen.
themas:
  - eenzaamheid
doelgroepen:
  - iedereen
werkgebied:
  - noord
contacten:
  - functie: algemeen
    telefoon: "030 123 45 67"
aanbod:
  - naam: Eettafel
    soort: activiteit
bronnen:
  - document: Folder Samen Eten
gecontroleerd:
  op: 2026-11-20
  hoe: telefoon
"""
EROP = {
    "themas": ("id;themas\nsamen-eten;eenzaamheid, geld\n", "  - geld"),
    "doelgroepen van een ander": ("naam;doelgroepen\nSamen Eten;ouderen\n", "  - ouderen"),
    "talen, waar niets stond": ("id;talen\nsamen-eten;Turks\n", "talen:"),
    "contacten": (
        "id;contact 2 functie;contact 2 telefoon\nsamen-eten;balie;030 765 43 21\n", "765 43 21"
    ),
    "aanbod": ("organisatie;naam;soort\nsamen-eten;Soep op maandag;activiteit\n", "Soep"),
}  # fmt: skip


@pytest.mark.parametrize("wat", EROP)
@pytest.mark.parametrize(("datum", "later"), [("2026-11-19", True), ("2026-11-20", False)])
def test_een_oudere_lijst_zet_niets_bij_wat_later_is_nagekeken(
    tmp_path: Path, wat: str, datum: str, later: bool
) -> None:
    schrijf_kaartje(tmp_path, LIJSTEN)
    tabel, spoor = EROP[wat]
    nieuw = wat == "talen, waar niets stond"  # that changes nothing that somebody checked
    antwoord = lees_in(tmp_path, tabel, "--bron", "Gids", "--datum", datum)
    tekst = (tmp_path / "data/organisaties/samen-eten.yaml").read_text()
    assert (spoor not in tekst) == (later and not nieuw), antwoord
    assert ("(nagekeken op 20 november 2026, telefoon)" in antwoord.uit.replace("\n    ", " ")) == (
        later and not nieuw
    ), antwoord
    assert "balie" not in tekst or spoor in tekst


def test_wat_de_lijst_erbij_zet_staat_er_als_vraag(tmp_path: Path) -> None:
    schrijf_kaartje(tmp_path, LIJSTEN)
    antwoord = lees_in(tmp_path, EROP["themas"][0], "--bron", "Gids", "--datum", "2015-01")
    assert (
        "op de kaart “eenzaamheid” (nagekeken op 20 november 2026, telefoon), in de lijst ook "
        "“geld”; de lijst is van januari 2015"
    ) in " ".join(antwoord.uit.split())
    assert antwoord.code == 1


def test_een_oudere_controle_vervangt_de_onze_niet(map_: Path) -> None:
    tabel = "id;gecontroleerd op;gecontroleerd hoe\nsamen-eten;2012-05-01;mail\n"
    antwoord = lees_in(map_, tabel)
    tekst = (map_ / "data/organisaties/samen-eten.yaml").read_text()
    assert 'op: "2014"\n  hoe: document' in tekst, antwoord


def test_wat_niemand_nakeek_mag_elke_lijst_beter_weten() -> None:
    ding = {
        "kosten": "x", "contacten": [{"functie": "a", "gecontroleerd": {}}],
        "gecontroleerd": {"op": "2026-11", "hoe": "mail", "behalve": ["kosten"]},
    }  # fmt: skip
    assert later_nagegaan(ding, ("kosten",), "2015") == ""
    assert later_nagegaan(ding, ("contacten", 0, "telefoon"), "2015") == ""
    assert later_nagegaan(ding, ("website",), "2015") == "nagekeken in november 2026, mail"
    assert later_nagegaan(ding, ("website",), "2026-11-01") == ""
