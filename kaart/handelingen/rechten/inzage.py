"""Somebody asks what is kept of him."""

from kaart.avg import Inzage, geef_inzage
from kaart.bestand import Werkmap
from kaart.handelingen.uitkomst import Uitkomst


def zoek_persoon(werkmap: Werkmap, gevraagd: str) -> Uitkomst[Inzage]:
    """Return every place of a name, number or mailbox. Raises KaartFout for what is too short."""
    inzage = geef_inzage(werkmap, gevraagd)
    return Uitkomst(inzage, opmerkingen=inzage.opmerkingen)
