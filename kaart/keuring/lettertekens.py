"""Signs that no font has, and words that fit on no line: a sheet of it cannot be printed."""

import re
from collections.abc import Iterator
from pathlib import Path

from kaart.basis import LETTERTYPEN, Ernst, ontbrekend, teken_in_woorden
from kaart.bestand import is_koppeling
from kaart.keuring.invoer import Keuring, Keurstuk, Toetsvondst
from kaart.keuring.teksten import TEKST

NAAM = "lettertekens"
ERNST = Ernst.LET_OP
UITLEG = """\
Een blad met een teken dat in geen enkel lettertype zit, kan niet worden gedrukt: een plaatje
(emoji), of een schrift dat de meegeleverde lettertypen niet hebben. Een woord van meer dan 50
tekens zonder streepje past op geen enkele regel.

Goed:

    # data/organisaties/samen-eten.yaml
    omschrijving: Kom eten → elke dinsdag, € 5.

Fout:

    # data/organisaties/samen-eten.yaml
    omschrijving: Kom eten 🍲
"""
# Every built-in font has these, so a text of them alone needs no font to be read.
_GEWOON = re.compile(r"[\n\x20-\x7e\u00a0-\u017f\u2010-\u2026\u20ac]*")
_MEESTE_TEKENS = 50
_LANG = re.compile(rf"(?<!\S)(?!https?://|www\.)[^\s\-‐/@.]{{{_MEESTE_TEKENS + 1},}}")
_MEESTE_NAMEN = 3
_RAAD = "haal het weg, of schrijf het in woorden"


def toets(stuk: Keurstuk, keuring: Keuring) -> Iterator[Toetsvondst]:
    """Look at every free text of the document."""
    for pad, tekst in stuk.teksten.get(TEKST, ()):
        if not _is_gewoon(tekst) and (tekens := ontbrekend([tekst], _lettertypen(keuring.wortel))):
            namen = " en ".join(map(teken_in_woorden, tekens[:_MEESTE_NAMEN]))
            melding = f"geen lettertype heeft {namen}: dit kan niet worden gedrukt"
            yield Toetsvondst(stuk.document.bestand, pad, melding, _RAAD)
        if _heeft_lang_woord(tekst) and (woord := _LANG.search(tekst)):
            melding = f"het woord “{woord[0][:20]}…” is {len(woord[0])} tekens lang"
            raad = "het past niet op een regel: zet er een spatie of streepje in"
            yield Toetsvondst(stuk.document.bestand, pad, melding, raad)


def _heeft_lang_woord(tekst: str) -> bool:
    return len(tekst) > _MEESTE_TEKENS and max(map(len, tekst.split()), default=0) > _MEESTE_TEKENS


def _is_gewoon(tekst: str) -> bool:
    return (tekst.isascii() and tekst.isprintable()) or bool(_GEWOON.fullmatch(tekst))


def _lettertypen(wortel: Path | None) -> tuple[Path, ...]:
    """Return the folders with fonts that a sheet of this map is printed with."""
    eigen = wortel / "templates" / LETTERTYPEN.name if wortel else None
    if eigen is None or not eigen.is_dir() or any(map(is_koppeling, (eigen, eigen.parent))):
        return (LETTERTYPEN,)
    return (LETTERTYPEN, eigen)
