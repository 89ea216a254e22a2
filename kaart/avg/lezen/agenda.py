"""Calendars and address cards: lines that go on below, and letters written as codes."""

import quopri
import re

_BEGIN = ("begin:vcalendar", "begin:vcard")
_VERVOLG = re.compile(r"\r?\n[ \t]")
_GECODEERD = re.compile(
    r"^([^:\n]*QUOTED-PRINTABLE[^:\n]*):((?:.*=\r?\n)*.*)$", re.MULTILINE | re.IGNORECASE
)
_LETTERS = re.compile(r"CHARSET=([\w-]+)", re.IGNORECASE)


def is_agenda(tekst: str) -> bool:
    """Say whether this is a calendar (.ics) or address cards (.vcf)."""
    return tekst[:2_000].lstrip("\ufeff \r\n").lower().startswith(_BEGIN)


def vouw_open(tekst: str) -> str:
    """Return the lines whole, and what was in code in letters."""
    return _GECODEERD.sub(_ontcijfer, _VERVOLG.sub("", tekst))


def _ontcijfer(gevonden: re.Match[str]) -> str:
    """Read one line of quoted-printable; a code of letters that nobody knows is read as UTF-8."""
    inhoud = quopri.decodestring(gevonden[2].encode("utf-8"))
    soort = _LETTERS.search(gevonden[1])
    try:
        waarde = inhoud.decode(soort[1] if soort else "utf-8", "replace")
    except LookupError:
        waarde = inhoud.decode("utf-8", "replace")
    return f"{gevonden[1]}:{waarde}"
