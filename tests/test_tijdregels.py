"""Opening hours on paper: days with the same hours are one line."""

from typing import Any

import pytest

from kaart.model import Tijd
from kaart.taal.zeg.openingstijden import tijdregels


def tijden(dagen: str, **anders: Any) -> list[Tijd]:
    return [Tijd()._replace(dag=dag, **anders) for dag in dagen.split()]


@pytest.mark.parametrize(
    ("gegeven", "regels"),
    [
        ([], ()),
        (tijden("di", van="09:30", tot="12:00"), ("dinsdag 9.30–12.00 uur",)),
        (tijden("ma do", van="09:00", tot="10:00"), ("maandag en donderdag 9.00–10.00 uur",)),
        (tijden("ma di wo", van="09:00"), ("maandag tot en met woensdag vanaf 9.00 uur",)),
        (
            tijden("ma di do", van="09:00"),
            ("maandag, dinsdag en donderdag vanaf 9.00 uur",),
        ),
        (tijden("wo ma", dagdeel="ochtend"), ("maandagochtend en woensdagochtend",)),
        (
            tijden("ma di wo do vr", van="09:00", tot="17:00", ritme="wekelijks"),
            ("maandag tot en met vrijdag 9.00–17.00 uur",),
        ),
        (
            tijden("za", van="10:00", ritme="wekelijks"),
            ("zaterdag vanaf 10.00 uur, elke week",),
        ),
        (
            [*tijden("ma", van="09:00"), *tijden("di", van="10:00")],
            ("maandag vanaf 9.00 uur", "dinsdag vanaf 10.00 uur"),
        ),
        ([Tijd(datum="2026-12-05", van="14:00")], ("5 december 2026 vanaf 14.00 uur",)),
        ([Tijd(ritme="maandelijks")], ("elke maand",)),
    ],
)
def test_dagen_met_dezelfde_uren_zijn_een_regel(
    gegeven: list[Tijd], regels: tuple[str, ...]
) -> None:
    assert tijdregels(gegeven) == regels
