"""Rows of whole numbers by key, made of the map and kept beside the index.

Whoever searches needs some dozens of rows out of many thousands, so they stand in one SQLite file
that is opened for those rows only. It belongs to one writing of the index: when the index was
written again, whatever for, the rows are made anew, so they are never of an older map.
"""

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from zlib import crc32

from kaart.bestand.index import Leesbaar
from kaart.model import Kaart

if TYPE_CHECKING:
    import sqlite3

Rijen = Mapping[str, Sequence[int]]
_PER_KEER = 500  # keys in one question; SQLite takes 999 at least


class Naslag(NamedTuple):
    """Where to look a key up: in `rijen`, or else in the file `plek`."""

    rijen: Rijen | None
    plek: Path = Path()

    def geef(self, sleutels: Iterable[str]) -> dict[str, Sequence[int]]:
        """Return the rows of those keys that there are."""
        gevraagd = list(dict.fromkeys(sleutels))
        if self.rijen is not None:
            return {s: self.rijen[s] for s in gevraagd if s in self.rijen}
        gevonden: dict[str, Sequence[int]] = {}
        for begin in range(0, len(gevraagd), _PER_KEER):
            deel = gevraagd[begin : begin + _PER_KEER]
            plekken = ",".join("?" * len(deel))
            vraag = f"SELECT sleutel, rij FROM naslag WHERE sleutel IN ({plekken})"  # noqa: S608
            gevonden.update((s, _getallen(rij)) for s, rij in self._vraag(vraag, deel))
        return gevonden

    def vanaf(self, begin: str) -> dict[str, Sequence[int]]:
        """Return the rows of every key that begins like this."""
        if self.rijen is not None:
            return {s: rij for s, rij in self.rijen.items() if s.startswith(begin)}
        vraag = "SELECT sleutel, rij FROM naslag WHERE sleutel >= ? AND sleutel < ?"
        einde = begin[:-1] + chr(ord(begin[-1]) + 1)
        return {s: _getallen(rij) for s, rij in self._vraag(vraag, [begin, einde])}

    def _vraag(self, vraag: str, waarden: list[str]) -> Iterator[tuple[str, str]]:
        with closing(_open(self.plek)) as bestand:
            yield from bestand.execute(vraag, waarden)


def naslag_van(
    leesbaar: Leesbaar, maak: Callable[[Kaart], Rijen], versie: int, zonder: Sequence[object] = ()
) -> Naslag:
    """Return the rows that `maak` makes of a map, made again only when the map changed.

    `versie` is that of what makes them, `zonder` what the map was read without. Without
    a place to keep them they are made each time.
    """
    if leesbaar.plek is None:
        return Naslag(maak(leesbaar.kaart))
    plek = leesbaar.plek.with_suffix(".sqlite")
    stempel = f"{versie} {leesbaar.stempel} {crc32(repr(zonder).encode())}"
    if _is_van(plek, stempel):
        return Naslag(None, plek)
    rijen = maak(leesbaar.kaart)
    _bewaar(plek, stempel, rijen)
    return Naslag(rijen)


def _open(plek: Path) -> "sqlite3.Connection":
    import sqlite3  # a question of options only looks nothing up

    # Never written after it was put in its place: no locks, also on a disk of somebody else.
    return sqlite3.connect(f"{plek.as_uri()}?mode=ro&immutable=1", uri=True)


def _is_van(plek: Path, stempel: str) -> bool:
    import sqlite3

    if not plek.is_file():
        return False
    try:
        with closing(_open(plek)) as bestand:
            ((bladen,),) = bestand.execute("PRAGMA page_count").fetchall()
            ((bladgrootte,),) = bestand.execute("PRAGMA page_size").fetchall()
            gelezen = bestand.execute("SELECT stempel FROM stempel").fetchall()
    except (sqlite3.Error, ValueError):
        return False
    heel = bladen * bladgrootte == plek.stat().st_size
    return heel and gelezen == [(stempel,)]


def _getallen(rij: str) -> tuple[int, ...]:
    return tuple(map(int, rij.split()))


def _bewaar(plek: Path, stempel: str, rijen: Rijen) -> None:
    """Write the file whole or not at all; a folder that cannot be written costs only time."""
    import sqlite3

    tijdelijk = plek.with_name(f"{plek.name}.{os.getpid()}")
    try:
        tijdelijk.unlink(missing_ok=True)
        with closing(sqlite3.connect(tijdelijk)) as bestand, bestand:
            bestand.execute("PRAGMA journal_mode = OFF")
            bestand.execute(
                "CREATE TABLE naslag (sleutel TEXT PRIMARY KEY, rij TEXT NOT NULL) WITHOUT ROWID"
            )
            bestand.execute("CREATE TABLE stempel (stempel TEXT NOT NULL)")
            bestand.execute("INSERT INTO stempel VALUES (?)", [stempel])
            bestand.executemany(
                "INSERT INTO naslag VALUES (?, ?)",
                ((s, " ".join(map(str, rijen[s]))) for s in sorted(rijen)),
            )
        tijdelijk.replace(plek)
    except (OSError, sqlite3.Error):
        with suppress(OSError):
            tijdelijk.unlink()
