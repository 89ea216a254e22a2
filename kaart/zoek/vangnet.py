"""Whom to name when nobody fits: of the thema, else of the wijk, else of the whole map."""

from collections.abc import Iterable, Iterator
from datetime import date

from kaart.hulp import Gebied
from kaart.model import Kaart, Organisatie
from kaart.oordeel import is_gestopt


def vangnet_van(
    kaart: Kaart, themas: Iterable[str], gebieden: Iterable[Gebied], peildatum: date
) -> tuple[Organisatie, str] | None:
    """Return whom to name, and in words why; None when nobody is named anywhere."""
    for naam, waarom in vangnetten(kaart, themas, gebieden):
        organisatie = kaart.organisaties.get(naam)
        if organisatie is not None and not is_gestopt(organisatie, peildatum):
            return organisatie, waarom
    return None


def vangnetten(
    kaart: Kaart, themas: Iterable[str], gebieden: Iterable[Gebied]
) -> Iterator[tuple[str, str]]:
    """Yield (id or "", in words why) of whom to name, the nearest to the question first."""
    for thema in themas:
        if thema in kaart.themas:
            yield kaart.themas[thema].vangnet, f"denkt mee bij {kaart.themas[thema].naam}"
    for gebied in gebieden:
        for wijk in gebied.wijken:
            naam = kaart.wijken[wijk].naam
            yield kaart.wijken[wijk].eerste_adres, f"eerste adres voor elke vraag in {naam}"
    yield kaart.gegevens.vangnet, "denkt mee bij elke vraag"
