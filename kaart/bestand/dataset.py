"""A folder on disk → documents and a Kaart: the one door for reading files.

Reading always gives both what could be read and what was wrong. Only a document of the right
shape becomes an object; a wrong file never silences the others.
"""

import errno
import os
import re
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from kaart.basis import Bevinding, Ernst, Vindplaats, oorzaak
from kaart.bestand.werkmap import Werkmap
from kaart.model import COLLECTIES, SOORTEN, Kaart, maak_kaart
from kaart.schema import heeft_vorm, vorm
from kaart.yamllezer import Plaatsen, lees, ontcijfer

MAX_BYTES = 1_000_000
TOETS = "bestand"
_YAML = (".yaml", ".yml")
_OOK_KAART = {f"kaart{einde}" for einde in _YAML}
# Folders of data/ that are read, by this room or another: sign-ups are no kind, and never in git.
_MAPPEN = {*(soort.map for soort in SOORTEN.values()), "aanmeldingen"}
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
        documenten += _documenten(werkmap, collectie, COLLECTIES[collectie][0], bevindingen)
    return maak_resultaat(documenten, bevindingen)


def maak_resultaat(
    documenten: Iterable[Document], bevindingen: Iterable[Bevinding] = ()
) -> Inleesresultaat:
    """Return documents with the Kaart that they make."""
    documenten = tuple(documenten)
    kaart = maak_kaart((d.collectie, d.id, d.waarde) for d in documenten if d.goed)
    return Inleesresultaat(kaart, documenten, tuple(bevindingen))


def lees_map(werkmap: Werkmap, naam: str, soort: str) -> tuple[list[Document], list[Bevinding]]:
    """Read a folder of data/ that is no collection, in the same strict way."""
    bevindingen: list[Bevinding] = []
    return list(_documenten(werkmap, naam, soort, bevindingen)), bevindingen


def lees_document(werkmap: Werkmap, collectie: str, naam: str) -> Document | None:
    """Read one file of a collection ("" for data/kaart.yaml); None when it is no document."""
    soort = COLLECTIES[collectie][0] if collectie else "kaart"
    if _wijst_naar_buiten(werkmap, werkmap.data, werkmap.data / collectie):
        return None
    return next(
        iter(_document(werkmap, werkmap.data / collectie / naam, collectie, soort, [])), None
    )


def _kaartbestand(werkmap: Werkmap, bevindingen: list[Bevinding]) -> Iterator[Document]:
    """Read data/kaart.yaml, and report what else stands in data/ and is passed by."""
    for naam in _namen(werkmap.data, "data", bevindingen):
        pad = werkmap.data / naam
        if naam == "kaart.yaml":
            yield from _document(werkmap, pad, "", "kaart", bevindingen)
        elif naam.lower() in _OOK_KAART:
            bevindingen.append(_overgeslagen(f"data/{naam}", "noem het kaart.yaml"))
        elif naam.lower().endswith(_YAML) or (naam not in _MAPPEN and pad.is_dir()):
            raad = f"wat erin staat, hoort in een van de mappen {', '.join(COLLECTIES)}"
            bevindingen.append(_overgeslagen(f"data/{naam}", raad))


def _documenten(
    werkmap: Werkmap, collectie: str, soort: str, bevindingen: list[Bevinding]
) -> Iterator[Document]:
    plek = f"data/{collectie}"
    if _wijst_naar_buiten(werkmap, werkmap.data, werkmap.data / collectie):
        bevindingen.append(Bevinding(Vindplaats(plek), *_KOPPELING))
        return
    for naam in _namen(werkmap.data / collectie, plek, bevindingen):
        if naam.endswith(".yaml"):
            pad = werkmap.data / collectie / naam
            yield from _document(werkmap, pad, collectie, soort, bevindingen)
        else:
            raad = (
                f"noem het {Path(naam).stem}.yaml"
                if naam.lower().endswith(_YAML)
                else f"in {plek} horen alleen bestanden die op .yaml eindigen"
            )
            bevindingen.append(_overgeslagen(f"{plek}/{naam}", raad))


def _namen(plek: Path, bestand: str, bevindingen: list[Bevinding]) -> list[str]:
    """Return the names in a folder, without the hidden ones; none when it cannot be read."""
    try:
        return sorted(naam for naam in os.listdir(plek) if not naam.startswith("."))  # noqa: PTH208
    except FileNotFoundError:
        return []
    except OSError as fout:
        bevindingen.append(Bevinding(Vindplaats(bestand), *_niet_te_lezen(fout)))
        return []


