"""stdout and stderr as a command may count on them: there, in UTF-8, and read to the end or not."""

import os
import sys
from errno import EINVAL, EPIPE
from typing import Any

# What it is called that the reader of a pipe (`| head`) has gone; Windows has its own word for it.
_LEZER_WEG = {EPIPE, EINVAL} if os.name == "nt" else {EPIPE}


class Uitstroom:
    """A stream whose reader may go away: the rest then goes nowhere and the command ends as ever.

    So the exit code says what was found, and not how much of it somebody wanted to see.
    """

    def __init__(self, stroom: Any) -> None:
        self._stroom = stroom

    def __getattr__(self, naam: str) -> Any:
        return getattr(self._stroom, naam)

    def write(self, tekst: str) -> int:
        """Write, as a text stream does."""
        try:
            self._stroom.write(tekst)
        except OSError as fout:
            self._laat_gaan(fout)
        return len(tekst)

    def flush(self) -> None:
        """Flush, as a text stream does."""
        try:
            self._stroom.flush()
        except OSError as fout:
            self._laat_gaan(fout)

    def _laat_gaan(self, fout: OSError) -> None:
        if fout.errno not in _LEZER_WEG:
            raise fout
        stuur_nergens_heen(self._stroom)


def stuur_nergens_heen(stroom: Any) -> None:
    """Let the rest go nowhere: also what is in the buffers, and written when Python ends."""
    nergens = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nergens, stroom.fileno())
    os.close(nergens)


def stel_in() -> None:
    """Prepare the streams of this process; one that is closed (`>&-`) is empty, or takes all.

    Not only to have something there: the number of a closed stream would go to the first file
    that is opened, and what is meant for the stream would end up in it.
    """
    sys.stdin = sys.stdin or _nergens("r")
    sys.stdout = Uitstroom(sys.stdout or _nergens("w"))
    sys.stderr = Uitstroom(sys.stderr or _nergens("w"))
    for stroom in (sys.stdin, sys.stdout, sys.stderr):
        _stel_in(stroom)


def _nergens(hoe: str) -> Any:
    return open(os.devnull, hoe, encoding="utf-8")  # noqa: PTH123 - it stays until the end


def _stel_in(stroom: Any) -> None:
    """Pipes carry UTF-8 everywhere, also on Windows; what cannot be printed shows its code."""
    codering = stroom.encoding if stroom.isatty() else "utf-8"
    stroom.reconfigure(encoding=codering, errors="backslashreplace")
