"""A command that is wrongly typed, and a computer that refuses: in Dutch, and to the point."""

import errno
import os
from pathlib import Path

import pytest
from aanroep import roep

from kaart.basis.fouten import KanNietSchrijven, oorzaak


@pytest.mark.parametrize(
    ("woorden", "zin"),
    [
        (("toon", "a", "b"), "te veel woorden: b;"),
        (("toon", "a", "b (c)", "d"), "te veel woorden: b (c) d;"),
        (("zoek", "--foo", "x"), "--foo is geen optie;"),
        (("zoek", "--wijkk", "x"), "--wijkk is geen optie; bedoelde je --wijk?;"),
        (("zoek", "--wijk"), "bij --wijk hoort een waarde;"),
        (("toon", "--formaat=json"), "ID ontbreekt;"),
    ],
)
def test_verkeerd_getypt(woorden: tuple[str, ...], zin: str) -> None:
    antwoord = roep(*woorden)
    assert (antwoord.code, antwoord.uit) == (2, "")
    assert antwoord.fout == f"kaart: {zin} zie kaart {woorden[0]} --help\n"


@pytest.mark.parametrize(
    "nummer", ["EACCES", "EISDIR", "ENOSPC", "ENAMETOOLONG", "EBUSY", "EMFILE", "EINVAL", "EROFS"]
)
def test_de_computer_weigert_in_het_nederlands(nummer: str) -> None:
    code = getattr(errno, nummer)
    fout = OSError(code, os.strerror(code))
    assert os.strerror(code) not in oorzaak(fout)
    assert oorzaak(fout) in str(KanNietSchrijven("kaart", fout))


def test_een_te_lange_naam(tmp_path: Path) -> None:
    antwoord = roep("begin", tmp_path / ("a" * 300))
    assert antwoord.code == 2
    assert "(de naam is te lang)" in antwoord.fout
