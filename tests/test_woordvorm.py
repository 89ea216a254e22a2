"""A typed word and the words of the map that it is."""

import pytest

from kaart.bestand import Naslag
from kaart.taal import stam
from kaart.zoek.goedewoorden import is_goed_woord
from kaart.zoek.tabel.woorden import delen
from kaart.zoek.woordvorm import lees_woord, verschrijvingen

WOORDEN = (
    "voedselbank voedsel rouwgroep koffie mantelzorg zonnebloem crematie eten ontmoeten naailes "
    "tienerkledingbeurs".split()
)
NASLAG = Naslag(
    {
        **{f"letters:{woord}": [1] for woord in WOORDEN},
        **{f"woord:{stam(woord)}": [0, 10, 0] for woord in WOORDEN},
        "zin:pesten": [0, 1],
        "zin:les": [0, 1],
    }
)


@pytest.mark.parametrize(
    ("een", "ander"),
    [
        ("brief", "brieven"),
        ("naai", "naaien"),
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
        ("naaien", ("naailes",), False),  # the stem, and a word that is said
        ("kledingbeurs", ("tienerkledingbeurs",), False),  # too long to be its end by chance
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


# What stands on a map, and what is so near to it that only the guard keeps the two apart.
VAST = "stalking bloed maandag maart zuilen twaalf klussen koken opleiding".split()
NABIJ = Naslag(
    {
        **{f"{soort}{woord}": [0, 10, 0] for woord in VAST for soort in ("letters:", "woord:")},
        "woord:klus": [0, 10, 0],
    }
)


@pytest.mark.parametrize(
    ("getypt", "waarom"),
    [
        ("staking", "good Dutch"),
        ("kussen", "good Dutch"),
        ("kolen", "good Dutch"),
        ("omleiding", "good Dutch"),
        ("stlking", "to a word of danger"),
        ("stalkng", "to a word of danger"),
        ("bleod", "to a word of danger"),
        ("suiside", "from a word of danger"),
        ("maandga", "to a day"),
        ("dinsdag", "from a day"),
        ("maarrt", "to a month"),
        ("zuillen", "to a place"),
        ("amersfoort", "from a place"),
        ("twaallf", "to a number"),
        ("dertien", "from a number"),
    ],
)
def test_wat_nooit_een_ander_woord_wordt(getypt: str, waarom: str) -> None:
    assert lees_woord(getypt, NABIJ, {"zuilen"}).als == (), waarom


def test_een_tikfout_naast_een_vast_woord_wordt_wel_hersteld() -> None:
    assert lees_woord("klusssen", NABIJ, {"zuilen"}) == ("klusssen", ("klussen",), True)


@pytest.mark.parametrize("woord", ["naaien", "keuken", "wandelen", "president"])
def test_goed_nederlands_staat_in_de_lijst(woord: str) -> None:
    assert is_goed_woord(woord)


@pytest.mark.parametrize("woord", ["kofffie", "eenzaamhied", "wandlen", "wat", "2e"])
def test_wat_geen_woord_is_staat_er_niet_in(woord: str) -> None:
    assert not is_goed_woord(woord)


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
