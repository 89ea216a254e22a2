"""Joint recruitment or training on paper: a sheet for who works in the network, or a poster.

A poster hangs where everybody passes, so what is for members only is not on it.
"""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from kaart.basis import KaartFout, eis_tekens
from kaart.drukwerk.blad.inhoud import maak_voet
from kaart.drukwerk.pers.drukpers import Drukopdracht, druk, lettertypen, teksten
from kaart.drukwerk.pers.product import Product
from kaart.model import Netwerk
from kaart.taal import telefoonlink
from kaart.vrijgave import VrijeKaart
from kaart.wijk import Aanspreekpunt, Samenaanbod, aanspreekpunt, contactzin, samen_van, samenzinnen

SJABLOON = "samen.typ.j2"
SAMENPAPIER = ("a4", "a3")
_POSTER = "a3"
_KOPPEN = {
    "vrijwilligerswerk": ("Vrijwilligers gezocht", "Word vrijwilliger"),
    "scholing": ("Scholing voor vrijwilligers", "De vrijwilligersacademie"),
}


class Samenregel(NamedTuple):
    """One call or training."""

    naam: str
    wie: str
    regels: tuple[str, ...]
    nummer: str
    link: str


class Samenblad(NamedTuple):
    """All of them, with whom to call for the network."""

    kop: str
    onder: str
    rijen: tuple[Samenregel, ...]
    contact: str


def maak_samenblad(
    kaart: VrijeKaart, netwerk: Netwerk | None, soort: str, peildatum: date, papier: str
) -> Samenblad:
    """Build it. Raises KaartFout when nothing is known."""
    rijen = samen_van(kaart, netwerk, soort, peildatum)
    if papier == _POSTER:
        rijen = tuple(rij for rij in rijen if not rij.alleen_leden)
    blad, poster = _KOPPEN[soort]
    naam = netwerk.naam if netwerk else kaart.gegevens.naam or "Sociale kaart"
    if not rijen:
        raise KaartFout(f"Er is niets te drukken: bij {naam} staat geen {soort} op de kaart")
    punt: Aanspreekpunt | None = aanspreekpunt(kaart, netwerk, peildatum) if netwerk else None
    return Samenblad(
        poster if papier == _POSTER else blad,
        naam,
        tuple(map(_regel, rijen)),
        f"Vragen? {contactzin(punt)}" if punt and punt.contact else "",
    )


def _regel(rij: Samenaanbod) -> Samenregel:
    nummer = rij.contact.telefoon
    return Samenregel(
        rij.aanbod.naam,
        rij.organisatie.naam,
        tuple(samenzinnen(rij, met_contact=not nummer)),
        nummer,
        telefoonlink(nummer) if nummer else "",
    )


def druk_samen(
    bladen: Sequence[Samenblad], kaart: VrijeKaart, opdracht: Drukopdracht, papier: str
) -> Product:
    """Print each on its own page. Raises KaartFout for a character that no font has."""
    voet = maak_voet(kaart, opdracht.peildatum)
    eis_tekens((*teksten(tuple(bladen)), *teksten(voet)), lettertypen(opdracht))
    waarden = {"titel": opdracht.titel, "bladen": bladen, "voet": voet, "papier": papier}
    aantal = sum(len(blad.rijen) for blad in bladen)
    pdf = druk(SJABLOON, waarden, opdracht, aantal).pdf
    return Product(pdf, f"{papier.upper()}, {aantal} keer")
