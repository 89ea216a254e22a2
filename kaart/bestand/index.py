"""The Kaart without reading every file: what was read before is kept, outside the map.

Parsing 260 files costs four times as much as starting Python, so what a file said is kept in the
user's cache folder, per map, with the signature of the file (size, times). Whatever changed is
read again, so the answer is always that of `dataset.laad`; a test holds the two together. Nothing
in the cache is needed: without it, or with KAART_ZONDER_INDEX set, everything is read.
"""

import json
import os
import stat
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple
from zlib import crc32

from kaart import __version__
from kaart.basis import SCHEMAS
from kaart.bestand.werkmap import Werkmap
from kaart.model import COLLECTIES, Kaart, maak_kaart, toonbaar

# A file this much younger than the cache, or newer, may have changed again within one tick of
# the clock of its disk (FAT: two seconds), so it is read again.
_TIK = 2_000_000_000
_MET_PLEK = "organisaties"

# What is kept of a file: its signature and its plain value; no value for one that was refused.
_Regel = tuple[list[int], dict[str, Any] | None]


class Leesbaar(NamedTuple):
    """A Kaart and the files and folders (in the map) that could not be used for it.

    `plek` is where it is kept, if anywhere, and `stempel` changes with every writing of that.
    """

    kaart: Kaart
    weggelaten: tuple[str, ...]
    plek: Path | None = None
    stempel: str = ""


def laad_kaart(werkmap: Werkmap) -> Leesbaar:
    """Return the map as `dataset.laad` reads it, reading only what changed since the last time."""
    plek = _plek(werkmap)
    sleutel = _sleutel(werkmap)
    bekend, geschreven = _lees(plek, sleutel)
    nu = time.time_ns()
    regels: dict[str, _Regel] = {}
    gelezen = False
    onleesbaar: list[str] = []
    for collectie, naam, pad in _bestanden(werkmap, onleesbaar):
        bestand = f"{collectie}/{naam}"
        handtekening = _handtekening(pad)
        regel = bekend.get(bestand)
        if regel is None or not handtekening or regel[0] != handtekening or (
            max(handtekening[:2]) > geschreven - _TIK
        ):  # fmt: skip
            regel = (handtekening, _waarde(werkmap, collectie, naam))
            gelezen = True
        regels[bestand] = regel
    if plek is not None and (gelezen or regels.keys() != bekend.keys()):
        _bewaar(plek, sleutel, nu, regels)
        geschreven = nu
    # Both: a clock can stand still, and a file can change within one tick of it.
    gezien = [sleutel, *((bestand, regel[0]) for bestand, regel in regels.items())]
    stempel = f"{geschreven} {crc32(repr(gezien).encode())}"
    return _leesbaar(regels, onleesbaar)._replace(plek=plek, stempel=stempel)


def _leesbaar(regels: dict[str, _Regel], onleesbaar: list[str]) -> Leesbaar:
    kaart = maak_kaart(
        # Every screen and every export reads the map here, so here a secret place is left out.
        (collectie, id_, toonbaar(waarde) if collectie == _MET_PLEK else waarde)
        for bestand, (_, waarde) in regels.items()
        if waarde is not None
        for collectie, _, naam in [bestand.partition("/")]
        for id_ in [naam.removesuffix(".yaml")]
    )
    weggelaten = (f"data/{b.lstrip('/')}" for b, (_, waarde) in regels.items() if waarde is None)
    return Leesbaar(kaart, (*onleesbaar, *weggelaten))


def _bestanden(werkmap: Werkmap, onleesbaar: list[str]) -> Iterator[tuple[str, str, str]]:
    """Yield collection, name and path of every data file, in the order of `dataset.laad`.

    A folder that is there and cannot be read is added to `onleesbaar`: it is not the same as none.
    """
    if (werkmap.data / "kaart.yaml").is_file():
        yield "", "kaart.yaml", str(werkmap.data / "kaart.yaml")
    for collectie in COLLECTIES:
        folder = f"{werkmap.data}/{collectie}"
        try:
            namen = sorted(os.listdir(folder))  # noqa: PTH208 - ten times as fast
        except FileNotFoundError:
            continue
        except OSError:
            onleesbaar.append(f"data/{collectie}: niet te lezen")
            continue
        for naam in namen:
            if naam.endswith(".yaml") and not naam.startswith("."):
                yield collectie, naam, f"{folder}/{naam}"


def _handtekening(pad: str) -> list[int]:
    """Return times (ns) and size of a file; [] for a link, which is always read again."""
    try:
        feiten = os.lstat(pad)
    except OSError:
        return []
    if not stat.S_ISREG(feiten.st_mode):
        return []
    return [feiten.st_mtime_ns, feiten.st_ctime_ns, feiten.st_size]


def _waarde(werkmap: Werkmap, collectie: str, naam: str) -> dict[str, Any] | None:
    from kaart.bestand.dataset import lees_document  # loads YAML and the validator

    document = lees_document(werkmap, collectie, naam)
    return document.waarde if document is not None and document.goed else None


def _plek(werkmap: Werkmap) -> Path | None:
    if os.environ.get("KAART_ZONDER_INDEX"):
        return None
    from platformdirs import user_cache_path

    wie = crc32(os.fsencode(werkmap.wortel))  # hashlib would cost more than the reading
    return user_cache_path("kaart", appauthor=False) / f"{werkmap.wortel.name}-{wie:08x}.json"


def _sleutel(werkmap: Werkmap) -> list[Any]:
    """Return what makes a cache useless: another map, another version of kaart or its schemas."""
    schemas = sorted(SCHEMAS.glob("*.schema.json"))
    return [str(werkmap.wortel), __version__, *(_handtekening(str(schema)) for schema in schemas)]


def _lees(plek: Path | None, sleutel: list[Any]) -> tuple[dict[str, _Regel], int]:
    """Return the kept lines and when they were written; nothing when it is not ours or damaged."""
    if plek is None:
        return {}, 0
    try:
        inhoud = json.loads(plek.read_bytes())
        if inhoud["sleutel"] != sleutel:
            return {}, 0
        return {naam: (regel[0], regel[1]) for naam, regel in inhoud["regels"].items()}, inhoud[
            "geschreven"
        ]
    except (OSError, ValueError, LookupError, TypeError, AttributeError):
        return {}, 0


def _bewaar(plek: Path, sleutel: list[Any], nu: int, regels: dict[str, _Regel]) -> None:
    """Write the cache whole or not at all; a folder that cannot be written costs only time."""
    inhoud = {"sleutel": sleutel, "geschreven": nu, "regels": regels}
    tijdelijk = plek.with_name(f"{plek.name}.{os.urandom(4).hex()}")
    try:
        plek.parent.mkdir(parents=True, exist_ok=True)
        tekst = json.dumps(inhoud, ensure_ascii=False, separators=(",", ":"))
        with tijdelijk.open("x", encoding="utf-8") as bestand:  # never what stands there
            bestand.write(tekst)
        tijdelijk.replace(plek)
    except OSError:
        with suppress(OSError):
            tijdelijk.unlink()
