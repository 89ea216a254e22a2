"""Where somebody means."""

import pytest
from conftest import VOORBEELDKAART
from hypothesis import given, strategies as st

from kaart.basis.fouten import OnbekendeWaarde
from kaart.bestand.dataset import laad
from kaart.bestand.werkmap import Werkmap
from kaart.hulp.gebied import (
    HEEL_HET_LAND,
    HELE_STAD,
    HIER,
    OMVATTEND,
    afstand,
    begrijp_gebied,
    namen,
)

KAART = laad(Werkmap(VOORBEELDKAART)).kaart
UTRECHT = laad(Werkmap(VOORBEELDKAART.parents[2])).kaart
ZEEDORP = (("noord", frozenset({"zeedorp-kern", "duinrand"})),)
HEEL_NOORD = (("noord", frozenset[str]()),)


@pytest.mark.parametrize(
    ("tekst", "delen", "uitleg"),
    [
        ("Noord-Overzee", HEEL_NOORD, "Noord-Overzee: wijk"),
        ("noord overzee", HEEL_NOORD, "Noord-Overzee: wijk"),
        ("noord", HEEL_NOORD, "Noord-Overzee: wijk"),
        ("WK999901", HEEL_NOORD, "Noord-Overzee: wijk"),
        ("De Noordkant", HEEL_NOORD, "De Noordkant: de wijk Noord-Overzee"),
        ("zeedorp", ZEEDORP, "Zeedorp: deel van de wijk Noord-Overzee"),
        ("ZEEDORP, DUINRAND", ZEEDORP, "Zeedorp, Duinrand: deel van de wijk Noord-Overzee"),
        # The deelgebied Duinrand comes before the buurt of that name.
        ("duinrand", ZEEDORP, "Duinrand: deel van de wijk Noord-Overzee"),
        (
            "Zéédorp-kern",
            (("noord", frozenset({"zeedorp-kern"})),),
            "Zeedorp-Kern: deel van de wijk Noord-Overzee",
        ),
        (
            "BU99990103",
            (("noord", frozenset({"havenkwartier"})),),
            "Havenkwartier: deel van de wijk Noord-Overzee",
        ),
        (
            "het dorp",
            (("noord", frozenset({"zeedorp-kern"})),),
            "Het Dorp: deel van de wijk Noord-Overzee",
        ),
        ("9001", ZEEDORP, "9001: postcode in Noord-Overzee"),
        ("9001 ab", ZEEDORP, "9001 AB: postcode in Noord-Overzee"),
        # Four thousand residents in Noord against five hundred in Zuid: the main share first.
        (
            "9002",
            (("noord", frozenset({"havenkwartier"})), ("zuid", frozenset({"rand"}))),
            "9002: postcode in Noord-Overzee en Zuid",
        ),
        (
            "Voorbeeldstad",
            (("noord", frozenset[str]()), ("zuid", frozenset[str]())),
            "Voorbeeldstad: de hele stad",
        ),
    ],
)
def test_begrijpt(tekst: str, delen: object, uitleg: str) -> None:
    gebied = begrijp_gebied(KAART, tekst)
    assert (gebied.delen, gebied.uitleg) == (delen, uitleg)


@pytest.mark.parametrize("tekst", ["", "  ", "-", "1234", "900", "9001 ABC", "Nergenshuizen"])
def test_onbekend(tekst: str) -> None:
    with pytest.raises(OnbekendeWaarde):
        begrijp_gebied(KAART, tekst)


def test_onbekend_noemt_wat_erop_lijkt() -> None:
    with pytest.raises(OnbekendeWaarde, match="bedoelde je Zeedorp"):
        begrijp_gebied(KAART, "Zeedrop")


@pytest.mark.parametrize(
    ("werkgebied", "plek", "verwacht"),
    [
        (["noord/zeedorp-kern"], "Zeedorp", HIER),
        (["noord"], "Zeedorp", OMVATTEND),
        (["stad"], "Zeedorp", HELE_STAD),
        (["landelijk"], "Zeedorp", HEEL_HET_LAND),
        (["noord/havenkwartier"], "Zeedorp", None),
        (["zuid"], "Zeedorp", None),
        (["noord"], "noord", HIER),
        (["noord/havenkwartier"], "noord", OMVATTEND),
        (["stad", "noord"], "noord", HIER),
        ([], "noord", None),
    ],
)
def test_afstand(werkgebied: list[str], plek: str, verwacht: int | None) -> None:
    assert afstand(werkgebied, begrijp_gebied(KAART, plek)) == verwacht


@given(st.sampled_from(sorted(set(namen(UTRECHT)))), st.data())
def test_elke_naam_van_utrecht_in_elke_schrijfwijze(naam: str, data: st.DataObject) -> None:
    geschreven = "".join(
        data.draw(st.sampled_from([teken.lower(), teken.upper()])) for teken in naam
    ).replace("-", data.draw(st.sampled_from(["-", " "])))
    assert begrijp_gebied(UTRECHT, geschreven).delen == begrijp_gebied(UTRECHT, naam).delen


@given(st.text(max_size=30))
def test_geen_enkele_tekst_laat_het_struikelen(tekst: str) -> None:
    try:
        gebied = begrijp_gebied(KAART, tekst)
    except OnbekendeWaarde:
        return
    assert gebied.delen


def test_een_naam_noemt_elke_wijk_een_keer() -> None:
    for naam in set(namen(UTRECHT)):
        wijken = begrijp_gebied(UTRECHT, naam).wijken
        assert len(wijken) == len(set(wijken)), naam


def test_vleuten_is_een_deel_van_vleuten_de_meern() -> None:
    assert begrijp_gebied(UTRECHT, "Vleuten").uitleg == (
        "Vleuten: deel van de wijk Vleuten-De Meern"
    )
    assert begrijp_gebied(UTRECHT, "3451 AB").wijken == ("vleuten-de-meern",)
