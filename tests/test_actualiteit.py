"""How far a fact may still be trusted."""

from datetime import date

import pytest
from hypothesis import given, strategies as st

from kaart.model import (
    Aanbod,
    Aanmeldstop,
    Bron,
    Contact,
    Controle,
    Convenant,
    Organisatie,
    Termijn,
    Termijnen,
    Tijd,
    Wachttijd,
)
from kaart.nakijken.achterstand.punten import nakijkpunten
from kaart.oordeel.actualiteit import (
    Stand,
    beoordeel,
    controle_van,
    is_gestopt,
    is_voorbij,
    oordeel_aanbod,
    oordeel_aanmeldstop,
    oordeel_convenant,
    plus_maanden,
)
from kaart.oordeel.vertrouwen import betrouwbaarheid, vertrouwensregel

VANDAAG = date(2026, 11, 21)
JAAR = Termijn(10, 12)
WEKELIJKS = (Tijd(dag="di"),)


def organisatie(**velden: object) -> Organisatie:
    return Organisatie("x", "X", "welzijn", "Doet iets.")._replace(**velden)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("op", "stand"),
    [
        ("2026-11-22", Stand.ONBEKEND),  # seen from a day in the past it was not done yet
        ("2026-11-21", Stand.ACTUEEL),
        ("2026-01-22", Stand.ACTUEEL),
        ("2026-01-21", Stand.BIJNA),
        ("2025-11-22", Stand.BIJNA),
        ("2025-11-21", Stand.VEROUDERD),
        ("2026", Stand.BIJNA),  # read as 1 January
        ("2026-02", Stand.ACTUEEL),
        ("2018", Stand.VEROUDERD),
        ("", Stand.ONBEKEND),
        ("2026-02-31", Stand.ONBEKEND),  # no such day: the toets `datum` says so
    ],
)
def test_klok(op: str, stand: Stand) -> None:
    assert beoordeel(Controle(op=op), JAAR, VANDAAG).stand is stand


def test_zonder_controle_is_nooit_actueel() -> None:
    assert beoordeel(None, JAAR, VANDAAG).stand is Stand.ONBEKEND


@pytest.mark.parametrize(
    ("dag", "maanden", "verwacht"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2024, 1, 31), 1, date(2024, 2, 29)),
        (date(2025, 11, 30), 12, date(2026, 11, 30)),
        (date(9999, 12, 1), 12, date(9999, 12, 1)),
        (date(2026, 1, 31), -2, date(2025, 11, 30)),
        (date(1, 1, 15), -2, date(1, 11, 15)),  # no calendar goes further back
    ],
)
def test_plus_maanden(dag: date, maanden: int, verwacht: date) -> None:
    assert plus_maanden(dag, maanden) == verwacht


@given(st.dates(max_value=date(9000, 1, 1)), st.integers(0, 240), st.integers(0, 240))
def test_meer_maanden_is_nooit_eerder(dag: date, kort: int, langer: int) -> None:
    assert plus_maanden(dag, kort) <= plus_maanden(dag, kort + langer)


@given(st.dates(date(1900, 1, 1), VANDAAG), st.dates(date(1900, 1, 1), VANDAAG))
def test_ouder_is_nooit_beter(een: date, ander: date) -> None:
    ernst = [
        list(Stand).index(beoordeel(Controle(op=str(dag)), JAAR, VANDAAG).stand)
        for dag in sorted((een, ander))
    ]
    assert ernst == sorted(ernst, reverse=True)


def test_aanbod_met_tijden_heeft_een_kortere_klok() -> None:
    controle = Controle(op="2026-05-01")
    met = Aanbod("Inloop", "inloop", tijden=WEKELIJKS, gecontroleerd=controle)
    zonder = Aanbod("Inloop", "inloop", gecontroleerd=controle)
    assert oordeel_aanbod(met, organisatie(), Termijnen(), VANDAAG).stand is Stand.VEROUDERD
    assert oordeel_aanbod(zonder, organisatie(), Termijnen(), VANDAAG).stand is Stand.ACTUEEL


def test_voorbij_geldig_tot_is_verouderd_hoe_vers_ook() -> None:
    aanbod = Aanbod(
        "Cursus", "cursus", tijden=(Tijd(dag="di", geldig_tot="2026-11-20"),),
        gecontroleerd=Controle(op="2026-11-01"),
    )  # fmt: skip
    assert oordeel_aanbod(aanbod, organisatie(), Termijnen(), VANDAAG).stand is Stand.VEROUDERD
    assert oordeel_aanbod(aanbod, organisatie(), Termijnen(), date(2026, 11, 20)).stand is (
        Stand.ACTUEEL
    )


def test_controle_van_aanbod_is_de_nieuwste_van_zijn_eigen_bronnen() -> None:
    aanbod = Aanbod(
        "Inloop",
        "inloop",
        bronnen=(Bron(url="a", datum="2018"), Bron(document="b", datum="2019-02")),
    )
    assert controle_van(aanbod, organisatie()) == Controle(op="2019-02", hoe="document")
    assert controle_van(Aanbod("I", "inloop", bronnen=(Bron(url="a"),)), organisatie()).op == ""
    eigen = organisatie(gecontroleerd=Controle(op="2026"))
    assert controle_van(Aanbod("I", "inloop"), eigen).op == "2026"


