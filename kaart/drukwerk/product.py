"""What a product of `kaart drukwerk` gives back: the PDF, and what there is to say about it."""

from typing import NamedTuple


class Product(NamedTuple):
    """The PDF (b"" when nothing could be printed), what is in it, remarks, and what was refused."""

    pdf: bytes
    verslag: str
    opmerkingen: tuple[str, ...] = ()
    geweigerd: tuple[str, ...] = ()
