"""Text out of its marks: XML of office programs, pages of the web, RTF."""

import re
from html import unescape

# What is inside a word as an eye reads it: a name of which half is bold is one name.
_IN_EEN_WOORD = frozenset(
    "r t span a b i u em strong font hyperlink ins del smartTag sdtContent mark small sub sup "
    "fld proofErr".split()
)
_STIJL = re.compile(r"<((?:\w+:)?rPr)\b[^>]*?(?:/>|>.*?</\1>)", re.DOTALL)
_MERK = re.compile(r"<(/?)(?:\w+:)?(\w[\w-]*)([^>]*?)(/?)>|<[?!][^>]*>")
_WIT = {"br": "\n", "cr": "\n", "line-break": "\n", "tab": " ", "s": " ", "p": "\n", "hr": "\n"}
# Where a person may stand that is no text: who wrote it, whom a link mails.
_BIJ = re.compile(
    r"""\b(?:author|creator|href|Target|title|descr|alt|userName|name)\s*=\s*"([^"]{2,})\""""
)
_NIET_TE_ZIEN = re.compile(r"<(script|style)\b.*?</\1\s*>", re.DOTALL | re.IGNORECASE)
_RTF_LETTER = re.compile(r"\\'([0-9a-fA-F]{2})")
_RTF_TEKEN = re.compile(r"\\u(-?[0-9]{1,6}) ?\??")
_RTF_WOORD = re.compile(r"\\(par|line|tab|cell|row)\b ?|\\[a-zA-Z]+-?[0-9]* ?|[{}]")


def uit_xml(tekst: str) -> str:
    """Return the text, a line for each paragraph or cell, and who stands in the marks."""
    kaal = _MERK.sub(_xmlmerk, _STIJL.sub("", tekst))
    return unescape("\n".join([kaal, *dict.fromkeys(_BIJ.findall(tekst))]))


def is_html(tekst: str, naam: str) -> bool:
    """Say whether this is a page of the web."""
    begin = tekst[:1_000].lstrip().lower()
    return naam.endswith((".html", ".htm", ".xhtml", ".svg")) or begin.startswith(
        ("<!doctype html", "<html")
    )


def uit_html(tekst: str) -> str:
    """Return the text on the lines where it stood, and whom its links mail."""
    zonder = _NIET_TE_ZIEN.sub(lambda stuk: "\n" * stuk[0].count("\n"), tekst)
    kaal = _MERK.sub(_htmlmerk, zonder)
    return unescape("\n".join([kaal, *dict.fromkeys(_BIJ.findall(tekst))]))


def is_rtf(tekst: str) -> bool:
    """Say whether this is a text of an older word processor."""
    return tekst.startswith("{\\rtf")


def uit_rtf(tekst: str) -> str:
    """Return the text; what a document says of itself comes along."""
    tekst = _RTF_LETTER.sub(lambda m: bytes.fromhex(m[1]).decode("cp1252", "replace"), tekst)
    tekst = _RTF_TEKEN.sub(lambda m: chr(int(m[1]) % 0x10000), tekst)
    return _RTF_WOORD.sub(lambda m: "\n" if m[1] else "", tekst)


def _xmlmerk(merk: re.Match[str]) -> str:
    sluit, naam, _, alleen = merk.groups()
    if naam is None:
        return ""
    if alleen:
        return _WIT.get(naam, "")
    return "\n" if sluit and naam not in _IN_EEN_WOORD else ""


def _htmlmerk(merk: re.Match[str]) -> str:
    naam = merk[2]
    return "" if naam in _IN_EEN_WOORD else " " + "\n" * merk[0].count("\n")
