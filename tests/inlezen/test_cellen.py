"""A value goes into a cell and comes out the same, whatever is in it."""

import string

import pytest
from hypothesis import given, strategies as st

from kaart.inlezen.cellen import (
    cel_als_tekst,
    is_weg,
    lijst_in_cel,
    tekst_in_cel,
    zelfde_tekst,
)
from kaart.taal.versta.lijst import stukken_van

TEKST = st.text(
    st.sampled_from(string.ascii_letters + string.digits + " ;,\"'=+-@é€“”\n|()"), max_size=30
)


@given(st.lists(TEKST, max_size=5))
def test_een_lijst_komt_terug_zoals_zij_was(stukken: list[str]) -> None:
    assert list(stukken_van(lijst_in_cel(stukken))) == stukken


@given(TEKST.map(lambda tekst: " ".join(tekst.split())))
def test_een_tekst_komt_terug_zoals_hij_was(tekst: str) -> None:
    assert cel_als_tekst(tekst_in_cel(tekst)) == tekst
    assert not is_weg(tekst_in_cel(tekst))


@pytest.mark.parametrize(
    ("cel", "stukken"),
    [
        ("ouderen; kinderen", ("ouderen", "kinderen")),
        ("ouderen;kinderen;", ("ouderen", "kinderen")),
        ("ouderen\nkinderen\n", ("ouderen", "kinderen")),
        ('"a; b"; c', ("a; b", "c")),
        ('zegt "hallo"; c', ('zegt "hallo"', "c")),
        ('"weg"', ("weg",)),
        (" ; ;", ()),
    ],
)
def test_een_lijst_lezen(cel: str, stukken: tuple[str, ...]) -> None:
    assert stukken_van(cel) == stukken


@pytest.mark.parametrize(
    ("cel", "weg"),
    [("weg", True), (" Weg. ", True), ("wegen", False), ('"weg"', False), ("", False)],
)
def test_weg(cel: str, weg: bool) -> None:
    assert is_weg(cel) is weg


def test_wit_en_regeleinden_zijn_van_het_programma() -> None:
    assert zelfde_tekst("een  tekst\r\nop twee regels", "een tekst op\u00a0twee\u200b regels")
    assert not zelfde_tekst("een tekst", "een test")
