"""Reading a table into a map: what it changes, what it leaves, and that it comes back unchanged."""

import csv
import io
import shutil
from datetime import date
from pathlib import Path

import pytest
from aanroep import Antwoord, roep
from hulp.kaartje import schrijf_kaartje
from hypothesis import HealthCheck, given, settings, strategies as st
from openpyxl import Workbook, load_workbook
from openpyxl.utils import get_column_letter

from kaart.basis.bevinding import Ernst
from kaart.bestand.dataset import laad
from kaart.bestand.werkmap import Werkmap
from kaart.inlezen.kolommen import ORGANISATIES, kolommen
from kaart.keuring import keur

WORTEL = Path(__file__).parents[2]
DAG = "2026-11-21"


def lees_in(map_: Path, tabel: str, *opties: object) -> Antwoord:
    """Read a csv with its cells between | and return what was said."""
    pad = map_ / "lijst.csv"
    pad.write_text(tabel, encoding="utf-8")
    return roep("--map", map_, "--peildatum", DAG, "lees-in", pad, *opties)


def gezegd(antwoord: Antwoord) -> str:
    """Return what was said, however it was folded."""
    return " ".join(antwoord.uit.split())


def inhoud(map_: Path) -> dict[str, bytes]:
    return {str(pad): pad.read_bytes() for pad in sorted((map_ / "data").rglob("*.yaml"))}


def organisatie(map_: Path, id_: str) -> str:
    return (map_ / "data" / "organisaties" / f"{id_}.yaml").read_text(encoding="utf-8")


@pytest.fixture
def map_(tmp_path: Path) -> Path:
    schrijf_kaartje(tmp_path)
    return tmp_path


@pytest.mark.langzaam
@pytest.mark.parametrize("naam", ["kaart.xlsx", "organisaties.csv", "aanbod.csv", "zonder-ids.csv"])
def test_de_echte_kaart_komt_byte_voor_byte_terug(tmp_path: Path, naam: str) -> None:
    shutil.copytree(WORTEL / "data", tmp_path / "data")
    voor = inhoud(tmp_path)
    pad = tmp_path / naam
    tab = ("--tab", "aanbod") if naam == "aanbod.csv" else ()
    assert roep("--map", tmp_path, "lees-in", "--gevuld", "-o", pad, *tab).code == 0
    if naam == "zonder-ids.csv":  # known by name, number and site alone
        pad.write_text(pad.read_text(encoding="utf-8-sig").replace("id;", "kenmerk;", 1))
    antwoord = roep("--map", tmp_path, "lees-in", pad, "--ja")
    assert "kaart: er verandert niets" in antwoord.fout
    assert inhoud(tmp_path) == voor
    if naam != "zonder-ids.csv":
        assert antwoord.code == 0


@pytest.mark.parametrize(
    "naam", ["libreoffice.xlsx", "libreoffice-zonder-stand.xlsx", "libreoffice.csv"]
)
def test_ook_na_libreoffice_verandert_er_niets(tmp_path: Path, naam: str) -> None:
    """The example map, handed out with --gevuld and saved by LibreOffice 7.4."""
    shutil.copytree(WORTEL / "tests/gevallen/kaart/data", tmp_path / "data")
    voor = inhoud(tmp_path)
    antwoord = roep("--map", tmp_path, "lees-in", WORTEL / "tests/gevallen/inlezen" / naam, "--ja")
    assert antwoord.fout == "kaart: er verandert niets\n"
    assert antwoord.code == 0
    assert inhoud(tmp_path) == voor


def test_een_vak_verandert_een_regel(map_: Path) -> None:
    voor = organisatie(map_, "samen-eten")
    antwoord = lees_in(map_, "id;contact 1 telefoon\nsamen-eten;030 765 43 21\n", "--ja")
    assert antwoord.uit == (
        "Bestand: 1 rij (organisaties)\n"
        "     1 gewijzigd\n"
        "\n"
        "data/organisaties/samen-eten.yaml\n"
        "  telefoon van contact algemeen: 030 123 45 67 → 030 765 43 21\n"
        "  gecontroleerd van contact algemeen erbij: nog niet nagegaan\n"
    )
    assert organisatie(map_, "samen-eten") == voor.replace(
        '"030 123 45 67"\n', '"030 765 43 21"\n    gecontroleerd: {}\n'
    )


