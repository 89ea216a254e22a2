"""A template and its values → a PDF: what every product shares."""

from collections.abc import Iterator, Mapping
from datetime import date
from enum import Enum
from pathlib import Path
from typing import NamedTuple

from kaart.basis import LETTERTYPEN, SJABLONEN
from kaart.bestand import is_koppeling
from kaart.drukwerk.pers.huisstijl import Huisstijl
from kaart.drukwerk.pers.sjabloon import (
    ACHTERVOEGSEL,
    Sjablonen,
    SjabloonFout,
    herken,
    lees_sjablonen,
    vul_in,
)
from kaart.drukwerk.pers.typst import HOOFDBESTAND, Gezet, Zetfout, klaargezet, laat_zetten
from kaart.drukwerk.pers.vulkind import vul_in_kind
from kaart.drukwerk.pers.zetmelding import in_woorden

_SECONDEN = 60.0
_SECONDEN_PER_BLAD = 0.25


# The papers of a sheet, and so of a binder: A5 unless somebody asks for more room.
A5 = "a5"
BLADPAPIER = (A5, "a4")


class Perforatie(Enum):
    """For which holes the sheet carries marks."""

    GEEN = "geen"
    ISO838 = "iso838"
    ZESRINGS = "a5-6ring"


class Drukopdracht(NamedTuple):
    """How to print: the title, the day, the holes, the size, and the look of the map itself.

    For a `drukkerij` what touches the edge goes on 3 mm beyond it. `papier` is what sheets are on.
    """

    titel: str
    peildatum: date
    perforatie: Perforatie = Perforatie.ISO838
    groot: bool = False
    eigen_sjablonen: Path | None = None
    huisstijl: Huisstijl = Huisstijl()
    drukkerij: bool = False
    papier: str = A5


def druk(
    sjabloon: str, waarden: Mapping[str, object], opdracht: Drukopdracht, aantal: int = 0
) -> Gezet:
    """Fill in a template and compile it; `aantal` sheets or cards set the time limit.

    Raises SjabloonFout for a mistake in a template, KaartFout when it takes too long.
    """
    with klaargezet() as kind:
        sjablonen = lees_sjablonen(*_mappen(opdracht))
        # What came with the map may be made to never end; ours is read by people first.
        vul = vul_in_kind if _heeft_eigen_bron(opdracht) else vul_in
        bron = vul(sjablonen, sjabloon, waarden)
        invoer = {
            "perforatie": opdracht.perforatie.value,
            "groot": "ja" if opdracht.groot else "nee",
            **opdracht.huisstijl.invoer(sjablonen.materiaal, groot=opdracht.groot),
            "papier": opdracht.papier,
            "drukkerij": "ja" if opdracht.drukkerij else "nee",
        }
        bestanden = {**sjablonen.materiaal, HOOFDBESTAND: bron.encode()}
        letters, dag = lettertypen(opdracht), opdracht.peildatum
        tijdslimiet = _SECONDEN + aantal * _SECONDEN_PER_BLAD
        try:
            return laat_zetten(kind, bestanden, letters, invoer, dag, tijdslimiet)
        except Zetfout as fout:
            if _mist_lettertype(fout, opdracht.huisstijl.letter):
                raise opdracht.huisstijl.geen_letter() from fout
            if _is_geen_plaatje(fout, opdracht.huisstijl.logo):
                raise opdracht.huisstijl.geen_plaatje() from fout
            raise in_sjabloonfout(fout, sjabloon, bron, sjablonen) from fout


def lettertypen(opdracht: Drukopdracht) -> tuple[Path, ...]:
    """Return the folders with fonts: the built-in one, and that of the map's own templates."""
    mappen = (map_ / LETTERTYPEN.name for map_ in _mappen(opdracht))
    # A link could have all of a disk searched for fonts, or show what fonts somebody has.
    return tuple(map_ for map_ in mappen if not is_koppeling(map_))


def _mappen(opdracht: Drukopdracht) -> tuple[Path, ...]:
    eigen = opdracht.eigen_sjablonen
    return (SJABLONEN,) if eigen in {None, SJABLONEN} else (SJABLONEN, eigen)


def _heeft_eigen_bron(opdracht: Drukopdracht) -> bool:
    return any(
        pad.name.endswith(ACHTERVOEGSEL)
        for map_ in _mappen(opdracht)
        if map_ != SJABLONEN and map_.is_dir()
        for pad in map_.iterdir()
    )


def teksten(waarde: object) -> Iterator[str]:
    """Yield every text in a value made of NamedTuples."""
    if isinstance(waarde, str):
        yield waarde
    elif isinstance(waarde, tuple):
        for deel in waarde:
            yield from teksten(deel)


def _mist_lettertype(fout: Zetfout, letter: str) -> bool:
    return bool(letter) and fout.melding == f"{_GEEN_LETTERTYPE}{letter.lower()}"


def _is_geen_plaatje(fout: Zetfout, logo: str) -> bool:
    """Whether it is the logo that cannot be drawn: stijl.typ draws no other picture from a file."""
    plek = fout.bestand in {"stijl.typ", logo}
    return bool(logo) and plek and fout.melding.startswith(_GEEN_PLAATJE)


def in_sjabloonfout(fout: Zetfout, sjabloon: str, bron: str, sjablonen: Sjablonen) -> SjabloonFout:
    """Return a refusal of Typst with the place in a template of the map, as far as it is known."""
    wat, raad = in_woorden(fout.melding, fout.wenk)
    if fout.bestand != HOOFDBESTAND:
        return SjabloonFout(fout.bestand, fout.regelnummer, wat, raad, fout.kolom)
    regels = bron.splitlines()
    regel = regels[fout.regelnummer - 1] if 0 < fout.regelnummer <= len(regels) else ""
    plek = herken(sjablonen, regel)
    if plek is None:
        return SjabloonFout(sjabloon, None, f"{wat}; het gaat om: {regel.strip()[:80]}", raad)
    naam, nummer = plek
    kolom = _kolom(sjablonen.bronnen[naam].splitlines()[nummer - 1], regel, fout.kolom)
    return SjabloonFout(naam, nummer, wat, raad, kolom)


def _kolom(sjabloonregel: str, regel: str, kolom: int) -> int:
    """Return where in the line of the template this is; 0 behind a value: nobody knows then."""
    inspringing = len(sjabloonregel) - len(sjabloonregel.lstrip())
    vooraf = regel.lstrip()[: kolom - 1 - (len(regel) - len(regel.lstrip()))]
    begint_zo = sjabloonregel.lstrip().startswith(vooraf)
    return len(vooraf) + inspringing + 1 if kolom and begint_zo else 0


_GEEN_PLAATJE = ("failed to decode image", "failed to parse SVG", "unknown image format")
_GEEN_LETTERTYPE = "unknown font family: "
