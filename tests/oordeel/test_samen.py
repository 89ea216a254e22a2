"""When two times surely meet: what a source leaves open is never held against anybody."""

from datetime import date

import pytest

from kaart.model import Schoolvakantie, Tijd
from kaart.oordeel import kan_samen, zeker_samen
from kaart.oordeel.agenda.samen import botsen

VANDAAG = date(2026, 11, 21)
DINSDAG = Tijd(dag="di", van="10:00", tot="12:00")


def di(**anders: object) -> Tijd:
    return DINSDAG._replace(**anders)  # type: ignore[arg-type]


BOTSEN = {
    "elke week allebei": (di(), di(ritme="wekelijks")),
    "een half uur overlap": (di(), di(van="11:30", tot="13:00")),
    "een einde dat ontbreekt": (di(), di(van="11:00", tot="")),
    "twee keer hetzelfde begin zonder einde": (di(tot=""), di(tot="")),
    "tot middernacht": (di(van="20:00", tot="24:00"), di(van="23:59", tot="24:00")),
    "om de week in dezelfde weken": (
        di(ritme="om-de-week", vanaf="2026-11-03"),
        di(ritme="om-de-week", vanaf="2026-12-01"),
    ),
    "om de week, maar welke, tegen elke week": (di(), di(ritme="om-de-week")),
    "elke maand tegen elke week": (di(), di(ritme="maandelijks")),
    "de laatste is soms de vierde": (di(week="4"), di(week="laatste")),
    "de vijfde is altijd de laatste": (di(week="5"), di(week="laatste")),
    "een datum op die dag": (di(), Tijd(datum="2026-12-01", van="11:00", tot="13:00")),
    "twee keer dezelfde datum": (
        Tijd(datum="2026-12-01", van="11:00", tot="13:00"),
        Tijd(datum="2026-12-01", van="12:00", tot="13:00", ritme="eenmalig"),
    ),
    "een maand samen": (di(maanden=("maart", "april")), di(maanden=("april", "mei"))),
    "een dag samen": (di(geldig_tot="2026-12-01"), di(geldig_van="2026-12-01")),
    "pas over een jaar": (di(geldig_van="2027-12-01"), di()),
    "buiten de vakanties": (di(behalve=("schoolvakanties",)), di()),
}
BOTSEN_NIET = {
    "geen uren bekend": (Tijd(dag="di"), Tijd(dag="di")),
    "te ver vooruit": (di(geldig_van="2030-01-01"), di()),
    "een andere dag": (di(), di(dag="wo")),
    "meteen erna": (di(), di(van="12:00", tot="13:00")),
    "een dagdeel is te vaag": (di(), Tijd(dag="di", dagdeel="ochtend")),
    "geen dag bekend": (di(), di(dag="")),
    "twee keer geen dag bekend": (di(dag=""), di(dag="")),
    "om de week in de andere weken": (
        di(ritme="om-de-week", vanaf="2026-11-03"),
        di(ritme="om-de-week", vanaf="2026-11-10"),
    ),
    "om de week over de jaargrens": (
        di(ritme="om-de-week", vanaf="2026-12-29"),
        di(ritme="om-de-week", vanaf="2027-01-05"),
    ),
    "om de week, maar welke": (
        di(ritme="om-de-week"),
        di(ritme="om-de-week", vanaf="2026-11-10"),
    ),
    "twee keer een onbekende week van de maand": (di(ritme="maandelijks"), di(ritme="maandelijks")),
    "een andere week van de maand": (di(week="1"), di(week="3")),
    "eens per jaar, maar wanneer": (di(), di(ritme="jaarlijks")),
    "een datum buiten de maanden": (
        di(maanden=("januari",)),
        Tijd(datum="2026-12-01", van="11:00", tot="13:00"),
    ),
    "een datum die is uitgezonderd": (
        di(behalve=("2026-12-01",)),
        Tijd(datum="2026-12-01", van="11:00", tot="13:00"),
    ),
    "geen maand samen": (di(maanden=("maart",)), di(behalve=("maart",))),
    "na elkaar geldig": (di(geldig_tot="2026-12-01"), di(geldig_van="2026-12-02")),
    "allebei voorbij": (di(geldig_tot="2026-11-20"), di(geldig_tot="2026-11-20")),
    "een datum die voorbij is": (di(), Tijd(datum="2026-11-17", van="11:00", tot="13:00")),
    "een datum die niet bestaat": (di(), Tijd(datum="2026-02-31", van="11:00", tot="13:00")),
}


