"""Where the cards lie, by the numbers of the makers."""

import pytest
from hypothesis import given, strategies as st

from kaart.basis.fouten import KaartFout, OnbekendeWaarde
from kaart.drukwerk.pers.indeling import Omslaan, Paginaplaats, kaartvellen, twee_op_een
from kaart.drukwerk.pers.vellen import (
    A6,
    VELLEN,
    Verschuiving,
    achterkanten,
    begrijp_verschuiving,
    kies_vel,
    voorkanten,
)
from kaart.model import Kaartvel, maak_kaart

EIGEN = Kaartvel("Kladblok", 90, 50, 2, 5, 12, 20, 96, 52)


@pytest.mark.parametrize(
    ("naam", "maat", "voor", "achter", "aantal"),
    [
        ("Avery C32011", (85, 54), (15, 13.5), 15, 10),
        ("Sigel LP800", (85, 55), (15, 10), 15, 10),
        ("Sigel LP795", (85, 55), (14, 10.5), 16, 10),
        ("Hama 50400", (85, 55), (13.5, 10.5), 16.5, 10),
        ("Avery 32015", (85, 54), (17, 31.5), 17, 8),
    ],
)
def test_de_vijf_vellen(
    naam: str, maat: tuple[float, float], voor: tuple[float, float], achter: float, aantal: int
) -> None:
    vel = kies_vel(naam)
    assert (vel.breedte, vel.hoogte) == maat
    assert voorkanten(vel)[0] == voor
    assert min(hoek.x for hoek in achterkanten(vel)) == achter
    assert len(voorkanten(vel)) == aantal


@pytest.mark.parametrize("vel", [*VELLEN, A6, EIGEN])
def test_elke_achterkant_ligt_precies_achter_zijn_voorkant(vel: Kaartvel) -> None:
    for voor, achter in zip(voorkanten(vel), achterkanten(vel), strict=True):
        assert voor.x + vel.breedte == pytest.approx(210 - achter.x)
        assert voor.y == achter.y


def test_een_printer_wijkt_op_beide_kanten_naar_dezelfde_kant_af() -> None:
    scheef = Verschuiving(1.5, -2)
    for kant in (voorkanten, achterkanten):
        for recht, anders in zip(kant(VELLEN[0]), kant(VELLEN[0], scheef), strict=True):
            assert (anders.x - recht.x, anders.y - recht.y) == (1.5, -2)


@pytest.mark.parametrize("tekst", ["1.5,-2", "1.5, -2.0", "1,5;-2", "1,5 -2", "+1.5,-2"])
def test_een_verschuiving_wordt_begrepen(tekst: str) -> None:
    assert begrijp_verschuiving(tekst) == (1.5, -2)


def test_een_getal_met_een_komma_is_niet_twee_getallen() -> None:
    with pytest.raises(KaartFout) as fout:
        begrijp_verschuiving("1,5")
    assert str(fout.value) == (
        "verschuif: “1,5” kan twee dingen zijn; schrijf “1.5;0” voor 1,5 mm naar rechts, "
        "of “1;5” voor 1 naar rechts en 5 naar beneden"
    )
    assert begrijp_verschuiving("1.5;0") == (1.5, 0)
    assert begrijp_verschuiving("1;5") == (1, 5)


@pytest.mark.parametrize("tekst", ["", "1", "1,5,-2", "a,b", "1e3,0", "11,0", "0,-99", "nan,0"])
def test_een_verschuiving_die_niet_kan_geeft_een_zin(tekst: str) -> None:
    with pytest.raises(KaartFout, match="verschuif: "):
        begrijp_verschuiving(tekst)


def test_een_eigen_vel_uit_kaart_yaml_gaat_voor() -> None:
    gegevens = maak_kaart([("", "kaart", {"drukwerk": {"vellen": [EIGEN._asdict()]}})]).gegevens
    assert kies_vel("kladblok", gegevens.drukwerk.vellen) == EIGEN
    anders = EIGEN._replace(naam="Avery C32011")
    assert kies_vel("avery c32011", [anders]) == anders


def test_een_vel_dat_er_niet_is_geeft_een_suggestie() -> None:
    with pytest.raises(OnbekendeWaarde, match="Avery C32011"):
        kies_vel("averi c32011")


@pytest.mark.parametrize(
    "anders", [{"stap_opzij": 80}, {"stap_omlaag": 40}, {"links": 40}, {"boven": 60}]
)
def test_een_eigen_vel_dat_niet_kan_wordt_geweigerd(anders: dict[str, float]) -> None:
    with pytest.raises(KaartFout, match="Vel Kladblok"):
        kies_vel("Kladblok", [EIGEN._replace(**anders)])  # type: ignore[arg-type]


