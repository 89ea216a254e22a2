"""How far a fact may still be trusted: each thing judged on its own clock.

Only a check counts: never the git date, never the date of an edit. The clocks (`Termijnen`) are in
months and stand in docs/datamodel.md; data/kaart.yaml can change them.
"""

from calendar import monthrange
from collections.abc import Iterable, Iterator
from datetime import date
from enum import Enum
from typing import NamedTuple

from kaart.model import (
    Aanbod,
    Aanmeldstop,
    Adres,
    Contact,
    Controle,
    Convenant,
    Locatie,
    Organisatie,
    Termijn,
    Termijnen,
    Tijd,
    Wachttijd,
    eerste_dag,
)


class Stand(Enum):
    """The verdict on one thing, from good to bad."""

    ACTUEEL = "actueel"
    BIJNA = "bijna verouderd"
    VEROUDERD = "verouderd"
    ONBEKEND = "onbekend"


_VOLGORDE = {stand: nummer for nummer, stand in enumerate(Stand)}
# With these verdicts there is nothing to warn for.
OP_TIJD = frozenset({Stand.ACTUEEL, Stand.BIJNA})


class Oordeel(NamedTuple):
    """A verdict, and the check it rests on; `dag` is None when nobody ever checked.

    `wat` names the part that it is about, "contact balie"; "" is the thing itself. `bron` is the
    date of the newest source, for when there was no check; "" is a source without a date.
    `behalve` are the fields that changed after the check of the organisation.
    """

    stand: Stand
    controle: Controle
    dag: date | None
    wat: str = ""
    bron: str = ""
    behalve: tuple[str, ...] = ()


def plus_maanden(dag: date, maanden: int) -> date:
    """Return the same day so many months later; the 31st becomes the last day of the month."""
    jaar, maand = divmod(dag.year * 12 + dag.month - 1 + maanden, 12)
    jaar = max(date.min.year, min(jaar, date.max.year))
    return date(jaar, maand + 1, min(dag.day, monthrange(jaar, maand + 1)[1]))


def beoordeel(controle: Controle | None, termijn: Termijn, peildatum: date) -> Oordeel:
    """Judge a check by its clock. A check without a real date is onbekend, never actueel."""
    controle = controle or Controle()
    dag = eerste_dag(controle.op)
    if dag is None or dag > peildatum:  # what comes later was not known then
        return Oordeel(Stand.ONBEKEND, controle if dag is None else Controle(), None)
    if peildatum >= plus_maanden(dag, termijn.verouderd):
        return Oordeel(Stand.VEROUDERD, controle, dag, behalve=controle.behalve)
    bijna = peildatum >= plus_maanden(dag, termijn.bijna)
    stand = Stand.BIJNA if bijna else Stand.ACTUEEL
    return Oordeel(stand, controle, dag, behalve=controle.behalve)


def zwakste(oordelen: Iterable[Oordeel]) -> Oordeel:
    """Return the verdict to show when several things are acted on: the worst, then the oldest."""
    return min(oordelen, key=lambda o: (-_VOLGORDE[o.stand], o.dag or date.min))


def controle_van(
    deel: Aanbod | Contact | Adres | Tijd, geheel: Organisatie | Controle | None
) -> Controle:
    """Return the check of a part: its own, else the newest date of its bronnen, else the whole."""
    if deel.gecontroleerd is not None:
        return deel.gecontroleerd
    if not deel.bronnen:
        controle = geheel.gecontroleerd if isinstance(geheel, Organisatie) else geheel
        return (controle or Controle())._replace(behalve=())
    nieuwste = max(deel.bronnen, key=lambda bron: bron.datum)
    return Controle(op=nieuwste.datum, hoe="website" if nieuwste.url else "document")


def heeft_eigen_klok(deel: Aanbod | Contact | Adres | Tijd) -> bool:
    """Say whether a part has a date of its own, and does not go by that of the whole."""
    return deel.gecontroleerd is not None or bool(deel.bronnen)


def oordeel_aanbod(
    aanbod: Aanbod, organisatie: Organisatie, termijnen: Termijnen, peildatum: date
) -> Oordeel:
    """Judge an aanbod: with times on the short clock, and always verouderd when it is over."""
    oordeel = beoordeel(
        controle_van(aanbod, organisatie), termijn_van(aanbod, termijnen), peildatum
    )
    if is_voorbij(aanbod, peildatum) and oordeel.stand is not Stand.ONBEKEND:
        return oordeel._replace(stand=Stand.VEROUDERD)
    return oordeel


