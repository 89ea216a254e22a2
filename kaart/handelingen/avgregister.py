"""The register of processing of a map: what it says itself, and the sign-ups that lie beside it."""

from datetime import date

from kaart.avg import Registerregel, maak_register
from kaart.bestand import Werkmap, laad
from kaart.handelingen.bijeenkomst.zaak import opruimzinnen


def stel_register_op(werkmap: Werkmap, peildatum: date) -> tuple[Registerregel, ...]:
    """Return every line of the register."""
    kaart = laad(werkmap).kaart
    return maak_register(kaart.gegevens, tuple(opruimzinnen(werkmap, kaart, peildatum)))
