"""`kaart valideer --herstel`: show the quotes that would be put in, ask, write."""

import difflib
import sys
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from kaart.bestand import Document, Werkmap
from kaart.cli.bewaren import mag
from kaart.schema import vorm
from kaart.weergave import schoon
from kaart.yamllezer import TOETS_AANHALINGSTEKENS, ontcijfer


class Voorstel(NamedTuple):
    """A file as it was read, and as it would become."""

    document: Document
    inhoud: bytes


def herstel(werkmap: Werkmap, documenten: Iterable[Document], *, ja: bool) -> int:
    """Show every change, write when allowed; return 1 when something is left to be cured."""
    voorstellen = list(_voorstellen(documenten))
    if not voorstellen:
        print("Er ontbreken geen aanhalingstekens.")
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


def _voorstellen(documenten: Iterable[Document]) -> Iterator[Voorstel]:
    from kaart.opmaak import stel_voor

    for document in documenten:
        if any(bevinding.toets == TOETS_AANHALINGSTEKENS for bevinding in document.bevindingen):
            inhoud = stel_voor(document.inhoud, document.bestand, vorm(document.soort))
            if inhoud is not None:
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
