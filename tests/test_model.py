"""Plain values become things all the way down."""

from typing import Any

import pytest

from kaart.model import COLLECTIES, Kaartgegevens, Persoon, maak, maak_kaart
from kaart.schema import laad_schema

SOORTEN: list[tuple[str, type[Any]]] = [
    ("kaart", Kaartgegevens), ("persoon", Persoon), *COLLECTIES.values(),
]  # fmt: skip


def voorbeeld(schema: Any) -> Any:
    """Return the fullest value that has the shape of a schema, with every key in it."""
    match schema.get("type"):
        case "object":
            return {naam: voorbeeld(deel) for naam, deel in schema["properties"].items()}
        case "array":
            return [voorbeeld(schema["items"])]
        case "integer" | "number":
            return 1
        case "boolean":
            return True
        case _:
            return schema.get("enum", ["x"])[0]


def plat(waarde: Any) -> Any:
    if hasattr(waarde, "_asdict"):
        velden = waarde._asdict().items()
        return {s: plat(deel) for s, deel in velden if (s, deel) != ("behalve", ())}
    return [plat(deel) for deel in waarde] if isinstance(waarde, tuple) else waarde


def bevat_dict(waarde: Any) -> bool:
    if isinstance(waarde, tuple):
        return any(bevat_dict(deel) for deel in waarde)
    return isinstance(waarde, dict)


@pytest.mark.parametrize(("soort", "klasse"), SOORTEN)
def test_geen_sleutel_blijft_een_los_woordenboek(soort: str, klasse: type[Any]) -> None:
    waarden = voorbeeld(laad_schema(soort))
    if klasse is Kaartgegevens:
        ding: Any = maak_kaart([("", "kaart", waarden)]).gegevens
    else:
        ding = maak(klasse, {"id": "x", **waarden})
    assert not bevat_dict(ding)
    assert plat(ding).items() >= waarden.items()


def test_wat_de_termijnen_niet_noemen_blijft_gewoon() -> None:
    gegevens = maak_kaart([("", "kaart", {"termijnen": {"aanbod": {"bijna": 1}}})]).gegevens
    assert gegevens.termijnen.aanbod == (1, 6)
    assert gegevens.termijnen.organisatie == (10, 12)


def test_een_contactpersoon_heeft_een_derde_termijn() -> None:
    eigen = {"persoon": {"verwijderen": 18}, "convenant": {"bijna": 6}}
    termijnen = maak_kaart([("", "kaart", {"termijnen": eigen})]).gegevens.termijnen
    assert termijnen.persoon == (6, 12, 18)
    assert termijnen.convenant == (6, 0)
