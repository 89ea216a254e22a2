"""Who answers a hulpvraag: zelf, via the theme or the vangnet; and who is never the first."""

from datetime import date
from typing import Any

import pytest
from zoekproef import gezocht, vraag_van

from kaart.hulp.antwoord import Voorop, wie_helpt
from kaart.hulp.gebied import begrijp_gebied
from kaart.hulp.groepen import alleen_voor_groep
from kaart.hulp.hulpvraag import Antwoordwijze, antwoordwijze
from kaart.hulp.kandidaat import kandidaten
from kaart.model import Hulpvraag, Kaart, Organisatie, Thema, maak_kaart

DAG = date(2026, 11, 21)
VRAAG = "dagen/lege-dagen"
THEMA = {
    "naam": "Dagbesteding",
    "hulpvragen": [{"id": "lege-dagen", "tekst": "Mijn dagen zijn leeg."}],
    "vangnet": "team",
}


def wie(**velden: Any) -> dict[str, Any]:
    return {
        "naam": "Proef", "organisatievorm": "stichting", "omschrijving": "Proeft.",
        "themas": ["dagen"], "hulpvragen": [VRAAG], "doelgroepen": ["iedereen"],
        "werkgebied": ["stad"], "contacten": [{"functie": "balie", "telefoon": "030 123 45 67"}],
        "gecontroleerd": {"op": "2026-10-01", "hoe": "telefoon"}, **velden,
    }  # fmt: skip


def stad(**organisaties: dict[str, Any]) -> Kaart:
    dingen: list[tuple[str, str, Any]] = [
        ("wijken", "noord", {"naam": "Noord"}),
        ("themas", "dagen", THEMA),
        ("themas", "geld", {"naam": "Geld"}),
    ]
    dingen += [
        ("organisaties", id_, {**velden, "naam": id_}) for id_, velden in organisaties.items()
    ]
    return maak_kaart(dingen)


def helpt(organisaties: dict[str, dict[str, Any]]) -> tuple[list[str], Voorop | None]:
    kaart = stad(**organisaties)
    thema = kaart.themas["dagen"]
    mogelijk = list(kandidaten(kaart, begrijp_gebied(kaart, "noord"), DAG))
    hulp = wie_helpt(mogelijk, thema, thema.hulpvragen[0])
    return [kandidaat.organisatie.id for kandidaat in hulp.wie], hulp.voorop


DAKLOOS = wie(doelgroepen=["dak-en-thuislozen"], werkgebied=["noord"])
TEAM = wie(themas=["geld"], hulpvragen=[])


@pytest.mark.parametrize(
    ("velden", "wijze"),
    [
        ({}, Antwoordwijze.ZELF),
        ({"hulpvragen": []}, Antwoordwijze.HOOFDTHEMA),
        ({"hulpvragen": [], "themas": ["geld", "dagen"]}, Antwoordwijze.NEVENTHEMA),
        ({"hulpvragen": ["dagen/iets-anders"]}, None),  # says which questions of the theme
        ({"hulpvragen": ["geld/rond"], "themas": ["dagen", "geld"]}, Antwoordwijze.HOOFDTHEMA),
        ({"hulpvragen": [], "themas": ["geld"]}, None),
    ],
)
def test_de_wijze_van_antwoorden(velden: dict[str, Any], wijze: Antwoordwijze | None) -> None:
    organisatie = stad(proef=wie(**velden)).organisaties["proef"]
    assert antwoordwijze(organisatie, VRAAG) is wijze


@pytest.mark.parametrize(
    ("organisaties", "namen", "voorop"),
    [
        ({"zelf": wie(), "thema": wie(hulpvragen=[])}, ["zelf", "thema"], Voorop.ZELF),
        ({"thema": wie(hulpvragen=[])}, ["thema"], Voorop.THEMA),
        ({"thema": wie(hulpvragen=[]), "team": TEAM}, ["team", "thema"], Voorop.VANGNET),
        ({}, [], None),
        # near before far, but never a group first while somebody is there for everybody
        ({"b": wie(), "a": wie(werkgebied=["noord"])}, ["a", "b"], Voorop.ZELF),
        ({"b": wie(), "a": DAKLOOS}, ["b", "a"], Voorop.ZELF),
        ({"a": DAKLOOS, "team": TEAM}, ["team", "a"], Voorop.VANGNET_BIJ_GROEP),
        ({"a": DAKLOOS, "thema": wie(hulpvragen=[])}, ["thema", "a"], Voorop.THEMA),
        ({"a": DAKLOOS}, ["a"], Voorop.ZELF),
        # whom one cannot be sent to
        ({"zelf": wie(onzeker="Bestaat het nog?"), "team": TEAM}, ["team"], Voorop.VANGNET),
        ({"zelf": wie(aanmeldstop={"sinds": "2026-11-01"})}, [], None),
        ({"zelf": wie(toegang=["verwijzer"])}, [], None),
    ],
)
def test_wie_helpt(
    organisaties: dict[str, dict[str, Any]], namen: list[str], voorop: Voorop | None
) -> None:
    assert helpt(organisaties) == (namen, voorop)


@pytest.mark.parametrize(
    ("thema", "tekst", "woorden", "groep", "alleen"),
    [
        ("Mantelzorg", "Ik ben moe.", (), "mantelzorgers", False),
        ("Wonen", "Ik heb geen plek om te slapen.", ("dakloos",), "dak-en-thuislozen", False),
        ("Wonen", "Mijn huis past niet meer.", ("seniorenwoning",), "ouderen", True),
        ("Geld", "Ik kom niet rond.", (), "laag-inkomen", False),
        ("Veilig thuis", "Ik ben bang.", (), "dak-en-thuislozen", True),
        ("Wonen", "Wie helpt mij verhuizen?", (), "volwassenen", False),
        ("Wonen", "Wie helpt mij verhuizen?", (), "", False),  # nobody says for whom
    ],
)
def test_een_vraag_noemt_zelf_voor_wie_zij_is(
    thema: str, tekst: str, woorden: tuple[str, ...], groep: str, *, alleen: bool
) -> None:
    groepen = (groep,) if groep else ()
    organisatie = Organisatie("proef", "Proef", "stichting", "Proeft.", doelgroepen=groepen)
    vraag = Hulpvraag("vraag", tekst, woorden)
    assert alleen_voor_groep(organisatie, Thema("t", thema), vraag) is alleen


def test_zoek_zet_bij_een_vraag_van_iedereen_ook_geen_groep_voorop() -> None:
    kaart = stad(groep=DAKLOOS, algemeen=wie())
    for woorden, eerst in (
        ({"wijk": ["noord"], "hulpvraag": [VRAAG]}, "algemeen"),
        ({"wijk": ["noord"], "hulpvraag": [VRAAG], "doelgroep": ["dakloos"]}, "groep"),
    ):
        vraag, _ = vraag_van(kaart, "", woorden)
        assert gezocht(kaart, vraag, DAG)[0].organisatie.id == eerst
