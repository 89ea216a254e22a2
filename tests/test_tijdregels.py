"""When something is: a time in words, and on paper days with the same hours as one line."""

from typing import Any

import pytest

from kaart.model import Tijd
from kaart.taal import keertekst, tijdregels, tijdtekst


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
        (
            tijden("ma di wo", week="1", van="10:00"),
            ("eerste maandag, eerste dinsdag en eerste woensdag van de maand vanaf 10.00 uur",),
        ),
        (
            tijden("ma vr", ritme="om-de-week", vanaf="2026-12-07", dagdeel="avond"),
            ("maandagavond en vrijdagavond, om de week, gerekend vanaf 7 december 2026",),
        ),
        (
            tijden("ma", week="laatste", van="10:00", tot="12:00"),
            ("laatste maandag van de maand 10.00–12.00 uur",),
        ),
    ],
)
def test_dagen_met_dezelfde_uren_zijn_een_regel(
    gegeven: list[Tijd], regels: tuple[str, ...]
) -> None:
    assert tijdregels(gegeven) == regels


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
        (Tijd(dag="do", ritme="maandelijks", week="2"), "tweede donderdag van de maand"),
        (Tijd(dag="do", ritme="maandelijks", week="laatste"),
         "laatste donderdag van de maand"),
        (Tijd(dag="za", behalve=("juli", "december")), "zaterdag, niet in juli en december"),
        (Tijd(dag="za", maanden=("mei",), geldig_van="2018-01-01", geldig_tot="2022-08-31"),
         "zaterdag, in mei, vanaf 1 januari 2018, tot en met 31 augustus 2022"),
        (Tijd(dag="di", van="10:00", tot="12:00", week="1"),
         "eerste dinsdag van de maand 10.00-12.00 uur"),
        (Tijd(dag="di", dagdeel="avond", week="5"), "vijfde dinsdagavond van de maand"),
        (Tijd(week="1", dagdeel="avond"), "avond eerste week van de maand"),
        (Tijd(dag="di", week="1", ritme="jaarlijks"), "eerste dinsdag van de maand, elk jaar"),
        (Tijd(dag="ma", van="10:00", tot="12:00", ritme="om-de-week", vanaf="2026-12-07"),
         "maandag 10.00-12.00 uur, om de week, gerekend vanaf 7 december 2026"),
        (Tijd(dag="ma", ritme="om-de-week"), "maandag, om de week, vraag na welke week"),
        (Tijd(dag="ma", behalve=("schoolvakanties", "feestdagen", "juli", "2026-12-07")),
         "maandag, niet in de schoolvakanties en juli, niet op feestdagen en 7 december 2026"),
        (Tijd(dag="ma", van="10:00", dagdeel="middag"), "maandag vanaf 10.00 uur"),
    ],
)  # fmt: skip
def test_tijdtekst(tijd: Tijd, tekst: str) -> None:
    assert tijdtekst(tijd) == tekst


@pytest.mark.parametrize(
    ("tijd", "tekst"),
    [
        (Tijd(dag="di", ritme="wekelijks"), ""),
        (Tijd(dag="di"), "hoe vaak is niet bekend: vraag na"),
        (Tijd(dag="di", week="1", ritme="maandelijks"), "eerste dinsdag van de maand"),
        (Tijd(dag="di", ritme="maandelijks"), "elke maand, vraag na welke week"),
        (Tijd(dag="di", ritme="om-de-week"), "om de week, vraag na welke week"),
        (Tijd(dag="di", ritme="wekelijks", maanden=("mei",)), "in mei"),
        (Tijd(dag="di", ritme="wekelijks", onzeker="wie"), "niet bevestigd: wie"),
        (Tijd(datum="2026-12-24"), ""),
    ],
)
def test_wat_onder_een_kop_met_de_dag_nog_gezegd_moet_worden(tijd: Tijd, tekst: str) -> None:
    assert keertekst(tijd) == tekst
