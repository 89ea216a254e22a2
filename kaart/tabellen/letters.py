"""The letters of a csv file: which code they were written in, and which words came out wrong.

A file does not say how it was written. UTF-8 proves itself; of the codes with one byte a letter the
one counts that makes most of the odd bytes into letters where Dutch has them. What then still looks
wrong is for a person: a broken name never becomes a name on the map.
"""

import re
from typing import NamedTuple

from kaart.tabellen.werkboek import Weiger

_GEWOON = frozenset("éëïöüèêçàÉËÏÖÜÈ")  # what Dutch words have
_WOORD = re.compile(r"[^\s;,|\"()]+")
_VERVANGEN = "\N{REPLACEMENT CHARACTER}"
_DUBBEL = re.compile("[ÂÃâÅ][^\x00-\x7f]+|[ÂÃ](?=\\s|$)")
_NAMEN = {"cp1252": "Windows", "cp850": "DOS", "mac-roman": "een oude Mac"}
_TELEN = 20_000  # odd signs that are looked at: more say nothing new
ONLEESBAAR = "de letters zijn niet te lezen; bewaar het als .xlsx, of als csv in UTF-8"


class Ontcijferd(NamedTuple):
    """A text, and what was guessed to read it."""

    tekst: str
    gezien: str = ""


def ontcijfer(inhoud: bytes, weiger: Weiger) -> Ontcijferd:
    """Return the text, in whatever code it was written. Raises what `weiger` makes."""
    if codering := _twee_bytes(inhoud):
        try:
            return Ontcijferd(inhoud.decode(codering).removeprefix("\ufeff"))
        except UnicodeDecodeError:
            raise weiger(ONLEESBAAR) from None
    if b"\0" in inhoud:
        raise weiger(ONLEESBAAR)
    try:
        return Ontcijferd(inhoud.decode("utf-8-sig"))
    except UnicodeDecodeError:
        pass
    stuk = inhoud.decode("utf-8-sig", errors="replace")
    if any(ord(teken) > 127 and teken != _VERVANGEN for teken in stuk):  # noqa: PLR2004 - ASCII
        regel = stuk[: stuk.index(_VERVANGEN)].count("\n") + 1
        return Ontcijferd(stuk, f"De letters zijn UTF-8, maar op regel {regel} staat een die dat "
                                f"niet is: {_woord_met(stuk, _VERVANGEN)}")  # fmt: skip
    return _een_byte(inhoud, weiger)


def verdacht_woord(tekst: str) -> str:
    """Return the first word whose letters were read wrongly; "" when all look right."""
    if tekst.isascii():
        return ""
    for gevonden in _WOORD.finditer(tekst):
        woord = gevonden[0]
        if not woord.isascii() and (_VERVANGEN in woord or _is_dubbel(woord) or _is_vreemd(woord)):
            return woord
    return ""


def _twee_bytes(inhoud: bytes) -> str:
    """Return the code when each letter takes two bytes, also without the sign that says so."""
    if inhoud.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    begin = inhoud[:2_000]
    half = len(begin) // 4
    if begin[1::2].count(0) > half and not begin[::2].count(0):
        return "utf-16-le"
    return "utf-16-be" if begin[::2].count(0) > half and not begin[1::2].count(0) else ""


def _een_byte(inhoud: bytes, weiger: Weiger) -> Ontcijferd:
    beste, punten, codering = "", -_TELEN * 9, ""
    for naam in _NAMEN:
        tekst = inhoud.decode(naam, errors="replace")
        telt = sum(_punten(tekst, plek) for plek in _vreemde_plekken(tekst))
        if telt > punten:
            beste, punten, codering = tekst, telt, naam
    if punten < 0:
        raise weiger(ONLEESBAAR)
    plek = next(iter(_vreemde_plekken(beste)), 0)
    woord = _woord_met(beste, beste[plek])
    gezien = f"De letters zijn gelezen als die van {_NAMEN[codering]} ({codering}); eerste woord "
    return Ontcijferd(beste, f"{gezien}waaraan u ziet of dat klopt: {woord}")


def _vreemde_plekken(tekst: str) -> list[int]:
    return [nummer for nummer, teken in enumerate(tekst) if ord(teken) > 127][:_TELEN]  # noqa: PLR2004 - ASCII


def _punten(tekst: str, plek: int) -> int:
    """Say how well a sign stands where it stands: a letter in a word, a mark between words."""
    teken, voor, na = tekst[plek], tekst[plek - 1 : plek], tekst[plek + 1 : plek + 2]
    if teken.isalpha():
        return _letterpunten(teken, voor, na)
    if teken == _VERVANGEN or "\x7f" <= teken < "\xa0":
        return -3
    if teken in "’'":
        return 3 if voor.isalpha() or na.isalpha() else -2
    in_woord = voor.isalpha() and na.isalpha()
    past = {"€": not in_woord, "°": voor.isdigit() or voor == " "}.get(teken, not in_woord)
    return (2 if teken in "€‘“”„–—…•·²³½°\xa0«»" else 0) if past else -2


def _letterpunten(teken: str, voor: str, na: str) -> int:
    if teken in "ªº" or not (voor.isalpha() or na.isalpha()) or voor.isdigit() or na.isdigit():
        return -2
    if teken.isupper() and voor.islower():
        return -2
    return 3 if teken in _GEWOON else 1


def _is_dubbel(woord: str) -> bool:
    """Say whether its letters were turned into bytes once too often: CafÃ©."""
    if not _DUBBEL.search(woord):
        return False
    for codering in ("cp1252", "latin-1", "mac-roman"):
        try:
            return woord.encode(codering).decode("utf-8") != woord
        except (UnicodeEncodeError, UnicodeDecodeError):
            continue
    return False


def _is_vreemd(woord: str) -> bool:
    """Say whether a sign stands in a word that no word has there: Caf‚, CafŽ."""
    return any(
        (teken in "‚ƒˆ‰‹›˜¨´¸¬¢£¥§¶¤¦ŠŽŸ" or 0x2500 <= ord(teken) < 0x25A0)  # noqa: PLR2004 - box drawing
        and woord[plek - 1 : plek].islower()
        and plek > 0
        for plek, teken in enumerate(woord)
    )


def _woord_met(tekst: str, teken: str) -> str:
    return next((deel[0] for deel in _WOORD.finditer(tekst) if teken in deel[0]), teken)
