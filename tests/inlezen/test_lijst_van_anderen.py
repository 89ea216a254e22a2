"""A list as colleagues have it: what kaart asks and it does not say, and one row for each offer."""

import csv
import shutil
from datetime import date
from pathlib import Path

import pytest
from aanroep import Antwoord, roep
from hulp.kaartje import schrijf_kaartje
from openpyxl import Workbook

from kaart.bestand import Werkmap
from kaart.cli.gesprek import Gesprek
from kaart.cli.leesvragen import vraag_door
from kaart.handelingen import Leesantwoord, Leesverzoek, Uitkomst, lees_tabel_in
from kaart.inlezen import Rijstand

WORTEL = Path(__file__).parents[2]
LIJST = WORTEL / "tests/gevallen/inlezen/lijst-van-een-collega.csv"
DAG = "2026-11-21"
KOP = "Naam;Adres;Telefoon;E-mail;Categorie;Doelgroep;Wat;Gecontroleerd\n"


def lees_in(map_: Path, tabel: str, *opties: object) -> Antwoord:
    pad = map_ / "gids.csv"
    pad.write_text(tabel, encoding="utf-8")
    return roep("--map", map_, "--peildatum", DAG, "lees-in", pad, *opties)


def gezegd(antwoord: Antwoord) -> str:
    return " ".join(antwoord.uit.split())


def organisatie(map_: Path, id_: str) -> str:
    return (map_ / "data" / "organisaties" / f"{id_}.yaml").read_text(encoding="utf-8")


def over(map_: Path) -> list[dict[str, str]]:
    """Return the rows that came back."""
    with (map_ / "gids-over.csv").open(encoding="utf-8-sig", newline="") as bestand:
        return list(csv.DictReader(bestand, delimiter=";"))


@pytest.fixture
def map_(tmp_path: Path) -> Path:
    schrijf_kaartje(tmp_path)
    return tmp_path


def test_een_lijst_met_een_rij_per_aanbod_komt_in_een_keer_binnen(tmp_path: Path) -> None:
    shutil.copytree(WORTEL / "data", tmp_path / "data")
    shutil.copy(LIJST, tmp_path / "gids.csv")
    vraag = ("--map", tmp_path, "--peildatum", DAG, "lees-in", tmp_path / "gids.csv", "--ja")
    antwoord = roep(*vraag)
    assert "29 rijen (organisaties) 27 nieuw 2 met een fout" in gezegd(antwoord)
    assert "41 rijen (aanbod) 39 nieuw 2 met een fout" in gezegd(antwoord)
    assert [rij["Organisatie"] for rij in over(tmp_path)] == [
        "Praktijk De Berk",
        "Sterrenwacht De Kim",
    ]
    welzijn = organisatie(tmp_path, "stichting-welzijn-veenmeer")
    assert welzijn.count("030-111 22 01") == 1  # of the organisation
    assert welzijn.count("030-111 22 09") == 1  # of one thing that it offers
    assert "gecontroleerd" not in welzijn
    assert "datum: 2026-03-12" in welzijn
    nogmaals = roep(*vraag)
    assert nogmaals.fout.startswith("kaart: er verandert niets\n")


def test_wat_er_niet_in_staat_wordt_afgeleid_en_gezegd(map_: Path) -> None:
    rij = "Buurthuis De Zon;Zeestraat z/n, Dorp;030 111 22 33;;Geld;;Samen eten.;12-03-2026\n"
    antwoord = lees_in(map_, KOP + rij, "--ja")
    assert antwoord.code == 0
    assert organisatie(map_, "buurthuis-de-zon") == (
        "# yaml-language-server: $schema=../../schemas/editor/organisatie.schema.json\n"
        "naam: Buurthuis De Zon\n"
        "organisatievorm: welzijn\n"
        "omschrijving: Samen eten.\n"
        "themas:\n  - geld\n"
        "doelgroepen:\n  - iedereen\n"
        "werkgebied:\n  - noord/noord-dorp\n"
        'contacten:\n  - functie: algemeen\n    telefoon: "030 111 22 33"\n'
        "adres:\n  straat: Zeestraat\n  huisnummer: z/n\n  plaats: Dorp\n"
        "onzeker: voor wie het is, stond niet in de lijst\n"
        "bronnen:\n  - document: lijst “gids”\n    datum: 2026-03-12\n"
    )
    assert "organisatievorm: niet in de lijst; uit de naam: welzijn: rij 2" in gezegd(antwoord)
    assert "2026-03-12 is de datum van hun lijst, geen controle van ons" in gezegd(antwoord)


