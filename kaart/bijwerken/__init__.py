"""Changing the map: what it must say is put together here, judged, and written in one go.

Every command that changes data goes this way, so that none can leave a file half changed, make a
map that `valideer` refuses, or overwrite what somebody else wrote meanwhile.
"""

from typing import TYPE_CHECKING

from kaart.basis.gezicht import maak_gezicht

if TYPE_CHECKING:
    from kaart.bijwerken.apart import (
        houd_apart as houd_apart,
    )
    from kaart.bijwerken.bewerking import (
        KAART as KAART,
        Bewerking as Bewerking,
        GeenWijziging as GeenWijziging,
        Wijziging as Wijziging,
        maak_nieuw as maak_nieuw,
    )
    from kaart.bijwerken.controles import (
        ALLES as ALLES,
        CONTACTEN as CONTACTEN,
        HOE as HOE,
        met_controle as met_controle,
        weiger_naam as weiger_naam,
    )
    from kaart.bijwerken.grafsteen import (
        botsingen as botsingen,
        is_nieuwer as is_nieuwer,
        neem_personen_mee as neem_personen_mee,
        voeg_toe as voeg_toe,
    )
    from kaart.bijwerken.later import (
        later_nagegaan as later_nagegaan,
    )
    from kaart.bijwerken.melden import (
        zet_melding as zet_melding,
    )
    from kaart.bijwerken.meldingen import (
        GEMELD as GEMELD,
    )
    from kaart.bijwerken.proef import (
        bevindingen_bij as bevindingen_bij,
        bevindingen_op_plek as bevindingen_op_plek,
        lijkt_dubbel as lijkt_dubbel,
    )
    from kaart.bijwerken.samenvoegen import (
        Botsing as Botsing,
    )
    from kaart.bijwerken.stoppen import (
        GESTOPT as GESTOPT,
        NIET_OPNEMEN as NIET_OPNEMEN,
        stop as stop,
        stop_aanbod as stop_aanbod,
    )
    from kaart.bijwerken.veldwijziging import (
        klokplek as klokplek,
        met_klok as met_klok,
        pas_toe as pas_toe,
    )
    from kaart.bijwerken.vlekken import (
        zet_vlek as zet_vlek,
    )
    from kaart.bijwerken.vragenplan import (
        KENMERKEN as KENMERKEN,
        NIEUWE_SOORTEN as NIEUWE_SOORTEN,
        Vraag as Vraag,
        beantwoord as beantwoord,
        ontbreekt as ontbreekt,
        past as past,
        stel_id_voor as stel_id_voor,
        voorstel as voorstel,
        vraag_naar as vraag_naar,
        vragen as vragen,
        vrij_id as vrij_id,
    )

__getattr__ = maak_gezicht(
    __name__,
    apart="houd_apart",
    bewerking="Bewerking GeenWijziging KAART Wijziging maak_nieuw",
    controles="ALLES CONTACTEN HOE met_controle weiger_naam",
    grafsteen="botsingen is_nieuwer neem_personen_mee voeg_toe",
    later="later_nagegaan",
    melden="zet_melding",
    meldingen="GEMELD",
    proef="bevindingen_bij bevindingen_op_plek lijkt_dubbel",
    samenvoegen="Botsing",
    stoppen="GESTOPT NIET_OPNEMEN stop stop_aanbod",
    veldwijziging="klokplek met_klok pas_toe",
    vragenplan=(
        "KENMERKEN NIEUWE_SOORTEN Vraag beantwoord ontbreekt past stel_id_voor voorstel "
        "vraag_naar vragen vrij_id"
    ),
    vlekken="zet_vlek",
)
