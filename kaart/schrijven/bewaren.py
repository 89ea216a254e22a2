"""Several files changed together: all of them or none, whatever happens halfway.

Under a lock every new text is first written beside the file it is for, then the list of what goes
where (the `draaiboek`), and only then the files change place. Broken off before the list is
complete, nothing has happened; after it, the next command that writes finishes the work. The name
of the list says which folder it is for: what came along with a map, or a copy of one, is not ours.
Whoever else changed a file meanwhile is never overwritten.
"""

import contextlib
import json
import os
import stat
from collections.abc import Iterable, Iterator
from enum import Enum
from pathlib import Path
from typing import Any, NamedTuple

from kaart.basis import KaartFout
from kaart.bestand import (
    EIGEN_MAP,
    GitFout,
    Werkmap,
    eis_binnen,
    gevolgde_bestanden,
    is_koppeling,
    is_repository,
    maak_map,
)
from kaart.schrijven.bestand import NietGeschreven, plekken, schrijf, zet_klaar, zet_op_plek

_DRAAIBOEKEN = "draaiboek*.json"
_MAX_BYTES = 1_000_000
_SLOT = "slot"
_WACHTTIJD = 10.0  # seconds: no writer is busy that long


class Bestandswijziging(NamedTuple):
    """A file that changes; `oud` is None for a new one, `nieuw` for one that goes."""

    pad: Path
    oud: bytes | None
    nieuw: bytes | None


class Restant(Enum):
    """What lies there of a change that did not come to its end."""

    NIETS = "niets"
    EIGEN = "eigen"
    VREEMD = "vreemd"  # from a copy of the map, or from somebody else


class IntussenVeranderd(KaartFout):
    """Somebody else changed a file after we read it."""

    def __init__(self, pad: Path, waar: str = "") -> None:
        plek = f", ook bij {waar}" if waar else ""
        super().__init__(
            f"{pad.name} is intussen door iets of iemand anders veranderd{plek}; er is niets "
            f"geschreven, {'kijk of het nog klopt en ' if waar else ''}doe het nog een keer"
        )


class AnderSchrijft(KaartFout):
    """Another command is writing in this map."""

    def __init__(self, werkmap: Werkmap) -> None:
        super().__init__(f"Iemand anders schrijft nu in {werkmap.wortel}; probeer het zo nog eens")


class _Stuk(NamedTuple):
    """One change of place: the file, and where its new text lies ready (None takes it away)."""

    doel: Path
    klaar: Path | None


def bewaar(werkmap: Werkmap, wijzigingen: Iterable[Bestandswijziging]) -> None:
    """Change all these files or none.

    Raises IntussenVeranderd, AnderSchrijft, or NietGeschreven when the disk or its owner says no.
    """
    wijzigingen = [w for w in wijzigingen if w.oud != w.nieuw]
    if not wijzigingen:
        return
    with _slot(werkmap) as map_:
        _maak_af(map_)
        for wijziging in wijzigingen:
            eis_binnen(werkmap.wortel, wijziging.pad)
            if _inhoud(wijziging.pad) != wijziging.oud:
                raise IntussenVeranderd(wijziging.pad)
        _vervang_alle(map_, wijzigingen)


def afgebroken(werkmap: Werkmap) -> Restant:
    """Say whether a command was broken off (or is busy) while it changed files."""
    map_ = werkmap.wortel / EIGEN_MAP
    lijsten = [pad.name for pad in map_.glob(_DRAAIBOEKEN)]
    if not lijsten:
        return Restant.NIETS
    eigen = _draaiboek(map_)
    return Restant.EIGEN if eigen.name in lijsten and _is_eigen(eigen) else Restant.VREEMD


def maak_af(werkmap: Werkmap) -> bool:
    """Finish what a broken-off command began, or take its leftovers away; say if files changed.

    Raises AnderSchrijft when that command is busy still.
    """
    with _slot(werkmap) as map_:
        return _maak_af(map_)


def eigen_map(werkmap: Werkmap) -> Path:
    """Return the folder for what must not travel with the map; made when it is not there.

    Raises NietGeschreven when the disk or its owner says no.
    """
    map_ = werkmap.wortel / EIGEN_MAP
    try:
        maak_map(werkmap.wortel, map_)
        eis_binnen(werkmap.wortel, map_ / ".gitignore")
        if not os.path.lexists(map_ / ".gitignore"):
            schrijf(map_ / ".gitignore", b"*\n", binnen=werkmap.wortel)
    except OSError as fout:
        raise NietGeschreven(map_, fout) from None
    return map_


@contextlib.contextmanager
def _slot(werkmap: Werkmap) -> Iterator[Path]:
    """Hold the lock of the map; the system lets go of it when the process dies."""
    from filelock import FileLock, Timeout  # only who writes pays for it

    map_ = eigen_map(werkmap)
    eis_binnen(werkmap.wortel, map_ / _SLOT)  # a lock is emptied when it is taken
    try:
        with FileLock(map_ / _SLOT, timeout=_WACHTTIJD):
            yield map_
    except Timeout:
        raise AnderSchrijft(werkmap) from None
    except OSError as fout:
        raise NietGeschreven(map_, fout) from None


