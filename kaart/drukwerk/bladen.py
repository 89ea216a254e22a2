"""The product `bladen`: sheets → one PDF, and what could not be printed by name."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from enum import Enum
from pathlib import Path
from typing import NamedTuple

from kaart.drukwerk.blad import Blad, Inhoud
from kaart.drukwerk.lettertekens import ontbrekend, teken_in_woorden
from kaart.drukwerk.qr import qr_inhoud, qr_svg, qr_uitleg, telefoonlink
from kaart.drukwerk.sjabloon import Sjablonen, SjabloonFout, herken, lees_sjablonen, vul_in
from kaart.drukwerk.typst import HOOFDBESTAND, Gezet, Zetfout, zet
from kaart.ingebouwd import LETTERTYPEN, SJABLONEN

SJABLOON = "bladen.typ.j2"
_SECONDEN = 60.0
_SECONDEN_PER_BLAD = 0.25
# Above so many lines of so many characters, counted roughly, a sheet may go on at the back:
# of the first 147 real sheets the shortest that did counted 30, with large letters 13.
_TEKENS_PER_REGEL = 42
_REGELS = 24
_REGELS_GROOT = 12


class Perforatie(Enum):
    """For which holes the sheet carries marks."""

    GEEN = "geen"
    ISO838 = "iso838"
    ZESRINGS = "a5-6ring"


class Opdracht(NamedTuple):
    """How to print: the title, the day, the holes, the size, and the map's own templates."""

    titel: str
    peildatum: date
    perforatie: Perforatie = Perforatie.ISO838
    groot: bool = False
    eigen_sjablonen: Path | None = None


class Geweigerd(NamedTuple):
    """A sheet that was not printed, and why."""

    id: str
    naam: str
    reden: str


class Drukproef(NamedTuple):
    """The PDF; which sheets were refused, and which go on at the back (by name, with pages)."""

    pdf: bytes
    bladen: tuple[Blad, ...]
    geweigerd: tuple[Geweigerd, ...]
    doorlopend: tuple[tuple[str, int], ...]


def druk_bladen(bladen: Iterable[Blad], opdracht: Opdracht) -> Drukproef:
    """Print the sheets; a sheet with a character that no font has is refused. No sheet: no PDF.

    Raises SjabloonFout for a mistake in a template, KaartFout when printing takes too long.
    """
    eigen = opdracht.eigen_sjablonen
    mappen = (SJABLONEN,) if eigen in {None, SJABLONEN} else (SJABLONEN, eigen)
    lettertypen = tuple(map_ / LETTERTYPEN.name for map_ in mappen)
    te_drukken, geweigerd = _scheid(bladen, lettertypen)
    if not te_drukken:
        return Drukproef(b"", (), tuple(geweigerd), ())
    sjablonen = lees_sjablonen(*mappen)
    vol = _vermoedelijk_vol(te_drukken, groot=opdracht.groot)
    gezet = _zet(te_drukken, vol, opdracht, sjablonen, lettertypen)
    lang = {id_ for id_, aantal in gezet.bladzijden.items() if aantal > 1}
    if not lang <= vol:
        # Guessed wrong: a sheet went on at the back without the layout for it.
        gezet = _zet(te_drukken, vol | lang, opdracht, sjablonen, lettertypen)
    doorlopend = tuple(_doorlopend(te_drukken, gezet.bladzijden))
    return Drukproef(gezet.pdf, tuple(te_drukken), tuple(geweigerd), doorlopend)


def _vermoedelijk_vol(bladen: Iterable[Blad], *, groot: bool) -> set[str]:
    """Guess which sheets may not fit on the front: only those pay for fitting and mirroring."""
    grens = _REGELS_GROOT if groot else _REGELS
    return {blad.inhoud.id for blad in bladen if _regels(blad.inhoud) > grens}


