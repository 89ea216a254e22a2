"""Contact persons: read strictly, apart from the map, and shown to nobody who may not see them."""

from typing import TYPE_CHECKING

from kaart.basis.gezicht import maak_gezicht

if TYPE_CHECKING:
    from kaart.personen.aanmeldingen import (
        AANMELDINGENPLEK as AANMELDINGENPLEK,
        Aanmeldlijst as Aanmeldlijst,
        aanmeldbestanden as aanmeldbestanden,
        als_bestand as als_bestand,
        lees_aanmeldingen as lees_aanmeldingen,
        opruimdag as opruimdag,
        pad_van as pad_van,
    )
    from kaart.personen.lezen import (
        PERSONENPLEK as PERSONENPLEK,
        SOORT as SOORT,
        Personenlijst as Personenlijst,
        is_nummer as is_nummer,
        laad_personen as laad_personen,
        zonder_naam as zonder_naam,
    )
    from kaart.personen.logboek import (
        LOGBOEK as LOGBOEK,
        VERGETEN as VERGETEN,
        Logregel as Logregel,
        als_tekst as als_tekst,
        is_open as is_open,
        lees_logboek as lees_logboek,
        vergeten as vergeten,
        verzoekwoord as verzoekwoord,
    )
    from kaart.personen.oordeel import (
        Kanaal as Kanaal,
        Keus as Keus,
        bevestigd as bevestigd,
        kies as kies,
        oordeel_persoon as oordeel_persoon,
        zonder_toestemming as zonder_toestemming,
    )
    from kaart.personen.prive import (
        is_eigen_postbus as is_eigen_postbus,
        is_mobiel as is_mobiel,
    )
    from kaart.personen.rol import (
        is_rol as is_rol,
    )
    from kaart.personen.verbergen import (
        verberg as verberg,
    )

__getattr__ = maak_gezicht(
    __name__,
    aanmeldingen=(
        "AANMELDINGENPLEK Aanmeldlijst aanmeldbestanden als_bestand lees_aanmeldingen opruimdag "
        "pad_van"
    ),
    lezen="PERSONENPLEK Personenlijst SOORT is_nummer laad_personen zonder_naam",
    logboek="LOGBOEK Logregel VERGETEN als_tekst is_open lees_logboek vergeten verzoekwoord",
    oordeel="Kanaal Keus bevestigd kies oordeel_persoon zonder_toestemming",
    prive="is_eigen_postbus is_mobiel",
    rol="is_rol",
    verbergen="verberg",
)
