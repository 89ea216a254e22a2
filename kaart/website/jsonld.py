"""What a search engine reads in the page of an organisation: schema.org as JSON-LD. Pure."""

import json
from typing import Any

from kaart.hulp import beste_contact
from kaart.model import Aanbod, Adres, Organisatie
from kaart.taal import straatregel
from kaart.vrijgave import VrijeKaart
from kaart.website.pagina import ORGANISATIE, pad_van
from kaart.website.site import Siteopmaak


def organisatiegegevens(organisatie: Organisatie, kaart: VrijeKaart, site: Siteopmaak) -> str:
    """Return one block; what is not known is not in it."""
    contact = beste_contact(organisatie)
    blok = {
        "@context": "https://schema.org",
        "@type": "Organization",
        "@id": f"{site.adres}{pad_van(ORGANISATIE, organisatie.id)}" if site.adres else None,
        "name": organisatie.naam,
        "alternateName": organisatie.afkorting,
        "description": organisatie.omschrijving,
        "url": organisatie.website,
        "telephone": contact.telefoon,
        "email": contact.email,
        "address": _adres(organisatie.adres),
        "areaServed": [
            kaart.wijken[wijk].naam
            for wijk in dict.fromkeys(p.partition("/")[0] for p in organisatie.werkgebied)
            if wijk in kaart.wijken
        ],
        "makesOffer": [_aanbod(aanbod) for aanbod in organisatie.aanbod],
    }
    return als_script(_gevuld(blok))


def _adres(adres: Adres | None) -> dict[str, Any] | None:
    if adres is None or adres.onzeker:
        return None
    return _gevuld(
        {
            "@type": "PostalAddress",
            "streetAddress": straatregel(adres.straat, adres.huisnummer),
            "postalCode": adres.postcode,
            "addressLocality": adres.plaats,
            "addressCountry": "NL",
        }
    )


def _aanbod(aanbod: Aanbod) -> dict[str, Any]:
    dienst = _gevuld({"@type": "Service", "name": aanbod.naam, "description": aanbod.omschrijving})
    return {"@type": "Offer", "itemOffered": dienst}


def _gevuld(blok: dict[str, Any]) -> dict[str, Any]:
    return {sleutel: waarde for sleutel, waarde in blok.items() if waarde}


def als_script(blok: object) -> str:
    """Return JSON that cannot end the script it stands in, whatever is in it."""
    tekst = json.dumps(blok, ensure_ascii=False, separators=(",", ":"))
    return tekst.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
