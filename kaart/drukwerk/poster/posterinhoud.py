"""What a poster says, as plain values: all that may stand on it, each with its turn."""

from enum import Enum
from typing import NamedTuple

from kaart.drukwerk.poster.crisisband import Crisisband


class Weg(Enum):
    """How to get to somebody; only a number is there to be called."""

    BEL = "bel"
    PLEK = "plek"
    WEB = "web"


class Posterregel(NamedTuple):
    """One organisation; `rang` is its turn from 0 where it stands without a question."""

    organisatie: str
    naam: str
    weg: Weg
    bereik: str
    link: str  # what the reader of the PDF dials or opens
    lokaal: bool
    nagekeken: str  # the month, "" when that is too long ago
    voor_wie: str  # "" for everybody
    vangnet: bool = False  # named because nobody answers the question itself
    rang: int = 0

    @property
    def sleutel(self) -> str:
        """What two answers have in common that are printed once."""
        return f"{self.organisatie} {self.bereik} {self.voor_wie} {self.vangnet}"


class Posterkop(NamedTuple):
    """A question, with its turn; or what stands over who is not under a question."""

    tekst: str
    rang: int = 0


class Postergroep(NamedTuple):
    """Questions with their one answer; or, as `rest`, a heading over who else does this."""

    koppen: tuple[Posterkop, ...]
    regels: tuple[Posterregel, ...]
    rest: bool = False


class Posterthema(NamedTuple):
    """One theme under its short name; `gevaar` when the map warns of something there."""

    id: str
    naam: str
    gevaar: bool
    groepen: tuple[Postergroep, ...]


class Poster(NamedTuple):
    """All that may stand on it; `namen` is everybody who serves this place, by id."""

    plaats: str
    crisis: Crisisband
    eerste: Posterregel | None
    themas: tuple[Posterthema, ...]
    namen: tuple[tuple[str, str], ...]

    @property
    def groepen(self) -> list[Postergroep]:
        """Every group, in the order of the poster."""
        return [groep for thema in self.themas for groep in thema.groepen]

    @property
    def regels(self) -> list[Posterregel]:
        """Every row, in the order of the poster."""
        return [regel for groep in self.groepen for regel in groep.regels]

    @property
    def vragen(self) -> list[Posterkop]:
        """Every question that somebody answers."""
        return [kop for groep in self.groepen if not groep.rest for kop in groep.koppen]

    @property
    def meeste_oud(self) -> bool:
        """Whether the stale is the rule: then what is fresh is marked, and not the other way."""
        regels = self.regels
        return sum(not regel.nagekeken for regel in regels) * 2 > len(regels)
