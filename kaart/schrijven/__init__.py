"""Writing files: whole or not at all, several at once, and only the lines that had to change."""

from typing import TYPE_CHECKING

from kaart.basis.gezicht import maak_gezicht

if TYPE_CHECKING:
    from kaart.schrijven.bestand import (
        NietGeschreven as NietGeschreven,
        schrijf as schrijf,
        vervang as vervang,
    )
    from kaart.schrijven.bewaren import (
        Bestandswijziging as Bestandswijziging,
        IntussenVeranderd as IntussenVeranderd,
        Restant as Restant,
        afgebroken as afgebroken,
        bewaar as bewaar,
        eigen_map as eigen_map,
        maak_af as maak_af,
    )
    from kaart.schrijven.herschrijven import (
        geordend as geordend,
        herschrijf as herschrijf,
    )
    from kaart.schrijven.yamltekst import (
        aanhaal as aanhaal,
        als_yaml as als_yaml,
    )

__getattr__ = maak_gezicht(
    __name__,
    bestand="NietGeschreven schrijf vervang",
    bewaren="Bestandswijziging IntussenVeranderd bewaar Restant afgebroken eigen_map maak_af",
    herschrijven="geordend herschrijf",
    yamltekst="aanhaal als_yaml",
)
