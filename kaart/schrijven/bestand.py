"""The one door for writing: a file is there whole, the old one or the new one, never half."""

import contextlib
import errno
import os
import stat
import time
from pathlib import Path

from kaart.basis import KaartFout, oorzaak
from kaart.bestand import eis_binnen

# Windows refuses to replace a file that a virus scanner or an editor looks into, mostly for a tick.
_POGINGEN = 5 if os.name == "nt" else 1
_WACHT = 0.1
# A new file and nothing that was there; other people read it when its rights have been set.
_NIEUW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
_EIGENAAR, _IEDEREEN = 0o600, 0o666


class NietGeschreven(KaartFout):
    """The disk, or who owns it, does not let us write; what was there is still there."""

    def __init__(self, pad: Path, fout: OSError) -> None:
        gerust = "; het bestand is gebleven zoals het was" if os.path.lexists(pad) else ""
        super().__init__(f"Kan {pad} niet schrijven: {oorzaak(fout)}{gerust}")


def schrijf(pad: Path, inhoud: bytes, *, binnen: Path | None, prive: bool = False) -> None:
    """Write a file whole or not at all; who may read it stays the same.

    `binnen` is the folder of the map for a place that we choose: then no link is followed. None is
    for what the user named: then a link stays a link. What is `prive` only its owner may read.
    Raises Koppeling, or NietGeschreven when it cannot be written.
    """
    try:
        doel, tijdelijk = plekken(pad, binnen)
        try:
            zet_klaar(tijdelijk, doel, inhoud, prive=prive)
            zet_op_plek(tijdelijk, doel)
        except BaseException:  # Ctrl-C as well: nothing is left behind
            with contextlib.suppress(OSError):
                tijdelijk.unlink(missing_ok=True)
            raise
    except OSError as fout:
        raise NietGeschreven(pad, fout) from None


def vervang(pad: Path, oud: bytes, nieuw: bytes, *, binnen: Path | None) -> bool:
    """Write `nieuw` where `oud` stands; False when somebody else changed the file meanwhile.

    Raises NietGeschreven when it cannot be written.
    """
    if binnen is not None:
        eis_binnen(binnen, pad)
    try:
        nu = pad.read_bytes()
    except OSError as fout:
        raise NietGeschreven(pad, fout) from None
    if nu == oud:
        schrijf(pad, nieuw, binnen=binnen)
    return nu in (oud, nieuw)


def plekken(pad: Path, binnen: Path | None) -> tuple[Path, Path]:
    """Return where a file really stands, and a name beside it for what will replace it."""
    if binnen is not None:
        eis_binnen(binnen, pad)
    doel = Path(os.path.realpath(pad))  # resolve() raises on a ring of links
    return doel, doel.with_name(f".{doel.name}.{os.urandom(4).hex()}")


def zet_klaar(tijdelijk: Path, doel: Path, inhoud: bytes, *, prive: bool = False) -> None:
    """Write `inhoud` to disk under the name `tijdelijk`, for `doel` and with its rights."""
    rechten = _rechten(doel)
    if prive and rechten is not None:
        rechten &= stat.S_IRWXU
    begin = _EIGENAAR if prive or rechten is not None else _IEDEREEN
    with os.fdopen(os.open(tijdelijk, _NIEUW, begin), "wb") as bestand:
        bestand.write(inhoud)
        bestand.flush()
        os.fsync(bestand.fileno())
    if rechten is not None:
        tijdelijk.chmod(rechten)


def zet_op_plek(tijdelijk: Path, doel: Path) -> None:
    """Let what was made ready take the place of `doel`, in one step."""
    for over in reversed(range(_POGINGEN)):
        try:
            tijdelijk.replace(doel)
        except PermissionError:
            if not over:
                raise
            time.sleep(_WACHT)
        else:
            return


def _rechten(doel: Path) -> int | None:
    """Return the mode of the file that is there; None when there is none yet."""
    try:
        rechten = stat.S_IMODE(doel.stat().st_mode)
    except FileNotFoundError:
        return None
    # The folder would let us replace it, but whoever made it read-only meant something.
    if not os.access(doel, os.W_OK):
        raise PermissionError(errno.EACCES, "")
    return rechten