def test_een_leeg_vak_zegt_niets_en_weg_haalt_weg(map_: Path) -> None:
    voor = organisatie(map_, "samen-eten")
    tabel = "id;locaties;netwerken;contact 1 telefoon;kosten\nsamen-eten;;weg;;weg\n"
    assert lees_in(map_, tabel, "--ja").code == 0
    assert organisatie(map_, "samen-eten") == voor.replace("netwerken:\n  - samen-noord\n", "")


def test_een_contact_gaat_weg_met_zijn_functie(map_: Path) -> None:
    antwoord = lees_in(map_, "id;contact 1 functie\nsamen-eten;weg\n", "--ja")
    assert "contact weg: algemeen, 030 123 45 67" in antwoord.uit
    assert "contacten" not in organisatie(map_, "samen-eten")


@pytest.mark.parametrize("kolom", ["naam", "omschrijving", "bronnen", "themas"])
def test_wat_moet_kan_niet_weg(map_: Path, kolom: str) -> None:
    antwoord = lees_in(map_, f"id;{kolom}\nsamen-eten;weg\n", "--ja")
    assert f"kolom B ({kolom}): dit kan niet weg" in gezegd(antwoord)
    assert antwoord.code == 1


NIEUW = (
    "naam;organisatievorm;omschrijving;themas;doelgroepen;werkgebied;telefoon;website\n"
    "Fietsclub ’t Wiel;vrijwilligersorganisatie;Samen fietsen.;Geld;senioren;Dorp;30 111 22 33;"
    "wiel.example\n"
)


def test_een_nieuwe_krijgt_een_id_en_de_bron(map_: Path) -> None:
    tabel = NIEUW.replace("30 111 22 33", "301112233")
    bron = ("--bron", "https://gids.example", "--datum", "maart 2026", "--ja")
    antwoord = lees_in(map_, tabel, *bron)
    assert antwoord.code == 0
    assert organisatie(map_, "fietsclub-t-wiel") == (
        "# yaml-language-server: $schema=../../schemas/editor/organisatie.schema.json\n"
        "naam: Fietsclub ’t Wiel\n"
        "organisatievorm: vrijwilligersorganisatie\n"
        "omschrijving: Samen fietsen.\n"
        "themas:\n  - geld\n"
        "doelgroepen:\n  - ouderen\n"
        "werkgebied:\n  - noord/noord-dorp\n"
        "website: https://wiel.example\n"
        'contacten:\n  - functie: algemeen\n    telefoon: "0301112233"\n'
        "bronnen:\n  - url: https://gids.example\n    datum: 2026-03\n"
    )
    nogmaals = lees_in(map_, tabel, *bron)
    assert "1 ongewijzigd" in nogmaals.uit
    assert nogmaals.fout == "kaart: er verandert niets\n"


def test_zonder_bron_komt_er_geen_nieuwe(map_: Path) -> None:
    antwoord = lees_in(map_, NIEUW.replace("30 111", "030 111"), "--ja")
    assert "rij 2 (Fietsclub ’t Wiel): “bronnen” ontbreekt" in gezegd(antwoord)
    assert antwoord.code == 1


def test_wie_er_al_is_wordt_aangevuld_en_niet_verarmd(map_: Path) -> None:
    tabel = (
        "organisatie;doelgroep;wijk;tel;mail\n"
        "Stichting Samen Eten;ouderen;Haven;+31 30 1234567;a@b.example\n"
    )
    antwoord = lees_in(map_, tabel, "--bron", "Gids", "--datum", "2026-03", "--ja")
    assert "rij 2 (Stichting Samen Eten) is samen-eten (zelfde naam en zelfde" in gezegd(antwoord)
    assert antwoord.uit.endswith(
        "data/organisaties/samen-eten.yaml\n"
        "  doelgroepen erbij: ouderen\n"
        "  e-mail van contact algemeen erbij: a@b.example\n"
        "  gecontroleerd van contact algemeen erbij: nog niet nagegaan\n"
        "  bronnen erbij: Gids (maart 2026)\n"
        "  gecontroleerd: februari 2026, bezoek → februari 2026, bezoek, behalve\n"
        "    doelgroepen\n"
    )


