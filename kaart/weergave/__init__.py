"""The only place that knows what a screen looks like: answers as lines, tables, json or csv."""

from typing import TYPE_CHECKING

from kaart.basis.gezicht import maak_gezicht

if TYPE_CHECKING:
    from kaart.weergave.achterstandvormen import (
        ACHTERSTANDVORMEN as ACHTERSTANDVORMEN,
    )
    from kaart.weergave.afstanden import (
        AFSTANDVORMEN as AFSTANDVORMEN,
    )
    from kaart.weergave.avgregister import (
        REGISTERVORMEN as REGISTERVORMEN,
    )
    from kaart.weergave.avgvormen import (
        GENOTEERD as GENOTEERD,
        INZAGE as INZAGE,
        KLAARGEMELD as KLAARGEMELD,
        NA_VERGETEN as NA_VERGETEN,
        OPENSTAAND as OPENSTAAND,
        VERGEETPLAN as VERGEETPLAN,
    )
    from kaart.weergave.begonnen import (
        BEGINVORM as BEGINVORM,
    )
    from kaart.weergave.bevindingen import (
        BEVINDINGVORMEN as BEVINDINGVORMEN,
        Verslag as Verslag,
        regel as regel,
    )
    from kaart.weergave.blokvormen import (
        BLOKVORMEN as BLOKVORMEN,
        GASTVORMEN as GASTVORMEN,
    )
    from kaart.weergave.dekkingvormen import (
        DEKKINGVORMEN as DEKKINGVORMEN,
    )
    from kaart.weergave.ding import (
        DINGVORMEN as DINGVORMEN,
    )
    from kaart.weergave.dubbelen import (
        DUBBELVORMEN as DUBBELVORMEN,
    )
    from kaart.weergave.export import (
        EXPORTVORM as EXPORTVORM,
    )
    from kaart.weergave.herstel import (
        HERSTELD as HERSTELD,
        herstelverschil as herstelverschil,
    )
    from kaart.weergave.inleesverslag import (
        LEESVORM as LEESVORM,
    )
    from kaart.weergave.inzage import (
        Inzage as Inzage,
    )
    from kaart.weergave.kaartstand import (
        KAARTSTANDVORM as KAARTSTANDVORM,
    )
    from kaart.weergave.levensverhaal import (
        LEVENSVORMEN as LEVENSVORMEN,
    )
    from kaart.weergave.links import (
        LINKVORMEN as LINKVORMEN,
    )
    from kaart.weergave.naastelkaar import (
        naast_elkaar as naast_elkaar,
    )
    from kaart.weergave.netwerksamen import (
        SAMENVORMEN as SAMENVORMEN,
    )
    from kaart.weergave.netwerkvormen import (
        NETWERKVORMEN as NETWERKVORMEN,
    )
    from kaart.weergave.nieuws import (
        NIEUWSVORMEN as NIEUWSVORMEN,
    )
    from kaart.weergave.nieuwvorm import (
        NIEUWVORM as NIEUWVORM,
        nieuw_bestand as nieuw_bestand,
    )
    from kaart.weergave.opgezocht import (
        OPZOEKVORM as OPZOEKVORM,
    )
    from kaart.weergave.opmaaklijst import (
        OPGEMAAKT as OPGEMAAKT,
    )
    from kaart.weergave.plekken import (
        PLEKVORMEN as PLEKVORMEN,
    )
    from kaart.weergave.programma import (
        PROGRAMMAVORMEN as PROGRAMMAVORMEN,
    )
    from kaart.weergave.regelvorm import (
        IDVORM as IDVORM,
        REGELVORM as REGELVORM,
    )
    from kaart.weergave.rondes import (
        LIJSTENVORM as LIJSTENVORM,
        STANDVORMEN as STANDVORMEN,
    )
    from kaart.weergave.rondeuitkomst import (
        UITKOMSTVORM as UITKOMSTVORM,
    )
    from kaart.weergave.scherm import (
        Scherm as Scherm,
        scherm_van as scherm_van,
    )
    from kaart.weergave.schoonmaken import (
        schoon as schoon,
    )
    from kaart.weergave.sjablonen import (
        GEKOPIEERD as GEKOPIEERD,
        SJABLOONLIJST as SJABLOONLIJST,
    )
    from kaart.weergave.sjabloonproef import (
        SJABLOONPROEF as SJABLOONPROEF,
    )
    from kaart.weergave.tabelbestand import (
        TABELVORM as TABELVORM,
    )
    from kaart.weergave.tafelplan import (
        TAFELVORMEN as TAFELVORMEN,
    )
    from kaart.weergave.themaaanbod import (
        THEMAVORM as THEMAVORM,
        thematekst as thematekst,
    )
    from kaart.weergave.treffers import (
        TREFFERVORMEN as TREFFERVORMEN,
    )
    from kaart.weergave.uitgaven import (
        LIJSTVORMEN as LIJSTVORMEN,
        VERSCHILVORMEN as VERSCHILVORMEN,
    )
    from kaart.weergave.uitleg_dekking import (
        dekkinguitleg as dekkinguitleg,
    )
    from kaart.weergave.uitvoer import (
        Vorm as Vorm,
        Vormen as Vormen,
        geef_uit as geef_uit,
        van_antwoord as van_antwoord,
    )
    from kaart.weergave.vastlegging import (
        VASTLEGVORM as VASTLEGVORM,
    )
    from kaart.weergave.verslag import (
        VERSLAGVORMEN as VERSLAGVORMEN,
    )
    from kaart.weergave.verversing import (
        VERVERSVORM as VERVERSVORM,
    )
    from kaart.weergave.voortgang import (
        kondig_aan as kondig_aan,
        volg as volg,
    )
    from kaart.weergave.wijzigingen import (
        als_regels as als_regels,
    )

