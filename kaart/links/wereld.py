"""The world outside, as a value: a test hands over one of its own, a user cannot."""

import ssl
from collections.abc import Callable
from typing import NamedTuple

from kaart.links.namen import Naamdienst, Namen


class Tempo(NamedTuple):
    """How polite and how patient a round is; times in seconds."""

    verbindingen: int = 12  # sites at a time
    pauze: float = 1.0  # between two questions to one site
    geduld: float = 10.0  # for one answer
    terugval: tuple[float, ...] = (2.0, 6.0)  # before asking again
    langste_wacht: float = 20.0  # what a site may ask us to wait
    totaal: float = 300.0  # for the whole round


class Wereld(NamedTuple):
    """What a visit needs from outside.

    `kies` says where to dial for an address that the gate has let through: here that address
    itself. A test dials its own server, behind the same gate.
    """

    namen: Namen
    maak_zekerheid: Callable[[], ssl.SSLContext]
    kies: Callable[[str, int], tuple[str, int]] = lambda adres, poort: (adres, poort)
    tempo: Tempo = Tempo()


def echte_wereld() -> Wereld:
    """Return the internet, with the certificates that this computer trusts."""
    import truststore  # also on a Mac or in an office whose certificates Python does not know

    return Wereld(Naamdienst(), lambda: truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT))
