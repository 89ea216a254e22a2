"""A question and its answer.

`vak` reads a sentence, `vraag` says what was typed in terms of the map, `tabel` is what the map
knows as rows of numbers, `vondst` looks words up in it and `rangorde` counts, `factoren` weighs
place, time and group, `gestopt` is what was named and has stopped, `redenen` says why something
is in the answer, `zoeken` puts it in order, and `advies` helps when there is nothing.
"""

from typing import TYPE_CHECKING

from kaart.basis.gezicht import maak_gezicht

if TYPE_CHECKING:
    from kaart.zoek.advies import (
        Advies as Advies,
        adviseer as adviseer,
    )
    from kaart.zoek.gestopt import (
        Verdwenen as Verdwenen,
        bijna_verdwenen as bijna_verdwenen,
        verdwenen as verdwenen,
    )
    from kaart.zoek.goedewoorden import (
        goede_woorden as goede_woorden,
    )
    from kaart.zoek.medisch import (
        MEDISCHE_ZIN as MEDISCHE_ZIN,
    )
    from kaart.zoek.onbekend import (
        NIET_BEKEND as NIET_BEKEND,
        MisschienPassend as MisschienPassend,
        misschien_passend as misschien_passend,
        spreekt_niemand as spreekt_niemand,
    )
    from kaart.zoek.tabel.hulpvragen import (
        TABELVERSIE as TABELVERSIE,
    )
    from kaart.zoek.tabel.maken import (
        maak_tabellen as maak_tabellen,
    )
    from kaart.zoek.tabel.vaktabel import (
        getallentabel as getallentabel,
        groepentabel as groepentabel,
        kenmerktabel as kenmerktabel,
        leegtetabel as leegtetabel,
        plaatsentabel as plaatsentabel,
        vaktabel as vaktabel,
        zinnenlijst as zinnenlijst,
    )
    from kaart.zoek.treffer import (
        Treffer as Treffer,
        is_lokaal as is_lokaal,
    )
    from kaart.zoek.twijfel import (
        vast_bezwaar as vast_bezwaar,
    )
    from kaart.zoek.vak.nummers import (
        WEGGELATEN as WEGGELATEN,
    )
    from kaart.zoek.vak.vak import (
        Begrepen as Begrepen,
    )
    from kaart.zoek.vraag import (
        Zoekvraag as Zoekvraag,
        begrijp_kosten as begrijp_kosten,
        begrijp_opties as begrijp_opties,
        begrijp_vers as begrijp_vers,
        begrijp_vraag as begrijp_vraag,
    )
    from kaart.zoek.zoeken import (
        Gevonden as Gevonden,
        waarschuwingen as waarschuwingen,
        zoek as zoek,
    )

__getattr__ = maak_gezicht(
    __name__,
    advies="Advies adviseer",
    goedewoorden="goede_woorden",
    medisch="MEDISCHE_ZIN",
    onbekend="NIET_BEKEND MisschienPassend misschien_passend spreekt_niemand",
    treffer="Treffer is_lokaal",
    twijfel="vast_bezwaar",
    gestopt="Verdwenen bijna_verdwenen verdwenen",
    vraag="Zoekvraag begrijp_kosten begrijp_opties begrijp_vers begrijp_vraag",
    zoeken="Gevonden waarschuwingen zoek",
    **{
        "tabel.hulpvragen": "TABELVERSIE",
        "tabel.maken": "maak_tabellen",
        "tabel.vaktabel": (
            "getallentabel groepentabel kenmerktabel leegtetabel plaatsentabel vaktabel zinnenlijst"
        ),
        "vak.nummers": "WEGGELATEN",
        "vak.vak": "Begrepen",
    },
)
