"""Workbooks (xlsx): those of anybody opened within bounds, ours written without a clock.

No formula is worked out and no link followed, whatever somebody put into a file that came by mail.
"""

import io
import json
import re
import zipfile
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from openpyxl import Workbook

from kaart.basis import DuurtTeLang, KaartFout, Kindfout, oorzaak, start_kind, wacht_op
from kaart.tabellen.boekkind import SECONDEN

_BEGIN = (1980, 1, 1, 0, 0, 0)  # the first moment that a zip file knows
_GEWIJZIGD = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*")
NIET_IN_XML = re.compile("[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]")
MAX_TEKENS = 32_000  # of one cell; Excel itself stops at 32,767

# Makes an exception of the reason why a file is refused.
Weiger = Callable[[str], KaartFout]


class Grenzen(NamedTuple):
    """How big a file may be, as it is and unpacked."""

    bytes: int = 5_000_000
    uitgepakt: int = 20_000_000


_GRENZEN = Grenzen()


class Werkboekvak(NamedTuple):
    """What a cell says; `soort` is what the program took it for: getal, datum, waar or fout."""

    tekst: str = ""
    soort: str = ""


class Merk(NamedTuple):
    """What stands out at a place (row and column from 1; 0 is all of them), besides its text."""

    rij: int
    kolom: int
    soort: str  # verborgen, doorgestreept, opmerking, link, samengevoegd
    tekst: str = ""


class Boekblad(NamedTuple):
    """One tab of a workbook: the cells that hold something, by row and column (both from 1)."""

    titel: str
    rijen: int
    kolommen: int
    vakken: Mapping[tuple[int, int], Werkboekvak]
    merken: Sequence[Merk] = ()

    def vak(self, rij: int, kolom: int) -> Werkboekvak:
        """Return a cell, also one in which nothing stands."""
        return self.vakken.get((rij, kolom), _LEEG)

    def tekst(self, rij: int, kolom: int) -> str:
        """Return what a cell says."""
        return self.vak(rij, kolom).tekst


_LEEG = Werkboekvak()


def lees_werkboek(
    pad: Path, weiger: Weiger, grenzen: Grenzen = _GRENZEN, *, uitkomsten: bool = False
) -> tuple[Boekblad, ...]:
    """Read a workbook; of a formula one gets its text, or the outcome that was saved with it.

    It is read in a child, whatever somebody put into it. Raises what `weiger` makes.
    """
    inhoud = lees_bytes(pad, weiger, grenzen.bytes)
    try:
        antwoord = _vraag_kind(inhoud, grenzen.uitgepakt, uitkomsten=uitkomsten)
    except DuurtTeLang:
        raise weiger("het lezen duurt te lang; verdeel het of bewaar het opnieuw") from None
    except Kindfout as fout:
        groot = "er zit veel meer in dan erin hoort"
        raise weiger(groot if fout.te_groot else "het bestand is beschadigd") from None
    if reden := antwoord.get("weiger"):
        raise weiger(reden)
    return tuple(
        Boekblad(
            blad["titel"], blad["rijen"], blad["kolommen"],
            {(rij, kolom): Werkboekvak(*vak) for rij, kolom, *vak in blad["vakken"]},
            tuple(Merk(*merk) for merk in blad["merken"]),
        )
        for blad in antwoord["bladen"]
    )  # fmt: skip


def _vraag_kind(inhoud: bytes, uitgepakt: int, *, uitkomsten: bool) -> dict[str, Any]:
    opdracht = json.dumps({"uitgepakt": uitgepakt, "uitkomsten": uitkomsten}).encode()
    with start_kind("kaart.tabellen.boekkind") as kind:
        uit = wacht_op(kind, opdracht + b"\n" + inhoud, SECONDEN)
    antwoord: dict[str, Any] = json.loads(uit)
    return antwoord


def lees_bytes(pad: Path, weiger: Weiger, hoogstens: int) -> bytes:
    """Read a file of at most so many bytes. Raises what `weiger` makes."""
    try:
        if pad.stat().st_size > hoogstens:
            raise weiger(f"het is groter dan {hoogstens // 1_000_000} MB")
        return pad.read_bytes()
    except FileNotFoundError:
        raise weiger("zo’n bestand is er niet") from None
    except OSError as fout:
        raise weiger(oorzaak(fout)) from None


def in_bytes(boek: Workbook, peildatum: date) -> bytes:
    """Return the file of a workbook, without the time at which it was made."""
    inhoud = io.BytesIO()
    boek.save(inhoud)
    moment = f"{peildatum.isoformat()}T00:00:00Z".encode()
    uit = io.BytesIO()
    with (
        zipfile.ZipFile(inhoud) as bron,
        zipfile.ZipFile(uit, "w", zipfile.ZIP_DEFLATED) as doel,
    ):
        for deel in bron.infolist():
            tekst = bron.read(deel)
            if deel.filename == "docProps/core.xml":
                tekst = _GEWIJZIGD.sub(rb"\g<1>" + moment, tekst)
            feit = zipfile.ZipInfo(deel.filename, _BEGIN)
            feit.compress_type = zipfile.ZIP_DEFLATED
            doel.writestr(feit, tekst)
    return uit.getvalue()
