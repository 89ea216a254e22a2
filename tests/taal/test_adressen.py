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
