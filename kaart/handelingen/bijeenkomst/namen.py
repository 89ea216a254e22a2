"""Files with names of visitors: only where somebody says, outside the map, for their eyes only."""

import os
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from kaart.basis import KaartFout, KanNietSchrijven
from kaart.bestand import Werkmap
from kaart.handelingen.druk.personen import kan_met_git_mee
from kaart.schrijven import schrijf

_WAAR = "noem met -o een map buiten die van de kaart"


def eis_plek_voor_namen(werkmap: Werkmap, doel: Path | None) -> Path:
    """Return where names may go. Raises KaartFout without a place, and for one inside the map."""
    if doel is None:
        raise KaartFout("hier staat in wie er komen, en dat komt alleen waar jij het zegt", _WAAR)
    echt = Path(os.path.realpath(doel))  # a link may lead into the map
    if echt.is_relative_to(os.path.realpath(werkmap.wortel)):
        raise KaartFout(
            f"{doel} ligt in de map van de kaart; daar komt niet in wie er komen", _WAAR
        )
    return doel


def schrijf_namen(plek: Path, bestanden: Mapping[str, bytes]) -> tuple[Path, ...]:
    """Write the files into a folder, readable by their owner only. Raises KaartFout."""
    try:
        plek.mkdir(parents=True, exist_ok=True)
    except OSError as fout:
        raise KanNietSchrijven(plek, fout) from None
    for naam, inhoud in bestanden.items():
        schrijf(plek / naam, inhoud, binnen=None, prive=True)
    return tuple(plek / naam for naam in bestanden)


def zegt_vernietig(paden: tuple[Path, ...], na: date | None) -> tuple[str, ...]:
    """Return the line on when to destroy these, and whether git could take them along."""
    dag = f"de dag na {na.day}-{na.month}-{na.year}" if na else "de dag na de bijeenkomst"
    namen = ", ".join(pad.name for pad in paden)
    gevaar = tuple(zin for pad in paden for zin in kan_met_git_mee(pad))
    return (f"in {namen} staan namen: bewaar dit nergens anders en vernietig het {dag}", *gevaar)
