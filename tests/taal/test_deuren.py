"""One text, four doors: `wijzig`, `nieuw`, `lees-in` and `ronde verwerk` read it as the same value.

Where it cannot be read they have the same objection; each names its own field, column or option.
"""

from typing import Any

import pytest
from hulp.kaartje import schrijf_kaartje

from kaart.basis import KaartFout
from kaart.bestand.dataset import laad
from kaart.bijwerken.antwoorden import begrijp_antwoord
from kaart.bijwerken.veldwijziging import pas_toe
from kaart.inlezen.koppen import herken_kolom
from kaart.inlezen.rijen import _begrijp
from kaart.model import Kaart
from kaart.nakijken.ronde.veldwaarde import versta_veld
from kaart.schema import haal, schema_op
from kaart.tabellen.tabel import Cel

DI = {"dag": "di", "van": "10:00", "tot": "12:00"}
# What people type at a field, and its value; or the objection.
GOED: list[tuple[str, str, Any]] = [
    ("werkgebied", "hele stad", ["stad"]),
    ("werkgebied", "heel Voorbeeldstad", ["stad"]),
    ("werkgebied", "Nederland", ["landelijk"]),
    ("werkgebied", "Noord", ["noord"]),
    ("werkgebied", "wijk Noord; Dorp", ["noord", "noord/noord-dorp"]),
    ("werkgebied", "Noord en Dorp", ["noord", "noord/noord-dorp"]),
    ("werkgebied", "Dorp", ["noord/noord-dorp"]),
    ("werkgebied", "Dorp (Noord)", ["noord/noord-dorp"]),
    ("gecontroleerd.op", "5 maart 2026", "2026-03-05"),
    ("gecontroleerd.op", "5-3-2026", "2026-03-05"),
    ("gecontroleerd.op", "do 5 mrt. 2026", "2026-03-05"),
    ("gecontroleerd.op", "maart 2026", "2026-03"),
    ("gecontroleerd.op", "2026", "2026"),
    ("contacten.0.telefoon", "030 123 45 67", "030 123 45 67"),
    ("contacten.0.telefoon", "(030) 123 45 67", "030 123 45 67"),
    ("contacten.0.telefoon", "030.123.45.67", "030 123 45 67"),
    ("contacten.0.telefoon", "030\u2013123\u00a045\u200967", "030-123 45 67"),
    ("contacten.0.telefoon", "tel: 030 123 45 67", "030 123 45 67"),
    ("contacten.0.telefoon", "301234567", "0301234567"),
    ("contacten.0.telefoon", "+31 (0)30 123 45 67", "+31 30 123 45 67"),
    ("contacten.0.telefoon", "O30 123 45 67", "030 123 45 67"),
    ("contacten.0.email", "info@voorbeeld.example", "info@voorbeeld.example"),
    ("contacten.0.email", "mailto:info@voorbeeld.example", "info@voorbeeld.example"),
    ("contacten.0.email", "info (at) voorbeeld punt example", "info@voorbeeld.example"),
    ("website", "www.voorbeeld.example", "https://www.voorbeeld.example"),
    ("website", "https://voorbeeld.example/a", "https://voorbeeld.example/a"),
    ("adres", "Kerkstraat 12 bis A, 1001AA VOORBEELDSTAD",
     {"straat": "Kerkstraat", "huisnummer": "12 bis A", "postcode": "1001 AA",
      "plaats": "Voorbeeldstad"}),
    ("adres", "Buurthuis, Kerkstraat 12-I", {"straat": "Kerkstraat", "huisnummer": "12-I"}),
    ("adres", "Zandpad 5 t/o, Dorp",
     {"straat": "Zandpad", "huisnummer": "5 t/o", "plaats": "Dorp"}),
    ("adres", "Kerkstraat 12 hs", {"straat": "Kerkstraat", "huisnummer": "12 hs"}),
    ("adres", "Kerkstraat 14 A-3", {"straat": "Kerkstraat", "huisnummer": "14 A-3"}),
    ("adres", "Zandpad t.o. 14", {"straat": "Zandpad", "huisnummer": "t.o. 14"}),
    ("adres", "Kerkstraat 2, 1e etage", {"straat": "Kerkstraat", "huisnummer": "2 1e etage"}),
    ("adres", "Postbus 123, 1001 AA Dorp",
     {"straat": "Postbus", "huisnummer": "123", "postcode": "1001 AA", "plaats": "Dorp"}),
    ("adres", "Kade woonboot, Dorp",
     {"straat": "Kade", "huisnummer": "woonboot", "plaats": "Dorp"}),
    ("adres", "Kerkstraat z/n", {"straat": "Kerkstraat", "huisnummer": "z/n"}),
    ("adres", "Dorp", {"plaats": "Dorp"}),
    ("adres.postcode", "1001  aa", "1001 AA"),
    ("leeftijd", "18 t/m 65 jaar", {"van": 18, "tot": 65}),
    ("leeftijd", "vanaf 18 jaar tot en met 65 jaar", {"van": 18, "tot": 65}),
    ("leeftijd", "55+", {"van": 55}),
    ("leeftijd", "65 jaar en ouder", {"van": 65}),
    ("leeftijd", "t/m 12", {"tot": 12}),
    ("leeftijd.van", "18 jaar", 18),
    ("gratis", "ja", True), ("gratis", "Nee", False), ("gratis", "x", True),
    ("organisatievorm", "kerk", "levensbeschouwelijk"),
    ("organisatievorm", "Bewonersinitiatief", "bewonersinitiatief"),
    ("doelgroepen", "senioren, gezinnen en jeugd", ["ouderen", "gezinnen", "jongeren"]),
    ("doelgroepen", "mensen met weinig geld", ["laag-inkomen"]),
    ("status", "tijdelijk gesloten", "tijdelijk-gesloten"),
    ("toegang", "vrije inloop; zelf aanmelden", ["inloop", "zelf-aanmelden"]),
    ("toegankelijkheid", "rolstoeltoegankelijk", ["rolstoel"]),
    ("themas", "Eenzaamheid; geld", ["eenzaamheid", "geld"]),
    ("hulpvragen", "Ik ben vaak alleen", ["eenzaamheid/vaak-alleen"]),
    ("locaties", "de brug", ["de-brug"]),
    ("netwerken", "samen noord", ["samen-noord"]),
    ("onderdeel_van", "Samen Eten", "samen-eten"),
    ("talen", "Turks; nl", ["tr", "nl"]), ("talen", "Nederlands en Arabisch", ["nl", "ar"]),
    ("openingstijden", "dinsdag 10-12", [DI]),
    ("openingstijden", "di van 10 tot 12 uur", [DI]),
    ("openingstijden", "di 10-12; do 's middags", [DI, {"dag": "do", "dagdeel": "middag"}]),
    ("openingstijden", "dinsdag van 2 tot 4", [{"dag": "di", "van": "14:00", "tot": "16:00"}]),
    ("openingstijden", "1e en 3e woensdag",
     [{"dag": "wo", "ritme": "maandelijks", "week": nr} for nr in "13"]),
    ("wachttijd", "6 weken (opgave van 3 november 2026)", {"weken": 6, "op": "2026-11-03"}),
    ("wachttijd", "1 week (november 2026)", {"weken": 1, "op": "2026-11"}),
    ("kosten", "€\u00a03 per\nkeer", "€ 3 per keer"),
    ("omschrijving", "Samen\u00ad eten.", "Samen eten."),
    ("bronnen", "Gids 2026; www.a.example (mei 2026)",
     [{"document": "Gids 2026"}, {"url": "https://www.a.example", "datum": "2026-05"}]),
]  # fmt: skip
FOUT = [
    ("werkgebied", "Atlantis", "“Atlantis” is geen gebied op deze kaart"),
    ("gecontroleerd.op", "5-3-26", "“5-3-26”: het is niet zeker welk getal het jaar is"),
    ("gecontroleerd.op", "03-04", "“03-04”: van welk jaar staat er niet bij"),
    ("gecontroleerd.op", "31-6-2026", "“31-6-2026” is geen geldige datum"),
    ("contacten.0.telefoon", "030 12", "“030 12” is geen geldig telefoonnummer"),
    ("contacten.0.telefoon", "030 123 45 67 of 030 123 45 68",
     "“030 123 45 67 of 030 123 45 68” is meer dan een nummer"),
    ("contacten.0.email", "robin", "“robin” is geen geldig e-mailadres"),
    ("website", "geen", "“geen” is geen geldig webadres"),
    ("adres", "Kerkstraat", "“Kerkstraat” is niet te lezen als adres"),
    ("adres.huisnummer", "1001 AA", "“1001 AA” is geen geldig huisnummer"),
    ("leeftijd", "tot 23 jaar", "“tot 23 jaar”: hoort 23 erbij?"),
    ("leeftijd", "volwassen", "“volwassen” is niet te lezen als leeftijd"),
    ("gratis", "soms", "“soms” is geen ja of nee"),
    ("doelgroepen", "oudern", "“oudern” is geen doelgroep"),
    ("themas", "gelt", "“gelt” is geen thema op deze kaart"),
    ("hulpvragen", "knikkers", "“knikkers” is geen hulpvraag op deze kaart"),
    ("talen", "klingon", "“klingon” is geen taal"),
    ("openingstijden", "di 10-12, in de zomer niet",
     "“in de zomer niet” is niet te lezen als tijd"),
    ("openingstijden", "oneven weken", "“oneven weken” is niet te lezen als tijd"),
    ("wachttijd", "6 weken", "“6 weken”: er staat niet van wanneer dat is"),
    ("kosten", "3\x07 euro", "er staat een onzichtbaar teken in (U+0007)"),
]  # fmt: skip


