"""When, as Dutch guides write it: what is understood is one thing, and the rest is named."""

from typing import Any

import pytest
from hypothesis import given, strategies as st

from kaart.model import Tijd, maak
from kaart.taal import lees_tijden, tijdregels, tijdtekst
from kaart.taal.zeg.tijdcel import in_woorden
from kaart.taal.zeg.woorden import DAGEN, MAANDEN

WEEK = tuple(DAGEN)
DAGDATUMS = st.dates().map(lambda dag: f"{dag.year:04}-{dag:%m-%d}").filter(lambda d: d > "1000")
DAGDEELUREN = {"ochtend": (0, 12), "middag": (12, 18), "avond": (18, 24), "": (0, 24)}


def dag_en_uren(kort: str, uren: str) -> list[dict[str, str]]:
    van, _, tot = uren.partition("-")
    return [{"dag": dag, "van": van, "tot": tot} for dag in kort.split()]


def _kwartier(nummer: int) -> str:
    return f"{nummer // 4:02}:{nummer % 4 * 15:02}"


@st.composite
def zinnige_tijden(draw: st.DrawFn) -> dict[str, Any]:
    """Every tijd that a file can hold, but one that ends before it begins or beside its dagdeel."""
    dagdeel = draw(st.sampled_from(list(DAGDEELUREN)))
    eerste, laatste = DAGDEELUREN[dagdeel]
    grenzen = st.integers(eerste * 4, laatste * 4)
    van, tot = sorted(draw(st.lists(grenzen, min_size=2, max_size=2, unique=True)))
    alles = {
        "dag": st.sampled_from(WEEK), "datum": DAGDATUMS,
        "van": st.just(_kwartier(van)), "tot": st.just(_kwartier(tot)),
        "ritme": st.sampled_from("wekelijks om-de-week maandelijks jaarlijks eenmalig".split()),
        "vanaf": DAGDATUMS, "week": st.sampled_from(["1", "2", "3", "4", "5", "laatste"]),
        "maanden": st.lists(st.sampled_from(MAANDEN), min_size=1, max_size=4, unique=True),
        "geldig_van": DAGDATUMS, "geldig_tot": DAGDATUMS,
        "behalve": st.lists(
            st.sampled_from(["schoolvakanties", "feestdagen", *MAANDEN]) | DAGDATUMS,
            min_size=1, max_size=4, unique=True,
        ),
    }  # fmt: skip
    tijd = draw(st.fixed_dictionaries({}, optional=alles))
    return tijd | ({"dagdeel": dagdeel} if dagdeel else {})


@given(zinnige_tijden().filter(bool))
def test_elke_tijd_komt_terug_uit_een_vak_zoals_hij_was(tijd: dict[str, Any]) -> None:
    assert lees_tijden(in_woorden(tijd))[:2] == ((tijd,), ())


@given(zinnige_tijden())
def test_wat_kaart_zegt_begrijpt_kaart(tijd: dict[str, Any]) -> None:
    """What people read: the weekday hides a date, hours a dagdeel, "eerste dinsdag" the month."""
    weg = {"vanaf"} if tijd.get("ritme") != "om-de-week" else set()
    weg |= {"datum"} if "dag" in tijd or "week" in tijd else set()
    weg |= {"dagdeel"} if "van" in tijd or "tot" in tijd else set()
    verwacht = {s: w for s, w in tijd.items() if s not in weg}
    if "week" in verwacht and "ritme" not in verwacht and "dag" in verwacht:
        verwacht["ritme"] = "maandelijks"
    gezegd = maak(Tijd, {s: w for s, w in tijd.items() if s not in weg})
    if not verwacht:
        return
    if verwacht.get("ritme") == "maandelijks" and "week" in verwacht and "dag" not in verwacht:
        del verwacht["ritme"]  # the first week of the month: that is monthly without saying
    lezing = lees_tijden(tijdtekst(gezegd))
    assert lezing.niet == ()
    assert [_zonder_volgorde(t) for t in lezing.tijden] == [_zonder_volgorde(verwacht)]


def _zonder_volgorde(tijd: dict[str, Any]) -> dict[str, Any]:
    return {s: sorted(w) if isinstance(w, list) else w for s, w in tijd.items()}


