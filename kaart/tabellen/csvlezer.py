"""A csv file as any program may have saved it: find the delimiter, give rows.

A quotation mark too many makes a cell of all that follows, and the number of one the number of
another. So what a program would read is held against the lines as they stand: where they tell
another story, the lines are given as they are, with a bezwaar.
"""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kaart.tabellen.celwaarde import celtekst
from kaart.tabellen.letters import ontcijfer
from kaart.tabellen.tabel import Cel, Rij
from kaart.tabellen.werkboek import Weiger

_SCHEIDERS = ";,\t|"
_KIJK, _KIJK_TEKENS = 20, 200_000  # records, to find out which delimiter it is
# A cell between quotation marks, from the sign before it up to the sign behind it.
_AANGEHAALD = re.compile(
    rf'(?<![^{_SCHEIDERS}\r\n])"(?>[^"]*(?:""[^"]*)*)"(?=[{_SCHEIDERS}\r\n]|\Z)'
)
_SEP = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)
# An apostrophe before what a spreadsheet would take for a formula is not ours to keep; one more is
# put before a text that has it itself (see `tabelschrijver`).
_BESCHERMD = re.compile(r"'+\s*[=+\-@\t\r]")
# A quotation mark that is never closed swallows the rest of the file. The library's own bound is of
# the whole process, and other libraries move it.
_LANGSTE_CEL = 100_000
_GEEN_CSV = "het is geen csv-bestand, of een aanhalingsteken staat verkeerd"
_RAAD_TEKEN = "zet het aanhalingsteken goed, of bewaar de lijst als .xlsx"
_TE_BREED = (
    "er staan meer vakken in dan in de andere rijen: een scheidingsteken te veel",
    "zet aanhalingstekens om het vak, of bewaar de lijst als .xlsx",
)
_SMALST = 3  # of two cells in a row one cannot tell a line of text
_NOEM = 8  # rows by number


class Csvtabel(NamedTuple):
    """The rows of a csv file, and what stands out in it."""

    rijen: tuple[Rij, ...]
    gezien: tuple[str, ...]


class _Record(NamedTuple):
    """What a program reads as one row: its cells, and the lines it stands on."""

    cellen: list[str]
    van: int
    tot: int


def lees_csv(inhoud: bytes, weiger: Weiger) -> Csvtabel:
    """Return the rows. Raises what `weiger` makes when it is no text or no table."""
    tekst, gezien = ontcijfer(inhoud, weiger)
    eigen = _SEP.match(tekst)
    if eigen:
        tekst = tekst[eigen.end() :]
    scheider = eigen[1] if eigen else _scheider(tekst)
    try:
        records = list(_records(tekst, scheider))
    except csv.Error:
        raise weiger(_GEEN_CSV) from None
    regels = io.StringIO(tekst, newline=None).read().split("\n")
    rijen = tuple(_rijen(records, regels, scheider, 2 if eigen else 1))
    return Csvtabel(rijen, tuple(filter(None, (gezien, _over_regels(rijen)))))


def zonder_bescherming(tekst: str) -> str:
    """Return a text without the apostrophe that kept it from becoming a formula."""
    return tekst[1:] if _BESCHERMD.match(tekst) else tekst


def met_bescherming(tekst: str) -> str:
    """Return a text that no spreadsheet takes for a formula; `zonder_bescherming` undoes it."""
    return f"'{tekst}" if _BESCHERMD.match(f"'{tekst}") else tekst


def _records(tekst: str, scheider: str) -> Iterator[_Record]:
    lezer = csv.reader(io.StringIO(tekst, newline=""), delimiter=scheider)
    van = 0
    for cellen in lezer:
        if any(len(cel) > _LANGSTE_CEL for cel in cellen):
            raise csv.Error
        yield _Record(cellen, van, lezer.line_num)
        van = lezer.line_num


def _rijen(
    records: Sequence[_Record], regels: Sequence[str], scheider: str, eerste: int
) -> Iterator[Rij]:
    breedte = _breedte([record.cellen for record in records])
    nummer = eerste
    for record in records:
        stuk = regels[record.van : record.tot]
        if waarom := _los_teken(stuk, scheider, breedte or len(records[0].cellen)):
            plek = f"regel {record.van + eerste}"
            if len(stuk) > 1:
                plek = f"regel {record.van + eerste} tot en met {record.tot + eerste - 1}"
            for regel in stuk:
                cellen = [cel.strip().strip('"') for cel in regel.split(scheider)]
                yield Rij(nummer, _cellen(cellen), f"{waarom} ({plek})", _RAAD_TEKEN)
                nummer += 1
            continue
        te_breed = breedte > 1 and any(cel.strip() for cel in record.cellen[breedte:])
        yield Rij(nummer, _cellen(record.cellen), *(_TE_BREED if te_breed else ()))
        nummer += 1


def _cellen(cellen: Sequence[str]) -> tuple[Cel, ...]:
    return tuple(Cel(zonder_bescherming(celtekst(cel))) for cel in cellen)


def _breedte(records: Sequence[Sequence[str]]) -> int:
    """Return how many cells most rows have; 0 when there is no such width."""
    breedten = Counter(map(len, records))
    breedte, aantal = max(breedten.items(), key=lambda paar: paar[1], default=(0, 0))
    return breedte if aantal * 2 > len(records) else 0


def _los_teken(regels: Sequence[str], scheider: str, breedte: int) -> str:
    """Return what is wrong with the quotation marks of one record; "" when nothing is."""
    if not any('"' in regel for regel in regels):
        return ""
    try:
        stroom = io.StringIO("\n".join(regels), newline="")
        list(csv.reader(stroom, delimiter=scheider, strict=True))
    except csv.Error:
        return "een los aanhalingsteken"
    heel = [regel.count(scheider) == breedte - 1 for regel in regels]
    if breedte >= _SMALST and heel[0] and any(heel[1:]):
        return "een vak loopt door over hele rijen: een los aanhalingsteken"
    return ""


def _over_regels(rijen: Sequence[Rij]) -> str:
    """Say which rows have a cell of several lines, which one may not see in the program."""
    nummers = [str(rij.nummer) for rij in rijen if any("\n" in cel.tekst for cel in rij.cellen)]
    if not nummers:
        return ""
    meer = f" en {len(nummers) - _NOEM} meer" if len(nummers) > _NOEM else ""
    return f"Vakken die over meer regels lopen: rij {', '.join(nummers[:_NOEM])}{meer}"


def _scheider(tekst: str) -> str:
    """Return the delimiter by which most of the first records have the same, largest width.

    A record is whole: a cell between quotation marks may hold several lines and any sign, and says
    nothing about what divides the cells.
    """
    kaal = _AANGEHAALD.sub("", tekst[:_KIJK_TEKENS])
    records = [regel for regel in kaal.splitlines() if regel.strip(f" {_SCHEIDERS}")][:_KIJK]

    def past(scheider: str) -> tuple[int, int]:
        breedten = Counter(regel.count(scheider) for regel in records if scheider in regel)
        breedte, aantal = max(breedten.items(), key=lambda paar: (paar[1], paar[0]), default=(0, 0))
        return aantal, breedte

    return max(_SCHEIDERS, key=past)
