"""A form in PDF → the same with fields to type in, for who has a screen and no pen.

Typst makes no fields. The templates say where one may write and what is asked; here a field is laid
over it, with the question as its name, in the tree of tags: so a reader aloud comes by it, and it
is PDF/UA still. On paper nothing of it shows.
"""

import io
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from pypdf import PageObject, PdfWriter
from pypdf.generic import (
    ArrayObject,
    BooleanObject,
    DecodedStreamObject,
    DictionaryObject,
    FloatObject,
    IndirectObject,
    NameObject,
    NumberObject,
    TextStringObject,
)

from kaart.drukwerk.pers.invulletter import voeg_letter_toe

_AFDRUKKEN, _MEER_REGELS = 4, 1 << 12  # flags of PDF
_EEN_REGEL = 26.0  # a higher field takes several lines
_KRUIS = "1.4 w 2 2 m {0:.1f} {0:.1f} l 2 {0:.1f} m {0:.1f} 2 l S"
_VAKJE = "vakje"


class Invulplek(NamedTuple):
    """Where one may fill in, in points from the top left of a page (from 1), and what is asked."""

    soort: str
    vraag: str
    bladzijde: int
    x: float
    y: float
    breed: float
    hoog: float


def met_velden(pdf: bytes, plekken: Sequence[Invulplek], *, groot: bool = False) -> bytes:
    """Return the PDF with a field on each of these places, in the order of the questions."""
    uit = PdfWriter(clone_from=io.BytesIO(pdf))
    letter = voeg_letter_toe(uit)
    boom: Any = uit.root_object["/StructTreeRoot"]
    document: Any = boom["/K"][0] if isinstance(boom["/K"], ArrayObject) else boom["/K"]
    document = document.get_object()
    velden, bladzijden = ArrayObject(), list(uit.pages)
    takken: dict[Any, list[IndirectObject]] = {}
    for nummer, plek in enumerate(plekken, 1):
        bladzijde = bladzijden[plek.bladzijde - 1]
        veld = _veld(uit, bladzijde, plek, f"veld {nummer}", groot=groot)
        velden.append(veld)
        tak = _in_de_boom(uit, boom, document, bladzijde, veld)
        takken.setdefault(bladzijde.indirect_reference, []).append(tak)
    _voeg_in(document, takken)
    uit.root_object[NameObject("/AcroForm")] = DictionaryObject({
        NameObject("/Fields"): velden,
        NameObject("/NeedAppearances"): BooleanObject(value=True),
        NameObject("/DR"): DictionaryObject(
            {NameObject("/Font"): DictionaryObject({NameObject("/Letter"): letter})}
        ),
        NameObject("/DA"): TextStringObject(_schrift(groot=groot)),
    })  # fmt: skip
    doel = io.BytesIO()
    uit.write(doel)
    return doel.getvalue()


def _schrift(*, groot: bool) -> str:
    return f"/Letter {14 if groot else 11} Tf 0 g"


def _veld(
    uit: PdfWriter, bladzijde: PageObject, plek: Invulplek, naam: str, *, groot: bool
) -> IndirectObject:
    boven = float(bladzijde.mediabox.top) - plek.y
    veld = DictionaryObject({
        NameObject("/Type"): NameObject("/Annot"),
        NameObject("/Subtype"): NameObject("/Widget"),
        NameObject("/T"): TextStringObject(naam),
        NameObject("/TU"): TextStringObject(plek.vraag),
        NameObject("/F"): NumberObject(_AFDRUKKEN),
        NameObject("/P"): bladzijde.indirect_reference,
        NameObject("/Rect"): ArrayObject(map(FloatObject, (
            round(plek.x, 2), round(boven - plek.hoog, 2), round(plek.x + plek.breed, 2),
            round(boven, 2),
        ))),
    })  # fmt: skip
    veld.update(_vakje(uit, plek) if plek.soort == _VAKJE else _tekst(plek, groot=groot))
    gemaakt = uit._add_object(veld)  # noqa: SLF001 - see drukvel
    if "/Annots" not in bladzijde:
        bladzijde[NameObject("/Annots")] = ArrayObject()
    bestaand: Any = bladzijde["/Annots"]
    bestaand.get_object().append(gemaakt)
    return gemaakt


