"""The form for people without git: one workbook (xlsx), one tab per organisation.

What must come back is in hidden columns of the tab itself (which field a row is, what we had), so
the order of the rows and the names of the tabs mean nothing. All but the answers is locked,
without a password. `formulierlezer` reads it back, also when another program saved it.
"""

import re
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from kaart.model import Kaart
from kaart.uitwisseling.werkboek import MAX_TEKENS, NIET_IN_XML, in_bytes
from kaart.vragenlijst import ANDERS, AVG, OORDELEN, Vraag, Vragenlijst

# In A1 of each tab; the number rises when an older form can no longer be read.
MERK = "kaart-formulier 1"
# What somebody writes to have a value taken away.
WEG = "weg"

# Hidden: which field, and what it said. Shown: the question, what we have, what it must be.
VELD, VRAAG, NU, ANTWOORD, OUD = range(1, 6)
_BREEDTEN = {"A": 4, "B": 36, "C": 46, "D": 46, "E": 4}
_TEKENS_PER_REGEL, _TEKENS_VET, _TEKENS_HEEL = 48, 36, 140
OORDEEL, DOOR, OP = "#oordeel", "#door", "#op"
_KOPVRAGEN = (
    Vraag(OORDEEL, "Klopt dit blad? (kies)"),
    Vraag(DOOR, "Nagekeken door (functie, geen naam)"),
    Vraag(OP, "Datum (dag-maand-jaar)"),
)
_EERSTE = 7  # the row of the first question

_INKT, _LIJN, _INVUL = "1A1A1A", "9AA5A9", "FFF8DC"
_RAND = Border(bottom=Side(style="thin", color=_LIJN))
_TERUGLOOP = Alignment(wrap_text=True, vertical="top")


class Opmaak(NamedTuple):
    """How a cell looks, and whether one may write in it."""

    vet: bool = False
    grootte: int = 11
    invullen: bool = False
    rand: bool = True


def maak_invulformulier(lijsten: Sequence[Vragenlijst], kaart: Kaart, peildatum: date) -> bytes:
    """Return the workbook with a tab for each organisation; the same input gives the same bytes."""
    boek = Workbook()
    boek.remove(boek.worksheets[0])
    namen: set[str] = set()
    for lijst in lijsten:
        blad = boek.create_sheet(_tabnaam(lijst.naam, namen))
        _vul(blad, lijst, kaart)
    boek.properties.title = f"{kaart.gegevens.naam or 'Sociale kaart'}: klopt dit blad?"
    boek.properties.creator = kaart.gegevens.naam or "Sociale kaart"
    return in_bytes(boek, peildatum)


def _vul(blad: Worksheet, lijst: Vragenlijst, kaart: Kaart) -> None:
    _cel(blad, 1, VELD, MERK)
    _cel(blad, 2, VELD, lijst.id)
    _cel(blad, 2, OUD, lijst.naam)
    _zet(blad, 1, "Klopt dit blad?", Opmaak(vet=True, grootte=18, rand=False))
    _zet(blad, 2, lijst.naam, Opmaak(vet=True, grootte=14, rand=False))
    uitleg = (
        "Dit staat nu op de sociale kaart. Vul alleen de gele vakken in. Wat u leeg laat, klopt. "
        f"Is iets er niet meer? Schrijf dan: {WEG}."
    )
    for rij, zin in enumerate((uitleg, AVG, retourzin(kaart)), 3):
        _zet(blad, rij, zin, Opmaak(rand=False))
    for rij, vraag in enumerate(_KOPVRAGEN, _EERSTE):
        _vraagrij(blad, rij, vraag)
    _keuzelijst(blad, _EERSTE)
    koprij = _EERSTE + len(_KOPVRAGEN) + 1
    for kolom, tekst in ((VRAAG, "Wat"), (NU, "Dit weten wij nu"), (ANTWOORD, "Zo moet het zijn")):
        _cel(blad, koprij, kolom, tekst, Opmaak(vet=True))
    vragen = (*lijst.vragen, Vraag(ANDERS, "Wat missen wij nog?"))
    for rij, vraag in enumerate(vragen, koprij + 1):
        _vraagrij(blad, rij, vraag)
    _richt_in(blad, koprij)


def retourzin(kaart: Kaart) -> str:
    """Say where the file goes: to the beheerder of the map, else to who sent it."""
    beheerder = kaart.gegevens.beheerder
    aan = (beheerder.email or beheerder.organisatie) if beheerder else ""
    return f"Stuur dit bestand terug naar {aan or 'wie het u stuurde'}."


def _vraagrij(blad: Worksheet, rij: int, vraag: Vraag) -> None:
    _cel(blad, rij, VELD, vraag.veld)
    _cel(blad, rij, OUD, vraag.nu)
    _cel(blad, rij, VRAAG, vraag.vraag, Opmaak(vet=True))
    _cel(blad, rij, NU, vraag.nu, Opmaak())
    _cel(blad, rij, ANTWOORD, "", Opmaak(invullen=True))
    regels = max(_regels(vraag.nu, _TEKENS_PER_REGEL), _regels(vraag.vraag, _TEKENS_VET))
    blad.row_dimensions[rij].height = 15 * regels + 5


def _regels(tekst: str, per_regel: int) -> int:
    return sum(max(1, -(-len(deel) // per_regel)) for deel in tekst.split("\n"))


def _zet(blad: Worksheet, rij: int, tekst: str, opmaak: Opmaak) -> None:
    """Write a line over the whole width."""
    _cel(blad, rij, VRAAG, tekst, opmaak)
    blad.merge_cells(start_row=rij, end_row=rij, start_column=VRAAG, end_column=ANTWOORD)
    hoogte = opmaak.grootte * 1.4
    blad.row_dimensions[rij].height = hoogte * _regels(tekst, _TEKENS_HEEL) + 3


def _cel(blad: Worksheet, rij: int, kolom: int, tekst: str, opmaak: Opmaak | None = None) -> None:
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
        cel.border = _RAND
    if opmaak.invullen:
        cel.fill = PatternFill("solid", start_color=_INVUL)
        cel.protection = Protection(locked=False)


def _keuzelijst(blad: Worksheet, rij: int) -> None:
    lijst = DataValidation(
        type="list", formula1=f'"{",".join(OORDELEN)}"', allow_blank=True, showErrorMessage=True,
        errorTitle="Klopt dit blad?", error=f"Kies uit: {', '.join(OORDELEN)}.",
    )  # fmt: skip
    lijst.add(blad.cell(rij, ANTWOORD))
    blad.add_data_validation(lijst)


def _richt_in(blad: Worksheet, koprij: int) -> None:
    for letter, breedte in _BREEDTEN.items():
        blad.column_dimensions[letter].width = breedte
        blad.column_dimensions[letter].hidden = letter in "AE"
    blad.protection.sheet = True
    blad.protection.formatColumns = blad.protection.formatRows = False  # False is: allowed
    blad.sheet_view.showGridLines = False
    blad.sheet_view.selection[0].activeCell = blad.sheet_view.selection[0].sqref = f"D{_EERSTE}"
    blad.page_setup.orientation = "landscape"
    blad.page_setup.paperSize = 9  # A4
    blad.page_setup.fitToHeight = 0
    blad.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    blad.print_title_rows = f"{koprij}:{koprij}"


def _tabnaam(naam: str, gebruikt: set[str]) -> str:
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
