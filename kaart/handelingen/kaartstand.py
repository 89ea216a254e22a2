"""Where a map stands, and which steps pay most now."""

from datetime import date
from itertools import islice
from typing import NamedTuple

from kaart.bestand import Werkmap, laad_kaart
from kaart.handelingen.leg_vast import tel_losse
from kaart.handelingen.uitkomst import Uitkomst
from kaart.handelingen.volgende_stappen import Stap, Toestand, volgende_stappen
from kaart.hulp import is_te_bereiken
from kaart.model import LANDELIJK, Kaart, Organisatie
from kaart.oordeel import OP_TIJD, betrouwbaarheid_geheel, is_gestopt

_VOORBEELD = "samen-eten-voorbeeld"  # of `kaart begin`
_STAPPEN = 3


class Kaartstand(NamedTuple):
    """The counts of a map; `leeg` when no organisation of its own is on it yet."""

    naam: str
    organisaties: int
    zonder_contact: int
    verouderd: int  # or never checked
    niet_vastgelegd: int
    fouten: int  # files that cannot be used
    leeg: bool
    stappen: tuple[Stap, ...]
    eerste_wijk: str = ""
    genoemd: str = ""  # the folder, when somebody named it: then each command has to as well


def bepaal_kaartstand(
    werkmap: Werkmap, peildatum: date, hier: str = ".", genoemd: str = ""
) -> Uitkomst[Kaartstand]:
    """Count what there is, and choose the steps that pay most."""
    leesbaar = laad_kaart(werkmap)
    kaart = leesbaar.kaart
    actief = [o for o in kaart.organisaties.values() if not is_gestopt(o, peildatum)]
    zonder = [o for o in actief if not is_te_bereiken(o)]
    oud = [o for o in actief if not _op_tijd(kaart, o, peildatum)]
    los = tel_losse(werkmap)
    leeg = all(o.id == _VOORBEELD or LANDELIJK in o.werkgebied for o in actief)
    toestand = Toestand(werkmap, kaart, len(leesbaar.weggelaten), actief, zonder, oud, los, hier)
    stappen = () if leeg else tuple(islice(volgende_stappen(toestand), _STAPPEN))
    return Uitkomst(
        Kaartstand(
            kaart.gegevens.naam or "Sociale kaart", len(actief), len(zonder), len(oud), los,
            len(leesbaar.weggelaten), leeg, stappen,
            next((wijk.naam for wijk in kaart.wijken.values()), ""), genoemd,
        )
    )  # fmt: skip


def _op_tijd(kaart: Kaart, organisatie: Organisatie, peildatum: date) -> bool:
    oordeel = betrouwbaarheid_geheel(organisatie, kaart.gegevens.termijnen, peildatum)
    return oordeel.stand in OP_TIJD
