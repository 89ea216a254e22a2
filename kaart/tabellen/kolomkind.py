"""The child process that reads a few columns of a very large workbook: a stream, and no more.

What boekkind builds of a workbook would not fit for the millions of cells of a table of the whole
country. Here every row goes by, and only the cells below the heads that were asked for are kept.
Start it with `python -P -m kaart.tabellen.kolomkind`: a job on stdin, a line of JSON per row.
"""

import io
import json
import re
import sys
import zipfile
import zlib
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import Any

from kaart.basis import begrens
from kaart.tabellen.bestandssoort import andere_inhoud
from kaart.tabellen.boekmaat import TeGroot
from kaart.tabellen.rijstroom import Rijstroom, lees_teksten

SECONDEN = 120
_MEGABYTES = 2_000
_EXCEL = "xl/workbook.xml"
_BLAD = re.compile(r"xl/worksheets/[^/]+\.xml", re.IGNORECASE)
_BLADNAAM = re.compile(r'<(?:\w+:)?sheet [^>]*?name="([^"]{1,31})"')
_BEGIN = 20_000  # of the workbook's own part: the names of its tabs
_TEKSTEN = "xl/sharedstrings.xml"
_MAX_DELEN = 2_000
MAX_RIJEN = 200_000
_KOPRIJEN = 30  # above the heads there may be a title
_GEEN_LETTER = re.compile(r"[^a-z0-9]+")
_KAPOT = (
    zipfile.BadZipFile, zlib.error, LookupError, ValueError, OSError, EOFError, RuntimeError,
)  # fmt: skip

# By what was asked for, the heads it may have; what is liked best first.
Wensen = Mapping[str, Sequence[str]]


def lees(
    inhoud: bytes, uitgepakt: int, wensen: Wensen, eis: Sequence[str]
) -> Iterator[dict[str, Any] | list[str]]:
    """Yield first what was found, or why the file is refused; then of each row what was asked."""
    try:
        with zipfile.ZipFile(io.BytesIO(inhoud)) as boek:
            yield from _lees(boek, uitgepakt, wensen, eis)
    except TeGroot as fout:
        yield {"weiger": str(fout)}
    except MemoryError:
        yield {"weiger": "er zit veel meer in dan erin hoort"}
    except _KAPOT:
        yield {"weiger": "het bestand is beschadigd, of niet helemaal opgehaald"}


def _lees(
    boek: zipfile.ZipFile, uitgepakt: int, wensen: Wensen, eis: Sequence[str]
) -> Iterator[dict[str, Any] | list[str]]:
    namen = _keur(boek, uitgepakt)
    if _EXCEL not in namen:
        yield {"weiger": andere_inhoud(namen)}
        return
    teksten = _teksten(boek, namen)
    beste: dict[str, str] = {}
    for naam in sorted(filter(_BLAD.fullmatch, namen)):
        with boek.open(naam) as bron:
            stroom = Rijstroom(bron, teksten)
            rijen = iter(stroom)
            kop, plekken = _vind_koppen(rijen, wensen)
            gevonden = {wens: kop[plek] for wens, plek in plekken.items()}
            if all(wens in plekken for wens in eis):
                stroom.kolommen = frozenset(plekken.values())
                bladen = _BLADNAAM.findall(boek.read(_EXCEL)[:_BEGIN].decode("utf-8", "replace"))
                yield {"gevonden": gevonden, "aantal": stroom.aantal, "bladen": bladen}
                yield from _onder_koppen(rijen, [plekken.get(wens, "") for wens in wensen])
                return
            beste = max(beste, gevonden, key=len)
    yield {"gevonden": beste, "aantal": 0, "bladen": []}


def _keur(boek: zipfile.ZipFile, uitgepakt: int) -> list[str]:
    """Return the names of the parts. Raises TeGroot."""
    delen = boek.infolist()
    # A part never gives more than it says it holds: the zip file itself is held to that.
    if len(delen) > _MAX_DELEN or sum(deel.file_size for deel in delen) > uitgepakt:
        raise TeGroot("er zit veel meer in dan erin hoort")
    return [deel.filename for deel in delen]


def _teksten(boek: zipfile.ZipFile, namen: Sequence[str]) -> list[str]:
    for naam in namen:
        if naam.lower() == _TEKSTEN:
            with boek.open(naam) as stroom:
                return lees_teksten(stroom)
    return []


def _vind_koppen(
    rijen: Iterator[dict[str, str]], wensen: Wensen
) -> tuple[dict[str, str], dict[str, str]]:
    """Return the row of heads that answers most wishes, and in which column each one stands."""
    beste: tuple[dict[str, str], dict[str, str]] = ({}, {})
    for rij in islice(rijen, _KOPRIJEN):
        plek_van = {_kaal(kop): plek for plek, kop in reversed(rij.items())}
        plekken = {
            wens: next(plek_van[_kaal(naam)] for naam in namen if _kaal(naam) in plek_van)
            for wens, namen in wensen.items()
            if any(_kaal(naam) in plek_van for naam in namen)
        }
        if len(plekken) > len(beste[1]):
            beste = (rij, plekken)
        if len(plekken) * 2 > len(wensen):
            break  # what comes below are figures
    return beste


def _onder_koppen(rijen: Iterator[dict[str, str]], kolommen: Sequence[str]) -> Iterator[list[str]]:
    for nummer, rij in enumerate(rijen):
        if nummer >= MAX_RIJEN:
            raise TeGroot(f"er staan meer dan {MAX_RIJEN} rijen in")
        yield [rij.get(kolom, "").strip() for kolom in kolommen]


def _kaal(kop: str) -> str:
    return _GEEN_LETTER.sub("", kop.lower())


if __name__ == "__main__":
    begrens(_MEGABYTES, SECONDEN)
    regel, _, rest = sys.stdin.buffer.read().partition(b"\n")
    opdracht = json.loads(regel)
    for antwoord in lees(rest, opdracht["uitgepakt"], opdracht["wensen"], opdracht["eis"]):
        sys.stdout.write(json.dumps(antwoord) + "\n")