@pytest.mark.parametrize(
    "adres",
    [
        "Dorp",
        "Postbus 12, 3500 AA Dorp",
        "Zeestraat z/n",
        "De Kade, Zeestraat 1",
        "achter de kerk",
        "Zeestraat",
    ],
)
def test_een_adres_houdt_niemand_tegen(map_: Path, adres: str) -> None:
    rij = f"Buurthuis De Zon;{adres};030 111 22 33;;Geld;ouderen;Samen eten.;\n"
    assert lees_in(map_, KOP + rij, "--ja").code == 0


def test_een_rij_over_een_persoon_blijft_liggen_en_de_rest_niet(map_: Path) -> None:
    rijen = (
        "Buurthuis De Zon;;030 111 22 33;;Geld;ouderen;Samen eten.;\n"
        "Buurthuis De Maan;;06-12345678;;Geld;ouderen;Samen eten.;\n"
        "Buurthuis De Ster;;;;Geld;ouderen;Vraag naar mevrouw De Tester.;\n"
    )
    antwoord = lees_in(map_, KOP + rijen, "--ja")
    assert antwoord.code == 1
    assert "06-12345678" in gezegd(antwoord)
    assert organisatie(map_, "buurthuis-de-zon")
    assert [rij["Naam"] for rij in over(map_)] == ["Buurthuis De Maan", "Buurthuis De Ster"]


def test_wat_bleef_liggen_komt_terug_om_te_verbeteren(map_: Path) -> None:
    rij = "Buurthuis De Zon;;030 123 45 67;;Geld;ouderen;Samen eten.;\n"
    assert lees_in(map_, KOP + rij, "--ja").code == 1
    (rest,) = over(map_)
    assert list(rest)[-2:] == ["id", "waarom"]
    assert rest["waarom"].startswith("lijkt op samen-eten (zelfde telefoonnummer")
    eerste = (map_ / "gids-over.csv").read_bytes()
    lees_in(map_, KOP + rij, "--ja")  # the same again makes no second file
    lees_in(map_, KOP + rij + rij.replace("Zon;;030 123 45 67", "Maan;;06-12345678"), "--ja")
    assert (map_ / "gids-over.csv").read_bytes() == eerste
    assert (map_ / "gids-over-2.csv").exists()
    verbeterd = (
        eerste.decode("utf-8-sig")
        .replace(";;lijkt op", ";nieuw;lijkt op")
        .replace(';;"lijkt op', ';nieuw;"lijkt op')
    )
    assert lees_in(map_, verbeterd, "--ja").code == 0
    assert organisatie(map_, "buurthuis-de-zon")


@pytest.mark.parametrize(
    ("keuze", "code", "bestaat"),
    [("2=nieuw", 0, True), ("2=over", 0, False), ("2=samen-eten", 0, False), ("3=nieuw", 1, False)],
)
def test_per_rij_beslissen(map_: Path, keuze: str, code: int, bestaat: bool) -> None:
    rij = "Buurthuis De Zon;;030 123 45 67;;Geld;ouderen;Samen eten.;12-03-2026\n"
    assert lees_in(map_, KOP + rij, "--ja", "--rij", keuze).code == code
    assert (map_ / "data/organisaties/buurthuis-de-zon.yaml").exists() == bestaat


