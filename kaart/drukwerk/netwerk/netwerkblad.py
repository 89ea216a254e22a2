"""A network on an A5 for the binder, and on an A4 for professional partners.

“Eén gesprek in plaats van twintig”: the number is that of the members on the map, and is only
said when somebody speaks for them all.
"""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from kaart.basis import eis_tekens
from kaart.drukwerk.blad.inhoud import maak_voet
from kaart.drukwerk.pers.drukpers import Drukopdracht, druk, lettertypen, teksten
from kaart.drukwerk.pers.product import Product
from kaart.hulp import beste_contact
from kaart.model import Netwerk, Organisatie
from kaart.taal import gebiedsnaam, hoofdletter, opsomming, telefoonlink, zin
from kaart.vrijgave import VrijeKaart
from kaart.wijk import (
    Netwerkbeeld,
    bekijk_netwerk,
    convenantzin,
    hulpwijzezin,
    ledental,
    mistzin,
    verdeelzin,
)

SJABLOON = "netwerk.typ.j2"
NETWERKPAPIER = ("a5", "a4")


class Netwerklid(NamedTuple):
    """A member on a line: who, with what, and a number."""

    naam: str
    nummer: str
    link: str
    themas: str


class Netwerkblad(NamedTuple):
    """All a sheet says of one network."""

    id: str
    naam: str
    belofte: str
    wat: str
    contactkop: str
    wie: str
    nummer: str
    link: str
    rest: str
    werkgebied: str
    website: str
    ledenkop: str
    leden: tuple[Netwerklid, ...]
    ledenzin: str
    samen: tuple[str, ...]
    convenanten: tuple[str, ...]
    nagegaan: str


def maak_netwerkblad(kaart: VrijeKaart, netwerk: Netwerk, peildatum: date) -> Netwerkblad:
    """Build the sheet of one network as it is on `peildatum`."""
    beeld = bekijk_netwerk(kaart, netwerk, peildatum)
    punt = beeld.aanspreekpunt
    contact = punt.contact if punt else None
    return Netwerkblad(
        netwerk.id,
        netwerk.naam,
        _belofte(beeld),
        netwerk.omschrijving,
        "Eén aanspreekpunt voor het hele netwerk" if contact else "Wie spreekt voor het netwerk",
        punt.organisatie.naam if punt else "Dat is niet bekend.",
        contact.telefoon if contact else "",
        telefoonlink(contact.telefoon) if contact and contact.telefoon else "",
        ", ".join(filter(None, (contact.email, contact.bereikbaar))) if contact else "",
        opsomming([gebiedsnaam(kaart, plek) for plek in netwerk.werkgebied]),
        netwerk.website,
        hoofdletter(ledental(beeld)),
        tuple(_lid(kaart, o) for o in beeld.leden),
        _ledenzin(beeld),
        tuple(_samen(kaart, beeld)),
        tuple(convenantzin(*paar) for paar in beeld.convenanten),
        _nagegaan(beeld),
    )


def _belofte(beeld: Netwerkbeeld) -> str:
    aantal = len(beeld.leden)
    if aantal > 1 and beeld.aanspreekpunt is not None:
        return f"Eén gesprek in plaats van {aantal}"
    return f"{aantal} organisaties die samenwerken" if aantal > 1 else ""


def _lid(kaart: VrijeKaart, organisatie: Organisatie) -> Netwerklid:
    nummer = beste_contact(organisatie).telefoon
    namen = [kaart.themas[t].kort or kaart.themas[t].naam
             for t in organisatie.themas if t in kaart.themas]  # fmt: skip
    link = telefoonlink(nummer) if nummer else ""
    return Netwerklid(organisatie.naam, nummer, link, " · ".join(namen))


def _ledenzin(beeld: Netwerkbeeld) -> str:
    zonder = beeld.netwerk.leden_zonder_kaart
    ook = zin(f"Doen ook mee, zonder blad op de kaart: {opsomming(zonder)}") if zonder else ""
    vraag = "" if beeld.leden_bekend else "Vraag het netwerk wie er lid zijn."
    return " ".join(filter(None, (ook, vraag)))


def _samen(kaart: VrijeKaart, beeld: Netwerkbeeld) -> list[str]:
    if beeld.dekt is None:
        return []
    themas = {id_: thema.kort or thema.naam for id_, thema in kaart.themas.items()}
    wijken = {id_: wijk.naam for id_, wijk in kaart.wijken.items()}
    paren = ((beeld.dekt.themas, themas, "Waarmee"), (beeld.dekt.wijken, wijken, "Waar"))
    zinnen = [
        zin(f"{kop}: {gezegd}")
        for verdeling, namen, kop in paren
        if (gezegd := "; ".join(filter(None, (verdeelzin(verdeling, namen),
                                              mistzin(verdeling, namen)))))
    ]  # fmt: skip
    return [*zinnen, zin(f"Hoe: {hulpwijzezin(beeld)}")]


def _nagegaan(beeld: Netwerkbeeld) -> str:
    if not beeld.leden_bekend:
        return ""
    oud, alle = len(beeld.niet_vers), len(beeld.leden)
    if not oud:
        return "Van alle leden is onlangs nagegaan of het klopt."
    return f"Van {oud} van de {alle} leden is niet onlangs nagegaan of het nog klopt: bel eerst."


def druk_netwerken(
    bladen: Sequence[Netwerkblad], kaart: VrijeKaart, opdracht: Drukopdracht, vellen: Sequence[str]
) -> Product:
    """Print each network on these sizes. Raises KaartFout for a character that no font has."""
    voet = maak_voet(kaart, opdracht.peildatum)
    eis_tekens((*teksten(tuple(bladen)), *teksten(voet)), lettertypen(opdracht))
    waarden = {
        "titel": opdracht.titel, "bladen": bladen, "voet": voet, "vellen": tuple(vellen)
    }  # fmt: skip
    pdf = druk(SJABLOON, waarden, opdracht, len(bladen) * len(vellen)).pdf
    maten = " en ".join(vel.upper() for vel in vellen)
    aantal = "1 netwerk" if len(bladen) == 1 else f"{len(bladen)} netwerken"
    return Product(pdf, f"{aantal}, {maten}")
