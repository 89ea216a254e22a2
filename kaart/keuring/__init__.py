"""The content checks: what is wrong with a map that could be read."""

from typing import TYPE_CHECKING

from kaart.basis.gezicht import maak_gezicht

if TYPE_CHECKING:
    from kaart.keuring.dubbelgangers import (
        Paar as Paar,
        Zekerheid as Zekerheid,
        kale_site as kale_site,
        waarom_niet as waarom_niet,
        zoek_dubbelgangers as zoek_dubbelgangers,
    )
    from kaart.keuring.gelijkenis import (
        is_algemeen as is_algemeen,
        zelfde_plek as zelfde_plek,
    )
    from kaart.keuring.herkenning import (
        herkenbaar as herkenbaar,
    )
    from kaart.keuring.keuren import (
        OVER_DE_KAART as OVER_DE_KAART,
        PER_DOCUMENT as PER_DOCUMENT,
        PER_PERSOON as PER_PERSOON,
        TOETSEN as TOETSEN,
        keur as keur,
        keur_document as keur_document,
        zoek_fouten as zoek_fouten,
    )
    from kaart.keuring.personen import (
        gaat_over_git as gaat_over_git,
    )
    from kaart.keuring.privacy import (
        noemt_een_persoon as noemt_een_persoon,
    )
    from kaart.keuring.uitleg import (
        UITLEG as UITLEG,
    )

__getattr__ = maak_gezicht(
    __name__,
    dubbelgangers="Paar Zekerheid kale_site waarom_niet zoek_dubbelgangers",
    gelijkenis="is_algemeen zelfde_plek",
    herkenning="herkenbaar",
    keuren="OVER_DE_KAART PER_DOCUMENT PER_PERSOON TOETSEN keur keur_document zoek_fouten",
    personen="gaat_over_git",
    privacy="noemt_een_persoon",
    uitleg="UITLEG",
)
