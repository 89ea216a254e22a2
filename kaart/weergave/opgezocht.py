"""What the address service knows of one address; apart, because it loads what goes on the net."""

from kaart.handelingen import Opzoekantwoord, Uitkomst
from kaart.weergave.scherm import Scherm
from kaart.weergave.schoonmaken import schoon
from kaart.weergave.uitvoer import Vorm


def _opgezocht(uitkomst: Uitkomst[Opzoekantwoord], scherm: Scherm) -> str:
    """Return what the address service knows of one address, before anything is written."""
    antwoord = uitkomst.antwoord
    if not antwoord.vondsten:
        zin = f"{antwoord.adres}: dit adres kent de landelijke adressendienst niet"
        return "\n".join(scherm.vouw(schoon(zin)))
    regels = [f"{antwoord.adres}, volgens de landelijke adressendienst:"]
    for nummer, vondst in enumerate(antwoord.vondsten, 1):
        punt = f"{vondst.punt.lat}, {vondst.punt.lon}"
        regels += scherm.vouw(f"{nummer}. {vondst.naam} ({punt})", "  ", "     ")
    return "\n".join(map(schoon, regels))


OPZOEKVORM: Vorm[Opzoekantwoord] = Vorm(_opgezocht)
