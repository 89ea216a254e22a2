"""A name that Windows keeps for itself cannot be the name of a file there."""

from collections.abc import Iterator

from kaart.basis import Ernst, is_van_windows
from kaart.keuring.invoer import Keuring, Keurstuk, Toetsvondst

NAAM = "bestandsnaam"
ERNST = Ernst.FOUT
UITLEG = """\
Namen als con, aux, nul, prn, com1 en lpt1 houdt Windows voor zichzelf, ook met .yaml erachter.
Staat er één zo’n bestand in git, dan kan niemand met Windows de kaart nog ophalen.

Goed:

    # data/themas/con-amore.yaml
    naam: Muziek

Fout:

    # data/themas/aux.yaml
    naam: Muziek
"""


def toets(stuk: Keurstuk, keuring: Keuring) -> Iterator[Toetsvondst]:  # noqa: ARG001
    """Look at the name of the file."""
    document = stuk.document
    if is_van_windows(document.id):
        melding = f"de bestandsnaam {document.id}.yaml kan niet: Windows kent dit als een apparaat"
        raad = f"noem het bestand anders, bijvoorbeeld {document.id}-2.yaml, en verwijs daarnaar"
        yield Toetsvondst(document.bestand, (), melding, raad)
