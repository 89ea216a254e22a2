"""The child process that fills in pages by templates of somebody else: it may never end.

The templates and then one page after another on stdin, as our own parent made them; each page, or
what is wrong with it, on stdout. Start it with `python -P -m kaart.website.zetkind`.
"""

import json
import pickle
import struct
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from typing import IO, Any, cast

from kaart.basis import Kind, begrens, start_kind
from kaart.drukwerk import SjabloonFout
from kaart.website.sjabloon import Zetmachine

_SECONDEN = 10.0  # a page takes a few thousandths
_SECONDEN_SAMEN = 600
_MEGABYTES = 1_500
_MAX_TEKENS = 5_000_000
_LENGTE = struct.Struct(">Q")


class Zetkind:
    """Does as `Zetmachine`, in a child that is stopped when a page takes too long or too much."""

    def __init__(self, kind: Kind, bronnen: Mapping[str, str], seconden: float) -> None:
        self._kind = kind
        self._seconden = seconden
        _stuur(cast("IO[bytes]", kind.stdin), pickle.dumps(dict(bronnen)))

    def zet(self, sjabloon: str, waarden: Mapping[str, object]) -> str:
        """Return what this template makes of these values. Raises SjabloonFout."""
        te_laat = threading.Event()

        def stop() -> None:
            te_laat.set()
            self._kind.kill()

        klok = threading.Timer(self._seconden, stop)
        klok.start()
        antwoord: dict[str, Any] = {}
        with suppress(EOFError, OSError):
            _stuur(cast("IO[bytes]", self._kind.stdin), pickle.dumps((sjabloon, dict(waarden))))
            antwoord = json.loads(_ontvang(cast("IO[bytes]", self._kind.stdout)))
        klok.cancel()
        if te_laat.is_set():
            melding = f"het is na {self._seconden:.0f} seconden nog niet klaar"
            raise SjabloonFout(sjabloon, None, f"{melding}; houdt er iets niet op?")
        if not antwoord:
            raise SjabloonFout(
                sjabloon, None, "het vraagt meer geheugen dan een sjabloon nodig heeft"
            )
        if fout := antwoord.get("fout"):
            raise SjabloonFout(*fout)
        return str(antwoord["pagina"])


@contextmanager
def start_zetkind(bronnen: Mapping[str, str], seconden: float = _SECONDEN) -> Iterator[Zetkind]:
    """Start the child; it is gone when this ends."""
    with start_kind("kaart.website.zetkind") as kind:
        yield Zetkind(kind, bronnen, seconden)


def _stuur(naar: IO[bytes], inhoud: bytes) -> None:
    naar.write(_LENGTE.pack(len(inhoud)) + inhoud)
    naar.flush()


def _ontvang(van: IO[bytes]) -> bytes:
    kop = van.read(_LENGTE.size)
    if len(kop) < _LENGTE.size:
        raise EOFError
    (lengte,) = _LENGTE.unpack(kop)
    return van.read(lengte)


def _antwoord(machine: Zetmachine, invoer: bytes) -> dict[str, Any]:
    sjabloon, waarden = pickle.loads(invoer)  # noqa: S301 - our parent wrote it
    try:
        pagina = machine.zet(sjabloon, waarden)
    except SjabloonFout as fout:
        return {"fout": (fout.sjabloon, fout.regel, fout.waarom, fout.raad)}
    if len(pagina) > _MAX_TEKENS:
        return {"fout": (sjabloon, None, "het maakt een bladzijde die te groot is")}
    return {"pagina": pagina}


def _werk() -> None:
    invoer, uitvoer = sys.stdin.buffer, sys.stdout.buffer
    machine = Zetmachine(pickle.loads(_ontvang(invoer)))  # noqa: S301 - our parent wrote it
    with suppress(EOFError):
        while True:
            _stuur(uitvoer, json.dumps(_antwoord(machine, _ontvang(invoer))).encode())


if __name__ == "__main__":
    begrens(_MEGABYTES, _SECONDEN_SAMEN)
    _werk()
