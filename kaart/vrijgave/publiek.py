"""For whom something is made; each may see what the one before may see, and more."""

from enum import Enum


class Publiek(Enum):
    """OPENBAAR is everybody, VERWIJZERS who sends people on, DEELNEMERS who is in the network."""

    OPENBAAR = "openbaar"
    VERWIJZERS = "verwijzers"
    DEELNEMERS = "deelnemers"
