"""Markdown for a newsletter or a page: what a file says stays text and never becomes markup."""

import re

from kaart.weergave.schoon import schoon

_TEKENS = re.compile(r"([\\`*_\[\]<>&|~#])")
# At the beginning of a line these would make a list, a heading or a rule.
_BEGIN = re.compile(r"^(\d+)([.)])|^([-+=])")


def platte_tekst(tekst: str) -> str:
    """Return `tekst` on one line, as Markdown that shows exactly that."""
    regel = _TEKENS.sub(r"\\\1", schoon(" ".join(tekst.split())))
    return _BEGIN.sub(lambda m: f"{m[1]}\\{m[2]}" if m[1] else f"\\{m[3]}", regel)
