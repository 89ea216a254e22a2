"""Tables from anybody: a workbook (xlsx) or a csv file → rows of text, within bounds.

No formula is worked out: its saved outcome counts. What cannot be read in a cell is said of that
cell, what cannot be read of the whole file is GeenTabel.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from kaart.basis import KaartFout
from kaart.tabellen.csvlezer import lees_csv
from kaart.tabellen.tabel import Cel, Rij, Tabel
from kaart.tabellen.werkboek import Boekblad, Grenzen, Vak, lees_bytes, lees_werkboek

GRENZEN = Grenzen(10_000_000, 60_000_000)
MAX_RIJEN = 10_000
MAX_KOLOMMEN = 250
_ZIP, _OUD_EXCEL, _PDF = b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF"
_GEEN_UITKOMST = "een formule zonder uitkomst; typ er zelf wat er moet staan"


class GeenTabel(KaartFout):
    """A file that holds no table that we can read."""

    def __init__(self, pad: Path, reden: str) -> None:
        super().__init__(f"{pad.name} is niet te lezen als tabel: {reden}")


def lees_tabellen(pad: Path) -> tuple[Tabel, ...]:
    """Read every tab of a workbook, hidden ones too, or the one table of a csv file.

    Raises GeenTabel.
    """

    def weiger(reden: str) -> GeenTabel:
        return GeenTabel(pad, reden)

    inhoud = lees_bytes(pad, weiger, GRENZEN.bytes)
    if inhoud.startswith((_OUD_EXCEL, _PDF)):
        raise weiger("open het en bewaar het als .xlsx, zonder wachtwoord")
    if not inhoud.startswith(_ZIP):
        return (Tabel("", _tel_rijen(lees_csv(inhoud, weiger), weiger)),)
    return tuple(
        Tabel(blad.titel, _tel_rijen(_rijen(blad, weiger), weiger))
        for blad in lees_werkboek(pad, weiger, GRENZEN, uitkomsten=True)
    )


def _rijen(blad: Boekblad, weiger: Any) -> Iterator[Rij]:
    if blad.rijen > MAX_RIJEN:
        raise weiger(
            f"het tabblad {blad.titel} loopt tot rij {blad.rijen}; haal de lege rijen onderaan "
            f"weg, of verdeel het (hoogstens {MAX_RIJEN} rijen)"
        )
    breed = min(blad.kolommen, MAX_KOLOMMEN)
    for nummer in sorted({rij for rij, _ in blad.vakken}):
        yield Rij(nummer, tuple(_cel(blad.vak(nummer, plek)) for plek in range(1, breed + 1)))


def _cel(vak: Vak) -> Cel:
    soort, _, uur = vak.soort.partition(" ")
    match soort:
        case "formule":
            return Cel(bezwaar=_GEEN_UITKOMST)
        case "fout":
            return Cel(vak.tekst, bezwaar=f"een fout van het rekenblad ({vak.tekst})")
        case "waar":
            return Cel("ja" if vak.tekst == "True" else "nee")
        case "datum":
            return Cel(f"{vak.tekst} {uur}".strip(), datum=True)
        case _:
            return Cel(vak.tekst, getal=soort == "getal")


def _tel_rijen(rijen: Iterable[Rij], weiger: Any) -> tuple[Rij, ...]:
    """Return the rows that hold anything. Raises when there are too many to be a sociale kaart."""
    gevuld = []
    for rij in rijen:
        if any(cel.tekst or cel.bezwaar for cel in rij.cellen):
            gevuld.append(rij)
            if len(gevuld) > MAX_RIJEN:
                raise weiger(f"er staan meer dan {MAX_RIJEN} rijen in; verdeel het")
    return tuple(gevuld)
