"""What a toets gets to see and what it gives back.

A toets never looks a place up itself: it says in which file and along which keys it found
something, so that marks are composed only for files that have a finding.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple, Protocol

from kaart.basis import Ernst
from kaart.bestand import Document
from kaart.model import Bijeenkomst, Kaart, Locatie, Organisatie
from kaart.oordeel import is_gestopt
from kaart.personen import Personenlijst
from kaart.yamllezer import Pad

# The texts of one document by kind: "telefoonnummer", "webadres", "datum", … (the title of the
# pattern in the schema), and TEKST for free text.
Teksten = Mapping[str, Sequence[tuple[tuple[str | int, ...], str]]]


class Keuring(NamedTuple):
    """The whole map as the toetsen see it."""

    kaart: Kaart
    documenten: tuple[Document, ...]  # also the refused ones; see `goed`
    bekend: Mapping[str, frozenset[str]]  # ids per collection, also of refused files
    peildatum: date
    wortel: Path | None  # the folder of the map, for who must ask git
    # "data/organisaties/dock" → "dock.yml": what was passed by because of its ending
    anders_genoemd: Mapping[str, str] = MappingProxyType({})
    onleesbaar: frozenset[str] = frozenset()  # collections of which nobody can say what is in them
    personen: Personenlijst = Personenlijst()
    overgeslagen: tuple[str, ...] = ()  # files that were passed by

    def goede(self) -> Iterator[Document]:
        """Yield the documents of the right shape."""
        return (document for document in self.documenten if document.goed)


class Keurstuk(NamedTuple):
    """One document of the right shape: the file, the object it became, what is in it."""

    document: Document
    ding: Any  # Organisatie, Locatie, Wijk, Thema, Netwerk or Kaartgegevens
    teksten: Teksten
    verwijzingen: tuple[tuple[Pad, str, str], ...]  # path, collection, id

    def is_gestopt(self, peildatum: date) -> bool:
        """Say whether the thing itself has stopped; a meeting has on the day after it."""
        ding = self.ding
        if isinstance(ding, Bijeenkomst):
            return bool(ding.eind) and ding.eind < peildatum.isoformat()
        return isinstance(ding, Organisatie | Locatie) and is_gestopt(ding, peildatum)


class Toetsvondst(NamedTuple):
    """What a toets found, before its line and column are looked up."""

    bestand: str
    pad: Pad
    melding: str
    raad: str = ""
    sleutel: bool = False  # point at the key, not at the value
    ernst: Ernst | None = None  # only when it differs from the ernst of the toets


class Toets(Protocol):
    """What every toets module says of itself."""

    @property
    def NAAM(self) -> str:  # noqa: N802
        """Its name, as it stands in a finding."""

    @property
    def ERNST(self) -> Ernst:  # noqa: N802
        """How bad its findings are."""

    @property
    def UITLEG(self) -> str:  # noqa: N802
        """What it is about in plain Dutch, with an example that is right and one that is not."""


class Documenttoets(Toets, Protocol):
    """A toets that looks at one document at a time, and may look things up in the rest."""

    def toets(self, stuk: Keurstuk, keuring: Keuring) -> Iterator[Toetsvondst]:
        """Yield what is wrong in this document."""


class Kaarttoets(Toets, Protocol):
    """A toets that compares documents."""

    def toets(self, keuring: Keuring) -> Iterator[Toetsvondst]:
        """Yield what is wrong in the map as a whole."""
