"""A date in every form that people, spreadsheets and kaart itself write; never a guess."""

import pytest
from hypothesis import given, strategies as st

from kaart.taal import datumtekst, lees_datum, maandtekst, versta_datum


@pytest.mark.parametrize(
    ("tekst", "datum"),
    [
        ("2026-11-21", "2026-11-21"), ("2026-11", "2026-11"), ("2026", "2026"),
        ("21-11-2026", "2026-11-21"), ("1/3/2026", "2026-03-01"), ("1.3.2026", "2026-03-01"),
        ("2026/3/1", "2026-03-01"), ("21 november 2026", "2026-11-21"),
        ("za 21-11-2026", "2026-11-21"),
        ("1 mrt 2026", "2026-03-01"), ("1e mrt. 2026", "2026-03-01"),
        ("30 nov. 2026", "2026-11-30"),
        ("zaterdag 21 november 2026", "2026-11-21"), ("maart 2026", "2026-03"),
        ("mei-24", "2024-05"), ("03-2026", "2026-03"), ("2026-11-21 00:00", "2026-11-21"),
        ("2026-11-21T00:00:00", "2026-11-21"), ("21\u00a0november\u00a02026", "2026-11-21"),
        ("21\u201311\u20132026", "2026-11-21"),
        ("31-2-2026", ""), ("21 november", ""), ("5-3-24", ""), ("5 mei 24", ""), ("13-2026", ""),
        ("binnenkort", ""), ("2026-02-30", ""), ("45231", ""), ("", ""), ("03-04", ""),
        ("03-04-05", ""),
    ],
)  # fmt: skip
def test_datums(tekst: str, datum: str) -> None:
    assert lees_datum(tekst) == datum


@given(st.dates().filter(lambda dag: dag.year > 999), st.sampled_from([4, 7, 10]))
def test_wat_kaart_als_datum_zegt_begrijpt_kaart(dag: object, lengte: int) -> None:
    datum = str(dag)[:lengte]
    assert lees_datum(datumtekst(datum)) == datum
    assert lees_datum(maandtekst(datum)) == datum[:7]


@pytest.mark.parametrize(
    ("tekst", "bezwaar"),
    [
        ("20-11-26", "“20-11-26”: het is niet zeker welk getal het jaar is"),
        ("03-04", "“03-04”: van welk jaar staat er niet bij"),
        ("3 nov", "“3 nov”: van welk jaar staat er niet bij"),
        ("30-2-2026", "“30-2-2026” is geen geldige datum"),
    ],
)
def test_waarom_iets_geen_datum_is(tekst: str, bezwaar: str) -> None:
    assert versta_datum(tekst).bezwaar == bezwaar
