"""The page of the binder that says what is where, and what nobody knows. Pure."""

from collections.abc import Collection
from datetime import date
from typing import NamedTuple

from kaart.drukwerk.dekking.cijfers import Cijfer, maak_cijfer
from kaart.vrijgave import VrijeKaart
from kaart.wijk import Dekkingsvraag, legenda, nagegaan, tel

_BREED = 5  # wijken beside each other, before a thema goes by its short name
_MINSTE_THEMAS = 2  # of one thema a table says nothing


class Mapdekking(NamedTuple):
    """The table of the wijken in the binder, how much was checked, and how to read it."""

    id: str
    titel: str
    nagegaan: str
    koppen: tuple[str, ...]
    tabel: tuple[tuple[str, tuple[Cijfer, ...]], ...]
    uitleg: tuple[str, ...]


def dekking_van_de_map(
    kaart: VrijeKaart, wijknamen: Collection[str], peildatum: date
) -> Mapdekking | None:
    """Count for the wijken that have a divider, else for all; None when there is nothing to count.

    The whole map counts, also who has no sheet in this binder: what is not in it is not absent.
    """
    wijken = tuple(wijk.id for wijk in kaart.wijken.values() if wijk.naam in wijknamen)
    if not kaart.wijken or len(kaart.themas) < _MINSTE_THEMAS:
        return None
    dekking = tel(kaart, Dekkingsvraag(wijken), peildatum)
    return Mapdekking(
        "dekking",
        "Wat is waar",
        nagegaan(dekking),
        tuple(rij.kort for rij in dekking.rijen),
        tuple(
            (
                kolom.kort if len(dekking.rijen) > _BREED else kolom.naam,
                tuple(maak_cijfer(dekking, rij, kolom) for rij in dekking.rijen),
            )
            for kolom in dekking.kolommen
        ),
        tuple(legenda(dekking)),
    )
