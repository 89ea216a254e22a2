"""What `kaart valideer --herstel` would change, and what it did."""

import difflib

from kaart.handelingen import Herstelvoorstel
from kaart.weergave.schoonmaken import schoon
from kaart.weergave.uitvoer import Vorm, van_antwoord
from kaart.yamllezer import ontcijfer


def herstelverschil(voorstel: Herstelvoorstel) -> str:
    """Return the change of one file as a unified diff."""
    bestand = voorstel.document.bestand
    regels = difflib.unified_diff(
        ontcijfer(voorstel.document.inhoud).splitlines(),
        ontcijfer(voorstel.inhoud).splitlines(),
        bestand,
        f"{bestand} (hersteld)",
        lineterm="",
        n=1,
    )
    return "".join(f"{schoon(regel)}\n" for regel in regels)


HERSTELD: Vorm[int] = van_antwoord(
    lambda aantal, _: f"{aantal} bestand{'en' if aantal != 1 else ''} hersteld."
)
