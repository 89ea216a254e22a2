"""A date must be on the calendar."""

from calendar import monthrange
from collections.abc import Iterator

from kaart.basis import Ernst
from kaart.keuring.invoer import Keuring, Keurstuk, Toetsvondst
from kaart.model import eerste_dag

NAAM = "datum"
ERNST = Ernst.FOUT
UITLEG = """\
Een datum moet op de kalender staan.

Goed:

    # data/organisaties/samen-eten.yaml
    gecontroleerd:
      op: 2024-02-29
      hoe: telefoon

Fout:

    # data/organisaties/samen-eten.yaml
    gecontroleerd:
      op: 2025-02-31
      hoe: telefoon
"""


def toets(stuk: Keurstuk, keuring: Keuring) -> Iterator[Toetsvondst]:  # noqa: ARG001
    """Look at each date of the document, also those in `behalve`."""
    for soort in ("datum", "uitzondering"):
        for pad, datum in stuk.teksten.get(soort, ()):
            if datum[:4].isdecimal() and eerste_dag(datum) is None:
                melding = f"“{datum}” is geen bestaande datum"
                yield Toetsvondst(stuk.document.bestand, pad, melding, _raad(datum))


def _raad(datum: str) -> str:
    jaar, maand = datum[:4], datum[5:7]
    if jaar == "0000" or not maand:
        return "kijk het jaar na"
    dagen = monthrange(int(jaar), int(maand))[1]
    return f"die maand heeft {dagen} dagen"
