"""The order of answers: whole numbers, each bound with the one just past it."""

from kaart.zoek.rangorde import (
    ZWAK,
    Bedoeling,
    bedoelingen,
    hulppunten,
    is_zwak,
    kap_af,
    samen,
    tel_op,
    volgorde,
    weeg,
    woordpunten,
)


def test_wat_bedoeld_kan_zijn_heeft_de_helft_van_het_beste() -> None:
    assert bedoelingen({1: 50, 2: 100, 3: 49}, 1) == [Bedoeling(2, 1000), Bedoeling(1, 125)]


def test_een_paar_kenmerken_van_een_lange_zin_overtuigen_niet() -> None:
    assert bedoelingen({1: 100}, 5) == [Bedoeling(1, 1000)]
    assert bedoelingen({1: 100}, 6) == [Bedoeling(1, 833)]


def test_een_woord_dat_niemand_ooit_zei_maakt_minder_zeker() -> None:
    assert bedoelingen({1: 100}, 5, vreemd=1, woorden=2) == [Bedoeling(1, 750)]
    assert bedoelingen({1: 100}, 5, vreemd=2, woorden=2) == [Bedoeling(1, 500)]
    assert bedoelingen({1: 100}, 5, vreemd=0, woorden=0) == [Bedoeling(1, 1000)]


def test_zwak_is_wat_onder_de_grens_blijft() -> None:
    assert is_zwak([ZWAK - 10, 1], {7: 9, 8: 5})
    assert not is_zwak([ZWAK - 10, 1], {7: 10, 8: 5})
    assert not is_zwak([], {7: ZWAK})
    assert is_zwak([], {})


def test_hoogstens_zes_en_van_gelijke_de_eerste() -> None:
    assert [nummer for nummer, _ in bedoelingen(dict.fromkeys(range(9, 0, -1), 7), 1)] == [
        1, 2, 3, 4, 5, 6,
    ]  # fmt: skip
    assert bedoelingen({}, 1) == bedoelingen({1: 0}, 1) == []


def test_wie_een_tweede_vraag_beantwoordt_krijgt_er_een_deel_bij() -> None:
    bedoeld = [Bedoeling(1, 1000), Bedoeling(2, 125), Bedoeling(3, 100)]
    assert hulppunten(bedoeld, {1: [7, 100, 8, 50], 2: [8, 100]}) == {7: 1000, 8: 500 + 37}
    assert hulppunten(reversed(bedoeld), {1: [7, 100, 8, 50], 2: [8, 100]}) == {7: 1000, 8: 537}


def test_woorden_tellen_naar_hoeveel_er_zijn_gezocht() -> None:
    rijen = [[7, 10, 0, 8, 4, 0], [7, 2, 1]]
    assert tel_op(rijen, 3) == {7: 12, 8: 4}
    assert woordpunten(rijen, 2) == {7: 12 * 65 // 2, 8: 4 * 65 // 2}
    assert woordpunten(rijen, 0) == woordpunten(rijen, 1) == {7: 12 * 65, 8: 4 * 65}
    assert samen({7: 1}, {7: 2, 9: 3}) == {7: 3, 9: 3}


def test_percentages_na_elkaar_naar_beneden_afgerond() -> None:
    assert weeg(101, (50, 50)) == 25
    assert weeg(3, ()) == 3


def test_onder_een_kwart_van_het_beste_is_geen_antwoord() -> None:
    assert list(kap_af({4: 0, 3: 24, 2: 25, 1: 100}).items()) == [(1, 100), (2, 25)]
    assert list(kap_af(dict.fromkeys(range(40, 0, -1), 1))) == list(range(1, 31))
    assert kap_af({}) == {}
    assert kap_af({1: 0}) == {}


def test_meeste_punten_eerst_en_van_gelijke_de_eerste() -> None:
    assert volgorde({3: 5, 1: 4, 2: 5}) == [2, 3, 1]
