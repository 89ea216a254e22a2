"""Whose line stands on top: of the map, or built in where the map has none."""

import pytest
from conftest import VOORBEELDKAART

from kaart.bestand import Werkmap, laad_kaart
from kaart.gevaar import NOODNUMMERS, roep_op, signalen
from kaart.model import Contact, Kaart, LetOp, Organisatie, Thema

UTRECHT = laad_kaart(Werkmap(VOORBEELDKAART.parents[2])).kaart
LEEG = UTRECHT._replace(wijken={}, themas={}, locaties={}, netwerken={}, organisaties={})


def kaart(*organisaties: Organisatie, let_op: LetOp | None = None) -> Kaart:
    themas = {"veilig": Thema("veilig", "Veilig", let_op=let_op)}
    return LEEG._replace(organisaties={o.id: o for o in organisaties}, themas=themas)


def lijn(telefoon: str, id_: str = "steunlijn", status: str = "actief") -> Organisatie:
    contacten = (Contact("advies", telefoon=telefoon),)
    return Organisatie(
        id_, "Steunlijn", "hulplijn", "Luistert.", status=status, contacten=contacten
    )


@pytest.mark.parametrize(
    ("gezegd", "wie"),
    [
        ("hij ademt niet meer", "112"),
        ("ik wil dood", "113-zelfmoordpreventie"),
        ("mijn man slaat me", "veilig-thuis"),
    ],
)
def test_een_lege_kaart_geeft_het_ingebouwde_antwoord_met_bron(gezegd: str, wie: str) -> None:
    (oproep,) = roep_op(LEEG, gezegd)
    assert (oproep.organisatie, oproep.ingebouwd) == (wie, True)
    assert oproep.bron.startswith("https://")
    assert oproep.gecontroleerd
    assert "112" in oproep.tekst


def test_het_ingebouwde_wijkt_voor_wie_het_nummer_heeft() -> None:
    (oproep,) = roep_op(kaart(lijn("0800-2000")), "mijn man slaat me")
    assert (oproep.organisatie, oproep.ingebouwd) == ("steunlijn", True)  # its id, our sentence
    met_zin = kaart(lijn("0800 2000"), let_op=LetOp("Bel ons.", "steunlijn"))
    (oproep,) = roep_op(met_zin, "mijn man slaat me")
    assert (oproep.tekst, oproep.ingebouwd) == ("Bel ons.", False)
    assert signalen(met_zin, "mijn man slaat me") == ("veilig",)


def test_wie_gestopt_is_of_een_ander_nummer_heeft_neemt_het_niet_over() -> None:
    for ander in (lijn("0800 2000", status="gestopt"), lijn("030 1234567")):
        assert roep_op(kaart(ander), "mijn man slaat me")[0].organisatie == "veilig-thuis"


def test_een_woord_van_de_beheerder_roept_zijn_thema() -> None:
    eigen = kaart(
        let_op=LetOp("Bel de wijkagent.", signaalwoorden=("bonje thuis", "112", "trammelant"))
    )
    assert [o.tekst for o in roep_op(eigen, "er is bonje thuis")] == ["Bel de wijkagent."]
    assert [o.tekst for o in roep_op(eigen, "trammelanten")] == ["Bel de wijkagent."]
    assert roep_op(eigen, "bonje, en dan thuis") == ()
    assert roep_op(eigen, "Ankaradreef 112") == ()


def test_een_thema_met_synoniemen_slaat_geen_alarm() -> None:
    thema = Thema("veilig", "Veilig", synoniemen=("bang voor iemand",), let_op=LetOp("Bel 112."))
    assert roep_op(LEEG._replace(themas={"veilig": thema}), "school voor kinderen") == ()


def test_op_de_kaart_van_utrecht_is_geen_hulpvraag_of_naam_luid() -> None:
    luid = {
        tekst
        for tekst in (
            *(v.tekst for thema in UTRECHT.themas.values() for v in thema.hulpvragen),
            *(o.naam for o in UTRECHT.organisaties.values()),
            *(plek.naam for plek in UTRECHT.locaties.values()),
            *(netwerk.naam for netwerk in UTRECHT.netwerken.values()),
            *(wijk.naam for wijk in UTRECHT.wijken.values()),
        )
        if roep_op(UTRECHT, tekst)
    }
    assert luid == {
        "Ik voel me thuis niet veilig.",
        "113 Zelfmoordpreventie",
    }  # and these are meant


def test_utrecht_heeft_eigen_zinnen_voor_113_en_veilig_thuis() -> None:
    assert [o.organisatie for o in roep_op(UTRECHT, "ik wil dood")] == ["113-zelfmoordpreventie"]
    assert [o.organisatie for o in roep_op(UTRECHT, "mijn man slaat me")] == [
        "veilig-thuis-utrecht"
    ]
    assert [o.organisatie for o in roep_op(UTRECHT, "hij ademt niet meer")] == ["112"]
    assert set(NOODNUMMERS) == {"112", "113", "VT"}
