"""Text inside Markdown: what a file says stays text and never becomes markup."""

import re

_TEKENS = re.compile(r"([\\`*_\[\]<>&|~#$])")  # $ is mathematics on some sites
# At the beginning of a line these would make a list, a heading or a rule.
_BEGIN = re.compile(r"^(\d+)([.)])|^([-+=])")


def markdowntekst(tekst: str) -> str:
    """Return `tekst` on one line, as Markdown that shows exactly that."""
    regel = _TEKENS.sub(r"\\\1", " ".join(tekst.split()))
    return _BEGIN.sub(lambda m: f"{m[1]}\\{m[2]}" if m[1] else f"\\{m[3]}", regel)
