"""`kaart exporteer`: what goes along of a map, to whom, and where it comes."""

import csv
import io
import json
import re
import zipfile
from pathlib import Path

import pytest
from aanroep import roep
from hulp.kaartje import schrijf_kaartje

from kaart.uitwisseling import UITWISSELVORMEN

WORTEL = Path(__file__).parents[2]
DAG = ("--peildatum", "2026-12-01")
EXTRA = """
# data/organisaties/samen-eten.yaml
afkorting: SE
verwijzen: Bel de kok.
opmerking: Alleen voor ons.
contacten:
  - functie: keuken
    telefoon: "030 123 45 67"
  - functie: artsenlijn
    voor: verwijzers
    telefoon: "0800 1234"
  - functie: oud nummer
    telefoon: "030 765 43 21"
    onzeker: het nummer is van 2019
aanbod:
  - naam: Aan tafel; met soep, brood
    soort: inloop
    locatie: de-brug
    ruimte: zaal 2
    tijden:
      - dag: di
        van: "17:00"
        tot: "19:00"
        ritme: wekelijks
      - dag: wo
        van: "17:00"
        tot: "19:00"
        ritme: wekelijks
        geldig_tot: 2026-12-09
      - dag: do
        dagdeel: ochtend
# data/organisaties/maatje-meer.yaml
status: gestopt
gestopt_op: 2026-11-30
reden: Geen geld meer.
"""


@pytest.fixture
def kaartje(tmp_path: Path) -> Path:
    return schrijf_kaartje(tmp_path / "kaart", EXTRA).wortel


def test_een_kaartje_heel(kaartje: Path) -> None:
    antwoord = roep("exporteer", "vcard", "--map", kaartje, *DAG)
    assert antwoord.code == 0
    assert antwoord.fout == ""
    assert antwoord.uit.replace("\r\n ", "").replace("\r\n", "\n") == (
        "BEGIN:VCARD\n"
        "VERSION:3.0\n"
        "PRODID:-//kaart//sociale kaart//NL\n"
        "UID:9f61e590-7797-55eb-8373-168a445441ed\n"
        "FN:Samen Eten\n"
        "N:Samen Eten;;;;\n"
        "ORG:Samen Eten\n"
        "NICKNAME:SE\n"
        "TEL;TYPE=WORK,VOICE,PREF:030 123 45 67\n"
        "ADR;TYPE=WORK:;De Brug;;;;1001 AB;Nederland\n"
        "X-ABSHOWAS:COMPANY\n"
        "CATEGORIES:Eenzaamheid\n"
        "NOTE:Bewoners koken en eten samen.\\nVoor: Iedereen.\\nWaar: Noord.\\nNiet "
        "bevestigd: Oud nummer 030 765 43 21: het nummer is van 2019.\\nKeuken: 030 123 45 67"
        "\\nPlek: De Brug\\, 1001 AB\\nGecontroleerd februari 2026\\, bezoek\\; verouderd "
        "(aanbod Aan tafel\\; met soep\\, brood). Bron: Sociale kaart van Voorbeeldstad.\n"
        "END:VCARD\n"
    )


@pytest.mark.parametrize(
    ("woorden", "nummers"),
    [((), ["030 123 45 67"]), (("--voor", "iedereen"), ["030 123 45 67"]),
     (("--voor", "verwijzers"), ["030 123 45 67", "0800 1234"]),
     (("--voor", "deelnemers", "--vcard", "4.0"), ["030 123 45 67", "0800 1234"])],
)  # fmt: skip
def test_een_nummer_blijft_zoals_het_is_en_is_voor_wie_het_is(
    kaartje: Path, woorden: tuple[str, ...], nummers: list[str]
) -> None:
    uit = roep("exporteer", "vcard", "--map", kaartje, *DAG, *woorden).uit
    assert [r.partition(":")[2] for r in uit.splitlines() if r.startswith("TEL")] == nummers
    assert ("Bel de kok." in uit) == ("--voor" in woorden and "iedereen" not in woorden)


def test_een_agenda_zegt_wat_er_niet_in_kan(kaartje: Path, tmp_path: Path) -> None:
    doel = tmp_path / "nieuw" / "x.ics"
    antwoord = roep("exporteer", "agenda", "--map", kaartje, "-o", doel, *DAG)
    assert antwoord == (
        0,
        f"{doel}: 2 tijden\n",
        "kaart: 1 tijd staat niet in de agenda (1 keer: begin of einde is niet bekend)\n",
    )
    regels = doel.read_text("utf-8").splitlines()
    assert regels.count("SUMMARY:Aan tafel\\; met soep\\, brood") == 2
    assert "LOCATION:De Brug\\, 1001 AB\\, zaal 2" in regels


