"""A market is there on its day; without that day nobody finds it."""

from collections.abc import Iterator

from kaart.basis import Ernst
from kaart.keuring.invoer import Keuring, Keurstuk, Toetsvondst
from kaart.model import Locatie

NAAM = "markt"
ERNST = Ernst.TIP
UITLEG = """\
Een markt, braderie of kermis is er op een dag. Staat die dag er niet bij, dan weet niemand wanneer
er iets te halen of uit te delen is. Zet hem onder “openingstijden”, ook als het één datum is.

Goed:

    # data/locaties/weekmarkt.yaml
    naam: Weekmarkt
    soort: markt
    wijk: noord
    openingstijden:
      - dag: za
        van: "09:00"
        tot: "17:00"
    verspreidpunt:
      sets: 40

Fout:

    # data/locaties/weekmarkt.yaml
    naam: Weekmarkt
    soort: markt
    wijk: noord
"""


def toets(stuk: Keurstuk, keuring: Keuring) -> Iterator[Toetsvondst]:
    """Look for the day of a market that is still held."""
    plek = stuk.ding
    if not isinstance(plek, Locatie) or plek.soort != "markt" or plek.openingstijden:
        return
    if not stuk.is_gestopt(keuring.peildatum):
        melding = "een markt zonder dag"
        yield Toetsvondst(stuk.document.bestand, ("soort",), melding, "zet erbij wanneer hij er is")
