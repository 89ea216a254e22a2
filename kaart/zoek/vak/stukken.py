"""A sentence in pieces, of which each can be taken out once."""

from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple, TypeVar

from kaart.basis import vergelijkbaar

T = TypeVar("T")
MEESTE = 60  # words of a question that are looked at
WOORDEN_PER_STUK = 4


class Stuk(NamedTuple):
    """Words that were taken out together: where they began, and what they mean."""

    plek: int
    gezegd: str
    waarde: object


class Zin:
    """The comparable words of a text; what is taken out is no longer looked at by whoever is next.

    `woorden` keeps everything, `over` what nobody took.
    """

    def __init__(self, tekst: str) -> None:
        """Take the words of a text apart."""
        self.woorden: list[str] = vergelijkbaar(tekst).split()[:MEESTE]
        self._genomen: set[int] = set()

    @property
    def over(self) -> list[str]:
        """The words that nobody took."""
        return [w for plek, w in enumerate(self.woorden) if plek not in self._genomen]

    def vrij(self, plek: int, aantal: int = 1) -> bool:
        """Say whether these words are there and were not taken."""
        return plek + aantal <= len(self.woorden) and self._genomen.isdisjoint(
            range(plek, plek + aantal)
        )

    def neem(self, plek: int, aantal: int = 1) -> None:
        """Take words out."""
        self._genomen.update(range(plek, plek + aantal))

    def zoek(
        self, ken: Callable[[str], T | None], meeste: int = WOORDEN_PER_STUK
    ) -> Iterator[tuple[int, int, str, T]]:
        """Yield (place, number of words, the words, what they mean), longest first."""
        plek = 0
        while plek < len(self.woorden):
            for aantal in range(min(meeste, len(self.woorden) - plek), 0, -1):
                if not self.vrij(plek, aantal):
                    continue
                gezegd = " ".join(self.woorden[plek : plek + aantal])
                if (waarde := ken(gezegd)) is not None:
                    yield plek, aantal, gezegd, waarde
                    plek += aantal - 1
                    break
            plek += 1

    def haal_uit(self, lijst: Mapping[str, T]) -> Iterator[tuple[str, T]]:
        """Take out every piece that a list knows; yield (words, what they mean)."""
        for plek, aantal, gezegd, waarde in self.zoek(lijst.get):
            self.neem(plek, aantal)
            yield gezegd, waarde
