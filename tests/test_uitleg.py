"""`--help` of every command: Dutch, and at home on a screen of 80 columns."""

import re

import pytest
from aanroep import roep

from kaart.cli import INHOUD
from kaart.cli.bijeenkomst import inhoud as bijeenkomst

ENGELS = re.compile(r"\b(required|default|Usage|Options|Arguments|Commands|Show|Error|Try)\b")


@pytest.mark.parametrize(
    "opdracht", ["", *INHOUD, *(f"bijeenkomst {woord}" for woord in bijeenkomst.INHOUD)]
)
def test_de_uitleg_is_nederlands_en_past(opdracht: str) -> None:
    antwoord = roep(*opdracht.split(), "--help")
    assert (antwoord.code, antwoord.fout) == (0, "")
    assert antwoord.uit.startswith(f"Gebruik: {' '.join(['kaart', *opdracht.split()])} [OPTIES]")
    assert not ENGELS.search(antwoord.uit)
    assert max(len(regel) for regel in antwoord.uit.splitlines()) <= 80


@pytest.mark.parametrize("opdracht", ["begin", "toon"])
def test_wat_moet_staat_zonder_haken(opdracht: str) -> None:
    assert re.match(r"Gebruik: kaart \w+ \[OPTIES\] [A-Z]+\n", roep(opdracht, "--help").uit)
    antwoord = roep(opdracht)
    assert antwoord.code == 2
    assert "ontbreekt" in antwoord.fout


def test_kaart_alleen_laat_zien_wat_er_kan() -> None:
    antwoord = roep("--help")
    assert antwoord.code == 0
    assert all(naam in antwoord.uit for naam in INHOUD)
    assert "Voorbeelden:" in antwoord.uit