def test_de_woorden_van_anderen_vervangen_de_onze_niet(map_: Path) -> None:
    tabel = "id;naam;omschrijving;website\n{};Maatje Meer;Iets anders.;https://nieuw.example\n"
    antwoord = lees_in(map_, tabel.format(""), "--bron", "Gids (2026-11)", "--ja")
    assert "overnemen kan met het id erbij rij 2 (Maatje Meer): C (omschrijving)" in gezegd(
        antwoord
    )
    assert antwoord.uit.endswith(
        "data/organisaties/maatje-meer.yaml\n"
        "  website: https://www.maatjemeer.example → https://nieuw.example\n"
        "  bronnen erbij: Gids (november 2026)\n"
        "  gecontroleerd: 15 januari 2026, website → 15 januari 2026, website, behalve\n"
        "    website\n"
    )
    assert "omschrijving: " in lees_in(map_, tabel.format("maatje-meer"), "--ja").uit


def test_twijfel_blijft_liggen_tot_de_kolom_id_het_zegt(map_: Path) -> None:
    basis = NIEUW.replace("30 111 22 33", "030 123 45 67").replace("naam;", "id;naam;", 1)
    tabel = basis.replace("Fietsclub", "{}Fietsclub")
    bron = ("--bron", "Gids", "--ja")
    antwoord = lees_in(map_, tabel.format(";"), *bron)
    assert "lijkt op samen-eten (zelfde telefoonnummer" in gezegd(antwoord)
    assert antwoord.code == 1
    assert lees_in(map_, tabel.format("nieuw;"), *bron).code == 0
    assert "Fietsclub" in organisatie(map_, "fietsclub-t-wiel")


def test_bij_twijfel_staat_ook_wat_er_niet_te_lezen_is(map_: Path) -> None:
    basis = NIEUW.replace("30 111 22 33", "030 123 45 67").replace(
        "naam;", "gecontroleerd op;naam;", 1
    )
    tabel = basis.replace("Fietsclub", "20-11-26;Fietsclub")
    regels = gezegd(lees_in(map_, tabel, "--alleen-kijken"))
    assert "lijkt op samen-eten" in regels
    assert "kolom A (gecontroleerd op): “20-11-26”: het is niet zeker" in regels
    assert "ontbreekt" not in regels


@pytest.mark.parametrize(
    ("naam", "zin"),
    [
        ("日本", "van “日本” is geen id te maken; zet er een in de kolom id"),
        ("../../etc/passwd", "kolom A (naam): dit begint als een plek op de computer"),
        ("Aap " * 800, "kolom A (naam): de naam is 3199 tekens lang; hoogstens 120"),
    ],
)  # fmt: skip
def test_wat_geen_naam_is_blijft_liggen(map_: Path, naam: str, zin: str) -> None:
    tabel = NIEUW.replace("Fietsclub ’t Wiel", naam).replace("30 111", "030 111")
    antwoord = lees_in(map_, tabel, "--bron", "Gids", "--ja")
    assert zin in gezegd(antwoord)
    assert len(list((map_ / "data/organisaties").iterdir())) == 2


def test_een_kolom_die_iets_kan_zijn_wordt_met_de_optie_genoemd(map_: Path) -> None:
    tabel = NIEUW.replace("organisatievorm", "Soort").replace("website", "Sterren")
    regels = gezegd(lees_in(map_, tabel, "--bron", "Gids", "--alleen-kijken"))
    raad = "--kolom “Soort=organisatievorm”"
    assert f"Misschien is B (Soort) de kolom organisatievorm: {raad}" in regels
    assert "Sterren=" not in regels
    tabel = tabel.replace("30 111", "030 111")
    assert lees_in(map_, tabel, "--bron", "Gids", "--kolom", "Soort=organisatievorm").code == 1
    ja = ("--bron", "Gids", "--kolom", "Soort=organisatievorm", "--ja")
    assert lees_in(map_, tabel, *ja).code == 0


