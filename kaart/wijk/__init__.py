"""What a directory alone never shows: what is where in a wijk, and what could meet there."""

from typing import TYPE_CHECKING

from kaart.basis.gezicht import maak_gezicht

if TYPE_CHECKING:
    from kaart.wijk.bijeenkomst.bescherming import (
        MINST as MINST,
        bewaarbaar as bewaarbaar,
    )
    from kaart.wijk.bijeenkomst.cijfers import (
        VRAGEN as VRAGEN,
    )
    from kaart.wijk.bijeenkomst.formulieren import (
        FORMULIERGROEPEN as FORMULIERGROEPEN,
        STEMMEN as STEMMEN,
        Evaluatiewaarden as Evaluatiewaarden,
        Formulier as Formulier,
        tel_formulieren as tel_formulieren,
        wat_blijft as wat_blijft,
        zonder_woorden as zonder_woorden,
    )
    from kaart.wijk.bijeenkomst.ontmoetingen import (
        eerder_samen as eerder_samen,
        nieuwste_eerst as nieuwste_eerst,
        ontmoet as ontmoet,
    )
    from kaart.wijk.bijeenkomst.verslag import (
        Bijeenkomstverslag as Bijeenkomstverslag,
        Kerngetal as Kerngetal,
        Verslagdeel as Verslagdeel,
        mag_van_gezegd as mag_van_gezegd,
        verslag_van_bijeenkomst as verslag_van_bijeenkomst,
        verslag_van_reeks as verslag_van_reeks,
    )
    from kaart.wijk.bijeenkomst.woorden import (
        dag_in_woorden as dag_in_woorden,
        dagentekst as dagentekst,
        deelurentekst as deelurentekst,
        organisatienaam as organisatienaam,
        organisatienamen_van as organisatienamen_van,
        programmaregels as programmaregels,
        urentekst as urentekst,
    )
    from kaart.wijk.bouwblokken.bijna import (
        ANDERE_DAG as ANDERE_DAG,
        ANDERE_PLEK as ANDERE_PLEK,
        LATER as LATER,
        Bijna as Bijna,
    )
    from kaart.wijk.bouwblokken.clusters import (
        Cluster as Cluster,
    )
    from kaart.wijk.bouwblokken.gebouw import (
        EenKeerErbij as EenKeerErbij,
        Gebouw as Gebouw,
        NooitSamen as NooitSamen,
        PastBij as PastBij,
        bekijk_gebouw as bekijk_gebouw,
        past_bij as past_bij,
    )
    from kaart.wijk.bouwblokken.kansen import (
        Koppelkans as Koppelkans,
        Tegelijk as Tegelijk,
    )
    from kaart.wijk.bouwblokken.momenten import (
        Blok as Blok,
        Blokmoment as Blokmoment,
        lopende_blokken as lopende_blokken,
        momenten_van as momenten_van,
    )
    from kaart.wijk.bouwblokken.nabijheid import (
        ligt_in as ligt_in,
    )
    from kaart.wijk.bouwblokken.overzicht import (
        Blokkeuze as Blokkeuze,
        Bouwblokken as Bouwblokken,
        MisschienOok as MisschienOok,
        zoek_bouwblokken as zoek_bouwblokken,
    )
    from kaart.wijk.bouwblokken.rooster import (
        DATUM as DATUM,
        ONBEKEND as ONBEKEND,
        Roosterdag as Roosterdag,
        Roosterregel as Roosterregel,
        aantal_blokken as aantal_blokken,
        maak_rooster as maak_rooster,
    )
    from kaart.wijk.carrousel.verdelen import (
        ANDERS as ANDERS,
        GeenVerdeling as GeenVerdeling,
        Sessieverdeling as Sessieverdeling,
        kosten_van as kosten_van,
        verdeel as verdeel,
    )
    from kaart.wijk.dekking.afstand import (
        Afstanden as Afstanden,
        Dichtstbij as Dichtstbij,
        TeWeinigGeplaatst as TeWeinigGeplaatst,
        meet as meet,
    )
    from kaart.wijk.dekking.dimensies import (
        DIMENSIES as DIMENSIES,
        Dimensiewaarde as Dimensiewaarde,
        TeWeinigBekend as TeWeinigBekend,
    )
    from kaart.wijk.dekking.navragen import (
        Hangt as Hangt,
        Navraagcel as Navraagcel,
        Waarom as Waarom,
        hangt_aan_een as hangt_aan_een,
        na_te_vragen as na_te_vragen,
        valt_weg as valt_weg,
        wie_te_vragen as wie_te_vragen,
    )
    from kaart.wijk.dekking.notatie import (
        celtekst as celtekst,
        hangtekst as hangtekst,
        legenda as legenda,
        nagegaan as nagegaan,
        tint as tint,
    )
    from kaart.wijk.dekking.tellen import (
        Dekking as Dekking,
        Dekkingscel as Dekkingscel,
        Dekkingsrij as Dekkingsrij,
        Dekkingsvraag as Dekkingsvraag,
        Per as Per,
        Telling as Telling,
        tel as tel,
    )
    from kaart.wijk.dekking.vlekken import (
        geldt as geldt,
        is_leeg as is_leeg,
        vlek_als_waarden as vlek_als_waarden,
    )
    from kaart.wijk.kennismaken.gasten import (
        SECTOREN as SECTOREN,
        Gast as Gast,
        Plaatsing as Plaatsing,
        Tafels as Tafels,
        kies_tafels as kies_tafels,
        kleinere_tafels as kleinere_tafels,
    )
    from kaart.wijk.kennismaken.grens import (
        bereikt as bereikt,
        grens as grens,
        herhalingen as herhalingen,
        ontmoetingen as ontmoetingen,
        tafels_van as tafels_van,
    )
    from kaart.wijk.kennismaken.zetels import (
        Bekenden as Bekenden,
        maak_plan as maak_plan,
    )
    from kaart.wijk.netwerk.overzicht import (
        Aanspreekpunt as Aanspreekpunt,
        Dekt as Dekt,
        Netwerkbeeld as Netwerkbeeld,
        Verdeling as Verdeling,
        aanspreekpunt as aanspreekpunt,
        bekijk_netwerk as bekijk_netwerk,
    )
    from kaart.wijk.netwerk.samen import (
        SAMENSOORTEN as SAMENSOORTEN,
        Samenaanbod as Samenaanbod,
        samen_van as samen_van,
    )
    from kaart.wijk.netwerk.samenwoorden import (
        samenkop as samenkop,
        samenzinnen as samenzinnen,
        wanneer as wanneer,
    )
    from kaart.wijk.netwerk.woorden import (
        LEDEN_ONBEKEND as LEDEN_ONBEKEND,
        contactzin as contactzin,
        convenantzin as convenantzin,
        hulpwijzezin as hulpwijzezin,
        ledental as ledental,
        mistzin as mistzin,
        verdeelzin as verdeelzin,
    )
    from kaart.wijk.plaats.ligging import (
        keur_ligging as keur_ligging,
    )
    from kaart.wijk.plaats.plekken import (
        ADRES as ADRES,
        LOCATIE as LOCATIE,
        Plek as Plek,
        alle_plekken as alle_plekken,
        geheime_locaties as geheime_locaties,
        heeft_geheim as heeft_geheim,
    )
    from kaart.wijk.plaats.punt import (
        GeenPunt as GeenPunt,
        lees_punt as lees_punt,
    )

