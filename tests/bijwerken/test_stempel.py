"""No value under a stamp that is older than it: the smallest thing that carries one loses it."""

from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from kaart.bijwerken.gelijk import zelfde_waarde
from kaart.bijwerken.stempel import met_stempels
from kaart.schema import laad_schema

OUD = {"op": "2026-11-01", "hoe": "telefoon"}
NIEUW = {"op": "2026-11-30", "hoe": "mail"}
BALIE = {"functie": "balie", "telefoon": "030 123 45 67"}
MAIL = {"functie": "mail", "email": "info@example.org"}
GIDS = {"document": "Gids", "datum": "2026-11-20"}
LES = {
    "naam": "Les", "soort": "cursus", "omschrijving": "Leren.",
    "tijden": [{"dag": "ma", "van": "09:00"}, {"dag": "di", "van": "10:00"}],
}  # fmt: skip
WIE: dict[str, Any] = {
    "naam": "Soep", "omschrijving": "Samen eten.", "kosten": "€ 2,50", "themas": ["eten", "geld"],
    "website": "https://www.soep.example", "contacten": [BALIE, MAIL],
    "adres": {"straat": "Kade", "huisnummer": "1"}, "aanbod": [LES],
    "bronnen": [{"document": "Gids", "datum": "2015"}], "gecontroleerd": OUD,
}  # fmt: skip


def anders(**velden: Any) -> dict[str, Any]:
    return {**WIE, **velden}


def stempel(nieuw: dict[str, Any], nagegaan: Any = (), oud: dict[str, Any] = WIE) -> dict[str, Any]:
    """Return only what the stamps changed in the new values, by key."""
    uit = met_stempels("organisatie", oud, nieuw, nagegaan)
    return {sleutel: waarde for sleutel, waarde in uit.items() if waarde != nieuw.get(sleutel)}


BEHALVE_KOSTEN = {"gecontroleerd": {**OUD, "behalve": ["kosten"]}}


@pytest.mark.parametrize(
    ("nieuw", "verwacht"),
    [
        pytest.param(anders(kosten="gratis"), BEHALVE_KOSTEN, id="een veld van het geheel"),
        pytest.param(
            anders(contacten=[{**BALIE, "telefoon": "030 765 43 21"}, MAIL]),
            {"contacten": [{**BALIE, "telefoon": "030 765 43 21", "gecontroleerd": {}}, MAIL]},
            id="een contact",
        ),
        pytest.param(
            anders(contacten=[MAIL, {"functie": "nieuw"}, BALIE]),
            {"contacten": [MAIL, {"functie": "nieuw", "gecontroleerd": {}}, BALIE]},
            id="een nieuw contact, de rest verschoven",
        ),
        pytest.param(
            anders(adres={"straat": "Plein", "huisnummer": "1"}),
            {"adres": {"straat": "Plein", "huisnummer": "1", "gecontroleerd": {}}},
            id="het adres",
        ),
        pytest.param(
            anders(aanbod=[{**LES, "tijden": [{"dag": "di", "van": "10:00"}, {"dag": "wo"}]}]),
            {
                "aanbod": [
                    {
                        **LES,
                        "tijden": [
                            {"dag": "di", "van": "10:00"},
                            {"dag": "wo", "gecontroleerd": {}},
                        ],
                    }
                ]
            },
            id="een tijd van een aanbod",
        ),
        pytest.param(
            anders(aanbod=[{**LES, "omschrijving": "Koken."}]),
            {"aanbod": [{**LES, "omschrijving": "Koken.", "gecontroleerd": {}}]},
            id="een aanbod",
        ),
        pytest.param(
            anders(contacten=[{**BALIE, "telefoon": "030 1", "gecontroleerd": NIEUW}, MAIL]),
            {},
            id="met een nieuwe controle",
        ),
        pytest.param(
            anders(contacten=[{**BALIE, "telefoon": "030 1", "bronnen": [GIDS]}, MAIL]),
            {},
            id="met een eigen bron met een datum",
        ),
        pytest.param(
            anders(contacten=[{**BALIE, "telefoon": "030 1", "bronnen": [{"url": "x"}]}, MAIL]),
            {
                "contacten": [
                    {**BALIE, "telefoon": "030 1", "bronnen": [{"url": "x"}], "gecontroleerd": {}},
                    MAIL,
                ]
            },
            id="een bron zonder datum is geen controle",
        ),
        pytest.param(anders(kosten="gratis", gecontroleerd=NIEUW), {}, id="het geheel opnieuw"),
        pytest.param(
            anders(
                naam="SOEP", website="http://soep.example/", kosten="€ 2.50 ",
                themas=["geld", "eten"],
                contacten=[MAIL, {"functie": "Balie", "telefoon": "+31 30 1234567"}],
            ),
            {},
            id="alleen anders geschreven en verschoven",
        ),
        pytest.param(
            anders(onzeker="zegt men", opmerking="bellen", bronnen=[{"document": "X"}]),
            {},
            id="wat iets zegt over een waarde",
        ),
        pytest.param(
            anders(status="gestopt", gestopt_op="2026-11-30", reden="geen koks"),
            {},
            id="wie stopt heeft een eigen datum",
        ),
        pytest.param({k: w for k, w in WIE.items() if k != "kosten"}, {}, id="weg is geen waarde"),
    ],
)  # fmt: skip
def test_wat_verandert_verliest_het_stempel(
    nieuw: dict[str, Any], verwacht: dict[str, Any]
) -> None:
    assert stempel(nieuw) == verwacht


