"""The same clusters counted another way: day by day and pair by pair, from the definitions."""

from datetime import date, timedelta
from itertools import combinations
from typing import Any

from hulp.buurtje import kaart_met
from hypothesis import given, settings, strategies as st

from kaart.wijk import Blokkeuze, zoek_bouwblokken

VANDAAG = date(2026, 11, 30)
TWEE_JAAR = [VANDAAG + timedelta(days=n) for n in range(732)]
DAGEN = ["ma", "di", "wo", "do", "vr", "za", "zo"]
OP_DAG = {naam: [dag for dag in TWEE_JAAR if DAGEN[dag.weekday()] == naam] for naam in DAGEN}
DELEN = {"ochtend": (0, 12), "middag": (12, 18), "avond": (18, 24)}

TIJD = st.fixed_dictionaries(
    {"dag": st.sampled_from(["di", "wo"])},
    optional={
        "van": st.sampled_from(["09:00", "11:00", "12:00", "13:30"]),
        "tot": st.sampled_from(["14:00", "15:00", "16:31"]),
        "dagdeel": st.sampled_from([*DELEN]),
        "ritme": st.sampled_from(["wekelijks", "om-de-week", "maandelijks"]),
        "vanaf": st.sampled_from(["2026-12-01", "2026-12-08"]),
        "week": st.sampled_from(["1", "3", "laatste"]),
        "maanden": st.sampled_from([["mei"], ["juni", "juli"]]),
    },
)
BLOK = st.tuples(st.sampled_from(["brug", "loods", "kerk", "zaal"]), st.lists(TIJD, max_size=2))


def op_dag(tijd: dict[str, Any], dag: date) -> bool:
    """Say whether it may be there on this day, which is of its weekday."""
    maanden = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus",
               "september", "oktober", "november", "december"]  # fmt: skip
    if maanden[dag.month - 1] not in tijd.get("maanden", maanden):
        return False
    if "week" in tijd:
        volgende = dag + timedelta(days=7)
        laatste = volgende.month != dag.month
        return laatste if tijd["week"] == "laatste" else (dag.day + 6) // 7 == int(tijd["week"])
    if tijd.get("ritme") == "om-de-week" and "vanaf" in tijd:
        begin = date.fromisoformat(tijd["vanaf"])
        maandag = begin - timedelta(days=begin.weekday())
        return (dag - timedelta(days=dag.weekday()) - maandag).days // 7 % 2 == 0
    return True


def uur(tekst: str) -> float:
    return int(tekst[:2]) + int(tekst[3:]) / 60


def dagdelen(tijd: dict[str, Any]) -> set[str]:
    if "van" not in tijd:
        return {tijd["dagdeel"]} if "dagdeel" in tijd else set()
    van = uur(tijd["van"])
    tot = max(uur(tijd["tot"]) if "tot" in tijd else 0, van + 0.001)
    return {naam for naam, (begin, eind) in DELEN.items() if van < eind and tot > begin}


def raakt(een: dict[str, Any], ander: dict[str, Any]) -> bool:
    if "van" in een and "van" in ander:
        (a, b), (c, d) = ((uur(t["van"]), uur(t.get("tot", t["van"]))) for t in (een, ander))
        return max(a, c) - min(b, d) <= 1.00001
    return bool(dagdelen(een) & dagdelen(ander))


def reken_na(blokken: list[tuple[str, list[dict[str, Any]]]]) -> set[Any]:
    """Return (blocks, day, certainty) of each cluster, day by day."""
    momenten = [
        (nummer, plek, tijd)
        for nummer, (plek, tijden) in enumerate(blokken)
        for tijd in tijden
        if "van" in tijd or "dagdeel" in tijd
    ]
    samen = [{n} for n in range(len(momenten))]
    for (n, (_, plek, tijd)), (m, (_, ander_plek, ander)) in combinations(enumerate(momenten), 2):
        naast = plek == ander_plek or {plek, ander_plek} in ({"brug", "loods"}, {"loods", "kerk"})
        samen_vrij = naast and tijd["dag"] == ander["dag"] and raakt(tijd, ander)
        if samen_vrij and any(
            op_dag(tijd, dag) and op_dag(ander, dag) for dag in OP_DAG[tijd["dag"]]
        ):
            groep = samen[n] | samen[m]
            for lid in groep:
                samen[lid] = groep
    uit = set()
    for groep in samen:
        nummers = frozenset(momenten[lid][0] for lid in groep)
        if len(nummers) > 1:
            dag = momenten[min(groep)][2]["dag"]
            uit.add((nummers, dag, all("van" in momenten[lid][2] for lid in groep)))
    return uit


@settings(max_examples=25)
@given(st.lists(BLOK, max_size=5))
def test_dezelfde_clusters_als_wie_alles_naast_elkaar_legt(
    blokken: list[tuple[str, list[dict[str, Any]]]],
) -> None:
    eigen = {f"a{nummer}": {"tijden": tijden} for nummer, (_, tijden) in enumerate(blokken)}
    kaart = kaart_met(*(f"o{nummer}/{plek}" for nummer, (plek, _) in enumerate(blokken)), **eigen)
    clusters = zoek_bouwblokken(kaart, Blokkeuze(), VANDAAG).clusters
    gevonden: dict[tuple[frozenset[int], str], bool] = {}
    for cluster in clusters:
        nummers = frozenset(int(blok.organisatie.id[1:]) for blok in cluster.blokken)
        for dag in cluster.dagen:
            eigen_dag = [m for m in cluster.momenten if m.dag == dag]
            gevonden[nummers, dag] = all(moment.met_uur for moment in eigen_dag)
    nagerekend = reken_na(blokken)
    assert set(gevonden) == {(nummers, dag) for nummers, dag, _ in nagerekend}
    for (nummers, dag), zeker in gevonden.items():
        assert zeker == all(z for groep, d, z in nagerekend if (groep, d) == (nummers, dag))
