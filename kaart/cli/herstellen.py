"""`kaart valideer --herstel`: show what would be put right, ask, write."""

import sys
from collections.abc import Iterable, Sequence

from kaart.basis import Bevinding
from kaart.bestand import Document, Werkmap
from kaart.cli.bewaren import laat_geschreven_zien, mag
from kaart.handelingen import schrijf_herstel, stel_herstel_voor
from kaart.weergave import HERSTELD, herstelverschil


def herstel(
    werkmap: Werkmap,
    documenten: Iterable[Document],
    bevindingen: Sequence[Bevinding] = (),
    *,
    ja: bool,
) -> int:
    """Show every change, write when allowed; return 1 when something is left to be cured."""
    voorstellen = stel_herstel_voor(documenten, bevindingen)
    if not voorstellen:
        print("Er is niets te herstellen.")
        return 0
    for voorstel in voorstellen:
        print(herstelverschil(voorstel), end="")
    if not ja and not mag("Schrijven?"):
        print("kaart: er is niets geschreven; schrijf met --herstel --ja", file=sys.stderr)
        return 1
    uitkomst = schrijf_herstel(werkmap, voorstellen)
    laat_geschreven_zien(uitkomst._replace(code=0), HERSTELD, werkmap)
    return uitkomst.code
