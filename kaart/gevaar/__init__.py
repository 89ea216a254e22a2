"""Danger in what somebody typed: which numbers are called out, and from how far.

`lezing` takes harmless phrases out and finds words of danger in the rest, `gewichten` weighs what
is left, `beoordelen` decides; `noodnummers` are the answers that need no map,
and `oproepen` puts those of the map before them.
"""

from typing import TYPE_CHECKING

from kaart.basis.gezicht import maak_gezicht

if TYPE_CHECKING:
    from kaart.gevaar.beoordelen import (
        Gevaar as Gevaar,
        beoordeel_gevaar as beoordeel_gevaar,
    )
    from kaart.gevaar.gevaarwoord import (
        is_gevaarwoord as is_gevaarwoord,
    )
    from kaart.gevaar.lijnen import (
        LIJNEN as LIJNEN,
        Lijn as Lijn,
        lijnen_bij as lijnen_bij,
    )
    from kaart.gevaar.noodnummers import (
        NOODNUMMERS as NOODNUMMERS,
        Noodnummer as Noodnummer,
        Oproep as Oproep,
        Stilleregel as Stilleregel,
    )
    from kaart.gevaar.oproepen import (
        roep_op as roep_op,
        signalen as signalen,
        slaat_aan as slaat_aan,
        zeg_stil as zeg_stil,
        zonder_let_op as zonder_let_op,
    )
    from kaart.gevaar.tabel import (
        gevaartabel as gevaartabel,
    )

__getattr__ = maak_gezicht(
    __name__,
    beoordelen="Gevaar beoordeel_gevaar",
    gevaarwoord="is_gevaarwoord",
    lijnen="LIJNEN Lijn lijnen_bij",
    noodnummers="NOODNUMMERS Noodnummer Oproep Stilleregel",
    oproepen="roep_op signalen slaat_aan zeg_stil zonder_let_op",
    tabel="gevaartabel",
)
