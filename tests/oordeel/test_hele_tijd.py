"""What is written down for every day says for each day what the judgement of that day says."""

from datetime import date, timedelta

import pytest
from hypothesis import given, strategies as st

from kaart.model import Aanmeldstop, Controle, Organisatie, Termijnen
from kaart.oordeel import gestopt_vanaf, is_gestopt, is_vol, klokken, oordelen_over, vol_van_tot

TERMIJNEN = Termijnen()
DAGEN = [date(2026, 1, 1) + timedelta(days=nummer) for nummer in range(500)]
datums = st.sampled_from(["", "2026", "2026-03", "2026-03-31", "2026-05-01", "2027-02-28", "nooit"])


def organisatie(**meer: object) -> Organisatie:
    return Organisatie("dock", "Dock", "welzijn", "Helpt.", **meer)  # type: ignore[arg-type]


@given(st.builds(Aanmeldstop, sinds=datums, tot=datums, op=datums))
def test_vol_van_tot_is_elke_dag_waarop_het_vol_is(stop: Aanmeldstop) -> None:
    wie = organisatie(aanmeldstop=stop)
    tussen = vol_van_tot(wie, TERMIJNEN)
    vol = [dag for dag in DAGEN if is_vol(wie, TERMIJNEN, dag)]
    assert [dag for dag in DAGEN if tussen and tussen[0] <= dag <= tussen[1]] == vol


@pytest.mark.parametrize("status", ["actief", "gestopt", "niet-opnemen", "tijdelijk-gesloten"])
@pytest.mark.parametrize("op", ["", "2026-05-01", "nooit"])
def test_gestopt_vanaf_is_de_eerste_dag_waarop_het_gestopt_is(status: str, op: str) -> None:
    wie = organisatie(status=status, gestopt_op=op)
    vanaf = gestopt_vanaf(wie)
    gestopt = [dag for dag in DAGEN if is_gestopt(wie, dag)]
    assert [dag for dag in DAGEN if vanaf and vanaf <= dag] == gestopt


def test_klokken_zijn_van_dezelfde_dingen_als_de_oordelen() -> None:
    wie = organisatie(gecontroleerd=Controle(op="2026-03"))
    oordelen = oordelen_over(wie, TERMIJNEN, date(2026, 5, 1))
    assert [(o.wat, o.controle.op) for o in oordelen] == [
        (klok.wat, klok.controle.op) for klok in klokken(wie, TERMIJNEN)
    ]