def test_een_contact_verliest_het_eigen_stempel_en_valt_niet_onder_dat_van_het_geheel() -> None:
    oud = anders(contacten=[{**BALIE, "gecontroleerd": OUD}])
    nieuw = anders(contacten=[{**BALIE, "telefoon": "030 1", "gecontroleerd": OUD}])
    assert stempel(nieuw, oud=oud)["contacten"][0]["gecontroleerd"] == {}


PUNT = {"lat": 52.1, "lon": 5.1}
KADE = {"straat": "Kade", "huisnummer": "1", "middelpunt": PUNT}


@pytest.mark.parametrize(
    ("nieuw", "blijft"),
    [
        ({"straat": "Laan"}, False),
        ({"huisnummer": "2"}, False),
        ({"straat": "Laan", "middelpunt": {"lat": 52.2, "lon": 5.1}}, True),
        ({"straat": "kade "}, True),
        ({"postcode": "1001 AB"}, True),
    ],
)
def test_wat_verhuist_houdt_niet_het_punt_waar_het_lag(nieuw: dict[str, Any], blijft: bool) -> None:
    plek = met_stempels("locatie", KADE, {**KADE, **nieuw})
    assert ("middelpunt" in plek) is blijft
    wie = met_stempels("organisatie", {"adres": KADE}, {"adres": {**KADE, **nieuw}})
    assert ("middelpunt" in wie["adres"]) is blijft


def test_wegvegen_is_geen_controle() -> None:
    oud = anders(contacten=[{**BALIE, "gecontroleerd": {}}])
    assert stempel(anders(contacten=[BALIE]), oud=oud) == {"contacten": oud["contacten"]}


def test_op_dezelfde_dag_nagegaan_telt_alleen_als_dat_gezegd_is() -> None:
    nieuw = anders(kosten="gratis")
    assert stempel(nieuw) == BEHALVE_KOSTEN
    assert stempel(nieuw, nagegaan=[()]) == {}


def test_wat_al_niet_nagegaan_was_blijft_genoemd_en_verdwijnt_met_het_veld() -> None:
    oud = anders(gecontroleerd={**OUD, "behalve": ["website"]})
    nieuw = {**oud, "kosten": "gratis"}
    gezegd = stempel(nieuw, oud=oud)["gecontroleerd"]["behalve"]
    assert gezegd == ["website", "kosten"]


@pytest.mark.parametrize(
    ("een", "ander", "zelfde"),
    [
        ("werkdagen 9-17 uur", "Werkdagen  9-17 uur.", True),
        ("werkdagen 9-17 uur", "werkdagen 9.17 uur", False),
        ("€ 2,50", "€ 2.50", True),
        ("€ 2,50", "€ 25,0", False),
        ("gratis", "niet gratis", False),
        (["a", "b"], ["b", "a"], True),
        (["a", "a"], ["a", "b"], False),
        ({"van": 1}, {"van": 1, "tot": 2}, False),
        (True, 1, False),
    ],
)
def test_wanneer_twee_waarden_hetzelfde_zeggen(een: Any, ander: Any, zelfde: bool) -> None:
    assert zelfde_waarde({}, een, ander) is zelfde


TEKST = st.sampled_from(["a", "b", "c"])
CONTROLE = st.sampled_from([None, {}, OUD, {"hoe": "website"}])