def termijn_van(aanbod: Aanbod, termijnen: Termijnen) -> Termijn:
    """Return the clock of an aanbod: what has times changes sooner."""
    return termijnen.aanbod if aanbod.tijden else termijnen.organisatie


def oordeel_wachttijd(wachttijd: Wachttijd, termijnen: Termijnen, peildatum: date) -> Oordeel:
    """Judge a waiting time by its own date; past its termijn it is not shown."""
    return beoordeel(Controle(op=wachttijd.op), termijnen.wachttijd, peildatum)


def oordeel_aanmeldstop(stop: Aanmeldstop, termijnen: Termijnen, peildatum: date) -> Oordeel:
    """Judge a stop on new people: true until its end, and past that end it has to go.

    Without an end it has the clock of a waiting time, from its last check or its beginning.
    """
    begin, einde = eerste_dag(stop.sinds), eerste_dag(stop.tot)
    if einde is not None:
        stand = Stand.VEROUDERD if einde < peildatum else Stand.ACTUEEL
        return Oordeel(stand, Controle(op=stop.tot), einde)
    if begin is not None and begin > peildatum:
        return Oordeel(Stand.ACTUEEL, Controle(op=stop.sinds), begin)
    return beoordeel(Controle(op=stop.op or stop.sinds), termijnen.wachttijd, peildatum)


def oordeel_convenant(convenant: Convenant, termijnen: Termijnen, peildatum: date) -> Oordeel:
    """Judge an agreement by its end: bijna some months before `tot`, verouderd past it."""
    opgezegd = eerste_dag(convenant.opgezegd_op)
    if opgezegd is not None and opgezegd <= peildatum:
        return Oordeel(Stand.VEROUDERD, Controle(op=convenant.opgezegd_op), opgezegd)
    controle, einde = Controle(op=convenant.tot), eerste_dag(convenant.tot)
    if einde is None:  # without an end there is no clock; an end that is no date says nothing
        return Oordeel(Stand.ONBEKEND if convenant.tot else Stand.ACTUEEL, controle, None)
    termijn = termijnen.convenant
    if peildatum > plus_maanden(einde, termijn.verouderd):
        return Oordeel(Stand.VEROUDERD, controle, einde)
    bijna = peildatum >= plus_maanden(einde, -termijn.bijna)
    return Oordeel(Stand.BIJNA if bijna else Stand.ACTUEEL, controle, einde)


def is_gestopt(ding: Organisatie | Aanbod | Locatie, peildatum: date) -> bool:
    """Say whether it has stopped on this day; what stops later still counts as active."""
    dag = gestopt_vanaf(ding)
    return dag is not None and dag <= peildatum


def gestopt_vanaf(ding: Organisatie | Aanbod | Locatie) -> date | None:
    """Return the first day on which it has stopped; None when nobody says that it stops."""
    if ding.status not in {"gestopt", "niet-opnemen"}:
        return None
    return eerste_dag(getattr(ding, "gestopt_op", "")) or date.min


def is_voorbij(aanbod: Aanbod, peildatum: date) -> bool:
    """Say whether all times of an aanbod are over; one without times never is."""
    return bool(aanbod.tijden) and all(tijd_voorbij(tijd, peildatum) for tijd in aanbod.tijden)


def tijd_voorbij(tijd: Tijd, peildatum: date) -> bool:
    """Say whether a time is over: once, or past `geldig_tot`; what is every year comes back."""
    einde = laatste_dag(tijd)
    return einde is not None and einde < peildatum


def laatste_dag(tijd: Tijd) -> date | None:
    """Return the day after which a time is over; None when it goes on."""
    eenmalig = "" if tijd.ritme == "jaarlijks" else tijd.datum
    return eerste_dag(tijd.geldig_tot or eenmalig)


def lopend_aanbod(organisatie: Organisatie, peildatum: date) -> Iterator[Aanbod]:
    """Yield what is offered on this day: what has stopped or is over, nobody can go to."""
    for aanbod in organisatie.aanbod:
        if not (is_gestopt(aanbod, peildatum) or is_voorbij(aanbod, peildatum)):
            yield aanbod