def _regels(inhoud: Inhoud) -> int:
    return sum(-(-len(tekst) // _TEKENS_PER_REGEL) for tekst in _teksten(inhoud))


def _zet(
    bladen: Sequence[Blad],
    vol: set[str],
    opdracht: Opdracht,
    sjablonen: Sjablonen,
    lettertypen: tuple[Path, ...],
) -> Gezet:
    bron = vul_in(
        sjablonen,
        SJABLOON,
        titel=opdracht.titel,
        bladen=bladen,
        vol=vol,
        qr_inhoud=qr_inhoud,
        qr_svg=qr_svg,
        qr_uitleg=qr_uitleg,
        telefoonlink=telefoonlink,
        webadres_kort=webadres_kort,
    )
    invoer = {
        "perforatie": opdracht.perforatie.value,
        "groot": "ja" if opdracht.groot else "nee",
    }
    bestanden = {**sjablonen.materiaal, HOOFDBESTAND: bron.encode()}
    tijdslimiet = _SECONDEN + len(bladen) * _SECONDEN_PER_BLAD
    try:
        return zet(bestanden, lettertypen, invoer, opdracht.peildatum, tijdslimiet)
    except Zetfout as fout:
        raise _sjabloonfout(fout, bron, sjablonen) from fout


def webadres_kort(website: str) -> str:
    """Return a web address as people write it on paper: www.voorbeeld.nl."""
    return website.removeprefix("https://").removeprefix("http://").rstrip("/")


def _scheid(
    bladen: Iterable[Blad], lettertypen: tuple[Path, ...]
) -> tuple[list[Blad], list[Geweigerd]]:
    te_drukken, geweigerd = [], []
    for blad in bladen:
        tekens = ontbrekend(_teksten(blad), lettertypen)
        if tekens:
            reden = f"geen lettertype heeft {', '.join(teken_in_woorden(t) for t in tekens)}"
            geweigerd.append(Geweigerd(blad.inhoud.id, blad.inhoud.naam, reden))
        else:
            te_drukken.append(blad)
    return te_drukken, geweigerd


def _teksten(waarde: object) -> Iterator[str]:
    """Yield every text in a value made of NamedTuples."""
    if isinstance(waarde, str):
        yield waarde
    elif isinstance(waarde, tuple):
        for deel in waarde:
            yield from _teksten(deel)


def _doorlopend(bladen: Sequence[Blad], bladzijden: Mapping[str, int]) -> Iterator[tuple[str, int]]:
    for blad in bladen:
        aantal = bladzijden.get(blad.inhoud.id, 1)
        if aantal > 1:
            yield blad.inhoud.naam, aantal


def _sjabloonfout(fout: Zetfout, bron: str, sjablonen: Sjablonen) -> SjabloonFout:
    melding = in_woorden(fout.melding)
    if fout.bestand != HOOFDBESTAND:
        return SjabloonFout(fout.bestand, fout.regelnummer, melding)
    regels = bron.splitlines()
    regel = regels[fout.regelnummer - 1] if 0 < fout.regelnummer <= len(regels) else ""
    plek = herken(sjablonen, regel)
    if plek is None:
        return SjabloonFout(SJABLOON, None, f"{melding}; het gaat om: {regel.strip()[:80]}")
    return SjabloonFout(*plek, melding)


_VERTALING = (
    ("unknown variable: ", "{} bestaat niet"),
    ("unknown font family: ", "het lettertype {} is er niet"),
    ("file not found", "een bestand dat hier wordt gevraagd, is er niet"),
    ("failed to download package", "pakketten van het internet worden niet gebruikt"),
    ("package not found", "pakketten van het internet worden niet gebruikt"),
    ("PDF/UA-1 error: ", "zo is de PDF niet voor iedereen te lezen ({})"),
)


def in_woorden(melding: str) -> str:
    """Return a message of Typst in Dutch; what is not in the list is quoted."""
    for begin, vertaling in _VERTALING:
        if melding.startswith(begin):
            return vertaling.format(melding.removeprefix(begin))
    return f"dit is geen goede Typst ({melding})"
