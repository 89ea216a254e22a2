"""What in the files can be put right without a question of what is meant: quotes, unseen signs."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from kaart.basis import Bevinding
from kaart.bestand import Document, Werkmap
from kaart.handelingen.uitkomst import Uitkomst
from kaart.opmaak import stel_voor
from kaart.schema import vorm
from kaart.schrijven import schrijf
from kaart.yamllezer import TOETS_AANHALINGSTEKENS

_VAN_DE_TOETSEN = ("hekje", "onzichtbaar")


class Herstelvoorstel(NamedTuple):
    """A file as it was read, and as it would become."""

    document: Document
    inhoud: bytes


def stel_herstel_voor(
    documenten: Iterable[Document], bevindingen: Sequence[Bevinding] = ()
) -> tuple[Herstelvoorstel, ...]:
    """Return the files that can be put right.

    `bevindingen` are those of the toetsen: text behind a #, and signs that nobody sees.
    """
    return tuple(_voorstellen(documenten, bevindingen))


def _voorstellen(
    documenten: Iterable[Document], bevindingen: Sequence[Bevinding]
) -> Iterator[Herstelvoorstel]:
    plekken: dict[tuple[str, str], set[tuple[int, int]]] = defaultdict(set)
    for bevinding in bevindingen:
        bestand, *plek = bevinding.vindplaats
        plekken[bestand, bevinding.toets].add((plek[0], plek[1]))
    for document in documenten:
        hekjes, onzichtbaar = (plekken[document.bestand, toets] for toets in _VAN_DE_TOETSEN)
        los = any(b.toets == TOETS_AANHALINGSTEKENS for b in document.bevindingen)
        if los or hekjes or onzichtbaar:
            inhoud = stel_voor(
                document.inhoud, document.bestand, vorm(document.soort), hekjes, onzichtbaar
            )
            if inhoud is not None and inhoud != document.inhoud:
                yield Herstelvoorstel(document, inhoud)


def schrijf_herstel(werkmap: Werkmap, voorstellen: Iterable[Herstelvoorstel]) -> Uitkomst[int]:
    """Write the files and return how many; what somebody changed in the meantime is left."""
    geschreven = 0
    intussen: list[str] = []
    for document, inhoud in voorstellen:
        pad = werkmap.wortel / document.bestand
        if pad.read_bytes() != document.inhoud:
            intussen.append(f"{document.bestand} is intussen veranderd, overgeslagen")
            continue
        schrijf(pad, inhoud, binnen=werkmap.wortel)
        geschreven += 1
    return Uitkomst(geschreven, opmerkingen=tuple(intussen), code=int(bool(intussen)))
