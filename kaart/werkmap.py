"""The folder of a map, and which files in it are things of the map."""

from pathlib import Path
from typing import NamedTuple

from kaart.fouten import GeenKaart


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

        Raises GeenKaart when there is none.
        """
        begin = begin.resolve()
        for plek in (begin, *begin.parents):
            if (plek / "data" / "organisaties").is_dir():
                return cls(plek)
        raise GeenKaart(str(begin))
