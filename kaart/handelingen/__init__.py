"""What one can do with a map: a Verzoek in, an Uitkomst out.

A face (the command line, later a page on screen) makes the Verzoek of what somebody asked and shows
the Uitkomst. What happens in between is decided here and in the rooms above; nothing here prints,
asks, or looks at the clock.
"""

from typing import TYPE_CHECKING

from kaart.basis.gezicht import maak_gezicht

if TYPE_CHECKING:
    from kaart.handelingen.uitkomst import (
        Uitkomst as Uitkomst,
        weggelaten as weggelaten,
    )
    from kaart.handelingen.zoek import (
        Zoekantwoord as Zoekantwoord,
        Zoekverzoek as Zoekverzoek,
        zoek_hulp as zoek_hulp,
    )

__getattr__ = maak_gezicht(
    __name__,
    uitkomst="Uitkomst weggelaten",
    zoek="Zoekantwoord Zoekverzoek zoek_hulp",
)
