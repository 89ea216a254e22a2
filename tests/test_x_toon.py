"""Each key of each schema says where a person meets it (`x-toon`), and that is so.

The words are places of `hulp.waar_te_zien.PLEKKEN`, or `niet:` with the reason, which then holds
for all below it. What kinds share is looked at wherever it is used, until it is seen.
"""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from hulp.vol_ding import Pad, sleutels
from hulp.waar_te_zien import IDS, PLEKKEN, Kijker

from kaart.basis import SCHEMAS
from kaart.schema import Schema, laad_schema

# Read by their own rooms, and said to be so at the top.
ALS_GEHEEL = ("ronde", "uitgave", "bladcodes")
Gebruik = tuple[str, Pad, Schema, bool]


def is_niet(deel: Schema) -> bool:
    woord, _, reden = str(deel.get("x-toon", "")).partition(": ")
    return woord == "niet" and len(reden.split()) > 2


def met_reden(soort: str) -> Iterator[Gebruik]:
    """Yield the keys of a schema that are not below one which nobody meets."""
    niet: list[Pad] = []
    for pad, deel, moet in sleutels(laad_schema(soort)):
        if not any(pad[: len(boven)] == boven for boven in niet):
            yield soort, pad, deel, moet
        if is_niet(deel):
            niet.append(pad)


def samen() -> Mapping[tuple[str, str], list[Gebruik]]:
    """Return every key with all places where it is used; own keys of a kind are used once."""
    alle: dict[tuple[str, str], list[Gebruik]] = defaultdict(list)
    for soort in IDS:
        for gebruik in met_reden(soort):
            _, pad, deel, _ = gebruik
            gedeeld = (pad[-1], json.dumps(deel))
            alle[gedeeld if len(pad) > 1 else (soort, pad[-1])].append(gebruik)
    return alle


def vergeten(alle: Mapping[Any, list[Gebruik]]) -> Iterator[str]:
    """Yield the keys of which nobody said where one meets them, or said what is not so."""
    kijkers = {soort: Kijker(soort) for soort in IDS}
    for gebruikt in alle.values():
        soort, pad, deel, _ = gebruikt[0]
        sleutel = f"{soort}: {'.'.join(pad)}"
        woorden = deel.get("x-toon", "").split()
        if is_niet(deel):
            continue
        if not woorden or not set(woorden) <= PLEKKEN.keys():
            yield f"{sleutel} zegt niet waar men het ziet"
            continue
        for plek in woorden:
            if not any(
                kijkers[soort].is_te_zien(pad, deel, plek, moet=moet)
                for soort, pad, deel, moet in gebruikt
            ):
                yield f"{sleutel} is niet te zien bij {plek}"


def test_van_elke_sleutel_is_gezegd_waar_men_het_ziet_en_dat_is_zo() -> None:
    assert list(vergeten(samen())) == []


def test_elk_schema_wordt_bekeken() -> None:
    namen = {pad.name.removesuffix(".schema.json") for pad in SCHEMAS.glob("*.schema.json")}
    assert namen == {*IDS, *ALS_GEHEEL, "gedeeld"}
    assert all(is_niet(laad_schema(naam)) for naam in ALS_GEHEEL)


@pytest.mark.parametrize(
    ("x_toon", "bezwaar"),
    [
        ({}, "zegt niet waar men het ziet"),
        ({"x-toon": "niet: zomaar"}, "zegt niet waar men het ziet"),
        ({"x-toon": "toon"}, "is niet te zien bij toon"),
        ({"x-toon": "zoek"}, "is niet te zien bij zoek"),
    ],
)
def test_een_nieuw_veld_kan_niet_worden_vergeten(x_toon: dict[str, str], bezwaar: str) -> None:
    """A field in the schema and in the model and nowhere else, as the id of an aanbod is."""
    deel = {"title": "Proefveld", "description": "Proef.", "type": "string", **x_toon}
    veld: Gebruik = ("organisatie", ("aanbod", "id"), deel, False)
    assert list(vergeten({"proefveld": [veld]})) == [f"organisatie: aanbod.id {bezwaar}"]
