"""Where kaart may write of its own accord: inside the map, and through no link.

A map may come from somebody else, and a link in it may point at any file of whoever opens it. What
a user names with -o is another matter: that may be a link.
"""

import os
import stat
from pathlib import Path

from kaart.basis import KaartFout

# The folder for what must not travel with the map; it ignores itself in git.
EIGEN_MAP = ".kaart"
_GEWOON = ("data", EIGEN_MAP)


class Koppeling(KaartFout):
    """A link where kaart would read or write of its own accord."""

    def __init__(self, pad: Path) -> None:
        super().__init__(
            f"{pad} is een koppeling, of ligt achter een koppeling naar buiten de map; daar "
            "schrijft kaart niet. Haal de koppeling weg en zet er iets gewoons neer"
        )


def is_koppeling(pad: Path) -> bool:
    """Say whether this is a link, also one of Windows that ties a folder to another."""
    try:
        feiten = os.lstat(pad)
    except (OSError, ValueError):
        return False
    windows = getattr(stat, "IO_REPARSE_TAG_MOUNT_POINT", -1)
    return stat.S_ISLNK(feiten.st_mode) or getattr(feiten, "st_reparse_tag", 0) == windows


def eis_gewone_mappen(wortel: Path) -> None:
    """Refuse a map whose data/ or .kaart/ is a link: what is in it is not of this map.

    Raises Koppeling.
    """
    for naam in _GEWOON:
        if is_koppeling(wortel / naam):
            raise Koppeling(wortel / naam)


def eis_binnen(wortel: Path, pad: Path) -> None:
    """Refuse to write a file that is a link, that has a second name, or that lies elsewhere.

    Raises Koppeling.
    """
    ouder = Path(os.path.realpath(pad.parent))
    if not ouder.is_relative_to(os.path.realpath(wortel)) or is_koppeling(pad):
        raise Koppeling(pad)
    try:
        feiten = os.lstat(pad)
    except (OSError, ValueError):
        return
    if stat.S_ISREG(feiten.st_mode) and feiten.st_nlink > 1:
        raise Koppeling(pad)


def maak_map(wortel: Path, plek: Path) -> None:
    """Make a folder in the map, with those above it. Raises Koppeling, OSError."""
    if plek != wortel:
        eis_binnen(wortel, plek)
    plek.mkdir(parents=True, exist_ok=True)
