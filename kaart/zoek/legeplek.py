"""A building or street that was asked for and where nobody is known: said, not passed over."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from kaart.model import Kaart, Locatie
from kaart.zoek.ingang import Ingangen
from kaart.zoek.tabel.ingangen import gebouwnamen, straatnamen
from kaart.zoek.tabel.kenmerken import GEBOUW


class Legeplek(NamedTuple):
    """A building of the map where nobody is known (`naam`), or a street that is not on it."""

    naam: str = ""
    id: str = ""
    straat: str = ""

    def zin(self) -> str:
        """Say so, and how to read what is known of it."""
        if not self.naam:
            return f"De straat “{self.straat}” staat niet op deze kaart."
        waar = f" aan de {self.straat}" if self.straat else ""
        return (
            f"{self.naam}{waar} staat op de kaart, maar niet wie er zit of wat er is: "
            f"kaart toon {self.id}."
        )


def legeplekken(kaart: Kaart, ingang: Ingangen) -> Iterator[Legeplek]:
    """Yield each building or street that was typed and has nobody, once."""
    yield from dict.fromkeys(
        plek for sleutel in ingang.leeg for plek in plekken_bij(kaart, sleutel)
    )
    yield from (Legeplek(straat=straat) for straat in ingang.vreemd)


def plekken_bij(kaart: Kaart, sleutel: str) -> Iterator[Legeplek]:
    """Yield the buildings that a key of the tables is of."""
    yield from plekken_per_sleutel(kaart).get(sleutel, ())


def plekken_per_sleutel(kaart: Kaart) -> Mapping[str, tuple[Legeplek, ...]]:
    """Return the buildings by each key of the tables."""
    plekken: dict[str, tuple[Legeplek, ...]] = {}
    for locatie in kaart.locaties.values():
        for sleutel in dict.fromkeys((*gebouwnamen(kaart, locatie), *straatnamen(locatie))):
            plekken[sleutel] = (*plekken.get(sleutel, ()), _van(locatie, sleutel))
    return plekken


def _van(locatie: Locatie, sleutel: str) -> Legeplek:
    return Legeplek(
        locatie.naam, locatie.id, "" if sleutel.startswith(GEBOUW) else locatie.straat
    )  # fmt: skip