def test_de_zwakste_telt() -> None:
    wie = organisatie(
        gecontroleerd=Controle("2026-10-01", "telefoon"),
        contacten=(Contact("balie", gecontroleerd=Controle("2019", "website")),),
    )
    assert vertrouwensregel(betrouwbaarheid(wie, Termijnen(), VANDAAG)) == (
        "gecontroleerd 2019, website; verouderd (contact balie)"
    )
    nooit = wie._replace(contacten=(Contact("balie", gecontroleerd=Controle()),))
    assert betrouwbaarheid(nooit, Termijnen(), VANDAAG).stand is Stand.ONBEKEND


@pytest.mark.parametrize(
    ("controle", "regel"),
    [
        (Controle("2026-11-02", "telefoon"), "gecontroleerd november 2026, telefoon"),
        (Controle("2026", ""), "gecontroleerd 2026; bijna verouderd"),
        (Controle("2024-03", "website"), "gecontroleerd maart 2024, website; verouderd"),
        (Controle("", "website"), "nooit gecontroleerd (bron zonder datum)"),
    ],
)
def test_vertrouwensregel(controle: Controle, regel: str) -> None:
    assert vertrouwensregel(beoordeel(controle, JAAR, VANDAAG)) == regel


def test_nakijkpunten_noemen_elk_ding() -> None:
    wie = organisatie(
        contacten=(Contact("balie", gecontroleerd=Controle("2019")), Contact("mail")),
        wachttijd=Wachttijd(6, "2026-11-01"),
        aanbod=(
            Aanbod("Inloop", "inloop", tijden=WEKELIJKS, wachttijd=Wachttijd(2, "2026-01-01")),
            Aanbod("Weg", "inloop", status="gestopt"),
        ),
    )
    assert [(punt.wat, punt.oordeel.stand) for punt in nakijkpunten(wie, Termijnen(), VANDAAG)] == [
        ("organisatie", Stand.ONBEKEND),
        ("contact balie", Stand.VEROUDERD),
        ("contact mail", Stand.ONBEKEND),  # checked with the organisation
        ("aanbod Inloop", Stand.ONBEKEND),
        ("wachttijd Inloop", Stand.VEROUDERD),
        ("wachttijd", Stand.ACTUEEL),
    ]


@pytest.mark.parametrize(
    ("status", "op", "gestopt"),
    [
        ("actief", "", False),
        ("tijdelijk-gesloten", "", False),
        ("gestopt", "", True),
        ("niet-opnemen", "", True),
        ("gestopt", "2026-11-21", True),
        ("gestopt", "2026-11-22", False),  # stops tomorrow: active today
    ],
)
def test_gestopt_op_de_peildatum(status: str, op: str, gestopt: bool) -> None:
    assert is_gestopt(organisatie(status=status, gestopt_op=op), VANDAAG) is gestopt


@pytest.mark.parametrize(
    ("tijden", "voorbij"),
    [
        ((), False),
        ((Tijd(dag="di"),), False),
        ((Tijd(datum="2025-11-01"),), True),
        ((Tijd(datum="2026-11-21"),), False),
        ((Tijd(datum="2025-11-01"), Tijd(dag="di")), False),
        ((Tijd(dag="di", geldig_tot="2022-08-31"),), True),
        ((Tijd(datum="2025-12-26", ritme="jaarlijks"),), False),
    ],
)
def test_voorbij(tijden: tuple[Tijd, ...], voorbij: bool) -> None:
    assert is_voorbij(Aanbod("Feest", "activiteit", tijden=tijden), VANDAAG) is voorbij


def test_wat_voorbij_is_is_verouderd_hoe_vers_ook_gecontroleerd() -> None:
    gisteren = Aanbod(
        "Feest", "activiteit", tijden=(Tijd(datum="2026-11-20"),),
        gecontroleerd=Controle(op="2026-11-19"),
    )  # fmt: skip
    assert oordeel_aanbod(gisteren, organisatie(), Termijnen(), VANDAAG).stand is Stand.VEROUDERD


@pytest.mark.parametrize(
    ("tot", "stand"),
    [
        ("2027-01-22", Stand.ACTUEEL),
        ("2027-01-21", Stand.BIJNA),  # two months before
        ("2026-11-21", Stand.BIJNA),  # its last day
        ("2026-11-20", Stand.VEROUDERD),
        ("", Stand.ACTUEEL),  # without an end
        ("2026-02-31", Stand.ONBEKEND),  # no such day
    ],
)
def test_een_convenant_loopt_af_op_zijn_einddatum(tot: str, stand: Stand) -> None:
    assert oordeel_convenant(Convenant("de stad", tot=tot), Termijnen(), VANDAAG).stand is stand


@pytest.mark.parametrize(
    ("stop", "stand"),
    [
        (Aanmeldstop("2026-09-22"), Stand.ACTUEEL),
        (Aanmeldstop("2026-09-21"), Stand.BIJNA),
        (Aanmeldstop("2026-08-21"), Stand.VEROUDERD),
        (Aanmeldstop("2020", "2026-11-21"), Stand.ACTUEEL),  # believed until its end
        (Aanmeldstop("2020", "2026-11-20"), Stand.VEROUDERD),
        (Aanmeldstop("2026-12-01"), Stand.ACTUEEL),  # not yet
        (Aanmeldstop("2020", op="2026-11-01"), Stand.ACTUEEL),  # asked again
    ],
)
def test_een_aanmeldstop_geldt_tot_zijn_einde_of_zijn_termijn(
    stop: Aanmeldstop, stand: Stand
) -> None:
    assert oordeel_aanmeldstop(stop, Termijnen(), VANDAAG).stand is stand
