"""The child process that reads a workbook: a job on stdin, its cells as JSON on stdout.

In a process of its own, because whatever bounds there are, the library builds what the file asks
for. Start it with `python -P -m kaart.tabellen.boekkind`.
"""

import io
import json
import sys
import zipfile
import zlib
from datetime import date, datetime, time
from typing import Any
from xml.etree.ElementTree import ParseError

from kaart.basis import begrens
from kaart.tabellen.bestandssoort import STRIKT, andere_inhoud
from kaart.tabellen.boekmaat import TeGroot, keur_maten
from kaart.tabellen.boekmerken import merken
from kaart.tabellen.celwaarde import celtekst, getaltekst

SECONDEN = 60
_MEGABYTES = 2_000
_EXCEL = "xl/workbook.xml"
_BEGIN = 4_000  # of the workbook's own part: the names it goes by
_GEEN_ZIP = andere_inhoud(())
_STRIKT = b"purl.oclc.org/ooxml"
# What openpyxl may stumble over in a file that is broken or made to break it.
_KAPOT = (
    zipfile.BadZipFile, zlib.error, ParseError, LookupError, ValueError, TypeError, AttributeError,
    OSError, EOFError, RuntimeError, RecursionError, AssertionError,
)  # fmt: skip


def lees(inhoud: bytes, uitgepakt: int, *, uitkomsten: bool) -> dict[str, Any]:
    """Return the tabs with their cells, or why the file is refused."""
    if reden := _keur(inhoud, uitgepakt):
        return {"weiger": reden}
    try:
        return {"bladen": _bladen(inhoud, uitkomsten=uitkomsten)}
    except MemoryError:
        return {"weiger": "er zit veel meer in dan erin hoort"}
    except _KAPOT as fout:
        return {"weiger": f"het bestand is beschadigd ({type(fout).__name__})"}


def _keur(inhoud: bytes, uitgepakt: int) -> str:
    """Return why a file is not to be built: of another kind, or too big; "" when it may."""
    try:
        with zipfile.ZipFile(io.BytesIO(inhoud)) as delen:
            if _EXCEL not in delen.namelist():
                return andere_inhoud(delen.namelist())
            keur_maten(delen, uitgepakt)
            return STRIKT if _STRIKT in delen.read(_EXCEL)[:_BEGIN] else ""
    except TeGroot as fout:
        return str(fout)
    except _KAPOT:  # also what zip files of later programs can, and we cannot
        return _GEEN_ZIP


def _bladen(inhoud: bytes, *, uitkomsten: bool) -> list[dict[str, Any]]:
    boek = _open(inhoud, uitkomsten=uitkomsten)
    formules = _open(inhoud, uitkomsten=False) if uitkomsten else boek
    return [
        {
            "titel": blad.title,
            "rijen": blad.max_row,
            "kolommen": blad.max_column,
            "vakken": _vakken(blad, formuleblad),
            "merken": merken(blad),
        }
        for blad, formuleblad in zip(boek.worksheets, formules.worksheets, strict=True)
    ]


def _open(inhoud: bytes, *, uitkomsten: bool) -> Any:
    import warnings

    from openpyxl import load_workbook  # the library is loaded in this process only

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # what another program added does not matter to us
        return load_workbook(io.BytesIO(inhoud), keep_links=False, data_only=uitkomsten)


def _vakken(blad: Any, formules: Any) -> list[tuple[int, int, str, str]]:
    """Return row, column, text and kind of every cell that holds something."""
    uit = []
    plekken = sorted({plek for boek in (blad, formules) for plek in boek._cells})  # noqa: SLF001 - else all empty ones are made
    for rij, kolom in plekken:
        cel = blad._cells.get((rij, kolom))  # noqa: SLF001
        formule = formules._cells.get((rij, kolom))  # noqa: SLF001
        is_formule = getattr(formule, "data_type", "") == "f"
        tekst, soort = _tekst(getattr(cel, "value", None), getattr(cel, "data_type", ""), cel)
        if tekst or soort or is_formule:
            uit.append((rij, kolom, tekst, soort or "formule" * (is_formule and not tekst)))
    return uit


def _tekst(waarde: Any, soort: str, cel: Any) -> tuple[str, str]:
    if waarde is None:
        return "", ""
    if soort == "e":
        return str(waarde), "fout"
    if isinstance(waarde, bool):
        return str(waarde), "waar"
    if isinstance(waarde, date | time):
        uur = f" {waarde:%H:%M}" if isinstance(waarde, datetime) and waarde.time() != time() else ""
        return celtekst(waarde), f"datum{uur}" if isinstance(waarde, date) else ""
    if isinstance(waarde, int | float):
        return getaltekst(waarde, cel.number_format or ""), "getal"
    return celtekst(waarde), ""


if __name__ == "__main__":
    begrens(_MEGABYTES, SECONDEN)
    kop, _, rest = sys.stdin.buffer.read().partition(b"\n")
    opdracht = json.loads(kop)
    antwoord = lees(rest, opdracht["uitgepakt"], uitkomsten=opdracht["uitkomsten"])
    json.dump(antwoord, sys.stdout)
