"""How big a workbook would become, counted while it streams by: before anything is built of it.

A file of 5 kB can ask for gigabytes: a cell that is merged over a whole sheet, a part that unpacks
a thousandfold, names that stand for names.
"""

import re
import zipfile
from typing import Any
from xml.parsers import expat

MAX_VAKKEN = 500_000
MAX_SAMENGEVOEGD = 100_000
_MAX_DELEN = 2_000
_STUK = 65_536
_BEREIK = re.compile(r"\$?([A-Za-z]{1,3})\$?([0-9]{1,7}):\$?([A-Za-z]{1,3})\$?([0-9]{1,7})")


class TeGroot(Exception):
    """Why a workbook is not built."""


def keur_maten(delen: zipfile.ZipFile, uitgepakt: int) -> None:
    """Go through every part of a workbook. Raises TeGroot, and what a broken zip file raises."""
    lijst = delen.infolist()
    # A part never gives more than it says it holds: the zip file itself is held to that.
    if len(lijst) > _MAX_DELEN or sum(deel.file_size for deel in lijst) > uitgepakt:
        raise TeGroot("er zit veel meer in dan erin hoort")
    teller = _Teller()
    for deel in lijst:
        if deel.filename.lower().endswith((".xml", ".rels")):
            with delen.open(deel) as stroom:
                teller.lees(stroom)


class _Teller:
    """Counts the cells of all tabs together, and what is merged."""

    def __init__(self) -> None:
        self._vakken = self._samengevoegd = 0

    def lees(self, stroom: Any) -> None:
        lezer = expat.ParserCreate()
        lezer.StartElementHandler = self._begin
        lezer.StartDoctypeDeclHandler = _weiger_doctype
        try:
            while stuk := stroom.read(_STUK):
                lezer.Parse(stuk)
        except expat.ExpatError:
            return  # what is broken is for the one who reads it to say

    def _begin(self, naam: str, kenmerken: dict[str, str]) -> None:
        match naam.rpartition(":")[2]:
            case "c":
                self._vakken += 1
                if self._vakken > MAX_VAKKEN:
                    raise TeGroot(f"er staan meer dan {MAX_VAKKEN} vakken in; verdeel het")
            case "mergeCell":
                self._samengevoegd += _aantal(kenmerken.get("ref", ""))
                if self._samengevoegd > MAX_SAMENGEVOEGD:
                    raise TeGroot(
                        "er is een vak samengevoegd over een half blad; haal die samenvoeging weg"
                    )


def _weiger_doctype(*_: object) -> None:
    raise TeGroot("er zitten opdrachten in die niet in een rekenblad horen")


def _aantal(bereik: str) -> int:
    """Return how many cells a merged range holds."""
    gevonden = _BEREIK.fullmatch(bereik)
    if gevonden is None:
        return 1
    van, boven, tot, onder = gevonden.groups()
    return (_kolom(tot) - _kolom(van) + 1) * (int(onder) - int(boven) + 1)


def _kolom(letters: str) -> int:
    nummer = 0
    for teken in letters.upper():
        nummer = nummer * 26 + ord(teken) - ord("A") + 1
    return nummer
