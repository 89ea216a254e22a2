"""Somebody at a terminal who is asked things; the tests have one who answers from a list."""

import sys
from collections.abc import Callable, Iterable

from kaart.basis import KaartFout
from kaart.weergave import schoon


class Afgebroken(KaartFout):
    """Who was asked went away: Ctrl-C, or Ctrl-D."""

    def __init__(self) -> None:
        super().__init__("afgebroken; er is niets geschreven")


class Gesprek:
    """Asks a line and gets it. Raises Afgebroken when nobody answers any more."""

    def __init__(self, lees: Callable[[str], str] | None = None) -> None:
        self._lees = lees or _lees_regel

    def zeg(self, regels: Iterable[str]) -> None:
        """Show lines."""
        for regel in regels:
            print(regel)

    def vraag(self, tekst: str) -> str:
        """Ask, and return the answer without white space around it."""
        try:
            return self._lees(f"{schoon(tekst)} ").strip()
        except (EOFError, KeyboardInterrupt):
            print(file=sys.stderr)
            raise Afgebroken from None

    def mag(self, tekst: str) -> bool:
        """Ask for a yes; anything else is no."""
        return self.vraag(f"{tekst} [j/N]").lower() in {"j", "ja"}


def _lees_regel(vraag: str) -> str:
    import contextlib

    with contextlib.suppress(ImportError):
        import readline  # noqa: F401 - gives the arrow keys; Windows has its own
    return input(vraag)
