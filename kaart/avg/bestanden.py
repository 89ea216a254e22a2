"""Every file in the folder of a map that names somebody: the data, and what was made of them."""

import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from kaart.avg.lezen.lezer import MAX_BYTES, GelezenTekst, Lezer
from kaart.avg.naald import Naald, Tekstvondst, vind
from kaart.avg.naamdelen import Hoe
from kaart.bestand import Werkmap
from kaart.drukwerk import NIEUWE_BLADZIJDE

_PDF = ".pdf"
# The history is searched in its own way; the rest is what programs keep for themselves.
_NIET_IN = {
    ".git", "node_modules", "__pycache__", ".cache", ".hypothesis", ".mypy_cache",
    ".pytest_cache", ".ruff_cache",
}  # fmt: skip
_LETTERTYPEN = (".ttf", ".otf", ".woff", ".woff2")  # nobody stands in one


class Spoor(NamedTuple):
    """A file, relative to the map, and where in it: by line, of a PDF by page; 0 is its name."""

    bestand: str
    treffers: tuple[Tekstvondst, ...]

    @property
    def is_pdf(self) -> bool:
        """Whether the places are pages."""
        return self.bestand.lower().endswith(_PDF)


class Doorzocht(NamedTuple):
    """What was found, the files (or parts of one) that could not be read, and how many could."""

    sporen: tuple[Spoor, ...]
    dicht: tuple[str, ...]
    gelezen: int = 0


def doorzoek(werkmap: Werkmap, naalden: Sequence[Naald]) -> Doorzocht:
    """Look in every file of the map, also one that is no valid data file; the data come first."""
    sporen: list[Spoor] = []
    dicht: list[str] = []
    gelezen = 0

    def gesloten(fout: OSError) -> None:
        dicht.append(Path(fout.filename).relative_to(werkmap.wortel).as_posix())

    for pad in _bestanden(werkmap.wortel, gesloten):
        naam = pad.relative_to(werkmap.wortel).as_posix()
        stuk = _lees(pad)
        dicht += [naam] if stuk.tekst is None else [f"{naam} ({wat})" for wat in stuk.dicht]
        gelezen += stuk.tekst is not None
        spoor = Spoor(naam, (*_in_de_naam(naam, naalden), *vind(stuk.tekst or "", naalden)))
        if spoor.treffers:
            sporen.append(_per_bladzijde(spoor, stuk.tekst or "") if spoor.is_pdf else spoor)
    sporen.sort(key=lambda spoor: (not spoor.bestand.startswith("data/"), spoor.bestand))
    return Doorzocht(tuple(sporen), tuple(sorted(dicht)), gelezen)


def _in_de_naam(naam: str, naalden: Sequence[Naald]) -> Iterator[Tekstvondst]:
    """Yield what the name of the file itself says: a letter is often called after somebody."""
    yield from (t._replace(regel=0) for t in vind(naam, naalden) if t.hoe is not Hoe.MISSCHIEN)


def _per_bladzijde(spoor: Spoor, tekst: str) -> Spoor:
    """Give each place the number of its page; of one page the first is enough, a sure one best."""
    regels = tekst.split("\n")
    per: dict[int, Tekstvondst] = {}
    for treffer in sorted(spoor.treffers, key=lambda t: t.hoe is Hoe.MISSCHIEN):
        bladzijde = regels[: treffer.regel].count(NIEUWE_BLADZIJDE) + 1 if treffer.regel else 0
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


def _lees(pad: Path) -> GelezenTekst:
    """Return what can be read in a file."""
    if pad.suffix.lower() in _LETTERTYPEN:
        return GelezenTekst("")
    try:
        if pad.stat().st_size > MAX_BYTES:
            return GelezenTekst(None)
        return Lezer().lees(pad.read_bytes(), pad.name)
    except OSError:
        return GelezenTekst(None)
