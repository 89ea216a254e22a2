"""What can be read in bytes of any kind, by how they begin; and what in them cannot.

What is not understood as text is never passed over: it comes back by name. A box in a box is
opened to a depth and to a number of bytes, so that a small file that unpacks to a mountain is one
that was not read.
"""

import re
from typing import NamedTuple
from urllib.parse import unquote

from kaart.avg.lezen.agenda import is_agenda, vouw_open
from kaart.avg.lezen.dozen import is_doos, is_gz, pak_gz_uit, pak_uit
from kaart.avg.lezen.mails import is_mail, lees_mail
from kaart.avg.lezen.opmaaktekst import is_html, is_rtf, uit_html, uit_rtf, uit_xml
from kaart.basis import KaartFout
from kaart.drukwerk import lees_pdf
from kaart.tabellen import ontcijfer

MAX_BYTES = 20_000_000
_DIEP = 4
_PDF = b"%PDF-"
_ONDERIN = re.compile(r"\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2}))")
_IN_ADRES = re.compile(r"(?:%(?!0[ad])[0-9a-f]{2})+", re.IGNORECASE)  # mailto:a%40b.example
# The libraries for boxes and mails raise anything on damage, a password, or a code of nobody.
_NIET_TE_LEZEN = (
    OSError, EOFError, RuntimeError, LookupError, ValueError, AttributeError, TypeError, KaartFout,
)  # fmt: skip


class GelezenTekst(NamedTuple):
    """The text of a file (None: there is no reading it), and what in it stayed closed."""

    tekst: str | None
    dicht: tuple[str, ...] = ()


class Lezer:
    """Reads one file and what is packed in it, within bounds."""

    def __init__(self, *, met_pdf: bool = True) -> None:
        self._over = MAX_BYTES
        self._met_pdf = met_pdf

    def lees(self, inhoud: bytes, naam: str, diep: int = 0) -> GelezenTekst:
        """Return the text of these bytes; `naam` ends as the file does."""
        self._over -= len(inhoud)
        if self._over < 0 or diep > _DIEP:
            return GelezenTekst(None)
        try:
            return self._lees(inhoud, naam.lower(), diep)
        except _NIET_TE_LEZEN:
            return GelezenTekst(None)

    def _lees(self, inhoud: bytes, naam: str, diep: int) -> GelezenTekst:
        if inhoud.startswith(_PDF):
            return GelezenTekst(lees_pdf(inhoud) if self._met_pdf else None)
        if is_gz(inhoud):
            return self.lees(pak_gz_uit(inhoud, self._over), naam.removesuffix(".gz"), diep + 1)
        if is_doos(inhoud):
            return self._samen(pak_uit(inhoud, self._over), diep)
        if is_mail(inhoud, naam):
            return self._samen(lees_mail(inhoud), diep)
        return GelezenTekst(_uit_letters(_letters(inhoud), naam))

    def _samen(self, delen: list[tuple[str, bytes | str | None]], diep: int) -> GelezenTekst:
        """Put together what stands in the parts, each read in its turn."""
        teksten, dicht = [], []
        for naam, inhoud in delen:
            deel = self._deel(naam, inhoud, diep)
            teksten.append(deel.tekst or "")
            dicht += [naam] if deel.tekst is None else [f"{naam}: {wat}" for wat in deel.dicht]
        return GelezenTekst("\n".join(teksten), tuple(dicht))

    def _deel(self, naam: str, inhoud: bytes | str | None, diep: int) -> GelezenTekst:
        if isinstance(inhoud, bytes):
            return self.lees(inhoud, naam, diep + 1)
        return GelezenTekst(None if inhoud is None else _uit_letters(inhoud, naam))


def _letters(inhoud: bytes) -> str:
    """Return bytes as letters. Raises KaartFout for what is no text, ValueError."""
    if b"\0" not in inhoud:
        try:
            return inhoud.decode("utf-8-sig")
        except UnicodeDecodeError:
            pass
    if inhoud.startswith((b"\xff\xfe\0\0", b"\0\0\xfe\xff")):
        return inhoud.decode("utf-32")
    tekst = ontcijfer(inhoud, KaartFout).tekst
    if "\0" in tekst:
        raise ValueError(tekst[:1])
    return tekst


def _uit_letters(tekst: str, naam: str) -> str:
    """Return a text without the marks of its kind: what an eye would read."""
    if is_rtf(tekst):
        return uit_rtf(tekst)
    if is_agenda(tekst):
        tekst = vouw_open(tekst)
    elif naam.endswith((".xml", ".rels")):
        tekst = uit_xml(tekst)
    elif is_html(tekst, naam):
        tekst = uit_html(tekst)
    if "%" in tekst:
        tekst = _IN_ADRES.sub(lambda stuk: unquote(stuk[0]), tekst)
    return _ONDERIN.sub(_teken, tekst) if "\\u" in tekst or "\\x" in tekst else tekst


def _teken(gevonden: re.Match[str]) -> str:
    return chr(int(gevonden[1] or gevonden[2], 16))
