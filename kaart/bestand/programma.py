"""Which program a name stands for: never one that lies in the folder somebody works in."""

import os
from pathlib import Path

_EINDEN = (".exe",) if os.name == "nt" else ("",)


def vind_programma(naam: str, *niet_in: Path) -> str | None:
    """Return the full path of a program on PATH; None when there is none.

    Not `shutil.which`, which on Windows looks in the current folder first, and anywhere in a PATH
    with a dot in it: a map of somebody else may hold a file with this name.
    """
    nergens = [os.path.realpath(plek) for plek in (*niet_in, *_hier())]
    for map_ in map(Path, os.get_exec_path()):
        if not map_.is_absolute() or _ligt_in(map_, nergens):
            continue
        for einde in _EINDEN:
            pad = map_ / f"{naam}{einde}"
            if os.path.isfile(pad) and os.access(pad, os.X_OK) and not _ligt_in(pad, nergens):  # noqa: PTH113 - raises on nothing
                return str(pad)
    return None


def _hier() -> tuple[Path, ...]:
    """Return the folder somebody works in; none when it was taken away meanwhile."""
    try:
        return (Path.cwd(),)
    except OSError:
        return ()


def _ligt_in(pad: Path, mappen: list[str]) -> bool:
    """Say whether a path lies in one of these folders; not in the root, which holds everything."""
    echt = Path(os.path.realpath(pad))
    return any(echt.is_relative_to(map_) for map_ in mappen if Path(map_).parent != Path(map_))