@pytest.mark.parametrize(
    ("tekst", "tijden"),
    [
        ("vr t/m ma 22-23 uur", dag_en_uren("vr za zo ma", "22:00-23:00")),
        ("zo-do 10-12 uur", dag_en_uren("zo ma di wo do", "10:00-12:00")),
        ("ma t/m do 9-12", dag_en_uren("ma di wo do", "09:00-12:00")),
        ("iedere werkdag 8.30u-17u", dag_en_uren("ma di wo do vr", "08:30-17:00")),
        ("za/zo 9-12", dag_en_uren("za zo", "09:00-12:00")),
        ("di + do 9-12", dag_en_uren("di do", "09:00-12:00")),
        ("9-12 ma-wo, 10-14 za",
         [*dag_en_uren("ma di wo", "09:00-12:00"), *dag_en_uren("za", "10:00-14:00")]),
        ("ma-wo 9-17, za 10-14",
         [*dag_en_uren("ma di wo", "09:00-17:00"), *dag_en_uren("za", "10:00-14:00")]),
        ("di 9-12 en 13-17",
         [*dag_en_uren("di", "09:00-12:00"), *dag_en_uren("di", "13:00-17:00")]),
        ("di 9.00-12.30/13.30-17.00",
         [*dag_en_uren("di", "09:00-12:30"), *dag_en_uren("di", "13:30-17:00")]),
        ("maandag gesloten; di-zo 10-17", dag_en_uren("di wo do vr za zo", "10:00-17:00")),
        ("elke dag behalve zondag 9-17", dag_en_uren("ma di wo do vr za", "09:00-17:00")),
        ("op werkdagen 0900-1700", dag_en_uren("ma di wo do vr", "09:00-17:00")),
        ("weekend 10u-12u30", dag_en_uren("za zo", "10:00-12:30")),
        ("24/7", dag_en_uren(" ".join(WEEK), "00:00-24:00")),
        ("di kwart over 9 tot half 11", dag_en_uren("di", "09:15-10:30")),
        ("di 9h tot kwart voor 11", dag_en_uren("di", "09:00-10:45")),
        ("di van 9 tot 5", dag_en_uren("di", "09:00-17:00")),
        ("di half 2 tot 4", dag_en_uren("di", "13:30-16:00")),
        ("di van twee tot vier uur", dag_en_uren("di", "14:00-16:00")),
        ("di 02.00-04.00", dag_en_uren("di", "02:00-04:00")),
        ("di 7.30-9.00", dag_en_uren("di", "07:30-09:00")),
        ("di 10.30", [{"dag": "di", "van": "10:30"}]),
        ("di tussen 10 en 12", dag_en_uren("di", "10:00-12:00")),
        ("ma-di 9-17; dinsdag tot 12 uur",
         [*dag_en_uren("ma", "09:00-17:00"), *dag_en_uren("di", "09:00-12:00")]),
        ("ma-di 9-17, op di tot 20.00",
         [*dag_en_uren("ma", "09:00-17:00"), *dag_en_uren("di", "09:00-20:00")]),
        ("do t/m vrij 9-12", dag_en_uren("do vr", "09:00-12:00")),
        ("di tot middernacht", [{"dag": "di", "tot": "24:00"}]),
    ],
)  # fmt: skip
def test_dagen_en_uren(tekst: str, tijden: list[dict[str, str]]) -> None:
    assert lees_tijden(tekst)[:2] == (tuple(tijden), ())


