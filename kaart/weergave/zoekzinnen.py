"""What has to be said about an answer of `zoek` besides its hits, in sentences."""

from collections.abc import Iterator

from kaart.handelingen import Zoekantwoord
from kaart.taal import datumtekst, opsomming
from kaart.zoek import Verdwenen

_NOEM = 5  # of who may fit, on a screen


def gestopt_zin(weg: Verdwenen) -> str:
    """Say that something has gone, why, and where to go now."""
    ding, na = weg.ding, weg.opvolger
    begin = f"“{weg.getypt}” lijkt op {ding.naam}; dat" if weg.getypt else ding.naam
    wanneer = f" ({datumtekst(ding.gestopt_op)})" if ding.gestopt_op else ""
    wat = f" is gestopt{wanneer}" if ding.status == "gestopt" else " staat niet op de kaart"
    reden = f": {ding.reden.rstrip('. ')}" if ding.reden else ""
    verder = f"Kijk bij {na.naam} [{na.id}]." if na else "Een opvolger staat er niet bij."
    return f"{begin}{wat}{reden}. {verder}"


def begrepen_zin(antwoord: Zoekantwoord) -> str:
    """Say how the question was understood, in one line."""
    uitleg = [begrepen.uitleg for begrepen in antwoord.begrepen]
    return f"Begrepen: {'; '.join(dict.fromkeys(uitleg))}" if uitleg else ""


def zoekzinnen(antwoord: Zoekantwoord) -> Iterator[str]:
    """Say where the map ends, which word was read otherwise, and what was not used."""
    yield from antwoord.randen
    for getypt in dict.fromkeys(getypt for getypt, _ in antwoord.gelezen):
        als = [f"“{woord_}”" for van, woord_ in antwoord.gelezen if van == getypt]
        yield f"“{getypt}” komt niet voor; gezocht op {opsomming(als[:3], 'of')}."
    if antwoord.niet_gebruikt:
        woorden = [f"“{woord_}”" for woord_ in antwoord.niet_gebruikt]
        yield f"Niet gebruikt: {opsomming(woorden)}."


def misschien_zin(antwoord: Zoekantwoord) -> str:
    """Say who may fit because something is not known; "" when nobody does."""
    if not antwoord.onbekend:
        return ""
    namen = [antwoord.kaart.organisaties[een.id].naam for een in antwoord.onbekend[:_NOEM]]
    meer = len(antwoord.onbekend) - len(namen)
    wie = f"{', '.join(namen)} en nog {meer}" if meer else opsomming(namen)
    wat = opsomming(list(dict.fromkeys(een.wat for een in antwoord.onbekend)), "of")
    return f"Misschien ook, want {wat}: {wie}."
