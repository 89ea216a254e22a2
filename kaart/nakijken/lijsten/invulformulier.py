"""The form for people without git: one workbook (xlsx), one tab per organisation.

What must come back is in hidden columns of the tab itself (which field a row is, what we had), so
the order of the rows and the names of the tabs mean nothing. All but the answers is locked,
without a password. `formulierlezer` reads it back, also when another program saved it.
"""

from collections.abc import Sequence
from datetime import date

from openpyxl.worksheet.worksheet import Worksheet

from kaart.model import Kaart
from kaart.nakijken.lijsten.formulieroverzicht import OVERZICHT, vul_overzicht
from kaart.nakijken.lijsten.vragenlijst import ANDERS, ANTWOORDEN, AVG, Veldvraag, Vragenlijst
from kaart.tabellen import (
    Opmaak,
    in_bytes,
    maak_boek,
    richt_in,
    tabnaam,
    tel_regels,
    zet_cel,
    zet_keuzelijst,
)

# In A1 of each tab; the number rises when an older form can no longer be read.
MERK = "kaart-formulier 1"
# What somebody writes to have a value taken away.
WEG = "weg"

# Hidden: which field, and what it said. Shown: the question, what we have, what it must be.
VELD, VRAAG, NU, ANTWOORD, OUD = range(1, 6)
_BREEDTEN = {"A": 4, "B": 36, "C": 46, "D": 46, "E": 4}
_TEKENS_PER_REGEL, _TEKENS_VET, _TEKENS_HEEL = 48, 36, 140
OORDEEL, DOOR, OP, RONDE = "#oordeel", "#door", "#op", "#ronde"
_KOPVRAGEN = (
    Veldvraag(OORDEEL, "Klopt dit blad? (kies)"),
    Veldvraag(DOOR, "Nagekeken door (functie, geen naam)"),
    Veldvraag(OP, "Datum (dag-maand-jaar)"),
)
_EERSTE = 7  # the row of the first question


def maak_invulformulier(
    lijsten: Sequence[Vragenlijst], kaart: Kaart, peildatum: date, ronde: str = ""
) -> bytes:
    """Return the workbook with a tab for each organisation, and an overview before several.

    The same input gives the same bytes.
    `ronde` is the checking round that it belongs to.
    """
    naam = kaart.gegevens.naam or "Sociale kaart"
    boek = maak_boek(f"{naam}: klopt dit blad?", naam)
    namen = {OVERZICHT.casefold()}
    tabs = [(tabnaam(lijst.naam, namen), lijst) for lijst in lijsten]
    if len(tabs) > 1:
        per_tab = {tab: lijst.naam for tab, lijst in tabs}
        vul_overzicht(boek.create_sheet(OVERZICHT), naam, retourzin(kaart), per_tab, f"D{_EERSTE}")
    for tab, lijst in tabs:
        _vul(boek.create_sheet(tab), lijst, kaart, ronde)
    return in_bytes(boek, peildatum)


def vul_bijlage(blad: Worksheet, lijst: Vragenlijst, uitleg: str) -> None:
    """Make a tab with the questions only, for a list that asks for the verdict itself."""
    _merk(blad, lijst)
    _zet(blad, 1, lijst.naam, Opmaak(vet=True, grootte=14, rand=False))
    _zet(blad, 2, uitleg, Opmaak(rand=False))
    _zet_vragen(blad, lijst, 4)


def _vul(blad: Worksheet, lijst: Vragenlijst, kaart: Kaart, ronde: str) -> None:
    _merk(blad, lijst)
    if ronde:
        zet_cel(blad, 3, VELD, RONDE)
        zet_cel(blad, 3, OUD, ronde)
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
    zet_keuzelijst(blad, f"D{_EERSTE}", ANTWOORDEN, "Klopt dit blad?")
    _zet_vragen(blad, lijst, _EERSTE + len(_KOPVRAGEN) + 1)


def _merk(blad: Worksheet, lijst: Vragenlijst) -> None:
    zet_cel(blad, 1, VELD, MERK)
    zet_cel(blad, 2, VELD, lijst.id)
    zet_cel(blad, 2, OUD, lijst.naam)


def _zet_vragen(blad: Worksheet, lijst: Vragenlijst, koprij: int) -> None:
    for kolom, tekst in ((VRAAG, "Wat"), (NU, "Dit weten wij nu"), (ANTWOORD, "Zo moet het zijn")):
        zet_cel(blad, koprij, kolom, tekst, Opmaak(vet=True))
    vragen = (*lijst.vragen, Veldvraag(ANDERS, "Wat missen wij nog?"))
    for rij, vraag in enumerate(vragen, koprij + 1):
        _vraagrij(blad, rij, vraag)
    for letter, breedte in _BREEDTEN.items():
        blad.column_dimensions[letter].width = breedte
        blad.column_dimensions[letter].hidden = letter in "AE"
    richt_in(blad, f"D{min(_EERSTE, koprij + 1)}", koprij)


def retourzin(kaart: Kaart) -> str:
    """Say where the file goes: to the beheerder of the map, else to who sent it."""
    beheerder = kaart.gegevens.beheerder
    aan = (beheerder.email or beheerder.organisatie) if beheerder else ""
    return f"Stuur dit bestand terug naar {aan or 'wie het u stuurde'}."


def _vraagrij(blad: Worksheet, rij: int, vraag: Veldvraag) -> None:
    zet_cel(blad, rij, VELD, vraag.veld)
    zet_cel(blad, rij, OUD, vraag.nu)
    zet_cel(blad, rij, VRAAG, vraag.vraag, Opmaak(vet=True))
    zet_cel(blad, rij, NU, vraag.nu, Opmaak())
    zet_cel(blad, rij, ANTWOORD, "", Opmaak(invullen=True))
    regels = max(tel_regels(vraag.nu, _TEKENS_PER_REGEL), tel_regels(vraag.vraag, _TEKENS_VET))
    blad.row_dimensions[rij].height = 15 * regels + 5


def _zet(blad: Worksheet, rij: int, tekst: str, opmaak: Opmaak) -> None:
    """Write a line over the whole width."""
    zet_cel(blad, rij, VRAAG, tekst, opmaak)
    blad.merge_cells(start_row=rij, end_row=rij, start_column=VRAAG, end_column=ANTWOORD)
    hoogte = opmaak.grootte * 1.4
    blad.row_dimensions[rij].height = hoogte * tel_regels(tekst, _TEKENS_HEEL) + 3
