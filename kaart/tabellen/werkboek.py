"""Workbooks (xlsx): those of anybody opened within bounds, ours written without a clock.

No formula is worked out and no link followed, whatever somebody put into a file that came by mail.
"""

import io
import re
import warnings
import zipfile
import zlib
from collections.abc import Callable
from datetime import date, datetime, time
from pathlib import Path
from typing import Any, NamedTuple
from xml.etree.ElementTree import ParseError

from openpyxl import Workbook, load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from kaart.basis import KaartFout, oorzaak

_EXCEL = "xl/workbook.xml"
_BEWAAR_ALS = "het is geen Excel-bestand; open het en bewaar het als .xlsx, zonder wachtwoord"
# What openpyxl may stumble over in a file that is broken or made to break it.
_KAPOT = (
    InvalidFileException, zipfile.BadZipFile, zlib.error, ParseError, LookupError, ValueError,
    TypeError, AttributeError, OSError, EOFError, RuntimeError, RecursionError, MemoryError,
)  # fmt: skip
_BEGIN = (1980, 1, 1, 0, 0, 0)  # the first moment that a zip file knows
_GEWIJZIGD = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*")
NIET_IN_XML = re.compile("[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]")
MAX_TEKENS = 32_000  # of one cell; Excel itself stops at 32,767

# Makes an exception of the reason why a file is refused.
Weiger = Callable[[str], KaartFout]


class Grenzen(NamedTuple):
    """How big a file may be, as it is and unpacked."""

    bytes: int = 5_000_000
    uitgepakt: int = 20_000_000


_GRENZEN = Grenzen()


def open_werkboek(
    pad: Path, weiger: Weiger, grenzen: Grenzen = _GRENZEN, *, uitkomsten: bool = False
) -> Workbook:
    """Open a workbook; of a formula one gets its text, or the outcome that was saved with it.

    Raises what `weiger` makes.
    """
    inhoud = lees_bytes(pad, weiger, grenzen.bytes)
    try:
        with zipfile.ZipFile(io.BytesIO(inhoud)) as delen:
            namen = {deel.filename for deel in delen.infolist()}
            groot = sum(deel.file_size for deel in delen.infolist()) > grenzen.uitgepakt
    except _KAPOT:  # also what zip files of later programs can, and we cannot
        raise weiger(_BEWAAR_ALS) from None
    if _EXCEL not in namen:
        raise weiger(_BEWAAR_ALS)
    if groot:
        raise weiger("er zit veel meer in dan erin hoort")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what another program added does not matter to us
            return load_workbook(io.BytesIO(inhoud), keep_links=False, data_only=uitkomsten)
    except _KAPOT as fout:
        raise weiger(f"het bestand is beschadigd ({type(fout).__name__})") from fout


def lees_bytes(pad: Path, weiger: Weiger, hoogstens: int) -> bytes:
    """Read a file of at most so many bytes. Raises what `weiger` makes."""
    try:
        if pad.stat().st_size > hoogstens:
            raise weiger(f"het is groter dan {hoogstens // 1_000_000} MB")
        return pad.read_bytes()
    except FileNotFoundError:
        raise weiger("zo’n bestand is er niet") from None
    except OSError as fout:
        raise weiger(oorzaak(fout)) from None


def celtekst(waarde: Any) -> str:
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


def in_bytes(boek: Workbook, peildatum: date) -> bytes:
    """Return the file of a workbook, without the time at which it was made."""
    inhoud = io.BytesIO()
    boek.save(inhoud)
    moment = f"{peildatum.isoformat()}T00:00:00Z".encode()
    uit = io.BytesIO()
    with (
        zipfile.ZipFile(inhoud) as bron,
        zipfile.ZipFile(uit, "w", zipfile.ZIP_DEFLATED) as doel,
    ):
        for deel in bron.infolist():
            tekst = bron.read(deel)
            if deel.filename == "docProps/core.xml":
                tekst = _GEWIJZIGD.sub(rb"\g<1>" + moment, tekst)
            feit = zipfile.ZipInfo(deel.filename, _BEGIN)
            feit.compress_type = zipfile.ZIP_DEFLATED
            doel.writestr(feit, tekst)
    return uit.getvalue()
