"""The first tab of a workbook with several forms: whose they are, and which are done.

It is for people only: `formulierlezer` reads the forms themselves and passes this tab by.
"""

from collections.abc import Mapping

from openpyxl.worksheet.worksheet import Worksheet

from kaart.tabellen import Opmaak, richt_in, zet_cel, zet_stand, zet_verwijzing

OVERZICHT = "Overzicht"
_KOPPEN = ("Organisatie", "Klopt dit blad?")
_BREEDTEN = {"A": 60, "B": 24}
_KOPRIJ = 5
_LEEG = "nog niet ingevuld"


def vul_overzicht(
    blad: Worksheet, titel: str, uitleg: str, namen: Mapping[str, str], oordeel: str
) -> None:
    """Write the tab; `namen` are organisations by their tab, `oordeel` the cell of the verdict."""
    zet_cel(blad, 1, 1, titel, Opmaak(vet=True, grootte=18, rand=False))
    zet_cel(blad, 2, 1, _aantal(len(namen)), Opmaak(rand=False))
    zet_cel(blad, 3, 1, uitleg, Opmaak(rand=False))
    for rij in (1, 2, 3):
        blad.merge_cells(start_row=rij, end_row=rij, start_column=1, end_column=len(_KOPPEN))
    blad.row_dimensions[1].height, blad.row_dimensions[3].height = 28, 33
    for kolom, kop in enumerate(_KOPPEN, 1):
        zet_cel(blad, _KOPRIJ, kolom, kop, Opmaak(vet=True))
    for rij, (tab, naam) in enumerate(namen.items(), _KOPRIJ + 1):
        zet_cel(blad, rij, 1, naam, Opmaak())
        zet_verwijzing(blad, f"A{rij}", tab, oordeel)
        zet_cel(blad, rij, 2, "", Opmaak())
        zet_stand(blad, f"B{rij}", tab, oordeel, _LEEG)
    for letter, breedte in _BREEDTEN.items():
        blad.column_dimensions[letter].width = breedte
    richt_in(blad, f"A{_KOPRIJ + 1}", _KOPRIJ)


def _aantal(formulieren: int) -> str:
    return f"{formulieren} formulieren. Klik op een naam, en vul dat tabblad in."
