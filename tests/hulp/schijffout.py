"""A disk that refuses one thing: the nth opening, making, moving or removing of a file.

Python tells an audit hook of each of these before it does them, whoever asks for it; what the hook
raises comes out where the disk would have refused.
"""

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

_ANDERS = {"os.rename", "os.mkdir", "os.remove", "os.rmdir", "os.link", "os.symlink", "os.truncate"}
_OM_TE_SCHRIJVEN = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC


class Schijf:
    """What is counted, and at which count it goes wrong; 0 only counts."""

    def __init__(self) -> None:
        self.map = ""
        self.lezen = False
        self.bij = 0
        self.geteld = 0
        self._aan = False
        sys.addaudithook(self._zie)  # for good: Python cannot take one away

    @contextmanager
    def weiger(self, map_: Path, bij: int, *, lezen: bool = False) -> Iterator[None]:
        """Refuse the writing (or else the reading) number `bij` within `map_`."""
        self.map, self.bij, self.lezen, self.geteld = f"{map_}{os.sep}", bij, lezen, 0
        self._aan = True
        try:
            yield
        finally:
            self._aan = False

    def _zie(self, wat: str, waarden: tuple[Any, ...]) -> None:
        if not self._aan or not self._telt(wat, waarden):
            return
        self.geteld += 1
        if self.geteld == self.bij:
            code = errno.EIO if self.lezen else errno.ENOSPC
            raise OSError(code, os.strerror(code), os.fsdecode(waarden[0]))

    def _telt(self, wat: str, waarden: tuple[Any, ...]) -> bool:
        if wat == "open":
            pad, _, vlaggen = waarden
            schrijven = bool(vlaggen & _OM_TE_SCHRIJVEN)
            goed = schrijven is not self.lezen
        else:
            pad, goed = waarden[0] if waarden else None, wat in _ANDERS and not self.lezen
        if not goed or not isinstance(pad, str | bytes | os.PathLike):
            return False
        return os.path.abspath(os.fsdecode(pad)).startswith(self.map)  # noqa: PTH100 - also of bytes


SCHIJF = Schijf()
