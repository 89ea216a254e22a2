"""After a meeting on paper: the form without a name, and the report on one A4."""

from typing import NamedTuple

from kaart.basis import eis_tekens
from kaart.drukwerk.blad.inhoud import maak_voet
from kaart.drukwerk.pers.drukpers import Drukopdracht, druk, lettertypen, teksten
from kaart.drukwerk.pers.product import Product
from kaart.model import Kaart
from kaart.taal import hoofdletter
from kaart.vrijgave import VrijeKaart
from kaart.wijk import Bijeenkomstverslag

SJABLOON_FORMULIER, SJABLOON_VERSLAG = "evaluatie.typ.j2", "verslag.typ.j2"


class Evaluatieblad(NamedTuple):
    """What the form asks: of which meeting, the questions with what one ticks, and the themas."""

    naam: str
    wanneer: str
    vragen: tuple[str, ...]
    antwoorden: tuple[str, ...]
    themas: tuple[str, ...]


def druk_evaluatieblad(blad: Evaluatieblad, kaart: Kaart, opdracht: Drukopdracht) -> Product:
    """Print the form. Raises KaartFout for a character that no font has."""
    voet = maak_voet(kaart, opdracht.peildatum)
    eis_tekens((*teksten(blad), *teksten(voet)), lettertypen(opdracht))
    waarden = {"titel": opdracht.titel, "blad": blad, "voet": voet}
    return Product(druk(SJABLOON_FORMULIER, waarden, opdracht).pdf, "formulier op A4, zonder naam")


def druk_verslag(
    verslag: Bijeenkomstverslag, kaart: VrijeKaart, opdracht: Drukopdracht
) -> Product:  # fmt: skip
    """Print the report. Raises KaartFout for a character that no font has."""
    voet = maak_voet(kaart, opdracht.peildatum)
    eis_tekens((*teksten(verslag), *teksten(voet)), lettertypen(opdracht))
    delen = tuple(
        deel._replace(zinnen=tuple(map(hoofdletter, deel.zinnen))) for deel in verslag.delen
    )
    blad = verslag._replace(delen=delen)
    waarden = {"titel": opdracht.titel, "verslag": blad, "voet": voet}
    gezet = druk(SJABLOON_VERSLAG, waarden, opdracht)
    meer = gezet.bladzijden.get("verslag", 1) > 1
    te_lang = ("het verslag past niet op één A4: haal er zinnen uit",) if meer else ()
    return Product(gezet.pdf, "verslag op A4", te_lang)
