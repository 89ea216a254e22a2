"""Which line of a template of the map makes what is wrong on paper.

A PDF does not say where its words come from. So each change that the map made is taken back in
turn: if the fault goes away, that change made it. Nothing is guessed.
"""

import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from pathlib import Path
from typing import NamedTuple

from kaart.basis import KaartFout, werkplek
from kaart.drukwerk.sjablonen.drukkeuring import Gebrek

# More trial prints than this take too long; then only the template is named.
_MEESTE = 24

# Prints one product with the templates of a folder, and returns what is wrong with it.
Keurder = Callable[[str, Path], Iterable[Gebrek]]


class Sjabloonplek(NamedTuple):
    """A template of the map, and the line where that is known."""

    sjabloon: str
    regel: int | None = None


class Sjabloonwijziging(NamedTuple):
    """Lines of a template that are not as ours; `terug` is the whole text without that change."""

    sjabloon: str
    begin: int  # counts from 1
    regels: tuple[str, ...]
    terug: str


def vind_plekken(
    gebreken: Sequence[Gebrek], eigen: Path, ingebouwd: Mapping[str, str], keur: Keurder
) -> dict[tuple[str, ...], Sjabloonplek]:
    """Return for each fault (by its key) the place that makes it, as far as it can be found."""
    van_de_map = {pad.name: pad.read_text("utf-8") for pad in _sjablonen(eigen)}
    anders = {n: t for n, t in van_de_map.items() if n in ingebouwd and t != ingebouwd[n]}
    alle = [w for naam, tekst in anders.items() for w in _wijzigingen(naam, tekst, ingebouwd[naam])]
    producten = list(dict.fromkeys(gebrek.product for gebrek in gebreken))
    if len(alle) == 1 and set(van_de_map) <= set(ingebouwd):
        return {gebrek.sleutel: _plek(alle[0], gebrek) for gebrek in gebreken}
    if len(alle) * len(producten) > _MEESTE:
        alle = [Sjabloonwijziging(naam, 1, (), ingebouwd[naam]) for naam in anders]
    plekken: dict[tuple[str, ...], Sjabloonplek] = {}
    for wijziging in alle:
        blijft = _blijft(wijziging, eigen, producten, keur)
        for gebrek in gebreken:
            if blijft is not None and gebrek.sleutel not in blijft:
                plekken.setdefault(gebrek.sleutel, _plek(wijziging, gebrek))
    return plekken


def _sjablonen(eigen: Path) -> Iterator[Path]:
    for pad in sorted(eigen.iterdir()) if eigen.is_dir() else ():
        if pad.name.endswith((".typ", ".typ.j2")) and pad.is_file() and not pad.is_symlink():
            yield pad


def _wijzigingen(naam: str, tekst: str, ons: str) -> Iterator[Sjabloonwijziging]:
    regels, onze = tekst.splitlines(keepends=True), ons.splitlines(keepends=True)
    for soort, i1, i2, j1, j2 in SequenceMatcher(None, onze, regels, autojunk=False).get_opcodes():
        if soort != "equal":
            terug = "".join([*regels[:j1], *onze[i1:i2], *regels[j2:]])
            yield Sjabloonwijziging(naam, min(j1 + 1, len(regels)), tuple(regels[j1:j2]), terug)


def _blijft(
    wijziging: Sjabloonwijziging, eigen: Path, producten: Sequence[str], keur: Keurder
) -> set[tuple[str, ...]] | None:
    """Return what is still wrong without this change; None when it cannot be printed then."""
    with werkplek() as plek:
        map_ = plek / "templates"
        shutil.copytree(eigen, map_, ignore=shutil.ignore_patterns("website"), symlinks=True)
        (map_ / wijziging.sjabloon).write_text(wijziging.terug, "utf-8")
        try:
            return {gebrek.sleutel for product in producten for gebrek in keur(product, map_)}
        except KaartFout:
            return None


def _plek(wijziging: Sjabloonwijziging, gebrek: Gebrek) -> Sjabloonplek:
    """Return the line of the change that speaks of the fault, else its first line."""
    if not wijziging.regels:
        regel = wijziging.begin if wijziging.begin > 1 else None
        return Sjabloonplek(wijziging.sjabloon, regel)
    woorden = (gebrek.tekst, f"{gebrek.maat.replace(',', '.')}pt" if gebrek.maat else "")
    for woord in filter(None, woorden):
        for nummer, regel_ in enumerate(wijziging.regels):
            if woord in regel_:
                return Sjabloonplek(wijziging.sjabloon, wijziging.begin + nummer)
    return Sjabloonplek(wijziging.sjabloon, wijziging.begin)
