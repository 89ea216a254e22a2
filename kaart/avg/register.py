"""The lines of a register of processing (AVG art. 30), from what data/kaart.yaml says. Pure.

What is not filled in is named and stays empty: a register that a program made up protects nobody.
"""

from collections.abc import Sequence
from typing import NamedTuple

from kaart.model import Kaartgegevens, Termijnen, Verwerking

PLEK = "data/kaart.yaml"


class Registerregel(NamedTuple):
    """One line: what the law asks, under which key it stands, and what it says ("" is missing)."""

    wat: str
    sleutel: str
    waarde: str


# In the order of art. 30(1) a-g.
_REGELS = (
    ("Verwerkingsverantwoordelijke", "verantwoordelijke"),
    ("Contact", "contact"),
    ("Functionaris gegevensbescherming", "functionaris"),
    ("Doelen", "doelen"),
    ("Betrokkenen", "betrokkenen"),
    ("Gegevens", "gegevens"),
    ("Ontvangers", "ontvangers"),
    ("Doorgifte buiten de EU", "doorgifte"),
    ("Bewaartermijn", "bewaartermijn"),
    ("Beveiliging", "beveiliging"),
)


def maak_register(
    gegevens: Kaartgegevens, aanmeldingen: Sequence[str] = ()
) -> tuple[Registerregel, ...]:
    """Return every line, also those that are missing; last what kaart itself sees to.

    `aanmeldingen` says of each meeting with sign-ups where they are and when they go.
    """
    regels = [
        Registerregel(wat, f"verwerking.{sleutel}", _tekst(gegevens.verwerking, sleutel))
        for wat, sleutel in _REGELS
    ]
    zelf = Registerregel("Wat kaart zelf doet", "", _vanzelf(gegevens.termijnen))
    wie = "; ".join(aanmeldingen) or "geen"
    return (*regels, Registerregel("Aanmeldingen voor bijeenkomsten", "", wie), zelf)


def ontbreekt(regels: tuple[Registerregel, ...]) -> tuple[str, ...]:
    """Return the keys that are not filled in."""
    return tuple(regel.sleutel for regel in regels if not regel.waarde)


def _tekst(verwerking: Verwerking, sleutel: str) -> str:
    waarde = getattr(verwerking, sleutel)
    return "; ".join(waarde) if isinstance(waarde, tuple) else str(waarde)


def _vanzelf(termijnen: Termijnen) -> str:
    persoon = termijnen.persoon
    return (
        "namen staan buiten git en alleen op bladen voor deelnemers; "
        f"na {persoon.verouderd} maanden zonder bevestiging worden ze niet meer gedrukt; "
        f"na {persoon.verwijderen} maanden, of op de einddatum, vraagt kaart ze te verwijderen; "
        "aanmeldingen zijn aantallen per organisatie buiten git, en gaan vier weken na de "
        "bijeenkomst weg"
    )
