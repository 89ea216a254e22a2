"""What one can do with a map: a Verzoek in, an Uitkomst out.

A face (the command line, later a page on screen) makes the Verzoek of what somebody asked and shows
the Uitkomst. What happens in between is decided here and in the rooms above; nothing here prints,
asks, or looks at the clock.
"""

from typing import TYPE_CHECKING

from kaart.basis.gezicht import maak_gezicht

if TYPE_CHECKING:
    from kaart.handelingen.afstand import (
        Afstandsantwoord as Afstandsantwoord,
        meet_afstanden as meet_afstanden,
    )
    from kaart.handelingen.antwoorden import (
        Antwoordenverzoek as Antwoordenverzoek,
        verwerk_antwoorden as verwerk_antwoorden,
    )
    from kaart.handelingen.bevestig import (
        Bevestigantwoord as Bevestigantwoord,
        Bevestigverzoek as Bevestigverzoek,
        bevestig_dingen as bevestig_dingen,
    )
    from kaart.handelingen.bijeenkomst.aanmelding import (
        Aanmeldantwoord as Aanmeldantwoord,
        Aanmeldverzoek as Aanmeldverzoek,
        schrijf_aanmelding as schrijf_aanmelding,
    )
    from kaart.handelingen.bijeenkomst.aanwezig import (
        Aanwezigverzoek as Aanwezigverzoek,
        schrijf_aanwezigen as schrijf_aanwezigen,
    )
    from kaart.handelingen.bijeenkomst.bladen import (
        hang_op as hang_op,
        maak_map_ter_plekke as maak_map_ter_plekke,
    )
    from kaart.handelingen.bijeenkomst.deur import (
        Lijstantwoord as Lijstantwoord,
        maak_deurlijst as maak_deurlijst,
    )
    from kaart.handelingen.bijeenkomst.evaluatie import (
        Evaluatieverzoek as Evaluatieverzoek,
        schrijf_evaluatie as schrijf_evaluatie,
    )
    from kaart.handelingen.bijeenkomst.evaluatieblad import (
        maak_evaluatieformulier as maak_evaluatieformulier,
    )
    from kaart.handelingen.bijeenkomst.maand import (
        maak_maand as maak_maand,
    )
    from kaart.handelingen.bijeenkomst.mails import (
        Mailantwoord as Mailantwoord,
        Uitnodigverzoek as Uitnodigverzoek,
        bevestig_aanmeldingen as bevestig_aanmeldingen,
        nodig_uit as nodig_uit,
    )
    from kaart.handelingen.bijeenkomst.nieuw import (
        Bijeenkomstverzoek as Bijeenkomstverzoek,
        maak_bijeenkomst as maak_bijeenkomst,
    )
    from kaart.handelingen.bijeenkomst.programma import (
        Programmaplan as Programmaplan,
        Programmaverzoek as Programmaverzoek,
        maak_programma as maak_programma,
    )
    from kaart.handelingen.bijeenkomst.programmawerk import (
        druk_programma as druk_programma,
        rondekop as rondekop,
        sessiekop as sessiekop,
        telling as telling,
    )
    from kaart.handelingen.bijeenkomst.ruim_op import (
        Opruimantwoord as Opruimantwoord,
        ruim_aanmeldingen_op as ruim_aanmeldingen_op,
    )
    from kaart.handelingen.bijeenkomst.tafelplan import (
        Tafelplan as Tafelplan,
        Tafelverzoek as Tafelverzoek,
        maak_tafelplan as maak_tafelplan,
        versezin as versezin,
    )
    from kaart.handelingen.bijeenkomst.tafelwerk import (
        Bestandantwoord as Bestandantwoord,
        druk_tafelplan as druk_tafelplan,
    )
    from kaart.handelingen.bijeenkomst.verslag import (
        maak_verslag as maak_verslag,
    )
    from kaart.handelingen.bijeenkomst.verslagwerk import (
        druk_verslagblad as druk_verslagblad,
    )
    from kaart.handelingen.bijeenkomst.zaak import (
        opruimzinnen as opruimzinnen,
    )
    from kaart.handelingen.bouwblokken import (
        Blokkenantwoord as Blokkenantwoord,
        Blokkenverzoek as Blokkenverzoek,
        Gastantwoord as Gastantwoord,
        bekijk_bouwblokken as bekijk_bouwblokken,
        zoek_gastplek as zoek_gastplek,
    )
    from kaart.handelingen.dekking import (
        Dekkingsantwoord as Dekkingsantwoord,
        Dekkingsverzoek as Dekkingsverzoek,
        toon_dekking as toon_dekking,
    )
    from kaart.handelingen.dekkingsbestand import (
        schrijf_dekking as schrijf_dekking,
    )
    from kaart.handelingen.druk.afdrukken import (
        Drukantwoord as Drukantwoord,
        druk_af as druk_af,
    )
    from kaart.handelingen.druk.bestanden import (
        ACHTERVOEGSELS as ACHTERVOEGSELS,
    )
    from kaart.handelingen.druk.personen import (
        lees_personen as lees_personen,
    )
    from kaart.handelingen.druk.producten import (
        PRODUCTEN as PRODUCTEN,
        Druksoort as Druksoort,
    )
    from kaart.handelingen.druk.verzoek import (
        IEDEREEN as IEDEREEN,
        KEUZE as KEUZE,
        Drukverzoek as Drukverzoek,
        begrijp_voor_wie as begrijp_voor_wie,
    )
    from kaart.handelingen.dubbel import (
        Apartverzoek as Apartverzoek,
        Dubbelantwoord as Dubbelantwoord,
        houd_dingen_apart as houd_dingen_apart,
        zoek_dubbelen as zoek_dubbelen,
    )
    from kaart.handelingen.exporteer import (
        Exportantwoord as Exportantwoord,
        Exporteerverzoek as Exporteerverzoek,
        exporteer_kaart as exporteer_kaart,
    )
    from kaart.handelingen.geschiedenis import (
        Levensverhaal as Levensverhaal,
        vertel_leven as vertel_leven,
    )
    from kaart.handelingen.herstel import (
        Herstelvoorstel as Herstelvoorstel,
        schrijf_herstel as schrijf_herstel,
        stel_herstel_voor as stel_herstel_voor,
    )
    from kaart.handelingen.kaartstand import (
        Kaartstand as Kaartstand,
        bepaal_kaartstand as bepaal_kaartstand,
    )
    from kaart.handelingen.lees_in import (
        Leesantwoord as Leesantwoord,
        Leesverzoek as Leesverzoek,
        lees_tabel_in as lees_tabel_in,
    )
    from kaart.handelingen.leg_vast import (
        Vastlegging as Vastlegging,
        leg_kaart_vast as leg_kaart_vast,
        zin_over_losse as zin_over_losse,
    )
    from kaart.handelingen.links import (
        Linkverslag as Linkverslag,
        Linkverzoek as Linkverzoek,
        bekijk_links as bekijk_links,
    )
    from kaart.handelingen.meld import (
        Gemeld as Gemeld,
        Meldantwoord as Meldantwoord,
        Meldlezing as Meldlezing,
        Meldverzoek as Meldverzoek,
        lees_meldingen as lees_meldingen,
        schrijf_meldingen as schrijf_meldingen,
        vraag_bij as vraag_bij,
    )
    from kaart.handelingen.netwerk import (
        Netwerkantwoord as Netwerkantwoord,
        toon_netwerk as toon_netwerk,
    )
    from kaart.handelingen.netwerksamen import (
        Samenantwoord as Samenantwoord,
        toon_samen as toon_samen,
    )
    from kaart.handelingen.nieuw import (
        Aanzet as Aanzet,
        Nieuwantwoord as Nieuwantwoord,
        Nieuwverzoek as Nieuwverzoek,
        maak_nieuw as maak_nieuw,
        voeg_nieuw_toe as voeg_nieuw_toe,
        zet_nieuw_aan as zet_nieuw_aan,
        zin_over_dubbel as zin_over_dubbel,
    )
    from kaart.handelingen.nieuwe_kaart import (
        Beginvraag as Beginvraag,
        NieuweKaart as NieuweKaart,
        maak_nieuwe_kaart as maak_nieuwe_kaart,
    )
    from kaart.handelingen.opmaak import (
        Opmaakantwoord as Opmaakantwoord,
        Opmaakverzoek as Opmaakverzoek,
        maak_kaart_op as maak_kaart_op,
    )
    from kaart.handelingen.plaats import (
        Plaatsverzoek as Plaatsverzoek,
        Plekkenantwoord as Plekkenantwoord,
        plaats_ding as plaats_ding,
        toon_plekken as toon_plekken,
    )
    from kaart.handelingen.plaatszoeken import (
        Opzoekantwoord as Opzoekantwoord,
        zoek_plek_op as zoek_plek_op,
    )
    from kaart.handelingen.rechten.inzage import (
        zoek_persoon as zoek_persoon,
    )
    from kaart.handelingen.rechten.register import (
        toon_register as toon_register,
    )
    from kaart.handelingen.rechten.vergeet import (
        plan_vergeten as plan_vergeten,
        vergeet_persoon as vergeet_persoon,
    )
    from kaart.handelingen.rechten.verzoeken import (
        KLAAR as KLAAR,
        noteer_verzoek as noteer_verzoek,
        rond_verzoek_af as rond_verzoek_af,
        toon_verzoeken as toon_verzoeken,
    )
    from kaart.handelingen.rondes.begin import (
        Beginverzoek as Beginverzoek,
        begin_ronde as begin_ronde,
        maak_opnieuw as maak_opnieuw,
    )
    from kaart.handelingen.rondes.pakket import (
        Rondepakket as Rondepakket,
    )
    from kaart.handelingen.rondes.stand import (
        Gesloten as Gesloten,
        Rondestand as Rondestand,
        bepaal_standen as bepaal_standen,
        sluit_ronde as sluit_ronde,
    )
    from kaart.handelingen.samenvoegen import (
        Naastelkaar as Naastelkaar,
        Samenvoegverzoek as Samenvoegverzoek,
        leg_naast_elkaar as leg_naast_elkaar,
        voeg_dingen_samen as voeg_dingen_samen,
    )
    from kaart.handelingen.sjablonen import (
        PROEFBLAD as PROEFBLAD,
        Kopieerverzoek as Kopieerverzoek,
        Sjabloonantwoord as Sjabloonantwoord,
        controleer_sjablonen as controleer_sjablonen,
        kopieer_sjablonen as kopieer_sjablonen,
        toon_sjablonen as toon_sjablonen,
    )
    from kaart.handelingen.stop import (
        Stopaanbodverzoek as Stopaanbodverzoek,
        Stopverzoek as Stopverzoek,
        stop_ding as stop_ding,
        stop_een_aanbod as stop_een_aanbod,
    )
    from kaart.handelingen.tabel import (
        Tabelantwoord as Tabelantwoord,
        Tabelverzoek as Tabelverzoek,
        maak_tabel as maak_tabel,
    )
    from kaart.handelingen.themaverversing import (
        Themaaanbod as Themaaanbod,
        bied_themas_aan as bied_themas_aan,
        heeft_nieuwe_themas as heeft_nieuwe_themas,
        neem_themas_over as neem_themas_over,
    )
    from kaart.handelingen.toon import (
        Dingantwoord as Dingantwoord,
        Toonverzoek as Toonverzoek,
        toon_ding as toon_ding,
    )
    from kaart.handelingen.uitgaven import (
        Vergelijking as Vergelijking,
        toon_uitgaven as toon_uitgaven,
        vergelijk_uitgaven as vergelijk_uitgaven,
    )
    from kaart.handelingen.uitkomst import (
        Uitkomst as Uitkomst,
        weggelaten as weggelaten,
    )
    from kaart.handelingen.valideer import (
        Gekeurd as Gekeurd,
        Valideerverzoek as Valideerverzoek,
        valideer_kaart as valideer_kaart,
    )
    from kaart.handelingen.verouderd import (
        Stapel as Stapel,
        Verouderdverzoek as Verouderdverzoek,
        bekijk_verouderd as bekijk_verouderd,
    )
    from kaart.handelingen.verschil import (
        Verschilverzoek as Verschilverzoek,
        vergelijk_met_toen as vergelijk_met_toen,
    )
    from kaart.handelingen.ververs import (
        Verversing as Verversing,
        ververs_wijken as ververs_wijken,
    )
    from kaart.handelingen.vlek import (
        Vlekverzoek as Vlekverzoek,
        leg_vlek_vast as leg_vlek_vast,
    )
    from kaart.handelingen.voorstel import (
        Wijzigvoorstel as Wijzigvoorstel,
    )
    from kaart.handelingen.website import (
        SITE_VOOR as SITE_VOOR,
        Websiteantwoord as Websiteantwoord,
        Websiteverzoek as Websiteverzoek,
        maak_website as maak_website,
    )
    from kaart.handelingen.wijzig import (
        Wijzigverzoek as Wijzigverzoek,
        vind_id as vind_id,
        wijzig_velden as wijzig_velden,
    )
    from kaart.handelingen.zoek import (
        Zoekantwoord as Zoekantwoord,
        Zoekverzoek as Zoekverzoek,
        zoek_hulp as zoek_hulp,
        zoek_op_kaart as zoek_op_kaart,
    )

