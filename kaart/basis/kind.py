"""A child process for what came from somebody else: it can be stopped, and held to a bound.

A template, a workbook or a page of Typst may be made to never end, or to ask for all the memory
there is. Everywhere a child has a time limit; where the system can hold it to an amount of memory
and of work (not on Windows, and of memory not on macOS) it is held to that as well.
"""

import contextlib
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO

from kaart.basis.fouten import KaartFout, oorzaak

Kind = subprocess.Popen[bytes]
_MB = 1_000_000
# Nobody listens on port 9 of this machine, so a download fails at once.
_GEEN_NETWERK = "http://127.0.0.1:9"
_PROXY = ("http_proxy", "https_proxy", "all_proxy")
_KIJK = 0.5  # seconds between two looks whether the parent is there still


class DuurtTeLang(KaartFout):
    """The child was stopped."""

    def __init__(self, seconden: float) -> None:
        super().__init__(f"Dit duurde langer dan {seconden:.0f} seconden en is gestopt")
        self.seconden = seconden


class Kindfout(KaartFout):
    """The child ended by itself, before it had an answer."""

    def __init__(self, code: int, zegt: str) -> None:
        super().__init__(f"Dit is afgebroken ({code}): {zegt}")
        self.code = code
        self.zegt = zegt
        # What a child of ours says of it, or the system that takes it away.
        self.te_groot = "MemoryError" in zegt or code < 0


@contextlib.contextmanager
def start_kind(module: str) -> Iterator[Kind]:
    """Start `python -m module` without a network; it is gone when this ends, however that is.

    Raises KaartFout when it cannot be started.
    """
    try:
        # -P keeps the current folder off the path: a file typst.py there must not be run.
        kind = subprocess.Popen(  # noqa: S603 - our own program, and a module of ours
            [sys.executable, "-P", "-m", module],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=_omgeving(),
        )
    except OSError as fout:
        raise KaartFout(f"Het hulpprogramma kan niet worden gestart ({oorzaak(fout)})") from None
    with kind:
        try:
            yield kind
        finally:
            kind.kill()  # nothing happens to one that is done


def wacht_op(kind: Kind, invoer: bytes, seconden: float) -> bytes:
    """Give a child its work and return its answer. Raises DuurtTeLang or Kindfout."""
    try:
        uit, fouten = kind.communicate(invoer, seconden)
    except subprocess.TimeoutExpired:
        kind.kill()
        raise DuurtTeLang(seconden) from None
    if kind.returncode != 0:
        laatste = fouten.decode(errors="replace").strip().splitlines()[-1:]
        raise Kindfout(kind.returncode, " ".join(laatste))
    return uit


def regels_van(kind: Kind, invoer: Iterable[bytes], seconden: float) -> Iterator[bytes]:
    """Give a child its work and yield its answer line by line, while it is busy.

    Raises DuurtTeLang or Kindfout.
    """
    fouten: list[bytes] = []
    te_laat = threading.Event()

    def breek_af() -> None:
        te_laat.set()
        kind.kill()

    klok = threading.Timer(seconden, breek_af)
    luisteraar = threading.Thread(target=_lees_fouten, args=(kind, fouten))
    for draad in (threading.Thread(target=_voer, args=(kind, invoer)), luisteraar, klok):
        draad.daemon = True
        draad.start()
    try:
        yield from _stroom(kind.stdout)
        code = kind.wait()
    finally:
        klok.cancel()
    if te_laat.is_set():
        raise DuurtTeLang(seconden)
    if code != 0:
        luisteraar.join(1)
        laatste = b"".join(fouten).decode(errors="replace").strip().splitlines()[-1:]
        raise Kindfout(code, " ".join(laatste))


def _voer(kind: Kind, invoer: Iterable[bytes]) -> None:
    with contextlib.suppress(OSError, ValueError):  # it ended before it had read everything
        for stuk in invoer:
            _stroom(kind.stdin).write(stuk)
        _stroom(kind.stdin).close()


def _lees_fouten(kind: Kind, fouten: list[bytes]) -> None:
    with contextlib.suppress(OSError, ValueError):
        fouten.extend(_stroom(kind.stderr))


def _stroom(stroom: IO[bytes] | None) -> IO[bytes]:
    """Return a pipe of a child: `start_kind` makes all three."""
    if stroom is None:
        raise ValueError("the child has no such pipe")
    return stroom


def begrens(megabytes: int, seconden: int) -> None:
    """Hold this process, a child, to so much memory and work; it ends when its parent has."""
    threading.Thread(target=_volg_ouder, args=(os.getppid(),), daemon=True).start()
    if sys.platform == "win32":
        return
    import resource  # there is none on Windows

    wensen = {
        resource.RLIMIT_AS: megabytes * _MB,
        resource.RLIMIT_CPU: seconden,
        resource.RLIMIT_CORE: 0,  # a core holds what was being printed
    }
    for wat, hoeveel in wensen.items():
        with contextlib.suppress(ValueError, OSError):  # macOS knows no limit of memory
            _, hoogste = resource.getrlimit(wat)
            minst = hoeveel if hoogste == resource.RLIM_INFINITY else min(hoeveel, hoogste)
            resource.setrlimit(wat, (minst, hoogste))


def _volg_ouder(ouder: int) -> None:
    """End when the parent was taken away without a chance to end us."""
    while os.getppid() == ouder:
        time.sleep(_KIJK)
    os._exit(1)


def _omgeving() -> dict[str, str]:
    """Return the environment of a child: this one, the same modules, and no network."""
    omgeving = {s: w for s, w in os.environ.items() if s.lower() not in (*_PROXY, "no_proxy")}
    for naam in _PROXY:
        omgeving[naam] = _GEEN_NETWERK
    # Where this program is, also when it runs from a folder that is not installed.
    plekken = sys.modules["kaart"].__path__
    omgeving["PYTHONPATH"] = os.pathsep.join(str(Path(plek).resolve().parent) for plek in plekken)
    return omgeving
