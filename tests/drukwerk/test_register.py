"""Registers, contents and dividers: complete, and nothing in them that is not printed."""

from pathlib import Path
from typing import Any

import pytest
from drukproef import PEILDATUM, maak_bladen, maak_stad, organisatie, stad, vrij

from kaart.bestand.dataset import laad
from kaart.bestand.werkmap import Werkmap
from kaart.drukwerk.blad.blad import Blad
from kaart.drukwerk.map.inhoudsopgave import Vervallen, kort, maak_inhoudsopgave
from kaart.drukwerk.map.map import op_thema
from kaart.drukwerk.map.register import (
    HOOFDKOP,
    TUSSENKOP,
    Register,
    Registeringang,
    maak_registers,
    register_hulpvraag,
    register_naam,
    register_thema,
)
from kaart.drukwerk.map.tabblad import maak_tabbladen
from kaart.model import Hulpvraag
from kaart.vrijgave import VrijeKaart

ECHT = Path(__file__).parents[2]


def met_vragen(vangnet: str = "", **organisaties: dict[str, Any]) -> VrijeKaart:
    """Return a city in which both themes have questions."""
    kaart = maak_stad(**organisaties)
    eenzaam = kaart.themas["eenzaamheid"]._replace(
        hulpvragen=(Hulpvraag("alleen", "Ik ben alleen."), Hulpvraag("maatje", "Wie gaat mee?")),
        vangnet=vangnet,
    )
    geld = kaart.themas["geld"]._replace(hulpvragen=(Hulpvraag("schuld", "Ik heb schulden."),))
    return kaart._replace(themas={"eenzaamheid": eenzaam, "geld": geld})


def plat(register: Register) -> list[tuple[str, list[str]]]:
    return [(groep.kop, [ingang.naam for ingang in groep.ingangen]) for groep in register.groepen]


def test_elke_organisatie_staat_op_haar_naam_zonder_lidwoord_en_op_haar_afkorting() -> None:
    kaart = maak_stad(
        een=organisatie(naam="De Zon"), twee=organisatie(naam="Netwerk Hulp", afkorting="HUN"),
        drie=organisatie(naam="50plus"), vier=organisatie(naam="Hulplijn", afkorting="Hulp"),
    )  # fmt: skip
    assert plat(register_naam(maak_bladen(kaart), kaart)) == [
        ("0–9", ["50plus"]),
        ("H", ["Hulplijn", "HUN: Netwerk Hulp"]),
        ("N", ["Netwerk Hulp (HUN)"]),
        ("Z", ["De Zon"]),
    ]


def test_een_rij_wijst_naar_de_bladcode_of_anders_naar_de_bladzijde() -> None:
    kaart = maak_stad(een=organisatie())
    (blad,) = maak_bladen(kaart)
    assert register_naam([blad], kaart).groepen[0].ingangen == (
        Registeringang("Samen Eten", "Noord", "een", ""),
    )
    met_code = blad._replace(voet=blad.voet._replace(bladcode="1-3"))
    assert register_naam([met_code], kaart).groepen[0].ingangen[0].code == "1-3"


def test_onder_een_vraag_staat_wie_haar_zelf_beantwoordt_ook_met_een_aanbod() -> None:
    kaart = met_vragen(
        zelf=organisatie(naam="Zelf", hulpvragen=["eenzaamheid/alleen"]),
        blok=organisatie(
            naam="Blok", themas=["geld"],
            aanbod=[{"naam": "Praten", "soort": "inloop", "themas": ["eenzaamheid"],
                     "hulpvragen": ["eenzaamheid/alleen"]}],
        ),
        thema=organisatie(naam="Thema"),
    )  # fmt: skip
    register = register_hulpvraag(maak_bladen(kaart), kaart, PEILDATUM)
    assert plat(register) == [
        ("Eenzaamheid en contact", []),
        ("Ik ben alleen.", ["Blok", "Zelf"]),
        ("Wie gaat mee?", ["Kijk ook bij dit thema"]),
        ("Geld en schulden", []),
        ("Ik heb schulden.", ["Kijk ook bij dit thema"]),
    ]
    assert [groep.niveau for groep in register.groepen[:2]] == [HOOFDKOP, TUSSENKOP]


def test_zegt_niemand_een_vraag_te_beantwoorden_dan_staat_het_vangnet_er() -> None:
    vang = organisatie(
        naam="Vang", themas=["geld"], werkgebied=["stad"], website="https://vang.example"
    )
    kaart = met_vragen("vang", vang=vang)
    register = register_hulpvraag(maak_bladen(kaart), kaart, PEILDATUM)
    assert plat(register)[:2] == [
        ("Eenzaamheid en contact", []),
        ("Ik ben alleen.", ["Vang denkt met u mee"]),
    ]


def test_een_vraag_waar_niemand_iets_mee_doet_staat_er_niet() -> None:
    kaart = met_vragen(een=organisatie())
    register = register_hulpvraag(maak_bladen(kaart), kaart, PEILDATUM)
    assert "Geld en schulden" not in [groep.kop for groep in register.groepen]