def _document(
    werkmap: Werkmap, pad: Path, collectie: str, soort: str, bevindingen: list[Bevinding]
) -> Iterator[Document]:
    bestand = f"data/{collectie}/{pad.name}" if collectie else f"data/{pad.name}"
    inhoud = _inhoud(werkmap, pad)
    if not isinstance(inhoud, bytes):
        bevindingen.append(Bevinding(Vindplaats(bestand), *inhoud))
        return
    yield maak_document(collectie, soort, pad.name.removesuffix(".yaml"), inhoud)


def maak_document(collectie: str, soort: str, id_: str, inhoud: bytes) -> Document:
    """Return the document that a file with these bytes is; nothing is read from disk."""
    bestand = f"data/{collectie}/{id_}.yaml" if collectie else f"data/{id_}.yaml"
    gelezen = lees(inhoud, bestand, vorm(soort))
    eigen = gelezen.bevindingen
    goed = gelezen.gelukt and heeft_vorm(soort, gelezen.waarde)
    if not _ID.fullmatch(id_):
        raad = "alleen kleine letters, cijfers en streepjes, bijvoorbeeld samen-eten.yaml"
        melding = "deze bestandsnaam kan niet"
        eigen += (Bevinding(Vindplaats(bestand), Ernst.FOUT, TOETS, melding, raad),)
        goed = False
    return Document(collectie, soort, id_, bestand, inhoud, gelezen.waarde, goed, eigen)


# What a Bevinding says apart from its place.
_Reden = tuple[Ernst, str, str, str]

_KOPPELING: _Reden = (
    Ernst.LET_OP, TOETS, "een koppeling naar buiten de kaart, overgeslagen",
    "zet hier een kopie neer van waar hij naar wijst",
)  # fmt: skip
_GEEN_BESTAND: _Reden = (
    Ernst.LET_OP, TOETS, "geen gewoon bestand, overgeslagen", "haal het weg",
)  # fmt: skip
_MAP: _Reden = (
    Ernst.LET_OP, TOETS, "een map, overgeslagen", "zet wat erin staat een map hoger",
)  # fmt: skip
_TE_GROOT: _Reden = (
    Ernst.FOUT, TOETS, "groter dan 1 MB", "dit is vast geen bestand voor de sociale kaart",
)  # fmt: skip
# What a reader finds, where it differs from what a writer does.
_OORZAKEN = {
    errno.ENOENT: "de koppeling wijst naar niets",
    errno.ENOTDIR: "het is geen map",
    errno.ENXIO: "het is geen gewoon bestand",
}
# Non-blocking, because opening a FIFO would wait for a writer that never comes.
_OPENEN = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


def _inhoud(werkmap: Werkmap, pad: Path) -> bytes | _Reden:
    """Return the bytes of a plain file inside the map, or why it is not read."""
    if _wijst_naar_buiten(werkmap, pad):
        return _KOPPELING
    try:
        greep = os.open(pad, _OPENEN)
    except OSError as fout:
        return _MAP if pad.is_dir() else _niet_te_lezen(fout)  # Windows does not open a folder
    try:
        feiten = os.fstat(greep)
        if not stat.S_ISREG(feiten.st_mode):
            return _MAP if stat.S_ISDIR(feiten.st_mode) else _GEEN_BESTAND
        if feiten.st_size > MAX_BYTES:
            return _TE_GROOT
        # No more than was measured: a file may say 0 and never end.
        return os.read(greep, feiten.st_size)
    except OSError as fout:
        return _niet_te_lezen(fout)
    finally:
        os.close(greep)


def _wijst_naar_buiten(werkmap: Werkmap, *weg: Path) -> bool:
    """Say whether the last one of these lies outside the map because one of them is a link."""
    if not any(plek.is_symlink() for plek in weg):
        return False
    # Not Path.resolve(), which raises on a ring of links.
    return not Path(os.path.realpath(weg[-1])).is_relative_to(os.path.realpath(werkmap.wortel))


def _niet_te_lezen(fout: OSError) -> _Reden:
    waardoor = _OORZAKEN.get(fout.errno or 0) or oorzaak(fout)
    return Ernst.FOUT, TOETS, f"niet te lezen: {waardoor}", "kijk of je het zelf kunt openen"


def _overgeslagen(bestand: str, raad: str) -> Bevinding:
    return Bevinding(Vindplaats(bestand), Ernst.LET_OP, TOETS, "overgeslagen", raad)
