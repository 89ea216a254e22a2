"""What was made to ask with in a round."""

from pathlib import Path
from typing import NamedTuple


class Rondepakket(NamedTuple):
    """What was made to ask with: about which round, and each file with what it is."""

    kop: str
    bestanden: tuple[tuple[Path, str], ...]
