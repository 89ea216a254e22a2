"""At the door of a meeting: the list to sign, and a badge for each person of a list."""

from collections.abc import Sequence
from typing import NamedTuple

from kaart.drukwerk.pers.drukpers import Drukopdracht, druk
from kaart.drukwerk.pers.product import Product
from kaart.drukwerk.pers.vreemde_tekens import zonder_vreemde_tekens

SJABLOON_LIJST, SJABLOON_NAAM = "tekenlijst.typ.j2", "naamkaartjes.typ.j2"


class Tekenregel(NamedTuple):
    """Somebody who is expected; `naam` is "" when only the organisation is known."""

    organisatie: str
    naam: str = ""


class Tekenlijst(NamedTuple):
    """The list: what stands above it, the rows, and how many empty ones for who walks in."""

    kop: str
    uitleg: str
    regels: tuple[Tekenregel, ...]
    leeg: int = 10


def druk_tekenlijst(lijst: Tekenlijst, opdracht: Drukopdracht) -> Product:
    """Print the list; a sign that no font has is left out of a name, and said."""
    lijst, weggelaten = zonder_vreemde_tekens(lijst, opdracht)
    gezet = druk(SJABLOON_LIJST, {"titel": opdracht.titel, "lijst": lijst}, opdracht)
    return Product(gezet.pdf, f"tekenlijst met {len(lijst.regels)} regels", weggelaten)


def druk_naamkaartjes(wie: Sequence[Tekenregel], opdracht: Drukopdracht) -> Product:
    """Print badges, ten on a sheet; a sign that no font has is left out of a name, and said."""
    wie, weggelaten = zonder_vreemde_tekens(tuple(wie), opdracht)
    gezet = druk(SJABLOON_NAAM, {"titel": opdracht.titel, "wie": wie}, opdracht, len(wie))
    return Product(gezet.pdf, f"{len(wie)} naamkaartjes om uit te snijden", weggelaten)
