"""Markdown for a newsletter or a page."""

from collections.abc import Iterable, Sequence

from kaart.basis import markdowntekst
from kaart.weergave.schoonmaken import schoon


def als_md_tabel(koppen: Sequence[str], rijen: Iterable[Sequence[str]]) -> str:
    """Return a table of texts."""
    return opgemaakte_tabel(koppen, ([platte_tekst(cel) for cel in rij] for rij in rijen))


def opgemaakte_tabel(koppen: Sequence[str], rijen: Iterable[Sequence[str]]) -> str:
    """Return a table of which the cells are Markdown already, as from `platte_tekst`."""
    regels = (koppen, ("---",) * len(koppen), *rijen)
    return "\n".join(f"| {' | '.join(regel)} |" for regel in regels)


def platte_tekst(tekst: str) -> str:
    """Return `tekst` on one line, as Markdown that shows exactly that on a screen."""
    return markdowntekst(schoon(" ".join(tekst.split())))
