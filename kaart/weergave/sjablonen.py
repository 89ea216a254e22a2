"""The answers of `kaart sjabloon`."""

from collections.abc import Sequence

from kaart.drukwerk import Gekopieerd, Sjabloonregel, Sjabloonstand
from kaart.weergave.scherm import Scherm
from kaart.weergave.schoonmaken import schoon
from kaart.weergave.uitvoer import Vorm, van_antwoord


def _lijst(regels: Sequence[Sjabloonregel], _: Scherm) -> str:
    breedte = max(len(regel.naam) for regel in regels)
    return "\n".join(schoon(_regel(regel, breedte).rstrip()) for regel in regels)


def _regel(regel: Sjabloonregel, breedte: int) -> str:
    eigen = "" if regel.stand is Sjabloonstand.INGEBOUWD else f" ({regel.stand.value})"
    return f"{regel.naam:{breedte}}  {regel.uitleg}{eigen}"


def _gekopieerd(gekopieerd: Gekopieerd, _: Scherm) -> str:
    return "\n".join(schoon(f"templates/{naam}") for naam in gekopieerd.geschreven)


SJABLOONLIJST: Vorm[Sequence[Sjabloonregel]] = van_antwoord(_lijst)
GEKOPIEERD: Vorm[Gekopieerd] = van_antwoord(_gekopieerd)
