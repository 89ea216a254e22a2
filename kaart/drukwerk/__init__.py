"""Paper: a choice from the Kaart → Bladen → one tagged PDF, through the user's templates.

The road of a sheet: `keuze` (which organisations, in what order) → `inhoud` (what the paper says)
→ `sjabloon` (Jinja2 writes Typst) → `typst` (a child process makes the PDF). Nothing here is
loaded by any other command.
"""

from typing import TYPE_CHECKING

from kaart.basis.gezicht import maak_gezicht

if TYPE_CHECKING:
    from kaart.drukwerk.bijeenkomst.aan_de_deur import (
        Tekenlijst as Tekenlijst,
        Tekenregel as Tekenregel,
        druk_naamkaartjes as druk_naamkaartjes,
        druk_tekenlijst as druk_tekenlijst,
    )
    from kaart.drukwerk.bijeenkomst.evaluatie import (
        Evaluatieblad as Evaluatieblad,
        druk_evaluatieblad as druk_evaluatieblad,
        druk_verslag as druk_verslag,
    )
    from kaart.drukwerk.bijeenkomst.maand import (
        MAANDPAPIER as MAANDPAPIER,
        druk_maand as druk_maand,
        maak_maandblad as maak_maandblad,
    )
    from kaart.drukwerk.bijeenkomst.tafels import (
        Briefje as Briefje,
        Rondeplan as Rondeplan,
        Tafelkaart as Tafelkaart,
        Tafelwerk as Tafelwerk,
        druk_tafels as druk_tafels,
    )
    from kaart.drukwerk.bijeenkomst.wand import (
        WANDPAPIER as WANDPAPIER,
        Wandkaart as Wandkaart,
        druk_wand as druk_wand,
        maak_wand as maak_wand,
    )
    from kaart.drukwerk.blad.blad import (
        Blad as Blad,
        Contactregel as Contactregel,
        Inhoud as Inhoud,
        Sectie as Sectie,
    )
    from kaart.drukwerk.blad.bladen import (
        Drukproef as Drukproef,
        druk_bladen as druk_bladen,
    )
    from kaart.drukwerk.blad.deelnemers import (
        ALLEEN as ALLEEN,
        DEELNEMERS as DEELNEMERS,
        WAARSCHUWING as WAARSCHUWING,
        met_personen as met_personen,
    )
    from kaart.drukwerk.blad.inhoud import (
        maak_blad as maak_blad,
        maak_inhoud as maak_inhoud,
    )
    from kaart.drukwerk.blad.keuze import (
        begrijp_bladkeuze as begrijp_bladkeuze,
        keuze_in_woorden as keuze_in_woorden,
        kies as kies,
        maak_secties as maak_secties,
        sectie_van as sectie_van,
        titel_van as titel_van,
    )
    from kaart.drukwerk.blad.ondrukbaar import (
        Ondrukbaar as Ondrukbaar,
        vind_ondrukbaar as vind_ondrukbaar,
        zonder_ondrukbaar as zonder_ondrukbaar,
    )
    from kaart.drukwerk.blad.stukken import (
        Stuk as Stuk,
        druk_stukken as druk_stukken,
        weiger_te_grote_map as weiger_te_grote_map,
    )
    from kaart.drukwerk.dekking.plaat import (
        maak_plaat as maak_plaat,
    )
    from kaart.drukwerk.dekking.rapport import (
        druk_rapport as druk_rapport,
        maak_beeld as maak_beeld,
        maak_rapport as maak_rapport,
    )
    from kaart.drukwerk.kaartjes.kaartje import (
        Noodregel as Noodregel,
        Vermelding as Vermelding,
        kies_kaartjes as kies_kaartjes,
        kort_adres as kort_adres,
        maak_vermelding as maak_vermelding,
        noodregels as noodregels,
    )
    from kaart.drukwerk.kaartjes.kaartjes import (
        maak_kaartjes as maak_kaartjes,
    )
    from kaart.drukwerk.kaartjes.kaartvellen import (
        leg_kaartjes as leg_kaartjes,
        maak_proefvel as maak_proefvel,
        printraad as printraad,
    )
    from kaart.drukwerk.lijsten.bellijst import (
        druk_bellijst as druk_bellijst,
        maak_gesprek as maak_gesprek,
    )
    from kaart.drukwerk.lijsten.formulier import (
        maak_formulieren as maak_formulieren,
        maak_leeg_formulier as maak_leeg_formulier,
    )
    from kaart.drukwerk.lijsten.verspreiding import (
        GEEN_PUNTEN as GEEN_PUNTEN,
        Verspreiding as Verspreiding,
        Verspreidplek as Verspreidplek,
        druk_verspreiding as druk_verspreiding,
        maak_verspreiding as maak_verspreiding,
        plekkentekst as plekkentekst,
        setstekst as setstekst,
    )
    from kaart.drukwerk.lijsten.verspreidvoorstel import (
        stel_plekken_voor as stel_plekken_voor,
    )
    from kaart.drukwerk.map.leeswijzer import (
        druk_leeswijzer as druk_leeswijzer,
    )
    from kaart.drukwerk.map.map import (
        Mapindeling as Mapindeling,
        druk_map as druk_map,
        op_thema as op_thema,
    )
    from kaart.drukwerk.netwerk.netwerkblad import (
        NETWERKPAPIER as NETWERKPAPIER,
        druk_netwerken as druk_netwerken,
        maak_netwerkblad as maak_netwerkblad,
    )
    from kaart.drukwerk.netwerk.samenblad import (
        SAMENPAPIER as SAMENPAPIER,
        druk_samen as druk_samen,
        maak_samenblad as maak_samenblad,
    )
    from kaart.drukwerk.pers.beeld import (
        maak_beelden as maak_beelden,
        tel_bladzijden as tel_bladzijden,
    )
    from kaart.drukwerk.pers.drukbrief import (
        PAPIERSOORTEN as PAPIERSOORTEN,
        Drukbriefvraag as Drukbriefvraag,
        schrijf_drukbrief as schrijf_drukbrief,
    )
    from kaart.drukwerk.pers.drukkerij import (
        eerste_bladzijden as eerste_bladzijden,
        maak_drukbaar as maak_drukbaar,
    )
    from kaart.drukwerk.pers.drukpers import (
        A5 as A5,
        BLADPAPIER as BLADPAPIER,
        Drukopdracht as Drukopdracht,
        Perforatie as Perforatie,
        lettertypen as lettertypen,
    )
    from kaart.drukwerk.pers.drukvel import (
        maak_drukvel as maak_drukvel,
    )
    from kaart.drukwerk.pers.huisstijl import (
        Huisstijl as Huisstijl,
        contrast_met_wit as contrast_met_wit,
    )
    from kaart.drukwerk.pers.indeling import (
        een_op_een as een_op_een,
        twee_op_een as twee_op_een,
    )
    from kaart.drukwerk.pers.pdftekst import (
        NIEUWE_BLADZIJDE as NIEUWE_BLADZIJDE,
        lees_pdf as lees_pdf,
    )
    from kaart.drukwerk.pers.product import (
        Product as Product,
        voeg_delen_samen as voeg_delen_samen,
    )
    from kaart.drukwerk.pers.sjabloon import (
        SjabloonFout as SjabloonFout,
        als_sjabloonfout as als_sjabloonfout,
    )
    from kaart.drukwerk.pers.vellen import (
        A6 as A6,
        GEEN_VERSCHUIVING as GEEN_VERSCHUIVING,
        VELLEN as VELLEN,
        begrijp_verschuiving as begrijp_verschuiving,
        kies_vel as kies_vel,
    )
    from kaart.drukwerk.poster.poster import (
        Papier as Papier,
        maak_poster as maak_poster,
    )
    from kaart.drukwerk.rooster.rooster import (
        PAPIER as PAPIER,
        druk_roosters as druk_roosters,
    )
    from kaart.drukwerk.rooster.roosterblad import (
        Roosterblad as Roosterblad,
        Roosterkop as Roosterkop,
        blad_van_gebied as blad_van_gebied,
        blad_van_gebouw as blad_van_gebouw,
    )
    from kaart.drukwerk.sjablonen.drukkeuring import (
        Gebrek as Gebrek,
        Gebreksoort as Gebreksoort,
    )
    from kaart.drukwerk.sjablonen.herkomst import (
        Sjabloonplek as Sjabloonplek,
    )
    from kaart.drukwerk.sjablonen.sjabloonmap import (
        Gekopieerd as Gekopieerd,
        Sjabloongebrek as Sjabloongebrek,
        Sjabloonregel as Sjabloonregel,
        Sjabloonstand as Sjabloonstand,
        controleer as controleer,
        kopieer as kopieer,
        lees_lijst as lees_lijst,
    )
    from kaart.drukwerk.sjablonen.websjablonen import (
        lees_websjablonen as lees_websjablonen,
    )
    from kaart.drukwerk.uitgave.inlegbladen import (
        maak_inlegbladen as maak_inlegbladen,
    )
    from kaart.drukwerk.uitgave.opstellen import (
        Opgesteld as Opgesteld,
        bladen_opnieuw as bladen_opnieuw,
        stel_op as stel_op,
        weiger_onvolledig as weiger_onvolledig,
    )
    from kaart.drukwerk.uitgave.uitgave import (
        PER_THEMA as PER_THEMA,
        Uitgave as Uitgave,
        Uitgavekeuze as Uitgavekeuze,
        volgorde as volgorde,
    )
    from kaart.drukwerk.uitgave.uitgavebestand import (
        Archief as Archief,
        lees_archief as lees_archief,
        leg_vast as leg_vast,
    )
    from kaart.drukwerk.uitgave.verschil import (
        Bladverschil as Bladverschil,
        Bladwijziging as Bladwijziging,
        vergelijk as vergelijk,
    )

