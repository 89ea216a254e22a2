"""How a spreadsheet for volunteers looks, and the bytes of it: shared by all that we hand out.

All but what must be filled in is locked, without a password. What is written is text: a telephone
number keeps its first 0, and what begins with = is no formula.
"""

import re
import textwrap
from collections.abc import Sequence
from typing import NamedTuple

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from kaart.tabellen.werkboek import MAX_TEKENS, NIET_IN_XML

_INKT, _LIJN, _INVUL, _LINK = "1A1A1A", "9AA5A9", "FFF8DC", "0F4C5C"
_RAND = Border(bottom=Side(style="thin", color=_LIJN))
_DUN = Side(style="thin", color=_LIJN)
_VAK = Border(left=_DUN, right=_DUN, top=_DUN, bottom=_DUN)
_TERUGLOOP = Alignment(wrap_text=True, vertical="top")


class Opmaak(NamedTuple):
    """How a cell looks, and whether one may write in it."""

    vet: bool = False
    grootte: int = 11
    invullen: bool = False
    rand: bool = True
    vak: bool = False  # a line around it, where cells to fill in lie side by side


def zet_cel(
    blad: Worksheet, rij: int, kolom: int, tekst: str, opmaak: Opmaak | None = None
) -> None:
    """Write a text into a cell; without `opmaak` it is there for us and not for people."""
    cel = blad.cell(rij, kolom)
    if tekst:
        cel.value = NIET_IN_XML.sub("\N{REPLACEMENT CHARACTER}", tekst)[:MAX_TEKENS]
        cel.data_type = "s"  # a text that begins with = is no formula
    cel.number_format = "@"  # a telephone number keeps its first 0
    if opmaak is None:
        return
    cel.font = Font(name="Arial", size=opmaak.grootte, bold=opmaak.vet, color=_INKT)
    cel.alignment = _TERUGLOOP
    if opmaak.rand:
        cel.border = _VAK if opmaak.vak else _RAND
    if opmaak.invullen:
        cel.fill = PatternFill("solid", start_color=_INVUL)
        cel.protection = Protection(locked=False)


def zet_verwijzing(blad: Worksheet, plaats: str, tab: str, plek: str) -> None:
    """Let a click on a cell go to a place on another tab; `tab` is a name that `tabnaam` made."""
    cel = blad[plaats]
    cel.hyperlink = Hyperlink(ref=plaats, location=f"'{tab}'!{plek}")
    cel.font = Font(name="Arial", size=11, color=_LINK, underline="single")


def zet_stand(blad: Worksheet, plaats: str, tab: str, plek: str, leeg: str) -> None:
    """Show in a cell what stands at a place on another tab, or `leeg` when nothing does."""
    cel = blad[plaats]
    cel.number_format = "General"
    cel.value = f"=IF('{tab}'!{plek}=\"\",\"{leeg}\",'{tab}'!{plek})"


def tel_regels(tekst: str, per_regel: int) -> int:
    """Return how many lines a text takes in a column of so many characters."""
    return sum(max(1, -(-len(deel) // per_regel)) for deel in tekst.split("\n"))


def tel_gevouwen(tekst: str, breedte: int) -> int:
    """Return how many lines a text takes when it is folded between words, as programs do."""
    return sum(max(1, len(textwrap.wrap(deel, breedte))) for deel in tekst.split("\n"))


def zet_keuzelijst(
    blad: Worksheet, bereik: str, keuzes: Sequence[str], titel: str, *, streng: bool = True
) -> None:
    """Let one choose in these cells; with `streng` nothing else may be typed."""
    lijst = DataValidation(
        type="list", formula1=f'"{",".join(keuzes)}"', allow_blank=True, showErrorMessage=streng,
        errorTitle=titel, error=f"Kies uit: {', '.join(keuzes)}.",
    )  # fmt: skip
    lijst.add(bereik)
    blad.add_data_validation(lijst)


def richt_in(blad: Worksheet, begin: str, koprij: int) -> None:
    """Lock the tab, put the cursor on `begin`, and let it print on A4 with its head on top."""
    blad.protection.sheet = True
    blad.protection.formatColumns = blad.protection.formatRows = False  # False is: allowed
    blad.sheet_view.showGridLines = False
    for plek in blad.sheet_view.selection:
        plek.activeCell = plek.sqref = begin
    blad.page_setup.orientation = "landscape"
    blad.page_setup.paperSize = 9  # A4
    blad.page_setup.fitToHeight = 0
    blad.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    blad.print_title_rows = f"{koprij}:{koprij}"


def tabnaam(naam: str, gebruikt: set[str]) -> str:
    """Return a name for a tab as every program takes it: 31 characters, and no two the same."""
    schoon = re.sub(r"[\[\]:*?/\\']", " ", NIET_IN_XML.sub(" ", naam))
    kaal = " ".join(schoon.split())[:31].strip() or "organisatie"
    tab, nummer = kaal, 1
    while tab.casefold() in gebruikt:
        nummer += 1
        achter = f" {nummer}"
        tab = kaal[: 31 - len(achter)] + achter
    gebruikt.add(tab.casefold())
    return tab


def maak_boek(titel: str, maker: str) -> Workbook:
    """Return a workbook without tabs."""
    boek = Workbook()
    boek.remove(boek.worksheets[0])
    boek.properties.title = titel
    boek.properties.creator = maker
    return boek
