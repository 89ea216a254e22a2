"""The product `poster`: who does what in one place, on one page for the wall of a buurtcentrum."""

from collections.abc import Container, Iterator
from enum import Enum

from kaart.basis import KaartFout, eis_tekens
from kaart.drukwerk.blad.inhoud import maak_voet
from kaart.drukwerk.pers.drukpers import Drukopdracht, druk, lettertypen, teksten
from kaart.drukwerk.pers.product import Product
from kaart.drukwerk.poster.posterkeuze import Poster, kies_poster
from kaart.hulp import Gebied
from kaart.taal import opsomming
from kaart.vrijgave import VrijeKaart

SJABLOON = "poster.typ.j2"


class Papier(Enum):
    """The size of the poster."""

    A3 = "a3"
    A4 = "a4"


def maak_poster(
    kaart: VrijeKaart, gebied: Gebied, opdracht: Drukopdracht, papier: Papier = Papier.A3
) -> Product:
    """Print the poster of one place; the template takes what fits, the rest is named.

    Raises KaartFout when there is nothing to put on it, or for a character that no font has.
    """
    poster = kies_poster(kaart, gebied, opdracht.peildatum)
    if not poster.themas:
        raise KaartFout(f"Er is niets te drukken: niemand past op een poster van {gebied.naam}")
    voet = maak_voet(kaart, opdracht.peildatum)
    eis_tekens((*teksten(poster), *voet), lettertypen(opdracht))
    waarden = {
        "titel": opdracht.titel,
        "poster": poster,
        "voet": voet,
        "papier": papier.value,
    }
    gezet = druk(SJABLOON, waarden, opdracht, len(poster.namen))
    gedrukt = {regel.organisatie for regel in poster.regels if regel.id in gezet.bladzijden}
    verslag = (
        f"{papier.value.upper()}, {poster.plaats}: "
        f"{len(gedrukt)} van {len(poster.namen)} organisaties"
    )
    return Product(
        gezet.pdf,
        verslag,
        (*_vragen_zonder_plek(poster, gezet.bladzijden), *_opmerkingen(poster, gedrukt)),
    )


def _opmerkingen(poster: Poster, gedrukt: set[str]) -> Iterator[str]:
    """Name what is not on it: for want of room, and who may not be on a wall."""
    aangeboden = {regel.organisatie for regel in poster.regels}
    namen = dict(poster.namen)
    past_niet = [naam for id_, naam in namen.items() if id_ in aangeboden - gedrukt]
    ongeschikt = [naam for id_, naam in namen.items() if id_ not in aangeboden]
    if past_niet:
        yield f"past niet op de poster: {opsomming(past_niet)}"
    if ongeschikt:
        yield (
            "niet voor een poster (twijfel, vol, dicht, niet voor bewoners zelf, alleen via een "
            f"verwijzer, of niet te bereiken): {opsomming(ongeschikt)}"
        )


def _vragen_zonder_plek(poster: Poster, gedrukt: Container[str]) -> Iterator[str]:
    """Name the questions that no printed row stands under."""
    vragen = [
        f"“{vraag}”"
        for thema in poster.themas
        for groep in thema.groepen
        if not any(regel.id in gedrukt for regel in groep.regels)
        for vraag in groep.vragen
    ]
    if vragen:
        yield f"vragen die niet op de poster passen: {opsomming(vragen)}"
