"""Two entries about one thing, on what they differ."""

from collections.abc import Sequence

from kaart.bijwerken import Botsing
from kaart.weergave.scherm import Scherm
from kaart.weergave.schoonmaken import schoon


def naast_elkaar(verschillen: Sequence[Botsing], een: str, ander: str, scherm: Scherm) -> list[str]:
    """Return per difference what each of the two says, with its number."""
    breedte = max(len(een), len(ander))
    regels: list[str] = []
    for verschil in verschillen:
        regels.append(scherm.vet(schoon(verschil.veld)))
        for nummer, (wie, waarde) in enumerate(((een, verschil.een), (ander, verschil.ander)), 1):
            begin = f"  {nummer} {wie:<{breedte}}  "
            regels += scherm.vouw(schoon(waarde), begin, " " * len(begin))
    return regels
