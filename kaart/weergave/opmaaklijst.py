"""The answer of `kaart opmaak`: the names of the files, for who reads and for a pipe."""

from kaart.handelingen import Opmaakantwoord
from kaart.weergave.scherm import Scherm
from kaart.weergave.schoonmaken import schoon
from kaart.weergave.uitvoer import Vorm, van_antwoord


def _namen(antwoord: Opmaakantwoord, _: Scherm) -> str:
    return "\n".join(map(schoon, antwoord.bestanden))


OPGEMAAKT: Vorm[Opmaakantwoord] = van_antwoord(_namen)