ANDEREN = (
    "# data/organisaties/{id}.yaml\nnaam: {naam}\norganisatievorm: welzijn\nomschrijving: Helpt.\n"
    "themas:\n  - geld\ndoelgroepen:\n  - iedereen\nwerkgebied:\n  - stad\n"
    "bronnen:\n  - document: Folder\n"
)


@pytest.mark.parametrize(
    ("staat_er", "rij", "zegt"),
    [
        ("Voedselbank Dorp", "Voedselbank", "lijkt op|zo heten er meer|nieuw"),
        ("Voedselbank", "Voedselbank", "zo heten er meer: is dit ander (Voedselbank)?"),
        ("Buurtteam", "Stichting Buurtteam", "zo heten er meer: is dit ander (Buurtteam)?"),
        ("Leergeld", "Leergeld", "zo heten er meer: is dit ander (Leergeld)?"),
        ("Ubuntuhuis", "Ubuntu huis", "lijkt op ander (bijna dezelfde naam)"),
        ("Ubuntuhuis", "Ubuntuhuis", "is ander (zelfde naam)"),
    ],
)
def test_een_naam_die_overal_is_zegt_niet_wie_het_is(
    tmp_path: Path, staat_er: str, rij: str, zegt: str
) -> None:
    schrijf_kaartje(tmp_path, ANDEREN.format(id="ander", naam=staat_er))
    tabel = f"{KOP}{rij};;;;Geld;ouderen;Helpt.;\n"
    antwoord = gezegd(lees_in(tmp_path, tabel, "--alleen-kijken"))
    assert any(deel in antwoord for deel in zegt.split("|"))


def test_een_categorie_is_een_thema_dat_er_is_of_een_nieuw(map_: Path) -> None:
    rijen = (
        "De Zon;;;;Sterrenkunde;ouderen;Kijken.;\n"
        "De Maan;;;;Sparen & sterrenkunde;ouderen;Tellen.;\n"
        "De Ster;;;;Sparen;ouderen;Tellen.;\n"
    )
    eerst = gezegd(lees_in(map_, KOP + rijen, "--alleen-kijken"))
    assert "--thema “Sterrenkunde=nieuw”" in eerst
    keuzes = ("--thema", "sterrenkunde=nieuw", "--thema", "Sparen=geld", "--ja")
    assert lees_in(map_, KOP + rijen, *keuzes).code == 0
    assert (
        (map_ / "data/themas/sterrenkunde.yaml")
        .read_text(encoding="utf-8")
        .endswith("naam: sterrenkunde\n")
    )
    assert "themas:\n  - sterrenkunde\n" in organisatie(map_, "de-zon")
    assert "themas:\n  - geld\n  - sterrenkunde\n" in organisatie(map_, "de-maan")
    assert "themas:\n  - geld\n" in organisatie(map_, "de-ster")


def test_aan_een_terminal_wordt_per_geval_gevraagd(map_: Path) -> None:
    rijen = (
        "De Zon;;;;Sterrenkunde;ouderen;Kijken.;\nDe Maan;;030 123 45 67;;Geld;ouderen;Tellen.;\n"
    )
    pad = map_ / "gids.csv"
    pad.write_text(KOP + rijen, encoding="utf-8")
    werkmap = Werkmap(map_)

    def lees(verzoek: Leesverzoek) -> Uitkomst[Leesantwoord]:
        return lees_tabel_in(werkmap, date(2026, 11, 21), verzoek)

    verzoek = Leesverzoek(pad)
    gevraagd: list[str] = []
    antwoorden = iter(["geld", "nieuw"])

    def antwoord(vraag: str) -> str:
        gevraagd.append(vraag)
        return next(antwoorden)

    uitkomst = vraag_door(lees(verzoek), verzoek, lees, Gesprek(antwoord))
    assert [rij.stand for rij in uitkomst.antwoord.inlezing.rijen] == [
        Rijstand.NIEUW,
        Rijstand.NIEUW,
    ]
    assert gevraagd == [
        "“Sterrenkunde” is het thema ",
        "Rij 3, De Maan: lijkt op samen-eten (zelfde telefoonnummer 030 123 45 67); ",
    ]


