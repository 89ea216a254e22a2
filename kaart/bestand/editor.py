"""The editor of whoever keeps the map: which one that is, and the text that was typed in it."""

import contextlib
import os
import shlex
import signal
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from kaart.basis import KaartFout
from kaart.bestand.programma import vind_programma

# Nobody reads a file and changes it in less; a window of its own comes back at once.
_METEEN = 2.0  # seconds
_ANDERS = ("notepad",) if os.name == "nt" else ("nano", "vi")
# These stand in the terminal itself, so whoever closes one at once meant to.
_IN_DE_TERMINAL = frozenset("vi vim nvim view nano pico micro hx joe ed mcedit ne".split())
# How an editor with a window of its own is told to wait until the file is closed.
_WACHTEN = {
    "code": "--wait", "code-insiders": "--wait", "codium": "--wait", "cursor": "--wait",
    "subl": "--wait", "zed": "--wait", "mate": "--wait", "kate": "--block", "gvim": "--nofork",
    "mvim": "--nofork", "gedit": "--wait", "open": "-W -n",
}  # fmt: skip


class GeenEditor(KaartFout):
    """There is no editor, or it did not do its work."""


class Bewerkt(NamedTuple):
    """What an editor left behind, and whether it came back sooner than anybody types."""

    inhoud: bytes
    meteen_terug: bool


def kies_editor(
    omgeving: Mapping[str, str], vind: Callable[[str], str | None] = vind_programma
) -> tuple[str, ...]:
    """Return the words that start the editor: VISUAL, else EDITOR, else what every computer has.

    Raises GeenEditor when there is none.
    """
    gekozen = omgeving.get("VISUAL") or omgeving.get("EDITOR") or ""
    try:
        # On Windows a backslash is part of a path and not a way to say something else.
        woorden = [w.strip('"') if os.name == "nt" else w for w in _knip(gekozen)]
    except ValueError:
        raise GeenEditor(f"EDITOR is “{gekozen}”: daar ontbreekt een aanhalingsteken") from None
    if woorden:
        return tuple(woorden)
    for naam in _ANDERS:
        if pad := vind(naam):
            return (pad,)
    raise GeenEditor(
        "er is geen editor gevonden; zeg welke met EDITOR, of geef de velden mee: "
        "kaart wijzig ID veld=waarde"
    )


def _knip(regel: str) -> list[str]:
    return shlex.split(regel, posix=os.name != "nt")


def wachtraad(editor: tuple[str, ...]) -> str:
    """Return how this editor is told to wait, as far as it is known."""
    naam = _naam(editor)
    return f'EDITOR="{naam} {_WACHTEN.get(naam, "--wait")}"'


def _naam(editor: tuple[str, ...]) -> str:
    return Path(editor[0]).stem.lower()


def bewerk(editor: tuple[str, ...], pad: Path) -> Bewerkt:
    """Open a file and return what is in it when the editor has gone. Raises GeenEditor."""
    import subprocess  # only who opens an editor pays for it

    begin = time.monotonic()
    voor = pad.read_bytes()
    try:
        with _ctrl_c_is_voor_de_editor():
            code = subprocess.run((*editor, str(pad)), check=False).returncode  # noqa: S603
    except FileNotFoundError:
        raise GeenEditor(
            f"de editor “{editor[0]}” is niet gevonden; zeg met EDITOR welke het is"
        ) from None
    except OSError as fout:
        raise GeenEditor(f"de editor “{editor[0]}” start niet: {fout.strerror}") from None
    if code != 0:
        raise GeenEditor(f"de editor “{editor[0]}” stopte met een fout ({code})")
    inhoud = lees(pad)
    snel = time.monotonic() - begin < _METEEN and _naam(editor) not in _IN_DE_TERMINAL
    return Bewerkt(inhoud, inhoud == voor and snel)


def lees(pad: Path) -> bytes:
    """Return what is in the file now. Raises GeenEditor when the editor took it away."""
    try:
        return pad.read_bytes()
    except OSError:
        raise GeenEditor(f"{pad} is er niet meer; er is niets geschreven") from None


@contextlib.contextmanager
def _ctrl_c_is_voor_de_editor() -> Iterator[None]:
    """Let Ctrl-C mean what it means in the editor; a handler, unlike SIG_IGN, is not inherited."""
    oud = signal.signal(signal.SIGINT, lambda *_: None)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, oud)
