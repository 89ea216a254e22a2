"""No toets stumbles, whatever stands in a document of the right shape."""

import json
import os
from datetime import date
from typing import Any

from hypothesis import given, settings, strategies as st

from kaart.bestand.dataset import Document, Inleesresultaat
from kaart.keuring import keur
from kaart.model import COLLECTIES, maak_kaart
from kaart.schema import Schema, heeft_vorm, laad_schema

# Ids that meet each other often, so that references lead somewhere.
IDS = st.sampled_from(["a", "b", "stad", "landelijk"])
NARE_TEKST = st.text(min_size=1, max_size=60) | st.sampled_from(
    ["a@b", "@", "t.a.v.", "111222333", "06 12345678", ".", "m.b.t. " * 30, "1001 AB", "½", "()"]
)


PAREN = st.builds("{}/{}".format, IDS, IDS)
VERWIJZINGEN = {"werkgebied": IDS | PAREN, "hulpvragen": PAREN}


def teksten(schema: Schema) -> st.SearchStrategy[str]:
    if "enum" in schema:
        return st.sampled_from(schema["enum"])
    if "x-verwijst" in schema or schema.get("title") == "id":
        return VERWIJZINGEN.get(schema.get("x-verwijst", ""), IDS)
    if "pattern" in schema:
        return st.from_regex(schema["pattern"].removesuffix("$(?!\\n)"), fullmatch=True)
    return NARE_TEKST.map(
        lambda tekst: tekst.ljust(schema.get("minLength", 0), "x")[: schema.get("maxLength")]
    )


def dingen(schema: Schema) -> st.SearchStrategy[dict[str, Any]]:
    delen = {naam: waarden(deel) for naam, deel in schema["properties"].items()}
    nodig = {naam: delen.pop(naam) for naam in schema.get("required", ())}
    return st.fixed_dictionaries(nodig, optional=delen).filter(
        lambda ding: len(ding) >= schema.get("minProperties", 0)
    )


def waarden(schema: Schema) -> st.SearchStrategy[Any]:
    """Make a strategy out of a schema."""
    match schema["type"]:
        case "string":
            return teksten(schema)
        case "boolean":
            return st.booleans()
        case "integer":
            return st.integers(schema.get("minimum", 0), schema.get("maximum", 10**9))
        case "number":
            return st.floats(schema["minimum"], schema["maximum"])
        case "array":
            return st.lists(
                waarden(schema["items"]),
                min_size=schema.get("minItems", 0),
                max_size=max(schema.get("minItems", 0), 2),
                unique_by=json.dumps if schema.get("uniqueItems") else None,
            )
        case _:
            return dingen(schema)


def documenten() -> st.SearchStrategy[list[Document]]:
    """One document of every collection, and two organisations."""
    return st.tuples(
        *(
            st.builds(
                document, st.just(collectie), st.just(soort), st.just(naam),
                waarden(laad_schema(soort)),
            )
            for collectie, (soort, _) in COLLECTIES.items()
            for naam in (("a", "b") if collectie == "organisaties" else ("a",))
        )
    ).map(list)  # fmt: skip


def document(collectie: str, soort: str, naam: str, waarde: Any) -> Document:
    inhoud = json.dumps(waarde).encode()
    bestand = f"data/{collectie}/{naam}.yaml"
    return Document(collectie, soort, naam, bestand, inhoud, waarde, goed=True)


# Each example is a whole map; KAART_TEST_ZOEK=1 looks at many.
@settings(max_examples=200 if "KAART_TEST_ZOEK" in os.environ else 10)
@given(documenten())
def test_geen_toets_loopt_vast(stapel: list[Document]) -> None:
    assert all(heeft_vorm(stuk.soort, stuk.waarde) for stuk in stapel)
    kaart = maak_kaart((stuk.collectie, stuk.id, stuk.waarde) for stuk in stapel)
    gevonden = keur(Inleesresultaat(kaart, tuple(stapel), ()), date(2026, 11, 21))
    assert [b for b in gevonden if "liep vast" in b.melding] == []
    assert all(b.melding and b.vindplaats.regel >= 1 for b in gevonden)
