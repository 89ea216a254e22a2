"""A postcode and a wijk that contradict each other."""

from collections.abc import Iterator

from kaart.basis import Ernst
from kaart.keuring.invoer import Keuring, Keurstuk, Toetsvondst
from kaart.model import Locatie, Wijk

NAAM = "postcode"
ERNST = Ernst.LET_OP
UITLEG = """\
De postcode van een plek hoort bij haar wijk. Klopt dat niet, dan is de postcode of de wijk
verkeerd, of de wijk mist een postcode.

Goed:

    # data/locaties/de-brug.yaml
    postcode: 1001 AB
    wijk: noord

Fout:

    # data/locaties/de-brug.yaml
    postcode: 2002 AB
    wijk: noord
"""


def toets(stuk: Keurstuk, keuring: Keuring) -> Iterator[Toetsvondst]:
    """Compare the postcode of a locatie with those of its wijk."""
    locatie = stuk.ding
    if not isinstance(locatie, Locatie) or not locatie.postcode:
        return
    wijk = keuring.kaart.wijken.get(locatie.wijk)
    cijfers = locatie.postcode[:4]
    if wijk is None or not (postcodes := _postcodes(wijk)) or cijfers in postcodes:
        return
    elders = [ander.naam for ander in keuring.kaart.wijken.values() if cijfers in _postcodes(ander)]
    raad = f"{cijfers} ligt in {' en '.join(elders)}" if elders else "kijk de postcode na"
    melding = f"{cijfers} is geen postcode van de wijk {wijk.naam}"
    yield Toetsvondst(stuk.document.bestand, ("postcode",), melding, raad)


def _postcodes(wijk: Wijk) -> set[str]:
    return set(wijk.postcodes).union(*(buurt.postcodes for buurt in wijk.buurten))
