"""Values of the data as a Dutch reader would say them."""

import pytest

from kaart.schema import keuzes
from kaart.taal.zeg.woorden import datumtekst, opsomming, taalcode, taalnaam, woord


@pytest.mark.parametrize(
    ("datum", "tekst"),
    [("2024-03-05", "5 maart 2024"), ("2024-03", "maart 2024"), ("2024", "2024")],
)
def test_datumtekst(datum: str, tekst: str) -> None:
    assert datumtekst(datum) == tekst


def test_opsomming() -> None:
    assert [opsomming(list("abc")[:n]) for n in range(4)] == ["", "a", "a en b", "a, b en c"]


def test_talen() -> None:
    assert taalnaam("ar-MA") == "Arabisch"
    assert taalnaam("xx") == "xx"
    assert (taalcode("Turks"), taalcode("klingon")) == ("tr", "")


@pytest.mark.parametrize(
    "pad",
    [("doelgroepen",), ("vormen",), ("toegang",), ("aanbod", "soort"), ("toegankelijkheid",)],
)
def test_elke_keuze_heeft_woorden_zonder_streepjes_die_er_niet_horen(pad: tuple[str, ...]) -> None:
    for keuze in keuzes("organisatie", *pad):
        assert woord(keuze).strip()
        if keuze not in {"een-op-een", "ex-gedetineerden", "dak-en-thuislozen"}:
            assert "-" not in woord(keuze).replace("niet-aangeboren", "")
