"""What a form is made of, and what comes out of it. Pure: a form knows no disk."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from kaart.hulp import Keuze
from kaart.model import Organisatie
from kaart.vrijgave import Publiek, VrijeKaart


class Zending(NamedTuple):
    """Who goes along, by name, on a map that has been through the gate; and what was asked.

    `keuze` is what their aanbod was chosen by: a calendar of Tuesdays has no Wednesday in it.
    """

    kaart: VrijeKaart
    organisaties: tuple[Organisatie, ...]
    publiek: Publiek
    peildatum: date
    keuze: Keuze = Keuze()
    versie: str = ""  # of a form that has several
    bijeenkomsten: bool = False  # in a calendar those too
    los: bool = False  # one file for each, in a zip

    @property
    def titel(self) -> str:
        """The name of the map."""
        return self.kaart.gegevens.naam or "Sociale kaart"


class Pakket(NamedTuple):
    """The files of a form by name, what they hold in words, and what could not go along and why."""

    bestanden: Mapping[str, bytes]
    telling: str
    opmerkingen: tuple[str, ...] = ()


def aantal(getal: int, een: str, meer: str) -> str:
    """Return a number with its word: 1 organisatie, 2 organisaties."""
    return f"{getal} {een if getal == 1 else meer}"
