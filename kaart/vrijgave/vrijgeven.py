"""Kaart → VrijeKaart: the type that a form takes, so that it cannot reach what may not go out."""

from collections.abc import Collection, Mapping
from datetime import date
from enum import Enum
from typing import NamedTuple, NewType

from kaart.model import Kaart
from kaart.oordeel import is_gestopt
from kaart.vrijgave.organisatie import (
    plekken_van,
    vrije_organisatie,
    zonder_foute_adressen,
    zonder_geheime_plek,
    zonder_opmerking,
)
from kaart.vrijgave.publiek import Publiek

# Made here alone: whoever has one has nothing else.
VrijeKaart = NewType("VrijeKaart", Kaart)


class Weerhouden(Enum):
    """Why an organisation does not go out."""

    GESTOPT = "gestopt"
    FOUT = "fout"


class Vrijgave(NamedTuple):
    """What goes out and to whom; by id who does not, and of whom something wrong was left out."""

    kaart: VrijeKaart
    publiek: Publiek
    niet: Mapping[str, Weerhouden]
    ingekort: frozenset[str] = frozenset()


def geef_vrij(
    kaart: Kaart,
    publiek: Publiek,
    peildatum: date,
    fouten: Mapping[str, Collection[str]] | None = None,
    *,
    ondanks_fouten: bool = False,
) -> Vrijgave:
    """Return what of a map may go out to this publiek on this day.

    `fouten` says by id what is wrong in the file of an organisation. It stays in, or goes out
    without the numbers and addresses that cannot be right when `ondanks_fouten`.
    """
    bekend = fouten or {}
    niet: dict[str, Weerhouden] = {}
    ingekort: set[str] = set()
    organisaties = {}
    for id_, organisatie in kaart.organisaties.items():
        if is_gestopt(organisatie, peildatum):
            niet[id_] = Weerhouden.GESTOPT
        elif id_ in bekend and not ondanks_fouten:
            niet[id_] = Weerhouden.FOUT
        else:
            vrij = vrije_organisatie(organisatie, publiek, peildatum)
            organisaties[id_] = zonder_foute_adressen(vrij, bekend[id_]) if id_ in bekend else vrij
            if organisaties[id_] != vrij:
                ingekort.add(id_)
    geheim = _geheime_plekken(kaart)
    uit = kaart._replace(
        gegevens=kaart.gegevens._replace(gemeld=()),
        organisaties=organisaties,
        wijken={id_: wijk._replace(opmerking="") for id_, wijk in kaart.wijken.items()},
        locaties={
            id_: plek._replace(opmerking="", gemeld=(), bronnen=zonder_opmerking(plek.bronnen))
            for id_, plek in kaart.locaties.items()
            if id_ not in geheim and not is_gestopt(plek, peildatum)
        },
        netwerken={
            id_: netwerk._replace(
                opmerking="", gemeld=(), bronnen=zonder_opmerking(netwerk.bronnen)
            )
            for id_, netwerk in kaart.netwerken.items()
        },
        bijeenkomsten={
            id_: bijeenkomst._replace(opmerking="", bronnen=zonder_opmerking(bijeenkomst.bronnen))
            for id_, bijeenkomst in kaart.bijeenkomsten.items()
        },
        reeksen={
            id_: reeks._replace(opmerking="", bronnen=zonder_opmerking(reeks.bronnen))
            for id_, reeks in kaart.reeksen.items()
        },
    )
    return Vrijgave(VrijeKaart(uit), publiek, niet, frozenset(ingekort))


def _geheime_plekken(kaart: Kaart) -> frozenset[str]:
    """Return the locaties that only stand for a secret address: nobody else can be found there."""
    genoemd = {id_: plekken_van(o) for id_, o in kaart.organisaties.items()}
    open_ = {id_: plekken_van(zonder_geheime_plek(o)) for id_, o in kaart.organisaties.items()}
    alle = frozenset[str]().union(*genoemd.values())
    return alle - frozenset[str]().union(*open_.values())