__getattr__ = maak_gezicht(
    __name__,
    **{
        "bijeenkomst.aan_de_deur": "Tekenlijst Tekenregel druk_naamkaartjes druk_tekenlijst",
        "bijeenkomst.evaluatie": "Evaluatieblad druk_evaluatieblad druk_verslag",
        "bijeenkomst.maand": "MAANDPAPIER druk_maand maak_maandblad",
        "bijeenkomst.tafels": "Briefje Rondeplan Tafelkaart Tafelwerk druk_tafels",
        "bijeenkomst.wand": "WANDPAPIER Wandkaart druk_wand maak_wand",
        "blad.blad": "Blad Contactregel Inhoud Sectie",
        "blad.bladen": "Drukproef druk_bladen",
        "blad.deelnemers": "ALLEEN DEELNEMERS WAARSCHUWING met_personen",
        "blad.inhoud": "maak_blad maak_inhoud",
        "blad.keuze": "begrijp_bladkeuze keuze_in_woorden kies maak_secties sectie_van titel_van",
        "blad.ondrukbaar": "Ondrukbaar vind_ondrukbaar zonder_ondrukbaar",
        "blad.stukken": "Stuk druk_stukken weiger_te_grote_map",
        "dekking.plaat": "maak_plaat",
        "dekking.rapport": "druk_rapport maak_beeld maak_rapport",
        "kaartjes.kaartje": (
            "Noodregel Vermelding kies_kaartjes kort_adres maak_vermelding noodregels"
        ),
        "kaartjes.kaartjes": "maak_kaartjes",
        "kaartjes.kaartvellen": "leg_kaartjes maak_proefvel printraad",
        "lijsten.bellijst": "druk_bellijst maak_gesprek",
        "lijsten.formulier": "maak_formulieren maak_leeg_formulier",
        "lijsten.verspreiding": (
            "GEEN_PUNTEN Verspreiding Verspreidplek druk_verspreiding maak_verspreiding "
            "plekkentekst setstekst"
        ),
        "lijsten.verspreidvoorstel": "stel_plekken_voor",
        "map.leeswijzer": "druk_leeswijzer",
        "map.map": "Mapindeling druk_map op_thema",
        "netwerk.netwerkblad": "NETWERKPAPIER druk_netwerken maak_netwerkblad",
        "netwerk.samenblad": "SAMENPAPIER druk_samen maak_samenblad",
        "pers.beeld": "maak_beelden tel_bladzijden",
        "pers.drukbrief": "Drukbriefvraag PAPIERSOORTEN schrijf_drukbrief",
        "pers.drukkerij": "eerste_bladzijden maak_drukbaar",
        "pers.drukpers": "A5 BLADPAPIER Drukopdracht Perforatie lettertypen",
        "pers.drukvel": "maak_drukvel",
        "pers.huisstijl": "Huisstijl contrast_met_wit",
        "pers.indeling": "een_op_een twee_op_een",
        "pers.pdftekst": "NIEUWE_BLADZIJDE lees_pdf",
        "pers.product": "Product voeg_delen_samen",
        "pers.sjabloon": "SjabloonFout als_sjabloonfout",
        "pers.vellen": "A6 GEEN_VERSCHUIVING VELLEN begrijp_verschuiving kies_vel",
        "poster.poster": "Papier maak_poster",
        "rooster.rooster": "PAPIER druk_roosters",
        "rooster.roosterblad": "Roosterblad Roosterkop blad_van_gebied blad_van_gebouw",
        "sjablonen.drukkeuring": "Gebrek Gebreksoort",
        "sjablonen.herkomst": "Sjabloonplek",
        "sjablonen.sjabloonmap": (
            "Gekopieerd Sjabloongebrek Sjabloonregel Sjabloonstand controleer kopieer lees_lijst"
        ),
        "sjablonen.websjablonen": "lees_websjablonen",
        "uitgave.inlegbladen": "maak_inlegbladen",
        "uitgave.opstellen": "Opgesteld bladen_opnieuw stel_op weiger_onvolledig",
        "uitgave.uitgave": "PER_THEMA Uitgave Uitgavekeuze volgorde",
        "uitgave.uitgavebestand": "Archief lees_archief leg_vast",
        "uitgave.verschil": "Bladverschil Bladwijziging vergelijk",
    },
)
