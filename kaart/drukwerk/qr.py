"""The QR code of a sheet: the website, or the telephone when there is none."""

from io import BytesIO

import segno

from kaart.drukwerk.blad import Inhoud

# With more in it the dots get smaller than 0.4 mm, and a telephone cannot read them from paper.
_LANGST = 200


def qr_inhoud(inhoud: Inhoud) -> str:
    """Return what the code holds; "" when there is nothing to go to.

    Of a very long address it is the front page; the address itself is on the sheet as text.
    """
    if inhoud.website:
        voorpagina = "/".join([*inhoud.website.split("/")[:3], ""])
        return next((a for a in (inhoud.website, voorpagina) if len(a) <= _LANGST), "")
    nummers = (contact.telefoon for contact in inhoud.contacten if contact.telefoon)
    return next((telefoonlink(nummer) for nummer in nummers), "")


def telefoonlink(nummer: str) -> str:
    """Return a number as a link that dials it: 030 123 45 67 → tel:0301234567."""
    return f"tel:{'+' * nummer.startswith('+')}{''.join(t for t in nummer if t.isdecimal())}"


def qr_uitleg(inhoud: Inhoud) -> str:
    """Return the text for who cannot see the code."""
    link = qr_inhoud(inhoud)
    if link.startswith("tel:"):
        return f"QR-code om te bellen met {link.removeprefix('tel:')}"
    return f"QR-code naar {link}"


def qr_svg(link: str) -> str:
    """Return the code as SVG, without the white edge: the page has that."""
    uit = BytesIO()
    segno.make(link, error="m", micro=False).save(
        uit, kind="svg", border=0, xmldecl=False, svgclass=None, lineclass=None, nl=False,
        omitsize=True, dark="#000",
    )  # fmt: skip
    return uit.getvalue().decode()
