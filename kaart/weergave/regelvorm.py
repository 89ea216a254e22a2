"""An answer that is some sentences: what was made, what was done."""

from typing import Protocol

from kaart.handelingen import Uitkomst
from kaart.weergave.scherm import Scherm
from kaart.weergave.schoonmaken import schoon
from kaart.weergave.uitvoer import Vorm


class MetRegels(Protocol):
    """An answer that says itself what there is to say."""

    @property
    def regels(self) -> tuple[str, ...]:
        """The sentences, one a line."""


def _als_regels(uitkomst: Uitkomst[MetRegels], _: Scherm) -> str:
    return "\n".join(map(schoon, uitkomst.antwoord.regels))


REGELVORM: Vorm[MetRegels] = Vorm(_als_regels)
# The answer is the id of what was made: for who goes on with it in a script.
IDVORM: Vorm[str] = Vorm(lambda uitkomst, _: schoon(uitkomst.antwoord))
