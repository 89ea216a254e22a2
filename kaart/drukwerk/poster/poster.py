"""The product `poster`: who does what in one place, on one page for the wall of a buurtcentrum."""

from collections.abc import Container, Iterator
from enum import Enum

from kaart.basis import KaartFout, eis_tekens
from kaart.drukwerk.blad.bladen import webadres_kort
from kaart.drukwerk.blad.inhoud import maak_voet
from kaart.drukwerk.pers.drukpers import Drukopdracht, druk, lettertypen, teksten
from kaart.drukwerk.pers.product import Product
from kaart.drukwerk.pers.qr import qr_svg
from kaart.drukwerk.poster.posterinhoud import Poster
from kaart.drukwerk.poster.posterkeuze import kies_poster
from kaart.hulp import Gebied
from kaart.vrijgave import VrijeKaart

SJABLOON = "poster.typ.j2"


class Papier(Enum):
    """The size of the poster."""

    A3 = "a3"
    A4 = "a4"


def maak_poster(
    kaart: VrijeKaart, gebied: Gebied, opdracht: Drukopdracht, papier: Papier = Papier.A3
) -> Product:
    """Print the poster of one place; the template takes what fits, and says how much that is.

    Raises KaartFout when there is nothing to put on it, or for a character that no font has.
    """
    poster = kies_poster(kaart, gebied, opdracht.peildatum)
    if not poster.themas:
        raise KaartFout(f"Er is niets te drukken: niemand past op een poster van {gebied.naam}")
    voet = maak_voet(kaart, opdracht.peildatum)
    eis_tekens((*teksten(poster), *voet), lettertypen(opdracht))
    website = kaart.gegevens.website
    waarden = {
        "titel": opdracht.titel,
        "poster": poster,
        "voet": voet,
        "papier": papier.value,
        "website": webadres_kort(website),
        "qr": qr_svg(website) if website else "",
    }
    gezet = druk(SJABLOON, waarden, opdracht, len(poster.namen))
    gedrukt, punten = _gedrukt(poster, gezet.bladzijden), float(gezet.gemeld[0])
    verslag = (
        f"{papier.value.upper()}, {poster.plaats}: "
        f"{len(gedrukt)} van {len(poster.namen)} organisaties"
    )
    opmerkingen = (
        *_wat_niet_past(poster, gezet.bladzijden, punten),
        *_wie_niet(poster, gedrukt),
        *_zonder_adres(website),
    )
    return Product(gezet.pdf, verslag, opmerkingen)


def _gedrukt(poster: Poster, bladzijden: Container[str]) -> set[str]:
    """Return who the poster names, the top of it included."""
    wie = {regel.organisatie for regel in poster.regels}
    wie |= {poster.eerste.organisatie} if poster.eerste else set()
    return {id_ for id_ in wie if id_ in bladzijden}


def _wat_niet_past(poster: Poster, bladzijden: Container[str], punten: float) -> Iterator[str]:
    """Count the questions for which there is no room at this size."""
    vragen = poster.vragen
    erop = sum(f"vraag-{vraag.rang}" in bladzijden for vraag in vragen)
    if erop < len(vragen):
        maat = f"{punten:g}".replace(".", ",")
        yield (
            f"{erop} van de {len(vragen)} vragen staan erop; meer past niet in letters van "
            f"{maat} punt"
        )


def _wie_niet(poster: Poster, gedrukt: set[str]) -> Iterator[str]:
    """Count who is not on it: for want of room, and who may not be on a wall."""
    aangeboden = {regel.organisatie for regel in poster.regels}
    namen = dict(poster.namen)
    past_niet = sum(id_ in aangeboden for id_ in namen.keys() - gedrukt)
    ongeschikt = len(namen.keys() - gedrukt) - past_niet
    if past_niet:
        yield f"voor {_organisaties(past_niet)} was geen plaats; kaart drukwerk map heeft ze alle"
    if ongeschikt:
        yield (
            f"{_organisaties(ongeschikt)} niet voor op een muur: twijfel, vol, dicht, niet voor "
            "bewoners zelf, alleen via een verwijzer, of niet te bereiken"
        )


def _organisaties(aantal: int) -> str:
    return "1 organisatie" if aantal == 1 else f"{aantal} organisaties"


def _zonder_adres(website: str) -> Iterator[str]:
    if not website:
        yield (
            "geen QR-code: de kaart heeft geen adres; zet het met "
            "kaart wijzig kaart website=https://…"
        )
