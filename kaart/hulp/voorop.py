"""First who is there for whoever asks: on a card, the poster, in the register and in a search."""

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from kaart.hulp.groepen import alleen_voor_groep
from kaart.hulp.hulpvraag import Antwoordwijze, antwoordwijze
from kaart.model import Aanbieder, Kaart

T = TypeVar("T")
_WIJZEN = list(Antwoordwijze)


def algemeen_eerst(rij: Sequence[T], voor_groep: Callable[[T], bool]) -> list[T]:
    """Bring the first that is there for everybody to the front; the others keep their order."""
    eerste = next((nr for nr, een in enumerate(rij) if not voor_groep(een)), 0)
    return [*rij[eerste : eerste + 1], *rij[:eerste], *rij[eerste + 1 :]]


def zet_voorop(
    rij: Sequence[T], kaart: Kaart, hulpvraag: str, aanbieders: Callable[[T], Iterable[Aanbieder]]
) -> list[T]:
    """Put first, of those who answer a question as well as the first does, who is for whoever asks.

    `rij` is in order already; `aanbieders` says what of one of them fits.
    """
    naam, _, id_ = hulpvraag.partition("/")
    thema = kaart.themas.get(naam)
    vraag = next((v for v in (thema.hulpvragen if thema else ()) if v.id == id_), None)
    if not rij or thema is None or vraag is None:
        return list(rij)

    def wijze(een: T) -> int:
        gevonden = (antwoordwijze(wie, hulpvraag) for wie in aanbieders(een))
        return min((_WIJZEN.index(w) for w in gevonden if w is not None), default=len(_WIJZEN))

    eerste = wijze(rij[0])

    def minder(een: T) -> bool:
        if wijze(een) > eerste:
            return True
        return all(
            alleen_voor_groep(wie, thema, vraag)
            for wie in aanbieders(een)
            if antwoordwijze(wie, hulpvraag) is not None
        )

    return algemeen_eerst(rij, minder)
