"""How far is the nearest: measured only when enough is placed, and only to what is for a buurt."""

from datetime import date
from typing import Any

import pytest

from kaart.model import Kaart, maak_kaart
from kaart.wijk import Dekkingsvraag, TeWeinigGeplaatst, meet

VANDAAG = date(2026, 11, 30)
PER_METER = 1 / 111_195


def punt(meters: float) -> dict[str, float]:
    """Return what lies so far north of the middle of Dorp."""
    return {"lat": 52.0 + meters * PER_METER, "lon": 5.0}


def organisatie(werkgebied: str, **anders: Any) -> dict[str, Any]:
    return {
        "naam": "Iets", "organisatievorm": "welzijn", "omschrijving": "Doet iets.",
        "themas": ["eten"], "werkgebied": [werkgebied], "website": "https://e.example", **anders,
    }  # fmt: skip


def kaart_met(organisaties: dict[str, dict[str, Any]], **plekken: float | None) -> Kaart:
    """Return a map of these organisations, and places so many metres north; None is not placed."""
    buurten = [{"id": "dorp", "naam": "Dorp", "middelpunt": punt(0)},
               {"id": "leeg", "naam": "Leeg"}]  # fmt: skip
    ver = [{"id": "ver", "naam": "Ver", "middelpunt": punt(3000)}]
    dingen: list[tuple[str, str, dict[str, Any]]] = [
        ("wijken", "noord", {"naam": "Noord", "buurten": buurten}),
        ("wijken", "zuid", {"naam": "Zuid", "buurten": ver}),
        ("themas", "eten", {"naam": "Eten"}),
    ]
    for naam, meters in plekken.items():
        waar = {} if meters is None else {"middelpunt": punt(meters)}
        dingen.append(("locaties", naam, {"naam": naam, "soort": "kerk", "wijk": "noord", **waar}))
    dingen += [("organisaties", naam, waarden) for naam, waarden in organisaties.items()]
    return maak_kaart(dingen)


def gemeten(kaart: Kaart) -> dict[str, str]:
    afstanden = meet(kaart, Dekkingsvraag(), VANDAAG)
    return {
        buurt: f"{cel.organisatie} {cel.plek.id} {cel.meters}"
        for (buurt, _), cel in afstanden.cellen.items()
    }


def test_the_nearest_that_is_for_this_buurt_too() -> None:
    """Of Zuid only what works there, or in the whole city; Leeg has no middle and is left out."""
    kaart = kaart_met(
        {
            "hier": organisatie("noord", locaties=["kerk"]),
            "stads": organisatie("stad", locaties=["zaal"]),
        },
        kerk=2600, zaal=-540,
    )  # fmt: skip
    assert gemeten(kaart) == {"noord/dorp": "stads zaal 500", "zuid/ver": "stads zaal 3500"}


def test_an_aanbod_is_where_it_is_and_an_address_counts() -> None:
    kaart = kaart_met(
        {
            "soep": organisatie("noord", locaties=["kerk", "zaal"], aanbod=[
                {"naam": "Gesprek", "soort": "groep", "themas": ["rouw"], "locatie": "kerk"},
            ]),
            "thuis": organisatie("zuid", adres={"straat": "Weg", "middelpunt": punt(3100)}),
        },
        kerk=100, zaal=900,
    )  # fmt: skip
    # In de kerk is something else; for eating one goes to the zaal.
    assert gemeten(kaart) == {"noord/dorp": "soep zaal 900", "zuid/ver": "thuis thuis 100"}


@pytest.mark.parametrize(("geplaatst", "mag"), [(3, False), (4, True), (5, True)])
def test_under_four_in_five_nothing_is_said(geplaatst: int, mag: bool) -> None:
    plekken = {f"p{nr}": (100.0 if nr < geplaatst else None) for nr in range(5)}
    kaart = kaart_met({"soep": organisatie("noord", locaties=list(plekken))}, **plekken)
    if mag:
        assert gemeten(kaart) == {"noord/dorp": "soep p0 100"}
        return
    with pytest.raises(TeWeinigGeplaatst) as fout:
        meet(kaart, Dekkingsvraag(), VANDAAG)
    assert str(fout.value) == (
        "nog niet op de landkaart: 2 van de 5 plekken; een afstand zegt pas iets als er 4 "
        "op staan; kaart plaats noemt ze en zet ze erin"
    )


def test_without_any_place_nothing_is_said() -> None:
    with pytest.raises(TeWeinigGeplaatst):
        meet(kaart_met({"soep": organisatie("noord")}), Dekkingsvraag(), VANDAAG)


def test_of_who_has_a_secret_address_no_place_is_used() -> None:
    geheim = organisatie("noord", locaties=["schuil"], geheim_adres=True)
    kaart = kaart_met(
        {"veilig": geheim, "soep": organisatie("noord", locaties=["kerk"])}, schuil=100, kerk=700
    )
    assert gemeten(kaart) == {"noord/dorp": "soep kerk 700"}
