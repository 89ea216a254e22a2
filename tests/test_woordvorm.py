"""A typed word and the words of the map that it is."""

import pytest

from kaart.bestand import Naslag
from kaart.zoek.tabel.woorden import delen
from kaart.zoek.tabel.woordstam import stam
from kaart.zoek.woordvorm import lees_woord, verschrijvingen

WOORDEN = (
    "voedselbank voedsel rouwgroep koffie mantelzorg zonnebloem crematie eten ontmoeten".split()
)
NASLAG = Naslag(
    {
        **{f"letters:{woord}": [1] for woord in WOORDEN},
        **{f"woord:{stam(woord)}": [0, 10, 0] for woord in WOORDEN},
        "zin:pesten": [0, 1],
    }
)


@pytest.mark.parametrize(
    ("een", "ander"),
    [
        ("brief", "brieven"),
        ("boodschap", "boodschappen"),
        ("klusje", "klussen"),
        ("boom", "bomen"),
        ("huis", "huizen"),
        ("vrijwilliger", "vrijwilligers"),
    ],
)
def test_een_woord_en_zijn_vormen_hebben_een_stam(een: str, ander: str) -> None:
    assert stam(een) == stam(ander)


@pytest.mark.parametrize(
    ("getypt", "als", "hersteld"),
    [
        ("koffie", ("koffie",), False),
        ("bank", ("voedselbank",), False),  # the end of a compound, after a word
        ("voedselb", ("voedselbank",), False),  # not yet typed to its end
        ("crematiekosten", ("crematie",), False),  # one known part is enough
        ("zonebloem", ("zonnebloem",), True),
        ("voedslebank", ("voedselbank",), True),
        ("mantelzrog", ("mantelzorg",), True),
        ("pesten", (), False),  # said in a sentence: a good word, and no eten
        ("kat", (), False),
        ("xqzvwk", (), True),
    ],
)
def test_waarvoor_een_woord_wordt_gehouden(
    getypt: str, als: tuple[str, ...], hersteld: bool
) -> None:
    assert lees_woord(getypt, NASLAG)[1:] == (als, hersteld)


def test_eten_is_geen_deel_van_ontmoeten() -> None:
    assert delen("ontmoeten", WOORDEN) == ()
    assert delen("voedselkoffie", WOORDEN) == ("voedsel", "koffie")


@pytest.mark.parametrize(
    ("getypt", "bedoeld", "fouten"),
    [
        ("maaltijt", "maaltijd", 1),  # sounds alike
        ("matlijd", "maaltijd", 2),
        ("wassen", "passen", 9),  # the first letter is right
        ("wandelen", "handelen", 9),
        ("lezen", "leven", 9),  # z and v are not alike
        ("kofie", "koffie", 1),
        ("kofife", "koffie", 1),  # two letters in the wrong order
    ],
)
def test_een_verschrijving_is_geen_ander_woord(getypt: str, bedoeld: str, fouten: int) -> None:
    meeste = 2 if fouten == 2 else 1
    gevonden = verschrijvingen(getypt, bedoeld, meeste)
    assert gevonden == fouten if fouten <= meeste else gevonden > meeste
