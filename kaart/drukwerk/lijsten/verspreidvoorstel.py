"""Where printed sets could lie when nobody has agreed on a place yet: the places where people come.

Only places that are on the map, by kind; a person still has to go there and ask.
"""

from collections.abc import Collection, Iterable
from datetime import date

from kaart.drukwerk.lijsten.verspreiding import Verspreiding, verdeel_over_wijken
from kaart.model import Kaart
from kaart.oordeel import is_gestopt

# A place with a desk takes a pile; a market goes through it in a day. To begin with: what is left
# after a month says more.
_SETS = {
    "bibliotheek": 20, "buurtcentrum": 20, "buurthuis": 20, "wijkbureau": 20,
    "gezondheidscentrum": 20, "kerk": 10, "markt": 40,
}  # fmt: skip
# Where people come who never go to those, and which kind of ours would say that it is there.
_OOK = (
    ("huisarts en apotheek", "gezondheidscentrum"),
    ("bibliotheek", "bibliotheek"),
    ("markt of braderie (soort: markt)", "markt"),
    ("kerk of moskee", "kerk"),
)
_ALTIJD = ("school", "supermarkt")


def stel_plekken_voor(kaart: Kaart, peildatum: date, wijken: Iterable[str] = ()) -> Verspreiding:
    """Return a proposal of places and numbers; `wijken` are ids, none is all."""
    gekozen = set(wijken)
    hier = [
        locatie
        for locatie in kaart.locaties.values()
        if (not gekozen or locatie.wijk in gekozen) and not is_gestopt(locatie, peildatum)
    ]
    plekken = [(locatie, _SETS[locatie.soort]) for locatie in hier if locatie.soort in _SETS]
    rondes = verdeel_over_wijken(plekken, kaart)
    ook = _wat_mist({locatie.soort for locatie in hier})
    return Verspreiding(rondes, voorstel=bool(rondes), ook=ook)


def _wat_mist(soorten: Collection[str]) -> tuple[str, ...]:
    return (*(naam for naam, soort in _OOK if soort not in soorten), *_ALTIJD)
