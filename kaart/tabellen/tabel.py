"""A table as every spreadsheet knows it: rows of cells, each a text and what is odd about it."""

from typing import NamedTuple


class Cel(NamedTuple):
    """What a cell says as text; `bezwaar`: why it cannot be read.

    With `getal` or `datum` the program took it for a number or a day, whatever was typed. `link` is
    where one goes who clicks on it.
    """

    tekst: str = ""
    getal: bool = False
    datum: bool = False
    bezwaar: str = ""
    link: str = ""


class Rij(NamedTuple):
    """One row with the number it has in the program; cells at the end may be missing.

    `bezwaar`: why what it says may be of another row, or not meant; such a row is not for reading.
    """

    nummer: int
    cellen: tuple[Cel, ...]
    bezwaar: str = ""
    raad: str = ""

    def cel(self, plek: int) -> Cel:
        """Return the cell in a column, counted from 0."""
        return self.cellen[plek] if plek < len(self.cellen) else Cel()


class Tabel(NamedTuple):
    """One tab of a workbook, or a csv file; empty rows are left out.

    `gezien` is what stands out in the file, in sentences: what its maker saw and a table does not.
    """

    naam: str
    rijen: tuple[Rij, ...]
    gezien: tuple[str, ...] = ()
    los: bool = False  # one of several that were made of one table of others


def letter(plek: int) -> str:
    """Return what a program calls a column, counted from 0: A, Z, AA."""
    uit = ""
    plek += 1
    while plek:
        plek, rest = divmod(plek - 1, 26)
        uit = chr(ord("A") + rest) + uit
    return uit
