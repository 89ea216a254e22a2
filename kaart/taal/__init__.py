"""Values and Dutch, both ways: `zeg` says a value, `versta` understands what was typed."""

from typing import TYPE_CHECKING

from kaart.basis.gezicht import maak_gezicht

if TYPE_CHECKING:
    from kaart.taal.versta.adres import (
        lees_adres as lees_adres,
    )
    from kaart.taal.versta.datums import (
        bezwaar_tegen_datum as bezwaar_tegen_datum,
        jaartal_kort as jaartal_kort,
        lees_datum as lees_datum,
        versta_datum as versta_datum,
    )
    from kaart.taal.versta.groepen import (
        lees_bron as lees_bron,
    )
    from kaart.taal.versta.keuze import (
        lees_taal as lees_taal,
        vind_keuze as vind_keuze,
    )
    from kaart.taal.versta.korte_nummers import (
        is_gemeentenummer as is_gemeentenummer,
        is_kort_nummer as is_kort_nummer,
    )
    from kaart.taal.versta.lopend import (
        LOPENDE_PATRONEN as LOPENDE_PATRONEN,
        mobiele_nummers as mobiele_nummers,
        nummer_thuis as nummer_thuis,
        nummers as nummers,
        postbussen as postbussen,
        postcodes as postcodes,
        straten_met_nummer as straten_met_nummer,
    )
    from kaart.taal.versta.telefoon import (
        bezwaar_tegen as bezwaar_tegen,
        lees_telefoon as lees_telefoon,
    )
    from kaart.taal.versta.tijden import (
        Tijdlezing as Tijdlezing,
        lees_tijden as lees_tijden,
    )
    from kaart.taal.versta.verstaan import (
        Verstaan as Verstaan,
        citeer as citeer,
        onbekend as onbekend,
    )
    from kaart.taal.versta.waarde import (
        Namenlezer as Namenlezer,
        versta_waarde as versta_waarde,
        zeg_stuk as zeg_stuk,
    )
    from kaart.taal.versta.woordstam import (
        STAM as STAM,
        stam as stam,
    )
    from kaart.taal.zeg.gebied import (
        gebiedsnaam as gebiedsnaam,
        stadsnaam as stadsnaam,
        werkgebiedtekst as werkgebiedtekst,
    )
    from kaart.taal.zeg.gegevens import (
        adresregel as adresregel,
        inwonertekst as inwonertekst,
        kosten_in_woorden as kosten_in_woorden,
        leeftijdtekst as leeftijdtekst,
        straatregel as straatregel,
        talentekst as talentekst,
        telefoonlink as telefoonlink,
        wachtopgave as wachtopgave,
    )
    from kaart.taal.zeg.melding import (
        meldingtekst as meldingtekst,
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
    from kaart.taal.zeg.zinnen import (
        aanmeldtekst as aanmeldtekst,
        aanspreekvorm as aanspreekvorm,
        doelgroeptekst as doelgroeptekst,
        hoofdletter as hoofdletter,
        kern_en_rest as kern_en_rest,
        kostentekst as kostentekst,
        naam_met_afkorting as naam_met_afkorting,
        vormentekst as vormentekst,
        zin as zin,
    )

__getattr__ = maak_gezicht(
    __name__,
    **{
        "versta.adres": "lees_adres",
        "versta.datums": "bezwaar_tegen_datum jaartal_kort lees_datum versta_datum",
        "versta.groepen": "lees_bron",
        "versta.keuze": "lees_taal vind_keuze",
        "versta.korte_nummers": "is_gemeentenummer is_kort_nummer",
        "versta.lopend": (
            "LOPENDE_PATRONEN mobiele_nummers nummer_thuis nummers postbussen postcodes "
            "straten_met_nummer"
        ),
        "versta.telefoon": "bezwaar_tegen lees_telefoon",
        "versta.tijden": "Tijdlezing lees_tijden",
        "versta.verstaan": "Verstaan citeer onbekend",
        "versta.waarde": "Namenlezer versta_waarde zeg_stuk",
        "versta.woordstam": "STAM stam",
        "zeg.gebied": "gebiedsnaam stadsnaam werkgebiedtekst",
        "zeg.gegevens": (
            "adresregel inwonertekst kosten_in_woorden leeftijdtekst straatregel talentekst "
            "telefoonlink wachtopgave"
        ),
        "zeg.melding": "meldingtekst",
        "zeg.tijden": "dagentekst keertekst ritmetekst tijdregels tijdtekst urentekst",
        "zeg.veldnamen": "veldnaam",
        "zeg.woorden": (
            "DAGEN MAANDEN OOK_GEZEGD TALEN datumtekst klok maandtekst opsomming taalcode "
            "taalnaam uurtekst wekentekst woord"
        ),
        "zeg.zinnen": (
            "aanmeldtekst aanspreekvorm doelgroeptekst hoofdletter kern_en_rest kostentekst "
            "naam_met_afkorting vormentekst zin"
        ),
    },
)
