"""What a cell means: choices, names of the map, numbers that a spreadsheet took for a sum."""

from typing import Any

import pytest
from hulp.kaartje import schrijf_kaartje

from kaart.bestand.dataset import laad
from kaart.inlezen.koppen import herken_kolom
from kaart.inlezen.waarden import in_cel, uit_cel
from kaart.model import Kaart
from kaart.taal import Verstaan
from kaart.tabellen.tabel import Cel


@pytest.fixture(scope="module")
def kaart(tmp_path_factory: pytest.TempPathFactory) -> Kaart:
    return laad(schrijf_kaartje(tmp_path_factory.mktemp("kaart"))).kaart


def lees(kolom: str, tekst: str, kaart: Kaart, *, getal: bool = False, nu: Any = None) -> Verstaan:
    herkend = herken_kolom(kolom, "organisaties")
    assert herkend is not None
    return uit_cel(Cel(tekst, getal=getal), herkend[0].schema, kaart, nu)


@pytest.mark.parametrize(
    ("kolom", "tekst", "waarde"),
    [
        ("doelgroepen", "ouderen; mensen met weinig geld", ["ouderen", "laag-inkomen"]),
        ("doelgroepen", "65-plussers, 12-18 jaar", ["ouderen", "jongeren"]),
        ("doelgroepen", "Senioren, gezinnen en jeugd", ["ouderen", "gezinnen", "jongeren"]),
        ("organisatievorm", "kerk", "levensbeschouwelijk"),
        ("themas", "Eenzaamheid; geld", ["eenzaamheid", "geld"]),
        ("hulpvragen", "Ik ben vaak alleen", ["eenzaamheid/vaak-alleen"]),
        ("werkgebied", "Dorp", ["noord/noord-dorp"]),
        ("werkgebied", "heel Voorbeeldstad", ["stad"]),
        ("werkgebied", "heel Nederland; wijk Noord", ["landelijk", "noord"]),
        ("locaties", "De Brug", ["de-brug"]),
        ("netwerken", "samen noord", ["samen-noord"]),
        ("onderdeel van", "Samen Eten", "samen-eten"),
        ("talen", "Turks; nl", ["tr", "nl"]),
        ("gratis", "Ja", True), ("gratis", "0", False),
        ("leeftijd van", "18 jaar", 18),
        ("gecontroleerd op", "5 maart 2026", "2026-03-05"),
        ("website", "www.samen.example", "https://www.samen.example"),
        ("telefoon", "030.123.45.67", "030 123 45 67"),
        ("telefoon", "+31 30 123 45 67", "+31 30 123 45 67"),
        ("telefoon", "31301234567", "+31301234567"),
        ("e-mail", "mailto:info@samen.example", "info@samen.example"),
        ("postcode", "1001ab", "1001 AB"),
        ("bronnen", "https://a.example (2024-05); Folder (maart 2023); Los (oud)",
         [{"url": "https://a.example", "datum": "2024-05"},
          {"document": "Folder", "datum": "2023-03"}, {"document": "Los (oud)"}]),
        ("bronnen", "mail van henzelf, 2 okt 2026; krant 12-3-2026; Gids 2026; nog tot 2 mei 2027",
         [{"document": "mail van henzelf", "datum": "2026-10-02"},
          {"document": "krant", "datum": "2026-03-12"}, {"document": "Gids 2026"},
          {"document": "nog tot 2 mei 2027"}]),
        ("naam", "=1+1", "=1+1"),
    ],
)  # fmt: skip
def test_begrepen(kaart: Kaart, kolom: str, tekst: str, waarde: object) -> None:
    gelezen = lees(kolom, tekst, kaart)
    assert (gelezen.waarde, gelezen.bezwaar) == (waarde, "")


@pytest.mark.parametrize(
    ("kolom", "tekst", "bezwaar", "raad"),
    [
        ("doelgroepen", "oudern", "“oudern” is geen doelgroep", "bedoelde je ouderen?"),
        ("status", "weet niet", "“weet niet” is geen status",
         "kies uit actief, tijdelijk-gesloten, gestopt, niet-opnemen"),
        ("themas", "gelt", "“gelt” is geen thema op deze kaart", "bedoelde je geld?"),
        ("werkgebied", "Atlantis", "“Atlantis” is geen gebied op deze kaart",
         "schrijf stad, landelijk, of de naam van een wijk, een buurt of een postcode"),
        ("locaties", "De Burg", "“De Burg” is geen plek op deze kaart", "bedoelde je de-brug?"),
        ("gratis", "soms", "“soms” is geen ja of nee", "kies ja of nee, of laat het leeg"),
        ("leeftijd van", "200", "200 kan hier niet", "schrijf een getal van 0 tot en met 120"),
        ("gecontroleerd op", "30-2-2026", "“30-2-2026” is geen geldige datum",
         "schrijf het zoals 2026-11-21"),
        ("gecontroleerd op", "20-11-26",
         "“20-11-26”: het is niet zeker welk getal het jaar is",
         "schrijf het jaar met vier cijfers: 20-11-2026"),
        ("telefoon", "3,01E+08", "“3,01E+08” was een nummer, maar het programma rekende ermee",
         "maak de kolom tekst en typ het nummer opnieuw"),
        ("telefoon", "030 123 45 67 / 030 123 45 68",
         "“030 123 45 67 / 030 123 45 68” is meer dan een nummer",
         "zet elk nummer bij een eigen contact"),
        ("telefoon", "030 123 45 6", "“030 123 45 6” is geen geldig telefoonnummer",
         "een nummer heeft 10 cijfers, dit heeft er 9"),
        ("telefoon", "12345678", "“12345678” is geen geldig telefoonnummer",
         "kijk het nummer na: zo begint geen nummer dat in gebruik is"),
        ("openingstijden", "altijd", "“altijd” is niet te lezen als tijd",
         "schrijf het zoals: dinsdag 10.30-12.00 uur, elke week"),
        ("naam", "a\x1b[2Jb", "er staat een onzichtbaar teken in (U+001B)", "typ het opnieuw"),
        ("omschrijving", "x" * 5001, "langer dan 5000 tekens", "maak het korter"),
        ("e-mail", "robin", "“robin” is geen geldig e-mailadres",
         "schrijf het zoals info@voorbeeld.nl"),
    ],
)  # fmt: skip
def test_niet_begrepen(kaart: Kaart, kolom: str, tekst: str, bezwaar: str, raad: str) -> None:
    gelezen = lees(kolom, tekst, kaart)
    assert (gelezen.waarde, gelezen.bezwaar, gelezen.raad) == (None, bezwaar, raad)


