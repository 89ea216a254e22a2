"""A map used without a command line: a Verzoek in, an Uitkomst out."""

from datetime import date

import pytest
from conftest import VOORBEELDKAART

from kaart.basis import OnbekendeWaarde
from kaart.bestand import Werkmap
from kaart.handelingen import Zoekverzoek, zoek_hulp

KAART = Werkmap(VOORBEELDKAART)
UTRECHT = Werkmap(VOORBEELDKAART.parents[2])
VANDAAG = date(2026, 11, 21)


def test_zoek() -> None:
    verzoek = Zoekverzoek(thema=("eten",), aantal=1)
    uitkomst = zoek_hulp(KAART, VANDAAG, verzoek)
    assert [t.organisatie.id for t in uitkomst.antwoord.treffers] == ["soep-aan-zee"]
    assert (uitkomst.antwoord.gevonden, uitkomst.let_op, uitkomst.code) == (1, (), 0)
    assert uitkomst.opmerkingen == ()


def test_zoek_zegt_112_naast_het_antwoord() -> None:
    uitkomst = zoek_hulp(UTRECHT, VANDAAG, Zoekverzoek(tekst="mijn man slaat mij"))
    assert ["112" in waarschuwing.tekst for waarschuwing in uitkomst.let_op] == [True]


def test_zoek_kent_een_woord_of_zegt_het() -> None:
    with pytest.raises(OnbekendeWaarde):
        zoek_hulp(KAART, VANDAAG, Zoekverzoek(thema=("hoefsmeden",)))
