"""A cell of the dekking on paper: what it says and how dark it is."""

from typing import NamedTuple

from kaart.wijk import Dekking, Dekkingsrij, Dimensiewaarde, celtekst, tint


class Cijfer(NamedTuple):
    """A cell on paper."""

    tekst: str
    tint: int


def maak_cijfer(dekking: Dekking, rij: Dekkingsrij, kolom: Dimensiewaarde) -> Cijfer:
    """Return the cell of a wijk and a thema."""
    cel = dekking.cellen[rij.id, kolom.id]
    return Cijfer(celtekst(cel), tint(cel))
