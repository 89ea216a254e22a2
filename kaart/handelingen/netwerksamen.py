"""What the members of a network do together for volunteers: joint recruitment, or training."""

from datetime import date
from typing import NamedTuple

from kaart.bestand import Werkmap, laad_kaart
from kaart.handelingen.uitkomst import Uitkomst, weggelaten
from kaart.hulp import begrijp_keuze, begrijp_netwerk
from kaart.model import Kaart, Netwerk
from kaart.wijk import SAMENSOORTEN, Samenaanbod, samen_van


class Samenantwoord(NamedTuple):
    """What runs, of one network or of the whole map."""

    kaart: Kaart
    peildatum: date
    netwerk: Netwerk | None
    soort: str
    rijen: tuple[Samenaanbod, ...]


def toon_samen(
    werkmap: Werkmap, peildatum: date, woord: str, soort: str
) -> Uitkomst[Samenantwoord]:
    """Return what members offer of a soort. Raises OnbekendeWaarde for a word it does not know."""
    soort = begrijp_keuze("soort", soort, SAMENSOORTEN)
    leesbaar = laad_kaart(werkmap)
    kaart = leesbaar.kaart
    netwerk = kaart.netwerken[begrijp_netwerk(kaart, woord)] if woord else None
    rijen = samen_van(kaart, netwerk, soort, peildatum)
    return Uitkomst(
        Samenantwoord(kaart, peildatum, netwerk, soort, rijen),
        opmerkingen=weggelaten(leesbaar.weggelaten),
    )
