"""A value goes into a cell and comes out the same, whatever is in it."""

import string
from typing import Any

import pytest
from hypothesis import given, strategies as st

from kaart.inlezen.cellen import (
    cel_als_lijst,
    cel_als_tekst,
    is_weg,
    lijst_in_cel,
    tekst_in_cel,
    zelfde_tekst,
)
from kaart.inlezen.datums import lees_datum
from kaart.inlezen.tijdwoorden import in_woorden, lees_tijden
from kaart.taal.zeg.woorden import DAGEN, MAANDEN

TEKST = st.text(
    st.sampled_from(string.ascii_letters + string.digits + " ;,\"'=+-@é€“”\n|()"), max_size=30
)


@given(st.lists(TEKST, max_size=5))
def test_een_lijst_komt_terug_zoals_zij_was(stukken: list[str]) -> None:
    assert list(cel_als_lijst(lijst_in_cel(stukken))) == stukken


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
    assert cel_als_lijst(cel) == stukken


@pytest.mark.parametrize(
    ("cel", "weg"),
    [("weg", True), (" Weg. ", True), ("wegen", False), ('"weg"', False), ("", False)],
)
def test_weg(cel: str, weg: bool) -> None:
    assert is_weg(cel) is weg


def test_wit_en_regeleinden_zijn_van_het_programma() -> None:
    assert zelfde_tekst("een  tekst\r\nop twee regels", "een tekst op\u00a0twee\u200b regels")
    assert not zelfde_tekst("een tekst", "een test")


@pytest.mark.parametrize(
    ("tekst", "datum"),
    [
        ("2026-11-21", "2026-11-21"), ("2026-11", "2026-11"), ("2026", "2026"),
        ("21-11-2026", "2026-11-21"), ("1/3/2026", "2026-03-01"), ("1.3.2026", "2026-03-01"),
        ("2026/3/1", "2026-03-01"), ("21 november 2026", "2026-11-21"),
        ("1 mrt 2026", "2026-03-01"),
        ("zaterdag 21 november 2026", "2026-11-21"), ("maart 2026", "2026-03"),
        ("mei-24", "2024-05"), ("03-2026", "2026-03"), ("2026-11-21 00:00", "2026-11-21"),
        ("31-2-2026", ""), ("21 november", ""), ("5-3-24", ""), ("5 mei 24", ""), ("13-2026", ""),
        ("binnenkort", ""), ("2026-02-30", ""), ("45231", ""), ("", ""),
    ],
)  # fmt: skip
def test_datums(tekst: str, datum: str) -> None:
    assert lees_datum(tekst) == datum


UREN = st.builds("{:02}:{:02}".format, st.integers(0, 23), st.integers(0, 59)) | st.just("24:00")
DAGDATUMS = st.dates().map(lambda dag: f"{dag.year:04}-{dag:%m-%d}").filter(lambda d: d > "1000")
MAANDLIJST = st.lists(st.sampled_from(MAANDEN), min_size=1, max_size=4, unique=True)
TIJDEN = st.fixed_dictionaries(
    {},
    optional={
        "dag": st.sampled_from(list(DAGEN)), "datum": DAGDATUMS, "van": UREN, "tot": UREN,
        "dagdeel": st.sampled_from(["ochtend", "middag", "avond"]),
        "ritme": st.sampled_from(
            ["wekelijks", "om-de-week", "maandelijks", "jaarlijks", "eenmalig"]
        ),
        "vanaf": DAGDATUMS, "week": st.sampled_from(["1", "2", "3", "4", "5", "laatste"]),
        "maanden": MAANDLIJST, "geldig_van": DAGDATUMS, "geldig_tot": DAGDATUMS,
        "behalve": st.lists(
            st.just("schoolvakanties") | st.sampled_from(MAANDEN) | DAGDATUMS,
            min_size=1, max_size=4, unique=True,
        ),
    },
).filter(bool)  # fmt: skip


@given(TIJDEN)
def test_elke_tijd_komt_terug_zoals_hij_was(tijd: dict[str, Any]) -> None:
    assert lees_tijden(in_woorden(tijd)) == (tijd,)


DAGEN_TM_WO = ("ma", "di", "wo")
DI = {"dag": "di", "van": "10:30", "tot": "12:00"}


@pytest.mark.parametrize(
    ("tekst", "tijden"),
    [
        ("dinsdag 10.30-12.00 uur", [DI]),
        ("di 10:30 – 12u", [DI]),
        ("op dinsdag van 10.30 tot 12 uur", [DI]),
        ("ma t/m wo 9-17", [{"dag": d, "van": "09:00", "tot": "17:00"} for d in DAGEN_TM_WO]),
        ("ma, wo en vr vanaf 14 uur", [{"dag": d, "van": "14:00"} for d in ("ma", "wo", "vr")]),
        ("werkdagen tot 12 uur", [{"dag": d, "tot": "12:00"} for d in [*DAGEN][:5]]),
        ("dinsdagochtend, elke week", [{"dag": "di", "dagdeel": "ochtend", "ritme": "wekelijks"}]),
        ("elke eerste dinsdag van de maand, 's avonds",
         [{"dag": "di", "week": "1", "ritme": "maandelijks", "dagdeel": "avond"}]),
        ("elke dinsdag 10.30-12", [DI | {"ritme": "wekelijks"}]),
        ("5-3-2026 14.00-16.00, eenmalig",
         [{"datum": "2026-03-05", "van": "14:00", "tot": "16:00", "ritme": "eenmalig"}]),
        ("na afspraak", []), ("dinsdag 25-26 uur", []), ("dinsdag, na afspraak", []),
        ("dinsdag woensdag", []), ("", []), ("10.30-12.00 en 13.00-15.00", []),
    ],
)  # fmt: skip
def test_tijden_zoals_mensen_ze_schrijven(tekst: str, tijden: list[dict[str, str]]) -> None:
    assert list(lees_tijden(tekst)) == tijden
