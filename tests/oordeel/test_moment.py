"""What of a time is known: its weekday, its hours, its part of the day."""

import pytest

from kaart.model import Tijd
from kaart.oordeel import Precisie, dagdelen, minuten, precisie, weekdag


@pytest.mark.parametrize(
    ("tijd", "delen"),
    [
        (Tijd(van="09:00", tot="12:00"), "ochtend"),
        (Tijd(van="09:00", tot="12:30"), "ochtend middag"),
        (Tijd(van="12:00", tot="18:00"), "middag"),
        (Tijd(van="18:00", tot="24:00"), "avond"),
        (Tijd(van="10:00", tot="20:00"), "ochtend middag avond"),
        (Tijd(van="12:00"), "middag"),
        (Tijd(van="18:00"), "avond"),
        (Tijd(tot="13:00"), "middag"),
        (Tijd(dagdeel="avond"), "avond"),
        (Tijd(tot="14:00", dagdeel="ochtend"), "ochtend"),
        (Tijd(van="10:00", tot="11:00", dagdeel="middag"), "ochtend"),
        (Tijd(dag="ma"), ""),
    ],
)
def test_dagdelen(tijd: Tijd, delen: str) -> None:
    assert " ".join(dagdelen(tijd)) == delen


def test_weekdag_van_een_datum() -> None:
    assert [weekdag(t) for t in (Tijd(dag="di"), Tijd(datum="2026-11-21"), Tijd())] == [
        "di", "za", "",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("tijd", "wat"),
    [
        (Tijd(dag="ma", van="09:00", tot="10:00"), Precisie.UUR),
        (Tijd(dag="ma", van="09:00"), Precisie.BEGIN),
        (Tijd(dag="ma", dagdeel="ochtend", ritme="wekelijks"), Precisie.DAGDEEL),
        (Tijd(dag="ma", tot="10:00"), Precisie.DAG),
        (Tijd(datum="2026-11-21"), Precisie.DAG),
        (Tijd(ritme="wekelijks"), Precisie.GEEN),
    ],
)
def test_precisie(tijd: Tijd, wat: Precisie) -> None:
    assert precisie(tijd) is wat


def test_minuten() -> None:
    assert [minuten(uur) for uur in ("00:00", "09:30", "24:00")] == [0, 570, 1440]
