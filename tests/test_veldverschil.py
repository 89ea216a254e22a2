"""What changed in a file, in words: the same for history, difference, round and every writer."""

from typing import Any

import pytest
from hypothesis import given, strategies as st

from kaart.model import COLLECTIES
from kaart.schema import laad_schema
from kaart.taal import veldnaam
from kaart.veldverschil.verandering import koppel, weg_en_erbij
from kaart.veldverschil.vergelijken import Veldverschil, in_zin, vergelijk

BALIE = {"functie": "balie", "telefoon": "030 000 00 01"}
HULPLIJN = {"functie": "hulplijn", "telefoon": "030 111 11 11", "soort": "hulplijn"}
EETTAFEL = {
    "naam": "Eettafel", "soort": "activiteit", "bronnen": [{"document": "folder"}],
    "tijden": [{"dag": "di", "van": "17:00", "tot": "19:00", "ritme": "wekelijks"}],
}  # fmt: skip
INLOOP = {"naam": "Inloop", "soort": "inloop", "contact": BALIE}


@pytest.mark.parametrize(
    ("oud", "nieuw", "zinnen"),
    [
        # a text, a list, a yes or no, a date
        ({}, {"kosten": "€ 2"}, ["kosten erbij: € 2"]),
        ({"kosten": "€ 2"}, {"kosten": "€ 3"}, ["kosten: € 2 → € 3"]),
        ({"kosten": "€ 2"}, {}, ["kosten weg: € 2"]),
        ({"niet_voor": "a\nb"}, {"niet_voor": "a\n\nc"}, ["niet voor: a b → a c"]),
        ({"niet_voor": "a\nb"}, {"niet_voor": "a b"}, ['niet voor: "a\\nb" → "a b"']),
        ({"opmerking": "bel later"}, {}, ["opmerking weg: bel later"]),
        ({"doelgroepen": ["ouderen", "nah"]}, {"doelgroepen": ["ouderen", "laag-inkomen"]},
         ["doelgroepen: mensen met niet-aangeboren hersenletsel → mensen met weinig geld"]),
        ({"themas": ["geld"]}, {"themas": ["geld", "eten", "wonen"]},
         ["thema’s erbij: eten, wonen"]),
        ({"themas": ["geld", "eten"]}, {"themas": ["eten", "geld"]},
         ["volgorde van thema’s: geld, eten → eten, geld"]),
        ({"gratis": True}, {"gratis": False}, ["gratis: ja → nee"]),
        ({"talen": ["nl"]}, {"talen": ["nl", "ar"]}, ["talen erbij: Arabisch"]),
        ({}, {"status": "gestopt", "gestopt_op": "2026-05-03", "opgevolgd_door": "soep"},
         ["status erbij: gestopt", "gestopt op erbij: 3 mei 2026", "opgevolgd door erbij: soep"]),
        # what is said as a whole
        ({"gecontroleerd": {"op": "2024-03", "hoe": "website"}},
         {"gecontroleerd": {"op": "2026-05-03", "hoe": "telefoon", "door": "buurtteam"}},
         ["gecontroleerd: maart 2024, website → 3 mei 2026, telefoon, door buurtteam"]),
        ({"leeftijd": {"van": 12}}, {"leeftijd": {"van": 12, "tot": 18}},
         ["leeftijd: vanaf 12 jaar → 12 tot en met 18 jaar"]),
        ({}, {"wachttijd": {"weken": 1, "op": "2026-05-03"}},
         ["wachttijd erbij: 1 week (opgave van 3 mei 2026)"]),
        ({"aanmeldstop": {"sinds": "2026-01"}}, {"aanmeldstop": {"sinds": "2026-01",
          "tot": "2026-09-01"}},
         ["aanmeldstop: sinds januari 2026 → sinds januari 2026 tot 1 september 2026"]),
        ({"adres": {"straat": "Kerkstraat", "huisnummer": "1"}}, {"adres": {"straat": "Kerkstraat",
          "huisnummer": "2", "postcode": "3500 AA", "plaats": "Utrecht"}},
         ["adres: Kerkstraat 1 → Kerkstraat 2, 3500 AA Utrecht"]),
        ({"bronnen": [{"url": "https://a.nl", "datum": "2024-03"}]},
         {"bronnen": [{"url": "https://a.nl", "datum": "2026"}, {"document": "Folder, nieuw"}]},
         ["bronnen: https://a.nl (maart 2024) → https://a.nl (2026); Folder, nieuw"]),
        ({"openingstijden": [{"dag": "ma"}, {"dag": "wo", "dagdeel": "ochtend"}]},
         {"openingstijden": [{"dag": "wo", "dagdeel": "ochtend"}]},
         ["openingstijden weg: maandag"]),
        ({"openingstijden": [{"dag": "ma", "ritme": "om-de-week", "vanaf": "2026-01-05"}]},
         {"openingstijden": [{"dag": "ma", "ritme": "om-de-week", "vanaf": "2026-01-12"}]},
         [("openingstijden: maandag, om de week, gerekend vanaf 5 januari 2026 → "
           "maandag, om de week, gerekend vanaf 12 januari 2026")]),
        # things with a name: by that, else by what they share, else by their place
        ({"contacten": [BALIE, HULPLIJN]},
         {"contacten": [BALIE, {**HULPLIJN, "telefoon": "030 222 22 22"}]},
         ["telefoon van contact hulplijn: 030 111 11 11 → 030 222 22 22"]),
        ({"contacten": [BALIE]}, {"contacten": [{**BALIE, "functie": "receptie"}]},
         ["functie van contact receptie: balie → receptie"]),
        ({"contacten": [BALIE]}, {"contacten": [HULPLIJN, BALIE]},
         ["contact erbij: hulplijn, 030 111 11 11, hulplijn"]),
        ({"contacten": [BALIE, HULPLIJN]}, {"contacten": [HULPLIJN, BALIE]},
         ["volgorde van contacten: balie, hulplijn → hulplijn, balie"]),
        ({"contacten": [BALIE]}, {}, ["contact weg: balie, 030 000 00 01"]),
        ({"aanbod": [EETTAFEL, INLOOP]},
         {"aanbod": [{**EETTAFEL, "tijden": [{"dag": "wo"}]}, INLOOP]},
         ["tijden van aanbod Eettafel: dinsdag 17.00-19.00 uur, elke week → woensdag"]),
        ({"aanbod": [INLOOP]}, {"aanbod": [{**INLOOP, "contact": HULPLIJN}]},
         ["functie van contact van aanbod Inloop: balie → hulplijn",
          "soort van contact van aanbod Inloop erbij: hulplijn",
          "telefoon van contact van aanbod Inloop: 030 000 00 01 → 030 111 11 11"]),
        ({}, {"aanbod": [EETTAFEL]},
         ["aanbod erbij: Eettafel, activiteit, dinsdag 17.00-19.00 uur, elke week"]),
        ({"aanbod": [{**INLOOP, "id": "i"}]}, {"aanbod": [{**INLOOP, "id": "i", "naam": "Soos"}]},
         ["naam van aanbod Soos: Inloop → Soos"]),
        # what has no shape
        ({"naam": "A"}, {"naam": ["A", {"b": 1}]}, ['naam: A → ["A", {"b": 1}]']),
        ({"gratis": True}, {"gratis": 1}, ["gratis: ja → 1"]),
        ({"gestopt_op": "2026-13"}, {"gestopt_op": "2026-1x"},
         ['gestopt op: "2026-13" → "2026-1x"']),
        ({"vroeger": "a"}, {"nu_anders": {"b": 2}},
         ['nu anders erbij: {"b": 2}', "vroeger weg: a"]),
        ({"contacten": "030"}, {"contacten": [BALIE]},
         ["contacten: 030 → balie, 030 000 00 01"]),
        ({"aanbod": [{"soort": "inloop"}]}, {"aanbod": [{"soort": "cursus"}]},
         ["soort van aanbod 1: inloop → cursus"]),
    ],
)  # fmt: skip
def test_een_verschil_in_woorden(
    oud: dict[str, Any], nieuw: dict[str, Any], zinnen: list[str]
) -> None:
    assert [in_zin(v) for v in vergelijk("organisatie", oud, nieuw)] == zinnen
    assert vergelijk("organisatie", nieuw, nieuw) == ()


