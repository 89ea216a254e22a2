"""Ask a map a question in a test, with tables that are made once for each map."""

from collections.abc import Mapping, Sequence
from datetime import date

from kaart.bestand import Naslag
from kaart.model import Kaart
from kaart.zoek import (
    Advies,
    Begrepen,
    Gevonden,
    Treffer,
    Zoekvraag,
    adviseer,
    begrijp_vraag,
    maak_tabellen,
    zoek,
)

VANDAAG = date(2026, 11, 21)
_GEMAAKT: dict[int, tuple[Kaart, Naslag]] = {}


def naslag(kaart: Kaart) -> Naslag:
    """Return the tables of a map."""
    if id(kaart) not in _GEMAAKT:
        _GEMAAKT[id(kaart)] = kaart, Naslag(maak_tabellen(kaart))
    return _GEMAAKT[id(kaart)][1]


def vraag_van(
    kaart: Kaart,
    tekst: str,
    woorden: Mapping[str, Sequence[str]] | None = None,
    dag: date = VANDAAG,
) -> tuple[Zoekvraag, tuple[Begrepen, ...]]:
    """Return the question that somebody types."""
    return begrijp_vraag(kaart, tekst, woorden or {}, dag, naslag(kaart))


def gevonden(kaart: Kaart, vraag: Zoekvraag, dag: date = VANDAAG) -> Gevonden:
    """Return the whole answer."""
    return zoek(kaart, vraag, dag, naslag(kaart))


def gezocht(kaart: Kaart, vraag: Zoekvraag, dag: date = VANDAAG) -> tuple[Treffer, ...]:
    """Return the hits."""
    return gevonden(kaart, vraag, dag).treffers


def advies(kaart: Kaart, vraag: Zoekvraag, dag: date = VANDAAG) -> Advies:
    """Return what helps when nothing was found."""
    return adviseer(kaart, vraag, dag, naslag(kaart))