def test_wat_niet_te_lezen_is_verbergt_niet_wat_een_toets_vindt(map_: Path) -> None:
    tabel = NIEUW.replace("Fietsclub ’t Wiel", "../Wiel")
    regels = gezegd(lees_in(map_, tabel, "--alleen-kijken"))
    assert "kolom G (telefoon): “30 111 22 33” is geen geldig telefoonnummer" in regels
    assert "“bronnen” ontbreekt" in regels
    assert "rij 2 (../Wiel), kolom A (naam): dit begint als een plek op de computer" in regels


TIJDRIJ = (
    "naam;omschrijving;organisatievorm;themas;doelgroepen;werkgebied;bronnen;contact 1 telefoon;"
    "openingstijden\nTijdclub;Samen eten.;bewonersinitiatief;geld;iedereen;stad;Gids (2026-03);"
    "030 123 45 69;{}\n"
)


def test_een_tijd_die_niet_te_lezen_is_houdt_de_rij_niet_tegen(map_: Path) -> None:
    antwoord = lees_in(map_, TIJDRIJ.format("di 10-12, in de zomer niet"), "--ja")
    assert antwoord.code == 0
    assert "“in de zomer niet” is niet te lezen als tijd" in gezegd(antwoord)
    assert "openingstijden" not in organisatie(map_, "tijdclub")


def test_een_tijd_die_niet_te_lezen_is_kan_als_twijfel_mee(map_: Path) -> None:
    tabel = TIJDRIJ.format("di 10-12, in de zomer niet")
    for _ in range(2):
        assert lees_in(map_, tabel, "--ja", "--bewaar-tijden").code == 0
        assert (
            'onzeker: "openingstijden volgens de lijst: di 10-12, in de zomer niet"\n'
            in organisatie(map_, "tijdclub")
        )


def test_staat_er_niets_dan_zo_een_tijd_dan_blijft_de_rij_liggen(map_: Path) -> None:
    antwoord = lees_in(map_, "id;openingstijden\nsamen-eten;altijd\n", "--ja")
    assert antwoord.code == 1
    assert "“altijd” is niet te lezen als tijd" in gezegd(antwoord)


def test_het_sjabloon_toont_eerst_wat_men_weet_met_themas_bij_het_voorbeeld(map_: Path) -> None:
    thema = map_ / "data/themas/voedsel.yaml"
    thema.write_text("naam: Eten\n", encoding="utf-8")
    assert roep("--map", map_, "lees-in", "--sjabloon", "-o", map_ / "leeg.xlsx").code == 0
    blad = load_workbook(map_ / "leeg.xlsx")["organisaties"]
    koppen = [cel.value for cel in blad[2]]
    voorbeeld = dict(zip(koppen, (cel.value for cel in blad[3]), strict=True))
    assert voorbeeld["thema’s"] == "voedsel"
    dicht = [
        blad.column_dimensions[get_column_letter(plek + 1)].hidden for plek in range(len(koppen))
    ]
    laatste = koppen.index("openingstijden")
    assert dicht == [False] * (laatste + 1) + [True] * (len(koppen) - laatste - 1)
    assert roep("--map", map_, "lees-in", "--gevuld", "-o", map_ / "vol.xlsx").code == 0
    vol = load_workbook(map_ / "vol.xlsx")["organisaties"]
    assert not any(maten.hidden for maten in vol.column_dimensions.values())


def test_hetzelfde_vinkje_van_veel_rijen_wordt_een_keer_gevraagd(map_: Path) -> None:
    tabel = "id;gratis\nsamen-eten;x\nmaatje-meer;x\n"
    regels = gezegd(lees_in(map_, tabel, "--alleen-kijken"))
    assert "Hersteld; klopt dit? rij 2, 3, kolom B (gratis): x → ja" in regels


