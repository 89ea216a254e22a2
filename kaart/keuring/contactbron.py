"""A number of which nobody knows where it comes from cannot be looked up again."""

from collections.abc import Iterator
from typing import Any

from kaart.basis import Ernst
from kaart.keuring.invoer import Keuring, Keurstuk, Toetsvondst
from kaart.yamllezer import Pad

NAAM = "contactbron"
ERNST = Ernst.LET_OP
UITLEG = """\
Een contact dat van een website of uit een document komt, heeft een bron van die dag: bij het
contact zelf, of bij de organisatie. Anders kan niemand nagaan waar het nummer vandaan komt.

Goed:

    # data/organisaties/samen-eten.yaml
    contacten:
      - functie: algemeen
        telefoon: "030 123 45 67"
        bronnen:
          - document: Jaarverslag 2011
            datum: "2011"
        gecontroleerd:
          op: "2011"
          hoe: document

Fout:

    # data/organisaties/samen-eten.yaml
    contacten:
      - functie: algemeen
        telefoon: "030 123 45 67"
        gecontroleerd:
          op: "2011"
          hoe: document
"""
# Who called or came by is a source himself.
_GELEZEN = frozenset({"website", "document"})


def toets(stuk: Keurstuk, keuring: Keuring) -> Iterator[Toetsvondst]:
    """Look for the source of each contact with a date of its own."""
    if stuk.document.collectie != "organisaties" or stuk.is_gestopt(keuring.peildatum):
        return
    datums = _datums(stuk.document.waarde)
    for pad, contact, erbij in _contacten(stuk.document.waarde):
        controle = contact.get("gecontroleerd", {})
        op = controle.get("op")
        if op is None or controle.get("hoe") not in _GELEZEN or "bronnen" in contact:
            continue
        if not any(_zelfde_dag(op, datum) for datum in (*datums, *erbij)):
            melding = f"contact {contact['functie']} is van {op}, en geen bron hier is van toen"
            raad = "zet de bron bij het contact, of vraag het nummer na"
            yield Toetsvondst(stuk.document.bestand, (*pad, "gecontroleerd", "op"), melding, raad)


def _contacten(waarde: Any) -> Iterator[tuple[Pad, Any, tuple[str, ...]]]:
    """Yield each contact with its place, and the dates of the sources of its aanbod."""
    for nummer, contact in enumerate(waarde.get("contacten", ())):
        yield ("contacten", nummer), contact, ()
    for nummer, aanbod in enumerate(waarde.get("aanbod", ())):
        if "contact" in aanbod:
            yield ("aanbod", nummer, "contact"), aanbod["contact"], _datums(aanbod)


def _datums(ding: Any) -> tuple[str, ...]:
    return tuple(bron["datum"] for bron in ding.get("bronnen", ()) if "datum" in bron)


def _zelfde_dag(een: str, ander: str) -> bool:
    """Say whether two dates can be the same one, however much of it is known."""
    return een.startswith(ander) or ander.startswith(een)
