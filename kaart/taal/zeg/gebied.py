"""Where somebody works, in words: one place by its name, and a werkgebied as one says it."""

from kaart.model import LANDELIJK, STAD, Kaart
from kaart.taal.zeg.woorden import opsomming

_LAND = "heel Nederland"


def gebiedsnaam(kaart: Kaart, plek: str, stad: str = "de hele stad") -> str:
    """Return part of a werkgebied in words: "Vleuten (Vleuten-De Meern)"."""
    if plek in (STAD, LANDELIJK):
        return {STAD: stad, LANDELIJK: _LAND}[plek]
    wijk_id, _, buurt_id = plek.partition("/")
    wijk = kaart.wijken.get(wijk_id)
    if wijk is None:
        return plek
    buurt = next((b.naam for b in wijk.buurten if b.id == buurt_id), buurt_id)
    return f"{buurt} ({wijk.naam})" if buurt else wijk.naam


def stadsnaam(kaart: Kaart) -> str:
    """Return the whole city by its name, for who does not have the map in hand."""
    gemeente = kaart.gegevens.gemeente
    return f"heel {gemeente.naam}" if gemeente else "de hele stad"


def werkgebiedtekst(werkgebied: tuple[str, ...], kaart: Kaart) -> str:
    """Return where it serves: "heel Utrecht", "Overvecht", "Lunetten-Noord (Zuid)"."""
    if LANDELIJK in werkgebied:
        return _LAND
    if STAD in werkgebied:
        return stadsnaam(kaart)
    buurten_per_wijk: dict[str, list[str]] = {}
    for plek in werkgebied:
        wijk, _, buurt = plek.partition("/")
        buurten_per_wijk.setdefault(wijk, []).append(buurt)
    return opsomming([_wijktekst(kaart, *deel) for deel in buurten_per_wijk.items()])


def _wijktekst(kaart: Kaart, wijk_id: str, buurten: list[str]) -> str:
    wijk = kaart.wijken.get(wijk_id)
    if wijk is None:
        return wijk_id
    if "" in buurten:
        return wijk.naam
    gekozen = set(buurten)
    # A name people use says more than the list of CBS buurten it stands for.
    delen = [(alias.naam, alias.buurten) for alias in wijk.aliassen]
    delen += [(deelgebied.naam, deelgebied.buurten) for deelgebied in wijk.deelgebieden]
    for naam, buurten_van_deel in delen:
        if set(buurten_van_deel) == gekozen:
            return f"{naam} ({wijk.naam})"
    namen = [buurt.naam for buurt in wijk.buurten if buurt.id in gekozen]
    return f"{opsomming(namen)} ({wijk.naam})"
