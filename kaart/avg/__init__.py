"""What somebody may ask who is on the map by name: where am I, take me off, what do you keep."""

from typing import TYPE_CHECKING

from kaart.basis.gezicht import maak_gezicht

if TYPE_CHECKING:
    from kaart.avg.bestanden import (
        Spoor as Spoor,
    )
    from kaart.avg.bevestig import (
        bevestig_personen as bevestig_personen,
    )
    from kaart.avg.gitverleden import (
        Oud as Oud,
        Verleden as Verleden,
    )
    from kaart.avg.inzage import (
        Inzage as Inzage,
        geef_inzage as geef_inzage,
    )
    from kaart.avg.naald import (
        Tekstvondst as Tekstvondst,
    )
    from kaart.avg.naamdelen import (
        Hoe as Hoe,
    )
    from kaart.avg.register import (
        PLEK as PLEK,
        Registerregel as Registerregel,
        maak_register as maak_register,
        ontbreekt as ontbreekt,
    )
    from kaart.avg.vergeten import (
        Plan as Plan,
        maak_plan as maak_plan,
        vergeet as vergeet,
    )
    from kaart.avg.verzoeken import (
        VERZOEKSOORTEN as VERZOEKSOORTEN,
        Openstaand as Openstaand,
        noteer as noteer,
        open_verzoeken as open_verzoeken,
        rond_af as rond_af,
    )

__getattr__ = maak_gezicht(
    __name__,
    bestanden="Spoor",
    bevestig="bevestig_personen",
    gitverleden="Oud Verleden",
    inzage="Inzage geef_inzage",
    naald="Tekstvondst",
    naamdelen="Hoe",
    register="PLEK Registerregel maak_register ontbreekt",
    vergeten="Plan maak_plan vergeet",
    verzoeken="Openstaand VERZOEKSOORTEN noteer open_verzoeken rond_af",
)
