"""No toets stumbles, whatever stands in a document of the right shape."""

import json
from datetime import date
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from kaart.dataset import Document, Inleesresultaat
from kaart.keuring import keur
from kaart.model import COLLECTIES, maak_kaart
from kaart.schema import Schema, heeft_vorm, laad_schema

# Ids that meet each other often, so that references lead somewhere.
IDS = st.sampled_from(["a", "b", "stad", "landelijk"])
NARE_TEKST = st.text(min_size=1, max_size=60) | st.sampled_from(
    ["a@b", "@", "t.a.v.", "111222333", "06 12345678", ".", "m.b.t. " * 30, "1001 AB", "½", "()"]
)


def waarden(schema: Schema) -> st.SearchStrategy[Any]:
    """Make a strategy out of a schema."""
    match schema:
        case {"enum": keuzes}:
            return st.sampled_from(keuzes)
        case {"x-verwijst": "werkgebied"}:
            return IDS | st.builds("{}/{}".format, IDS, IDS)
        case {"x-verwijst": "hulpvragen"}:
            return st.builds("{}/{}".format, IDS, IDS)
        case {"title": "id"} | {"x-verwijst": _}:
            return IDS
        case {"pattern": patroon}:
            return st.from_regex(patroon.removesuffix("$(?!\\n)"), fullmatch=True)
        case {"type": "string"}:
            return NARE_TEKST
        case {"type": "boolean"}:
            return st.booleans()
        case {"type": "integer"}:
            return st.integers(schema.get("minimum", 0), schema.get("maximum", 10**9))
        case {"type": "number"}:
            return st.floats(schema["minimum"], schema["maximum"])
        case {"type": "array"}:
            return st.lists(
                waarden(schema["items"]),
                min_size=schema.get("minItems", 0),
                max_size=schema.get("maxItems", 3),
                unique_by=json.dumps if schema.get("uniqueItems") else None,
            )
    delen = {naam: waarden(deel) for naam, deel in schema["properties"].items()}
    nodig = {naam: deel for naam, deel in delen.items() if naam in schema.get("required", ())}
    vrij = {naam: deel for naam, deel in delen.items() if naam not in nodig}
    return st.fixed_dictionaries(nodig, optional=vrij).filter(
        lambda ding: len(ding) >= schema.get("minProperties", 0)
    )


def documenten() -> st.SearchStrategy[list[Document]]:
    """One or two documents of every collection."""
    return st.tuples(
        *(
            st.builds(
                document, st.just(collectie), st.just(soort), st.just(naam),
                waarden(laad_schema(soort)),
            )
            for collectie, (soort, _) in COLLECTIES.items()
            for naam in ("a", "b")
        )
    ).map(list)  # fmt: skip


def document(collectie: str, soort: str, naam: str, waarde: Any) -> Document:
    inhoud = json.dumps(waarde).encode()
    return Document(collectie, soort, naam, f"data/{collectie}/{naam}.yaml", inhoud, waarde, True)


@settings(max_examples=15, deadline=None)
@given(documenten())
def test_geen_toets_loopt_vast(stapel: list[Document]) -> None:
    assert all(heeft_vorm(stuk.soort, stuk.waarde) for stuk in stapel)
    kaart = maak_kaart((stuk.collectie, stuk.id, stuk.waarde) for stuk in stapel)
    gevonden = keur(Inleesresultaat(kaart, tuple(stapel), ()), date(2026, 11, 21))
    assert [b for b in gevonden if "liep vast" in b.melding] == []
    assert all(b.melding and b.vindplaats.regel >= 1 for b in gevonden)
