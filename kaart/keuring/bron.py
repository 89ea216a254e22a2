"""A source must say where it is."""

from collections.abc import Iterator
from typing import Any

from kaart.basis import Ernst
from kaart.keuring.invoer import Gevonden, Keuring, Stuk

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


def toets(stuk: Stuk, keuring: Keuring) -> Iterator[Gevonden]:  # noqa: ARG001
    """Look at the bronnen of the document and of each aanbod."""
    if stuk.document.collectie in ("wijken", ""):
        return  # their sources are of figures and have a schema of their own
    waarde = stuk.document.waarde
    yield from _bronnen(stuk, waarde, ())
    for nummer, aanbod in enumerate(waarde.get("aanbod", ())):
        yield from _bronnen(stuk, aanbod, ("aanbod", nummer))


def _bronnen(stuk: Stuk, deel: Any, pad: tuple[str | int, ...]) -> Iterator[Gevonden]:
    for nummer, bron in enumerate(deel.get("bronnen", ())):
        if "url" not in bron and "document" not in bron:
            plek = (*pad, "bronnen", nummer)
            melding = "een bron zonder vindplaats"
            yield Gevonden(stuk.document.bestand, plek, melding, "noem een url of document")
