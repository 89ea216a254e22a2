"""Tables from anybody: a workbook (xlsx) or a csv file → rows of text, within bounds.

No formula is worked out: its saved outcome counts. What cannot be read in a cell is said of that
cell, what cannot be read of the whole file is GeenTabel.
"""

from collections.abc import Iterable, Iterator
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from kaart.basis import KaartFout
from kaart.tabellen.csvlezer import lees_csv
from kaart.tabellen.tabel import Cel, Rij, Tabel
from kaart.tabellen.werkboek import Grenzen, celtekst, lees_bytes, open_werkboek

GRENZEN = Grenzen(10_000_000, 60_000_000)
MAX_RIJEN = 10_000
MAX_KOLOMMEN = 250
_ZIP, _OUD_EXCEL, _PDF = b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF"
_GEEN_UITKOMST = "een formule zonder uitkomst; typ er zelf wat er moet staan"


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
    if inhoud.startswith((_OUD_EXCEL, _PDF)):
        raise weiger("open het en bewaar het als .xlsx, zonder wachtwoord")
    if not inhoud.startswith(_ZIP):
        return (Tabel("", _tel_rijen(lees_csv(inhoud, weiger), weiger)),)
    boek = open_werkboek(pad, weiger, GRENZEN, uitkomsten=True)
    formules = _formules(open_werkboek(pad, weiger, GRENZEN))
    return tuple(
        Tabel(blad.title, _tel_rijen(_rijen(blad, formules.get(blad.title, set()), weiger), weiger))
        for blad in boek.worksheets
    )


def _formules(boek: Workbook) -> dict[str, set[tuple[int, int]]]:
    """Return per tab the places of formulas: one without an outcome is no empty cell."""
    return {
        blad.title: {
            (cel.row, cel.column)
            for rij in _cellen(blad)
            for cel in rij
            if cel.data_type == "f" and cel.column is not None
        }
        for blad in boek.worksheets
    }


def _cellen(blad: Worksheet) -> Iterator[tuple[Any, ...]]:
    if blad.max_row <= MAX_RIJEN:
        yield from blad.iter_rows(max_col=min(blad.max_column, MAX_KOLOMMEN))


def _rijen(blad: Worksheet, formules: set[tuple[int, int]], weiger: Any) -> Iterator[Rij]:
    if blad.max_row > MAX_RIJEN:
        raise weiger(
            f"het tabblad {blad.title} loopt tot rij {blad.max_row}; haal de lege rijen onderaan "
            f"weg, of verdeel het (hoogstens {MAX_RIJEN} rijen)"
        )
    for nummer, rij in enumerate(_cellen(blad), 1):
        yield Rij(nummer, tuple(_cel(cel, (cel.row, cel.column) in formules) for cel in rij))


def _cel(cel: Any, is_formule: bool) -> Cel:
    waarde = cel.value
    if waarde is None:
        return Cel(bezwaar=_GEEN_UITKOMST) if is_formule else Cel()
    if cel.data_type == "e":
        return Cel(str(waarde), bezwaar=f"een fout van het rekenblad ({waarde})")
    if isinstance(waarde, bool):
        return Cel("ja" if waarde else "nee")
    if isinstance(waarde, date):
        uur = f" {waarde:%H:%M}" if isinstance(waarde, datetime) and waarde.time() != time() else ""
        return Cel(celtekst(waarde) + uur, datum=True)
    if isinstance(waarde, int | float):
        return Cel(celtekst(waarde), getal=True)
    return Cel(celtekst(waarde))


def _tel_rijen(rijen: Iterable[Rij], weiger: Any) -> tuple[Rij, ...]:
    """Return the rows that hold anything. Raises when there are too many to be a sociale kaart."""
    gevuld = []
    for rij in rijen:
        if any(cel.tekst or cel.bezwaar for cel in rij.cellen):
            gevuld.append(rij)
            if len(gevuld) > MAX_RIJEN:
                raise weiger(f"er staan meer dan {MAX_RIJEN} rijen in; verdeel het")
    return tuple(gevuld)