@pytest.mark.parametrize(
    ("id_", "reden"),
    [
        ("../../etc/passwd", "“../../etc/passwd” kan geen id zijn"),
        ("De Brug", "“De Brug” kan geen id zijn"),
        ("x" * 300 + "/..", f"“{'x' * 60}” kan geen id zijn"),
        ("de-brug", "de-brug is geen organisatie"),
        ("noord", "noord is geen organisatie"),
    ],
)
def test_een_id_met_streken(map_: Path, id_: str, reden: str) -> None:
    antwoord = lees_in(map_, f"id;naam\n{id_};Iets\nsamen-eten;Samen Eten\n", "--ja")
    assert f"rij 2 (Iets): {reden}" in gezegd(antwoord)
    assert antwoord.code == 1


ZUID = """\
# data/wijken/zuid.yaml
naam: Zuid
postcodes:
  - "1002"
"""


@pytest.mark.parametrize(
    ("rij", "gezegd_"),
    [
        ("Samen Eten;Zuid;", "heet zoals samen-eten, maar werkt in een ander gebied"),
        ("Samen Eten;Zuid;030 123 45 67", "is samen-eten (zelfde naam en zelfde telefoonnummer"),
        ("Samen Eten;Haven;", "is samen-eten (zelfde naam)"),
        ("Maatje Meer;Zuid;", "is maatje-meer (zelfde naam)"),  # works in the whole city
    ],
)
def test_dezelfde_naam_ergens_anders_is_niet_zeker_dezelfde(
    tmp_path: Path, rij: str, gezegd_: str
) -> None:
    schrijf_kaartje(tmp_path, ZUID)
    antwoord = lees_in(tmp_path, f"naam;wijk;telefoon\n{rij}\n", "--alleen-kijken")
    assert gezegd_ in gezegd(antwoord)


def test_ids_van_een_ander_programma_zijn_niet_de_onze(map_: Path) -> None:
    tabel = "ID;naam;website\n1423;Maatje Meer;maatje.example\n"
    antwoord = lees_in(map_, tabel, "--bron", "Gids (2026-11)", "--ja")
    assert "Niet gelezen, ids van een ander programma: A (ID)" in antwoord.uit
    assert "rij 2 (Maatje Meer) is maatje-meer (zelfde naam)" in antwoord.uit
    assert antwoord.code == 0


def test_een_kolom_die_veel_rijen_tegenhoudt_kan_eraf(map_: Path) -> None:
    tabel = "id;naam;organisatievorm;locatie\nsamen-eten;;;A\nmaatje-meer;;;B\nnieuw;Zomaar;;C\n"
    antwoord = lees_in(map_, tabel, "--ja")
    assert "Zonder kolom D (locatie) inlezen kan ook: --kolom “locatie=”" in antwoord.uit
    assert "2 ongewijzigd" in lees_in(map_, tabel, "--kolom", "locatie=").uit


def test_wat_de_kaart_fout_zou_maken_blijft_liggen_en_de_rest_niet(map_: Path) -> None:
    tabel = (
        "id;gecontroleerd op;leeftijd van;leeftijd tot\n"
        "samen-eten;2030-01-01;;\nmaatje-meer;2026-11-01;18;65\n"
    )
    antwoord = lees_in(map_, tabel, "--ja")
    assert "rij 2 (Samen Eten), kolom B (gecontroleerd op): " in gezegd(antwoord)
    assert "  gecontroleerd: 15 januari 2026, website → 1 november 2026\n" in antwoord.uit
    assert antwoord.code == 1
    assert "2026-11-01" in organisatie(map_, "maatje-meer")
    assert "2030" not in organisatie(map_, "samen-eten")


def test_een_naam_van_een_persoon_komt_niet_bij_een_controle(map_: Path) -> None:
    antwoord = lees_in(map_, "id;gecontroleerd door\nsamen-eten;Robin Verzonnen\n", "--ja")
    assert "kolom B (gecontroleerd door): “Robin Verzonnen” lijkt een persoon" in gezegd(antwoord)
    assert antwoord.code == 1


