"""A folder on disk → documents and a Kaart: the one door for reading files.

Reading always gives both what could be read and what was wrong. Only a document of the right
shape becomes an object; a wrong file never silences the others.
"""

import os
import re
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from kaart.bevinding import Bevinding, Ernst, Vindplaats
from kaart.model import COLLECTIES, Kaart, maak_kaart
from kaart.schema import heeft_vorm, vorm
from kaart.werkmap import Werkmap
from kaart.yamllezer import Plaatsen, lees, ontcijfer

MAX_BYTES = 1_000_000
TOETS = "bestand"
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


class Document(NamedTuple):
    """One file: what it says (`waarde`), and whether that has the shape of its schema."""

    collectie: str  # "" for data/kaart.yaml
    soort: str  # the name of its schema
    id: str
    bestand: str  # relative to the map, with /
    inhoud: bytes
    waarde: Any
    goed: bool
    bevindingen: tuple[Bevinding, ...] = ()

    @property
    def tekst(self) -> str:
        """The text of the file as the reader saw it."""
        return ontcijfer(self.inhoud)

    def plaatsen(self) -> Plaatsen:
        """Return the finder of lines and columns in this file."""
        return Plaatsen(self.bestand, self.tekst)


class Inleesresultaat(NamedTuple):
    """What could be read and what was wrong, together."""

    kaart: Kaart
    documenten: tuple[Document, ...]
    bevindingen: tuple[Bevinding, ...]  # about files that are no document

    @property
    def geweigerd(self) -> tuple[Document, ...]:
        """The documents that did not become an object."""
        return tuple(document for document in self.documenten if not document.goed)


def laad(werkmap: Werkmap) -> Inleesresultaat:
    """Read the whole map. Unreadable and unwanted files become findings, never an exception."""
    bevindingen: list[Bevinding] = []
    documenten = [*_kaartbestand(werkmap, bevindingen)]
    for collectie in COLLECTIES:
        documenten += _documenten(werkmap, collectie, bevindingen)
    kaart = maak_kaart((d.collectie, d.id, d.waarde) for d in documenten if d.goed)
    return Inleesresultaat(kaart, tuple(documenten), tuple(bevindingen))


def lees_document(werkmap: Werkmap, collectie: str, naam: str) -> Document | None:
    """Read one file of a collection ("" for data/kaart.yaml); None when it is no document."""
    soort = COLLECTIES[collectie][0] if collectie else "kaart"
    return next(
        iter(_document(werkmap, werkmap.data / collectie / naam, collectie, soort, [])), None
    )


def _kaartbestand(werkmap: Werkmap, bevindingen: list[Bevinding]) -> Iterator[Document]:
    pad = werkmap.data / "kaart.yaml"
    if pad.is_file():
        yield from _document(werkmap, pad, "", "kaart", bevindingen)


def _documenten(
    werkmap: Werkmap, collectie: str, bevindingen: list[Bevinding]
) -> Iterator[Document]:
    folder = werkmap.data / collectie
    soort = COLLECTIES[collectie][0]
    try:
        namen = sorted(plek.name for plek in folder.iterdir())
    except FileNotFoundError:
        return
    except OSError as fout:
        bevindingen.append(_overgeslagen(f"data/{collectie}", Ernst.FOUT, *_niet_te_lezen(fout)))
        return
    for naam in namen:
        if naam.startswith("."):
            continue
        if naam.endswith(".yaml"):
            yield from _document(werkmap, folder / naam, collectie, soort, bevindingen)
        else:
            raad = (
                f"noem het {Path(naam).stem}.yaml"
                if naam.endswith(".yml")
                else f"in data/{collectie} horen alleen bestanden die op .yaml eindigen"
            )
            bevindingen.append(
                _overgeslagen(f"data/{collectie}/{naam}", Ernst.LET_OP, "overgeslagen", raad)
            )


def _document(
    werkmap: Werkmap, pad: Path, collectie: str, soort: str, bevindingen: list[Bevinding]
) -> Iterator[Document]:
    bestand = f"data/{collectie}/{pad.name}" if collectie else f"data/{pad.name}"
    inhoud = _inhoud(werkmap, pad)
    if isinstance(inhoud, tuple):
        bevindingen.append(_overgeslagen(bestand, *inhoud))
        return
    gelezen = lees(inhoud, bestand, vorm(soort))
    eigen = gelezen.bevindingen
    goed = gelezen.gelukt and heeft_vorm(soort, gelezen.waarde)
    identiteit = pad.name.removesuffix(".yaml")
    if not _ID.fullmatch(identiteit):
        raad = "alleen kleine letters, cijfers en streepjes, bijvoorbeeld samen-eten.yaml"
        eigen += (_overgeslagen(bestand, Ernst.FOUT, "deze bestandsnaam kan niet", raad),)
        goed = False
    yield Document(collectie, soort, identiteit, bestand, inhoud, gelezen.waarde, goed, eigen)


def _overgeslagen(bestand: str, ernst: Ernst, melding: str, raad: str) -> Bevinding:
    return Bevinding(Vindplaats(bestand), ernst, TOETS, melding, raad)


def _inhoud(werkmap: Werkmap, pad: Path) -> bytes | tuple[Ernst, str, str]:
    """Return the bytes of a plain file inside the map, or why it is not read."""
    try:
        if pad.is_symlink() and not pad.resolve().is_relative_to(werkmap.wortel):
            return Ernst.LET_OP, "een koppeling naar buiten de kaart, overgeslagen", "kopieer het"
        # Non-blocking, because opening a FIFO would wait for a writer that never comes.
        greep = os.open(
            pad, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        )
        with os.fdopen(greep, "rb") as bestand:
            if not stat.S_ISREG(os.fstat(greep).st_mode):
                return Ernst.LET_OP, "geen gewoon bestand, overgeslagen", "haal het weg"
            inhoud = bestand.read(MAX_BYTES + 1)
    except IsADirectoryError:
        return Ernst.LET_OP, "een map, overgeslagen", "haal het weg"
    except OSError as fout:
        return Ernst.FOUT, *_niet_te_lezen(fout)
    if len(inhoud) > MAX_BYTES:
        return Ernst.FOUT, "groter dan 1 MB", "dit is vast geen bestand voor de sociale kaart"
    return inhoud


def _niet_te_lezen(fout: OSError) -> tuple[str, str]:
    return f"niet te lezen ({fout.strerror})", "kijk of je het bestand mag openen"
