"""Tables to hand out: a workbook with explanation and choices, or one tab as csv.

Every cell is a text and stays one: a number keeps its first 0, and what begins with = is no
formula. What cannot stand in a cell is not written at all, for whoever reads an empty cell back
leaves what there is.
"""

import csv
import io
from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.properties import Outline
from openpyxl.worksheet.worksheet import Worksheet

from kaart.tabellen.csvlezer import met_bescherming
from kaart.tabellen.werkboek import MAX_TEKENS, NIET_IN_XML, in_bytes

_LETTER, _INKT, _GRIJS, _KOP, _MOET = "Arial", "1A1A1A", "5F6B70", "E4EDEF", "FFF1C9"
_TEKST = "@"  # a telephone number keeps its first 0
_LANGSTE_KEUZELIJST = 250  # characters; Excel stops at 255
_LEEG_EROP = 200  # rows below the last one where a choice list helps as well
_UITLEGHOOGTE, _KOPHOOGTE = 92, 20
_BREEDTE = 22
_REGEL, _MEESTE_REGELS = 13, 6  # of a row; what is longer one reads in the line above the sheet


class Tabkolom(NamedTuple):
    """A column: its head, what it is for, what one chooses from, how wide, whether it must.

    What is `dicht` is folded away until somebody clicks on the + above it.
    """

    kop: str
    uitleg: str = ""
    keuzes: tuple[str, ...] = ()
    breedte: int = _BREEDTE
    verplicht: bool = False
    dicht: bool = False


class Werkblad(NamedTuple):
    """A tab: with an explanation above the heads when there is one, or out of sight."""

    naam: str
    kolommen: tuple[Tabkolom, ...]
    rijen: tuple[tuple[str, ...], ...]
    verborgen: bool = False
    vast: int = 1  # so many columns stay in view

    @property
    def heeft_uitleg(self) -> bool:
        """Whether a row with the explanation stands above the heads."""
        return any(kolom.uitleg for kolom in self.kolommen)


def maak_werkboek(bladen: Sequence[Werkblad], titel: str, peildatum: date) -> bytes:
    """Return the workbook; the same input gives the same bytes."""
    boek = Workbook()
    boek.remove(boek.worksheets[0])
    for tabblad in bladen:
        _vul(boek.create_sheet(tabblad.naam), tabblad)
    boek.properties.title = titel
    boek.properties.creator = titel
    return in_bytes(boek, peildatum)


def maak_csv(tabblad: Werkblad) -> bytes:
    """Return one tab as csv, as Dutch spreadsheets expect it: `;`, and a mark that it is UTF-8."""
    uit = io.StringIO()
    schrijver = csv.writer(uit, delimiter=";", lineterminator="\r\n")
    schrijver.writerow([kolom.kop for kolom in tabblad.kolommen])
    schrijver.writerows([met_bescherming(_kaal(past(cel))) for cel in rij] for rij in tabblad.rijen)
    return uit.getvalue().encode("utf-8-sig")


def _kaal(tekst: str) -> str:
    """Return a text without white space round its lines, as it will be read.

    Otherwise a sign that is protected here because of a tab behind it is read without that tab.
    """
    return "\n".join(regel.strip() for regel in tekst.split("\n")).strip()


def past(tekst: str) -> str:
    """Return what can stand in a cell: all of a text, or nothing of it."""
    return "" if len(tekst) > MAX_TEKENS or NIET_IN_XML.search(tekst) else tekst


def _vul(blad: Worksheet, tabblad: Werkblad) -> None:
    koprij = 2 if tabblad.heeft_uitleg else 1
    for plek, kolom in enumerate(tabblad.kolommen, 1):
        if tabblad.heeft_uitleg:
            _cel(blad, 1, plek, kolom.uitleg, Font(name=_LETTER, size=9, color=_GRIJS))
        _cel(blad, koprij, plek, kolom.kop, Font(name=_LETTER, size=10, bold=True, color=_INKT))
        kleur = _MOET if kolom.verplicht else _KOP
        blad.cell(koprij, plek).fill = PatternFill("solid", start_color=kleur)
        maten = blad.column_dimensions[get_column_letter(plek)]
        maten.width = kolom.breedte
        maten.number_format = _TEKST  # in the rows that are still empty
        if kolom.dicht:
            maten.outlineLevel, maten.hidden = 1, True
    letter = Font(name=_LETTER, size=10, color=_INKT)
    for nummer, rij in enumerate(tabblad.rijen, koprij + 1):
        for plek, tekst in enumerate(rij, 1):
            _cel(blad, nummer, plek, tekst, letter)
        blad.row_dimensions[nummer].height = _hoogte(tabblad, rij)
    laatste = koprij + len(tabblad.rijen) + _LEEG_EROP
    for lijst in _keuzelijsten(tabblad, koprij + 1, laatste):
        blad.add_data_validation(lijst)
    if tabblad.heeft_uitleg:
        blad.row_dimensions[1].height = _UITLEGHOOGTE
    blad.row_dimensions[koprij].height = _KOPHOOGTE
    blad.freeze_panes = f"{get_column_letter(tabblad.vast + 1)}{koprij + 1}"
    blad.sheet_properties.outlinePr = Outline(
        summaryRight=False
    )  # the + stands before what is folded
    if tabblad.verborgen:
        blad.sheet_state = "hidden"


def _hoogte(tabblad: Werkblad, rij: tuple[str, ...]) -> float:
    """Return the height of a row by its longest text: not every program sees to that itself."""
    regels = max(
        (sum(1 + len(stuk) // kolom.breedte for stuk in tekst.split("\n"))
         for kolom, tekst in zip(tabblad.kolommen, rij, strict=True)),
        default=1,
    )  # fmt: skip
    return _REGEL * min(regels, _MEESTE_REGELS) + 2


def _cel(blad: Worksheet, rij: int, kolom: int, tekst: str, letter: Font) -> None:
    cel = blad.cell(rij, kolom)
    cel.number_format = _TEKST
    cel.font = letter
    cel.alignment = Alignment(wrap_text=True, vertical="top")
    if tekst := past(tekst):
        cel.value = tekst
        cel.data_type = "s"  # a text that begins with = is no formula
        cel.quotePrefix = met_bescherming(tekst) != tekst  # also when somebody edits it


def _keuzelijsten(tabblad: Werkblad, eerste: int, laatste: int) -> Iterator[DataValidation]:
    for plek, kolom in enumerate(tabblad.kolommen, 1):
        lijst = ",".join(kolom.keuzes)
        if not lijst or len(lijst) > _LANGSTE_KEUZELIJST:
            continue
        keuze = DataValidation(
            type="list", formula1=f'"{lijst}"', allow_blank=True, showErrorMessage=True,
            errorStyle="warning", errorTitle=kolom.kop[:30], error=f"Kies uit: {lijst}"[:250],
        )  # fmt: skip
        kop = get_column_letter(plek)
        keuze.add(f"{kop}{eerste}:{kop}{laatste}")
        yield keuze
