"""Together with whom: the netwerk of organisations."""

from typing import NamedTuple

from kaart.model.gedeeld import Bron, Controle, Melding


class Convenant(NamedTuple):
    """An agreement of a network with a provider, between two dates."""

    met: str
    onderwerp: str = ""
    van: str = ""
    tot: str = ""
    organisatie: str = ""  # the same, when it is on the map
    opgezegd_op: str = ""
    bron: Bron | None = None


class Netwerk(NamedTuple):
    """Organisations that work together; members are the organisations that name it."""

    id: str
    naam: str
    afkorting: str = ""
    omschrijving: str = ""
    organisatie: str = ""
    werkgebied: tuple[str, ...] = ()
    locaties: tuple[str, ...] = ()
    website: str = ""
    leden_zonder_kaart: tuple[str, ...] = ()
    convenanten: tuple[Convenant, ...] = ()
    bronnen: tuple[Bron, ...] = ()
    gecontroleerd: Controle | None = None
    gemeld: tuple[Melding, ...] = ()
    opmerking: str = ""