def test_een_keuze_geldt_ook_in_de_agenda(kaartje: Path) -> None:
    uit = roep("exporteer", "agenda", "--dag", "wo", "--map", kaartje, *DAG).uit
    assert [r for r in uit.splitlines() if r.startswith("DTSTART;")] == [
        "DTSTART;TZID=Europe/Amsterdam:20261202T170000"
    ]
    assert "VEVENT" not in roep("exporteer", "agenda", "--dag", "ma", "--map", kaartje, *DAG).uit


def test_tabellen_hebben_geen_kolom_voor_wat_niet_meegaat(kaartje: Path, tmp_path: Path) -> None:
    assert roep("exporteer", "csv", "--map", kaartje, "-o", tmp_path / "uit", *DAG).code == 0
    namen = sorted(pad.name for pad in (tmp_path / "uit").iterdir())
    assert namen == ["aanbod.csv", "organisaties.csv"]
    tekst = (tmp_path / "uit/organisaties.csv").read_text("utf-8-sig")
    koppen, *rijen = csv.reader(io.StringIO(tekst), delimiter=";")
    assert [rij[0] for rij in rijen] == ["samen-eten"]
    assert not {"verwijzen", "opmerking"} & set(koppen)
    assert "artsenlijn" not in tekst


def test_een_zip_heeft_een_kaartje_per_bestand(kaartje: Path, tmp_path: Path) -> None:
    roep("exporteer", "vcard", "--map", kaartje, "-o", tmp_path / "x.zip", *DAG)
    with zipfile.ZipFile(tmp_path / "x.zip") as doos:
        assert doos.namelist() == ["samen-eten.vcf"]


@pytest.mark.parametrize(
    ("woorden", "zin"),
    [
        ("csv", "csv is een map; zeg met -o waar dat komt"),
        ("xlsx", "xlsx is een bestand; zeg met -o waar dat komt"),
        ("agenda --vcard 4.0", "--vcard: hoort niet bij agenda; laat het weg"),
        ("vcard --vcard 5.0", "--vcard: “5.0” is geen versie; kies 3.0 of 4.0"),
        ("vcard --voor buren", "--voor: “buren”"),
        ("pdf", "kaart exporteer: “pdf”"),
        ("csv -o {map}/data/kaart.yaml", "is een bestand, csv is een map"),
    ],
)
def test_wat_niet_kan(kaartje: Path, woorden: str, zin: str) -> None:
    antwoord = roep("exporteer", *woorden.format(map=kaartje).split(), "--map", kaartje)
    assert (antwoord.code, antwoord.uit) == (2, "")
    assert zin in antwoord.fout


def test_niemand_gekozen_is_leeg_en_gezegd(kaartje: Path, tmp_path: Path) -> None:
    antwoord = roep(
        "exporteer", "vcard", "--thema", "geld", "--map", kaartje, "-o", tmp_path / "x.vcf"
    )
    assert antwoord.code == 0
    assert "bij deze keuze hoort niemand" in antwoord.fout
    assert (tmp_path / "x.vcf").read_bytes() == b""


def test_wat_een_fout_heeft_gaat_niet_mee(tmp_path: Path) -> None:
    fout = EXTRA.replace('"030 123 45 67"', '"030 123"')
    map_ = schrijf_kaartje(tmp_path / "kaart", fout).wortel
    antwoord = roep("exporteer", "vcard", "--map", map_, *DAG)
    assert (antwoord.code, antwoord.uit) == (0, "")
    assert "gaat niet mee: Samen Eten: 1 fout, zie kaart valideer data/" in antwoord.fout


@pytest.mark.parametrize("vorm", UITWISSELVORMEN)
def test_dezelfde_kaart_geeft_dezelfde_bytes(vorm: str, kaartje: Path, tmp_path: Path) -> None:
    keren = []
    for keer in ("een", "twee"):
        doel = tmp_path / keer
        assert roep("exporteer", vorm, "--map", kaartje, "-o", doel, *DAG).code == 0
        bestanden = sorted(doel.rglob("*")) if doel.is_dir() else [doel]
        bytes_ = {str(p.relative_to(doel)): p.read_bytes() for p in bestanden if p.is_file()}
        keren.append(bytes_)
    assert keren[0] == keren[1] != {}


