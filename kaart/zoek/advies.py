"""When nothing was found: which filter removed what, and where there is something after all."""

from datetime import date
from typing import NamedTuple

from kaart.bestand import Naslag
from kaart.hulp import begrijp_gebied
from kaart.model import Kaart
from kaart.zoek.treffer import Treffer, is_lokaal
from kaart.zoek.vraag import Zoekvraag
from kaart.zoek.zoeken import zoek

# Field of Zoekvraag → how the filter is named on the command line.
_FILTERS = {
    "gebieden": "--wijk",
    "themas": "--thema",
    "hulpvragen": "--hulpvraag",
    "doelgroepen": "--doelgroep",
    "vormen": "--vorm",
    "toegang": "--toegang",
    "soorten": "--soort",
    "dagen": "--dag",
    "dagdelen": "--dagdeel",
    "netwerken": "--netwerk",
    "talen": "--taal",
    "sectoren": "--sector",
    "gratis": "--kosten",
    "vers": "--vers",
}


_LEEG = Zoekvraag()


class Advies(NamedTuple):
    """How many hits there are without one filter, and in which wijken there are local ones."""

    zonder: tuple[tuple[str, int], ...] = ()
    elders: tuple[tuple[str, int], ...] = ()


def adviseer(kaart: Kaart, vraag: Zoekvraag, peildatum: date, naslag: Naslag) -> Advies:
    """Ask the question again without each filter, and for each wijk; the largest number first."""

    def treffers(anders: Zoekvraag) -> tuple[Treffer, ...]:
        return zoek(kaart, anders, peildatum, naslag).treffers

    zonder = [
        (naam, len(treffers(vraag._replace(**{veld: getattr(_LEEG, veld)}))))
        for veld, naam in _FILTERS.items()
        if getattr(vraag, veld) != getattr(_LEEG, veld)
    ]
    elders = [
        (wijk.naam, sum(is_lokaal(treffer) for treffer in treffers(anders)))
        for wijk in kaart.wijken.values()
        if vraag.gebieden
        for anders in [vraag._replace(gebieden=(begrijp_gebied(kaart, wijk.id),))]
    ]
    return Advies(_grootste_eerst(zonder), _grootste_eerst(elders))


def _grootste_eerst(telling: list[tuple[str, int]]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(((n, a) for n, a in telling if a), key=lambda regel: -regel[1]))
