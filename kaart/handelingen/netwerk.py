"""The networks of the map: all of them in a line each, or one whole."""

from datetime import date
from typing import NamedTuple

from kaart.bestand import Werkmap, laad_kaart
from kaart.handelingen.uitkomst import Uitkomst, weggelaten
from kaart.hulp import begrijp_netwerk
from kaart.model import Kaart
from kaart.wijk import Netwerkbeeld, bekijk_netwerk


class Netwerkantwoord(NamedTuple):
    """The networks that were asked for; `heel` is one, shown with everything."""

    kaart: Kaart
    peildatum: date
    beelden: tuple[Netwerkbeeld, ...]
    heel: bool


def toon_netwerk(werkmap: Werkmap, peildatum: date, woord: str) -> Uitkomst[Netwerkantwoord]:
    """Look at one network, by id, name or abbreviation; without a word at each of them.

    Raises OnbekendeWaarde for a network that is not on the map.
    """
    leesbaar = laad_kaart(werkmap)
    kaart = leesbaar.kaart
    ids = [begrijp_netwerk(kaart, woord)] if woord else list(kaart.netwerken)
    beelden = tuple(bekijk_netwerk(kaart, kaart.netwerken[id_], peildatum) for id_ in ids)
    leeg = () if beelden else ("Er staan nog geen netwerken op de kaart",)
    return Uitkomst(
        Netwerkantwoord(kaart, peildatum, beelden, bool(woord)),
        opmerkingen=(*weggelaten(leesbaar.weggelaten), *leeg),
    )
