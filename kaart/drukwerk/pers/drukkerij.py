"""A PDF of ours → one for a print shop: inks, boxes, every loose part from a front.

The engine gives the page 3 mm more on each side and says where it is cut (TrimBox). What it cannot,
is done here: the inks, the BleedBox, blank backs, and no links (a check before printing refuses
what lies on the page and is not ink). It is no PDF/X: docs/besluiten/drukwerk.md says why.
"""

import io
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from pypdf import PageObject, PdfWriter
from pypdf.generic import (
    ArrayObject,
    DictionaryObject,
    NameObject,
    RectangleObject,
    StreamObject,
)

from kaart.drukwerk.pers.inkt import in_inkt

AFLOOP = 3.0
_MM = 72 / 25.4
_INKTRUIMTEN = {"/DeviceCMYK", "/DeviceGray", "/CalGray"}
_KLEUREN_VAN_LICHT = 3


class Drukbaar(NamedTuple):
    """The PDF, and what a shop asks of it.

    `formaten` has the cut size of each page in mm; `in_kleur` the pages that take more than black,
    `met_plaatje` those with a picture that is still in RGB. Pages count from 1.
    """

    pdf: bytes
    titel: str
    formaten: tuple[tuple[int, int], ...]
    in_kleur: tuple[int, ...]
    met_plaatje: tuple[int, ...]


def maak_drukbaar(pdf: bytes, per_stuk: Sequence[int] = ()) -> Drukbaar:
    """Return the PDF for a shop; `per_stuk` says how many pages each loose part takes, in order.

    With it, each part begins on a front; without, every page is a front.
    """
    uit = PdfWriter(clone_from=io.BytesIO(pdf))
    gezien: dict[int, tuple[bool, bool]] = {}
    in_kleur, met_plaatje = [], []
    for nummer, bladzijde in enumerate(uit.pages):
        kleurt, plaatje = _zet_om(bladzijde, gezien)
        in_kleur += [nummer] * kleurt
        met_plaatje += [nummer] * plaatje
        bladzijde.pop("/Annots", None)
        bladzijde[NameObject("/BleedBox")] = RectangleObject(bladzijde.mediabox)
    plek = _plekken(per_stuk, len(uit.pages))
    _voeg_achterkanten_in(uit, per_stuk)
    uit.root_object.pop("/Outlines", None)
    doel = io.BytesIO()
    uit.write(doel)
    return Drukbaar(
        doel.getvalue(),
        str(uit.metadata.title or "") if uit.metadata else "",
        tuple(_formaat(bladzijde) for bladzijde in uit.pages),
        tuple(plek[nummer] for nummer in in_kleur),
        tuple(plek[nummer] for nummer in met_plaatje),
    )


def eerste_bladzijden(per_stuk: Sequence[int]) -> list[int]:
    """Return on which page each loose part begins, with the blank backs between them."""
    eerste, begin = [], 1
    for aantal in per_stuk:
        eerste.append(begin)
        begin += aantal + aantal % 2
    return eerste


def _plekken(per_stuk: Sequence[int], bladzijden: int) -> list[int]:
    """Return the number that each page gets."""
    if not per_stuk:
        return list(range(1, bladzijden + 1))
    paren = zip(eerste_bladzijden(per_stuk), per_stuk, strict=True)
    return [begin + n for begin, aantal in paren for n in range(aantal)]


def _voeg_achterkanten_in(uit: PdfWriter, per_stuk: Sequence[int]) -> None:
    for begin, aantal in zip(eerste_bladzijden(per_stuk), per_stuk, strict=True):
        if aantal % 2:
            voor = uit.pages[begin + aantal - 2]
            leeg = PageObject.create_blank_page(uit, voor.mediabox.width, voor.mediabox.height)
            leeg[NameObject("/TrimBox")] = RectangleObject(voor.trimbox)
            leeg[NameObject("/BleedBox")] = RectangleObject(voor.bleedbox)
            uit.insert_page(leeg, begin + aantal - 1)


def _formaat(bladzijde: PageObject) -> tuple[int, int]:
    kader = bladzijde.trimbox
    return round(float(kader.width) / _MM), round(float(kader.height) / _MM)


def _zet_om(bladzijde: PageObject, gezien: dict[int, tuple[bool, bool]]) -> tuple[bool, bool]:
    """Put a page in inks; return whether it takes more than black, and holds an RGB picture."""
    inhoud = bladzijde["/Contents"].get_object()
    kleurt = isinstance(inhoud, StreamObject) and _zet_stroom_om(inhoud)
    delen = [_zet_deel_om(deel, gezien) for deel in _delen(bladzijde)]
    return kleurt or any(deel[0] for deel in delen), any(deel[1] for deel in delen)


def _zet_stroom_om(stroom: StreamObject) -> bool:
    """Put what is drawn in inks, in its place; return whether it takes more than black."""
    omgezet, kleurt = in_inkt(stroom.get_data())
    stroom.set_data(omgezet)
    return kleurt


def _in_inktruimte(plaatje: StreamObject) -> bool:
    """Whether a picture is in grey or in inks; a mask has no colour of its own."""
    ruimte = plaatje.get("/ColorSpace", NameObject("/DeviceGray")).get_object()
    if isinstance(ruimte, ArrayObject) and ruimte[0] == "/ICCBased":
        return bool(ruimte[1].get_object().get("/N") != _KLEUREN_VAN_LICHT)
    return str(ruimte) in _INKTRUIMTEN


def _delen(houder: DictionaryObject) -> Iterator[StreamObject]:
    """Yield what a page or a part of it draws by name: forms, pictures and patterns."""
    bronnen = houder.get("/Resources", DictionaryObject()).get_object()
    for soort in ("/XObject", "/Pattern"):
        for ding in bronnen.get(soort, DictionaryObject()).get_object().values():
            if isinstance(deel := ding.get_object(), StreamObject):
                yield deel


def _zet_deel_om(deel: StreamObject, gezien: dict[int, tuple[bool, bool]]) -> tuple[bool, bool]:
    """Do as `_zet_om`, once for a part that stands on several pages."""
    if id(deel) in gezien:
        return gezien[id(deel)]
    if deel.get("/Subtype") == "/Image":
        uitkomst = False, not _in_inktruimte(deel)
    else:
        kleurt = _zet_stroom_om(deel)
        onder = [_zet_deel_om(ding, gezien) for ding in _delen(deel)]
        uitkomst = kleurt or any(o[0] for o in onder), any(o[1] for o in onder)
    gezien[id(deel)] = uitkomst
    return uitkomst
