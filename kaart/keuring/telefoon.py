"""A telephone number must be one that can be called; it is never rewritten."""

from collections.abc import Iterator

from kaart.basis import Ernst
from kaart.keuring.invoer import Keuring, Keurstuk, Toetsvondst
from kaart.taal import bezwaar_tegen

NAAM = "telefoon"
ERNST = Ernst.FOUT
UITLEG = """\
Een telefoonnummer moet echt kunnen bestaan: het goede aantal cijfers en een begin dat in gebruik
is. Korte nummers zoals 112, 113 en 14 030 mogen. Hoe je het schrijft mag je zelf weten.

Goed:

    # data/organisaties/samen-eten.yaml
    contacten:
      - functie: algemeen
        telefoon: "030 123 45 67"

Fout:

    # data/organisaties/samen-eten.yaml
    contacten:
      - functie: algemeen
        telefoon: "030 123 45 6"
"""


def toets(stuk: Keurstuk, keuring: Keuring) -> Iterator[Toetsvondst]:  # noqa: ARG001
    """Look at each telephone number of the document."""
    for pad, nummer in stuk.teksten.get("telefoonnummer", ()):
        if bezwaar := bezwaar_tegen(nummer):
            melding = f"“{nummer}” is geen geldig telefoonnummer"
            yield Toetsvondst(stuk.document.bestand, pad, melding, bezwaar)