def test_bijgewerkt_is_de_dag_van_de_bron(map_: Path) -> None:
    tabel = (
        "Instelling;Straat + nr;Soort hulp;Laatst bijgewerkt\nDe Zon;Zeestraat 1;Geld;mei 2026\n"
    )
    assert lees_in(map_, tabel, "--ja").code == 0
    zon = organisatie(map_, "de-zon")
    assert "  - document: lijst “gids”\n    datum: 2026-05\n" in zon
    assert "straat: Zeestraat" in zon
    assert "gecontroleerd" not in zon


@pytest.mark.parametrize("wijze", ["optie", "rest"])
def test_samenvoegen_vult_aan_en_vervangt_niets(map_: Path, wijze: str) -> None:
    rij = "Eetclub;;030 123 45 67;eet@zee.example;Geld;ouderen;Anders.;12-03-2026"
    voor = organisatie(map_, "samen-eten")
    if wijze == "optie":
        antwoord = lees_in(map_, f"{KOP}{rij}\n", "--ja", "--rij", "2=samen-eten")
    else:
        kop = KOP.replace("\n", ";id;waarom\n")
        antwoord = lees_in(map_, f"{kop}{rij};samen-eten;lijkt erop\n", "--ja")
    assert antwoord.code == 0
    na = organisatie(map_, "samen-eten").splitlines()
    weg = [regel for regel in voor.splitlines() if regel not in na]
    assert weg == []
    assert "    email: eet@zee.example" in na
    assert "naam: Samen Eten" in na


def test_een_tweede_keer_is_er_niets_meer_te_doen(map_: Path) -> None:
    tabel = f"{KOP}De Zon;;;;Geld;65-plussers;Kijken.;\n"
    assert lees_in(map_, tabel, "--ja").code == 0
    nogmaals = lees_in(map_, tabel, "--ja")
    assert (nogmaals.code, nogmaals.fout) == (0, "kaart: er verandert niets\n")


@pytest.mark.parametrize(
    "tijd", ["maandag, oneven weken", "maandag en woensdag (bij goed weer)", "di 10-12, na overleg"]
)
def test_een_halve_tijd_van_een_ander_is_geen_tijd(map_: Path, tijd: str) -> None:
    kop = "Naam;Telefoon;Categorie;Omschrijving;Openingstijden\n"
    rij = f"De Zon;030 111 22 33;Geld;Kijken.;{tijd}\n"
    lees_in(map_, kop + rij, "--ja")
    assert "openingstijden" not in organisatie(map_, "de-zon")
    lees_in(map_, kop + rij.replace("Zon", "Maan").replace("111", "112"), "--ja", "--bewaar-tijden")
    assert f"openingstijden volgens de lijst: {tijd}" in organisatie(map_, "de-maan")


AANBODKOP = "Organisatie;Activiteit;Telefoon;Categorie;Wanneer;Toegang;Gecontroleerd\n"


def test_aanbod_volgt_wie_zijn_organisatie_blijkt_en_noemt_de_lijst(map_: Path) -> None:
    rij = "Soepkeuken;Soep op dinsdag;;Geld;dinsdagmiddag 2-4;op afspraak;31-02-2024\n"
    bestaand = "samen-eten"
    antwoord = lees_in(map_, AANBODKOP + rij, "--rij", f"2={bestaand}", "--ja")
    assert "“31-02-2024” is geen datum; de bron staat er zonder datum" in gezegd(antwoord)
    assert "in de lijst ook “geld”; de lijst draagt geen datum" in gezegd(antwoord)
    later = rij.replace("31-02-2024", "12-06-2026")
    assert lees_in(map_, AANBODKOP + later, "--rij", f"2={bestaand}", "--ja").code == 0
    assert organisatie(map_, bestaand).count("document: lijst “gids”") == 1
    assert "  - naam: Soep op dinsdag\n" in organisatie(map_, bestaand)


