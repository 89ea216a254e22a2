"""How far a long doing is: whoever asked may want to see it."""

from collections.abc import Iterable, Iterator
from typing import Protocol, TypeVar

T = TypeVar("T")


class Voortgang(Protocol):
    """Yields the parts one by one, and shows in the meantime how many of `totaal` are done."""

    def __call__(self, delen: Iterable[T], totaal: int, wat: str) -> Iterator[T]:
        """Follow the parts of `wat`."""


def ongezien(delen: Iterable[T], totaal: int, wat: str) -> Iterator[T]:  # noqa: ARG001
    """Yield the parts and show nothing."""
    yield from delen