def _tekst(plek: Invulplek, *, groot: bool) -> DictionaryObject:
    return DictionaryObject({
        NameObject("/FT"): NameObject("/Tx"),
        NameObject("/Ff"): NumberObject(_MEER_REGELS if plek.hoog > _EEN_REGEL else 0),
        NameObject("/DA"): TextStringObject(_schrift(groot=groot)),
    })  # fmt: skip


def _vakje(uit: PdfWriter, plek: Invulplek) -> DictionaryObject:
    """Return what makes it a box to tick: how it looks with a cross, and without."""
    kruis = _KRUIS.format(plek.breed - 2)
    vormen = {"/Ja": _vorm(uit, plek, kruis), "/Off": _vorm(uit, plek, "")}
    return DictionaryObject({
        NameObject("/FT"): NameObject("/Btn"),
        NameObject("/V"): NameObject("/Off"),
        NameObject("/AS"): NameObject("/Off"),
        NameObject("/AP"): DictionaryObject({NameObject("/N"): DictionaryObject(
            {NameObject(naam): vorm for naam, vorm in vormen.items()}
        )}),
    })  # fmt: skip


def _vorm(uit: PdfWriter, plek: Invulplek, inhoud: str) -> IndirectObject:
    vorm = DecodedStreamObject()
    vorm.set_data(inhoud.encode())
    vorm.update({
        NameObject("/Type"): NameObject("/XObject"),
        NameObject("/Subtype"): NameObject("/Form"),
        NameObject("/BBox"): ArrayObject(map(FloatObject, (0, 0, plek.breed, plek.hoog))),
        NameObject("/Resources"): DictionaryObject(),
    })  # fmt: skip
    return uit._add_object(vorm)  # noqa: SLF001


def _in_de_boom(
    uit: PdfWriter, boom: Any, document: Any, bladzijde: PageObject, veld: IndirectObject
) -> IndirectObject:
    """Give the field a place in the tree of tags, and the tree a way back to it."""
    blad = bladzijde.indirect_reference
    tak = DictionaryObject({
        NameObject("/Type"): NameObject("/StructElem"),
        NameObject("/S"): NameObject("/Form"),
        NameObject("/P"): document.indirect_reference,
        NameObject("/Pg"): blad,
        NameObject("/K"): DictionaryObject({
            NameObject("/Type"): NameObject("/OBJR"),
            NameObject("/Obj"): veld,
            NameObject("/Pg"): blad,
        }),
    })  # fmt: skip
    gemaakt = uit._add_object(tak)  # noqa: SLF001
    sleutel = int(boom["/ParentTreeNextKey"])
    boom[NameObject("/ParentTreeNextKey")] = NumberObject(sleutel + 1)
    nummers = _laatste_nummers(boom["/ParentTree"].get_object(), sleutel)
    nummers.extend([NumberObject(sleutel), gemaakt])
    ding: Any = veld.get_object()
    ding[NameObject("/StructParent")] = NumberObject(sleutel)
    return gemaakt


def _laatste_nummers(knoop: Any, sleutel: int) -> Any:
    """Return the list at the end of the tree of numbers, and say that it goes on to `sleutel`."""
    if "/Limits" in knoop:
        knoop["/Limits"][1] = NumberObject(sleutel)
    if "/Nums" in knoop:
        return knoop["/Nums"]
    return _laatste_nummers(knoop["/Kids"][-1].get_object(), sleutel)


def _voeg_in(document: Any, takken: Mapping[Any, Sequence[IndirectObject]]) -> None:
    """Put the fields of each page behind what stands on it, so that they are read there."""
    oud = list(document["/K"])
    laatste = {blad: nr for nr, tak in enumerate(oud) for blad in _bladzijden(tak)}
    achter: dict[int, list[IndirectObject]] = {}
    for blad, velden in takken.items():
        achter.setdefault(laatste.get(blad, len(oud) - 1), []).extend(velden)
    nieuw = (deel for nr, tak in enumerate(oud) for deel in (tak, *achter.get(nr, ())))
    document[NameObject("/K")] = ArrayObject(nieuw)


def _bladzijden(tak: Any) -> Iterator[Any]:
    """Yield the pages that a branch of the tree is on."""
    ding = tak.get_object()
    if isinstance(ding, ArrayObject):
        for deel in ding:
            yield from _bladzijden(deel)
    elif isinstance(ding, DictionaryObject):
        if "/Pg" in ding:
            yield ding.raw_get("/Pg")
        if "/K" in ding:
            yield from _bladzijden(ding["/K"])
