"""`kaart valideer --herstel`: show what would be put right, ask, write."""

import difflib
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from kaart.basis import Bevinding
from kaart.bestand import Document, Werkmap
from kaart.cli.bewaren import mag
from kaart.schema import vorm
from kaart.weergave import schoon
from kaart.yamllezer import TOETS_AANHALINGSTEKENS, ontcijfer

_VAN_DE_TOETSEN = ("hekje", "onzichtbaar")


class Voorstel(NamedTuple):
    """A file as it was read, and as it would become."""

    document: Document
    inhoud: bytes


def herstel(
    werkmap: Werkmap,
    documenten: Iterable[Document],
    bevindingen: Sequence[Bevinding] = (),
    *,
    ja: bool,
) -> int:
    """Show every change, write when allowed; return 1 when something is left to be cured.

    `bevindingen` are those of the toetsen: text behind a #, and signs that nobody sees.
    """
    voorstellen = list(_voorstellen(documenten, bevindingen))
    if not voorstellen:
        print("Er is niets te herstellen.")
        return 0
    for voorstel in voorstellen:
        print(verschil(voorstel), end="")
    if not ja and not mag("Schrijven?"):
        print("kaart: er is niets geschreven; schrijf met --herstel --ja", file=sys.stderr)
        return 1
    return _schrijf(werkmap, voorstellen)


def verschil(voorstel: Voorstel) -> str:
    """Return the change of one file as a unified diff."""
    bestand = voorstel.document.bestand
    regels = difflib.unified_diff(
        ontcijfer(voorstel.document.inhoud).splitlines(),
        ontcijfer(voorstel.inhoud).splitlines(),
        bestand,
        f"{bestand} (hersteld)",
        lineterm="",
        n=1,
    )
    return "".join(f"{schoon(regel)}\n" for regel in regels)


def _voorstellen(
    documenten: Iterable[Document], bevindingen: Sequence[Bevinding]
) -> Iterator[Voorstel]:
    from kaart.opmaak import stel_voor

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
                yield Voorstel(document, inhoud)


def _schrijf(werkmap: Werkmap, voorstellen: Iterable[Voorstel]) -> int:
    from kaart.schrijven import schrijf

    geschreven = gewijzigd = 0
    for document, inhoud in voorstellen:
        pad = werkmap.wortel / document.bestand
        if pad.read_bytes() != document.inhoud:
            print(f"kaart: {document.bestand} is intussen veranderd, overgeslagen", file=sys.stderr)
            gewijzigd += 1
            continue
        schrijf(pad, inhoud, binnen=werkmap.wortel)
        geschreven += 1
    print(f"{geschreven} bestand{'en' if geschreven != 1 else ''} hersteld.")
    return int(gewijzigd > 0)
