"""The call list in a spreadsheet: one row per organisation, and a tab with all questions of each.

Made for a volunteer with a telephone who does twenty in one sitting. Who says that all is right
costs one word: the day is filled in once, above the list, and what stays empty is no answer. What
must come back is in hidden columns; `bellijstlezer` reads it, also when another program saved it.
"""

from collections.abc import Sequence
from datetime import date

from openpyxl import Workbook
from openpyxl.styles import Font
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.worksheet import Worksheet

from kaart.model import Kaart, Ronde
from kaart.nakijken.lijsten.bellijst import NAMEN, VELDEN, Belregel
from kaart.nakijken.lijsten.invulformulier import WEG, vul_bijlage
from kaart.nakijken.lijsten.vragenlijst import ANTWOORDEN, AVG
from kaart.taal import datumtekst
from kaart.tabellen import (
    Opmaak,
    in_bytes,
    maak_boek,
    richt_in,
    tabnaam,
    tel_gevouwen,
    tel_regels,
    zet_cel,
    zet_keuzelijst,
)

# In A1 of the list; the number rises when an older list can no longer be read.
MERK = "kaart-bellijst 1"
NIET_BEREIKT = "niet bereikt"
KEUZES = (*ANTWOORDEN, NIET_BEREIKT)
# Whom one spoke: a function, never a name. Another word may be typed.
_FUNCTIES = ("coördinator", "medewerker", "balie", "secretariaat", "bestuur", "vrijwilliger")
LIJST = {"telefoon": "Bellijst", "bijeenkomst": "Bijeenkomst", "mail": "Maillijst"}

# The heads of the columns, by which they are found again; # is hidden.
ID, OORDEEL, MET, OP, ANDERS = (
    "#id",
    "Oordeel",
    "Gesproken met",
    "Op (als anders dan boven)",
    "Iets anders, of waarom gestopt",
)
CONTACT = "#contact"
OUD = {veld: f"#{veld}" for veld in VELDEN}
NAAM = "Organisatie"
_NUMMER, _WIE, _NU = "Nr", "Bereiken", "Dit weten wij nu"
# Head → width in characters.
_KOLOMMEN = {
    ID: 4, _NUMMER: 4, NAAM: 30, _WIE: 21, _NU: 58, OORDEEL: 13, MET: 16, OP: 13,
    NAMEN["telefoon"]: 17, NAMEN["email"]: 24, NAMEN["website"]: 24, NAMEN["aanmelden"]: 26,
    NAMEN["kosten"]: 18, ANDERS: 32, CONTACT: 4, **dict.fromkeys(OUD.values(), 4),
}  # fmt: skip
KOLOM = {kop: nummer for nummer, kop in enumerate(_KOLOMMEN, 1)}
_INVULLEN = (OORDEEL, MET, OP, *NAMEN.values(), ANDERS)
DAG = "#dag"
_DAGRIJ, _KOPRIJ = 4, 6
EERSTE = _KOPRIJ + 1
_REGEL, _TEKENS_HEEL = 14, 165
_TEKENS_PER_BREEDTE = 11  # tenths: text is narrower than the digits that a width counts
_TEKENS_VET = 8
_LINK = Font(name="Arial", size=11, bold=True, color="0F4C5C", underline="single")
_LINK_GEWOON = Font(name="Arial", size=11, color="0F4C5C", underline="single")


def maak_bellijstboek(
    regels: Sequence[Belregel], ronde: Ronde, kaart: Kaart, peildatum: date
) -> bytes:
    """Return the workbook; the same input gives the same bytes."""
    naam = kaart.gegevens.naam or "Sociale kaart"
    titel = f"{LIJST[ronde.via]} {datumtekst(ronde.begonnen)}"
    boek = maak_boek(f"{naam}: {titel.lower()}", naam)
    blad = boek.create_sheet(LIJST[ronde.via])
    namen = {blad.title.casefold()}
    _zet_kop(blad, ronde, titel)
    for nummer, regel in enumerate(regels, 1):
        tab = tabnaam(regel.lijst.naam, namen)
        _zet_regel(blad, _KOPRIJ + nummer, nummer, regel, tab, ronde.via)
        _zet_bijlage(boek, regel, tab, f"'{blad.title}'!{_letter(OORDEEL)}{_KOPRIJ + nummer}")
    _richt_in(blad, len(regels))
    return in_bytes(boek, peildatum)


def _zet_kop(blad: Worksheet, ronde: Ronde, titel: str) -> None:
    zet_cel(blad, 1, KOLOM[ID], MERK)
    zet_cel(blad, 2, KOLOM[ID], ronde.id)
    _zin(blad, 1, titel, Opmaak(vet=True, grootte=16, rand=False))
    uitleg = (
        "Eén regel per organisatie. Klopt alles? Kies klopt, dat is genoeg. Klopt er iets niet? "
        "Kies klopt niet en vul rechts alleen in wat anders moet (klik op de naam voor alle "
        "vragen). "
        f"Is iets er niet meer, schrijf dan: {WEG}. Wat u leeg laat, blijft zoals het is."
    )
    _zin(blad, 2, uitleg, Opmaak(rand=False))
    _zin(blad, 3, f"{AVG} Schrijf bij {MET.lower()} een functie.", Opmaak(rand=False))
    zet_cel(blad, _DAGRIJ, KOLOM[ID], DAG)
    vraag = "Op welke dag (dag-maand-jaar)? Eén keer invullen:"
    zet_cel(blad, _DAGRIJ, KOLOM[_NUMMER], vraag, Opmaak(vet=True, rand=False))
    blad.merge_cells(
        start_row=_DAGRIJ, end_row=_DAGRIJ, start_column=KOLOM[_NUMMER], end_column=KOLOM[_WIE]
    )
    zet_cel(blad, _DAGRIJ, KOLOM[_NU], "", Opmaak(invullen=True, vet=True))
    blad.row_dimensions[_DAGRIJ].height = 20
    blad.row_dimensions[_KOPRIJ].height = 2 * _REGEL + 4
    for kop, kolom in KOLOM.items():
        zet_cel(blad, _KOPRIJ, kolom, kop, None if kop.startswith("#") else Opmaak(vet=True))


