"""Danger in what somebody typed: which numbers are called out, and from how far.

`lezing` takes harmless phrases out and finds words of danger in the rest, `gewichten` weighs what
is left, `beoordelen` decides; `noodnummers` are the answers that need no map.
"""

from typing import TYPE_CHECKING

from kaart.basis.gezicht import maak_gezicht

if TYPE_CHECKING:
    from kaart.gevaar.beoordelen import (
        Gevaar as Gevaar,
        beoordeel_gevaar as beoordeel_gevaar,
    )
    from kaart.gevaar.noodnummers import (
        NOODNUMMERS as NOODNUMMERS,
        STILLE_REGEL as STILLE_REGEL,
        Noodnummer as Noodnummer,
    )

__getattr__ = maak_gezicht(
    __name__,
    beoordelen="Gevaar beoordeel_gevaar",
    noodnummers="NOODNUMMERS STILLE_REGEL Noodnummer",
)
