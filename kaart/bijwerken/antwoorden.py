"""What somebody typed → the value that a field of the map wants, as every other door reads it."""

from typing import Any

from kaart.basis import KaartFout
from kaart.hulp import namenlezer
from kaart.model import Kaart
from kaart.schema import Schema
from kaart.taal import Verstaan, lees_adres, veldnaam, versta_waarde


class GeenAntwoord(KaartFout):
    """What was typed cannot be a value of this field; says what can."""


def begrijp_antwoord(kaart: Kaart, schema: Schema, sleutel: str, tekst: str, nu: Any = None) -> Any:
    """Return the plain value that is meant for a field with this schema, where now stands `nu`.

    Raises GeenAntwoord with what can be said instead.
    """
    return of_fout(versta_waarde(tekst, schema, namenlezer(kaart), nu), sleutel)


def begrijp_adres(tekst: str) -> dict[str, str]:
    """Return the parts of "Kerkstraat 12, 3500 AA Utrecht"; raises GeenAntwoord when it is none."""
    delen: dict[str, str] = of_fout(lees_adres(tekst), "adres")
    return delen


def of_fout(gelezen: Verstaan, sleutel: str) -> Any:
    """Return what was understood. Raises GeenAntwoord for what was not, about this field."""
    if gelezen.bezwaar:
        raise GeenAntwoord(gelezen.bezwaar, gelezen.raad, veldnaam(sleutel))
    return gelezen.waarde
