"""Codes of a web page in a text: <p> and &amp;."""

import re
from collections.abc import Iterator
from html import unescape

from kaart.basis import Ernst
from kaart.keuring.invoer import Keuring, Keurstuk, Toetsvondst
from kaart.keuring.teksten import TEKST

NAAM = "html"
ERNST = Ernst.LET_OP
UITLEG = """\
Wie van een website knipt en plakt, neemt soms codes mee, zoals <br> en &amp;. Op een blad en op het
scherm staan die er letterlijk.

Goed:

    # data/organisaties/samen-eten.yaml
    omschrijving: Koken & samen eten, <15 euro.

Fout:

    # data/organisaties/samen-eten.yaml
    omschrijving: Koken &amp; samen<br>eten.
"""
_CODE = re.compile(
    r"</?(?:a|abbr|b|blockquote|br|center|div|em|font|h[1-6]|hr|i|img|li|ol|p|pre|script|small|span"
    r"|strong|style|sub|sup|table|tbody|td|th|tr|u|ul|iframe|html|body)(?:\s+[\w:-]+\s*=[^<>]{0,300})?\s*/?>"
    r"|<!--|&(?:[a-zA-Z]{2,8}[0-9]{0,2}|#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6});",
    re.IGNORECASE,
)


def toets(stuk: Keurstuk, keuring: Keuring) -> Iterator[Toetsvondst]:  # noqa: ARG001
    """Look at every free text of the document."""
    for pad, tekst in stuk.teksten.get(TEKST, ()):
        if ("<" in tekst or "&" in tekst) and (code := _eerste(tekst)):
            melding = f"“{code}” is een code van een website"
            yield Toetsvondst(stuk.document.bestand, pad, melding, _raad(tekst))


def _eerste(tekst: str) -> str:
    """Return the first code; what only looks like one (R&B;) is none."""
    for gevonden in _CODE.finditer(tekst):
        if gevonden[0][0] == "<" or unescape(gevonden[0]) != gevonden[0]:
            return gevonden[0]
    return ""


def _raad(tekst: str) -> str:
    kaal = " ".join(unescape(_CODE.sub(_plat, tekst)).split())
    return f"schrijf “{kaal[:60]}{'…' if len(kaal) > 60 else ''}”"  # noqa: PLR2004 - fits a line


def _plat(code: re.Match[str]) -> str:
    return " " if code[0].startswith("<") else unescape(code[0])
