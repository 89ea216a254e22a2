"""On which days a time falls, and of which days one has to ask."""

from datetime import date, timedelta

import pytest
from hypothesis import given, strategies as st

from kaart.model import Schoolvakantie, Tijd
from kaart.oordeel import beurten, eerstvolgende, einde_van, feestdagen, is_exact
from kaart.oordeel.agenda.kalender import is_vakantie, pasen
from kaart.taal import DAGEN, MAANDEN

DI = Tijd(dag="di", van="10:00", tot="12:00", ritme="wekelijks")
MEI = Schoolvakantie("mei 2027", "2027-04-24", "2027-05-02")
ZOMER = Schoolvakantie("zomer 2027", "2027-07-17", "2027-08-29")


def dagen(tijd: Tijd, van: str, tot: str, *vakanties: Schoolvakantie) -> str:
    """Return the days in short; a day one has to ask about has a question mark."""
    gevonden = beurten(tijd, date.fromisoformat(van), date.fromisoformat(tot), vakanties)
    return " ".join(f"{b.dag:%m-%d}{'?' * bool(b.vraag_na)}" for b in gevonden)


@pytest.mark.parametrize(
    ("anders", "verwacht"),
    [
        ({}, "12-01 12-08 12-15 12-22 12-29"),
        ({"ritme": ""}, "12-01? 12-08? 12-15? 12-22? 12-29?"),  # unknown is never every week
        ({"ritme": "jaarlijks"}, "12-01? 12-08? 12-15? 12-22? 12-29?"),
        ({"ritme": "om-de-week", "vanaf": "2026-12-08"}, "12-08 12-22"),
        ({"ritme": "om-de-week", "vanaf": "2028-01-04"}, "12-08 12-22"),
        ({"ritme": "om-de-week"}, "12-01? 12-08? 12-15? 12-22? 12-29?"),
        ({"ritme": "maandelijks", "week": "1"}, "12-01"),
        ({"ritme": "maandelijks", "week": "laatste"}, "12-29"),
        ({"ritme": "", "week": "5"}, "12-29"),
        ({"ritme": "maandelijks"}, "12-01? 12-08? 12-15? 12-22? 12-29?"),
        ({"maanden": ("november",)}, ""),
        ({"geldig_van": "2026-12-08", "geldig_tot": "2026-12-22"}, "12-08 12-15 12-22"),
        ({"behalve": ("2026-12-08",)}, "12-01 12-15 12-22 12-29"),
        ({"behalve": ("december",)}, ""),
        ({"dag": "", "datum": "2026-12-25"}, "12-25"),
        ({"dag": "", "datum": "2020-12-25", "ritme": "jaarlijks"}, "12-25"),
        ({"dag": "", "datum": "2020-12-25"}, ""),
        ({"dag": ""}, ""),
    ],
)
def test_beurten_in_december(anders: dict[str, object], verwacht: str) -> None:
    assert dagen(DI._replace(**anders), "2026-12-01", "2026-12-31") == verwacht  # type: ignore[arg-type]


def test_om_de_week_loopt_door_over_een_jaar_van_53_weken() -> None:
    tijd = DI._replace(ritme="om-de-week", vanaf="2026-12-15")
    assert dagen(tijd, "2026-12-15", "2027-02-01") == "12-15 12-29 01-12 01-26"


def test_een_maandag_op_tweede_paasdag_blijft_staan_en_vraagt() -> None:
    maandag = DI._replace(dag="ma")
    assert dagen(maandag, "2027-03-22", "2027-04-05") == "03-22 03-29? 04-05"
    assert beurten(maandag, date(2027, 3, 29), date(2027, 3, 29))[0].vraag_na == (
        "feestdag: vraag na"
    )
    vrij = maandag._replace(behalve=("feestdagen",))
    assert dagen(vrij, "2027-03-22", "2027-04-05") == "03-22 04-05"


def test_wat_niet_overal_vrij_is_vraagt_ook_met_behalve_feestdagen() -> None:
    vrijdag = DI._replace(dag="vr", behalve=("feestdagen",))
    assert dagen(vrijdag, "2027-03-19", "2027-04-02") == "03-19 03-26? 04-02"
    woensdag = DI._replace(dag="wo", behalve=("feestdagen",))
    assert dagen(woensdag, "2027-05-05", "2027-05-12") == "05-05? 05-12"
    assert dagen(woensdag, "2030-05-05", "2030-05-08") == "05-08"


