"""An Uitkomst in one of its forms: what is the answer, and what stands beside it."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Generic, NamedTuple, TypeVar

from kaart.handelingen import Uitkomst
from kaart.weergave.scherm import Scherm

A = TypeVar("A")
A_contra = TypeVar("A_contra", contravariant=True)


def _niets(_: Any) -> Iterable[str]:
    return ()


class Vorm(NamedTuple, Generic[A_contra]):
    """One form of an answer.

    A form that does not say it `zegt_let_op` gets the warning beside it, so that a new form cannot
    lose it; of one that says so a test looks whether it is true. `ernaast` is what else has no
    place in the form.
    """

    toon: Callable[[Uitkomst[A_contra], Scherm], str]
    zegt_let_op: bool = False
    ernaast: Callable[[A_contra], Iterable[str]] = _niets


def van_antwoord(toon: Callable[[A, Scherm], str], *, zegt_let_op: bool = False) -> Vorm[A]:
    """Return the form that needs the answer and nothing else of an outcome."""
    return Vorm(lambda uitkomst, scherm: toon(uitkomst.antwoord, scherm), zegt_let_op)


Vormen = Mapping[str, Vorm[A]]


class Uitvoer(NamedTuple):
    """What goes to stdout, and the lines for stderr."""

    antwoord: str
    ernaast: tuple[str, ...]


def geef_uit(uitkomst: Uitkomst[A], vorm: Vorm[A], scherm: Scherm) -> Uitvoer:
    """Return the outcome in this form, whole."""
    let_op = () if vorm.zegt_let_op else uitkomst.let_op
    ernaast = (
        *uitkomst.opmerkingen,
        *(f"LET OP: {waarschuwing.tekst}" for waarschuwing in let_op),
        *((uitkomst.stil.tekst,) if uitkomst.stil and not vorm.zegt_let_op else ()),
        *vorm.ernaast(uitkomst.antwoord),
    )
    return Uitvoer(vorm.toon(uitkomst, scherm), ernaast)
