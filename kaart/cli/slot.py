"""How a command ends when the computer will not: a sentence and code 2, whichever command it is."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from errno import EDQUOT, EFBIG, EIO, ENOSPC

from kaart.basis import oorzaak
from kaart.cli.stromen import stuur_nergens_heen
from kaart.weergave import schoon

_VOL = {ENOSPC, EDQUOT, EFBIG}
_WEG = (
    "de map waarin je staat is er niet meer (weggehaald, hernoemd, of de stick is eruit); "
    "ga eerst naar een map die er is: cd MAP"
)


@contextmanager
def in_een_zin() -> Iterator[None]:
    """Tell what the computer refused in a sentence, also when it is the answer that goes nowhere.

    What is still on its way out is part of the command: a disk may turn out to be full there.
    """
    try:
        try:
            yield
        finally:
            sys.stdout.flush()
    except OSError as fout:
        zin = _zin(fout)
        if zin is None:
            raise
        with suppress(OSError):  # stderr may be on the same disk
            print(f"kaart: {schoon(zin)}", file=sys.stderr)
        with suppress(OSError):  # of a stream without a number nothing is left over
            stuur_nergens_heen(sys.stdout)
        sys.exit(2)


def _zin(fout: OSError) -> str | None:
    """Return what to say; None for what is a fault of our own."""
    if not _staat_ergens():
        return _WEG
    if fout.filename is not None:
        return f"{os.fsdecode(fout.filename)} gaat niet: {oorzaak(fout)}"
    # Our own files have a name; without one it is stdout that takes no more.
    if fout.errno in _VOL:
        return "het antwoord kan nergens heen: de schijf is vol"
    return f"het antwoord kan nergens heen: {oorzaak(fout)}" if fout.errno == EIO else None


def _staat_ergens() -> bool:
    try:
        os.getcwd()  # noqa: PTH109 - asks only whether there is one
    except OSError:
        return False
    return True