def test_aanbod_komt_bij_zijn_organisatie(map_: Path) -> None:
    tabel = (
        "organisatie;naam;soort;tijden;locatie\n"
        "samen-eten;Eettafel;inloop;dinsdag 17-19 uur, elke week;De Brug\n"
        "Maatje Meer;Bezoek;maatje;;\n"
        "onbekend;Iets;inloop;;\n"
    )
    antwoord = lees_in(map_, tabel, "--ja")
    assert "rij 4 (Iets), kolom organisatie: “onbekend” is geen organisatie" in gezegd(antwoord)
    assert organisatie(map_, "samen-eten").count("aanbod:") == 1
    assert (
        "aanbod:\n  - naam: Eettafel\n    soort: inloop\n    locatie: de-brug\n    tijden:\n"
        '      - dag: di\n        van: "17:00"\n        tot: "19:00"\n        ritme: wekelijks\n'
    ) in organisatie(map_, "samen-eten")
    assert "naam: Bezoek" in organisatie(map_, "maatje-meer")
    nogmaals = lees_in(map_, tabel.replace("17-19", "17-20"), "--ja")
    assert "  tijden van aanbod Eettafel: dinsdag 17.00-19.00" in nogmaals.uit


def test_alleen_kijken_en_niemand_om_te_vragen_schrijven_niets(map_: Path) -> None:
    voor = inhoud(map_)
    tabel = "id;kosten\nsamen-eten;gratis\n"
    assert lees_in(map_, tabel, "--alleen-kijken").code == 0
    antwoord = lees_in(map_, tabel)
    assert antwoord.fout == "kaart: er is niets geschreven; schrijf met --ja\n"
    assert antwoord.code == 1
    assert inhoud(map_) == voor


def test_een_oude_tabel_zet_niets_terug(map_: Path) -> None:
    """Two people fill in the same table; the second must not undo what the first did."""
    pad = map_ / "tabel.xlsx"
    assert roep("--map", map_, "lees-in", "--gevuld", "-o", pad).code == 0
    assert lees_in(map_, "id;kosten;niet voor\nsamen-eten;€ 3;kinderen\n", "--ja").code == 0
    boek = load_workbook(pad)
    blad = boek["organisaties"]
    koppen = {str(cel.value): plek for plek, cel in enumerate(blad[2], 1)}
    (rij,) = (r for r in range(3, blad.max_row + 1) if blad.cell(r, 1).value == "samen-eten")
    blad.cell(rij, koppen["naam"]).value = "Samen Eten Noord"
    blad.cell(rij, koppen["contact 1 telefoon"]).value = None
    boek.save(pad)
    antwoord = roep("--map", map_, "lees-in", pad, "--ja")
    assert f"organisaties, rij {rij} (Samen Eten Noord): " in gezegd(antwoord)
    assert "Leeggemaakt; het blijft staan" in antwoord.uit
    assert "naam: Samen Eten Noord" in organisatie(map_, "samen-eten")
    assert "kosten: € 3" in organisatie(map_, "samen-eten")
    assert "030 123 45 67" in organisatie(map_, "samen-eten")
    blad.cell(rij, koppen["kosten"]).value = "€ 5"
    boek.save(pad)
    botst = roep("--map", map_, "lees-in", pad, "--ja")
    assert "op de kaart staat intussen “€ 3”; neem dat over, of maak de tabel opnieuw" in gezegd(
        botst
    )
    assert botst.code == 1


def test_een_rij_weghalen_haalt_niets_van_de_kaart(map_: Path) -> None:
    lees_in(map_, "organisatie;naam;soort\nsamen-eten;Eettafel;inloop\n", "--ja")
    voor = inhoud(map_)
    pad = map_ / "tabel.xlsx"
    assert roep("--map", map_, "lees-in", "--gevuld", "-o", pad).code == 0
    boek = load_workbook(pad)
    boek["organisaties"].delete_rows(3)
    boek["aanbod"]["D3"] = "Buurtmaal"
    boek.save(pad)
    antwoord = roep("--map", map_, "lees-in", pad, "--ja")
    assert "Niet meer in de tabel, blijft op de kaart: Maatje Meer" in gezegd(antwoord)
    assert "aanbod, rij 3 (Buurtmaal): is dit een andere naam voor “Eettafel”?" in gezegd(antwoord)
    assert inhoud(map_) == voor


