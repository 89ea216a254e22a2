"""A few columns of a very large workbook, found by their heads, row by row.

For the tables of the whole country that a statistics office gives out. As with every workbook of
somebody else a child reads it, within bounds; here the rows come while it reads.
"""

import json
from collections.abc import Collection, Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from kaart.basis import DuurtTeLang, Kindfout, regels_van, start_kind
from kaart.tabellen.bestandssoort import andere_soort
from kaart.tabellen.kolomkind import SECONDEN, Wensen
from kaart.tabellen.werkboek import Grenzen, Weiger, lees_bytes

_GRENZEN = Grenzen(100_000_000, 1_000_000_000)
_ZIP = b"PK\x03\x04"
_Antwoorden = Generator[Any, None, None]


class Kolomlezing(NamedTuple):
    """What was found: by each wish the head it has in the file, and the rows below the heads.

    Without all that was demanded there are no rows. `aantal` is how many there are about.
    """

    gevonden: Mapping[str, str]
    aantal: int
    bladen: Sequence[str]  # what the tabs are called
    rijen: Iterator[Mapping[str, str]]


@contextmanager
def open_kolommen(
    pad: Path, weiger: Weiger, wensen: Wensen, eis: Collection[str]
) -> Iterator[Kolomlezing]:
    """Read the columns that `wensen` names by their heads. Raises what `weiger` makes."""
    inhoud = lees_bytes(pad, weiger, _GRENZEN.bytes)
    if not inhoud.startswith(_ZIP):
        raise weiger(andere_soort(inhoud) or "het is geen Excel-bestand (.xlsx)")
    opdracht = {"uitgepakt": _GRENZEN.uitgepakt, "wensen": wensen, "eis": sorted(eis)}
    antwoorden = _vraag_kind(inhoud, opdracht)
    try:
        kop = _volgend(antwoorden, weiger)
        if kop is None or isinstance(kop, list):
            raise weiger("het is leeg")
        yield Kolomlezing(
            kop["gevonden"], kop["aantal"], kop["bladen"], _rijen(antwoorden, wensen, weiger)
        )
    finally:
        antwoorden.close()


def _rijen(antwoorden: _Antwoorden, wensen: Wensen, weiger: Weiger) -> Iterator[dict[str, str]]:
    while (rij := _volgend(antwoorden, weiger)) is not None:
        yield dict(zip(wensen, rij, strict=True))


def _volgend(antwoorden: _Antwoorden, weiger: Weiger) -> Any:
    """Return the next answer of the child, None after the last. Raises what `weiger` makes."""
    try:
        antwoord = next(antwoorden, None)
    except DuurtTeLang:
        raise weiger("het lezen duurt te lang") from None
    except Kindfout as fout:
        groot = "er zit veel meer in dan erin hoort"
        raise weiger(groot if fout.te_groot else "het bestand is beschadigd") from None
    if isinstance(antwoord, dict) and (reden := antwoord.get("weiger")):
        raise weiger(reden)
    return antwoord


def _vraag_kind(inhoud: bytes, opdracht: Mapping[str, Any]) -> _Antwoorden:
    invoer = json.dumps(opdracht).encode() + b"\n"
    with start_kind("kaart.tabellen.kolomkind") as kind:
        for regel in regels_van(kind, (invoer, inhoud), SECONDEN):
            yield json.loads(regel)
