"""Values of the data as a Dutch reader would say them."""

import pytest

from kaart.model import Tijd
from kaart.schema import keuzes
from kaart.taal.zeg.woorden import datumtekst, opsomming, taalcode, taalnaam, tijdtekst, woord


@pytest.mark.parametrize(
    ("tijd", "tekst"),
    [
        (Tijd(dag="di", van="09:30", tot="12:00", ritme="wekelijks"),
         "dinsdag 9.30-12.00 uur, elke week"),
        (Tijd(dag="wo", dagdeel="ochtend"), "woensdagochtend"),
        (Tijd(datum="2025-05-01", dagdeel="middag"), "1 mei 2025 middag"),
        (Tijd(dagdeel="avond"), "avond"),
        (Tijd(dag="vr", van="20:00"), "vrijdag vanaf 20.00 uur"),
        (Tijd(dag="vr", tot="24:00"), "vrijdag tot 24.00 uur"),
        (Tijd(datum="2025-11-01", ritme="eenmalig"), "1 november 2025, eenmalig"),
        (Tijd(dag="do", ritme="maandelijks", week="2"), "donderdag, de 2e van de maand"),
        (Tijd(dag="do", ritme="maandelijks", week="laatste"),
         "donderdag, de laatste van de maand"),
        (Tijd(dag="za", behalve=("juli", "december")), "zaterdag, niet in juli en december"),
        (Tijd(dag="za", maanden=("mei",), geldig_van="2018-01-01", geldig_tot="2022-08-31"),
         "zaterdag, in mei, vanaf 1 januari 2018, tot en met 31 augustus 2022"),
        (Tijd(ritme="om-de-week"), "om de week"),
    ],
)  # fmt: skip
def test_tijdtekst(tijd: Tijd, tekst: str) -> None:
    assert tijdtekst(tijd) == tekst


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
