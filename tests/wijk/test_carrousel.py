"""Who goes to which session: as good as the best of all plans, whoever signed up first."""

from collections import Counter
from itertools import permutations, product
from random import Random

import pytest
from hypothesis import given, settings, strategies as st

from kaart.wijk.carrousel.verdelen import GeenVerdeling, Sessieverdeling, kosten_van, verdeel

WENSEN = st.permutations(["s1", "s2", "s3"]).flatmap(
    lambda s: st.integers(0, 3).map(lambda n: tuple(s[:n]))
)


def eis_geldig(
    plan: Sessieverdeling, rondes: list[dict[str, int]], wensen: list[tuple[str, ...]]
) -> None:
    for ronde, gekozen in zip(rondes, plan.rondes, strict=True):
        assert len(gekozen) == len(wensen)
        assert all(aantal <= ronde[sessie] for sessie, aantal in Counter(gekozen).items())
    for wie in range(len(wensen)):
        eigen = [gekozen[wie] for gekozen in plan.rondes]
        assert len(set(eigen)) == len(eigen)


def beste(rondes: list[dict[str, int]], wensen: list[tuple[str, ...]]) -> int | None:
    """Return the least cost of all plans there are."""
    paren = [(a, b) for a, b in product(*rondes) if a != b]
    kosten = [
        sum(kosten_van(w, a) + kosten_van(w, b) for w, (a, b) in zip(wensen, keuze, strict=True))
        for keuze in product(paren, repeat=len(wensen))
        if all(
            aantal <= ronde[sessie]
            for ronde, gekozen in zip(rondes, zip(*keuze, strict=True), strict=True)
            for sessie, aantal in Counter(gekozen).items()
        )
    ]
    return min(kosten, default=None)


@settings(max_examples=40)
@given(st.lists(WENSEN, min_size=1, max_size=4), st.integers(1, 2), st.booleans())
def test_geen_plan_is_beter(
    wensen: list[tuple[str, ...]], plaatsen: int, een_ontbreekt: bool
) -> None:
    rondes = [dict.fromkeys(("s1", "s2", "s3"), plaatsen) for _ in range(2)]
    if een_ontbreekt:
        del rondes[0]["s3"]
    verwacht = beste(rondes, wensen)
    if verwacht is None:
        with pytest.raises(GeenVerdeling):
            verdeel(rondes, wensen)
        return
    plan = verdeel(rondes, wensen)
    eis_geldig(plan, rondes, wensen)
    assert (plan.kosten, plan.grens) == (verwacht, verwacht)


def test_ook_met_in_elke_ronde_andere_plaatsen() -> None:
    keuze = Random(5)  # noqa: S311 - no secret, the same cases each time
    for _ in range(40):
        rondes = [{sessie: keuze.randint(1, 3) for sessie in ("s1", "s2", "s3")} for _ in range(2)]
        wensen = [tuple(keuze.sample(["s1", "s2", "s3"], keuze.randint(0, 3))) for _ in range(3)]
        if (verwacht := beste(rondes, wensen)) is not None:
            plan = verdeel(rondes, wensen)
            eis_geldig(plan, rondes, wensen)
            assert plan.kosten == verwacht


def test_zes_sessies_vijf_tegelijk() -> None:
    rondes = [dict.fromkeys(["s1", "s2", "s3", "s4", "s5"], 9),
              dict.fromkeys(["s2", "s3", "s4", "s5", "s6"], 9)]  # fmt: skip
    alle = list(permutations(["s1", "s2", "s3", "s4", "s5", "s6"], 3))
    wensen: list[tuple[str, ...]] = [alle[nummer * 7 % len(alle)] for nummer in range(42)]
    plan = verdeel(rondes, wensen)
    eis_geldig(plan, rondes, wensen)
    assert plan.kosten == plan.grens


def test_drie_rondes() -> None:
    rondes = [dict.fromkeys(["s1", "s2", "s3"], 4)] * 3
    plan = verdeel(rondes, [("s1",)] * 12)
    eis_geldig(plan, rondes, [("s1",)] * 12)
    assert plan.kosten == plan.grens == 12 * 20


@pytest.mark.parametrize(
    ("rondes", "ronde", "tekort"),
    [
        ([{"s1": 2, "s2": 2}, {"s1": 1, "s2": 2}], 2, 1),
        ([{"s1": 4}, {"s1": 4}], 0, 4),
        ([{"s1": 4}, {"s1": 4, "s2": 3}], 0, 1),
    ],
)
def test_wat_niet_kan_zegt_waar_het_aan_ligt(
    rondes: list[dict[str, int]], ronde: int, tekort: int
) -> None:
    with pytest.raises(GeenVerdeling) as fout:
        verdeel(rondes, [()] * 4)
    assert (fout.value.ronde, fout.value.tekort) == (ronde, tekort)
