"""A source must say where it is."""

from collections.abc import Iterator
from typing import Any

from kaart.basis import Ernst
from kaart.keuring.invoer import Keuring, Keurstuk, Toetsvondst

NAAM = "bron"
ERNST = Ernst.FOUT
UITLEG = """\
Een bron noemt een webpagina (url) of een document; anders kan niemand het nakijken.

Goed:

    # data/organisaties/samen-eten.yaml
    bronnen:
      - document: Jaarverslag 2025
        datum: 2026-03

Fout:

    # data/organisaties/samen-eten.yaml
    bronnen:
      - datum: 2026-03
"""


def toets(stuk: Keurstuk, keuring: Keuring) -> Iterator[Toetsvondst]:  # noqa: ARG001
    """Look at the bronnen of the document and of each aanbod."""
    if stuk.document.collectie in ("wijken", ""):
        return  # their sources are of figures and have a schema of their own
    waarde = stuk.document.waarde
    yield from _bronnen(stuk, waarde, ())
    for nummer, aanbod in enumerate(waarde.get("aanbod", ())):
        yield from _bronnen(stuk, aanbod, ("aanbod", nummer))


def _bronnen(stuk: Keurstuk, deel: Any, pad: tuple[str | int, ...]) -> Iterator[Toetsvondst]:
    for nummer, bron in enumerate(deel.get("bronnen", ())):
        if "url" not in bron and "document" not in bron:
            plek = (*pad, "bronnen", nummer)
            melding = "een bron zonder vindplaats"
            yield Toetsvondst(stuk.document.bestand, plek, melding, "noem een url of document")