@pytest.mark.parametrize(("een", "ander"), BOTSEN.values(), ids=BOTSEN)
def test_botst(een: Tijd, ander: Tijd) -> None:
    assert botsen(een, ander, VANDAAG)
    assert botsen(ander, een, VANDAAG)


@pytest.mark.parametrize(("een", "ander"), BOTSEN_NIET.values(), ids=BOTSEN_NIET)
def test_botst_niet(een: Tijd, ander: Tijd) -> None:
    assert not botsen(een, ander, VANDAAG)
    assert not botsen(ander, een, VANDAAG)


def test_aan_het_einde_van_de_kalender_loopt_niets_vast() -> None:
    assert botsen(di(dag="vr"), di(dag="vr"), date(9999, 12, 31))


KAN_SAMEN = {
    "hoe vaak is niet bekend": (di(), di(van="15:00", tot="16:00")),
    "om de week, maar welke": (di(ritme="om-de-week"), di(ritme="om-de-week", vanaf="2026-11-10")),
    "twee keer een onbekende week": (di(ritme="maandelijks"), di(ritme="maandelijks")),
    "eens per jaar, maar wanneer": (di(week="1"), di(ritme="jaarlijks")),
    "een dagdeel": (Tijd(dag="di", dagdeel="ochtend"), di()),
    "soms dezelfde week": (di(week="5"), di(ritme="om-de-week", vanaf="2026-12-29")),
    "elk jaar op die datum": (di(), Tijd(datum="2020-12-01", ritme="jaarlijks")),
}
NOOIT_SAMEN = {
    "een andere dag": (di(), di(dag="wo")),
    "om en om": (
        di(ritme="om-de-week", vanaf="2026-11-03"),
        di(ritme="om-de-week", vanaf="2026-11-10"),
    ),
    "om en om, over een jaar van 53 weken": (
        di(ritme="om-de-week", vanaf="2026-12-22"),
        di(ritme="om-de-week", vanaf="2027-01-12"),
    ),
    "de eerste en de derde dinsdag": (di(week="1"), di(week="3")),
    "zomer en winter": (di(maanden=("juli",)), di(maanden=("januari",))),
    "allebei, maar nooit in dezelfde maand": (di(maanden=("juli",)), di(behalve=("juli",))),
    "de een stopt voor de ander begint": (di(geldig_tot="2026-12-08"), di(geldig_van="2026-12-09")),
    "een losse datum in de vakantie": (
        Tijd(datum="2026-12-22"), di(ritme="wekelijks", behalve=("schoolvakanties",)),
    ),
    "een losse datum op een feestdag": (
        Tijd(datum="2028-12-26"), di(ritme="wekelijks", behalve=("feestdagen",)),
    ),
    "voorbij": (di(geldig_tot="2026-11-20"), di()),
}  # fmt: skip
KERST = (Schoolvakantie("kerst", "2026-12-19", "2027-01-03"),)


@pytest.mark.parametrize(("een", "ander"), KAN_SAMEN.values(), ids=KAN_SAMEN)
def test_kan_samen(een: Tijd, ander: Tijd) -> None:
    assert kan_samen(een, ander, VANDAAG)
    assert kan_samen(ander, een, VANDAAG)


@pytest.mark.parametrize(("een", "ander"), NOOIT_SAMEN.values(), ids=NOOIT_SAMEN)
def test_zeker_nooit_samen(een: Tijd, ander: Tijd) -> None:
    dag = date(2027, 1, 1) if ander.behalve == ("feestdagen",) else VANDAAG
    assert not kan_samen(een, ander, dag, KERST)
    assert not kan_samen(ander, een, dag, KERST)


def test_zeker_samen_vraagt_een_dag_waarop_allebei_vaststaan() -> None:
    week = di(ritme="wekelijks")
    assert zeker_samen(week, di(ritme="wekelijks", van="11:59", tot="13:00"), VANDAAG)
    assert zeker_samen(week, di(week="1"), VANDAAG)
    anderen = (
        di(),  # nobody said how often
        di(ritme="om-de-week"),
        di(ritme="wekelijks", van="12:00", tot="13:00"),
        di(ritme="wekelijks", tot=""),
        Tijd(dag="di", dagdeel="ochtend", ritme="wekelijks"),
        di(ritme="wekelijks", dag="wo"),
    )
    assert not any(zeker_samen(week, ander, VANDAAG) for ander in anderen)
