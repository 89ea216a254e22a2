"""What a screen reader gets: the structure tree of a PDF, in its own order, with its text."""

import io
from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from pypdf import PageObject, PdfReader

Stukken = Mapping[tuple[int, int], str]


class Knoop(NamedTuple):
    """An element of the tree: what it is, what it says of itself, the text it reads aloud."""

    soort: str
    waarden: Mapping[str, Any]
    tekst: str
    delen: tuple["Knoop", ...]

    def alle(self, *soorten: str) -> Iterator["Knoop"]:
        """Yield this element and everything in it of these kinds, in reading order."""
        if self.soort in soorten:
            yield self
        for deel in self.delen:
            yield from deel.alle(*soorten)


def lees_structuur(pdf: bytes) -> Knoop:
    """Return the tree of a tagged PDF; one without tags has no parts."""
    lezer = PdfReader(io.BytesIO(pdf))
    stukken = {
        (bladzijde.indirect_reference.idnum, nr): tekst
        for bladzijde in lezer.pages
        if bladzijde.indirect_reference is not None
        for nr, tekst in _per_merk(bladzijde).items()
    }
    wortel: Any = lezer.trailer["/Root"]
    boom = wortel.get("/StructTreeRoot", {})
    delen, tekst = _lees(boom.get("/K", []), 0, stukken)
    return Knoop("", boom, tekst, delen)


def _per_merk(bladzijde: PageObject) -> dict[int, str]:
    """Return the text of a page by the number under which the tree knows it."""
    uit: dict[int, str] = defaultdict(str)
    open_: list[int | None] = []

    def voor(opdracht: bytes, waarden: Any, *_: object) -> None:
        if opdracht in {b"BDC", b"BMC"}:
            eigen = waarden[1].get("/MCID") if len(waarden) > 1 else None
            open_.append(None if eigen is None else int(eigen))
        elif opdracht == b"EMC":
            open_.pop()

    def bezoek(tekst: str, *_: object) -> None:
        nummer = next((nr for nr in reversed(open_) if nr is not None), None)
        if nummer is not None:
            uit[nummer] += tekst

    bladzijde.extract_text(visitor_operand_before=voor, visitor_text=bezoek)
    return uit


def _lees(knoop: Any, bladzijde: int, stukken: Stukken) -> tuple[tuple[Knoop, ...], str]:
    """Return the elements under `knoop` and the text of them all, in the order of the tree."""
    if hasattr(knoop, "get_object"):
        knoop = knoop.get_object()
    if isinstance(knoop, list):
        gelezen = [_lees(deel, bladzijde, stukken) for deel in knoop]
        return tuple(k for delen, _ in gelezen for k in delen), "".join(t for _, t in gelezen)
    if isinstance(knoop, int):
        return (), stukken.get((bladzijde, knoop), "")
    eigen = knoop.raw_get("/Pg").idnum if "/Pg" in knoop else bladzijde
    if "/MCID" in knoop:
        return (), stukken.get((eigen, knoop["/MCID"]), "")
    delen, tekst = _lees(knoop.get("/K", []), eigen, stukken)
    if "/S" not in knoop:
        return delen, tekst
    return (Knoop(knoop["/S"].removeprefix("/"), knoop, tekst, delen),), tekst
