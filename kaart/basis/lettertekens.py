"""Which characters the fonts can print: read from the fonts themselves, so it is never stale.

Typst would stop at the first character that no font has, and with it every other sheet.
"""

import struct
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path

from kaart.basis.fouten import KaartFout

# Never printed whatever the font: control, private, unassigned, half; and the marks that turn the
# reading direction, with which a phone number could be made to read backwards.
_NIET_AF_TE_DRUKKEN = {"Cc", "Co", "Cn", "Cs"}
_KEERT_OM = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")
_ONZICHTBAAR = frozenset("\u200b\u200c\u200d\u200e\u200f\u2060\u00ad\n")
_PLATFORM_UNICODE = {(0, 3), (0, 4), (0, 6), (3, 1), (3, 10)}


def ontbrekend(teksten: Iterable[str], lettertypen: tuple[Path, ...]) -> list[str]:
    """Return the characters in `teksten` that cannot be printed, in order, each once."""
    tekens = dict.fromkeys("".join(teksten))
    bekend = dekking(lettertypen)
    return [teken for teken in tekens if not _is_te_drukken(teken, bekend)]


def eis_tekens(teksten: Iterable[str], lettertypen: tuple[Path, ...]) -> None:
    """Raise KaartFout with the first text that has a character which cannot be printed."""
    for tekst in teksten:
        if tekens := ontbrekend([tekst], lettertypen):
            woorden = ", ".join(map(teken_in_woorden, tekens))
            raise KaartFout(f"Geen lettertype heeft {woorden}; het staat in “{tekst}”")


def teken_in_woorden(teken: str) -> str:
    """Return a character so that a reader can find it: “😀” (U+1F600)."""
    code = f"U+{ord(teken):04X}"
    return f"“{teken}” ({code})" if teken.isprintable() else code


def _is_te_drukken(teken: str, bekend: frozenset[int]) -> bool:
    if teken in _ONZICHTBAAR:
        return True
    if teken in _KEERT_OM or unicodedata.category(teken) in _NIET_AF_TE_DRUKKEN:
        return False
    return ord(teken) in bekend


@lru_cache(maxsize=4)
def dekking(lettertypen: tuple[Path, ...]) -> frozenset[int]:
    """Return every code point that one of the fonts in these folders has."""
    codes: set[int] = set()
    for folder in lettertypen:
        for pad in sorted(folder.glob("*.[to]tf")) if folder.is_dir() else ():
            codes.update(_codes(pad.read_bytes()))
    return frozenset(codes)


def _codes(inhoud: bytes) -> Iterator[int]:
    """Yield the code points of a font: its `cmap` table, formats 4 and 12 of OpenType."""
    begin = _tabel(inhoud, b"cmap")
    if begin is None:
        return
    (aantal,) = struct.unpack_from(">H", inhoud, begin + 2)
    for nummer in range(aantal):
        platform, soort, plek = struct.unpack_from(">HHL", inhoud, begin + 4 + nummer * 8)
        if (platform, soort) in _PLATFORM_UNICODE:
            yield from _deeltabel(inhoud, begin + plek)


def _tabel(inhoud: bytes, naam: bytes) -> int | None:
    (aantal,) = struct.unpack_from(">H", inhoud, 4)
    for nummer in range(aantal):
        label, _, plek, _ = struct.unpack_from(">4sLLL", inhoud, 12 + nummer * 16)
        if label == naam:
            return int(plek)
    return None


def _deeltabel(inhoud: bytes, begin: int) -> Iterator[int]:
    (vorm,) = struct.unpack_from(">H", inhoud, begin)
    match vorm:
        case 4:
            (dubbel,) = struct.unpack_from(">H", inhoud, begin + 6)
            aantal = dubbel // 2
            einden = struct.unpack_from(f">{aantal}H", inhoud, begin + 14)
            starts = struct.unpack_from(f">{aantal}H", inhoud, begin + 16 + dubbel)
            for eerste, laatste in zip(starts, einden, strict=True):
                yield from range(eerste, laatste + 1)
        case 12:
            (aantal,) = struct.unpack_from(">L", inhoud, begin + 12)
            for nummer in range(aantal):
                eerste, laatste, _ = struct.unpack_from(">LLL", inhoud, begin + 16 + nummer * 12)
                yield from range(eerste, laatste + 1)
