"""A new map: wijken from CBS, themes, national lines; and schemas for an editor."""

from typing import TYPE_CHECKING

from kaart.basis.gezicht import maak_gezicht

if TYPE_CHECKING:
    from kaart.begin.begin import (
        GEMEENTE as GEMEENTE,
        Kaartinhoud as Kaartinhoud,
        kaartbestanden as kaartbestanden,
        keur_gemeente as keur_gemeente,
        schrijf_kaart as schrijf_kaart,
        weiger_bezet as weiger_bezet,
    )
    from kaart.begin.buurtverschil import (
        Buurtverschil as Buurtverschil,
        Telbuurt as Telbuurt,
        vergelijk_buurten as vergelijk_buurten,
    )
    from kaart.begin.cbs import (
        OUDERENKOLOM as OUDERENKOLOM,
        WAAR as WAAR,
        Cbsgebied as Cbsgebied,
        Cbstabel as Cbstabel,
        Cbswijk as Cbswijk,
        Volger as Volger,
        lees_cbs as lees_cbs,
    )
    from kaart.begin.editorschema import (
        SCHEMASOORTEN as SCHEMASOORTEN,
        als_json as als_json,
        schrijf_editorschemas as schrijf_editorschemas,
    )
    from kaart.begin.gemeenten import (
        MeerGemeenten as MeerGemeenten,
        kies_gemeente as kies_gemeente,
    )
    from kaart.begin.lijnen import (
        lijnbestanden as lijnbestanden,
    )
    from kaart.begin.themageheugen import (
        GEHEUGENBESTAND as GEHEUGENBESTAND,
        Themageheugen as Themageheugen,
        eerste_geheugen as eerste_geheugen,
        geheugenwijziging as geheugenwijziging,
        is_nieuwe_set as is_nieuwe_set,
        lees_geheugen as lees_geheugen,
    )
    from kaart.begin.themaset import (
        themabestanden as themabestanden,
        themanamen as themanamen,
        themawaarden as themawaarden,
    )
    from kaart.begin.themaverschil import (
        Themaaanvulling as Themaaanvulling,
        vul_aan as vul_aan,
    )
    from kaart.begin.wijkplan import (
        buurtwaarden as buurtwaarden,
        cbsbron as cbsbron,
        getypte_wijken as getypte_wijken,
        inwoners as inwoners,
        is_cbsbron as is_cbsbron,
        tegels as tegels,
        volgende_tegel as volgende_tegel,
        vrije_ids as vrije_ids,
        wijken_van as wijken_van,
        wijkwaarden as wijkwaarden,
    )

__getattr__ = maak_gezicht(
    __name__,
    begin="GEMEENTE Kaartinhoud kaartbestanden keur_gemeente schrijf_kaart weiger_bezet",
    buurtverschil="Buurtverschil Telbuurt vergelijk_buurten",
    cbs="OUDERENKOLOM WAAR Cbsgebied Cbstabel Cbswijk Volger lees_cbs",
    editorschema="SCHEMASOORTEN als_json schrijf_editorschemas",
    gemeenten="MeerGemeenten kies_gemeente",
    lijnen="lijnbestanden",
    themageheugen=(
        "GEHEUGENBESTAND Themageheugen eerste_geheugen geheugenwijziging is_nieuwe_set "
        "lees_geheugen"
    ),
    themaset="themabestanden themanamen themawaarden",
    themaverschil="Themaaanvulling vul_aan",
    wijkplan=(
        "buurtwaarden cbsbron getypte_wijken inwoners is_cbsbron tegels volgende_tegel vrije_ids "
        "wijken_van wijkwaarden"
    ),
)
