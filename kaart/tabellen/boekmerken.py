"""What the maker of a workbook sees and a table does not say: hidden, crossed out, merged, remarks.

Read in the child; what it gives is row, column, kind and text (see `Merk`).
"""

from collections.abc import Iterator
from typing import Any

_MEESTE, _LANG = 2_000, 300
_Merk = tuple[int, int, str, str]


def merken(blad: Any) -> list[_Merk]:
    """Return what stands out on a tab, no more than a person reads."""
    uit: list[_Merk] = []
    if blad.sheet_state != "visible":
        uit.append((0, 0, "verborgen", "tabblad"))
    for bron in (_verborgen(blad), _samengevoegd(blad), _bij_vakken(blad)):
        for merk in bron:
            uit.append(merk)
            if len(uit) >= _MEESTE:
                return uit
    return uit


def _verborgen(blad: Any) -> Iterator[_Merk]:
    waarom = "filter" if blad.auto_filter.ref else ""
    for nummer, maat in sorted(blad.row_dimensions.items()):
        if maat.hidden:
            yield nummer, 0, "verborgen", waarom
    for letters, maat in sorted(blad.column_dimensions.items()):
        if maat.hidden and not maat.outlineLevel:  # with a + above them they are seen to be there
            yield 0, maat.min or 0, "verborgen", letters


def _samengevoegd(blad: Any) -> Iterator[_Merk]:
    for bereik in sorted(blad.merged_cells.ranges, key=lambda b: (b.min_row, b.min_col)):
        yield bereik.min_row, bereik.min_col, "samengevoegd", f"{bereik.max_row} {bereik.max_col}"


def _bij_vakken(blad: Any) -> Iterator[_Merk]:
    for (rij, kolom), cel in sorted(blad._cells.items()):  # noqa: SLF001 - else all empty ones are made
        opmerking = getattr(cel, "comment", None)
        if opmerking is not None and opmerking.text:
            yield rij, kolom, "opmerking", " ".join(opmerking.text.split())[:_LANG]
        link = getattr(cel, "hyperlink", None)
        if link is not None and link.target:
            yield rij, kolom, "link", str(link.target)[:_LANG]
        if getattr(cel, "value", None) is not None and cel.font is not None and cel.font.strike:
            yield rij, kolom, "doorgestreept", ""
