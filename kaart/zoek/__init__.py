"""A question and its answer.

`vraag` says what was typed in terms of the map, `eisen` what fits it, `vrijetekst` and `woordvorm`
find words, `redenen` says why something is in the answer, `zoeken` puts it in order, and `advies`
helps when there is nothing.
"""

from kaart.zoek.advies import Advies, adviseer
from kaart.zoek.vraag import Begrepen, Zoekvraag, begrijp_vers, begrijp_vraag
from kaart.zoek.zoeken import Treffer, is_lokaal, waarschuwingen, zoek

__all__ = [
    "Advies",
    "Begrepen",
    "Treffer",
    "Zoekvraag",
    "adviseer",
    "begrijp_vers",
    "begrijp_vraag",
    "is_lokaal",
    "waarschuwingen",
    "zoek",
]
