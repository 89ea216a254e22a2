"""A question and its answer.

`vraag` says what was typed in terms of the map (what fits a choice is judged in `hulp`),
`vrijetekst` and `woordvorm` find words, `verdwenen` what was named and has stopped, `redenen` says
why something is in the answer, `zoeken` puts it in order, and `advies` helps when there is nothing.
"""

from kaart.zoek.advies import Advies, adviseer
from kaart.zoek.verdwenen import Verdwenen, bijna_verdwenen, verdwenen
from kaart.zoek.vraag import Begrepen, Zoekvraag, begrijp_vers, begrijp_vraag
from kaart.zoek.zoeken import Treffer, is_lokaal, waarschuwingen, zoek

__all__ = [
    "Advies",
    "Begrepen",
    "Treffer",
    "Verdwenen",
    "Zoekvraag",
    "adviseer",
    "begrijp_vers",
    "begrijp_vraag",
    "bijna_verdwenen",
    "is_lokaal",
    "verdwenen",
    "waarschuwingen",
    "zoek",
]
