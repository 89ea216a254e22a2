"""The filled-in form → what it says, whatever program saved it last.

The file comes from anybody by mail: it is opened within bounds, and everything in it is text.
"""

import io
import re
import warnings
import zipfile
import zlib
from collections.abc import Iterator
from datetime import date, datetime, time
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import ParseError

from openpyxl import Workbook, load_workbook
from openpyxl.utils.exceptions import InvalidFileException
from openpyxl.worksheet.worksheet import Worksheet

from kaart.fouten import KaartFout, oorzaak
from kaart.uitwisseling.invulformulier import (
    ANTWOORD,
    DOOR,
    MERK,
    NU,
    OORDEEL,
    OP,
    OUD,
    VELD,
    WEG,
)
from kaart.vragenlijst import OORDELEN, Antwoord, Ingevuld

_MAX_BYTES = 5_000_000
_MAX_UITGEPAKT = 20_000_000
_MAX_RIJEN = 500
_EXCEL = "xl/workbook.xml"
_BEWAAR_ALS = "het is geen Excel-bestand; open het en bewaar het als .xlsx, zonder wachtwoord"
_DATUM = re.compile(r"([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4})")
# What openpyxl may stumble over in a file that is broken or made to break it.
_KAPOT = (
    InvalidFileException, zipfile.BadZipFile, zlib.error, ParseError, LookupError, ValueError,
    TypeError, AttributeError, OSError, EOFError, RuntimeError, RecursionError, MemoryError,
)  # fmt: skip


class GeenFormulier(KaartFout):
    """A file that is no form of ours, or no longer."""

    def __init__(self, pad: Path, reden: str) -> None:
        super().__init__(f"{pad.name} is niet te lezen als formulier: {reden}")


def lees_formulier(pad: Path) -> tuple[Ingevuld, ...]:
    """Read what was filled in: per organisation the verdict and field by field old and new.

    A field that was left empty, or says what we had, is no answer. Raises GeenFormulier.
    """
    boek = _open(pad)
    bladen = [blad for blad in boek.worksheets if _tekst(blad.cell(1, VELD).value) == MERK]
    if not bladen:
        nieuwer = any(
            _tekst(blad.cell(1, VELD).value).startswith(MERK.partition(" ")[0])
            for blad in boek.worksheets
        )
        raise GeenFormulier(
            pad,
            "het is gemaakt met een andere versie van kaart"
            if nieuwer
            else "het is niet gemaakt met kaart, of de verborgen kolom A is weg",
        )
    formulieren = tuple(_lees(blad, pad) for blad in bladen)
    ids = [formulier.id for formulier in formulieren]
    dubbel = next((id_ for id_ in ids if ids.count(id_) > 1), None)
    if dubbel is not None:
        raise GeenFormulier(pad, f"{dubbel} staat er twee keer in; haal een van de twee weg")
    return formulieren


def _lees(blad: Worksheet, pad: Path) -> Ingevuld:
    identiteit = _tekst(blad.cell(2, VELD).value)
    if not identiteit:
        raise GeenFormulier(pad, f"op het tabblad {blad.title} staat niet van wie het is")
    rijen = list(_rijen(blad))
    kop = {veld: _tekst(blad.cell(rij, ANTWOORD).value) for veld, rij in rijen}
    antwoorden = [
        Antwoord(identiteit, veld, *paar)
        for veld, rij in rijen
        if not veld.startswith("#") and (paar := _antwoord(blad, rij)) is not None
    ]
    return Ingevuld(
        id=identiteit,
        naam=_tekst(blad.cell(2, OUD).value) or identiteit,
        oordeel=_oordeel(kop.get(OORDEEL, "")),
        door=kop.get(DOOR, ""),
        op=_datum(kop.get(OP, "")),
        antwoorden=tuple(antwoorden),
    )


def _rijen(blad: Worksheet) -> Iterator[tuple[str, int]]:
    for rij in range(3, min(blad.max_row, _MAX_RIJEN) + 1):
        if veld := _tekst(blad.cell(rij, VELD).value):
            yield veld, rij


def _antwoord(blad: Worksheet, rij: int) -> tuple[str, str] | None:
    """Return old and new of a row; None when nothing was filled in."""
    oud = _tekst(blad.cell(rij, OUD).value)
    nieuw = _tekst(blad.cell(rij, ANTWOORD).value)
    if not nieuw:
        # Some programs do not heed the lock, and people correct the text where it stands.
        nieuw = _tekst(blad.cell(rij, NU).value) or oud
    if nieuw.casefold().strip(" .") == WEG:
        nieuw = ""
    return None if nieuw == oud else (oud, nieuw)


def _oordeel(tekst: str) -> str:
    gezegd = " ".join(tekst.casefold().split()).strip(" .!")
    return gezegd if gezegd in OORDELEN else tekst


def _datum(tekst: str) -> str:
    """Return a Dutch date as jjjj-mm-dd; what is no date as it is."""
    if gevonden := _DATUM.fullmatch(tekst):
        dag, maand, jaar = map(int, gevonden.groups())
        try:
            return date(jaar, maand, dag).isoformat()
        except ValueError:
            return tekst
    return tekst


def _tekst(waarde: Any) -> str:
    """Return what a cell holds as somebody would have typed it."""
    match waarde:
        case None:
            return ""
        case datetime():
            return waarde.date().isoformat()
        case date():
            return waarde.isoformat()
        case time():
            return f"{waarde:%H:%M}"
        case float() if waarde.is_integer():
            return str(int(waarde))
        case _:
            regels = str(waarde).replace("\r\n", "\n").replace("\N{NO-BREAK SPACE}", " ")
            return "\n".join(regel.strip() for regel in regels.split("\n")).strip()


def _open(pad: Path) -> Workbook:
    inhoud = _lees_bytes(pad)
    try:
        with zipfile.ZipFile(io.BytesIO(inhoud)) as delen:
            namen = {deel.filename for deel in delen.infolist()}
            groot = sum(deel.file_size for deel in delen.infolist()) > _MAX_UITGEPAKT
    except zipfile.BadZipFile:
        raise GeenFormulier(pad, _BEWAAR_ALS) from None
    if _EXCEL not in namen:
        raise GeenFormulier(pad, _BEWAAR_ALS)
    if groot:
        raise GeenFormulier(pad, "er zit veel meer in dan in een formulier kan")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what another program added does not matter to us
            return load_workbook(io.BytesIO(inhoud), keep_links=False)
    except _KAPOT as fout:
        raise GeenFormulier(pad, f"het bestand is beschadigd ({type(fout).__name__})") from fout


def _lees_bytes(pad: Path) -> bytes:
    try:
        if pad.stat().st_size > _MAX_BYTES:
            raise GeenFormulier(pad, "het is groter dan 5 MB")
        return pad.read_bytes()
    except OSError as fout:
        raise GeenFormulier(pad, oorzaak(fout)) from None