@pytest.fixture(scope="module")
def kaart(tmp_path_factory: pytest.TempPathFactory) -> Kaart:
    return laad(schrijf_kaartje(tmp_path_factory.mktemp("kaart"))).kaart


def door_wijzig(kaart: Kaart, veld: str, tekst: str) -> Any:
    waarden = {"contacten": [{"functie": "balie"}]}
    pad, nieuw = pas_toe(kaart, "organisatie", waarden, f"{veld}={tekst}")
    return haal(nieuw, pad)


def door_nieuw(kaart: Kaart, veld: str, tekst: str) -> Any:
    pad = tuple(int(stap) if stap.isdecimal() else stap for stap in veld.split("."))
    return begrijp_antwoord(kaart, schema_op("organisatie", pad), str(pad[-1]), tekst)


def door_lees_in(kaart: Kaart, veld: str, tekst: str) -> Any:
    naam = veld.replace("contacten.0.", "contact 1 ").replace(".", " ").replace("_", " ")
    herkend = herken_kolom(naam.removeprefix("adres "), "organisaties") or herken_kolom(
        naam, "organisaties"
    )
    assert herkend is not None, naam
    return _of_fout(_begrijp(herkend[0], Cel(tekst), None, kaart))


def door_ronde(kaart: Kaart, veld: str, tekst: str) -> Any:
    return _of_fout(versta_veld(kaart, veld, tekst, {}))


def _of_fout(gelezen: Any) -> Any:
    if gelezen.bezwaar:
        raise KaartFout(gelezen.bezwaar, gelezen.raad)
    return gelezen.waarde


DEUREN = [door_wijzig, door_nieuw, door_lees_in, door_ronde]


@pytest.mark.parametrize(("veld", "tekst", "waarde"), GOED)
def test_vier_deuren_een_waarde(kaart: Kaart, veld: str, tekst: str, waarde: Any) -> None:
    assert [deur(kaart, veld, tekst) for deur in DEUREN] == [waarde] * len(DEUREN)


@pytest.mark.parametrize(("veld", "tekst", "bezwaar"), FOUT)
def test_vier_deuren_een_bezwaar(kaart: Kaart, veld: str, tekst: str, bezwaar: str) -> None:
    gezegd = []
    for deur in DEUREN:
        with pytest.raises(KaartFout) as fout:
            deur(kaart, veld, tekst)
        gezegd.append((fout.value.melding, fout.value.raad))
    assert {melding for melding, _ in gezegd} == {bezwaar}
    assert len(set(gezegd)) == 1
    assert "--" not in gezegd[0][1]
