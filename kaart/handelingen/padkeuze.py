"""Which files a command is about: the PADen on its command line, and what git calls changed."""

import os
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from kaart.basis import KaartFout
from kaart.bestand import Werkmap


class Padkeuze(NamedTuple):
    """Names are relative to the map, with `/`; no paden is everything."""

    paden: frozenset[str] = frozenset()
    gewijzigd: frozenset[str] | None = None

    @classmethod
    def maak(cls, werkmap: Werkmap, paden: Iterable[Path]) -> "Padkeuze":
        """Take what was typed; raises KaartFout for what is not there or not in the map."""
        return cls(frozenset(_in_de_map(werkmap, pad) for pad in paden))

    def heeft(self, bestand: str) -> bool:
        """Say whether a file was chosen; what is said of a folder holds for all that is in it."""
        return (not self.paden or _raakt(bestand, self.paden)) and (
            self.gewijzigd is None or _raakt(bestand, self.gewijzigd)
        )


def _raakt(bestand: str, gekozen: frozenset[str]) -> bool:
    delen = bestand.split("/")
    hierboven = {"/".join(delen[:aantal]) for aantal in range(len(delen) + 1)}
    if not gekozen.isdisjoint(hierboven):
        return True
    is_map = not bestand.endswith(".yaml")
    return is_map and any(naam.startswith(f"{bestand}/") for naam in gekozen)


def _in_de_map(werkmap: Werkmap, pad: Path) -> str:
    """Return the name of a file or folder relative to the map; "" is the map itself."""
    # A line of the output names files relative to the map; such a name works from anywhere.
    bestaand = next((p for p in (pad, werkmap.wortel / pad) if os.path.lexists(p)), None)
    if bestaand is None:
        raise KaartFout(f"{pad} bestaat niet; noem een bestand of map van de kaart")
    heel = Path(os.path.abspath(bestaand))  # noqa: PTH100 - resolve() would follow a link
    for plek in (heel.parent.resolve() / heel.name, heel.resolve()):
        if plek.is_relative_to(werkmap.wortel):
            naam = plek.relative_to(werkmap.wortel).as_posix()
            return "" if naam == "." else naam
    raise KaartFout(f"{pad} ligt niet in de kaart ({werkmap.wortel})")