def test_schoolvakanties_zijn_gegevens_en_buiten_de_lijst_onbekend() -> None:
    tijd = DI._replace(behalve=("schoolvakanties",))
    assert dagen(tijd, "2027-04-20", "2027-05-11", MEI, ZOMER) == "04-20? 05-04 05-11"
    assert dagen(tijd, "2027-08-17", "2027-08-31", MEI, ZOMER) == "08-31?"
    assert dagen(tijd, "2027-05-04", "2027-05-04") == "05-04?"
    assert is_vakantie(date(2027, 8, 29), (MEI, ZOMER)) is True
    assert is_vakantie(date(2027, 8, 30), (MEI, ZOMER)) is None
    assert is_vakantie(date(2027, 5, 3), (MEI, ZOMER)) is False
    assert einde_van((MEI, ZOMER)) == date(2027, 8, 29)
    assert einde_van(()) == date.min


def test_de_feestdagen_van_een_jaar() -> None:
    dagen_ = sorted(feestdagen(2027).items())
    assert [f"{dag:%m-%d}{'' if vast else '?'}" for dag, vast in dagen_] == [
        "01-01", "03-26?", "03-28", "03-29", "04-27", "05-05?", "05-06", "05-16", "05-17",
        "12-25", "12-26",
    ]  # fmt: skip
    assert date(2025, 4, 26) in feestdagen(2025)  # the 27th is a Sunday
    assert [pasen(jaar).isoformat()[5:] for jaar in (1818, 2000, 2024, 2038)] == [
        "03-22", "04-23", "03-31", "04-25",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("tijd", "exact"),
    [
        (DI, True),
        (DI._replace(ritme=""), False),
        (DI._replace(ritme="om-de-week"), False),
        (DI._replace(ritme="om-de-week", vanaf="2026-12-08"), True),
        (DI._replace(ritme="maandelijks"), False),
        (DI._replace(ritme="", week="laatste"), True),
        (DI._replace(tot=""), False),
        (DI._replace(dag=""), False),
        (Tijd(datum="2026-12-08", van="10:00", tot="12:00"), True),
    ],
)
def test_alleen_wat_vaststaat_is_exact(tijd: Tijd, exact: bool) -> None:
    assert is_exact(tijd) is exact


@pytest.mark.parametrize(
    ("tijd", "wanneer"),
    [
        (DI, "2026-11-24"),
        (DI._replace(ritme="", week="1"), "2026-12-01"),
        (DI._replace(ritme="om-de-week", vanaf="2026-12-08"), "2026-11-24"),
        (DI._replace(ritme="om-de-week", vanaf="2026-12-01"), "2026-12-01"),
        (DI._replace(maanden=("mei",)), "2027-05-04"),
        (Tijd(datum="2026-12-24"), "2026-12-24"),
        (Tijd(datum="2026-11-20"), None),
        (DI._replace(ritme=""), None),  # nobody said how often
        (DI._replace(ritme="maandelijks"), None),
    ],
)
def test_de_eerstvolgende(tijd: Tijd, wanneer: str | None) -> None:
    beurt = eerstvolgende(tijd, date(2026, 11, 21))
    assert (beurt and beurt.dag.isoformat()) == wanneer


RITMES = st.sampled_from(["", "wekelijks", "om-de-week", "maandelijks", "jaarlijks", "eenmalig"])
TIJDEN = st.builds(
    Tijd,
    dag=st.sampled_from(["", *DAGEN]),
    datum=st.sampled_from(["", "2026-12-08", "2024-02-29", "2026-02-31"]),
    ritme=RITMES,
    vanaf=st.sampled_from(["", "2026-12-07"]),
    week=st.sampled_from(["", "1", "5", "laatste"]),
    maanden=st.lists(st.sampled_from(MAANDEN), max_size=2).map(tuple),
    behalve=st.lists(
        st.sampled_from(["schoolvakanties", "feestdagen", "mei", "2026-12-08"]), max_size=2
    ).map(tuple),
)


@given(TIJDEN, st.dates(), st.integers(0, 800), st.integers(0, 800))
def test_een_deel_van_een_periode_heeft_dezelfde_beurten(
    tijd: Tijd, van: date, een: int, ander: int
) -> None:
    kort, lang = (van + min(timedelta(days=d), date.max - van) for d in sorted((een, ander)))
    alle = beurten(tijd, van, lang, (MEI, ZOMER))
    assert list(alle) == sorted(set(alle))
    assert beurten(tijd, van, kort, (MEI, ZOMER)) == tuple(b for b in alle if b.dag <= kort)
