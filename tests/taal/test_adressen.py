"""An address as people write it: what belongs to it, what is left out and said, what is none."""

import pytest

from kaart.taal import lees_adres


@pytest.mark.parametrize(
    ("tekst", "straat", "huisnummer", "plaats", "weg"),
    [
        ("Kerkstraat 12 (achterom)", "Kerkstraat", "12", "", "achterom"),
        ("Kerkstraat 12 (achterom), Utrecht", "Kerkstraat", "12", "Utrecht", "achterom"),
        ("Kerkstraat 12 (naast de bakker) Zeist", "Kerkstraat", "12", "Zeist", "naast de bakker"),
        ("Kerkstraat 12 (Utrecht)", "Kerkstraat", "12", "Utrecht", ""),
        ("Kerkstraat 12 (bis)", "Kerkstraat", "12 bis", "", ""),
        ("Kerkstraat 12 (1e etage), Zeist", "Kerkstraat", "12 1e etage", "Zeist", ""),
    ],
)
def test_tussen_haakjes(tekst: str, straat: str, huisnummer: str, plaats: str, weg: str) -> None:
    gelezen = lees_adres(tekst)
    verwacht = {"straat": straat, "huisnummer": huisnummer, "plaats": plaats}
    assert gelezen.waarde == {sleutel: waarde for sleutel, waarde in verwacht.items() if waarde}
    zin = f"“{weg}” staat tussen haakjes en is weggelaten"
    assert gelezen.hersteld == (zin if weg else "")


@pytest.mark.parametrize(
    ("tekst", "straat", "huisnummer", "plaats"),
    [
        ("Kerkstraat 12 kelder", "Kerkstraat", "12 kelder", ""),
        ("Kerkstraat 12, begane grond, Zeist", "Kerkstraat", "12 begane grond", "Zeist"),
        ("Kerkstraat 12 1 hoog", "Kerkstraat", "12 1 hoog", ""),
        ("Kerkstraat 12 A t/m D", "Kerkstraat", "12 A t/m D", ""),
        ("Kerkstraat 12 kamer 3.04", "Kerkstraat", "12 kamer 3.04", ""),
        ("t/o Kerkstraat 12, Zeist", "Kerkstraat", "t/o 12", "Zeist"),
        ("Laan van de 40 Martelaren 3", "Laan van de 40 Martelaren", "3", ""),
        ("'s-Gravenhagelaan 3", "'s-Gravenhagelaan", "3", ""),
        ("Kerkstraat12", "Kerkstraat", "12", ""),
    ],
)
def test_wat_bij_het_nummer_hoort_is_geen_plaats(
    tekst: str, straat: str, huisnummer: str, plaats: str
) -> None:
    verwacht = {"straat": straat, "huisnummer": huisnummer, "plaats": plaats}
    assert lees_adres(tekst).waarde == {s: w for s, w in verwacht.items() if w}


@pytest.mark.parametrize(
    "tekst", ["3511 AB Utrecht, Kerkstraat 12", "Kerkstraat 12 - 3511 AB - Utrecht"]
)
def test_de_postcode_mag_voorop_en_tussen_streepjes(tekst: str) -> None:
    heel = {"straat": "Kerkstraat", "huisnummer": "12", "postcode": "3511 AB", "plaats": "Utrecht"}
    assert lees_adres(tekst).waarde == heel


@pytest.mark.parametrize("tekst", ["Kerkstraat 12 hoek Dorpsweg", "Kerkstraat 12 route 3"])
def test_wat_niet_bij_een_adres_hoort_is_geen_plaats(tekst: str) -> None:
    assert "is geen deel van een adres" in lees_adres(tekst).bezwaar
