"""Days of commits that were made while a clock stood wrong."""

import pytest
from hypothesis import given, strategies as st

from kaart.geschiedenis.klok import met_goede_klok, zin_over_klok
from kaart.geschiedenis.verleden import Commitdag


def momenten(*dagen: str) -> list[Commitdag]:
    """Return moments of these days, given oldest first, as git gives them: newest first."""
    return [Commitdag(f"c{nr}", dag) for nr, dag in enumerate(dagen)][::-1]


@pytest.mark.parametrize(
    ("dagen", "scheef"),
    [
        ((), []),
        (("2026-01-05",), []),
        (("2026-01-05", "2026-01-05", "2026-07-05"), []),
        (("2026-01-05", "2019-01-01", "2026-07-05"), ["2019-01-01"]),
        (("2026-01-05", "2019-01-01"), ["2019-01-01"]),
        (("2026-01-05", "2031-01-01", "2026-03-01", "2026-07-05"), ["2031-01-01"]),
        (("2019-01-01", "2026-01-05", "2026-07-05"), []),
    ],
)
def test_een_dag_die_terug_of_vooruit_loopt(dagen: tuple[str, ...], scheef: list[str]) -> None:
    goed, uit_de_rij = met_goede_klok(momenten(*dagen))
    assert [moment.dag for moment in uit_de_rij] == scheef
    assert len(goed) + len(scheef) == len(dagen)


@given(st.lists(st.dates().map(str), max_size=30))
def test_wat_overblijft_loopt_op(dagen: list[str]) -> None:
    goed, scheef = met_goede_klok(momenten(*dagen))
    assert [m.dag for m in goed] == sorted((m.dag for m in goed), reverse=True)
    assert {*goed, *scheef} == {*momenten(*dagen)}
    assert zin_over_klok(()) == ""


def test_de_zin_noemt_de_dagen() -> None:
    assert zin_over_klok(momenten("2019-01-01")) == (
        "de datum 1 januari 2019 in git klopt niet: die loopt terug of vooruit (de klok van een "
        "computer stond verkeerd); wat toen veranderde, was op een andere dag"
    )
