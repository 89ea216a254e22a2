"""The register of processing of a map: what it says itself, and the sign-ups that lie beside it."""

from datetime import date

from kaart.avg import Registerregel, maak_register, ontbreekt
from kaart.bestand import Werkmap, laad
from kaart.handelingen.bijeenkomst.zaak import opruimzinnen
from kaart.handelingen.uitkomst import Uitkomst


def toon_register(werkmap: Werkmap, peildatum: date) -> Uitkomst[tuple[Registerregel, ...]]:
    """Return every line of the register, and how many nobody filled in yet."""
    kaart = laad(werkmap).kaart
    regels = maak_register(kaart.gegevens, tuple(opruimzinnen(werkmap, kaart, peildatum)))
    leeg = ontbreekt(regels)
    wat = "1 regel ontbreekt" if len(leeg) == 1 else f"{len(leeg)} regels ontbreken"
    zin = f"{wat}; vul aan bij verwerking in data/kaart.yaml"
    return Uitkomst(regels, opmerkingen=(zin,) if leeg else ())
