"""What git remembers of the map: the life of one thing, and the difference since a moment."""

from typing import TYPE_CHECKING

from kaart.basis.gezicht import maak_gezicht

if TYPE_CHECKING:
    from kaart.geschiedenis.ding import (
        Bestandsplek as Bestandsplek,
        Voorval as Voorval,
        lees_geschiedenis as lees_geschiedenis,
        vind_plek as vind_plek,
    )
    from kaart.geschiedenis.kaartverschil import (
        GESTOPT as GESTOPT,
        GEWIJZIGD as GEWIJZIGD,
        NIEUW as NIEUW,
        VERSCHILSOORTEN as VERSCHILSOORTEN,
        WEG as WEG,
        Dingverschil as Dingverschil,
        Kaartverschil as Kaartverschil,
        beperk as beperk,
        kies_moment as kies_moment,
        vergelijk_kaart as vergelijk_kaart,
    )
    from kaart.geschiedenis.levensloop import (
        Gebeurtenis as Gebeurtenis,
        Wat as Wat,
    )
    from kaart.geschiedenis.verleden import (
        Bestandsstap as Bestandsstap,
        lees_stappen as lees_stappen,
    )
    from kaart.geschiedenis.zekerheid import (
        voorbehoud as voorbehoud,
    )

__getattr__ = maak_gezicht(
    __name__,
    ding="Bestandsplek Voorval lees_geschiedenis vind_plek",
    kaartverschil=(
        "Dingverschil GESTOPT GEWIJZIGD Kaartverschil NIEUW VERSCHILSOORTEN WEG beperk "
        "kies_moment vergelijk_kaart"
    ),
    levensloop="Gebeurtenis Wat",
    verleden="Bestandsstap lees_stappen",
    zekerheid="voorbehoud",
)