def _vervang_alle(map_: Path, wijzigingen: list[Bestandswijziging]) -> None:
    stukken: list[_Stuk] = []
    for wijziging in wijzigingen:
        doel, tijdelijk = plekken(wijziging.pad, map_.parent)
        stukken.append(_Stuk(doel, None if wijziging.nieuw is None else tijdelijk))
    _schrijf_draaiboek(map_, stukken, compleet=False)
    pad = map_
    try:
        for wijziging, stuk in zip(wijzigingen, stukken, strict=True):
            pad = wijziging.pad
            if stuk.klaar is not None and wijziging.nieuw is not None:
                maak_map(map_.parent, stuk.doel.parent)
                prive = not stuk.doel.exists() and _is_prive(map_.parent, wijziging.pad)
                zet_klaar(stuk.klaar, stuk.doel, wijziging.nieuw, prive=prive)
        _schrijf_draaiboek(map_, stukken, compleet=True)
        for wijziging, stuk in zip(wijzigingen, stukken, strict=True):
            pad = wijziging.pad
            _zet(stuk)
    except BaseException as fout:  # Ctrl-C as well
        _draai_terug(map_, wijzigingen, stukken)
        if isinstance(fout, OSError):
            raise NietGeschreven(pad, fout) from None
        raise
    _ruim_op(map_, stukken)


def _draai_terug(map_: Path, wijzigingen: list[Bestandswijziging], stukken: list[_Stuk]) -> None:
    """Put back what stood there. When even that fails the list stays, and is finished later."""
    with contextlib.suppress(KaartFout, OSError):
        for wijziging in wijzigingen:
            if _inhoud(wijziging.pad) == wijziging.oud:
                continue
            if wijziging.oud is None:
                wijziging.pad.unlink()
            else:
                schrijf(wijziging.pad, wijziging.oud, binnen=map_.parent)
        _ruim_op(map_, stukken)


def _maak_af(map_: Path) -> bool:
    compleet, stukken = _lees_draaiboek(map_)
    veranderd = False
    try:
        for stuk in stukken if compleet else ():
            veranderd |= _zet(stuk)
        _ruim_op(map_, stukken)
    except OSError as fout:
        raise NietGeschreven(map_, fout) from None
    return veranderd


def _zet(stuk: _Stuk) -> bool:
    """Let one new text take its place; False when that was done before."""
    if stuk.klaar is None:
        bestond = stuk.doel.exists()
        stuk.doel.unlink(missing_ok=True)
        return bestond
    if not stuk.klaar.exists():
        return False
    zet_op_plek(stuk.klaar, stuk.doel)
    return True


def _ruim_op(map_: Path, stukken: Iterable[_Stuk]) -> None:
    """Take the leftovers away, the list last: it says what they are."""
    for stuk in stukken:
        if stuk.klaar is not None:
            stuk.klaar.unlink(missing_ok=True)
    _draaiboek(map_).unlink(missing_ok=True)


def _schrijf_draaiboek(map_: Path, stukken: list[_Stuk], *, compleet: bool) -> None:
    """Write the list with names relative to the map, which may be moved before it is read."""
    wortel = os.path.realpath(map_.parent)
    namen = [
        (os.path.relpath(stuk.doel, wortel), stuk.klaar.name if stuk.klaar else "")
        for stuk in stukken
    ]
    inhoud = json.dumps({"compleet": compleet, "stukken": namen})
    schrijf(_draaiboek(map_), inhoud.encode(), binnen=map_.parent)


def _lees_draaiboek(map_: Path) -> tuple[bool, list[_Stuk]]:
    """Return the list of a broken-off command; nothing when there is none, or none of ours.

    It may have come along with a map of somebody else, so nothing outside data/ is touched.
    """
    pad = _draaiboek(map_)
    if not _is_eigen(pad):
        return False, []
    try:
        gelezen: Any = json.loads(pad.read_bytes())
        stukken = [_stuk(map_.parent, str(doel), str(klaar)) for doel, klaar in gelezen["stukken"]]
        return gelezen["compleet"] is True, stukken
    except (OSError, ValueError, LookupError, TypeError):
        return False, []


def _stuk(wortel: Path, doel: str, klaar: str) -> _Stuk:
    """Return one line of the list. Raises ValueError when we never wrote it."""
    pad = wortel / doel
    echt = Path(os.path.realpath(pad))
    if is_koppeling(pad) or not echt.is_relative_to(os.path.realpath(wortel / "data")):
        raise ValueError(doel)
    if not klaar:
        return _Stuk(pad, None)
    if not klaar.startswith(f".{pad.name}.") or Path(klaar).name != klaar:
        raise ValueError(klaar)
    return _Stuk(pad, pad.with_name(klaar))


def _draaiboek(map_: Path) -> Path:
    """Return the list of this folder and no other: a copy of the map has another number."""
    return map_ / f"draaiboek-{map_.stat().st_ino:x}.json"


def _is_eigen(pad: Path) -> bool:
    """Say whether a list is a plain file that we left here, and not one that git brought."""
    try:
        feiten = os.lstat(pad)
    except OSError:
        return False
    if not stat.S_ISREG(feiten.st_mode) or feiten.st_size > _MAX_BYTES:
        return False
    wortel = pad.parent.parent
    try:
        gevolgd = is_repository(wortel) and gevolgde_bestanden(wortel, EIGEN_MAP)
    except GitFout:  # whoever has no git did not get it from there
        return True
    return not gevolgd or f"{EIGEN_MAP}/{pad.name}" not in gevolgd


def _is_prive(wortel: Path, pad: Path) -> bool:
    """Say whether a file holds persons: only its owner needs to read it."""
    return pad.is_relative_to(wortel / "data" / "personen")


def _inhoud(pad: Path) -> bytes | None:
    try:
        return pad.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as fout:
        raise NietGeschreven(pad, fout) from None
