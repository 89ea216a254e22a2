"""Tables from anybody: a workbook (xlsx) or a csv file → rows of text, within bounds.

No formula is worked out: its saved outcome counts. What cannot be read in a cell is said of that
cell, what cannot be read of the whole file is GeenTabel.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from kaart.basis import KaartFout
from kaart.tabellen.bestandssoort import andere_soort
from kaart.tabellen.boekrijen import opgevallen, rijen_van
from kaart.tabellen.csvlezer import Csvtabel, lees_csv
from kaart.tabellen.letters import verdacht_woord
from kaart.tabellen.tabel import Rij, Tabel
from kaart.tabellen.werkboek import Boekblad, Grenzen, Weiger, lees_bytes, lees_werkboek

GRENZEN = Grenzen(10_000_000, 60_000_000)
MAX_RIJEN = 10_000
MAX_KOLOMMEN = 250
_ZIP = b"PK\x03\x04"


class GeenTabel(KaartFout):
    """A file that holds no table that we can read."""

    def __init__(self, pad: Path, reden: str) -> None:
        super().__init__(f"{pad.name} is niet te lezen als tabel: {reden}")


def lees_tabellen(pad: Path) -> tuple[Tabel, ...]:
    """Read every tab of a workbook, hidden ones too, or the one table of a csv file.

    Raises GeenTabel.
    """

    def weiger(reden: str) -> GeenTabel:
        return GeenTabel(pad, reden)

    inhoud = lees_bytes(pad, weiger, GRENZEN.bytes)
    if reden := andere_soort(inhoud):
        raise weiger(reden)
    if not inhoud.startswith(_ZIP):
        csv = lees_csv(inhoud, weiger)
        return (Tabel("", _tel_rijen(map(_keur_letters, csv.rijen), weiger), csv.gezien),)
    return tuple(
        Tabel(
            blad.titel,
            _tel_rijen(map(_keur_letters, _rijen(blad, weiger)), weiger),
            opgevallen(blad),
        )
        for blad in lees_werkboek(pad, weiger, GRENZEN, uitkomsten=True)
    )


def lees_csvbestand(pad: Path, weiger: Weiger, hoogstens: int) -> Csvtabel:
    """Read a csv file of ours that came back; a row that is in doubt says so. Raises `weiger`."""
    tabel = lees_csv(lees_bytes(pad, weiger, hoogstens), weiger)
    return tabel._replace(rijen=tuple(map(_keur_letters, tabel.rijen)))


def _rijen(blad: Boekblad, weiger: Any) -> Iterator[Rij]:
    if blad.rijen > MAX_RIJEN:
        raise weiger(
            f"het tabblad {blad.titel} loopt tot rij {blad.rijen}; haal de lege rijen onderaan "
            f"weg, of verdeel het (hoogstens {MAX_RIJEN} rijen)"
        )
    yield from rijen_van(blad, min(blad.kolommen, MAX_KOLOMMEN))


def _keur_letters(rij: Rij) -> Rij:
    """Keep a row from being read in which a word came out wrong on its way to us."""
    for cel in rij.cellen:
        if not rij.bezwaar and (woord := verdacht_woord(cel.tekst)):
            return rij._replace(
                bezwaar=f"de letters lijken verkeerd gelezen: {woord}",
                raad="typ het woord opnieuw, of bewaar de lijst als csv in UTF-8 of als .xlsx",
            )
    return rij


def _tel_rijen(rijen: Iterable[Rij], weiger: Any) -> tuple[Rij, ...]:
    """Return the rows that hold anything. Raises when there are too many to be a sociale kaart."""
    gevuld = []
    for rij in rijen:
        if any(cel.tekst or cel.bezwaar for cel in rij.cellen):
            gevuld.append(rij)
            if len(gevuld) > MAX_RIJEN:
                raise weiger(f"er staan meer dan {MAX_RIJEN} rijen in; verdeel het")
    return tuple(gevuld)
