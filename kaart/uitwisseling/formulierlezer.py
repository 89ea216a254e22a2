"""The filled-in form → what it says, whatever program saved it last.

The file comes from anybody by mail: it is opened within bounds, and everything in it is text.
"""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from openpyxl.worksheet.worksheet import Worksheet

from kaart.fouten import KaartFout
from kaart.uitwisseling.invulformulier import (
    ANTWOORD,
    DOOR,
    MERK,
    NU,
    OORDEEL,
    OP,
    OUD,
    VELD,
    WEG,
)
from kaart.uitwisseling.werkboek import celtekst, open_werkboek
from kaart.vragenlijst import OORDELEN, Antwoord, Ingevuld

_MAX_RIJEN = 500
_DATUM = re.compile(r"([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4})")


class GeenFormulier(KaartFout):
    """A file that is no form of ours, or no longer."""

    def __init__(self, pad: Path, reden: str) -> None:
        super().__init__(f"{pad.name} is niet te lezen als formulier: {reden}")


def lees_formulier(pad: Path) -> tuple[Ingevuld, ...]:
    """Read what was filled in: per organisation the verdict and field by field old and new.

    A field that was left empty, or says what we had, is no answer. Raises GeenFormulier.
    """
    boek = open_werkboek(pad, lambda reden: GeenFormulier(pad, reden))
    bladen = [blad for blad in boek.worksheets if celtekst(blad.cell(1, VELD).value) == MERK]
    if not bladen:
        nieuwer = any(
            celtekst(blad.cell(1, VELD).value).startswith(MERK.partition(" ")[0])
            for blad in boek.worksheets
        )
        raise GeenFormulier(
            pad,
            "het is gemaakt met een andere versie van kaart"
            if nieuwer
            else "het is niet gemaakt met kaart, of de verborgen kolom A is weg",
        )
    formulieren = tuple(_lees(blad, pad) for blad in bladen)
    ids = [formulier.id for formulier in formulieren]
    dubbel = next((id_ for id_ in ids if ids.count(id_) > 1), None)
    if dubbel is not None:
        raise GeenFormulier(pad, f"{dubbel} staat er twee keer in; haal een van de twee weg")
    return formulieren


def _lees(blad: Worksheet, pad: Path) -> Ingevuld:
    identiteit = celtekst(blad.cell(2, VELD).value)
    if not identiteit:
        raise GeenFormulier(pad, f"op het tabblad {blad.title} staat niet van wie het is")
    rijen = list(_rijen(blad))
    kop = {veld: celtekst(blad.cell(rij, ANTWOORD).value) for veld, rij in rijen}
    antwoorden = [
        Antwoord(identiteit, veld, *paar)
        for veld, rij in rijen
        if not veld.startswith("#") and (paar := _antwoord(blad, rij)) is not None
    ]
    return Ingevuld(
        id=identiteit,
        naam=celtekst(blad.cell(2, OUD).value) or identiteit,
        oordeel=_oordeel(kop.get(OORDEEL, "")),
        door=kop.get(DOOR, ""),
        op=_datum(kop.get(OP, "")),
        antwoorden=tuple(antwoorden),
    )


def _rijen(blad: Worksheet) -> Iterator[tuple[str, int]]:
    for rij in range(3, min(blad.max_row, _MAX_RIJEN) + 1):
        if veld := celtekst(blad.cell(rij, VELD).value):
            yield veld, rij


def _antwoord(blad: Worksheet, rij: int) -> tuple[str, str] | None:
    """Return old and new of a row; None when nothing was filled in."""
    oud = celtekst(blad.cell(rij, OUD).value)
    nieuw = celtekst(blad.cell(rij, ANTWOORD).value)
    if not nieuw:
        # Some programs do not heed the lock, and people correct the text where it stands.
        nieuw = celtekst(blad.cell(rij, NU).value) or oud
    if nieuw.casefold().strip(" .") == WEG:
        nieuw = ""
    return None if nieuw == oud else (oud, nieuw)


def _oordeel(tekst: str) -> str:
    gezegd = " ".join(tekst.casefold().split()).strip(" .!")
    return gezegd if gezegd in OORDELEN else tekst


def _datum(tekst: str) -> str:
    """Return a Dutch date as jjjj-mm-dd; what is no date as it is."""
    if gevonden := _DATUM.fullmatch(tekst):
        dag, maand, jaar = map(int, gevonden.groups())
        try:
            return date(jaar, maand, dag).isoformat()
        except ValueError:
            return tekst
    return tekst