def test_elk_verschil_heeft_een_plaats_die_bewaard_blijft() -> None:
    oud = {"aanbod": [EETTAFEL, INLOOP], "contacten": [BALIE]}
    nieuw = {"aanbod": [INLOOP | {"contact": BALIE | {"email": "a@b.nl"}}], "contacten": [BALIE]}
    assert vergelijk("organisatie", oud, nieuw) == (
        Veldverschil(("aanbod", 0, "contact", "email"), "e-mail van contact van aanbod Inloop",
                     "", "a@b.nl"),
        Veldverschil(("aanbod", 0), "aanbod",
                     "Eettafel, activiteit, dinsdag 17.00-19.00 uur, elke week", ""),
    )  # fmt: skip


def test_een_nieuw_en_een_verdwenen_document() -> None:
    waarden = {"kosten": "€ 2", "naam": "Soep"}
    erbij, weg = ("naam erbij: Soep", "kosten erbij: € 2"), ("naam weg: Soep", "kosten weg: € 2")
    assert tuple(map(in_zin, vergelijk("organisatie", None, waarden))) == erbij
    assert tuple(map(in_zin, vergelijk("organisatie", waarden, None))) == weg
    assert vergelijk("organisatie", None, None) == ()


def test_wie_de_kaart_kent_noemt_namen() -> None:
    verschil = vergelijk(
        "organisatie",
        {"themas": ["eten"]},
        {"themas": ["geld"]},
        lambda soort, id_: f"{soort}:{id_}",
    )
    assert [in_zin(v) for v in verschil] == ["thema’s: themas:eten → themas:geld"]


