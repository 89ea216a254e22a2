"""What every room stands on: what can go wrong, what a check found, texts made comparable."""

from typing import TYPE_CHECKING

from kaart.basis.gezicht import maak_gezicht

if TYPE_CHECKING:
    from kaart.basis.bestandsnaam import (
        is_id as is_id,
        is_van_windows as is_van_windows,
    )
    from kaart.basis.bevinding import (
        Bevinding as Bevinding,
        Ernst as Ernst,
        Vindplaats as Vindplaats,
        op_volgorde as op_volgorde,
        uitgangscode as uitgangscode,
    )
    from kaart.basis.fouten import (
        GeenKaart as GeenKaart,
        KaartFout as KaartFout,
        KanNietSchrijven as KanNietSchrijven,
        OnbekendeWaarde as OnbekendeWaarde,
        oorzaak as oorzaak,
    )
    from kaart.basis.ingebouwd import (
        GEWICHTEN as GEWICHTEN,
        GOEDE_WOORDEN as GOEDE_WOORDEN,
        LETTERTYPEN as LETTERTYPEN,
        SCHEMAS as SCHEMAS,
        SJABLONEN as SJABLONEN,
        THEMAS as THEMAS,
    )
    from kaart.basis.kind import (
        DuurtTeLang as DuurtTeLang,
        Kind as Kind,
        Kindfout as Kindfout,
        begrens as begrens,
        regels_van as regels_van,
        start_kind as start_kind,
        wacht_op as wacht_op,
    )
    from kaart.basis.kopienaam import (
        kopie_van as kopie_van,
    )
    from kaart.basis.lettertekens import (
        eis_tekens as eis_tekens,
        ontbrekend as ontbrekend,
        teken_in_woorden as teken_in_woorden,
    )
    from kaart.basis.markdown import (
        markdowntekst as markdowntekst,
    )
    from kaart.basis.tekst import (
        aaneen as aaneen,
        bijna_zelfde as bijna_zelfde,
        lijkt_op as lijkt_op,
        sorteersleutel as sorteersleutel,
        vergelijkbaar as vergelijkbaar,
        zichtbaar as zichtbaar,
        zonder_onzichtbaar as zonder_onzichtbaar,
    )
    from kaart.basis.tijdelijk import (
        veeg as veeg,
        werkplek as werkplek,
    )
    from kaart.basis.vouwregels import (
        vouwtabel as vouwtabel,
    )

__getattr__ = maak_gezicht(
    __name__,
    bestandsnaam="is_id is_van_windows",
    bevinding="Bevinding Ernst Vindplaats op_volgorde uitgangscode",
    fouten="GeenKaart KaartFout KanNietSchrijven OnbekendeWaarde oorzaak",
    ingebouwd="GEWICHTEN GOEDE_WOORDEN LETTERTYPEN SCHEMAS SJABLONEN THEMAS",
    kind="DuurtTeLang Kind Kindfout begrens regels_van start_kind wacht_op",
    kopienaam="kopie_van",
    lettertekens="eis_tekens ontbrekend teken_in_woorden",
    markdown="markdowntekst",
    tekst="aaneen bijna_zelfde lijkt_op sorteersleutel vergelijkbaar zichtbaar zonder_onzichtbaar",
    tijdelijk="veeg werkplek",
    vouwregels="vouwtabel",
)
