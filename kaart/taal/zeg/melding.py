"""What somebody told about an entry, in one line."""

from kaart.model import Melding
from kaart.taal.zeg.veldnamen import veldnaam
from kaart.taal.zeg.woorden import datumtekst


def meldingtekst(melding: Melding) -> str:
    """Return a report: "1 december 2026, telefoon: het nummer is van een ander"."""
    veld = f", {veldnaam(melding.veld)}" if melding.veld else ""
    return f"{datumtekst(melding.op)}{veld}: {melding.zin}"
