"""What reading a table gives: per row what became of it, and the change as a whole."""

from collections.abc import Mapping
from enum import Enum
from typing import Any, NamedTuple

from kaart.bijwerken import Bewerking
from kaart.inlezen.invoer import Celfout
from kaart.inlezen.kolommen import Pad
from kaart.inlezen.koppen import Kopregel
from kaart.model import Thema
from kaart.tabellen import Tabel


class Rijplek(NamedTuple):
    """A row among all that is read: which of the tables, and its number there."""

    blad: int
    rij: int


class Rijstand(Enum):
    """What became of a row."""

    NIEUW = "nieuw"
    GEWIJZIGD = "gewijzigd"
    GELIJK = "ongewijzigd"
    TWIJFEL = "twijfel"
    AFGEKEURD = "afgekeurd"
    OVERGESLAGEN = "overgeslagen"  # an example or an explanation


OVER = "over"  # what somebody says of a row that is to be passed over


class Rijuitkomst(NamedTuple):
    """A row: which one, about whom, what became of it and why."""

    plek: Rijplek
    id: str
    naam: str
    stand: Rijstand = Rijstand.AFGEKEURD
    fouten: tuple[Celfout, ...] = ()
    hersteld: tuple[str, ...] = ()
    afgeleid: tuple[str, ...] = ()  # what the list does not say and kaart asks
    anders: tuple[str, ...] = ()  # columns that a list of others words otherwise
    gelaten: tuple[Celfout, ...] = ()  # times that could not be read; the rest has landed
    later: tuple[Celfout, ...] = ()  # what was checked after the list: to decide
    leeg: tuple[str, ...] = ()  # cells that were made empty, which takes nothing away
    tabblad: str = ""  # when there is more than one
    waarom: str = ""  # how it was known without an id

    @property
    def blijft_liggen(self) -> bool:
        """Whether somebody still has to look at it."""
        return self.stand in (Rijstand.TWIJFEL, Rijstand.AFGEKEURD)


class Leesblad(NamedTuple):
    """A table with its heads understood; `stand` is what it said when we handed it out, by key."""

    tabel: Tabel
    kopregel: Kopregel
    stand: Mapping[tuple[str, ...], Mapping[str, str]] = {}
    vreemd: bool = False  # not made for this map: what it lacks is derived, what is odd left out


class Wensen(NamedTuple):
    """What holds for all rows: the source to note, and values for new ones that have none."""

    bron: Mapping[str, str] = {}
    vul: Mapping[Pad, tuple[str, Any]] = {}  # by place: which option, and its value
    bewaar_tijden: bool = False
    lijst: str = ""  # what to call this table as a source, when it names none
    personen_apart: bool = False  # leave rows that may name somebody, and take the rest
    rijen: Mapping[str, str] = {}  # by number: which id a row is about, nieuw, or over
    themas: Mapping[str, Thema] = {}  # which come with this list, by id


class Inlezing(NamedTuple):
    """What reading gave: the change, ready to be written, and what became of each row."""

    bewerking: Bewerking
    bladen: tuple[Leesblad, ...]
    rijen: tuple[Rijuitkomst, ...]

    def van(self, nummer: int) -> tuple[Rijuitkomst, ...]:
        """Return the rows of one of the tables."""
        return tuple(rij for rij in self.rijen if rij.plek.blad == nummer)
