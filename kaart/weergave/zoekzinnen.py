"""What has to be said about an answer of `zoek` besides its hits, in sentences."""

from collections.abc import Iterator

from kaart.handelingen import Zoekantwoord
from kaart.model import Kaart
from kaart.taal import datumtekst, opsomming
from kaart.weergave.schoonmaken import schoon
from kaart.zoek import Advies, Treffer, Verdwenen

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


def lege_zinnen(antwoord: Zoekantwoord) -> Iterator[str]:
    """Say, when nothing was found, which filters empty it, what is near, and whom to name."""
    advies = antwoord.advies
    if antwoord.treffers or advies is None:
        return
    minder = _minder_vragen(advies)
    if minder:
        yield f"Minder vragen helpt: {opsomming(minder, 'of')}."
    if advies.elders:
        delen = [f"in {naam} wel {aantal}" for naam, aantal in advies.elders[:3]]
        yield f"Ergens anders: {opsomming(delen)}."
    stil = minder or advies.elders or antwoord.verdwenen or antwoord.randen
    if not stil and antwoord.vraag.get("tekst"):
        yield "Probeer een ander of korter woord, of een thema: --thema."
    vangnet = antwoord.kaart.organisaties.get(advies.vangnet)
    if vangnet and not antwoord.geen_vraag:
        yield f"Denkt mee als niets past: {vangnet.naam} [{vangnet.id}]."


def _minder_vragen(advies: Advies) -> list[str]:
    if advies.zonder:
        return [f"zonder {naam} wel {aantal}" for naam, aantal in advies.zonder]
    return [f"zonder {opsomming(namen)} samen wel {aantal}" for namen, aantal in advies.samen]


def misschien_zin(antwoord: Zoekantwoord) -> str:
    """Say who may fit because something is not known; "" when nobody does."""
    if not antwoord.onbekend:
        return ""
    namen = [antwoord.kaart.organisaties[een.id].naam for een in antwoord.onbekend[:_NOEM]]
    meer = len(antwoord.onbekend) - len(namen)
    wie = f"{', '.join(namen)} en nog {meer}" if meer else opsomming(namen)
    wat = opsomming(list(dict.fromkeys(een.wat for een in antwoord.onbekend)), "of")
    return f"Misschien ook, want {wat}: {wie}."


def twijfel_zin(kaart: Kaart, treffer: Treffer, ervoor: str = "") -> str:
    """Return what is the matter with the first hit, and who stands beside it."""
    return schoon(ervoor + treffer.twijfel.zin(kaart)) if treffer.twijfel else ""
