"""What no font can print stops itself and nothing else: the entry stays off every product."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TypeVar

from kaart.basis import ontbrekend, teken_in_woorden
from kaart.drukwerk.pers.drukpers import teksten
from kaart.model import Kaart
from kaart.vrijgave import VrijeKaart

# What a product can do without; a thema or a wijk stands on nearly every sheet.
_DINGEN = ("organisaties", "locaties", "netwerken")
Ondrukbaar = Mapping[tuple[str, str], str]
T = TypeVar("T")


def vind_ondrukbaar(kaart: VrijeKaart, lettertypen: tuple[Path, ...]) -> Ondrukbaar:
    """Return by collection and id what cannot be printed, and why: name, signs and file."""
    return {
        (map_, id_): f"{ding.naam}: geen lettertype heeft {tekens} (data/{map_}/{id_}.yaml)"
        for map_ in _DINGEN
        for id_, ding in getattr(kaart, map_).items()
        if (tekens := ", ".join(_tekens(ding, lettertypen)))
    }


def zonder_ondrukbaar(kaart: Kaart, ondrukbaar: Ondrukbaar) -> Kaart:
    """Return the map without what cannot be printed."""
    if not ondrukbaar:
        return kaart
    return kaart._replace(
        organisaties=_zonder("organisaties", kaart.organisaties, ondrukbaar),
        locaties=_zonder("locaties", kaart.locaties, ondrukbaar),
        netwerken=_zonder("netwerken", kaart.netwerken, ondrukbaar),
    )


def _zonder(map_: str, dingen: Mapping[str, T], ondrukbaar: Ondrukbaar) -> dict[str, T]:
    return {id_: ding for id_, ding in dingen.items() if (map_, id_) not in ondrukbaar}


def _tekens(ding: object, lettertypen: tuple[Path, ...]) -> Iterator[str]:
    """Yield the signs; who writes plainly needs no font to be read."""
    gezegd = "".join(teksten(ding))
    if not gezegd.isascii():
        yield from map(teken_in_woorden, ontbrekend([gezegd], lettertypen))