def met_controle_erbij(ding: dict[str, Any], controle: Any) -> dict[str, Any]:
    return ding if controle is None else {**ding, "gecontroleerd": controle}


TIJD = st.builds(
    lambda dag, van, c: met_controle_erbij({"dag": dag, "van": van}, c),
    st.sampled_from(["ma", "di"]), st.sampled_from(["09:00", "10:00"]), CONTROLE,
)  # fmt: skip
CONTACT = st.builds(
    lambda f, t, c: met_controle_erbij({"functie": f, "telefoon": t}, c),
    TEKST, st.sampled_from(["030 1", "030 2"]), CONTROLE,
)  # fmt: skip
AANBOD = st.builds(
    lambda n, o, t, c: met_controle_erbij(
        {"naam": n, "soort": "cursus", "omschrijving": o, "tijden": t}, c
    ),
    TEKST, TEKST, st.lists(TIJD, max_size=2), CONTROLE,
)  # fmt: skip
DING = st.builds(
    lambda k, w, c, a, g: met_controle_erbij(
        {"naam": "x", "kosten": k, "niet_voor": w, "contacten": c, "aanbod": a}, g
    ),
    TEKST, TEKST, st.lists(CONTACT, max_size=3, unique_by=lambda c: c["functie"]),
    st.lists(AANBOD, max_size=2, unique_by=lambda a: a["naam"]),
    st.sampled_from([None, OUD]),
)  # fmt: skip


def gedekt(waarden: dict[str, Any]) -> dict[tuple[str, str], bool]:
    """Return every value of a thing by what it is (never by its place), and if a stamp covers it.

    Written apart from the code that it holds to account.
    """
    heel = waarden.get("gecontroleerd", {})
    uit = {
        (veld, waarden[veld]): "op" in heel and veld not in heel.get("behalve", ())
        for veld in ("kosten", "niet_voor")
    }
    groepen = [("contact", c, heel) for c in waarden["contacten"]]
    for a in waarden["aanbod"]:
        groepen.append(("aanbod", {k: w for k, w in a.items() if k != "tijden"}, heel))
        groepen += [(f"tijd {a['naam']}", t, a.get("gecontroleerd", heel)) for t in a["tijden"]]
    for soort, deel, geheel in groepen:
        kern = str(sorted((k, w) for k, w in deel.items() if k != "gecontroleerd"))
        onder = "op" in deel.get("gecontroleerd", geheel)
        uit[soort, kern] = uit.get((soort, kern), False) or onder
    return uit


def als_bewerkt(oud: dict[str, Any], nieuw: dict[str, Any]) -> dict[str, Any]:
    """Return the new values as somebody types them over the old: with the checks that stood there.

    None of these checks came with the change.
    """

    def over(was: dict[str, Any] | None, is_: dict[str, Any]) -> dict[str, Any]:
        zonder = {k: w for k, w in is_.items() if k != "gecontroleerd"}
        return met_controle_erbij(zonder, (was or {}).get("gecontroleerd"))

    contacten = {c["functie"]: c for c in oud["contacten"]}
    aanbod = {a["naam"]: a for a in oud["aanbod"]}
    uit = over(oud, nieuw)
    uit["contacten"] = [over(contacten.get(c["functie"]), c) for c in nieuw["contacten"]]
    uit["aanbod"] = [
        over(aanbod.get(a["naam"]), {**a, "tijden": [over(None, t) for t in a["tijden"]]})
        for a in nieuw["aanbod"]
    ]
    return uit


@settings(max_examples=200, deadline=None)
@given(DING, DING)
def test_geen_waarde_die_verschilt_staat_onder_een_stempel_dat_ouder_is(
    oud: dict[str, Any], nieuw: dict[str, Any]
) -> None:
    nieuw = als_bewerkt(oud, nieuw)
    uit = met_stempels("organisatie", oud, nieuw)
    was = gedekt(oud)
    onterecht = [w for w, onder in gedekt(uit).items() if onder and w not in was]
    assert onterecht == []
    assert met_stempels("organisatie", oud, uit) == uit, "twice is once"


def test_het_schema_zegt_welke_delen_een_eigen_stempel_kunnen_dragen() -> None:
    velden = laad_schema("organisatie")["properties"]
    dragers = {
        sleutel
        for sleutel, deel in velden.items()
        if "gecontroleerd" in deel.get("items", deel).get("properties", {})
    }
    assert dragers == {"openingstijden", "contacten", "adres", "aanbod"}
