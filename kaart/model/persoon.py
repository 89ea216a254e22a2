"""A contact person: the one thing of a map that is not public, and is never part of the Kaart."""

from typing import NamedTuple

from kaart.model.gedeeld import Controle


class Persoonsbron(NamedTuple):
    """How we got the data, and on which day; with toestemming: how and when it was given."""

    wat: str
    op: str


class Persoon(NamedTuple):
    """Whom to ask for at an organisation; the id is a number, so that it may stand in git."""

    id: str
    naam: str
    organisatie: str
    functie: str
    grondslag: str
    bereik: tuple[str, ...]
    bron: Persoonsbron
    gemeld_op: str
    verloopt_op: str
    telefoon: str = ""
    email: str = ""
    gecontroleerd: Controle | None = None
