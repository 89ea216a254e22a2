"""Who helps here: where, about what, which question, whom to call."""

from typing import TYPE_CHECKING

from kaart.basis.gezicht import maak_gezicht

if TYPE_CHECKING:
    from kaart.hulp.antwoord import (
        VANGNETTEN as VANGNETTEN,
        Hulp as Hulp,
        Voorop as Voorop,
        algemeen_eerst as algemeen_eerst,
        kies_hulpvraag as kies_hulpvraag,
        wie_helpt as wie_helpt,
        wie_helpt_in as wie_helpt_in,
    )
    from kaart.hulp.bedoeld import (
        namenlezer as namenlezer,
    )
    from kaart.hulp.begrip import (
        STOPWOORDEN as STOPWOORDEN,
        begrijp_ding as begrijp_ding,
        begrijp_hulpvraag as begrijp_hulpvraag,
        begrijp_keuze as begrijp_keuze,
        begrijp_locaties as begrijp_locaties,
        begrijp_netwerk as begrijp_netwerk,
        begrijp_taal as begrijp_taal,
        begrijp_thema as begrijp_thema,
        inhoudswoorden as inhoudswoorden,
        opvolger as opvolger,
        themawoorden as themawoorden,
        vraagtekst as vraagtekst,
    )
    from kaart.hulp.bruikbaar import (
        is_bruikbaar as is_bruikbaar,
        is_te_bereiken as is_te_bereiken,
        is_voor_bewoners as is_voor_bewoners,
        kan_bewoner_erin as kan_bewoner_erin,
        staat_open as staat_open,
        weet_men_hoe_men_er_komt as weet_men_hoe_men_er_komt,
    )
    from kaart.hulp.contacten import (
        beste_contact as beste_contact,
        onbevestigd as onbevestigd,
        voor_bewoner as voor_bewoner,
        voor_verwijzer as voor_verwijzer,
    )
    from kaart.hulp.eisen import (
        NIET_IEDEREEN as NIET_IEDEREEN,
        Keuze as Keuze,
        Passend as Passend,
        Reikwijdte as Reikwijdte,
        aanbieders as aanbieders,
        is_gekozen as is_gekozen,
        is_voor as is_voor,
        netwerken_van as netwerken_van,
        passend_van as passend_van,
        raakt as raakt,
        vraagt_iets as vraagt_iets,
    )
    from kaart.hulp.gebied import (
        HEEL_HET_LAND as HEEL_HET_LAND,
        HELE_STAD as HELE_STAD,
        HIER as HIER,
        OMVATTEND as OMVATTEND,
        Gebied as Gebied,
        afstand as afstand,
        begrijp_gebied as begrijp_gebied,
        is_heel as is_heel,
        namen as namen,
        plaatsen_in as plaatsen_in,
        samen as samen,
    )
    from kaart.hulp.groepen import (
        VOOR_IEDEREEN as VOOR_IEDEREEN,
        alleen_voor_groep as alleen_voor_groep,
        genoemde_groepen as genoemde_groepen,
        is_voor_iedereen as is_voor_iedereen,
    )
    from kaart.hulp.hulpvraag import (
        Antwoordwijze as Antwoordwijze,
        alleen_thema as alleen_thema,
        antwoordwijze as antwoordwijze,
        beantwoordt as beantwoordt,
    )
    from kaart.hulp.kandidaat import (
        Kandidaat as Kandidaat,
        kandidaten as kandidaten,
    )
    from kaart.hulp.keuze import (
        gebied_van as gebied_van,
        kies_locaties as kies_locaties,
        kies_netwerken as kies_netwerken,
        kies_organisaties as kies_organisaties,
    )
    from kaart.hulp.lopend import (
        zonder_wat_over_is as zonder_wat_over_is,
    )
    from kaart.hulp.nabij import (
        elders as elders,
        plek_in as plek_in,
    )
    from kaart.hulp.noemen import (
        noemer as noemer,
    )
    from kaart.hulp.plek import (
        adrestekst as adrestekst,
        heeft_straat as heeft_straat,
        straat_of_plaats as straat_of_plaats,
    )
    from kaart.hulp.vangnet import (
        Meedenker as Meedenker,
        meedenkers as meedenkers,
        vangnet_van as vangnet_van,
        vangnetten as vangnetten,
    )
    from kaart.hulp.wanneer import (
        past_tijd as past_tijd,
    )

__getattr__ = maak_gezicht(
    __name__,
    antwoord="Hulp VANGNETTEN Voorop algemeen_eerst kies_hulpvraag wie_helpt wie_helpt_in",
    bedoeld="namenlezer",
    begrip=(
        "STOPWOORDEN begrijp_ding begrijp_hulpvraag begrijp_keuze begrijp_locaties "
        "begrijp_netwerk begrijp_taal begrijp_thema inhoudswoorden opvolger themawoorden "
        "vraagtekst"
    ),
    bruikbaar=(
        "is_bruikbaar is_te_bereiken is_voor_bewoners kan_bewoner_erin staat_open "
        "weet_men_hoe_men_er_komt"
    ),
    contacten="beste_contact onbevestigd voor_bewoner voor_verwijzer",
    eisen=(
        "Keuze NIET_IEDEREEN Passend Reikwijdte aanbieders is_gekozen is_voor "
        "netwerken_van passend_van raakt vraagt_iets"
    ),
    gebied=(
        "Gebied HEEL_HET_LAND HELE_STAD HIER OMVATTEND afstand begrijp_gebied is_heel "
        "namen plaatsen_in samen"
    ),
    groepen="VOOR_IEDEREEN alleen_voor_groep genoemde_groepen is_voor_iedereen",
    hulpvraag="Antwoordwijze alleen_thema antwoordwijze beantwoordt",
    kandidaat="Kandidaat kandidaten",
    keuze="gebied_van kies_locaties kies_netwerken kies_organisaties",
    lopend="zonder_wat_over_is",
    nabij="elders plek_in",
    noemen="noemer",
    plek="adrestekst heeft_straat straat_of_plaats",
    vangnet="Meedenker meedenkers vangnet_van vangnetten",
    wanneer="past_tijd",
)
