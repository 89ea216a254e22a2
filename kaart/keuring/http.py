"""A website without https."""

from collections.abc import Iterator

from kaart.basis import Ernst
from kaart.keuring.invoer import Keuring, Keurstuk, Toetsvondst

NAAM = "http"
ERNST = Ernst.LET_OP
UITLEG = """\
Een website begint liever met https: dan kan onderweg niemand meelezen. Bijna elke site heeft het.
Bij bronnen mag http blijven staan, en bij wat gestopt is.

Goed:

    # data/organisaties/samen-eten.yaml
    website: https://www.samen-eten.example

Fout:

    # data/organisaties/samen-eten.yaml
    website: http://www.samen-eten.example
"""


def toets(stuk: Keurstuk, keuring: Keuring) -> Iterator[Toetsvondst]:
    """Look at each website that people are sent to."""
    if stuk.is_gestopt(keuring.peildatum):
        return
    for pad, adres in stuk.teksten.get("webadres", ()):
        if adres.startswith("http://") and pad[-1] == "website":
            raad = "probeer of https:// ook werkt en zet dat erin"
            yield Toetsvondst(stuk.document.bestand, pad, f"“{adres}” is alleen http", raad)
