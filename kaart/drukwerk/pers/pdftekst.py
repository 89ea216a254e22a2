"""The words in a PDF, to see whether somebody is named in it."""

import io
import re

from pypdf import PdfReader

_MAX_BLADZIJDEN = 1000
# What stands beside each other on paper comes out as one word: “Vraag naarRobin”.
_NAAD = re.compile(r"(?<=[a-zà-ÿ])(?=[A-ZÀ-Ý])")
NIEUWE_BLADZIJDE = "\f"


def lees_pdf(inhoud: bytes) -> str | None:
    """Return the text with a line NIEUWE_BLADZIJDE between pages; None when there is no reading it.

    Lines with words that may have been two stand there twice: whole, and taken apart. A scan has
    no words, which is not the same as nobody in it.
    """
    try:
        bladzijden = PdfReader(io.BytesIO(inhoud)).pages
        if len(bladzijden) > _MAX_BLADZIJDEN:
            return None
        teksten = [bladzijde.extract_text() for bladzijde in bladzijden]
    except Exception:  # noqa: BLE001 - any file may lie here, and the library raises anything
        return None
    if not any(tekst.strip() for tekst in teksten):
        return None
    return f"\n{NIEUWE_BLADZIJDE}\n".join(map(_met_naden, teksten))


def _met_naden(tekst: str) -> str:
    los = (_NAAD.sub(" ", regel) for regel in tekst.split("\n") if _NAAD.search(regel))
    return "\n".join([tekst, *los])