def test_wat_voor_redacteuren_is_gaat_niet_mee(map_: Path) -> None:
    pad = map_ / "data/organisaties/samen-eten.yaml"
    pad.write_text(pad.read_text() + "opmerking: nog bellen\n")
    roep("--map", map_, "lees-in", "--gevuld", "-o", map_ / "tabel.csv")
    assert "nog bellen" not in (map_ / "tabel.csv").read_text()


def test_wat_niet_in_een_vak_past_gaat_niet_verloren(map_: Path) -> None:
    pad = map_ / "data/organisaties/samen-eten.yaml"
    lang = "lang " * 7000
    pad.write_text(pad.read_text() + f"niet_voor: {lang.strip()}\nkosten: weg\nverwijzen: '=1+1'\n")
    voor = inhoud(map_)
    for naam in ("tabel.xlsx", "tabel.csv"):
        assert roep("--map", map_, "lees-in", "--gevuld", "-o", map_ / naam).code == 0
        antwoord = roep("--map", map_, "lees-in", map_ / naam, "--ja")
        assert antwoord.fout == "kaart: er verandert niets\n"
    assert inhoud(map_) == voor


def test_een_ingevulde_tabel_wordt_niet_overschreven(map_: Path) -> None:
    pad = map_ / "tabel.csv"
    pad.write_text("id;naam\nsamen-eten;Een avond werk\n")
    for wat in ("--sjabloon", "--gevuld"):
        antwoord = roep("--map", map_, "lees-in", wat, "-o", pad)
        assert "is er al, misschien al ingevuld; kies met -o een andere naam" in antwoord.fout
        assert antwoord.code == 2
    assert "Een avond werk" in pad.read_text()


def test_een_voorbeeld_wordt_nooit_ingelezen(map_: Path) -> None:
    voor = inhoud(map_)
    for naam in ("leeg.xlsx", "leeg.csv"):
        assert roep("--map", map_, "lees-in", "--sjabloon", "-o", map_ / naam).code == 0
        antwoord = roep("--map", map_, "lees-in", map_ / naam, "--ja")
        assert "1 voorbeeld overgeslagen" in antwoord.uit
    assert inhoud(map_) == voor


def test_een_werkboek_met_een_tabblad_per_wijk(map_: Path) -> None:
    """What one tab changed, the next one sees; who stands on two of them is for a person."""
    boek = Workbook()
    boek.remove(boek.worksheets[0])
    for tab, rijen in {
        "Dorp": (("Samen Eten", "030 765 43 21"), ("Maatje Meer", "")),
        "Haven": (("samen eten", "030 765 43 22"),),
        "Losse notities": (("x", "y"),),
    }.items():
        blad = boek.create_sheet(tab)
        blad.append(("Organisatie", "Telefoon") if rijen[0][0] != "x" else ("a", "b"))
        for rij in rijen:
            blad.append(rij)
    boek.save(map_ / "wijken.xlsx")
    antwoord = roep("--map", map_, "lees-in", map_ / "wijken.xlsx", "--ja")
    assert "Tabblad Losse notities: niet gelezen" in antwoord.uit
    reden = "Dorp, rij 2 (Samen Eten): samen-eten staat op meer dan een rij; laat er een staan"
    assert reden in gezegd(antwoord)
    assert antwoord.code == 1


VAKKEN = st.sampled_from(
    [
        *("", "weg", "nieuw", "samen-eten", "Samen Eten", "geld; eenzaamheid", "ouderen en kind"),
        *("ja", "2026", "mei-24", "ma t/m vr 9-17", "030 123 45 67", "301234567", "3,1E+10"),
        *("info@a.example", "https://a.example (2024)", '"a; b"; c', '"', ";;", "=1+1", "é\u200b"),
        *("x" * 6000, "../x", "\x07", "(voorbeeld)", "gestopt", "klachten", "-", "n.v.t.", "-5"),
    ]
)
KOPPEN = st.sampled_from([kolom.kop for kolom in kolommen(ORGANISATIES, 3)])


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)
@given(st.data())
def test_wat_er_ook_in_een_tabel_staat_de_kaart_blijft_goed(
    map_: Path, data: st.DataObject
) -> None:
    """Any table is read without an error of ours, and leaves a map without a FOUT."""
    koppen = ["id", "naam", *data.draw(st.lists(KOPPEN, max_size=8, unique=True))]
    rij = st.lists(VAKKEN, min_size=len(koppen), max_size=len(koppen))
    uit = io.StringIO()
    csv.writer(uit, delimiter=";").writerows([koppen, *data.draw(st.lists(rij, max_size=4))])
    schrijf_kaartje(map_)
    antwoord = lees_in(map_, uit.getvalue(), "--bron", "Gids", "--ja")
    assert antwoord.code in (0, 1)
    assert "\x07" not in antwoord.uit
    fouten = [b for b in keur(laad(Werkmap(map_)), date(2026, 11, 21)) if b.ernst is Ernst.FOUT]
    assert fouten == []


