"""The contents page: which sheets belong in the binder, and how fresh each is. Pure.

It is the list of effective pages of a loose-leaf binder: whoever files a supplement holds the
binder against it. A withdrawn bladcode stays listed, so that nobody looks for a lost sheet.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from kaart.drukwerk.blad.blad import Blad
from kaart.oordeel import Stand, betrouwbaarheid_geheel
from kaart.taal import MAANDEN
from kaart.vrijgave import VrijeKaart

# A short word for a month, as in a Dutch diary.
_KORT = ("jan.", "feb.", "mrt.", "apr.", *MAANDEN[4:7], "aug.", "sept.", "okt.", "nov.", "dec.")


class Vervallen(NamedTuple):
    """A sheet that is no longer in the binder, and the edition that took it out."""

    bladcode: str
    naam: str
    uitgave: str


class Inhoudsregel(NamedTuple):
    """One sheet: `doel` is the label of its page, `stand` says in a word what is stale."""

    naam: str
    doel: str = ""
    code: str = ""
    uitgave: str = ""
    gecontroleerd: str = ""
    stand: str = ""


class Inhoudsdeel(NamedTuple):
    """The sheets of one section."""

    naam: str
    regels: tuple[Inhoudsregel, ...]


class Inhoudsopgave(NamedTuple):
    """The whole contents; `met_uitgave` when the sheets carry an edition."""

    delen: tuple[Inhoudsdeel, ...]
    vervallen: tuple[Vervallen, ...] = ()
    met_uitgave: bool = False


def maak_inhoudsopgave(
    bladen: Sequence[Blad], kaart: VrijeKaart, peildatum: date, vervallen: Iterable[Vervallen] = ()
) -> Inhoudsopgave:
    """List the sheets per section, in the order in which they lie."""
    per_deel: dict[str, list[Inhoudsregel]] = {}
    for blad in bladen:
        per_deel.setdefault(blad.sectie.naam, []).append(_regel(blad, kaart, peildatum))
    return Inhoudsopgave(
        tuple(Inhoudsdeel(naam, tuple(regels)) for naam, regels in per_deel.items()),
        tuple(sorted(vervallen)),
        met_uitgave=any(blad.voet.uitgave for blad in bladen),
    )


def kort(datum: str) -> str:
    """Return jjjj, jjjj-mm or jjjj-mm-dd as "sept. 2018" or "2018"."""
    jaar, _, rest = datum.partition("-")
    return f"{_KORT[int(rest[:2]) - 1]} {jaar}" if rest else jaar


def _regel(blad: Blad, kaart: VrijeKaart, peildatum: date) -> Inhoudsregel:
    organisatie = kaart.organisaties[blad.inhoud.id]
    oordeel = betrouwbaarheid_geheel(organisatie, kaart.gegevens.termijnen, peildatum)
    onbekend = oordeel.stand is Stand.ONBEKEND
    return Inhoudsregel(
        naam=blad.inhoud.naam,
        doel=blad.inhoud.id,
        code=blad.voet.bladcode,
        uitgave=blad.voet.uitgave,
        gecontroleerd="niet" if onbekend else kort(oordeel.controle.op),
        stand=Stand.VEROUDERD.value if oordeel.stand is Stand.VEROUDERD else "",
    )
