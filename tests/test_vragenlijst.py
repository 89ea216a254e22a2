"""What is asked about an organisation, and what an answer means."""

from datetime import date
from typing import Any

import pytest

from kaart.model import Kaart, maak_kaart
from kaart.nakijken.lijsten.vragenlijst import (
    ANDERS,
    Ingevuld,
    Veldantwoord,
    Veldvraag,
    is_letterlijk,
    maak_vragenlijst,
)

PEILDATUM = date(2026, 11, 21)


def vragen(**anders: Any) -> dict[str, Veldvraag]:
    """Return by field what is asked about an organisation with these keys."""
    organisatie = {
        "naam": "Samen Eten", "organisatievorm": "bewonersinitiatief",
        "omschrijving": "Bewoners koken samen.", "doelgroepen": ["ouderen", "mantelzorgers"],
        "themas": ["eten"], "werkgebied": ["noord", "noord/haven"], **anders,
    }  # fmt: skip
    kaart: Kaart = maak_kaart([
        ("", "kaart", {"naam": "K", "gemeente": {"naam": "Voorbeeldstad"}}),
        ("wijken", "noord", {"naam": "Noord", "buurten": [{"id": "haven", "naam": "Haven"}]}),
        ("locaties", "de-brug", {"naam": "De Brug", "straat": "Kade", "huisnummer": "3",
                                 "plaats": "Voorbeeldstad"}),
        ("organisaties", "samen-eten", organisatie),
    ])  # fmt: skip
    lijst = maak_vragenlijst(kaart.organisaties["samen-eten"], kaart, PEILDATUM)
    assert (lijst.id, lijst.naam) == ("samen-eten", "Samen Eten")
    per_veld = {vraag.veld: vraag for vraag in lijst.vragen}
    assert len(per_veld) == len(lijst.vragen)
    return per_veld


def test_wat_het_vaakst_verandert_komt_eerst() -> None:
    velden = list(vragen())
    assert velden[:4] == ["naam", "contacten.0.telefoon", "contacten.0.email", "website"]


def test_wat_wij_nu_hebben_staat_er_in_woorden() -> None:
    nu = {veld: vraag.nu for veld, vraag in vragen(
        leeftijd={"van": 55}, talen=["nl", "tr"], locaties=["de-brug"],
        wachttijd={"weken": 3, "op": "2026-05"},
        openingstijden=[{"dag": "di", "van": "09:30", "tot": "12:00"}, {"dag": "do"}],
    ).items()}  # fmt: skip
    assert nu["doelgroepen"] == "ouderen en mantelzorgers, vanaf 55 jaar"
    assert nu["werkgebied"] == "Noord en Haven (Noord)"
    assert nu["talen"] == "Nederlands en Turks"
    assert nu["locaties"] == "De Brug, Kade 3"
    assert nu["wachttijd"] == "3 weken (opgave van mei 2026)"
    assert nu["openingstijden"] == "dinsdag 9.30-12.00 uur\ndonderdag"
    assert nu["kosten"] == ""


def test_elk_contact_is_te_verbeteren_en_zonder_contact_het_eerste() -> None:
    contacten = [{"functie": "algemeen", "telefoon": "030 123 45 67"}, {"functie": "klachten"}]
    per_veld = vragen(contacten=contacten)
    assert per_veld["contacten.0.telefoon"] == (
        "contacten.0.telefoon", "Telefoon", "030 123 45 67",
    )  # fmt: skip
    assert per_veld["contacten.1.email"].vraag == "E-mail, klachten"
    assert vragen()["contacten.0.telefoon"].nu == ""


def test_aanbod_met_eigen_contact_en_gestopt_aanbod_niet() -> None:
    per_veld = vragen(
        aanbod=[
            {"naam": "Oud", "soort": "inloop", "status": "gestopt"},
            {"naam": "Eettafel", "soort": "activiteit", "locatie": "de-brug",
             "tijden": [{"dag": "vr", "van": "17:00"}],
             "contact": {"functie": "aanmelden", "telefoon": "030 123 45 67"}},
        ]
    )  # fmt: skip
    assert "aanbod.0" not in per_veld
    assert per_veld["aanbod.1"].nu == "Eettafel\nvrijdag vanaf 17.00 uur\nDe Brug, Kade 3"
    assert per_veld["aanbod.1.contact.telefoon"].vraag == "Telefoon, Eettafel"


def test_naar_een_geheim_adres_wordt_niet_gevraagd() -> None:
    per_veld = vragen(
        geheim_adres=True, aanbod=[{"naam": "Opvang", "soort": "dienst", "locatie": "de-brug"}]
    )
    assert not {"adres", "locaties"} & set(per_veld)
    assert per_veld["aanbod.0"].nu == "Opvang"


@pytest.mark.parametrize(
    ("veld", "verwacht"),
    [("contacten.0.telefoon", True), ("aanbod.1.contact.email", True), ("omschrijving", True),
     ("aanbod.1", False), ("openingstijden", False), ("werkgebied", False), (ANDERS, False)],
)  # fmt: skip
def test_wat_zo_in_het_bestand_kan_en_wat_iemand_moet_lezen(veld: str, verwacht: bool) -> None:
    assert is_letterlijk(veld) is verwacht
    assert Veldantwoord("x", veld, "a", "b").letterlijk is verwacht


def test_een_leeg_formulier() -> None:
    anders = Veldantwoord("x", "kosten", "", "€ 2")
    assert Ingevuld("x", "X").is_leeg
    assert not Ingevuld("x", "X", antwoorden=(anders,)).is_leeg


@pytest.mark.parametrize(("weken", "tekst"), [(0, "geen wachttijd"), (1, "1 week"), (2, "2 weken")])
def test_een_wachttijd_staat_er_zoals_men_het_zegt(weken: int, tekst: str) -> None:
    nu = vragen(wachttijd={"weken": weken, "op": "2026-11-01"})["wachttijd"].nu
    assert nu == f"{tekst} (opgave van 1 november 2026)"
