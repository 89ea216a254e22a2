"""The rows of one part of a workbook as they go by: only the cells that are asked for are kept."""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import IO
from xml.parsers import expat

from kaart.tabellen.boekmaat import TeGroot
from kaart.tabellen.tabel import letter

_STUK = 65_536
_IN_EEN_CEL = frozenset({"v", "f", "is", "t"})
_CIJFERS = "0123456789"
_LANG = 32_000  # of one cell; Excel itself stops at 32,767
_MAX_TEKSTEN, _MAX_TEKENS = 1_000_000, 60_000_000
_LAATSTE_RIJ = re.compile(r"[0-9]+$")


class Rijstroom:
    """Yields of each row the cells that hold something, by the letters of their column.

    With `kolommen` only those are kept from there on. `aantal` is how many rows the file says it
    has. Raises TeGroot for what no table has, ValueError for what is broken.
    """

    def __init__(self, stroom: IO[bytes], teksten: Sequence[str]) -> None:
        self.kolommen: frozenset[str] | None = None
        self.aantal = 0
        self._stroom, self._teksten = stroom, teksten
        self._rijen: list[dict[str, str]] = []
        self._rij: dict[str, str] = {}
        self._kolom, self._soort, self._plek = "", "", 0
        self._cellen = frozenset({"c"})
        self._gezegd: list[str] | None = None  # what stands in the cell we are in
        self._lezer = _maak_lezer(self._begin)

    def __iter__(self) -> Iterator[dict[str, str]]:
        while stuk := self._stroom.read(_STUK):
            _ontleed(self._lezer, stuk)
            klaar, self._rijen = self._rijen, []
            yield from klaar
        if self._rij:
            yield self._rij

    def _begin(self, naam: str, kenmerken: dict[str, str]) -> None:
        # Millions of cells go by: what is wanted of none of them is looked at least.
        if naam in self._cellen:
            self._plek += 1
            plek = kenmerken.get("r", "").rstrip(_CIJFERS)
            if self.kolommen is None or not plek or plek in self.kolommen:
                self._begin_cel(plek or letter(self._plek - 1), kenmerken)
        elif self._kolom:
            if _kaal(naam) in {"v", "t"}:
                self._gezegd = []
        elif naam not in _IN_EEN_CEL:
            self._begin_ander(_kaal(naam), naam, kenmerken)

    def _begin_ander(self, kaal: str, naam: str, kenmerken: dict[str, str]) -> None:
        if kaal == "row":
            if self._rij:
                self._rijen.append(self._rij)
            self._rij, self._plek = {}, 0
        elif kaal == "dimension":
            laatste = _LAATSTE_RIJ.search(kenmerken.get("ref", ""))
            self.aantal = int(laatste[0]) if laatste else 0
        elif kaal == "c":  # called otherwise in this file, as x:c
            self._cellen = frozenset({naam})
            self._begin(naam, kenmerken)

    def _begin_cel(self, plek: str, kenmerken: dict[str, str]) -> None:
        if self.kolommen is not None and plek not in self.kolommen:
            return
        self._kolom, self._soort = plek, kenmerken.get("t", "")
        self._lezer.CharacterDataHandler = self._tekst
        self._lezer.EndElementHandler = self._eind

    def _tekst(self, tekst: str) -> None:
        if self._gezegd is not None and len(self._gezegd) < _LANG:
            self._gezegd.append(tekst)

    def _eind(self, naam: str) -> None:
        naam = _kaal(naam)
        if naam in {"v", "t"} and self._gezegd is not None:
            tekst = "".join(self._gezegd)[:_LANG]
            if self._soort == "s":
                tekst = self._teksten[int(tekst)]
            if tekst:
                self._rij[self._kolom] = self._rij.get(self._kolom, "") + tekst
            self._gezegd = None
        elif naam == "c":
            self._kolom = ""
            self._lezer.CharacterDataHandler = None
            self._lezer.EndElementHandler = None


def lees_teksten(stroom: IO[bytes]) -> list[str]:
    """Return the texts that cells point at. Raises as Rijstroom does."""
    teksten: list[str] = []
    stukken: list[str] = []
    tekens = 0
    in_tekst = False

    def begin(naam: str, _: dict[str, str]) -> None:
        nonlocal in_tekst
        naam = naam.rpartition(":")[2]
        in_tekst = naam == "t"  # and not the way it is pronounced
        if naam == "si":
            stukken.clear()

    def eind(naam: str) -> None:
        nonlocal in_tekst
        in_tekst = False
        if naam.rpartition(":")[2] == "si":
            teksten.append("".join(stukken))
            if len(teksten) > _MAX_TEKSTEN:
                raise TeGroot("er zit veel meer in dan erin hoort")

    def tekst(stuk: str) -> None:
        nonlocal tekens
        if in_tekst:
            tekens += len(stuk)
            if tekens > _MAX_TEKENS:
                raise TeGroot("er zit veel meer in dan erin hoort")
            stukken.append(stuk)

    lezer = _maak_lezer(begin)
    lezer.EndElementHandler, lezer.CharacterDataHandler = eind, tekst
    while stuk := stroom.read(_STUK):
        _ontleed(lezer, stuk)
    return teksten


def _kaal(naam: str) -> str:
    return naam.rpartition(":")[2]


def _maak_lezer(begin: Callable[[str, dict[str, str]], None]) -> expat.XMLParserType:
    lezer = expat.ParserCreate()
    lezer.buffer_text = True
    lezer.StartElementHandler = begin
    lezer.StartDoctypeDeclHandler = _weiger_doctype
    return lezer


def _ontleed(lezer: expat.XMLParserType, stuk: bytes) -> None:
    try:
        lezer.Parse(stuk)
    except expat.ExpatError as fout:
        raise ValueError(str(fout)) from None


def _weiger_doctype(*_: object) -> None:
    raise TeGroot("er zitten opdrachten in die niet in een rekenblad horen")
