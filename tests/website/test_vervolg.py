"""A wijk with more than fits on a page: all of it stands on one page, and each page is small."""

from typing import Any

import pytest
from hypothesis import given, strategies as st

from kaart.drukwerk import Roosterblad, Roosterkop, Vermelding
from kaart.drukwerk.rooster.roosterblad import Roosterrij
from kaart.model import Wijk
from kaart.website.paginas.vervolg import EERST, EERSTE_RIJEN, RIJEN, VERDER, deel_week, verdeel

ZUID = Wijk("zuid", "Zuid")


def wie(nummer: int) -> Vermelding:
    leeg: dict[str, Any] = dict.fromkeys(Vermelding._fields, "")
    return Vermelding(**{**leeg, "id": f"org-{nummer:04}", "naam": f"Org {nummer:04}"})


def week(*aantallen: int) -> Roosterblad:
    rij = Roosterrij("10 uur", "Soep", "Keuken", "", "", "", "", "nagekeken 2026", op_tijd=True)
    dagen = tuple(
        Roosterkop(f"Dag {nummer}", onbekend=False, rijen=(rij,) * aantal)
        for nummer, aantal in enumerate(aantallen, 1)
    )
    return Roosterblad("", "Zuid", "", dagen, sum(aantallen))


@pytest.mark.parametrize(
    ("aantal", "paden"),
    [
        (0, []),
        (EERST, []),
        (EERST + 1, ["wijk/zuid--2.html"]),
        (EERST + VERDER, ["wijk/zuid--2.html"]),
        (EERST + VERDER + 1, ["wijk/zuid--2.html", "wijk/zuid--3.html"]),
    ],
)
def test_wie_niet_past_staat_op_de_volgende_bladzijde(aantal: int, paden: list[str]) -> None:
    alle = [wie(nummer) for nummer in range(aantal)]
    vervolg = verdeel(ZUID, alle)
    assert [pagina.pad for pagina in vervolg.paginas] == paden
    assert [link.pad for link in vervolg.links] == paden
    verder = [een for pagina in vervolg.paginas for een in pagina.waarden["hier"]]  # type: ignore[attr-defined]
    assert alle[:EERST] + verder == alle


@given(st.lists(st.integers(1, 300), min_size=1, max_size=8))
def test_van_de_week_gaat_geen_regel_verloren(aantallen: list[int]) -> None:
    rooster = week(*aantallen)
    vervolg = deel_week(ZUID, rooster, {})
    if sum(aantallen) <= EERSTE_RIJEN:
        assert vervolg.paginas == ()
        return
    delen = [pagina.waarden["rooster"] for pagina in vervolg.paginas]
    assert [rij for deel in delen for rij in deel.rijen] == rooster.rijen  # type: ignore[attr-defined]
    assert max(len(deel.rijen) for deel in delen) <= RIJEN  # type: ignore[attr-defined]
    assert len({link.pad for link in vervolg.links}) == len(delen)
