"""Spreadsheets in and out: xlsx and csv. Here is the only door to them."""

from typing import TYPE_CHECKING

from kaart.basis.gezicht import maak_gezicht

if TYPE_CHECKING:
    from kaart.tabellen.boekrijen import (
        ingegrepen as ingegrepen,
    )
    from kaart.tabellen.celwaarde import (
        celtekst as celtekst,
    )
    from kaart.tabellen.kolomlezer import (
        Kolomlezing as Kolomlezing,
        open_kolommen as open_kolommen,
    )
    from kaart.tabellen.letters import (
        ontcijfer as ontcijfer,
    )
    from kaart.tabellen.tabel import (
        Cel as Cel,
        Rij as Rij,
        Tabel as Tabel,
        letter as letter,
    )
    from kaart.tabellen.tabellezer import (
        lees_csvbestand as lees_csvbestand,
        lees_tabellen as lees_tabellen,
    )
    from kaart.tabellen.tabelschrijver import (
        Tabkolom as Tabkolom,
        Werkblad as Werkblad,
        maak_csv as maak_csv,
        maak_werkboek as maak_werkboek,
        past as past,
    )
    from kaart.tabellen.werkblad import (
        Opmaak as Opmaak,
        maak_boek as maak_boek,
        richt_in as richt_in,
        tabnaam as tabnaam,
        tel_gevouwen as tel_gevouwen,
        tel_regels as tel_regels,
        zet_cel as zet_cel,
        zet_keuzelijst as zet_keuzelijst,
        zet_stand as zet_stand,
        zet_verwijzing as zet_verwijzing,
    )
    from kaart.tabellen.werkboek import (
        Boekblad as Boekblad,
        in_bytes as in_bytes,
        lees_bytes as lees_bytes,
        lees_werkboek as lees_werkboek,
    )

__getattr__ = maak_gezicht(
    __name__,
    boekrijen="ingegrepen",
    celwaarde="celtekst",
    kolomlezer="Kolomlezing open_kolommen",
    letters="ontcijfer",
    tabel="Cel Rij Tabel letter",
    tabellezer="lees_csvbestand lees_tabellen",
    tabelschrijver="Werkblad Tabkolom maak_csv maak_werkboek past",
    werkblad="Opmaak maak_boek richt_in tabnaam tel_gevouwen tel_regels zet_cel zet_keuzelijst "
    "zet_stand zet_verwijzing",
    werkboek="Boekblad in_bytes lees_bytes lees_werkboek",
)
