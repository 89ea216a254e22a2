"""What to check first: how old it is, times how much hangs on it. Pure.

There is never time to check everything, so the order decides what stays true. Whoever reads the
list must see why something is on top, so the measure is a few counts that can be said in words
("enige bij 3 hulpvragen, de hele stad"), never a score that nobody can follow.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import NamedTuple

from kaart.basis import sorteersleutel
from kaart.hulp import aanbieders
from kaart.model import LANDELIJK, STAD, Kaart, Organisatie
from kaart.nakijken.achterstand.punten import nakijkpunten
from kaart.oordeel import Oordeel, Stand, is_gestopt, plus_maanden, zwakste

# Points: a question that only this one answers, a wijk, somebody who refers to it. Each of the
# last two counts for at most MEEST, or a network of forty would push everything else down.
_VRAAG, _WIJK, _VERWIJZING, MEEST = 5, 1, 2, 10
# So long unchecked is as bad as never checked.
_HEEL_OUD = 36  # months
_KEER = {Stand.ACTUEEL: 0, Stand.BIJNA: 1, Stand.VEROUDERD: 2, Stand.ONBEKEND: 3}

# How something is referred to → in words, for one and for more.
_WOORDEN = {
    "vangnet": ("vangnet van 1 thema", "vangnet van {} thema’s"),
    "nood": ("noodlijn van 1 thema", "noodlijn van {} thema’s"),
    "netwerk": ("contact van 1 netwerk", "contact van {} netwerken"),
    "onderdeel": ("1 onderdeel", "{} onderdelen"),
    "opvolger": ("opvolger van 1 ander", "opvolger van {} anderen"),
    "plek": ("plek van 1 organisatie", "plek van {} organisaties"),
    "lid": ("1 lid", "{} leden"),
}


class Belang(NamedTuple):
    """How much one thing is used; `verwijzingen` are a word of _WOORDEN and how many."""

    alleen: tuple[str, ...] = ()  # the hulpvragen that nobody else answers
    wijken: int = 0
    hele_stad: bool = False
    verwijzingen: tuple[tuple[str, int], ...] = ()

    @property
    def punten(self) -> int:
        """The measure: at least 1, so that what nobody uses still has an age."""
        wijken = MEEST if self.hele_stad else min(MEEST, _WIJK * self.wijken)
        verwijzingen = _VERWIJZING * sum(aantal for _, aantal in self.verwijzingen)
        return max(1, _VRAAG * len(self.alleen) + wijken + min(MEEST, verwijzingen))

    def __str__(self) -> str:
        """Say it: "enige bij 3 hulpvragen, hele stad, vangnet van 2 thema’s"."""
        delen = []
        if vragen := len(self.alleen):
            delen.append(f"enige bij {vragen} {'hulpvraag' if vragen == 1 else 'hulpvragen'}")
        if self.hele_stad:
            delen.append("hele stad")
        elif self.wijken:
            delen.append(f"{self.wijken} {'wijk' if self.wijken == 1 else 'wijken'}")
        for soort, aantal in self.verwijzingen:
            een, meer = _WOORDEN[soort]
            delen.append(een if aantal == 1 else meer.format(aantal))
        return ", ".join(delen)


class Gewogen(NamedTuple):
    """An organisation with the weakest thing in it and how much it is used."""

    organisatie: Organisatie
    oordeel: Oordeel
    belang: Belang


GEEN_BELANG = Belang()


def bepaal_belang(kaart: Kaart, peildatum: date) -> Mapping[str, Belang]:
    """Return by id how much each organisatie, locatie and netwerk is used; stopped ones use none.

    A hulpvraag hangs on who names it itself: who only has its theme is no answer to send
    somebody to.
    """
    actief = [o for o in kaart.organisaties.values() if not is_gestopt(o, peildatum)]
    alleen: dict[str, list[str]] = defaultdict(list)
    for vraag, wie in _wie_antwoordt(actief, peildatum).items():
        if len(wie) == 1:
            alleen[wie[0]].append(vraag)
    verwijzingen: dict[str, Counter[str]] = defaultdict(Counter)
    for soort, identiteit in _verwijzingen(kaart, actief, peildatum):
        verwijzingen[identiteit][soort] += 1
    gebieden = [
        *((o.id, o.werkgebied) for o in kaart.organisaties.values()),
        *((n.id, n.werkgebied) for n in kaart.netwerken.values()),
        *((plek.id, (plek.wijk,) if plek.wijk else ()) for plek in kaart.locaties.values()),
    ]
    return {
        identiteit: Belang(
            tuple(alleen[identiteit]),
            *_bereik(werkgebied, len(kaart.wijken)),
            tuple((soort, n) for soort in _WOORDEN if (n := verwijzingen[identiteit][soort])),
        )
        for identiteit, werkgebied in gebieden
    }


def sorteer_op_belang(
    kaart: Kaart, organisaties: Iterable[Organisatie], peildatum: date
) -> tuple[Gewogen, ...]:
    """Return what somebody reported, then the stalest and most used; what has stopped is not."""
    belang = bepaal_belang(kaart, peildatum)
    termijnen = kaart.gegevens.termijnen
    gewogen = [
        Gewogen(o, zwakste(p.oordeel for p in nakijkpunten(o, termijnen, peildatum)), belang[o.id])
        for o in organisaties
        if not is_gestopt(o, peildatum)
    ]
    return tuple(
        sorted(
            gewogen,
            key=lambda g: (
                not g.organisatie.gemeld,
                *voorrang(g.oordeel, g.belang, peildatum, g.organisatie.naam),
            ),
        )
    )


def voorrang(
    oordeel: Oordeel, belang: Belang, peildatum: date, naam: str
) -> tuple[int, int, int, str]:
    """Return what to sort by: stale times used, then the stalest, then the oldest, then by name."""
    keer = keer_van(oordeel, peildatum)
    dag = (oordeel.dag or date.min).toordinal()
    return -keer * belang.punten, -keer, dag, sorteersleutel(naam)


def keer_van(oordeel: Oordeel, peildatum: date) -> int:
    """Return how heavy an age counts: 0 actueel, 1 bijna, 2 verouderd, 3 very old or never."""
    heel_oud = (
        oordeel.stand is Stand.VEROUDERD
        and oordeel.dag is not None
        and plus_maanden(oordeel.dag, _HEEL_OUD) <= peildatum
    )
    return _KEER[Stand.ONBEKEND if heel_oud else oordeel.stand]


def _bereik(werkgebied: Iterable[str], alle_wijken: int) -> tuple[int, bool]:
    """Return how many wijken are served, also in part, and whether that is the whole city."""
    plekken = set(werkgebied)
    if not plekken.isdisjoint({STAD, LANDELIJK}):
        return alle_wijken, True
    return len({plek.partition("/")[0] for plek in plekken}), False


def _wie_antwoordt(actief: Iterable[Organisatie], peildatum: date) -> Mapping[str, list[str]]:
    wie: dict[str, list[str]] = defaultdict(list)
    for organisatie in actief:
        vragen = {v for wie in aanbieders(organisatie, peildatum) for v in wie.hulpvragen}
        for vraag in sorted(vragen):
            wie[vraag].append(organisatie.id)
    return wie


def _verwijzingen(
    kaart: Kaart, actief: Iterable[Organisatie], peildatum: date
) -> Iterator[tuple[str, str]]:
    """Yield how and to what something refers."""
    for thema in kaart.themas.values():
        yield "vangnet", thema.vangnet
        if thema.let_op is not None:
            yield "nood", thema.let_op.organisatie
    yield from (("netwerk", netwerk.organisatie) for netwerk in kaart.netwerken.values())
    for organisatie in kaart.organisaties.values():
        yield "opvolger", organisatie.opgevolgd_door
    for organisatie in actief:
        yield "onderdeel", organisatie.onderdeel_van
        yield from (("lid", netwerk) for netwerk in organisatie.netwerken)
        lopend = (a.locatie for a in organisatie.aanbod if not is_gestopt(a, peildatum))
        yield from (("plek", plek) for plek in {*organisatie.locaties, *lopend})
