"""Whoever is in danger reads it in every form of every answer."""

import re
from collections.abc import Iterator
from datetime import date
from typing import TypeVar

import pytest
from conftest import VOORBEELDKAART

from kaart.bestand import Werkmap
from kaart.handelingen import (
    Toonverzoek,
    Uitkomst,
    Zoekantwoord,
    Zoekverzoek,
    toon_ding,
    zoek_hulp,
)
from kaart.weergave import DINGVORMEN, TREFFERVORMEN, Scherm, Vorm, geef_uit

A = TypeVar("A")
UTRECHT = Werkmap(VOORBEELDKAART.parents[2])
VANDAAG = date(2026, 11, 21)
SCHERMEN = (Scherm(), Scherm(40, kleur=True, terminal=True))
GEVAAR = {
    "veel": Zoekverzoek(thema=("geweld",)),
    "een woord": Zoekverzoek(tekst="mijn man slaat mij"),
}


def vergeet(uitkomst: Uitkomst[A], vorm: Vorm[A]) -> Iterator[str]:
    """Yield the warnings that nobody reads who asks for this form."""
    for scherm in SCHERMEN:
        uitvoer = geef_uit(uitkomst, vorm, scherm)
        zwart_wit = re.sub(r"\x1b\[[0-9;]*m", "", "\n".join((uitvoer.antwoord, *uitvoer.ernaast)))
        gelezen = " ".join(zwart_wit.split())
        yield from (w.tekst for w in uitkomst.let_op if " ".join(w.tekst.split()) not in gelezen)


@pytest.mark.parametrize("vraag", GEVAAR)
def test_elke_vorm_van_zoek_zegt_112(vraag: str) -> None:
    uitkomst = zoek_hulp(UTRECHT, VANDAAG, GEVAAR[vraag])
    assert any("112" in waarschuwing.tekst for waarschuwing in uitkomst.let_op)
    niets = uitkomst._replace(antwoord=uitkomst.antwoord._replace(treffers=(), gevonden=0))
    for vorm in TREFFERVORMEN.values():
        assert [*vergeet(uitkomst, vorm), *vergeet(niets, vorm)] == []


@pytest.mark.parametrize("tekst", ["soep", "ik ben op", "xyzzy", ""])
def test_elke_vorm_van_zoek_heeft_de_stille_regel(tekst: str) -> None:
    uitkomst = zoek_hulp(UTRECHT, VANDAAG, Zoekverzoek(tekst=tekst))
    assert uitkomst.stil
    for vorm in TREFFERVORMEN.values():
        for scherm in SCHERMEN:
            uitvoer = geef_uit(uitkomst, vorm, scherm)
            gelezen = re.sub(r"\x1b\[[0-9;]*m", "", " ".join((uitvoer.antwoord, *uitvoer.ernaast)))
            assert uitkomst.stil.tekst in " ".join(gelezen.split())


@pytest.mark.parametrize(
    ("tekst", "boven"),
    [
        ("koffie drinken", False),
        ("ze hoopt dat ze morgen niet meer wakker hoeft te worden", True),  # suspicious
        ("mijn broer xyzzy", True),  # about somebody, and nothing was found
        ("xyzzy", False),
    ],
)
def test_de_stille_regel_gaat_naar_boven_bij_wat_gevaar_kan_zijn(
    tekst: str, *, boven: bool
) -> None:
    uitkomst = zoek_hulp(UTRECHT, VANDAAG, Zoekverzoek(tekst=tekst))
    assert uitkomst.stil
    assert boven == (uitkomst.stil.boven or bool(uitkomst.let_op))
    assert (TREFFERVORMEN["lijst"].toon(uitkomst, Scherm()).find(uitkomst.stil.tekst) == 0) == (
        uitkomst.stil.boven
    )


@pytest.mark.parametrize("thema", ["veilig", "psychisch"])
def test_elke_vorm_van_een_thema_zegt_het(thema: str) -> None:
    uitkomst = toon_ding(UTRECHT, VANDAAG, Toonverzoek(thema))
    assert uitkomst.let_op
    for vorm in DINGVORMEN.values():
        assert list(vergeet(uitkomst, vorm)) == []


def test_een_nieuwe_vorm_kan_het_niet_vergeten() -> None:
    uitkomst = zoek_hulp(UTRECHT, VANDAAG, GEVAAR["veel"])
    proef: Vorm[Zoekantwoord] = Vorm(lambda uitkomst, _: f"{uitkomst.antwoord.gevonden} gevonden")
    assert list(vergeet(uitkomst, proef)) == []
    assert list(vergeet(uitkomst, proef._replace(zegt_let_op=True)))  # and here is who says no
