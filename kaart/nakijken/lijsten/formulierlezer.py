"""The filled-in form → what it says, whatever program saved it last.

The file comes from anybody by mail: it is opened within bounds, and everything in it is text.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path

from kaart.basis import KaartFout
from kaart.nakijken.lijsten.invulformulier import (
    ANTWOORD,
    DOOR,
    MERK,
    NU,
    OORDEEL,
    OP,
    OUD,
    RONDE,
    VELD,
    WEG,
)
from kaart.nakijken.lijsten.vragenlijst import ANDERS, ANTWOORDEN, Ingevuld, Veldantwoord
from kaart.taal import lees_datum
from kaart.tabellen import Boekblad, lees_werkboek

_MAX_RIJEN = 500


class GeenFormulier(KaartFout):
    """A file that is no form of ours, or no longer."""

    def __init__(self, pad: Path, reden: str) -> None:
        super().__init__(f"{pad.name} is niet te lezen als formulier: {reden}")


def lees_formulier(pad: Path) -> tuple[Ingevuld, ...]:
    """Read what was filled in: per organisation the verdict and field by field old and new.

    A field that was left empty, or says what we had, is no answer. Raises GeenFormulier.
    """
    boek = open_formulier(pad)
    bladen = zoek_bladen(boek)
    if not bladen:
        raise GeenFormulier(pad, geen_van_ons(boek))
    formulieren = tuple(lees_blad(blad, pad) for blad in bladen)
    ids = [formulier.id for formulier in formulieren]
    dubbel = next((id_ for id_ in ids if ids.count(id_) > 1), None)
    if dubbel is not None:
        raise GeenFormulier(pad, f"{dubbel} staat er twee keer in; haal een van de twee weg")
    return formulieren


def open_formulier(pad: Path) -> tuple[Boekblad, ...]:
    """Open a file that came back. Raises GeenFormulier."""
    return lees_werkboek(pad, lambda reden: GeenFormulier(pad, reden))


def zoek_bladen(boek: tuple[Boekblad, ...], merk: str = MERK) -> list[Boekblad]:
    """Return the tabs that carry this mark."""
    return [blad for blad in boek if blad.tekst(1, VELD) == merk]


def geen_van_ons(boek: tuple[Boekblad, ...]) -> str:
    """Say why a workbook without our mark cannot be read."""
    eerste = (blad.tekst(1, VELD) for blad in boek)
    if any(tekst.startswith("kaart-") for tekst in eerste):
        return "het is gemaakt met een andere versie van kaart"
    return "het is niet gemaakt met kaart, of de verborgen kolom A is weg"


def lees_blad(blad: Boekblad, pad: Path) -> Ingevuld:
    """Read one tab. Raises GeenFormulier when it does not say whose it is."""
    identiteit = blad.tekst(2, VELD)
    if not identiteit:
        raise GeenFormulier(pad, f"op het tabblad {blad.titel} staat niet van wie het is")
    rijen = list(_rijen(blad))
    kop = {veld: blad.tekst(rij, ANTWOORD) for veld, rij in rijen}
    antwoorden = [
        Veldantwoord(identiteit, veld, *paar)
        for veld, rij in rijen
        if not veld.startswith("#") and (paar := _antwoord(blad, rij)) is not None
    ]
    return Ingevuld(
        id=identiteit,
        naam=blad.tekst(2, OUD) or identiteit,
        oordeel=begrijp_oordeel(kop.get(OORDEEL, "")),
        door=kop.get(DOOR, ""),
        op=begrijp_dag(kop.get(OP, "")),
        antwoorden=tuple(antwoorden),
    )


def lees_vragen(blad: Boekblad) -> Iterator[tuple[str, str]]:
    """Yield each field that a tab asks for, and what it said we had."""
    for veld, rij in _rijen(blad):
        if not veld.startswith("#") and veld != ANDERS:
            yield veld, blad.tekst(rij, OUD)


def lees_ronde(blad: Boekblad) -> str:
    """Return the name of the checking round that a tab belongs to; "" when it has none."""
    return next((blad.tekst(r, OUD) for v, r in _rijen(blad) if v == RONDE), "")


def _rijen(blad: Boekblad) -> Iterator[tuple[str, int]]:
    for rij in range(3, min(blad.rijen, _MAX_RIJEN) + 1):
        if veld := blad.tekst(rij, VELD):
            yield veld, rij


def _antwoord(blad: Boekblad, rij: int) -> tuple[str, str] | None:
    """Return old and new of a row; None when nothing was filled in."""
    oud = blad.tekst(rij, OUD)
    nieuw = blad.tekst(rij, ANTWOORD)
    if not nieuw:
        # Some programs do not heed the lock, and people correct the text where it stands.
        nieuw = blad.tekst(rij, NU) or oud
    nieuw = begrijp_weg(nieuw)
    return None if nieuw == oud else (oud, nieuw)


def begrijp_weg(tekst: str) -> str:
    """Return what a field must say; "" when somebody wrote that it is gone."""
    return "" if tekst.casefold().strip(" .") == WEG else tekst


def begrijp_oordeel(tekst: str, keuzes: Sequence[str] = ANTWOORDEN) -> str:
    """Return a verdict as we write it; what is none as it was written."""
    gezegd = " ".join(tekst.casefold().split()).strip(" .!")
    return gezegd if gezegd in keuzes else tekst


def begrijp_dag(tekst: str) -> str:
    """Return a date as jjjj-mm-dd, however it was written; what is no date as it is."""
    return lees_datum(tekst) or tekst