def test_een_rij_die_wordt_overgeslagen_laat_ook_haar_aanbod_liggen(map_: Path) -> None:
    rij = "Soepkeuken;Soep op dinsdag;;Geld;dinsdag;;\n"
    antwoord = lees_in(map_, AANBODKOP + rij, "--rij", "2=over", "--ja")
    assert antwoord.fout == "kaart: er verandert niets\n"


def test_wanneer_men_terecht_kan_gaat_zonder_naam_van_het_aanbod_niet_verloren(map_: Path) -> None:
    rij = "Rouwcafé De Kust;;030 111 22 33;Geld;laatste donderdag v.d. maand 14 uur;;\n"
    lees_in(map_, AANBODKOP + rij, "--ja")
    staat = organisatie(map_, "rouwcafe-de-kust")
    assert "aanbod:\n  - naam: Rouwcafé De Kust\n    soort: inloop\n" in staat
    assert "week: laatste" in staat


@pytest.mark.parametrize(
    ("nummer", "staat"),
    [
        ("0900-1234 (15 ct/min)", "0900-1234"),
        ("030 111 22 33 (ma-vr)", "030 111 22 33"),
        ("030 111 22 33, toestel 4", "030 111 22 33"),
        ("030 111 22 33 toestel 4", "030 111 22 33"),
    ],
)
def test_een_opmerking_bij_een_nummer_staat_het_nummer_niet_in_de_weg(
    map_: Path, nummer: str, staat: str
) -> None:
    antwoord = lees_in(map_, KOP + f"De Zon;;{nummer};;Geld;;Eten.;\n", "--ja")
    assert f"{staat}, zonder “" in gezegd(antwoord)
    assert f'telefoon: "{staat}"' in organisatie(map_, "de-zon") or (
        f"telefoon: {staat}" in organisatie(map_, "de-zon")
    )


def test_een_geheim_adres_is_geheim_en_de_plaats_blijft_er_dan_uit(map_: Path) -> None:
    tabel = "Naam;Adres;Plaats;Telefoon;Categorie;Wat\nDe Luwte;geheim;Dorp;030 111 22 33;Geld;X.\n"
    antwoord = lees_in(map_, tabel, "--ja")
    assert "het adres is geheim en komt er niet in" in gezegd(antwoord)
    assert "geheim_adres: true\n" in organisatie(map_, "de-luwte")
    assert "\nadres:" not in organisatie(map_, "de-luwte")


def test_de_link_achter_een_vak_zegt_wat_het_vak_niet_zegt(map_: Path) -> None:
    boek = Workbook()
    blad = boek.active
    assert blad is not None
    for rij in (("Naam", "Website", "E-mail", "Categorie", "Wat"),
                ("De Zon", "", "mail ons", "Geld", "Eten."),
                ("De Maan", "klik hier", "", "Geld", "Eten.")):  # fmt: skip
        blad.append(rij)
    blad["A2"].hyperlink = "https://zon.example.org/"
    blad["C2"].hyperlink = "mailto:info@zon.example.org?subject=Hallo"
    blad["B3"].hyperlink = "https://maan.example.org/"
    boek.save(map_ / "gids.xlsx")
    roep("--map", map_, "--peildatum", DAG, "lees-in", map_ / "gids.xlsx", "--ja")
    assert "website: https://zon.example.org/\n" in organisatie(map_, "de-zon")
    assert "email: info@zon.example.org\n" in organisatie(map_, "de-zon")
    assert "website: https://maan.example.org/\n" in organisatie(map_, "de-maan")
