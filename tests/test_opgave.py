"""A waiting time and a stop on new people: the day before, on and after each border."""

from datetime import date

import pytest

from kaart.model import Aanmeldstop, Organisatie, Termijnen, Wachttijd
from kaart.oordeel.opgave import Opgave, is_vol, opgave_aanmeldstop, opgave_wachttijd

TERMIJNEN = Termijnen()  # a waiting time is old after three months


@pytest.mark.parametrize(
    ("wachttijd", "dag", "opgave"),
    [
        (None, "2026-11-21", Opgave.GEEN),
        (Wachttijd(0, "2026-11-21"), "2026-11-21", Opgave.GELDT),  # no waiting is known too
        (Wachttijd(3, "2026-08-22"), "2026-11-21", Opgave.GELDT),
        (Wachttijd(3, "2026-08-21"), "2026-11-21", Opgave.OUD),
        (Wachttijd(3, "2026-08-20"), "2026-11-21", Opgave.OUD),
        (Wachttijd(3, ""), "2026-11-21", Opgave.OUD),
    ],
)
def test_een_wachttijd(wachttijd: Wachttijd | None, dag: str, opgave: Opgave) -> None:
    assert opgave_wachttijd(wachttijd, TERMIJNEN, date.fromisoformat(dag)) is opgave


@pytest.mark.parametrize(
    ("stop", "dag", "opgave"),
    [
        (None, "2026-11-21", Opgave.GEEN),
        (Aanmeldstop(sinds="2026-11-22"), "2026-11-21", Opgave.KOMT),
        (Aanmeldstop(sinds="2026-11-21"), "2026-11-21", Opgave.GELDT),
        (Aanmeldstop(sinds="2026-01-01", tot="2026-11-20"), "2026-11-21", Opgave.OUD),
        (Aanmeldstop(sinds="2026-01-01", tot="2026-11-21"), "2026-11-21", Opgave.GELDT),
        (Aanmeldstop(sinds="2026-08-22"), "2026-11-21", Opgave.GELDT),
        (Aanmeldstop(sinds="2026-08-21"), "2026-11-21", Opgave.OUD),
        (Aanmeldstop(sinds="2026-01-01", op="2026-08-22"), "2026-11-21", Opgave.GELDT),
        (Aanmeldstop(), "2026-11-21", Opgave.OUD),
    ],
)
def test_een_aanmeldstop(stop: Aanmeldstop | None, dag: str, opgave: Opgave) -> None:
    peildatum = date.fromisoformat(dag)
    assert opgave_aanmeldstop(stop, TERMIJNEN, peildatum) is opgave
    wie = Organisatie("proef", "Proef", "stichting", "Proeft.", aanmeldstop=stop)
    assert is_vol(wie, TERMIJNEN, peildatum) is (opgave is Opgave.GELDT)
