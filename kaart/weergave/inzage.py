"""What showing any one thing needs: the names of others, sources, addresses, verdicts."""

from collections.abc import Iterable, Iterator

from kaart.handelingen import Dingantwoord
from kaart.model import (
    Adres,
    Bron,
    Controle,
    Kaart,
    Locatie,
    Melding,
)
from kaart.oordeel import beoordeel, met_bron, vertrouwensregel
from kaart.taal import adresregel, datumtekst, meldingtekst

Regel = tuple[str, str]  # label and value; a label that ends in ":" without value is a heading
Inzage = Dingantwoord


def bronregels(bronnen: Iterable[Bron]) -> Iterator[Regel]:
    """Yield each source with the date it carries."""
    for bron in bronnen:
        datum = datumtekst(bron.datum) if bron.datum else "zonder datum"
        yield "Bron", f"{bron.url or bron.document} ({datum})"


def meldregels(meldingen: Iterable[Melding]) -> Iterator[Regel]:
    """Yield what was reported and nobody checked yet."""
    yield from (("Gemeld", meldingtekst(melding)) for melding in meldingen)


def dingnaam(kaart: Kaart, identiteit: str) -> str:
    """Return the name of any thing by its id; the id itself when it is not there."""
    for collectie in (kaart.organisaties, kaart.themas, kaart.netwerken, kaart.locaties):
        if identiteit in collectie:
            return collectie[identiteit].naam
    return identiteit


def adresregel_van(plek: Adres | Locatie) -> str:
    """Return street, postcode and place on one line, as far as known."""
    return adresregel(plek.straat, plek.huisnummer, plek.postcode, plek.plaats)


def oordeelregel(inzage: Inzage, controle: Controle | None, bronnen: Iterable[Bron] = ()) -> str:
    """Return the trust line of a check on the clock of organisations."""
    termijn = inzage.kaart.gegevens.termijnen.organisatie
    return vertrouwensregel(met_bron(beoordeel(controle, termijn, inzage.peildatum), bronnen))
