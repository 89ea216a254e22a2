"""Which sheets, and in what order."""

from datetime import date

import pytest
from drukproef import PEILDATUM, maak_stad, organisatie, stad

from kaart.basis.fouten import OnbekendeWaarde
from kaart.drukwerk.blad.keuze import begrijp_bladkeuze, kies, maak_secties, titel_van


def gekozen(
    wijken: tuple[str, ...] = (),
    themas: tuple[str, ...] = (),
    organisaties: tuple[str, ...] = (),
    dag: date = PEILDATUM,
) -> list[tuple[str, str]]:
    keuze = begrijp_bladkeuze(stad(), wijken, themas, organisaties)
    return [(sectie.naam, o.id) for sectie, o in kies(stad(), keuze, dag)]


def test_per_wijk_dan_op_naam_en_wat_verder_reikt_achteraan() -> None:
    assert gekozen() == [
        ("Noord", "samen-eten"),
        ("Aan Zee", "leeg"),
        ("Stad", "de-oude"),  # two wijken; under O, not under D
        ("Stad", "lang"),
    ]


def test_wijken_liggen_op_het_nummer_van_de_gemeente() -> None:
    secties = maak_secties(stad())
    assert [sectie.naam for sectie in secties.values()] == ["Noord", "Aan Zee", "Stad"]
    assert {sectie.aantal for sectie in secties.values()} == {3}


def test_een_wijk_geeft_ook_wat_voor_de_hele_stad_is() -> None:
    assert [id_ for _, id_ in gekozen(wijken=("noord",))] == ["samen-eten", "de-oude", "lang"]
    assert [id_ for _, id_ in gekozen(wijken=("Duin",))] == ["leeg", "de-oude", "lang"]


def test_twee_wijken_is_of_en_een_thema_erbij_is_en() -> None:
    assert len(gekozen(wijken=("noord", "aan-zee"))) == 4
    assert gekozen(wijken=("noord",), themas=("geld",)) == []
    assert len(gekozen(themas=("alleen",))) == 4


def test_een_thema_mag_ook_van_een_aanbod_zijn_als_de_wijk_daar_ook_klopt() -> None:
    kaart = maak_stad(
        proef=organisatie(
            aanbod=[{"naam": "Geldloket", "soort": "spreekuur", "themas": ["geld"],
                     "werkgebied": ["aan-zee"]}],
        ),
    )  # fmt: skip
    for wijk, aantal in (("aan-zee", 1), ("noord", 0)):
        keuze = begrijp_bladkeuze(kaart, [wijk], ["geld"], [])
        assert len(kies(kaart, keuze, PEILDATUM)) == aantal


def test_een_organisatie_bij_id_of_naam() -> None:
    assert gekozen(organisaties=("leeg",)) == [("Aan Zee", "leeg")]
    assert gekozen(organisaties=("De Oude",)) == [("Stad", "de-oude")]


def test_wat_gestopt_is_wordt_niet_gedrukt_maar_was_er_eerst_wel() -> None:
    assert "weg" not in [id_ for _, id_ in gekozen()]
    assert "weg" in [id_ for _, id_ in gekozen(dag=date(2025, 12, 31))]


@pytest.mark.parametrize("optie", ["wijken", "themas", "organisaties"])
def test_een_woord_dat_de_kaart_niet_kent_geeft_een_suggestie(optie: str) -> None:
    woord = {"wijken": "noort", "themas": "eenzamheid", "organisaties": "samen-etn"}[optie]
    with pytest.raises(OnbekendeWaarde, match="bedoelde je"):
        gekozen(**{optie: (woord,)})  # type: ignore[arg-type]


def test_de_titel_zegt_wat_er_gevraagd_is() -> None:
    keuze = begrijp_bladkeuze(stad(), ["noord"], ["geld"], [])
    assert (
        titel_van(stad(), keuze)
        == "Sociale kaart van Voorbeeldstad: contactbladen (Noord, Geld en schulden)"
    )
