"""The door to Typst: source files → PDF, in a child process that can be stopped.

The child sees a fresh temporary folder with plain copies of the templates, our own fonts and
nothing else: no links to follow, no system fonts, no packages from a network.
"""

import json
import re
from collections.abc import Mapping
from contextlib import AbstractContextManager
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any, NamedTuple

from kaart.basis import DuurtTeLang, KaartFout, Kind, Kindfout, start_kind, wacht_op, werkplek
from kaart.drukwerk.pers.zetter import STANDEN

HOOFDBESTAND = "hoofd.typ"
_PLAATS = re.compile(r"┌─ (?:.*[/\\])?([^/\\:]+):(\d+):(\d+)")


class Zetfout(Exception):
    """Typst refuses: in which file, on which line, why (English, from Typst itself)."""

    def __init__(
        self, bestand: str, regelnummer: int, melding: str, kolom: int = 0, wenk: str = ""
    ) -> None:
        super().__init__(melding)
        self.bestand = bestand
        self.regelnummer = regelnummer
        self.melding = melding
        self.kolom, self.wenk = kolom, wenk


class DrukDuurtTeLang(KaartFout):
    """The child was stopped."""

    def __init__(self, seconden: float) -> None:
        super().__init__(
            f"Het afdrukken duurde langer dan {seconden:.0f} seconden en is gestopt; "
            "kies minder bladen, of zoek in de sjablonen naar iets dat niet ophoudt"
        )


class Gezet(NamedTuple):
    """The PDF, how many pages each sheet took by its id, and what the template reports (<gemeld>).

    With a picture of each page instead of a PDF: `beelden`. `invulplekken` says where one may fill
    something in.
    """

    pdf: bytes
    bladzijden: Mapping[str, int]
    gemeld: tuple[Any, ...] = ()
    beelden: tuple[bytes, ...] = ()
    invulplekken: tuple[Any, ...] = ()


def klaargezet() -> AbstractContextManager[Kind]:
    """Start the child before its work is known, so that it loads while that is being made."""
    return start_kind("kaart.drukwerk.pers.zetter")


def zet(
    bestanden: Mapping[str, bytes],
    lettertypen: tuple[Path, ...],
    invoer: Mapping[str, str],
    peildatum: date,
    tijdslimiet: float,
    ppi: int = 0,
) -> Gezet:
    """Compile `bestanden` (HOOFDBESTAND among them) to a PDF/UA-1 file; with a `ppi` to pictures.

    Raises Zetfout when Typst refuses or warns, DrukDuurtTeLang when it does not end.
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
    with werkplek() as plek_:
        wortel, pakketten, uit = (plek_ / naam for naam in ("bron", "pakketten", "uit"))
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
            raise zetfout(antwoord["fout"])
        bladzijden, gemeld = antwoord["bladzijden"], tuple(antwoord["gemeld"])
        stukken = sorted(uit.iterdir(), key=lambda pad: int(pad.name))
        gezet = tuple(pad.read_bytes() for pad in stukken)
        if ppi:
            return Gezet(b"", bladzijden, gemeld, gezet)
        return Gezet(gezet[0], bladzijden, gemeld, (), tuple(antwoord["invulplekken"]))


def _antwoord(kind: Kind, opdracht: Mapping[str, Any], tijdslimiet: float) -> dict[str, Any]:
    try:
        uit = wacht_op(kind, json.dumps(opdracht).encode(), tijdslimiet)
    except DuurtTeLang:
        raise DrukDuurtTeLang(tijdslimiet) from None
    except Kindfout as fout:
        raise KaartFout(
            f"Het afdrukken is afgebroken ({fout.code}): {fout.zegt}; "
            "kies minder bladen, of zoek in de sjablonen naar iets dat te groot wordt"
        ) from None
    antwoord: dict[str, Any] = json.loads(uit)
    return antwoord


def zetfout(fout: Mapping[str, Any]) -> Zetfout:
    """Return what the child says is wrong, with its place."""
    plaats = _PLAATS.search(fout["plaats"])
    wenk = next(iter(fout.get("raad", ())), "")
    if plaats is None:
        return Zetfout(HOOFDBESTAND, 0, fout["melding"])
    return Zetfout(plaats[1], int(plaats[2]), fout["melding"], int(plaats[3]) + 1, wenk)
