"""Call the command line in this process, as a user would type it."""

import contextlib
import io
from typing import NamedTuple

from kaart.cli import maak_groep


class Antwoord(NamedTuple):
    """What a command gave back."""

    code: int
    uit: str
    fout: str


def roep(*woorden: object) -> Antwoord:
    """Run `kaart WOORDEN` and return its exit code, stdout and stderr."""
    uit, fout = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(uit), contextlib.redirect_stderr(fout):
        try:
            maak_groep().main([str(woord) for woord in woorden], prog_name="kaart")
            code = 0
        except SystemExit as einde:
            code = int(einde.code or 0)
    return Antwoord(code, uit.getvalue(), fout.getvalue())
