"""A PDF of ours → one for a print shop: inks, boxes, every loose part from a front.

The engine gives the page 3 mm more on each side and says where it is cut (TrimBox). What it cannot,
is done here: the inks, the BleedBox, blank backs, and no links (a check before printing refuses
what lies on the page and is not ink). It is no PDF/X: docs/besluiten/drukwerk.md says why.
"""

import io
from collections.abc import Iterable, Iterator, Sequence
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
    `met_plaatje` those with a picture that is still in RGB, `doorzichtig` those on which something
    is seen through. Pages count from 1.
    """

    pdf: bytes
    titel: str
    formaten: tuple[tuple[int, int], ...]
    in_kleur: tuple[int, ...]
    met_plaatje: tuple[int, ...]
    doorzichtig: tuple[int, ...] = ()


class _Vondst(NamedTuple):
    """What a page or a part of it holds that a shop must know."""

    kleurt: bool = False
    plaatje: bool = False
    doorzichtig: bool = False

    def met(self, delen: Iterable["_Vondst"]) -> "_Vondst":
        """Add what its parts hold."""
        return _Vondst(*(any(paar) for paar in zip(self, *delen, strict=True)))


def maak_drukbaar(pdf: bytes, per_stuk: Sequence[int] = ()) -> Drukbaar:
    """Return the PDF for a shop; `per_stuk` says how many pages each loose part takes, in order.

    With it, each part begins on a front; without, every page is a front.
    """
    uit = PdfWriter(clone_from=io.BytesIO(pdf))
    gezien: dict[int, _Vondst] = {}
    vondsten = []
    for bladzijde in uit.pages:
        vondsten.append(_zet_om(bladzijde, gezien))
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
        *(
            tuple(plek[nummer] for nummer, vondst in enumerate(vondsten) if vondst[soort])
            for soort in range(len(_Vondst._fields))
        ),
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


def _zet_om(bladzijde: PageObject, gezien: dict[int, _Vondst]) -> _Vondst:
    """Put a page in inks; return what is on it."""
    inhoud = bladzijde["/Contents"].get_object()
    kleurt = isinstance(inhoud, StreamObject) and _zet_stroom_om(inhoud)
    zelf = _Vondst(kleurt, doorzichtig=_is_doorzichtig(bladzijde))
    return zelf.met(_zet_deel_om(deel, gezien) for deel in _delen(bladzijde))


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


def _zet_deel_om(deel: StreamObject, gezien: dict[int, _Vondst]) -> _Vondst:
    """Do as `_zet_om`, once for a part that stands on several pages."""
    if id(deel) in gezien:
        return gezien[id(deel)]
    if deel.get("/Subtype") == "/Image":
        licht = not _in_inktruimte(deel)
        vondst = _Vondst(kleurt=licht, plaatje=licht, doorzichtig="/SMask" in deel)
    else:
        zelf = _Vondst(_zet_stroom_om(deel), doorzichtig=_is_doorzichtig(deel))
        vondst = zelf.met(_zet_deel_om(ding, gezien) for ding in _delen(deel))
    gezien[id(deel)] = vondst
    return vondst


def _is_doorzichtig(houder: DictionaryObject) -> bool:
    """Whether something is drawn so that one sees through it."""
    bronnen = houder.get("/Resources", DictionaryObject()).get_object()
    standen = bronnen.get("/ExtGState", DictionaryObject()).get_object().values()
    return any(
        float(stand.get_object().get(soort, 1)) < 1 for stand in standen for soort in ("/ca", "/CA")
    ) or any("/SMask" in stand.get_object() for stand in standen)
