"""What is asked for by name and has stopped: it is no hit, and still the answer.

Who looks for a name that has gone must read that it has gone, why, and where to go; not nothing,
and not what is spelled a little like it.
"""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from kaart.basis import aaneen, bijna_zelfde, vergelijkbaar
from kaart.hulp import inhoudswoorden, opvolger
from kaart.model import Kaart, Locatie, Organisatie
from kaart.oordeel import is_gestopt
from kaart.zoek.vraag import Zoekvraag

_MIN_LENGTE = 4
Ding = Organisatie | Locatie


class Verdwenen(NamedTuple):
    """What has stopped, what came in its place, and how it was spelled when that was wrong."""

    ding: Ding
    opvolger: Ding | None
    getypt: str = ""

    def woorden(self) -> frozenset[str]:
        """Return the words of its name that say which one it is."""
        return frozenset(inhoudswoorden(" ".join(_namen(self.ding))))


def verdwenen(kaart: Kaart, vraag: Zoekvraag, peildatum: date) -> tuple[Verdwenen, ...]:
    """Return what the words of a question name and has stopped.

    That is its whole name, or the word its name begins with when nothing that is there is called
    so: “careyn” names Careyn Utrecht, “stichting” names nothing.
    """
    woorden = _gevraagd(vraag)
    weg = list(_dingen(kaart, peildatum, gestopt=True)) if woorden else []
    if not weg:
        return ()
    heel = aaneen(vraag.tekst)
    # Seldom any, and the words of all that is there cost more than the rest of a search.
    bijzonder = woorden.intersection(_eerste(naam) for ding in weg for naam in _namen(ding))
    if bijzonder:
        bijzonder -= _van_nu(kaart, peildatum)
    return tuple(
        Verdwenen(ding, na)
        for ding in weg
        if heel in map(aaneen, _namen(ding)) or bijzonder.intersection(map(_eerste, _namen(ding)))
        for na in [_opvolger(kaart, ding)]
        if na is None or vergelijkbaar(na.naam) != vergelijkbaar(ding.naam)
    )


def bijna_verdwenen(kaart: Kaart, vraag: Zoekvraag, peildatum: date) -> tuple[Verdwenen, ...]:
    """Return what has stopped and has a word like these in its name; for when little was found."""
    bezet = _van_nu(kaart, peildatum)
    dingen = {
        woord: ding
        for ding in _dingen(kaart, peildatum, gestopt=True)
        for woord in inhoudswoorden(" ".join(_namen(ding)))
        if len(woord) >= _MIN_LENGTE and woord not in bezet
    }
    gevonden = {
        ding.id: Verdwenen(ding, _opvolger(kaart, ding), "" if getypt == woord else getypt)
        for getypt in sorted(_gevraagd(vraag))
        if (woord := bijna_zelfde(getypt, dingen))
        for ding in [dingen[woord]]
    }
    return tuple(gevonden.values())


def _gevraagd(vraag: Zoekvraag) -> frozenset[str]:
    """Return the words that can be a name: no place and no doelgroep."""
    woorden = inhoudswoorden(" ".join(vraag.woorden))
    return frozenset(w for w in woorden if len(w) >= _MIN_LENGTE) or frozenset(woorden)


def _dingen(kaart: Kaart, peildatum: date, *, gestopt: bool) -> Iterator[Ding]:
    dingen: tuple[Ding, ...] = (*kaart.organisaties.values(), *kaart.locaties.values())
    return (ding for ding in dingen if is_gestopt(ding, peildatum) is gestopt)


def _opvolger(kaart: Kaart, ding: Ding) -> Ding | None:
    collectie = "organisaties" if isinstance(ding, Organisatie) else "locaties"
    na: Ding | None = opvolger(kaart, collectie, ding)
    return na


def _van_nu(kaart: Kaart, peildatum: date) -> frozenset[str]:
    """Return the words that name what is there: things by their name, themes by any word."""
    dingen = _dingen(kaart, peildatum, gestopt=False)
    namen = [naam for ding in dingen for naam in _namen(ding)]
    namen += [w for thema in kaart.themas.values() for w in (thema.naam, *thema.synoniemen)]
    return frozenset(woord for naam in namen for woord in vergelijkbaar(naam).split())


def _namen(ding: Ding) -> list[str]:
    return [ding.id.replace("-", " "), ding.naam, *filter(None, [getattr(ding, "afkorting", "")])]


def _eerste(naam: str) -> str:
    return inhoudswoorden(naam)[0] if vergelijkbaar(naam) else ""