def test_onder_een_thema_staat_iedereen_die_er_iets_mee_doet() -> None:
    bladen = maak_bladen(stad())
    assert plat(register_thema(bladen, stad(), PEILDATUM)) == [
        ("Eenzaamheid en contact", ["Samen Eten", "Leeg", "De Oude", "Steunpunt voor Alles"])
    ]
    gestopt = maak_stad(
        een=organisatie(
            aanbod=[{"naam": "Geld", "soort": "spreekuur", "themas": ["geld"], "status": "gestopt"}]
        )
    )
    register = register_thema(maak_bladen(gestopt), gestopt, PEILDATUM)
    assert [groep.kop for groep in register.groepen] == ["Eenzaamheid en contact"]


@pytest.fixture(scope="module")
def utrecht() -> tuple[VrijeKaart, list[Blad]]:
    kaart = vrij(laad(Werkmap(ECHT)).kaart)
    return kaart, maak_bladen(kaart)


def test_de_registers_van_utrecht_zijn_compleet(utrecht: tuple[VrijeKaart, list[Blad]]) -> None:
    kaart, bladen = utrecht
    vragen, themas, namen = maak_registers(bladen, kaart, PEILDATUM)
    gedrukt = {blad.inhoud.id for blad in bladen}
    assert {i.doel for groep in namen.groepen for i in groep.ingangen} == gedrukt
    assert {i.doel for groep in themas.groepen for i in groep.ingangen} == gedrukt
    gevraagd = {groep.kop for groep in vragen.groepen if groep.niveau == TUSSENKOP}
    alle = {vraag.tekst for thema in kaart.themas.values() for vraag in thema.hulpvragen}
    assert gevraagd == alle  # each theme has somebody
    for groep in vragen.groepen:
        assert groep.ingangen or groep.niveau == HOOFDKOP, groep.kop
    doelen = {groep.doel for groep in themas.groepen}
    genoemd = {i.doel for groep in vragen.groepen for i in groep.ingangen}
    assert genoemd <= gedrukt | doelen


def test_de_inhoud_noemt_elk_blad_met_zijn_controle_en_wat_vervallen_is() -> None:
    inhoud = maak_inhoudsopgave(
        maak_bladen(stad()), stad(), PEILDATUM, [Vervallen("1-9", "Weg", "2026-2")]
    )
    assert [deel.naam for deel in inhoud.delen] == ["Noord", "Aan Zee", "Stad"]
    assert [
        (regel.naam, regel.gecontroleerd, regel.stand)
        for deel in inhoud.delen
        for regel in deel.regels
    ] == [
        ("Samen Eten", "okt. 2026", ""),
        ("Leeg", "okt. 2026", ""),
        ("De Oude", "2018", "verouderd"),
        ("Steunpunt voor Alles", "okt. 2026", ""),
    ]
    assert inhoud.vervallen == (Vervallen("1-9", "Weg", "2026-2"),)
    assert not inhoud.met_uitgave


def test_wat_nooit_is_gecontroleerd_heeft_geen_datum() -> None:
    kaart = maak_stad(een=organisatie(gecontroleerd={"hoe": "document"}))
    (deel,) = maak_inhoudsopgave(maak_bladen(kaart), kaart, PEILDATUM).delen
    assert (deel.regels[0].gecontroleerd, deel.regels[0].stand) == ("niet", "")


@pytest.mark.parametrize(
    ("datum", "tekst"), [("2018", "2018"), ("2018-05", "mei 2018"), ("2024-12-31", "dec. 2024")]
)
def test_een_datum_is_kort(datum: str, tekst: str) -> None:
    assert kort(datum) == tekst


def test_een_tabblad_zegt_hoe_de_wijk_ook_heet_en_wat_erachter_zit() -> None:
    noord, zee, rest = maak_tabbladen(maak_bladen(stad()), stad(), PEILDATUM)
    assert (noord.sectie.naam, noord.uitleg) == ("Noord", "Alleen voor Noord.")
    assert noord.delen == ("Ook bekend als Oud-Noord.",)
    assert [ingang.naam for ingang in noord.lijsten[0].ingangen] == ["Samen Eten"]
    assert zee.delen == ()
    assert rest.uitleg == "Voor heel Voorbeeldstad, of voor meer wijken tegelijk."
    assert [blad.inhoud.id for blad in rest.bladen] == ["de-oude", "lang"]


def test_per_thema_ligt_een_blad_bij_zijn_eerste_thema_en_verwijst_het_andere_ernaar() -> None:
    kaart = met_vragen(
        een=organisatie(naam="Een", themas=["geld", "eenzaamheid"]),
        twee=organisatie(naam="Twee", werkgebied=["stad"]),
    )
    bladen = op_thema(maak_bladen(kaart), kaart)
    assert [(blad.sectie.naam, blad.inhoud.naam) for blad in bladen] == [
        ("Eenzaamheid en contact", "Twee"), ("Geld en schulden", "Een"),
    ]  # fmt: skip
    eenzaam, geld = maak_tabbladen(bladen, kaart, PEILDATUM, per_thema=True)
    assert [(lijst.kop, [i.naam for i in lijst.ingangen]) for lijst in eenzaam.lijsten] == [
        ("Achter dit tabblad", ["Twee"]), ("Zie ook", ["Een"]),
    ]  # fmt: skip
    assert eenzaam.delen == ("“Ik ben alleen.”", "“Wie gaat mee?”")
    assert len(geld.lijsten) == 1
