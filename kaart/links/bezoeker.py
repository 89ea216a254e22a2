"""What one visitor carries. Turns are shared by all; certificates are not."""

import ssl
from typing import NamedTuple

from kaart.links.beurten import Beurten
from kaart.links.wereld import Wereld


class Bezoeker(NamedTuple):
    """One of those who go round at the same time.

    Each has certificates of its own: on a Mac and on Windows truststore switches the check of a
    context off for a moment, to do it itself (its issue 209); nobody else may use it meanwhile.
    """

    wereld: Wereld
    beurten: Beurten
    zekerheid: ssl.SSLContext

    @classmethod
    def maak(cls, wereld: Wereld, beurten: Beurten) -> "Bezoeker":
        """Send somebody out."""
        return cls(wereld, beurten, wereld.maak_zekerheid())
