"""Plain values → a script that a page loads from a host or from disk, without fetch or a module."""

import json
import re
from typing import Any

_WOORDTEKEN = r"\p{L}\p{N}_"
# Of Python → of JavaScript, outside and inside a class: both mean letters of every language.
_BUITEN = {
    "w": f"[{_WOORDTEKEN}]",
    "d": r"\p{Nd}",
    "b": f"(?:(?<=[{_WOORDTEKEN}])(?![{_WOORDTEKEN}])|(?<![{_WOORDTEKEN}])(?=[{_WOORDTEKEN}]))",
}
_BINNEN = {"w": _WOORDTEKEN, "d": r"\p{Nd}"}
# The one class that takes away from the letters: [^\W\d_] with more behind it.
_LETTERS = re.compile(r"\[\^\\W\\d_([A-Za-z]*)\]")


def als_script(naam: str, waarde: Any) -> str:
    """Return a script that puts a value in `kaartZoek.gegevens`."""
    tekst = json.dumps(waarde, ensure_ascii=False, separators=(",", ":"), default=_als_waarde)
    # What ends a line for an old reader of scripts.
    tekst = tekst.replace("\u2028", r"\u2028").replace("\u2029", r"\u2029")
    return f"kaartZoek.gegevens.{naam}={tekst};\n"


def _als_waarde(waarde: Any) -> list[str]:
    if isinstance(waarde, re.Pattern):
        return als_patroon(waarde)
    raise TypeError(f"{waarde!r} is no plain value")


def als_patroon(patroon: re.Pattern[str]) -> list[str]:
    """Return [source, flags] of a regular expression that finds the same in JavaScript."""
    bron = _LETTERS.sub(r"(?:(?![\\p{Nd}_\1])[\\p{L}\\p{N}])", patroon.pattern)
    vlaggen = "giu" if patroon.flags & re.IGNORECASE else "gu"
    return ["".join(_stukken(bron)), vlaggen]


def _stukken(bron: str) -> list[str]:
    uit = []
    in_klasse = False
    plek = 0
    while plek < len(bron):
        teken = bron[plek]
        if teken == "\\":
            volgende = bron[plek + 1]
            vertaald = (_BINNEN if in_klasse else _BUITEN).get(volgende, teken + volgende)
            uit.append(vertaald)
            plek += 2
            continue
        in_klasse = (teken == "[") if not in_klasse else teken != "]"
        uit.append(teken)
        plek += 1
    return uit
