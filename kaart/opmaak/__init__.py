"""A data file in its canonical form, and what other programs would misread put in quotes."""

from typing import TYPE_CHECKING

from kaart.basis.gezicht import maak_gezicht

if TYPE_CHECKING:
    from kaart.opmaak.herstel import (
        stel_voor as stel_voor,
    )
    from kaart.opmaak.opmaken import (
        Opgemaakt as Opgemaakt,
        maak_op as maak_op,
        schemaregel as schemaregel,
    )

__getattr__ = maak_gezicht(
    __name__,
    herstel="stel_voor",
    opmaken="Opgemaakt maak_op schemaregel",
)
