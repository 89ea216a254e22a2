"""A table that can be read and copied from, however wide the screen."""

from collections.abc import Sequence

import pytest
from hypothesis import given, strategies as st

from kaart.weergave.scherm import Scherm
from kaart.weergave.tabel import tabel

KOPPEN = ("Naam", "Bel of mail", "Waarom", "Id")
WEB = "https://www.eensociaalinitiatief.example/aanmelden/voor-bewoners"
RIJEN = [
    ("Een hele lange naam van een organisatie", WEB, "voor heel Noord; thema Eenzaamheid",
     "een-hele-lange-naam-van-een-organisatie"),
    ("Soep", "niet bekend", "voor de hele stad", "soep"),
    ("Samen Eten", "030 123 45 67", "voor de hele stad", "samen-eten"),
]  # fmt: skip


def op(breedte: int, rijen: Sequence[tuple[str, ...]] = RIJEN) -> str:
    return tabel(KOPPEN, rijen, Scherm(breedte, terminal=True))


def test_ids_en_adressen_blijven_heel_als_het_past() -> None:
    assert RIJEN[0][3] in op(160)
    assert WEB in op(160)
    assert RIJEN[1][1] in op(160)


def test_past_niet_alles_dan_vouwt_eerst_het_langste() -> None:
    assert RIJEN[0][3] in op(120)
    assert WEB not in op(120)


def test_een_smal_scherm_krijgt_regels_onder_elkaar() -> None:
    regels = op(50).splitlines()
    assert regels[-4:] == [
        "Naam: Samen Eten", "Bel of mail: 030 123 45 67", "Waarom: voor de hele stad",
        "Id: samen-eten",
    ]  # fmt: skip
    assert max(map(len, regels)) <= 50


def test_een_lege_tabel() -> None:
    assert "Naam" in op(100, [])
    assert op(50, []) == ""


@given(
    st.lists(st.tuples(*[st.text("ab- 1/", max_size=50)] * 4), max_size=4),
    st.sampled_from([24, 59, 60, 80, 160]),
)
def test_niets_valt_weg_en_niets_steekt_uit(rijen: list[tuple[str, ...]], breedte: int) -> None:
    getoond = op(breedte, rijen)
    assert all(len(regel) <= breedte for regel in getoond.splitlines())
    for teken in "ab1/":
        assert getoond.count(teken) >= sum(cel.count(teken) for rij in rijen for cel in rij)


@pytest.mark.parametrize("breedte", [50, 100])
def test_kleur_verandert_geen_woord(breedte: int) -> None:
    gekleurd = tabel(KOPPEN, RIJEN, Scherm(breedte, kleur=True, terminal=True))
    assert gekleurd.replace("\x1b[1m", "").replace("\x1b[0m", "").split() == op(breedte).split()
