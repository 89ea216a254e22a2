"""A csv file as any program may have saved it: find the letters, find the delimiter, give rows."""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator

from kaart.tabellen.celwaarde import celtekst
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


def lees_csv(inhoud: bytes, weiger: Weiger) -> Iterator[Rij]:
    """Yield the rows. Raises what `weiger` makes when it is no text or no table."""
    tekst = ontcijfer(inhoud, weiger)
    eigen = _SEP.match(tekst)
    if eigen:
        tekst = tekst[eigen.end() :]
    scheider = eigen[1] if eigen else _scheider(tekst)
    eerste = 2 if eigen else 1
    try:
        for nummer, rij in enumerate(_rijen(tekst, scheider), eerste):
            yield Rij(nummer, tuple(Cel(zonder_bescherming(celtekst(cel))) for cel in rij))
    except csv.Error:
        raise weiger("het is geen csv-bestand, of een aanhalingsteken staat verkeerd") from None


def ontcijfer(inhoud: bytes, weiger: Weiger) -> str:
    """Return the text: UTF-8, UTF-16 when it says so, else what Windows wrote before."""
    if inhoud.startswith((b"\xff\xfe", b"\xfe\xff")):
        coderingen: tuple[str, ...] = ("utf-16",)
    else:
        coderingen = ("utf-8-sig", "cp1252")
    for codering in coderingen:
        try:
            tekst = inhoud.decode(codering)
        except UnicodeDecodeError:
            continue
        if "\0" not in tekst:
            return tekst
    raise weiger("de letters zijn niet te lezen; bewaar het als .xlsx, of als csv in UTF-8")


def zonder_bescherming(tekst: str) -> str:
    """Return a text without the apostrophe that kept it from becoming a formula."""
    return tekst[1:] if _BESCHERMD.match(tekst) else tekst


def met_bescherming(tekst: str) -> str:
    """Return a text that no spreadsheet takes for a formula; `zonder_bescherming` undoes it."""
    return f"'{tekst}" if _BESCHERMD.match(f"'{tekst}") else tekst


def _rijen(tekst: str, scheider: str) -> Iterator[list[str]]:
    return csv.reader(io.StringIO(tekst, newline=""), delimiter=scheider)


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
