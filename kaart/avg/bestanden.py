"""Every file in the folder of a map that names somebody: the data, and what was made of them."""

import os
import zipfile
import zlib
from collections.abc import Callable, Iterator, Sequence
from html import unescape
from pathlib import Path
from re import sub
from typing import NamedTuple

from kaart.avg.naald import Hoe, Naald, Treffer, vind
from kaart.bestand import Werkmap
from kaart.drukwerk import NIEUWE_BLADZIJDE, lees_pdf

_MAX_BYTES = 20_000_000
_PDF = ".pdf"
# The history is searched in its own way; the rest is what programs keep for themselves.
_NIET_IN = {
    ".git", "node_modules", "__pycache__", ".cache", ".hypothesis", ".mypy_cache",
    ".pytest_cache", ".ruff_cache",
}  # fmt: skip
# A spreadsheet or a text document is a box of XML.
_DOZEN = {".xlsx", ".ods", ".odt", ".docx"}
# What names can be in and we cannot read; other bytes (fonts, pictures of the house) are no news.
_DICHT = {".png", ".jpg", ".jpeg", ".zip", ".xls", ".doc", ".msg"}
# What the libraries for boxes and mails raise on damage, a password or a letter code of nobody.
_NIET_TE_LEZEN = (
    OSError, zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, LookupError, ValueError,
    AttributeError, TypeError,
)  # fmt: skip
_OPMAAK = r"<[^>]*>"


class Spoor(NamedTuple):
    """A file, relative to the map, and where in it: by line, of a PDF by page."""

    bestand: str
    treffers: tuple[Treffer, ...]

    @property
    def is_pdf(self) -> bool:
        """Whether the places are pages."""
        return self.bestand.lower().endswith(_PDF)


class Doorzocht(NamedTuple):
    """What was found, and the files that could not be searched."""

    sporen: tuple[Spoor, ...]
    dicht: tuple[str, ...]


def doorzoek(werkmap: Werkmap, naalden: Sequence[Naald]) -> Doorzocht:
    """Look in every file of the map, also one that is no valid data file; the data come first."""
    sporen: list[Spoor] = []
    dicht: list[str] = []

    def gesloten(fout: OSError) -> None:
        dicht.append(Path(fout.filename).relative_to(werkmap.wortel).as_posix())

    for pad in _bestanden(werkmap.wortel, gesloten):
        naam = pad.relative_to(werkmap.wortel).as_posix()
        tekst = _tekst(pad)
        if tekst is None:
            dicht.append(naam)
        elif treffers := vind(tekst, naalden):
            spoor = Spoor(naam, treffers)
            sporen.append(_per_bladzijde(spoor, tekst) if spoor.is_pdf else spoor)
    sporen.sort(key=lambda spoor: (not spoor.bestand.startswith("data/"), spoor.bestand))
    return Doorzocht(tuple(sporen), tuple(sorted(dicht)))


def _per_bladzijde(spoor: Spoor, tekst: str) -> Spoor:
    """Give each place the number of its page; of one page the first is enough, a sure one best."""
    regels = tekst.split("\n")
    per: dict[int, Treffer] = {}
    for treffer in sorted(spoor.treffers, key=lambda t: t.hoe is Hoe.MISSCHIEN):
        bladzijde = regels[: treffer.regel].count(NIEUWE_BLADZIJDE) + 1
        per.setdefault(bladzijde, treffer._replace(regel=bladzijde))
    return Spoor(spoor.bestand, tuple(per[bladzijde] for bladzijde in sorted(per)))


def _bestanden(wortel: Path, gesloten: Callable[[OSError], None]) -> Iterator[Path]:
    """Yield the files of the map; not those of git, an editor, or a Python that lives here."""
    for map_, mappen, namen in os.walk(wortel, onerror=gesloten):
        mappen[:] = [
            naam for naam in mappen
            if naam not in _NIET_IN
            and not (Path(map_) / naam / "pyvenv.cfg").exists()
        ]  # fmt: skip
        yield from (Path(map_) / naam for naam in namen if (Path(map_) / naam).is_file())


def _tekst(pad: Path) -> str | None:
    """Return what can be read in a file; None when names may be in it that we cannot read."""
    soort = pad.suffix.lower()
    try:
        if soort in _DOZEN:
            return _uit_doos(pad)
        if soort in _DICHT or pad.stat().st_size > _MAX_BYTES:
            return None
        return _uit_bytes(pad, pad.read_bytes())
    except _NIET_TE_LEZEN:
        return None


def _uit_bytes(pad: Path, inhoud: bytes) -> str | None:
    match pad.suffix.lower():
        case ".pdf":
            return lees_pdf(inhoud)
        case ".eml":
            return _uit_mail(inhoud)
    if b"\0" in inhoud:  # a font says nothing, what an editor left among the data may
        return None if "data" in pad.parts else ""
    return inhoud.decode("utf-8", "replace")


def _uit_doos(pad: Path) -> str | None:
    with zipfile.ZipFile(pad) as doos:
        delen = [deel for deel in doos.infolist() if deel.filename.endswith(".xml")]
        if sum(deel.file_size for deel in delen) > _MAX_BYTES:
            return None
        stukken = (doos.read(deel).decode("utf-8", "replace") for deel in delen)
        return unescape(sub(_OPMAAK, "\n", "\n".join(stukken)))


def _uit_mail(inhoud: bytes) -> str:
    """Return the heads and the text of a message, which is often in code."""
    from email import message_from_bytes, policy  # there are mails after a round only

    bericht = message_from_bytes(inhoud, policy=policy.default)
    koppen = [f"{naam}: {waarde}" for naam, waarde in bericht.items()]
    delen = [deel.get_content() for deel in bericht.walk() if deel.get_content_maintype() == "text"]
    return "\n".join([*koppen, *delen])
