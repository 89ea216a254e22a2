"""What `kaart leg-vast` recorded: the words, and which files."""

from kaart.handelingen import Vastlegging
from kaart.weergave.scherm import Scherm
from kaart.weergave.schoonmaken import schoon
from kaart.weergave.uitvoer import van_antwoord


def _als_tekst(vastlegging: Vastlegging, scherm: Scherm) -> str:
    if not vastlegging.commit:
        return ""
    regels = [schoon(regel) for regel in vastlegging.bericht.splitlines()]
    regels[0] = scherm.vet(regels[0])
    return "\n".join([*regels, "", *(f"  {schoon(naam)}" for naam in vastlegging.bestanden)])


VASTLEGVORM = van_antwoord(_als_tekst)
