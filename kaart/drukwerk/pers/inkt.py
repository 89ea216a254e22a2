"""Colours of a screen → inks of a press: what is black or grey becomes one ink, the rest four.

Typst writes the colour of a template as light (RGB or grey). A shop would build its black from
four inks, and the smallest shift between the plates makes small letters blurred.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

# How many numbers a grey, a colour of light and a colour in inks take.
_PER_KLEUR = {1, 3, 4}
# So near to each other are red, green and blue of what people call grey.
_GRIJS = 0.06
# Darker than this is printed as black: a tint is a grid of dots, and letters of dots fray.
_ZWART = 0.35
_TEKST = rb"\((?:\\.|[^\\()]|\((?:\\.|[^\\()])*\))*\)"
_GETAL = rb"-?(?:[0-9]+\.?[0-9]*|\.[0-9]+)"
# A text is passed by as a whole: what is in it is no colour.
_KLEUR = re.compile(
    _TEKST
    + rb"|(?<![\w./])("
    + _GETAL
    + rb"(?:\s+"
    + _GETAL
    + rb"){0,3})\s+(scn|SCN|rg|RG|g|G|k|K)\b",
    re.DOTALL,
)


class Inkt(NamedTuple):
    """How much of each ink, from 0 to 1."""

    cyaan: float
    magenta: float
    geel: float
    zwart: float

    @property
    def kleurt(self) -> bool:
        """Whether it takes more than black."""
        return any((self.cyaan, self.magenta, self.geel))


def inkt_van(licht: Sequence[float]) -> Inkt:
    """Return the inks for a grey (one number) or a colour (red, green, blue), from 0 to 1.

    As much as can be is black, so that the letters of a colour keep sharp edges too.
    """
    hoogste, laagste = max(licht), min(licht)
    if hoogste - laagste <= _GRIJS:
        helder = sum(licht) / len(licht)
        return Inkt(0, 0, 0, 1 if helder <= _ZWART else round(1 - helder, 3))
    cyaan, magenta, geel = (round((hoogste - deel) / hoogste, 3) for deel in licht)
    return Inkt(cyaan, magenta, geel, round(1 - hoogste, 3))


def in_inkt(inhoud: bytes) -> tuple[bytes, bool]:
    """Return the content of a page with every colour in inks, and whether one is not black."""
    kleurt = False

    def vervang(gevonden: re.Match[bytes]) -> bytes:
        nonlocal kleurt
        if gevonden[1] is None:
            return gevonden[0]
        getallen = [float(getal) for getal in gevonden[1].split()]
        if len(getallen) not in _PER_KLEUR:  # of a colour space that is none of ours
            return gevonden[0]
        inkt = Inkt(*getallen) if len(getallen) == len(Inkt._fields) else inkt_van(getallen)
        kleurt = kleurt or inkt.kleurt
        teken = b"K" if gevonden[2].isupper() else b"k"
        return b" ".join([*(b"%g" % deel for deel in inkt), teken])

    return _KLEUR.sub(vervang, inhoud), kleurt
