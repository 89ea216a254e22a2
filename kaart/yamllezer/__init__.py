"""YAML text → plain values, strictly: the one door for reading YAML.

libyaml gives the events and we make the values ourselves, with a short list of what is no text:
true, false, null, integers and decimals; all else is text, and where the schema says text
everything is. Half of YAML is refused because a volunteer never means it: duplicate keys, anchors,
aliases, tags, second documents. `lees` gives the value of a file and what was wrong with it;
`knopen` the same file as pieces with their places in the text, for who changes the text.
"""

from kaart.yamllezer.hekje import AchterHekje, achter_hekjes
from kaart.yamllezer.knopen import Knoop, Knoopsoort, Pad, Plaatsen, knopen
from kaart.yamllezer.lezen import (
    MAX_DIEPTE,
    TEKST,
    TEKST_MET_AANHALINGSTEKENS,
    TOETS,
    TOETS_AANHALINGSTEKENS,
    GelezenBestand,
    Vorm,
    lees,
)
from kaart.yamllezer.losse_tekst import leest_anders
from kaart.yamllezer.ontcijferen import ontcijfer

__all__ = [
    "MAX_DIEPTE",
    "TEKST",
    "TEKST_MET_AANHALINGSTEKENS",
    "TOETS",
    "TOETS_AANHALINGSTEKENS",
    "AchterHekje",
    "GelezenBestand",
    "Knoop",
    "Knoopsoort",
    "Pad",
    "Plaatsen",
    "Vorm",
    "achter_hekjes",
    "knopen",
    "lees",
    "leest_anders",
    "ontcijfer",
]
