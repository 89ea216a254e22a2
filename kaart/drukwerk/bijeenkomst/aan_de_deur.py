"""At the door of a meeting: the list to sign, and a badge for each person of a list."""

from collections.abc import Sequence
from typing import NamedTuple

from kaart.basis import eis_tekens
from kaart.drukwerk.pers.drukpers import Drukopdracht, druk, lettertypen, teksten
from kaart.drukwerk.pers.product import Product

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
    """Print the list. Raises KaartFout for a character that no font has."""
    eis_tekens(teksten(lijst), lettertypen(opdracht))
    gezet = druk(SJABLOON_LIJST, {"titel": opdracht.titel, "lijst": lijst}, opdracht)
    return Product(gezet.pdf, f"tekenlijst met {len(lijst.regels)} regels")


def druk_naamkaartjes(wie: Sequence[Tekenregel], opdracht: Drukopdracht) -> Product:
    """Print badges, ten on a sheet. Raises KaartFout for a character that no font has."""
    eis_tekens(teksten(tuple(wie)), lettertypen(opdracht))
    gezet = druk(SJABLOON_NAAM, {"titel": opdracht.titel, "wie": wie}, opdracht, len(wie))
    return Product(gezet.pdf, f"{len(wie)} naamkaartjes om uit te snijden")
