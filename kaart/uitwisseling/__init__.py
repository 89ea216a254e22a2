"""The map in other people's programs: one module a form, in one table, on what the gate let out.

`agenda` is the one writer of calendars: for whoever has points on a time.
"""

from typing import TYPE_CHECKING

from kaart.basis.gezicht import maak_gezicht

if TYPE_CHECKING:
    from kaart.uitwisseling.aanbodagenda import (
        agendapunten as agendapunten,
    )
    from kaart.uitwisseling.agenda import (
        Agendapunt as Agendapunt,
        dagen_van as dagen_van,
        maak_agenda as maak_agenda,
    )
    from kaart.uitwisseling.bijeenkomsten import (
        agenda_van_bijeenkomst as agenda_van_bijeenkomst,
    )
    from kaart.uitwisseling.herkenning import (
        uuid_van as uuid_van,
    )
    from kaart.uitwisseling.vcard import (
        begrijp_versie as begrijp_versie,
    )
    from kaart.uitwisseling.vormen import (
        UITWISSELVORMEN as UITWISSELVORMEN,
        Uitwisselvorm as Uitwisselvorm,
    )
    from kaart.uitwisseling.zending import (
        Pakket as Pakket,
        Zending as Zending,
        aantal as aantal,
    )

__getattr__ = maak_gezicht(
    __name__,
    agenda="Agendapunt dagen_van maak_agenda",
    aanbodagenda="agendapunten",
    bijeenkomsten="agenda_van_bijeenkomst",
    herkenning="uuid_van",
    vcard="begrijp_versie",
    vormen="UITWISSELVORMEN Uitwisselvorm",
    zending="Pakket Zending aantal",
)