def test_twee_bladen_op_een_vel_voor_1_3_en_achter_4_2() -> None:
    indeling = twee_op_een([2, 2])
    voor, achter = indeling.zijden
    assert [plaats.bladzijde + 1 for plaats in voor] == [1, 3]
    assert [plaats.bladzijde + 1 for plaats in achter] == [4, 2]
    assert (indeling.papier, indeling.omslaan) == ((297, 210), Omslaan.KORT)
    assert [plaats.x for plaats in voor] == [0, 148.5]
    assert [plaats.x for plaats in achter] == [0.5, 149]


def test_de_gaatjes_van_voor_en_achter_liggen_op_elkaar() -> None:
    voor, achter = twee_op_een([2, 2]).zijden
    gaten = {plaats.bladzijde: plaats.x + 12 for plaats in voor}
    gaten |= {plaats.bladzijde: plaats.x + 148 - 12 for plaats in achter}
    assert gaten[0] == pytest.approx(297 - gaten[1])
    assert gaten[2] == pytest.approx(297 - gaten[3])


def test_elk_blad_houdt_zijn_eigen_voor_en_achterkant() -> None:
    zijden = [[p.bladzijde for p in zijde] for zijde in twee_op_een([1, 2, 3, 1]).zijden]
    #          front    back  front   back  front back
    assert zijden == [[0, 5], [], [1, 6], [2], [3], [4]]
    assert twee_op_een([]).zijden == ()


@given(st.lists(st.integers(1, 5)))
def test_na_een_snede_en_rechts_onder_links_ligt_alles_op_volgorde(bladzijden: list[int]) -> None:
    indeling = twee_op_een(bladzijden)
    assert indeling.stapel.endswith("leg de rechterhelft onder de linkerhelft: dan ligt alles op "
                                    "volgorde.")  # fmt: skip
    voorkanten_ = indeling.zijden[::2]
    links = [zijde[0].bladzijde for zijde in voorkanten_]
    rechts = [zijde[1].bladzijde for zijde in voorkanten_ if len(zijde) > 1]
    stapel = [*links, *rechts]
    assert stapel == sorted(stapel)
    # Every sheet begins on a front, and no page is lost.
    eersten = [sum(bladzijden[:nr]) for nr in range(len(bladzijden))]
    assert set(eersten) <= set(stapel)
    alle = sorted(p.bladzijde for zijde in indeling.zijden for p in zijde)
    assert alle == list(range(sum(bladzijden)))


def test_een_oneven_aantal_laat_de_rechterhelft_leeg() -> None:
    voor, achter = twee_op_een([2]).zijden
    assert voor == (Paginaplaats(0, 0, 0),)
    assert achter == (Paginaplaats(1, 149, 0),)


def test_van_elk_stapeltje_om_de_beurt_een_geeft_de_kaartjes_op_volgorde() -> None:
    indeling = kaartvellen(10, A6)
    assert "het bovenste kaartje van elk stapeltje, van links naar rechts" in indeling.stapel
    voor = [
        plaats.bladzijde
        for zijde in indeling.zijden[::2]
        for plaats in sorted(zijde, key=lambda plaats: (plaats.y, plaats.x))
    ]
    assert voor == list(range(0, 20, 2))


@pytest.mark.parametrize("vel", [*VELLEN, A6, EIGEN])
def test_elke_kaart_komt_een_keer_en_een_streep_raakt_nooit_een_kaart(vel: Kaartvel) -> None:
    indeling = kaartvellen(13, vel)
    bladzijden = sorted(plaats.bladzijde for zijde in indeling.zijden for plaats in zijde)
    assert bladzijden == list(range(26))
    assert all(p.bladzijde % 2 == 0 for zijde in indeling.zijden[::2] for p in zijde)
    for strepen, hoeken in zip(indeling.strepen, (voorkanten(vel), achterkanten(vel)), strict=True):
        assert strepen
        for streep in strepen:
            for hoek in hoeken:
                binnen_x = hoek.x < streep.x2 and streep.x1 < hoek.x + vel.breedte
                binnen_y = hoek.y < streep.y2 and streep.y1 < hoek.y + vel.hoogte
                assert not (binnen_x and binnen_y)


def test_vellen_zonder_afval_krijgen_een_bon_en_de_andere_niet() -> None:
    assert kaartvellen(1, A6).bon
    assert twee_op_een([1]).bon
    assert not any(kaartvellen(1, vel).bon for vel in VELLEN)
