"""A private temporary folder, and sweeping those that nobody cleaned: there may be names in it."""

import contextlib
import os
import re
import stat
import time
from collections.abc import Iterator
from pathlib import Path

_NAAM = re.compile(r"kaart-([0-9]+)-\w+")
_DAG = 86_400  # seconds: nothing of ours takes that long, so the number is another process by now


@contextlib.contextmanager
def werkplek() -> Iterator[Path]:
    """Make a folder that only its owner sees, named after this process; it goes in the end."""
    from tempfile import TemporaryDirectory  # only who prints pays for it

    with TemporaryDirectory(prefix=f"kaart-{os.getpid()}-") as plek:
        yield Path(plek)


def veeg() -> int:
    """Take away what a process left that was ended too hard to clean; say how many there were."""
    weg = 0
    with contextlib.suppress(OSError), os.scandir(_tijdelijk()) as dingen:
        for ding in dingen:
            naam = _NAAM.fullmatch(ding.name)
            if naam is not None and _is_vergeten(ding, int(naam[1])):
                from shutil import rmtree  # hardly ever

                rmtree(ding.path, ignore_errors=True)
                weg += 1
    return weg


def _tijdelijk() -> str:
    """Return the folder that `tempfile` takes, without loading that at every start."""
    for naam in ("TMPDIR", "TEMP", "TMP"):
        if plek := os.environ.get(naam):
            return plek
    return "/tmp" if os.name != "nt" else os.environ.get("SYSTEMROOT", "C:\\")  # noqa: S108 - only to look in


def _is_vergeten(ding: "os.DirEntry[str]", proces: int) -> bool:
    """Say whether this is a folder of our own whose process is gone."""
    feiten = ding.stat(follow_symlinks=False)
    if not stat.S_ISDIR(feiten.st_mode) or (os.name != "nt" and feiten.st_uid != os.getuid()):
        return False
    return time.time() - feiten.st_mtime > _DAG or not _leeft(proces)


def _leeft(proces: int) -> bool:
    """Say whether a process is there; on Windows to ask is to end it, so there we wait a day."""
    if os.name == "nt":
        return True
    try:
        os.kill(proces, 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        return True
    return True
