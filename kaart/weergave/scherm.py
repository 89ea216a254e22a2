"""The screen an answer goes to: how wide, with colour or not; and the few styles there are."""

import os
import textwrap
from typing import NamedTuple, TextIO

_STANDAARDBREEDTE = 80
_MAXBREEDTE = 100  # wider lines of text do not read well


class Scherm(NamedTuple):
    """Where text is shown; `terminal` is False for a pipe or a file."""

    breedte: int = _STANDAARDBREEDTE
    kleur: bool = False
    terminal: bool = False

    @property
    def leesbreedte(self) -> int:
        """Width for running text."""
        return max(40, min(self.breedte, _MAXBREEDTE))

    def vet(self, tekst: str) -> str:
        """Bold, for a name or a telephone number."""
        return self._stijl("1", tekst)

    def gedempt(self, tekst: str) -> str:
        """Dim, for what matters less."""
        return self._stijl("2", tekst)

    def nadruk(self, tekst: str) -> str:
        """Yellow, for what somebody must not overlook; words say it too."""
        return self._stijl("33", tekst)

    def alarm(self, tekst: str) -> str:
        """Bold red, for 112 and for faults."""
        return self._stijl("1;31", tekst)

    def _stijl(self, code: str, tekst: str) -> str:
        return f"\x1b[{code}m{tekst}\x1b[0m" if self.kleur and tekst else tekst

    def vouw(self, tekst: str, begin: str = "", vervolg: str | None = None) -> list[str]:
        """Fold `tekst` into lines; `vervolg` indents all but the first. Nothing is cut off."""
        past = len(begin) + len(tekst) <= self.leesbreedte
        if past and tekst.isprintable() and tekst.strip() == tekst != "":
            return [f"{begin}{tekst}"]  # most texts, and textwrap is slow
        return textwrap.wrap(
            tekst,
            self.leesbreedte,
            initial_indent=begin,
            subsequent_indent=begin if vervolg is None else vervolg,
            break_long_words=False,
            break_on_hyphens=False,
        ) or [begin.rstrip()]


def scherm_van(stroom: TextIO | None) -> Scherm:
    """Return the screen behind a stream. NO_COLOR and TERM=dumb switch colour off.

    A stream that was closed before we began (`>&-`) is None, and no screen.
    """
    if stroom is None or not stroom.isatty():
        return Scherm()
    kleur = not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    try:
        breedte = os.get_terminal_size(stroom.fileno()).columns
    except (OSError, ValueError):
        breedte = _STANDAARDBREEDTE
    if kleur and os.name == "nt":
        os.system("")  # noqa: S605, S607 - an empty command makes the Windows console read colours
    return Scherm(breedte or _STANDAARDBREEDTE, kleur, terminal=True)
