"""The QR code of a sheet: the website, or the telephone when there is none."""

import re
from functools import cache

import segno

from kaart.drukwerk.blad.blad import Inhoud
from kaart.taal import telefoonlink

# With more in it the dots get smaller than 0.4 mm, and a telephone cannot read them from paper.
_LANGST = 200
# By the rules of ISO 18004 for an even picture the masks differ little: 6 % on the first 103 real
# codes. This one has few bad ones.
_MASKER = 6
_STREEP = re.compile(b"\x01+")


def qr_inhoud(inhoud: Inhoud) -> str:
    """Return what the code holds; "" when there is nothing to go to.

    Of a very long address it is the front page; the address itself is on the sheet as text.
    """
    if inhoud.website:
        voorpagina = "/".join([*inhoud.website.split("/")[:3], ""])
        return next((a for a in (inhoud.website, voorpagina) if len(a) <= _LANGST), "")
    nummers = (contact.telefoon for contact in inhoud.contacten if contact.telefoon)
    return next((telefoonlink(nummer) for nummer in nummers), "")


def qr_uitleg(inhoud: Inhoud) -> str:
    """Return the text for who cannot see the code."""
    link = qr_inhoud(inhoud)
    if link.startswith("tel:"):
        return f"QR-code om te bellen met {link.removeprefix('tel:')}"
    return f"QR-code naar {link}"


@cache
def qr_svg(link: str) -> str:
    """Return the code as SVG, without the white edge: the page has that.

    Each row of dots is a line of dashes. Of the eight masks one is fixed: trying them all takes
    four times as long, and readers take any.
    """
    rijen = segno.make(link, error="m", micro=False, mask=_MASKER).matrix
    strepen = "".join(
        f"M{streep.start()} {nummer}H{streep.end()}"
        for nummer, rij in enumerate(rijen)
        for streep in _STREEP.finditer(rij)
    )
    maat = len(rijen)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 -.5 {maat} {maat}">'
        f'<path stroke="#000" d="{strepen}"/></svg>'
    )