def test_andere_soorten_dingen() -> None:
    zinnen = [
        in_zin(v)
        for soort, oud, nieuw in (
            ("thema", {"hulpvragen": [{"id": "a", "tekst": "Ik heb honger"}]},
             {"hulpvragen": [{"id": "a", "tekst": "Ik heb trek"}]}),
            ("wijk", {"inwoners": {"aantal": 9, "jaar": 2020}},
             {"inwoners": {"aantal": 8, "ouderen": 1, "jaar": 2021}}),
            ("wijk", {"tegel": [1, 2]}, {"tegel": [1, 3]}),
            ("netwerk", {}, {"convenanten": [{"met": "De Kerk", "tot": "2026-12-31"}]}),
            ("kaart", {"termijnen": {"aanbod": {"bijna": 5, "verouderd": 6}}},
             {"termijnen": {"aanbod": {"bijna": 5, "verouderd": 8}}}),
            ("locatie", {}, {"verspreidpunt": {"sets": 3}}),
            ("kaart", {}, {"niet_dubbel": [{"een": "a", "ander": "b", "reden": "twee groepen"}]}),
        )
        for v in vergelijk(soort, oud, nieuw)
    ]  # fmt: skip
    assert zinnen == [
        "tekst van hulpvraag a: Ik heb honger → Ik heb trek",
        "inwoners: 9 (2020) → 8, van wie 1 ouderen (2021)",
        "tegel: 1, 2 → 1, 3",
        "convenant erbij: De Kerk, 31 december 2026",
        "verouderd van aanbod van termijnen: 6 → 8",
        "verspreidpunt erbij: sets 3",
        "niet dubbel erbij: a, b, twee groepen",
    ]


def test_elke_sleutel_van_een_schema_is_een_woord() -> None:
    sleutels = {
        sleutel for soort in ("kaart", *(soort for soort, _ in COLLECTIES.values()))
        for sleutel in laad_schema(soort)["properties"]
    }  # fmt: skip
    assert not [veldnaam(sleutel) for sleutel in sleutels if "_" in veldnaam(sleutel)]


TEKSTEN = st.sampled_from(["", "a", "a\nb", "2026-05-03", "ma"])
IETS = st.recursive(
    st.none() | st.booleans() | st.integers(0, 3) | TEKSTEN,
    lambda deel: st.lists(deel, max_size=3)
    | st.dictionaries(
        st.sampled_from(["naam", "functie", "tijden", "dag", "datum", "op", "van", "x"]), deel,
        max_size=3,
    ),
    max_leaves=8,
)  # fmt: skip
DOCUMENT = st.dictionaries(
    st.sampled_from(
        "naam talen contacten aanbod bronnen gecontroleerd openingstijden leeftijd adres "
        "wachttijd gestopt_op themas vreemd".split()
    ),
    IETS,
    max_size=4,
)


def _zonder_niets(document: dict[str, Any]) -> dict[str, Any]:
    return {sleutel: deel for sleutel, deel in document.items() if deel is not None}


@given(DOCUMENT, DOCUMENT)
def test_van_welke_vorm_ook_er_is_iets_te_zeggen_als_het_anders_is(
    oud: dict[str, Any], nieuw: dict[str, Any]
) -> None:
    verschillen = vergelijk("organisatie", oud, nieuw)
    if not verschillen:
        assert _zonder_niets(oud) == _zonder_niets(nieuw)
    assert all(v.oud != v.nieuw and v.veld and "\n" not in in_zin(v) for v in verschillen)
    assert vergelijk("organisatie", oud, oud) == ()


def test_een_lijst_met_dubbele_dingen() -> None:
    assert weg_en_erbij("aab", "ab") == (("a",), ())
    assert koppel(("naam",), [{"naam": "a"}, {"naam": "a"}], [{"naam": "a"}]) == [(0, 0), (1, None)]
    assert koppel(("naam",), [], [{"naam": "a"}]) == [(None, 0)]
