"""The answer of `kaart drukwerk`: the files that were made."""

from kaart.handelingen import Drukantwoord, Uitkomst
from kaart.weergave.scherm import Scherm
from kaart.weergave.schoonmaken import schoon
from kaart.weergave.uitvoer import Vorm


def _als_regels(uitkomst: Uitkomst[Drukantwoord], _: Scherm) -> str:
    return "\n".join(map(schoon, uitkomst.antwoord.regels))


DRUKVORM: Vorm[Drukantwoord] = Vorm(_als_regels)
