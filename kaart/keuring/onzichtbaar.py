"""A sign that nobody sees makes two names differ that look the same."""

from collections.abc import Iterator

from kaart.basis import Ernst, zonder_onzichtbaar
from kaart.keuring.invoer import Keuring, Keurstuk, Toetsvondst

NAAM = "onzichtbaar"
ERNST = Ernst.LET_OP
UITLEG = """\
Met knippen en plakken komen tekens mee die niemand ziet, zoals een streepje dat alleen aan het eind
van een regel verschijnt. Twee woorden zijn dan hetzelfde voor wie leest en anders voor wie zoekt.
In een naam is ook een vaste spatie er een.

Goed:

    # data/organisaties/samen-eten.yaml
    naam: Samen eten

Fout:

    # data/organisaties/samen-eten.yaml
    naam: Samen\u00ad eten
"""
_VASTE_SPATIE = "\u00a0"
_NAMEN = ("naam", "afkorting")
_RAAD = "typ de regel opnieuw; kaart valideer --herstel haalt het weg"


def toets(stuk: Keurstuk, keuring: Keuring) -> Iterator[Toetsvondst]:  # noqa: ARG001
    """Look at every text of the document."""
    for plekken in stuk.teksten.values():
        for pad, tekst in plekken:
            schoon = zonder_onzichtbaar(tekst)
            if pad[-1] in _NAMEN:
                schoon = schoon.replace(_VASTE_SPATIE, " ")
            if schoon != tekst:
                teken = next(teken for teken in tekst if teken not in schoon)
                melding = f"er staat een onzichtbaar teken in (U+{ord(teken):04X}): “{schoon[:60]}”"
                yield Toetsvondst(stuk.document.bestand, pad, melding, _RAAD)
