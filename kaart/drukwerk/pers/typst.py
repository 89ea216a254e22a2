"""The door to Typst: source files → PDF, in a child process that can be stopped.

The child sees a fresh temporary folder with plain copies of the templates, our own fonts and
nothing else: no links to follow, no system fonts, no packages from a network.
"""

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, date, datetime, time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from kaart.basis import KaartFout, oorzaak
from kaart.drukwerk.pers.zetter import STANDEN

HOOFDBESTAND = "hoofd.typ"
# Nobody listens on port 9 of this machine, so a download fails at once. Typst has no other way.
_GEEN_NETWERK = "http://127.0.0.1:9"
_PROXY = ("http_proxy", "https_proxy", "all_proxy")
_PLAATS = re.compile(r"┌─ (?:.*[/\\])?([^/\\:]+):(\d+):\d+")


Kind = subprocess.Popen[bytes]


class Zetfout(Exception):
    """Typst refuses: in which file, on which line, why (English, from Typst itself)."""

    def __init__(self, bestand: str, regelnummer: int, melding: str) -> None:
        super().__init__(melding)
        self.bestand = bestand
        self.regelnummer = regelnummer
        self.melding = melding


class DuurtTeLang(KaartFout):
    """The child was stopped."""

    def __init__(self, seconden: float) -> None:
        super().__init__(
            f"Het afdrukken duurde langer dan {seconden:.0f} seconden en is gestopt; "
            "kies minder bladen, of zoek in de sjablonen naar iets dat niet ophoudt"
        )


class Gezet(NamedTuple):
    """The PDF, how many pages each sheet took by its id, and what the template reports (<gemeld>).

    With a picture of each page instead of a PDF: `beelden`.
    """

    pdf: bytes
    bladzijden: Mapping[str, int]
    gemeld: tuple[Any, ...] = ()
    beelden: tuple[bytes, ...] = ()


@contextmanager
def klaargezet() -> Iterator[Kind]:
    """Start the child before its work is known, so that it loads while that is being made."""
    try:
        # -P keeps the current folder off the path: a file typst.py there must not be run.
        kind = subprocess.Popen(
            [sys.executable, "-P", "-m", "kaart.drukwerk.pers.zetter"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=_omgeving(),
        )
    except OSError as fout:
        raise KaartFout(f"Het drukprogramma kan niet worden gestart ({oorzaak(fout)})") from None
    with kind:
        try:
            yield kind
        finally:
            kind.kill()  # nothing happens to one that is done


def zet(
    bestanden: Mapping[str, bytes],
    lettertypen: tuple[Path, ...],
    invoer: Mapping[str, str],
    peildatum: date,
    tijdslimiet: float,
    ppi: int = 0,
) -> Gezet:
    """Compile `bestanden` (HOOFDBESTAND among them) to a PDF/UA-1 file; with a `ppi` to pictures.

    Raises Zetfout when Typst refuses or warns, DuurtTeLang when it does not end.
    """
    with klaargezet() as kind:
        return laat_zetten(kind, bestanden, lettertypen, invoer, peildatum, tijdslimiet, ppi)


def laat_zetten(
    kind: Kind,
    bestanden: Mapping[str, bytes],
    lettertypen: tuple[Path, ...],
    invoer: Mapping[str, str],
    peildatum: date,
    tijdslimiet: float,
    ppi: int = 0,
) -> Gezet:
    """Do as `zet`, with a child that was started before; it takes one job."""
    with TemporaryDirectory(prefix="kaart-") as tijdelijk:
        werkplek = Path(tijdelijk)
        wortel, pakketten, uit = (werkplek / naam for naam in ("bron", "pakketten", "uit"))
        for plek in (wortel, pakketten, uit):
            plek.mkdir()
        for naam, inhoud in {**bestanden, STANDEN: b"{}"}.items():
            (wortel / naam).write_bytes(inhoud)
        opdracht = {
            "hoofdbestand": str(wortel / HOOFDBESTAND),
            "wortel": str(wortel),
            "pakketten": str(pakketten),
            "lettertypen": [str(map_) for map_ in lettertypen if map_.is_dir()],
            "invoer": dict(invoer),
            # Midnight of the peildatum, and not now: the same data give the same bytes.
            "tijdstip": int(datetime.combine(peildatum, time(), UTC).timestamp()),
            "uit": str(uit),
            "ppi": ppi,
        }
        antwoord = _antwoord(kind, opdracht, tijdslimiet)
        if "fout" in antwoord:
            raise _zetfout(antwoord["fout"])
        bladzijden, gemeld = antwoord["bladzijden"], tuple(antwoord["gemeld"])
        stukken = sorted(uit.iterdir(), key=lambda pad: int(pad.name))
        gezet = tuple(pad.read_bytes() for pad in stukken)
        if ppi:
            return Gezet(b"", bladzijden, gemeld, gezet)
        return Gezet(gezet[0], bladzijden, gemeld)


def _antwoord(kind: Kind, opdracht: Mapping[str, Any], tijdslimiet: float) -> dict[str, Any]:
    try:
        uit, fouten = kind.communicate(json.dumps(opdracht).encode(), tijdslimiet)
    except subprocess.TimeoutExpired:
        kind.kill()
        raise DuurtTeLang(tijdslimiet) from None
    if kind.returncode != 0:
        laatste = fouten.decode(errors="replace").strip().splitlines()[-1:]
        raise KaartFout(
            f"Het afdrukken is afgebroken ({kind.returncode}): {' '.join(laatste)}; "
            "kies minder bladen en probeer het opnieuw"
        )
    antwoord: dict[str, Any] = json.loads(uit)
    return antwoord


def _omgeving() -> dict[str, str]:
    """Return the environment of the child: this one, the same modules, and no network."""
    omgeving = {s: w for s, w in os.environ.items() if s.lower() not in (*_PROXY, "no_proxy")}
    for naam in _PROXY:
        omgeving[naam] = _GEEN_NETWERK
    # Where this program is, also when it runs from a folder that is not installed.
    plekken = sys.modules["kaart"].__path__
    omgeving["PYTHONPATH"] = os.pathsep.join(str(Path(plek).parent) for plek in plekken)
    return omgeving


def _zetfout(fout: Mapping[str, Any]) -> Zetfout:
    plaats = _PLAATS.search(fout["plaats"])
    bestand, regelnummer = (plaats[1], int(plaats[2])) if plaats else (HOOFDBESTAND, 0)
    return Zetfout(bestand, regelnummer, fout["melding"])
