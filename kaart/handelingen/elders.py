"""What a doing does not do for a kind of thing, said to who asks for it all the same."""

import re

from kaart.basis import KaartFout
from kaart.bestand import Werkmap
from kaart.model import SOORTEN, Soort

_NAAM = re.compile(r"[\w-]+")


def weiger_elders(werkmap: Werkmap, tekst: str, doen: str) -> None:
    """Raise KaartFout when this names a thing of a kind that is no part of the map itself.

    The sentence says where one has to be. Whatever else it may be is for others to say.
    """
    soort = _soort_van(werkmap, tekst)
    if soort is not None:
        zin = soort.elders.get(doen, f"kaart {doen} kan dat niet met {soort.meervoud}")
        raise KaartFout(f"{tekst} is een {soort.naam}: {zin}" if soort.map else zin)


def _soort_van(werkmap: Werkmap, tekst: str) -> Soort | None:
    if not _NAAM.fullmatch(tekst):
        return None
    for soort in SOORTEN.values():
        bestand = werkmap.data / soort.map / f"{tekst}.yaml"
        if not soort.op_de_kaart and bestand.is_file():
            return soort
    return None
