"""Where the rows go that were left: a file of their own, never over another."""

import os
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from kaart.basis import KaartFout
from kaart.schrijven import schrijf
from kaart.tabellen import Werkblad, maak_csv, maak_werkboek
from kaart.weergave import schoon

_CSV, _XLSX = ".csv", ".xlsx"


def keur_plek(uitvoer: Path | None) -> None:
    """Refuse a place before anything is done. Raises KaartFout."""
    if uitvoer is None:
        return
    if uitvoer.suffix.casefold() not in (_CSV, _XLSX):
        raise KaartFout(f"{uitvoer.name}: laat de naam eindigen op .xlsx of .csv")
    if os.path.lexists(uitvoer):
        raise KaartFout(f"{uitvoer} is er al; kies met -o een andere naam")


def bewaar_rest(bladen: Sequence[Werkblad], bestand: Path, uitvoer: Path | None, dag: date) -> None:
    """Write what was left beside the table it came from, and say where."""
    soort = (uitvoer or bestand).suffix.casefold()
    los = soort == _CSV and len(bladen) == 1
    inhoud = maak_csv(bladen[0]) if los else maak_werkboek(bladen, "Blijft liggen", dag)
    einde = _CSV if los else _XLSX
    plek = uitvoer or _vrije_plek(bestand, einde, inhoud)
    if not os.path.lexists(plek):
        schrijf(plek, inhoud, binnen=None)
    print(schoon(f"{plek}: wat bleef liggen, met waarom; verbeter het en lees het opnieuw in"))


def _vrije_plek(bestand: Path, einde: str, inhoud: bytes) -> Path:
    """Return a name that is free, or the file that says just this."""
    stam = bestand.stem.removesuffix("-over")
    nummer = 1
    while True:
        plek = bestand.with_name(f"{stam}-over{f'-{nummer}' if nummer > 1 else ''}{einde}")
        if not os.path.lexists(plek) or (plek.is_file() and plek.read_bytes() == inhoud):
            return plek
        nummer += 1
