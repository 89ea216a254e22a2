"""The product `leeswijzer`: how to read the binder, on one page in large print."""

from kaart.basis import eis_tekens
from kaart.drukwerk.blad.inhoud import maak_voet
from kaart.drukwerk.blad.keuze import SECTIE_STAD
from kaart.drukwerk.pers.drukpers import Drukopdracht, druk, lettertypen
from kaart.drukwerk.pers.product import Product
from kaart.model import Kaart

SJABLOON = "leeswijzers.typ.j2"


def druk_leeswijzer(kaart: Kaart, opdracht: Drukopdracht, *, per_thema: bool = False) -> Product:
    """Print the page by itself; in the binder it is the front of how to use it.

    Raises KaartFout for a character that no font has.
    """
    beheerder = kaart.gegevens.beheerder.organisatie if kaart.gegevens.beheerder else ""
    voet = maak_voet(kaart, opdracht.peildatum)
    eis_tekens((beheerder, *voet), lettertypen(opdracht))
    waarden = {
        "titel": opdracht.titel,
        "voet": voet,
        "beheerder": beheerder,
        "per_thema": per_thema,
        "stad": SECTIE_STAD,
    }
    gezet = druk(SJABLOON, waarden, opdracht)
    bladzijden = tuple(gezet.bladzijden.values())
    return Product(gezet.pdf, "1 bladzijde", per_stuk=bladzijden)
