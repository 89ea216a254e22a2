"""What a caller reads aloud."""

import pytest

from kaart.drukwerk.lijsten.bellijst import maak_gesprek
from kaart.model import maak_kaart

GEGEVENS = {"naam": "Utrecht helpt", "gemeente": {"naam": "Utrecht"}}


@pytest.mark.parametrize(
    ("beheerder", "groet"),
    [
        ({}, "“Goedendag, u staat op de sociale kaart van Utrecht. Mag ik kort"),
        (
            {"beheerder": {"organisatie": "Huis Uit"}},
            "“Goedendag, ik bel namens Huis Uit. U staat op de sociale kaart van Utrecht. Mag",
        ),
    ],
)
def test_namen_houden_hun_hoofdletter(beheerder: dict[str, object], groet: str) -> None:
    kaart = maak_kaart([("", "kaart", GEGEVENS | beheerder)])
    assert maak_gesprek(kaart, "Bellijst", "telefoon", "x.xlsx").uitleg[0].startswith(groet)
