"""When nothing was found: which filter removed what, and where there is something after all."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from itertools import combinations
from typing import NamedTuple

from kaart.bestand import Naslag
from kaart.hulp import begrijp_gebied, vangnet_van
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
_MEESTE_SAMEN = 2


class Advies(NamedTuple):
    """How many hits there are without one filter, in which wijken there are local ones, and who.

    `samen` is asked only when leaving out one filter does not help.
    """

    zonder: tuple[tuple[str, int], ...] = ()
    elders: tuple[tuple[str, int], ...] = ()
    samen: tuple[tuple[tuple[str, ...], int], ...] = ()  # filters that empty it only together
    vangnet: str = ""  # id of whom to name


def adviseer(kaart: Kaart, vraag: Zoekvraag, peildatum: date, naslag: Naslag) -> Advies:
    """Ask the question again without each filter, and for each wijk; the largest number first."""

    def treffers(anders: Zoekvraag) -> tuple[Treffer, ...]:
        return zoek(kaart, anders, peildatum, naslag).treffers

    gevraagd = [veld for veld in _FILTERS if getattr(vraag, veld) != getattr(_LEEG, veld)]

    def zonder_velden(velden: Iterable[str]) -> int:
        return len(treffers(vraag._replace(**{veld: getattr(_LEEG, veld) for veld in velden})))

    zonder = [(_FILTERS[veld], zonder_velden((veld,))) for veld in gevraagd]
    samen = () if any(a for _, a in zonder) else _samen(gevraagd, zonder_velden)
    elders = [
        (wijk.naam, sum(is_lokaal(treffer) for treffer in treffers(anders)))
        for wijk in kaart.wijken.values()
        if vraag.gebieden
        for anders in [vraag._replace(gebieden=(begrijp_gebied(kaart, wijk.id),))]
    ]
    return Advies(
        _grootste_eerst(zonder), _grootste_eerst(elders), samen, _vangnet(kaart, vraag, peildatum)
    )


def _samen(
    velden: Sequence[str], tel: Callable[[Iterable[str]], int]
) -> tuple[tuple[tuple[str, ...], int], ...]:
    """Return the smallest sets of filters without which there is something, the best three."""
    for aantal in range(2, len(velden) + 1):
        geteld = [(weg, tel(weg)) for weg in combinations(velden, aantal)]
        if gevonden := [(weg, hits) for weg, hits in geteld if hits]:
            beste = sorted(gevonden, key=lambda paar: -paar[1])[:_MEESTE_SAMEN]
            return tuple((tuple(_FILTERS[veld] for veld in weg), hits) for weg, hits in beste)
    return ()


def _vangnet(kaart: Kaart, vraag: Zoekvraag, peildatum: date) -> str:
    """Return whom to name; nobody of this map for a town elsewhere."""
    if vraag.wens.buiten:
        return ""
    themas = (*vraag.themas, *(hulpvraag.partition("/")[0] for hulpvraag in vraag.hulpvragen))
    gebieden = (*vraag.gebieden, *(gebied for _, gebied in vraag.wens.plaatsen))
    gevonden = vangnet_van(kaart, themas, gebieden, peildatum)
    return gevonden[0].id if gevonden else ""


def _grootste_eerst(telling: list[tuple[str, int]]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(((n, a) for n, a in telling if a), key=lambda regel: -regel[1]))