__getattr__ = maak_gezicht(
    __name__,
    achterstandvormen="ACHTERSTANDVORMEN",
    afstanden="AFSTANDVORMEN",
    avgregister="REGISTERVORMEN",
    avgvormen="GENOTEERD INZAGE KLAARGEMELD NA_VERGETEN OPENSTAAND VERGEETPLAN",
    begonnen="BEGINVORM",
    bevindingen="BEVINDINGVORMEN Verslag regel",
    blokvormen="BLOKVORMEN GASTVORMEN",
    uitleg_dekking="dekkinguitleg",
    dekkingvormen="DEKKINGVORMEN",
    ding="DINGVORMEN",
    dubbelen="DUBBELVORMEN",
    export="EXPORTVORM",
    herstel="HERSTELD herstelverschil",
    inleesverslag="LEESVORM",
    inzage="Inzage",
    kaartstand="KAARTSTANDVORM",
    levensverhaal="LEVENSVORMEN",
    links="LINKVORMEN",
    naastelkaar="naast_elkaar",
    netwerksamen="SAMENVORMEN",
    netwerkvormen="NETWERKVORMEN",
    nieuws="NIEUWSVORMEN",
    nieuwvorm="NIEUWVORM nieuw_bestand",
    opgezocht="OPZOEKVORM",
    opmaaklijst="OPGEMAAKT",
    plekken="PLEKVORMEN",
    regelvorm="IDVORM REGELVORM",
    rondes="LIJSTENVORM STANDVORMEN",
    rondeuitkomst="UITKOMSTVORM",
    scherm="Scherm scherm_van",
    schoonmaken="schoon",
    sjablonen="GEKOPIEERD SJABLOONLIJST",
    sjabloonproef="SJABLOONPROEF",
    tabelbestand="TABELVORM",
    programma="PROGRAMMAVORMEN",
    verslag="VERSLAGVORMEN",
    tafelplan="TAFELVORMEN",
    treffers="TREFFERVORMEN",
    uitgaven="LIJSTVORMEN VERSCHILVORMEN",
    uitvoer="Vorm Vormen geef_uit van_antwoord",
    vastlegging="VASTLEGVORM",
    themaaanbod="THEMAVORM thematekst",
    verversing="VERVERSVORM",
    voortgang="kondig_aan volg",
    wijzigingen="als_regels",
)
