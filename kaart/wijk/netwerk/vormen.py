"""One to one against together: how members help. Pure."""

from collections.abc import Iterable
from typing import NamedTuple

from kaart.model import Organisatie

COLLECTIEF = frozenset({"groep", "inloop", "cursus", "lotgenoten", "dagbesteding", "maaltijd"})
EEN_OP_EEN = frozenset({"een-op-een", "huisbezoek", "telefoon", "online", "respijt", "dienst"})


class Hulpwijzen(NamedTuple):
    """How many organisations help in which way; `geen` names neither, which is not “no”."""

    een_op_een: int
    collectief: int
    allebei: int
    geen: int


def hulpwijzen(organisaties: Iterable[Organisatie]) -> Hulpwijzen:
    """Count organisations, not their offers: an aanbod hardly ever says its vorm."""
    vormen = [set(organisatie.vormen) for organisatie in organisaties]
    samen = [not v.isdisjoint(COLLECTIEF) for v in vormen]
    apart = [not v.isdisjoint(EEN_OP_EEN) for v in vormen]
    paren = list(zip(apart, samen, strict=True))
    return Hulpwijzen(
        paren.count((True, False)),
        paren.count((False, True)),
        paren.count((True, True)),
        paren.count((False, False)),
    )
