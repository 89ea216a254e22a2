"""The font in which somebody types in a PDF: whole, because nobody knows beforehand which letters.

Western letters only, as a form field of PDF takes them from one font (WinAnsi).
"""

import struct
from collections.abc import Mapping

from pypdf import PdfWriter
from pypdf.generic import (
    ArrayObject,
    DecodedStreamObject,
    DictionaryObject,
    IndirectObject,
    NameObject,
    NumberObject,
)

from kaart.basis import LETTERTYPEN

_BESTAND = LETTERTYPEN / "AtkinsonHyperlegibleNext-Regular.ttf"
_NAAM = "/AtkinsonHyperlegibleNext-Regular"
_EERSTE, _LAATSTE = 32, 255
_GEWOON = 32  # PDF's word for a font with the letters of a Western language
_STAM = 80


def voeg_letter_toe(uit: PdfWriter) -> IndirectObject:
    """Put the font in the PDF and return it."""
    inhoud = _BESTAND.read_bytes()
    tabellen = _tabellen(inhoud)
    per_em, x0, y0, x1, y1 = struct.unpack_from(">H16x4h", inhoud, tabellen[b"head"] + 18)
    boven, onder = struct.unpack_from(">2h", inhoud, tabellen[b"hhea"] + 4)

    def maat(eenheden: int) -> NumberObject:
        return NumberObject(round(eenheden * 1000 / per_em))

    bestand = DecodedStreamObject()
    bestand.set_data(inhoud)
    klein = bestand.flate_encode()
    klein[NameObject("/Length1")] = NumberObject(len(inhoud))
    beschrijving = DictionaryObject({
        NameObject("/Type"): NameObject("/FontDescriptor"),
        NameObject("/FontName"): NameObject(_NAAM),
        NameObject("/Flags"): NumberObject(_GEWOON),
        NameObject("/FontBBox"): ArrayObject(map(maat, (x0, y0, x1, y1))),
        NameObject("/ItalicAngle"): NumberObject(0),
        NameObject("/Ascent"): maat(boven),
        NameObject("/Descent"): maat(onder),
        NameObject("/CapHeight"): maat(boven),
        NameObject("/StemV"): NumberObject(_STAM),
        NameObject("/FontFile2"): uit._add_object(klein),  # noqa: SLF001 - see drukvel
    })  # fmt: skip
    letter = DictionaryObject({
        NameObject("/Type"): NameObject("/Font"),
        NameObject("/Subtype"): NameObject("/TrueType"),
        NameObject("/BaseFont"): NameObject(_NAAM),
        NameObject("/Encoding"): NameObject("/WinAnsiEncoding"),
        NameObject("/FirstChar"): NumberObject(_EERSTE),
        NameObject("/LastChar"): NumberObject(_LAATSTE),
        NameObject("/Widths"): ArrayObject(map(maat, _breedten(inhoud, tabellen))),
        NameObject("/FontDescriptor"): uit._add_object(beschrijving),  # noqa: SLF001
    })  # fmt: skip
    return uit._add_object(letter)  # noqa: SLF001


def _tabellen(inhoud: bytes) -> Mapping[bytes, int]:
    (aantal,) = struct.unpack_from(">H", inhoud, 4)
    rijen = (struct.unpack_from(">4sLLL", inhoud, 12 + 16 * nr) for nr in range(aantal))
    return {naam: plek for naam, _, plek, _ in rijen}


def _breedten(inhoud: bytes, tabellen: Mapping[bytes, int]) -> list[int]:
    """Return the width of each character of WinAnsi that a field can show."""
    glyphs = _glyphs(inhoud, tabellen[b"cmap"])
    (aantal,) = struct.unpack_from(">H", inhoud, tabellen[b"hhea"] + 34)
    tekens = (bytes([code]).decode("cp1252", errors="ignore") for code in range(_EERSTE, 256))
    nummers = (glyphs.get(ord(teken), 0) if teken else 0 for teken in tekens)
    plekken = (tabellen[b"hmtx"] + 4 * min(nummer, aantal - 1) for nummer in nummers)
    return [struct.unpack_from(">H", inhoud, plek)[0] for plek in plekken]


def _glyphs(inhoud: bytes, begin: int) -> dict[int, int]:
    """Return the glyph of each character, from the table with segments (format 4)."""
    (aantal,) = struct.unpack_from(">H", inhoud, begin + 2)
    for nummer in range(aantal):
        (plek,) = struct.unpack_from(">L", inhoud, begin + 8 + 8 * nummer)
        if struct.unpack_from(">H", inhoud, begin + plek)[0] == 4:  # noqa: PLR2004
            return dict(_segmenten(inhoud, begin + plek))
    return {}


def _segmenten(inhoud: bytes, begin: int) -> list[tuple[int, int]]:
    (dubbel,) = struct.unpack_from(">H", inhoud, begin + 6)
    aantal = dubbel // 2
    einden = struct.unpack_from(f">{aantal}H", inhoud, begin + 14)
    starten = struct.unpack_from(f">{aantal}H", inhoud, begin + 16 + dubbel)
    erbij = struct.unpack_from(f">{aantal}H", inhoud, begin + 16 + 2 * dubbel)
    plek = begin + 16 + 3 * dubbel
    sprongen = struct.unpack_from(f">{aantal}H", inhoud, plek)
    paren = []
    for nr in range(aantal):
        for teken in range(starten[nr], min(einden[nr], 0xFFFE) + 1):
            glyph = teken
            if sprongen[nr]:
                waar = plek + 2 * nr + sprongen[nr] + 2 * (teken - starten[nr])
                (glyph,) = struct.unpack_from(">H", inhoud, waar)
            paren.append((teken, (glyph + erbij[nr]) & 0xFFFF if glyph or not sprongen[nr] else 0))
    return paren