__getattr__ = maak_gezicht(
    __name__,
    **{
        "bijeenkomst.bescherming": "MINST bewaarbaar",
        "bijeenkomst.cijfers": "VRAGEN",
        "bijeenkomst.formulieren": (
            "Evaluatiewaarden FORMULIERGROEPEN Formulier STEMMEN tel_formulieren wat_blijft "
            "zonder_woorden"
        ),
        "bijeenkomst.ontmoetingen": "eerder_samen nieuwste_eerst ontmoet",
        "bijeenkomst.verslag": (
            "Bijeenkomstverslag Kerngetal Verslagdeel mag_van_gezegd verslag_van_bijeenkomst "
            "verslag_van_reeks"
        ),
        "bijeenkomst.woorden": (
            "dag_in_woorden dagentekst deelurentekst organisatienaam organisatienamen_van "
            "programmaregels urentekst"
        ),
        "bouwblokken.bijna": "ANDERE_DAG ANDERE_PLEK Bijna LATER",
        "bouwblokken.clusters": "Cluster",
        "bouwblokken.gebouw": "EenKeerErbij Gebouw NooitSamen PastBij bekijk_gebouw past_bij",
        "bouwblokken.kansen": "Koppelkans Tegelijk",
        "bouwblokken.momenten": "Blok Blokmoment lopende_blokken momenten_van",
        "bouwblokken.nabijheid": "ligt_in",
        "bouwblokken.overzicht": "Blokkeuze Bouwblokken MisschienOok zoek_bouwblokken",
        "bouwblokken.rooster": "DATUM ONBEKEND Roosterdag Roosterregel aantal_blokken maak_rooster",
        "carrousel.verdelen": "ANDERS GeenVerdeling Sessieverdeling kosten_van verdeel",
        "dekking.afstand": "Afstanden Dichtstbij TeWeinigGeplaatst meet",
        "dekking.dimensies": "DIMENSIES Dimensiewaarde TeWeinigBekend",
        "dekking.navragen": (
            "Hangt Navraagcel Waarom hangt_aan_een na_te_vragen valt_weg wie_te_vragen"
        ),
        "dekking.notatie": "celtekst hangtekst legenda nagegaan tint",
        "dekking.tellen": "Dekking Dekkingscel Dekkingsrij Dekkingsvraag Per Telling tel",
        "dekking.vlekken": "geldt is_leeg vlek_als_waarden",
        "kennismaken.gasten": "Gast Plaatsing SECTOREN Tafels kies_tafels kleinere_tafels",
        "kennismaken.grens": "bereikt grens herhalingen ontmoetingen tafels_van",
        "kennismaken.zetels": "Bekenden maak_plan",
        "netwerk.overzicht": (
            "Aanspreekpunt Dekt Netwerkbeeld Verdeling aanspreekpunt bekijk_netwerk"
        ),
        "netwerk.samen": "SAMENSOORTEN Samenaanbod samen_van",
        "netwerk.samenwoorden": "samenkop samenzinnen wanneer",
        "netwerk.woorden": (
            "LEDEN_ONBEKEND contactzin convenantzin hulpwijzezin ledental mistzin verdeelzin"
        ),
        "plaats.ligging": "keur_ligging",
        "plaats.plekken": "ADRES LOCATIE Plek alle_plekken geheime_locaties heeft_geheim",
        "plaats.punt": "GeenPunt lees_punt",
    },
)