@pytest.mark.parametrize(
    ("tekst", "tijden"),
    [
        ("dinsdagmiddag 2-4", [{"dag": "di", "van": "14:00", "tot": "16:00", "dagdeel": "middag"}]),
        ("'s avonds 7-9", [{"van": "19:00", "tot": "21:00", "dagdeel": "avond"}]),
        ("di 10-12 en 's avonds 7-9",
         [{"dag": "di", "van": "10:00", "tot": "12:00"},
          {"dag": "di", "van": "19:00", "tot": "21:00", "dagdeel": "avond"}]),
        ("9-12 en 2-4 's middags",
         [{"van": "09:00", "tot": "12:00"},
          {"van": "14:00", "tot": "16:00", "dagdeel": "middag"}]),
        ("avond 8-12", [{"van": "20:00", "tot": "24:00", "dagdeel": "avond"}]),
        ("dinsdag- en donderdagmiddag",
         [{"dag": "di", "dagdeel": "middag"}, {"dag": "do", "dagdeel": "middag"}]),
        ("dinsdagochtend en donderdagmiddag",
         [{"dag": "di", "dagdeel": "ochtend"}, {"dag": "do", "dagdeel": "middag"}]),
        ("1e en 3e woensdag",
         [{"dag": "wo", "ritme": "maandelijks", "week": nr} for nr in ("1", "3")]),
        ("laatste vrijdagavond van de maand",
         [{"dag": "vr", "dagdeel": "avond", "ritme": "maandelijks", "week": "laatste"}]),
        ("elke dinsdag", [{"dag": "di", "ritme": "wekelijks"}]),
        ("elke dinsdag om de week", [{"dag": "di", "ritme": "om-de-week"}]),
        *((f"di {ritme}", [{"dag": "di", "ritme": "om-de-week"}])
          for ritme in ("om de 14 dagen", "eens per twee weken", "iedere 2 weken",
                        "eenmaal in de veertien dagen")),
        ("eens in de maand op di", [{"dag": "di", "ritme": "maandelijks"}]),
        ("laatste zo v/d mnd", [{"dag": "zo", "ritme": "maandelijks", "week": "laatste"}]),
        ("di (in schoolvakanties gesloten)", [{"dag": "di", "behalve": ["schoolvakanties"]}]),
        ("di 1x per maand", [{"dag": "di", "ritme": "maandelijks"}]),
        ("di 10-12, elke week, do 14-16, om de week",
         [{"dag": "di", "van": "10:00", "tot": "12:00", "ritme": "wekelijks"},
          {"dag": "do", "van": "14:00", "tot": "16:00", "ritme": "om-de-week"}]),
        ("di 10-12, do 14-16, niet in juli",
         [{"dag": "di", "van": "10:00", "tot": "12:00", "behalve": ["juli"]},
          {"dag": "do", "van": "14:00", "tot": "16:00", "behalve": ["juli"]}]),
        ("nov-feb", [{"maanden": ["januari", "februari", "november", "december"]}]),
        ("3 november 2026 10-12, 5 november 2026 14-16",
         [{"datum": "2026-11-03", "van": "10:00", "tot": "12:00"},
          {"datum": "2026-11-05", "van": "14:00", "tot": "16:00"}]),
        ("di (behalve feestdagen, de schoolvakanties en 5 mei 2027)",
         [{"dag": "di", "behalve": ["feestdagen", "schoolvakanties", "2027-05-05"]}]),
    ],
)  # fmt: skip
def test_dagdelen_ritmes_en_grenzen(tekst: str, tijden: list[dict[str, Any]]) -> None:
    assert lees_tijden(tekst)[:2] == (tuple(tijden), ())


@pytest.mark.parametrize(
    ("tekst", "niet", "raad"),
    [
        ("altijd", ("altijd",), ""),
        ("dinsdag 10-12, in de zomer niet", ("in de zomer niet",), ""),
        ("ma en wo op afspraak", ("afspraak",), ""),
        ("dinsdag 25-26 uur", ("25-26",), ""),
        ("3 november", ("3 november",), ""),
        ("oneven weken", ("oneven weken",),
         "noem een dag waarop het er is: om de week, gerekend vanaf 3 november 2026"),
        ("maandag (even weken) 9-12", ("even weken",),
         "noem een dag waarop het er is: om de week, gerekend vanaf 3 november 2026"),
        ("di 10-12, vrij", ("vrij",), ""),
        ("di 10.30 en 13.00", ("13.00",), ""),
        ("di 22-2", ("di 22-2",),
         "dat loopt over middernacht; maak er twee van, tot 24.00 en vanaf 00.00 uur"),
        ("7-9", ("7-9",),
         "is dat ’s ochtends of ’s avonds? Schrijf 19.00-21.00 of 07.00-09.00 uur"),
        ("maandag gesloten 10-17", ("maandag gesloten 10-17",), ""),
        ("", ("",), ""),
    ],
)  # fmt: skip
def test_wat_niet_te_lezen_is_wordt_tot_op_het_woord_genoemd(
    tekst: str, niet: tuple[str, ...], raad: str
) -> None:
    lezing = lees_tijden(tekst)
    assert (lezing.niet, lezing.raad) == (niet, raad)


@pytest.mark.parametrize("week", ["oneven weken", "in de even weken:", "even week"])
def test_een_week_die_niemand_kent_geeft_geen_gewone_maandag(week: str) -> None:
    assert lees_tijden(f"{week} op maandag 10-12").tijden == ()


@pytest.mark.parametrize(
    ("tekst", "hersteld"),
    [
        ("di 2-4", "di 2-4 → 14.00-16.00 uur"),
        ("di van 9 tot 5", "di van 9 tot 5 → 09.00-17.00 uur"),
        ("di 9-12", ""),
        ("di 14.00-16.00", ""),
    ],
)
def test_uren_die_anders_staan_dan_de_cijfers_worden_gezegd(tekst: str, hersteld: str) -> None:
    assert lees_tijden(tekst).hersteld == hersteld


def test_de_regels_van_een_blad_zijn_terug_te_lezen() -> None:
    tijden = [{"dag": dag, "van": "09:00", "tot": "17:00"} for dag in WEEK[:5]]
    tijden += [{"dag": "za", "van": "10:00", "tot": "14:00"}]
    regels = "; ".join(tijdregels(maak(Tijd, tijd) for tijd in tijden))
    assert lees_tijden(regels)[:2] == (tuple(tijden), ())
