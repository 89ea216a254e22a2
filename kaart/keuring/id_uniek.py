"""An id stands for one thing, whatever its collection."""

from collections.abc import Iterator

from kaart.basis import Ernst
from kaart.bestand import Document
from kaart.keuring.invoer import Keuring, Toetsvondst
from kaart.model import LANDELIJK, STAD

NAAM = "id-uniek"
ERNST = Ernst.FOUT
UITLEG = """\
Een id (de naam van een bestand) is van één ding, over alle mappen heen. Ook binnen een bestand
komt een id maar één keer voor: bij het aanbod van een organisatie, de hulpvragen van een thema
en de buurten van een wijk.

Goed:

    # data/themas/geld.yaml
    hulpvragen:
      - id: rondkomen
        tekst: Ik kom niet rond
      - id: post
        tekst: Ik snap mijn post niet
    vangnet: samen-eten

Fout:

    # data/themas/geld.yaml
    hulpvragen:
      - id: rondkomen
        tekst: Ik kom niet rond
      - id: rondkomen
        tekst: Ik snap mijn post niet
"""

# The lists in a document whose items carry an id of their own.
_LIJSTEN = {"organisaties": "aanbod", "themas": "hulpvragen", "wijken": "buurten"}


def toets(keuring: Keuring) -> Iterator[Toetsvondst]:
    """Compare the names of all files, then the ids within each file."""
    eerste: dict[str, str] = {}
    for document in keuring.documenten:
        if not document.collectie:
            continue
        if document.collectie == "wijken" and document.id in (STAD, LANDELIJK):
            melding = f"“{document.id}” heeft bij werkgebied al een eigen betekenis"
            yield Toetsvondst(document.bestand, (), melding, "geef het bestand een andere naam")
        ander = eerste.setdefault(document.id, document.bestand)
        if ander != document.bestand:
            melding = f"het id “{document.id}” is al van {ander}"
            yield Toetsvondst(document.bestand, (), melding, "geef het bestand een andere naam")
        if document.goed:
            yield from _binnen(document)


def _binnen(document: Document) -> Iterator[Toetsvondst]:
    lijst = _LIJSTEN.get(document.collectie, "")
    gezien: set[str] = set()
    for nummer, deel in enumerate(document.waarde.get(lijst, ())):
        identiteit = deel.get("id", "")
        if identiteit in gezien:
            melding = f"het id “{identiteit}” staat twee keer bij “{lijst}”"
            pad = (lijst, nummer, "id")
            yield Toetsvondst(document.bestand, pad, melding, "geef een van de twee een ander id")
        if identiteit:
            gezien.add(identiteit)