def _zin(blad: Worksheet, rij: int, tekst: str, opmaak: Opmaak) -> None:
    """Write a line over the part that is seen without scrolling."""
    zet_cel(blad, rij, KOLOM[_NUMMER], tekst, opmaak)
    blad.merge_cells(
        start_row=rij, end_row=rij, start_column=KOLOM[_NUMMER], end_column=KOLOM[OP]
    )  # fmt: skip
    regels = tel_regels(tekst, _TEKENS_HEEL)
    blad.row_dimensions[rij].height = opmaak.grootte * 1.4 * regels + 4


def _zet_regel(blad: Worksheet, rij: int, nummer: int, regel: Belregel, tab: str, via: str) -> None:
    def zet(kop: str, tekst: str, opmaak: Opmaak | None = None) -> None:
        zet_cel(blad, rij, KOLOM[kop], tekst, opmaak)

    nu = "\n".join(filter(None, ("" if via == "mail" else regel.niet_bellen, _feiten(regel))))
    bereik = regel.email if via == "mail" else regel.telefoon
    website = regel.velden[VELDEN.index("website")].nu
    # A link is one line in LibreOffice, so it must fit.
    zonder = "geen nummer; zie site" if website else "geen nummer bekend"
    bellen = "\n".join(filter(None, (bereik or zonder, regel.wie)))
    zet(ID, regel.lijst.id)
    zet(_NUMMER, str(nummer), Opmaak())
    zet(NAAM, regel.lijst.naam, Opmaak(vet=True))
    naam = blad.cell(rij, KOLOM[NAAM])
    naam.hyperlink = Hyperlink(ref=naam.coordinate, location=f"'{tab}'!D5")
    naam.font = _LINK
    zet(_WIE, bellen, Opmaak(vet=bool(bereik)))
    if website and not bereik:  # looking it up is then one click
        wie = blad.cell(rij, KOLOM[_WIE])
        wie.hyperlink = website
        wie.font = _LINK_GEWOON
    zet(_NU, nu, Opmaak())
    for kop in _INVULLEN:
        zet(kop, "", Opmaak(invullen=True, vak=True))
    zet(CONTACT, regel.velden[0].veld.split(".")[1])
    for veld, vraag in zip(VELDEN, regel.velden, strict=True):
        zet(OUD[veld], vraag.nu)
    hoogte = max(
        tel_gevouwen(tekst, _KOLOMMEN[kop] * breed // 10)
        for kop, tekst, breed in (
            (_NU, nu, _TEKENS_PER_BREEDTE),
            (NAAM, regel.lijst.naam, _TEKENS_VET),
            (_WIE, bellen, _TEKENS_VET),
        )
    )
    blad.row_dimensions[rij].height = _REGEL * hoogte + 6


def _feiten(regel: Belregel) -> str:
    regels = [f"{feit.kop}: {feit.tekst}" for feit in (*regel.opmerkingen, *regel.feiten)]
    if regel.onbekend:
        regels.append(f"Nog niet bekend: {', '.join(regel.onbekend)}")
    return "\n".join(regels)


def _zet_bijlage(boek: Workbook, regel: Belregel, tab: str, terug: str) -> None:
    blad = boek.create_sheet(tab)
    uitleg = (
        "Alles wat wij weten. Vul alleen in wat anders moet; het oordeel zet u op de lijst zelf. "
        "Klik hier om terug te gaan."
    )
    vul_bijlage(blad, regel.lijst, uitleg)
    cel = blad.cell(2, 2)
    cel.hyperlink = Hyperlink(ref=cel.coordinate, location=terug)


def _richt_in(blad: Worksheet, aantal: int) -> None:
    for kop, breedte in _KOLOMMEN.items():
        kolom = blad.column_dimensions[_letter(kop)]
        kolom.width, kolom.hidden = breedte, kop.startswith("#")
    laatste = _KOPRIJ + max(aantal, 1)
    oordeel, met = (f"{_letter(k)}{EERSTE}:{_letter(k)}{laatste}" for k in (OORDEEL, MET))
    zet_keuzelijst(blad, oordeel, KEUZES, OORDEEL)
    zet_keuzelijst(blad, met, _FUNCTIES, MET, streng=False)
    blad.freeze_panes = f"{_letter(_WIE)}{EERSTE}"
    richt_in(blad, f"{_letter(_NU)}{_DAGRIJ}", _KOPRIJ)
    # On paper only what is read without scrolling: all columns would be too small to read.
    blad.print_area = f"{_letter(_NUMMER)}1:{_letter(OP)}{laatste}"
    if blad.sheet_view.pane is not None:  # the part that holds the day
        blad.sheet_view.pane.activePane = "topRight"


def _letter(kop: str) -> str:
    return chr(ord("A") + KOLOM[kop] - 1)
