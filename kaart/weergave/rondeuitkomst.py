"""The answer of `kaart ronde verwerk`: what was left and why, and what a person must do."""

from kaart.ronde.uitkomst import Handwerk, Uitkomst
from kaart.uitwisseling.rondeantwoorden import Rondeantwoord
from kaart.weergave.scherm import Scherm
from kaart.weergave.schoon import schoon
from kaart.woorden import opsomming


def uitkomst_als_tekst(uitkomst: Uitkomst, scherm: Scherm) -> str:
    """Return what was left and why, and what a person must do, row by row."""
    regels: list[str] = []
    if uitkomst.gelaten:
        regels.append(scherm.vet(f"Blijft liggen ({len(uitkomst.gelaten)})"))
        for gelaten in uitkomst.gelaten:
            regels += _regel(gelaten.antwoord, gelaten.reden, scherm)
    if uitkomst.handwerk:
        regels.append(scherm.vet(f"Zelf doen ({len(uitkomst.handwerk)})"))
        for werk in uitkomst.handwerk:
            regels += _regel(werk.antwoord, _handwerk(werk), scherm)
    return "\n".join(regels)


def _regel(antwoord: Rondeantwoord, tekst: str, scherm: Scherm) -> list[str]:
    plek = f"{antwoord.bestand}, {antwoord.plek}, {antwoord.ingevuld.naam}:"
    return [
        *scherm.vouw(schoon(plek), "  ", "    "),
        *scherm.vouw(schoon(tekst), "    ", "    "),
    ]


def _handwerk(werk: Handwerk) -> str:
    tekst = " / ".join(werk.tekst.split("\n"))
    if not werk.open:
        return f"{werk.wat}: {tekst}"
    return f"{werk.wat}: {tekst} [{werk.antwoord.ingevuld.id}]"


def telling(uitkomst: Uitkomst) -> str:
    """Return in one sentence what came of all answers."""
    delen = [
        f"{len(ids)} {wat}"
        for ids, wat in (
            (uitkomst.klopt, "klopt"),
            (uitkomst.gewijzigd, "gewijzigd"),
            (uitkomst.gestopt, "gestopt"),
            (uitkomst.half, "om zelf af te maken"),
            (uitkomst.niet_bereikt, "niet bereikt"),
            (uitkomst.al_verwerkt, "al eerder verwerkt"),
            (uitkomst.gelaten, "blijft liggen" if len(uitkomst.gelaten) == 1 else "blijven liggen"),
        )
        if ids
    ]
    return opsomming(delen) or "er is nog niets ingevuld"
