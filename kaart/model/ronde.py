"""A checking round: whom somebody set out to ask, when, and by which way."""

from typing import NamedTuple


class Deelnemer(NamedTuple):
    """An organisation of the round, and a number that tells what its file said when it began.

    `niet_bereikt` are the days on which nobody answered: the map has no place for that.
    """

    organisatie: str
    inhoud: str
    niet_bereikt: tuple[str, ...] = ()


class Ronde(NamedTuple):
    """What was begun. What came of it is read from the map itself: see `kaart.nakijken.rondes`."""

    id: str
    begonnen: str
    via: str
    organisaties: tuple[Deelnemer, ...]
    wijken: tuple[str, ...] = ()
    themas: tuple[str, ...] = ()
    gesloten: str = ""