__getattr__ = maak_gezicht(
    __name__,
    **{
        "bijeenkomst.aanwezig": "Aanwezigverzoek schrijf_aanwezigen",
        "bijeenkomst.bladen": "hang_op maak_map_ter_plekke",
        "bijeenkomst.deur": "Lijstantwoord maak_deurlijst",
        "bijeenkomst.mails": "Mailantwoord Uitnodigverzoek bevestig_aanmeldingen nodig_uit",
        "bijeenkomst.verslag": "maak_verslag",
        "bijeenkomst.verslagwerk": "druk_verslagblad",
        "bijeenkomst.evaluatie": "Evaluatieverzoek schrijf_evaluatie",
        "bijeenkomst.evaluatieblad": "maak_evaluatieformulier",
        "bijeenkomst.tafelwerk": "Bestandantwoord druk_tafelplan",
        "afstand": "Afstandsantwoord meet_afstanden",
        "antwoorden": "Antwoordenverzoek verwerk_antwoorden",
        "bevestig": "Bevestigantwoord Bevestigverzoek bevestig_dingen",
        "bijeenkomst.aanmelding": "Aanmeldantwoord Aanmeldverzoek schrijf_aanmelding",
        "bijeenkomst.maand": "maak_maand",
        "bijeenkomst.nieuw": "Bijeenkomstverzoek maak_bijeenkomst",
        "bijeenkomst.programma": "Programmaplan Programmaverzoek maak_programma",
        "bijeenkomst.programmawerk": "druk_programma rondekop sessiekop telling",
        "bijeenkomst.ruim_op": "Opruimantwoord ruim_aanmeldingen_op",
        "bijeenkomst.tafelplan": "Tafelplan Tafelverzoek maak_tafelplan versezin",
        "bijeenkomst.zaak": "opruimzinnen",
        "bouwblokken": (
            "Blokkenantwoord Blokkenverzoek Gastantwoord bekijk_bouwblokken zoek_gastplek"
        ),
        "dekking": "Dekkingsantwoord Dekkingsverzoek toon_dekking",
        "netwerksamen": "Samenantwoord toon_samen",
        "meld": (
            "Gemeld Meldantwoord Meldlezing Meldverzoek lees_meldingen schrijf_meldingen vraag_bij"
        ),
        "netwerk": "Netwerkantwoord toon_netwerk",
        "dekkingsbestand": "schrijf_dekking",
        "druk.afdrukken": "Drukantwoord druk_af",
        "druk.bestanden": "ACHTERVOEGSELS",
        "druk.personen": "lees_personen",
        "druk.producten": "Druksoort PRODUCTEN",
        "druk.verzoek": "Drukverzoek IEDEREEN KEUZE begrijp_voor_wie",
        "dubbel": "Apartverzoek Dubbelantwoord houd_dingen_apart zoek_dubbelen",
        "exporteer": "Exportantwoord Exporteerverzoek exporteer_kaart",
        "geschiedenis": "Levensverhaal vertel_leven",
        "herstel": "Herstelvoorstel schrijf_herstel stel_herstel_voor",
        "lees_in": "Leesantwoord Leesverzoek lees_tabel_in",
        "kaartstand": "Kaartstand bepaal_kaartstand",
        "leg_vast": "Vastlegging leg_kaart_vast zin_over_losse",
        "links": "Linkverslag Linkverzoek bekijk_links",
        "nieuw": (
            "Aanzet Nieuwantwoord Nieuwverzoek maak_nieuw voeg_nieuw_toe zet_nieuw_aan "
            "zin_over_dubbel"
        ),
        "nieuwe_kaart": "Beginvraag NieuweKaart maak_nieuwe_kaart",
        "opmaak": "Opmaakantwoord Opmaakverzoek maak_kaart_op",
        "plaats": "Plaatsverzoek Plekkenantwoord plaats_ding toon_plekken",
        "plaatszoeken": "Opzoekantwoord zoek_plek_op",
        "rechten.inzage": "zoek_persoon",
        "rechten.register": "toon_register",
        "rechten.vergeet": "plan_vergeten vergeet_persoon",
        "rechten.verzoeken": "KLAAR noteer_verzoek rond_verzoek_af toon_verzoeken",
        "rondes.begin": "Beginverzoek begin_ronde maak_opnieuw",
        "rondes.pakket": "Rondepakket",
        "rondes.stand": "Gesloten Rondestand bepaal_standen sluit_ronde",
        "samenvoegen": "Naastelkaar Samenvoegverzoek leg_naast_elkaar voeg_dingen_samen",
        "sjablonen": (
            "Kopieerverzoek PROEFBLAD Sjabloonantwoord controleer_sjablonen kopieer_sjablonen "
            "toon_sjablonen"
        ),
        "stop": "Stopaanbodverzoek Stopverzoek stop_ding stop_een_aanbod",
        "tabel": "Tabelantwoord Tabelverzoek maak_tabel",
        "toon": "Dingantwoord Toonverzoek toon_ding",
        "uitgaven": "Vergelijking toon_uitgaven vergelijk_uitgaven",
        "uitkomst": "Uitkomst weggelaten",
        "valideer": "Gekeurd Valideerverzoek valideer_kaart",
        "verouderd": "Stapel Verouderdverzoek bekijk_verouderd",
        "verschil": "Verschilverzoek vergelijk_met_toen",
        "ververs": "Verversing ververs_wijken",
        "themaverversing": "Themaaanbod bied_themas_aan heeft_nieuwe_themas neem_themas_over",
        "vlek": "Vlekverzoek leg_vlek_vast",
        "voorstel": "Wijzigvoorstel",
        "website": "SITE_VOOR Websiteantwoord Websiteverzoek maak_website",
        "wijzig": "Wijzigverzoek vind_id wijzig_velden",
        "zoek": "Zoekantwoord Zoekverzoek zoek_hulp zoek_op_kaart",
    },
)