def test_wat_eruit_gaat_komt_zonder_wijziging_terug(tmp_path: Path) -> None:
    """The whole map of Utrecht, as a workbook and as csv."""
    roep("exporteer", "csv", "--map", WORTEL, "-o", tmp_path / "csv")
    roep("exporteer", "xlsx", "--map", WORTEL, "--voor", "verwijzers", "-o", tmp_path / "k.xlsx")
    for bestand in ("k.xlsx", "csv/organisaties.csv", "csv/aanbod.csv"):
        antwoord = roep("lees-in", tmp_path / bestand, "--map", WORTEL, "--alleen-kijken")
        assert antwoord.code == 0
        assert "ongewijzigd" in antwoord.uit
        assert not re.search(r"\d (gewijzigd|nieuw|blij)", antwoord.uit)


def test_een_werkboek_van_de_buren_wordt_een_kaart_van_ons(kaartje: Path, tmp_path: Path) -> None:
    """What a neighbour gives is read into another map: here one that lacks this organisation."""
    boek = tmp_path / "buren.xlsx"
    roep("exporteer", "xlsx", "--map", kaartje, "-o", boek, *DAG)
    ander = schrijf_kaartje(tmp_path / "ander").wortel
    (ander / "data/organisaties/samen-eten.yaml").unlink()
    antwoord = roep("lees-in", boek, "--map", ander, "--ja", *DAG)
    assert antwoord.code == 0, antwoord.uit + antwoord.fout
    tekst = (ander / "data/organisaties/samen-eten.yaml").read_text("utf-8")
    assert "Aan tafel; met soep, brood" in tekst
    assert "030 123 45 67" in tekst


BIJEENKOMST = """
# data/bijeenkomsten/ontmoeting.yaml
naam: Ontmoeting in de wijk
datum: 2026-12-10
locatie: de-brug
organisatoren:
  - samen-eten
opmerking: Kanarie.
programma:
  - van: "13:00"
    tot: "13:30"
    titel: Inloop
  - van: "13:30"
    tot: "16:00"
    titel: Gesprek
# data/bijeenkomsten/zonder.yaml
naam: Zonder uren
datum: 2026-12-11
"""


def test_bijeenkomsten_alleen_als_je_erom_vraagt(tmp_path: Path) -> None:
    map_ = schrijf_kaartje(tmp_path / "kaart", EXTRA + BIJEENKOMST).wortel
    assert "Ontmoeting" not in roep("exporteer", "agenda", "--map", map_, *DAG).uit
    antwoord = roep("exporteer", "agenda", "--bijeenkomsten", "--map", map_, *DAG)
    regels = antwoord.uit.splitlines()
    begin = regels.index("SUMMARY:Ontmoeting in de wijk")
    assert regels[begin - 2 : begin + 3] == [
        "DTSTART;TZID=Europe/Amsterdam:20261210T130000",
        "DTEND;TZID=Europe/Amsterdam:20261210T160000",
        "SUMMARY:Ontmoeting in de wijk",
        "DESCRIPTION:Door Samen Eten.",
        "LOCATION:De Brug\\, 1001 AB",
    ]
    assert "1 bijeenkomst staat niet in de agenda: er zijn geen uren van bekend" in antwoord.fout
    assert "Kanarie" not in antwoord.uit


def test_een_bericht_en_een_landkaart(kaartje: Path) -> None:
    md = roep("exporteer", "md", "--map", kaartje, *DAG).uit
    assert md.splitlines()[:11] == [
        "# Sociale kaart van Voorbeeldstad",
        "",
        "Zoals bekend op 1 december 2026.",
        "",
        "## Samen Eten (SE)",
        "",
        "Bewoners koken en eten samen.",
        "",
        "- **Keuken: 030 123 45 67**",
        "- Plek: De Brug, 1001 AB",
        "- Voor: Iedereen.",
    ]
    plek = kaartje / "data/locaties/de-brug.yaml"
    punt = "middelpunt:\n  lat: 52.1234\n  lon: 5.1234\n"
    plek.write_text(plek.read_text("utf-8") + punt, "utf-8")
    antwoord = roep("exporteer", "geojson", "--map", kaartje, *DAG)
    (een,) = json.loads(antwoord.uit)["features"]
    assert een["geometry"] == {"type": "Point", "coordinates": [5.1234, 52.1234]}
    assert een["properties"]["naam"] == "Samen Eten"
