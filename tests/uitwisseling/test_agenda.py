"""A calendar: the days of kaart and no others, in the programs that people have."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given, strategies as st

from kaart.model import Schoolvakantie, Tijd
from kaart.oordeel import beurten, is_exact, vooruit
from kaart.uitwisseling import Agendapunt, dagen_van, maak_agenda

icalendar = pytest.importorskip("icalendar", reason="pip install kaart[test]")
herhaald = pytest.importorskip("recurring_ical_events", reason="pip install kaart[test]")

DAG = date(2026, 12, 1)
KERST = Schoolvakantie("kerst", "2026-12-19", "2027-01-03")
MEI = Schoolvakantie("mei", "2027-04-24", "2027-05-02")
VAKANTIES = (KERST, MEI)
FEESTDAGEN = "feestdag: vraag na (29 maart 2027, 17 mei 2027, 17 april 2028 en 5 juni 2028)"
WEKELIJKS = Tijd(dag="ma", van="10:00", tot="12:00", ritme="wekelijks")


def agenda(*tijden: Tijd, vakanties: tuple[Schoolvakantie, ...] = VAKANTIES) -> bytes:
    punten = [Agendapunt(f"punt-{nr}", "Soep", tijd) for nr, tijd in enumerate(tijden)]
    return maak_agenda("Proefkaart", punten, DAG, vakanties)


def dagen_in(inhoud: bytes) -> list[date]:
    """Return the days that recurring-ical-events sees in the two years of a calendar."""
    van, tot = vooruit(DAG)
    gebeurtenissen = herhaald.of(icalendar.Calendar.from_ical(inhoud)).between(van, tot)
    return sorted(een["DTSTART"].dt.date() for een in gebeurtenissen)


def beschrijving(inhoud: bytes) -> str:
    (een,) = icalendar.Calendar.from_ical(inhoud).walk("VEVENT")
    return str(een.get("DESCRIPTION", ""))


def test_een_gebeurtenis_heel() -> None:
    punt = Agendapunt(
        "7490abef-80e3-5c15-897f-dade88c20a80", "Soep, brood; en koffie", WEKELIJKS._replace(
            geldig_tot="2026-12-14"), "Regel 1\nRegel 2: koffie en thee, met koek of taart erbij",
        "De Brug, zaal 2", "https://soep.example/a;b",
    )  # fmt: skip
    regels = maak_agenda("Proef", [punt], DAG).decode().split("\r\n")
    begin = regels.index("BEGIN:VEVENT")
    assert regels[begin:] == [
        "BEGIN:VEVENT",
        "UID:7490abef-80e3-5c15-897f-dade88c20a80",
        "DTSTAMP:20261201T000000Z",
        "DTSTART;TZID=Europe/Amsterdam:20261207T100000",
        "DTEND;TZID=Europe/Amsterdam:20261207T120000",
        "RRULE:FREQ=WEEKLY;UNTIL=20261214T235959Z;BYDAY=MO",
        "SUMMARY:Soep\\, brood\\; en koffie",
        "DESCRIPTION:Regel 1\\nRegel 2: koffie en thee\\, met koek of taart erbij",
        "LOCATION:De Brug\\, zaal 2",
        "URL:https://soep.example/a;b",
        "STATUS:CONFIRMED",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ]


@pytest.mark.parametrize(
    ("velden", "wel", "niet"),
    [
        ({}, [date(2026, 12, 21), date(2027, 3, 29)], []),  # holidays without a word stay
        ({"behalve": ("feestdagen",)}, [date(2026, 12, 21)], [date(2027, 3, 29)]),
        ({"behalve": ("schoolvakanties",)}, [date(2026, 12, 14), date(2027, 1, 4)],
         [date(2026, 12, 21), date(2026, 12, 28), date(2027, 4, 26), date(2027, 5, 3)]),
        ({"behalve": ("2026-12-14", "juli")}, [date(2026, 12, 7), date(2027, 8, 2)],
         [date(2026, 12, 14), date(2027, 7, 5)]),
        ({"ritme": "om-de-week", "vanaf": "2026-11-30"}, [date(2026, 12, 14), date(2027, 1, 11)],
         [date(2026, 12, 7), date(2027, 1, 4)]),
        ({"ritme": "maandelijks", "week": "laatste", "behalve": ("feestdagen",)},
         [date(2026, 12, 28), date(2027, 2, 22)], [date(2026, 12, 21), date(2027, 3, 29)]),
        ({"dag": "", "ritme": "", "datum": "2027-02-01"}, [date(2027, 2, 1)], [date(2027, 2, 8)]),
    ],
)  # fmt: skip
def test_wat_valt_wanneer(velden: dict[str, Any], wel: list[date], niet: list[date]) -> None:
    dagen = dagen_in(agenda(WEKELIJKS._replace(**velden)))
    assert set(wel) <= set(dagen)
    assert set(niet).isdisjoint(dagen)


@pytest.mark.parametrize(
    ("velden", "vakanties", "zin"),
    [
        ({}, VAKANTIES, FEESTDAGEN),
        ({"behalve": ("feestdagen",)}, VAKANTIES, ""),
        ({"behalve": ("feestdagen", "schoolvakanties"), "geldig_tot": "2026-12-08"}, (),
         "schoolvakantie niet bekend: vraag na (7 december 2026)"),
    ],
)  # fmt: skip
def test_wat_niet_zeker_is_staat_erbij(
    velden: dict[str, Any], vakanties: tuple[Schoolvakantie, ...], zin: str
) -> None:
    assert beschrijving(agenda(WEKELIJKS._replace(**velden), vakanties=vakanties)) == zin


def test_niet_verder_dan_de_laatste_bekende_vakantie() -> None:
    dagen = dagen_in(agenda(WEKELIJKS._replace(behalve=("schoolvakanties",))))
    assert dagen[-1] == date(2027, 4, 19)
    assert (dagen_in(agenda(WEKELIJKS))[-1] - DAG).days >= 365


@pytest.mark.parametrize(
    "velden", [{"tot": ""}, {"van": "", "tot": ""}, {"ritme": ""}, {"ritme": "om-de-week"},
               {"ritme": "maandelijks"}, {"ritme": "eenmalig"}, {"geldig_tot": "2026-11-30"}]
)  # fmt: skip
def test_wat_niet_vaststaat_of_voorbij_is_staat_er_niet_in(velden: dict[str, Any]) -> None:
    assert b"VEVENT" not in agenda(WEKELIJKS._replace(**velden))


def test_de_zomertijd_en_middernacht() -> None:
    inhoud = agenda(Tijd(datum="2027-03-28", van="22:00", tot="24:00"))
    (een,) = herhaald.of(icalendar.Calendar.from_ical(inhoud)).between(DAG, date(2027, 4, 1))
    assert een["DTSTART"].dt.isoformat() == "2027-03-28T22:00:00+02:00"
    assert een["DTEND"].dt.isoformat() == "2027-03-29T00:00:00+02:00"


TIJDEN = st.builds(
    Tijd,
    dag=st.sampled_from(["ma", "wo", "zo"]), van=st.just("09:30"), tot=st.just("11:00"),
    ritme=st.sampled_from(["wekelijks", "om-de-week", "maandelijks"]),
    vanaf=st.sampled_from(["2026-11-02", "2026-12-27"]),
    week=st.sampled_from(["", "", "1", "5", "laatste"]),
    maanden=st.sampled_from([(), ("januari", "juni")]),
    geldig_tot=st.sampled_from(["", "2027-06-01"]),
    behalve=st.sets(
        st.sampled_from(["feestdagen", "schoolvakanties", "augustus", "2027-01-13"])
    ).map(lambda s: tuple(sorted(s))),
)  # fmt: skip


@given(TIJDEN.filter(is_exact))
def test_een_agenda_heeft_de_dagen_van_kaart_en_geen_andere(tijd: Tijd) -> None:
    van, tot = vooruit(DAG)
    verwacht = [beurt.dag for beurt in beurten(tijd, van, tot, VAKANTIES)]
    if "schoolvakanties" in tijd.behalve:
        verwacht = [dag for dag in verwacht if dag <= date(2027, 5, 2)]
    assert dagen_in(agenda(tijd)) == verwacht


def test_het_oog_ziet_een_dag_te_veel() -> None:
    tijd = WEKELIJKS._replace(behalve=("feestdagen",))
    regels = agenda(tijd).decode().split("\r\n")
    fout = "\r\n".join(regel for regel in regels if not regel.startswith("EXDATE")).encode()
    verwacht = [beurt.dag for beurt in dagen_van(tijd, DAG, VAKANTIES)]
    assert dagen_in(agenda(tijd)) == verwacht
    assert set(dagen_in(fout)) - set(verwacht) == {
        date(2027, 3, 29), date(2027, 5, 17), date(2028, 4, 17), date(2028, 6, 5),
    }  # fmt: skip
