"""What has to be checked: each thing, its verdict, how much it matters, and what one asks."""

from typing import TYPE_CHECKING

from kaart.basis.gezicht import maak_gezicht

if TYPE_CHECKING:
    from kaart.nakijken.achterstand.belang import (
        keer_van as keer_van,
    )
    from kaart.nakijken.achterstand.punten import (
        NAKIJKSOORTEN as NAKIJKSOORTEN,
        Nakijkpunt as Nakijkpunt,
    )
    from kaart.nakijken.achterstand.verouderd import (
        Achterstand as Achterstand,
        Nakijkkeuze as Nakijkkeuze,
        Overzicht as Overzicht,
        Wijkstand as Wijkstand,
        maak_overzicht as maak_overzicht,
    )
    from kaart.nakijken.lijsten.bellijst import (
        Belregel as Belregel,
        maak_bellijst as maak_bellijst,
    )
    from kaart.nakijken.lijsten.bellijstboek import (
        LIJST as LIJST,
        maak_bellijstboek as maak_bellijstboek,
    )
    from kaart.nakijken.lijsten.conceptmail import (
        PDF as PDF,
        Conceptmail as Conceptmail,
        Mailbijlage as Mailbijlage,
        beheerder_van as beheerder_van,
        een_regel as een_regel,
        kaartnaam as kaartnaam,
        maak_concept as maak_concept,
        zegt_waarom as zegt_waarom,
    )
    from kaart.nakijken.lijsten.formulierlezer import (
        GeenFormulier as GeenFormulier,
        begrijp_dag as begrijp_dag,
    )
    from kaart.nakijken.lijsten.invulformulier import (
        maak_invulformulier as maak_invulformulier,
    )
    from kaart.nakijken.lijsten.rondeantwoorden import (
        Rondeantwoord as Rondeantwoord,
        lees_terug as lees_terug,
    )
    from kaart.nakijken.lijsten.rondemail import (
        maak_mail as maak_mail,
    )
    from kaart.nakijken.lijsten.vragenlijst import (
        AVG as AVG,
        OORDELEN as OORDELEN,
        Vragenlijst as Vragenlijst,
        maak_vragenlijst as maak_vragenlijst,
    )
    from kaart.nakijken.melding.aanzet import (
        Meldmail as Meldmail,
        mail_gestopt as mail_gestopt,
        mail_klopt_niet as mail_klopt_niet,
        mail_ontbreekt as mail_ontbreekt,
    )
    from kaart.nakijken.melding.bestanden import (
        Meldbestand as Meldbestand,
        lees_meldbestanden as lees_meldbestanden,
    )
    from kaart.nakijken.melding.lezen import (
        MELDVELDEN as MELDVELDEN,
        STATUS as STATUS,
        Gelezen as Gelezen,
        lees_melding as lees_melding,
        maak_zin as maak_zin,
        raad_veld as raad_veld,
    )
    from kaart.nakijken.ronde.kiezen import (
        Rondekeuze as Rondekeuze,
        kies_ronde as kies_ronde,
        postbus_van as postbus_van,
    )
    from kaart.nakijken.ronde.rondes import (
        MAP as MAP,
        SOORT as SOORT,
        Rondestap as Rondestap,
        Rondevoortgang as Rondevoortgang,
        als_waarden as als_waarden,
        bepaal_voortgang as bepaal_voortgang,
        keur_rondes as keur_rondes,
        laad_rondes as laad_rondes,
        maak_deelnemer as maak_deelnemer,
        met_niet_bereikt as met_niet_bereikt,
        vrije_naam as vrije_naam,
        wijziging_van as wijziging_van,
    )
    from kaart.nakijken.ronde.uitkomst import (
        Gelaten as Gelaten,
        Handwerk as Handwerk,
        Poging as Poging,
        Rondeuitkomst as Rondeuitkomst,
    )
    from kaart.nakijken.ronde.verwerken import (
        verwerk as verwerk,
    )

__getattr__ = maak_gezicht(
    __name__,
    **{
        "lijsten.conceptmail": (
            "Conceptmail Mailbijlage PDF beheerder_van een_regel kaartnaam maak_concept zegt_waarom"
        ),
        "achterstand.belang": "keer_van",
        "achterstand.punten": "Nakijkpunt NAKIJKSOORTEN",
        "achterstand.verouderd": "Achterstand Nakijkkeuze Overzicht Wijkstand maak_overzicht",
        "lijsten.bellijst": "Belregel maak_bellijst",
        "lijsten.bellijstboek": "LIJST maak_bellijstboek",
        "lijsten.formulierlezer": "GeenFormulier begrijp_dag",
        "lijsten.invulformulier": "maak_invulformulier",
        "lijsten.rondeantwoorden": "Rondeantwoord lees_terug",
        "lijsten.rondemail": "maak_mail",
        "lijsten.vragenlijst": "AVG OORDELEN Vragenlijst maak_vragenlijst",
        "melding.aanzet": "Meldmail mail_gestopt mail_klopt_niet mail_ontbreekt",
        "melding.bestanden": "Meldbestand lees_meldbestanden",
        "melding.lezen": "Gelezen MELDVELDEN STATUS lees_melding maak_zin raad_veld",
        "ronde.kiezen": "Rondekeuze kies_ronde postbus_van",
        "ronde.rondes": (
            "MAP SOORT Rondestap Rondevoortgang als_waarden bepaal_voortgang keur_rondes "
            "laad_rondes maak_deelnemer met_niet_bereikt vrije_naam wijziging_van"
        ),
        "ronde.uitkomst": "Gelaten Handwerk Poging Rondeuitkomst",
        "ronde.verwerken": "verwerk",
    },
)