def test_een_verloren_nul_komt_terug_en_wordt_gezegd(kaart: Kaart) -> None:
    gelezen = lees("telefoon", "301234567", kaart, getal=True)
    assert gelezen == Verstaan("0301234567", hersteld="301234567 → 0301234567")


def test_een_dag_als_getal_is_geen_datum(kaart: Kaart) -> None:
    assert lees("gecontroleerd op", "45231", kaart, getal=True).bezwaar == (
        "het getal 45231 is geen datum"
    )
    assert lees("gecontroleerd op", "2026", kaart, getal=True).waarde == "2026"


def test_een_huisnummer_dat_een_datum_werd(kaart: Kaart) -> None:
    herkend = herken_kolom("huisnummer", "organisaties")
    assert herkend is not None
    for cel in (Cel("3-mei"), Cel("2026-05-03", datum=True)):
        gelezen = uit_cel(cel, herkend[0].schema, kaart)
        assert gelezen.bezwaar == f"“{cel.tekst}”: het programma maakte er een datum van"
    assert uit_cel(Cel("3-5"), herkend[0].schema, kaart).waarde == "3-5"


def test_wat_er_al_staat_blijft_precies_zo(kaart: Kaart) -> None:
    bron = {"url": "https://a.example", "datum": "2024", "opmerking": "niet in een vak"}
    anders = lees("bronnen", "https://a.example (2024); Folder", kaart, nu=[bron])
    assert anders.waarde == [bron, {"document": "Folder"}]
    nieuwer = lees("bronnen", "https://a.example (2025)", kaart, nu=[bron])
    assert nieuwer.waarde == [{**bron, "datum": "2025"}]


def test_een_fout_van_het_rekenblad_is_geen_waarde(kaart: Kaart) -> None:
    herkend = herken_kolom("naam", "organisaties")
    assert herkend is not None
    gelezen = uit_cel(
        Cel("#REF!", bezwaar="een fout van het rekenblad (#REF!)"), herkend[0].schema, kaart
    )
    assert gelezen.bezwaar == "een fout van het rekenblad (#REF!)"


def test_een_waarde_als_vak() -> None:
    schema = {"type": "array", "items": {"type": "string"}}
    assert in_cel(["a; b", "c"], schema) == '"a; b"; c'
    assert in_cel(True, {}) == "ja"  # noqa: FBT003
    assert in_cel(None, {}) == ""
    assert in_cel("weg", {}) == '"weg"'


@pytest.mark.parametrize(
    ("kolom", "tekst", "hersteld"),
    [
        ("gratis", "x", "x → ja"),
        ("gratis", "0", "0 → nee"),
        ("gratis", "Ja", ""),
        ("bronnen", "mail, 2 okt 2026", "mail, 2 okt 2026 → mail (2026-10-02)"),
        ("bronnen", "krant 12/3/26; Gids 2026",
         "“krant 12/3/26” blijft zonder datum; schrijf het jaar met vier cijfers"),
        ("bronnen", "mail (2 okt 2026)", ""),
    ],
)  # fmt: skip
def test_wat_ervan_gemaakt_is_wordt_gezegd(
    kaart: Kaart, kolom: str, tekst: str, hersteld: str
) -> None:
    assert lees(kolom, tekst, kaart).hersteld == hersteld


@pytest.mark.parametrize("tekst", ["gelt; sterrenkunde; Eenzaamheid", "gelt, sterrenkunde"])
def test_van_een_lijst_alles_wat_niet_kan(kaart: Kaart, tekst: str) -> None:
    gelezen = lees("themas", tekst, kaart)
    assert gelezen.bezwaar == (
        "“gelt” is geen thema op deze kaart; bedoelde je geld? “sterrenkunde” is geen thema op "
        "deze kaart"
    )
    assert gelezen.raad == "schrijf een naam die al op de kaart staat"
