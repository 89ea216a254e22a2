"""Pages → sheets for the printer: several on a sheet, front and back, with marks where to cut.

Each page is taken over whole, with its text as text, so that a sheet says what the pages say. The
reading order and the tags are lost: a sheet is for paper, and its title says so.
"""

import io
from collections.abc import Sequence

from pypdf import PageObject, PdfReader, PdfWriter
from pypdf.generic import (
    ArrayObject,
    DecodedStreamObject,
    DictionaryObject,
    FloatObject,
    IndirectObject,
    NameObject,
    TextStringObject,
)

from kaart.drukwerk.pers.drukpers import Drukopdracht, druk
from kaart.drukwerk.pers.indeling import Indeling, Omslaan, Paginaplaats, Streep

SJABLOON = "drukvel.typ.j2"
_MM = 72 / 25.4
INSTELLING = {
    Omslaan.LANG: "omslaan langs de lange kant",
    Omslaan.KORT: "omslaan langs de korte kant",
}


def maak_drukvel(pdf: bytes, indeling: Indeling, opdracht: Drukopdracht) -> bytes:
    """Lay the pages of `pdf` on sheets; without a page there is no sheet."""
    if not indeling.zijden:
        return b""
    uit = PdfWriter()
    onder = _onderleggers(indeling, opdracht)
    bladzijden = PdfReader(io.BytesIO(pdf)).pages
    onder_vorm = [_vorm(uit, bladzijde) for bladzijde in onder[:2]]
    for bon in onder[2:]:
        _leg(uit, indeling, [(_vorm(uit, bon), Paginaplaats(0, 0, 0), indeling.papier[1])])
        _leg(uit, indeling, [])  # its back, so that every front stays a front
    vormen: dict[int, IndirectObject] = {}
    for nr, zijde in enumerate(indeling.zijden):
        stukken = [(onder_vorm[nr % 2], Paginaplaats(0, 0, 0), indeling.papier[1])]
        for plaats in zijde:
            bladzijde = bladzijden[plaats.bladzijde]
            if plaats.bladzijde not in vormen:
                vormen[plaats.bladzijde] = _vorm(uit, bladzijde)
            hoogte = float(bladzijde.mediabox.height) / _MM
            stukken.append((vormen[plaats.bladzijde], plaats, hoogte))
        _leg(uit, indeling, stukken)
    uit.add_metadata({"/Title": f"{opdracht.titel} (drukvel, niet publiceren)"})
    uit.root_object[NameObject("/Lang")] = TextStringObject("nl-NL")
    return _schrijf(uit, indeling.omslaan)


def met_printkeuze(pdf: bytes, omslaan: Omslaan) -> bytes:
    """Tell the printer in the PDF itself: on both sides, flipped so, and not any smaller."""
    uit = PdfWriter(clone_from=io.BytesIO(pdf))
    return _schrijf(uit, omslaan)


def _onderleggers(indeling: Indeling, opdracht: Drukopdracht) -> list[PageObject]:
    """Return what lies under each front, under each back, and the slip when there is one."""
    waarden = {
        "titel": opdracht.titel,
        "breedte": _honderdsten(indeling.papier[0]),
        "hoogte": _honderdsten(indeling.papier[1]),
        "onderleggers": [[_in_honderdsten(s) for s in kant] for kant in indeling.strepen],
        "links": 0 if indeling.bon else _honderdsten(indeling.tekst_links),
        "instelling": INSTELLING[indeling.omslaan],
        "bon": indeling.bon,
        "stapel": indeling.stapel,
        "vellen": len(indeling.zijden) // 2,
    }
    return list(PdfReader(io.BytesIO(druk(SJABLOON, waarden, opdracht).pdf)).pages)


def _honderdsten(mm: float) -> int:
    return round(mm * 100)


def _in_honderdsten(streep: Streep) -> list[int]:
    return [_honderdsten(maat) for maat in streep]


def _vorm(uit: PdfWriter, bladzijde: PageObject) -> IndirectObject:
    """Take a page over as a form: drawn once, to be laid down anywhere. Fonts are shared."""
    vorm = DecodedStreamObject()
    inhoud = bladzijde.get_contents()
    vorm.set_data(b"" if inhoud is None else inhoud.get_data())
    klein = vorm.flate_encode()
    klein.update(
        {
            NameObject("/Type"): NameObject("/XObject"),
            NameObject("/Subtype"): NameObject("/Form"),
            NameObject("/BBox"): ArrayObject(FloatObject(maat) for maat in bladzijde.mediabox),
            NameObject("/Resources"): bladzijde["/Resources"].clone(uit),
        }
    )
    return uit._add_object(klein)  # noqa: SLF001 - pypdf has no public way to add an object


def _leg(
    uit: PdfWriter,
    indeling: Indeling,
    stukken: Sequence[tuple[IndirectObject, Paginaplaats, float]],
) -> None:
    """Add a side, with each form at its place; PDF counts from the bottom left, we from the top."""
    breed, hoog = indeling.papier
    bladzijde = uit.add_blank_page(breed * _MM, hoog * _MM)
    vormen, regels = DictionaryObject(), []
    for nr, (vorm, plaats, hoogte) in enumerate(stukken):
        vormen[NameObject(f"/V{nr}")] = vorm
        x, y = plaats.x * _MM, (hoog - plaats.y - hoogte) * _MM
        regels.append(f"q 1 0 0 1 {x:.4f} {y:.4f} cm /V{nr} Do Q")
    inhoud = DecodedStreamObject()
    inhoud.set_data("\n".join(regels).encode())
    bladzijde[NameObject("/Resources")] = DictionaryObject({NameObject("/XObject"): vormen})
    bladzijde[NameObject("/Contents")] = uit._add_object(inhoud)  # noqa: SLF001


def _schrijf(uit: PdfWriter, omslaan: Omslaan) -> bytes:
    voorkeuren = uit.root_object.setdefault(NameObject("/ViewerPreferences"), DictionaryObject())
    voorkeuren.get_object().update(
        {
            NameObject("/Duplex"): NameObject(omslaan.value),
            NameObject("/PrintScaling"): NameObject("/None"),
        }
    )
    doel = io.BytesIO()
    uit.write(doel)
    return doel.getvalue()
