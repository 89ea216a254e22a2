"""Plain values → a data file in canonical form, that every reader reads back the same."""

from typing import Any

import pytest
import yaml
from hypothesis import given, strategies as st

from kaart.schrijven.yamltekst import als_yaml
from kaart.yamllezer import TEKST, TEKST_MET_AANHALINGSTEKENS, lees


def test_blokken_met_twee_spaties_en_lijsten_onder_hun_sleutel() -> None:
    waarden = {
        "naam": "Samen Eten",
        "aantal": 3,
        "gratis": True,
        "dagen": ["ma", "di"],
        "rijen": [{"naam": "a", "meer": {"b": "c"}}, {"naam": "d"}],
        "leeg": [],
        "niets": {},
        "middelpunt": {"lat": 52.121, "lon": 5.0},
        "klein": 5e-05,
    }
    assert als_yaml(waarden).splitlines() == [
        "naam: Samen Eten", "aantal: 3", "gratis: true", "dagen:", "  - ma", "  - di", "rijen:",
        "  - naam: a", "    meer:", "      b: c", "  - naam: d", "leeg: []", "niets: {}",
        "middelpunt:", "  lat: 52.121", "  lon: 5.0", "klein: 0.00005",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("tekst", "verwacht"),
    [
        ("Kade 3, 1001 AB", "Kade 3, 1001 AB"),
        ("2026-1", "2026-1"),
        ("2026-11-21", "2026-11-21"),
        ("“Zo” zeggen wij", "“Zo” zeggen wij"),
        ("https://voorbeeld.example/a#b", "https://voorbeeld.example/a#b"),
        ("Kade\u00a03", "Kade\u00a03"),
        ("113", '"113"'),
        ("0201234567", '"0201234567"'),
        ("no", '"no"'),
        ("10:30", '"10:30"'),
        ("12e4", '"12e4"'),
        ("let op: nieuw", '"let op: nieuw"'),
        ("eind:", '"eind:"'),
        ("huis #3", '"huis #3"'),
        ("- los", '"- los"'),
        ("*ster", '"*ster"'),
        ("", '""'),
        (" a", '" a"'),
        ("een\ntwee", '"een\\ntwee"'),
        ("zacht\u00adaf", '"zacht\\U000000adaf"'),
    ],
)
def test_aanhalingstekens_alleen_waar_een_lezer_anders_zou_lezen(tekst: str, verwacht: str) -> None:
    uit = als_yaml({"a": tekst}, {"a": TEKST})
    assert uit == f"a: {verwacht}\n"
    assert lees(uit.encode(), "x", {"a": TEKST}).waarde == {"a": tekst}


def test_een_telefoonnummer_staat_altijd_tussen_aanhalingstekens() -> None:
    vorm = {"contacten": {"telefoon": TEKST_MET_AANHALINGSTEKENS}}
    uit = als_yaml({"contacten": [{"telefoon": "030 123 45 67"}]}, vorm)
    assert uit == 'contacten:\n  - telefoon: "030 123 45 67"\n'


def test_wat_niet_in_een_bestand_hoort_wordt_geweigerd() -> None:
    with pytest.raises(TypeError):
        als_yaml({"a": None})


# What the reader refuses (control characters, line ends of another kind) is in no data.
TEKSTEN = st.text(
    st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp", "Cn"], exclude_characters="\ufeff"),
    max_size=8,
) | st.text("ab: #-?\"'\\,[]{}&*!|>%@`~=<.019eE+xo_ \n\u00a0", max_size=8)
WAARDEN: st.SearchStrategy[Any] = st.recursive(
    TEKSTEN | st.integers(-(10**9), 10**9) | st.booleans(),
    lambda deel: st.lists(deel, max_size=3) | st.dictionaries(TEKSTEN, deel, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(st.sampled_from("abcd"), WAARDEN, min_size=1))
def test_wat_er_ook_staat_twee_lezers_lezen_het_terug(waarden: dict[str, Any]) -> None:
    tekst = als_yaml(waarden)
    assert lees(tekst.encode(), "x").waarde == waarden
    assert yaml.safe_load(tekst) == waarden
