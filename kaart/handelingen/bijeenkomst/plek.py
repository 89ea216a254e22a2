"""Where files of a meeting without names come: where somebody says, else with the other print."""

from pathlib import Path

from kaart.basis import KanNietSchrijven
from kaart.bestand import Werkmap, eis_binnen, maak_map
from kaart.schrijven import schrijf

_MAP = "drukwerk"


def map_voor(werkmap: Werkmap, doel: Path | None) -> Path:
    """Return the folder, made when it is not there. Raises KaartFout."""
    plek = doel or werkmap.wortel / _MAP
    if doel is None:
        eis_binnen(werkmap.wortel, plek)
        maak_map(werkmap.wortel, plek)
        return plek
    try:
        plek.mkdir(parents=True, exist_ok=True)
    except OSError as fout:
        raise KanNietSchrijven(plek, fout) from None
    return plek


def bewaar_in(werkmap: Werkmap, doel: Path | None, naam: str, inhoud: bytes) -> Path:
    """Write a file there under this name and return where it is. Raises KaartFout."""
    pad = map_voor(werkmap, doel) / naam
    schrijf(pad, inhoud, binnen=None if doel else werkmap.wortel)
    return pad
