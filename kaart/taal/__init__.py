"""Values and Dutch, both ways: `zeg` says a value, `versta` understands what was typed."""

from typing import TYPE_CHECKING

from kaart.basis.gezicht import maak_gezicht

if TYPE_CHECKING:
    from kaart.taal.versta.lopend import (
        mobiele_nummers as mobiele_nummers,
        nummer_thuis as nummer_thuis,
        nummers as nummers,
        postbussen as postbussen,
        postcodes as postcodes,
        straten_met_nummer as straten_met_nummer,
    )
    from kaart.taal.zeg.tijden import (
        dagentekst as dagentekst,
        keertekst as keertekst,
        ritmetekst as ritmetekst,
        tijdregels as tijdregels,
        tijdtekst as tijdtekst,
        urentekst as urentekst,
    )
    from kaart.taal.zeg.veldnamen import (
        veldnaam as veldnaam,
    )
    from kaart.taal.zeg.woorden import (
        DAGEN as DAGEN,
        MAANDEN as MAANDEN,
        OOK_GEZEGD as OOK_GEZEGD,
        TALEN as TALEN,
        begrijp_datum as begrijp_datum,
        datumtekst as datumtekst,
        klok as klok,
        maandtekst as maandtekst,
        opsomming as opsomming,
        taalcode as taalcode,
        taalnaam as taalnaam,
        uurtekst as uurtekst,
        wekentekst as wekentekst,
        woord as woord,
    )

__getattr__ = maak_gezicht(
    __name__,
    **{
        "versta.lopend": (
            "mobiele_nummers nummer_thuis nummers postbussen postcodes straten_met_nummer"
        ),
        "zeg.tijden": "dagentekst keertekst ritmetekst tijdregels tijdtekst urentekst",
        "zeg.veldnamen": "veldnaam",
        "zeg.woorden": (
            "DAGEN MAANDEN OOK_GEZEGD TALEN begrijp_datum datumtekst klok maandtekst opsomming "
            "taalcode taalnaam uurtekst wekentekst woord"
        ),
    },
)
