"""What was exported: a line about each file, or the file itself for who said no place."""

import os
from collections.abc import Iterator

from kaart.handelingen import Exportantwoord, Uitkomst
from kaart.weergave.scherm import Scherm
from kaart.weergave.schoonmaken import schoon
from kaart.weergave.trefferdata import ernaast_van_rijen
from kaart.weergave.uitvoer import Vorm
from kaart.weergave.zoekzinnen import begrepen_zin


def _als_bestand(uitkomst: Uitkomst[Exportantwoord], _: Scherm) -> str:
    tekst = uitkomst.antwoord.tekst
    if not tekst:
        return "\n".join(map(schoon, uitkomst.antwoord.regels))
    if os.linesep != "\n":  # print puts the rest of a line end there itself
        tekst = tekst.replace("\r\n", "\n")
    return tekst.removesuffix("\n")


def _ernaast(antwoord: Exportantwoord) -> Iterator[str]:
    if antwoord.gezocht is not None:
        yield from filter(None, (begrepen_zin(antwoord.gezocht),))
        yield from ernaast_van_rijen(antwoord.gezocht)


EXPORTVORM: Vorm[Exportantwoord] = Vorm(_als_bestand, ernaast=_ernaast)
