"""Markdown for a newsletter or a page: what a file says stays text and never becomes markup."""

import re
from collections.abc import Iterable, Sequence

from kaart.weergave.schoonmaken import schoon

_TEKENS = re.compile(r"([\\`*_\[\]<>&|~#$])")  # $ is mathematics on some sites
# At the beginning of a line these would make a list, a heading or a rule.
_BEGIN = re.compile(r"^(\d+)([.)])|^([-+=])")


def als_md_tabel(koppen: Sequence[str], rijen: Iterable[Sequence[str]]) -> str:
    """Return a table of texts."""
    return opgemaakte_tabel(koppen, ([platte_tekst(cel) for cel in rij] for rij in rijen))


def opgemaakte_tabel(koppen: Sequence[str], rijen: Iterable[Sequence[str]]) -> str:
    """Return a table of which the cells are Markdown already, as from `platte_tekst`."""
    regels = (koppen, ("---",) * len(koppen), *rijen)
    return "\n".join(f"| {' | '.join(regel)} |" for regel in regels)


def platte_tekst(tekst: str) -> str:
    """Return `tekst` on one line, as Markdown that shows exactly that."""
    regel = _TEKENS.sub(r"\\\1", schoon(" ".join(tekst.split())))
    return _BEGIN.sub(lambda m: f"{m[1]}\\{m[2]}" if m[1] else f"\\{m[3]}", regel)