def test_een_adres_dat_een_plek_van_de_kaart_is_wordt_die_plek(map_: Path) -> None:
    brug = map_ / "data/locaties/de-brug.yaml"
    brug.write_text(brug.read_text() + 'straat: Kade\nhuisnummer: "3-5"\n')
    antwoord = lees_in(map_, "id;adres\nmaatje-meer;Kade 3-5\n", "--ja")
    assert "rij 2 (Maatje Meer), kolom B (adres): Kade 3-5 is locatie de-brug (De Brug)" in gezegd(
        antwoord
    )
    assert "locaties:\n  - de-brug\n" in organisatie(map_, "maatje-meer")
    assert "adres" not in organisatie(map_, "maatje-meer")
    elders = lees_in(map_, "id;adres\nmaatje-meer;Kade 3-5, 2002 AB Voorbeeldstad\n", "--ja")
    assert "adres erbij: Kade 3-5, 2002 AB Voorbeeldstad" in gezegd(elders)


def test_een_bestand_met_een_fout_wordt_niet_dubbel_gemaakt(map_: Path) -> None:
    (map_ / "data/organisaties/samen-eten.yaml").write_text("naam: Samen Eten\n")
    for rij in ("samen-eten;Samen Eten", ";Samen Eten"):
        antwoord = lees_in(map_, f"id;naam\n{rij}\n", "--bron", "Gids", "--ja")
        assert "in data/organisaties/samen-eten.yaml staat een fout" in gezegd(antwoord)
        assert antwoord.code == 1


@pytest.mark.parametrize(
    ("opties", "zin"),
    [
        (("--wijk", "Noord"), "--wijk en --locatie horen bij --gevuld en --sjabloon"),
        (("--thema", "Noord"), "--thema: “Noord” kan niet"),
        (("--thema", "Noord=sterrenkunde"), "--thema: “sterrenkunde” is geen thema van deze kaart"),
        (("--rij", "twee=nieuw"), "--rij: “twee=nieuw” kan niet"),
        (("-o", "over.txt"), "over.txt: laat de naam eindigen op .xlsx of .csv"),
        (("--bron", "Gids", "--datum", "ooit"), "--datum: “ooit” is geen datum"),
        (("--bron", "krant 12/3/26"), "--bron: niet zeker is welke dag “krant 12/3/26” noemt"),
        (("--vul", "werkgebied"), "--vul: “werkgebied” kan niet"),
        (("--vul", "werkgebied=Atlantis"), "--vul: “Atlantis” is geen gebied op deze kaart"),
        (("--sjabloon",), "of maak een tabel; niet allebei"),
        (("--kolom", "Site=website"), "--kolom: er is geen kolom “Site”"),
        (("--tab", "wijken"), "Onbekend bij --tab: “wijken”"),
    ],
)
def test_verkeerd_gevraagd(map_: Path, opties: tuple[str, ...], zin: str) -> None:
    antwoord = lees_in(map_, "id;naam\nsamen-eten;x\n", *opties)
    assert zin in antwoord.fout
    assert antwoord.code == 2


def test_een_tabel_zonder_naam(map_: Path) -> None:
    antwoord = lees_in(map_, "Wie;Wat\nIets;x\n")
    assert "staat geen rij met een kolom naam of id" in antwoord.fout
    assert antwoord.code == 2
