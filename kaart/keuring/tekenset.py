"""Text that came through the wrong encoding: CafÃ© for Café."""

import re
from collections.abc import Iterator

from kaart.basis import Ernst
from kaart.keuring.invoer import Keuring, Keurstuk, Toetsvondst

NAAM = "tekenset"
ERNST = Ernst.LET_OP
UITLEG = """\
Een lijst die met de verkeerde tekenset is bewaard, geeft rare tekens: CafÃ© in plaats van Café, of
een ruitje met een vraagteken. Wie dan op Café zoekt, vindt niets.

Goed:

    # data/organisaties/samen-eten.yaml
    naam: Café Samen

Fout:

    # data/organisaties/samen-eten.yaml
    naam: CafÃ© Samen
"""
# What the bytes of one UTF-8 character look like when each was read as a sign of its own.
_VERMINKT = re.compile(
    "[ÂÃÄÅ][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc"
    "\u2013-\u203a\u20ac\u2122]"
    "|â[\u0080-\u009f€][\u0080-\u00bf\u0152\u0153\u0161\u0178\u017e\u02dc\u2013-\u203a\u2122]"
    "|ð[\u0080-\u009fŸ]"
)
_KWIJT = "\ufffd"
_RAAD = "zet de tekst over uit de bron"


def toets(stuk: Keurstuk, keuring: Keuring) -> Iterator[Toetsvondst]:  # noqa: ARG001
    """Look at every text of the document."""
    for plekken in stuk.teksten.values():
        for pad, tekst in plekken:
            if tekst.isascii():
                continue
            if _KWIJT in tekst:
                melding = f"hier is een letter verloren gegaan (U+FFFD): “{tekst[:60]}”"
                yield Toetsvondst(stuk.document.bestand, pad, melding, _RAAD)
            elif gevonden := _VERMINKT.search(tekst):
                melding = f"“{gevonden[0]}” komt van een verkeerde tekenset: “{tekst[:60]}”"
                yield Toetsvondst(stuk.document.bestand, pad, melding, _raad(tekst))


def _raad(tekst: str) -> str:
    """Say what it was, when it can be read back whole."""
    for tekenset in ("cp1252", "latin-1"):
        try:
            bedoeld = tekst.encode(tekenset).decode("utf-8")
        except UnicodeError:
            continue
        return f"schrijf “{bedoeld[:60]}”"
    return _RAAD
