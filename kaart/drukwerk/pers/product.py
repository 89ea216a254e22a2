"""What a product of `kaart drukwerk` gives back: the PDF, and what there is to say about it."""

from collections.abc import Sequence
from typing import NamedTuple


class Product(NamedTuple):
    """The PDF (b"" when nothing could be printed), what is in it, remarks, and what was refused.

    `vervolg` holds the other files of what is too much for one, each with its own report;
    `per_stuk` says how many pages each loose part takes, in order, for who prints on both sides;
    `tabbladen` which of those parts are dividers. `brief` is the note for a shop.
    """

    pdf: bytes
    verslag: str
    opmerkingen: tuple[str, ...] = ()
    geweigerd: tuple[str, ...] = ()
    vervolg: tuple["Product", ...] = ()
    per_stuk: tuple[int, ...] = ()
    tabbladen: tuple[int, ...] = ()
    brief: str = ""

    def bestanden(self) -> tuple["Product", ...]:
        """Return what goes into a file: this product, and what follows it."""
        return (self, *self.vervolg)


def voeg_delen_samen(delen: Sequence[Product]) -> Product:
    """Return the parts as one product: each its own file and report, the remarks together."""
    if len(delen) == 1:
        return delen[0]
    genummerd = [
        deel._replace(verslag=f"deel {nummer} van {len(delen)}, {deel.verslag}")
        for nummer, deel in enumerate(delen, 1)
    ]
    return genummerd[0]._replace(
        # The same advice to the printer for each part is said once.
        opmerkingen=tuple(dict.fromkeys(o for deel in delen for o in deel.opmerkingen)),
        geweigerd=tuple(g for deel in delen for g in deel.geweigerd),
        vervolg=tuple(genummerd[1:]),
    )
