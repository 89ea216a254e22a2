"""How far a fact may be trusted, each thing on its own clock."""

from typing import TYPE_CHECKING

from kaart.basis.gezicht import maak_gezicht

if TYPE_CHECKING:
    from kaart.oordeel.actualiteit import (
        OP_TIJD as OP_TIJD,
        Oordeel as Oordeel,
        Stand as Stand,
        beoordeel as beoordeel,
        controle_van as controle_van,
        gestopt_vanaf as gestopt_vanaf,
        heeft_eigen_klok as heeft_eigen_klok,
        is_gestopt as is_gestopt,
        is_voorbij as is_voorbij,
        laatste_dag as laatste_dag,
        lopend_aanbod as lopend_aanbod,
        oordeel_aanbod as oordeel_aanbod,
        oordeel_aanmeldstop as oordeel_aanmeldstop,
        oordeel_convenant as oordeel_convenant,
        oordeel_wachttijd as oordeel_wachttijd,
        plus_maanden as plus_maanden,
        tijd_voorbij as tijd_voorbij,
        zwakste as zwakste,
    )
    from kaart.oordeel.agenda.beurten import (
        Beurt as Beurt,
        beurten as beurten,
        eerstvolgende as eerstvolgende,
        is_exact as is_exact,
        onbepaald as onbepaald,
        vooruit as vooruit,
    )
    from kaart.oordeel.agenda.kalender import (
        einde_van as einde_van,
        feestdagen as feestdagen,
    )
    from kaart.oordeel.agenda.moment import (
        DAGDELEN as DAGDELEN,
        Precisie as Precisie,
        dagdelen as dagdelen,
        minuten as minuten,
        precisie as precisie,
        weekdag as weekdag,
    )
    from kaart.oordeel.agenda.samen import (
        botsingen as botsingen,
        kan_samen as kan_samen,
        zeker_samen as zeker_samen,
    )
    from kaart.oordeel.opgave import (
        Opgave as Opgave,
        is_vol as is_vol,
        opgave_aanmeldstop as opgave_aanmeldstop,
        opgave_wachttijd as opgave_wachttijd,
        vol_van_tot as vol_van_tot,
    )
    from kaart.oordeel.twijfel import (
        twijfels as twijfels,
    )
    from kaart.oordeel.vertrouwen import (
        betrouwbaarheid as betrouwbaarheid,
        betrouwbaarheid_geheel as betrouwbaarheid_geheel,
        klokken as klokken,
        met_bron as met_bron,
        oordelen_over as oordelen_over,
        papierregel as papierregel,
        vertrouwensregel as vertrouwensregel,
    )

__getattr__ = maak_gezicht(
    __name__,
    **{
        "actualiteit": (
            "OP_TIJD Oordeel Stand beoordeel controle_van gestopt_vanaf heeft_eigen_klok "
            "is_gestopt is_voorbij laatste_dag lopend_aanbod oordeel_aanbod "
            "oordeel_aanmeldstop oordeel_convenant oordeel_wachttijd plus_maanden "
            "tijd_voorbij zwakste"
        ),
        "agenda.beurten": "Beurt beurten eerstvolgende is_exact onbepaald vooruit",
        "agenda.kalender": "einde_van feestdagen",
        "agenda.moment": "DAGDELEN Precisie dagdelen minuten precisie weekdag",
        "agenda.samen": "botsingen kan_samen zeker_samen",
        "opgave": "Opgave is_vol opgave_aanmeldstop opgave_wachttijd vol_van_tot",
        "twijfel": "twijfels",
        "vertrouwen": (
            "betrouwbaarheid betrouwbaarheid_geheel klokken met_bron oordelen_over "
            "papierregel vertrouwensregel"
        ),
    },
)
