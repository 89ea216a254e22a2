"""Whether a contact person may be shown here and now, and whether the data must go.

Pure: the day and the clocks are handed down, so that every output asks the same question.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from enum import Enum
from typing import NamedTuple

from kaart.model import Controle, Persoon, Termijn, Termijnen, eerste_dag
from kaart.oordeel import Oordeel, Stand, beoordeel, plus_maanden
from kaart.personen.prive import is_eigen_postbus, is_mobiel


class Kanaal(Enum):
    """Where a person may stand; what `bereik` does not name is not allowed."""

    NETWERK = "netwerk"
    PAPIER = "papier"
    WEB = "web"
    EXPORT = "export"


class Mag(NamedTuple):
    """The answer: in words why not, or "" when it may; the words name nobody."""

    reden: str = ""

    @property
    def mag(self) -> bool:
        """Whether it may."""
        return not self.reden


class Persoonsoordeel(NamedTuple):
    """The verdict on one person: is it still confirmed, and must it be removed (and why)."""

    id: str
    organisatie: str
    oordeel: Oordeel
    verwijderen: str = ""  # the reason; "" when it may stay


def mag(persoon: Persoon, kanaal: Kanaal, peildatum: date, termijnen: Termijnen) -> Mag:
    """Say whether a person may be shown in this channel on this day."""
    if kanaal.value not in persoon.bereik:
        return Mag(f"bereik {kanaal.value} is niet afgesproken")
    for _, wat in zonder_toestemming(persoon):
        return Mag(f"{wat} zonder toestemming")
    verloopt = eerste_dag(persoon.verloopt_op)
    if verloopt is None or verloopt <= peildatum:
        return Mag(f"verlopen op {persoon.verloopt_op}")
    stand = bevestigd(persoon, peildatum, termijnen).stand
    if stand is Stand.ONBEKEND:
        return Mag("op die dag nog niet bevestigd")
    if stand not in (Stand.ACTUEEL, Stand.BIJNA):
        return Mag(f"al {termijnen.persoon.verouderd} maanden niet bevestigd")
    return Mag()


def zonder_toestemming(persoon: Persoon) -> Iterator[tuple[str, str]]:
    """Yield (key, what it is) of what may be kept only when the person agreed."""
    if persoon.grondslag == "toestemming":
        return
    if is_mobiel(persoon.telefoon):
        yield "telefoon", "een 06-nummer"
    if is_eigen_postbus(persoon.email):
        yield "email", "een eigen postbus"


def bevestigd(persoon: Persoon, peildatum: date, termijnen: Termijnen) -> Oordeel:
    """Judge the last check; without one, the day the data came."""
    termijn = Termijn(termijnen.persoon.bijna, termijnen.persoon.verouderd)
    return beoordeel(_controle(persoon), termijn, peildatum)


def oordeel_persoon(persoon: Persoon, termijnen: Termijnen, peildatum: date) -> Persoonsoordeel:
    """Judge a person for who keeps the map: what has to be checked, and what has to go."""
    oordeel = bevestigd(persoon, peildatum, termijnen)
    return Persoonsoordeel(
        persoon.id, persoon.organisatie, oordeel,
        _verwijderen(persoon, oordeel, termijnen, peildatum),
    )  # fmt: skip


def _verwijderen(persoon: Persoon, oordeel: Oordeel, termijnen: Termijnen, peildatum: date) -> str:
    verloopt = eerste_dag(persoon.verloopt_op)
    if verloopt is not None and verloopt <= peildatum:
        return f"verlopen op {persoon.verloopt_op}"
    maanden = termijnen.persoon.verwijderen
    if oordeel.dag is not None and peildatum >= plus_maanden(oordeel.dag, maanden):
        return f"al {maanden} maanden niet bevestigd"
    return ""


def _controle(persoon: Persoon) -> Controle:
    if persoon.gecontroleerd is not None and persoon.gecontroleerd.op:
        return persoon.gecontroleerd
    return Controle(op=persoon.bron.op)


class Keus(NamedTuple):
    """Who may be shown of those that were asked for, and of the others by id why not."""

    personen: tuple[Persoon, ...]
    niet: tuple[str, ...]  # "p-0002: bereik papier is niet afgesproken"


def kies(
    personen: Iterable[Persoon],
    kanalen: Iterable[Kanaal],
    peildatum: date,
    termijnen: Termijnen,
) -> Keus:
    """Keep who may be shown in all these channels at once."""
    gevraagd = tuple(kanalen)
    wel, niet = [], []
    for persoon in personen:
        oordelen = (mag(persoon, kanaal, peildatum, termijnen) for kanaal in gevraagd)
        if reden := next((oordeel.reden for oordeel in oordelen if not oordeel.mag), ""):
            niet.append(f"{persoon.id}: {reden}")
        else:
            wel.append(persoon)
    return Keus(tuple(wel), tuple(niet))
