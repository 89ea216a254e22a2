"""How well one Dutch word fits another."""

import pytest

from kaart.zoek.woordvorm import mate, splits

BEKEND = {"voedsel", "bank", "rouw", "groep", "taxi", "regio", "mantelzorg", "weten", "vrouw"}


@pytest.mark.parametrize(
    ("gezocht", "woord", "verwacht"),
    [
        ("bank", "bank", 1.0),
        ("mantel", "mantelzorg", 0.8),
        ("bank", "voedselbank", 0.6),
        ("groep", "vrouwengroep", 0.0),  # vrouwen is not in the list, vrouw is
        ("eten", "ontmoeten", 0.0),
        ("eten", "weten", 0.0),
        ("schulden", "schulddienstverlening", 0.5),
        ("daklozen", "dakloze", 0.5),
        ("ba", "bank", 0.0),
        ("soep", "bank", 0.0),
    ],
)
def test_mate(gezocht: str, woord: str, verwacht: float) -> None:
    assert mate(gezocht, woord, BEKEND) == verwacht


@pytest.mark.parametrize(
    ("woord", "delen"),
    [
        ("rouwgroep", ("rouw", "groep")),
        ("regiotaxi", ("regio", "taxi")),
        ("mantelzorgondersteuning", ("mantelzorg",)),
        ("statushouder", ()),
        ("soep", ()),
    ],
)
def test_splits(woord: str, delen: tuple[str, ...]) -> None:
    assert splits(woord, BEKEND) == delen
