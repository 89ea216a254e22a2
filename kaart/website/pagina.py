"""A page before it is HTML, and where the pages of things are. Pure."""

from collections.abc import Collection, Mapping
from typing import NamedTuple

from kaart.model import Netwerk

# The folder of each kind of thing; a link names the file, so that it works from a stick too.
ORGANISATIE, WIJK, THEMA, HULPVRAAG = "organisatie", "wijk", "thema", "hulpvraag"
NETWERK, LOCATIE = "netwerk", "locatie"


class Webpagina(NamedTuple):
    """Where it comes, which template makes it, and what that gets."""

    pad: str
    sjabloon: str
    titel: str
    waarden: Mapping[str, object]
    beschrijving: str = ""
    deel: str = ""  # which part of the menu it is in
    snel_weg: bool = False  # about violence: somebody may look over a shoulder
    op_sitemap: bool = True
    gegevens: str = ""  # JSON-LD

    @property
    def wortel(self) -> str:
        """How a link on this page begins: "" at the top, "../" in a folder."""
        return "../" * self.pad.count("/")


class Paginalink(NamedTuple):
    """Where one can go on: a page of this site, and how many things are there."""

    naam: str
    pad: str
    aantal: int = 0
    uitleg: str = ""


def pad_van(soort: str, id_: str) -> str:
    """Return the page of one thing; a hulpvraag (“geld/schulden”) has one flat name."""
    return f"{soort}/{id_.replace('/', '--')}.html"


def agenda_van(soort: str, id_: str, er_zijn: Collection[str]) -> str:
    """Return the calendar beside the page of a wijk or place; "" when there is none."""
    pad = f"{soort}/{id_}.ics"
    return pad if pad in er_zijn else ""


def lijstpad(soort: str) -> str:
    """Return the page that lists all of a kind."""
    return f"{soort}/index.html"


def netwerklink(netwerk: Netwerk) -> Paginalink:
    """Return the link to a network."""
    return Paginalink(netwerk.naam, pad_van(NETWERK, netwerk.id))
