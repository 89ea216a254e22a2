"""What every doing gives back, whoever asked for it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from kaart.gevaar import Oproep, Stilleregel

if TYPE_CHECKING:
    from kaart.handelingen.voorstel import Wijzigvoorstel  # who only reads, loads no writer

Antwoord_co = TypeVar("Antwoord_co", covariant=True)


class Uitkomst(NamedTuple, Generic[Antwoord_co]):
    """The answer, and what has to be said with it in whatever form it is shown.

    `let_op` is what somebody in danger must read first. It stands beside the answer and not in it,
    so that who makes a form of the answer does not have to remember it. `voorstel` is what changes
    on the map when somebody agrees; `ten_slotte` is for after that.
    """

    antwoord: Antwoord_co
    let_op: tuple[Oproep, ...] = ()
    stil: Stilleregel | None = None  # stands with every answer to who asked for help
    begrepen: tuple[str, ...] = ()  # how words were taken, when not as they were typed
    opmerkingen: tuple[str, ...] = ()
    voorstel: "Wijzigvoorstel | None" = None
    ten_slotte: tuple[str, ...] = ()
    code: int = 0


def weggelaten(bestanden: Sequence[str]) -> tuple[str, ...]:
    """Return the sentence about files that were left out for a fault in them; () without any."""
    if not bestanden:
        return ()
    return (f"weggelaten door een fout (zie kaart valideer): {', '.join(bestanden)}",)
