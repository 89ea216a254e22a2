"""The folder of a map, and which files in it are things of the map."""

import os
from pathlib import Path
from typing import NamedTuple

from kaart.basis import GeenKaart
from kaart.bestand.plek import eis_gewone_mappen


class Werkmap(NamedTuple):
    """The folder of a map; found once, in the cli, and handed down."""

    wortel: Path

    @property
    def data(self) -> Path:
        """The folder that holds the collections."""
        return self.wortel / "data"

    @classmethod
    def vind(cls, begin: Path) -> "Werkmap":
        """Climb from `begin` to the first folder that holds `data/organisaties`.

        Raises GeenKaart when there is none, Koppeling when it is one of links.
        """
        begin = begin.resolve()
        for plek in (begin, *begin.parents):
            if _is_kaart(plek):
                eis_gewone_mappen(plek)
                return cls(plek)
        raise GeenKaart(str(begin))

    @classmethod
    def op(cls, plek: Path) -> "Werkmap":
        """Return the map that `plek` itself is: who names one does not mean the one around it.

        Raises GeenKaart when it is none.
        """
        echt = Path(os.path.realpath(plek))  # resolve() raises on a ring of links
        if not _is_kaart(echt):
            raise GeenKaart(str(echt))
        eis_gewone_mappen(echt)
        return cls(echt)


def _is_kaart(plek: Path) -> bool:
    # Not Path.is_dir(), which raises on a name that is too long or may not be looked at.
    return os.path.isdir(plek / "data" / "organisaties")  # noqa: PTH112
