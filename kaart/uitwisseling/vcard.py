"""Contact cards (vCard 3.0, RFC 2426; 4.0, RFC 6350 by choice): an organisation is a card.

A number stays as it is on the map: 0800, 0900, 14 030, 112 and 113 have no form with +31, and who
dials them from here needs none of the others either.
"""

import io
import zipfile
from collections.abc import Iterator

from kaart.basis import KaartFout
from kaart.model import Adres, Contact, Locatie, Organisatie
from kaart.taal import straatregel, zin
from kaart.uitwisseling.gezegd import (
    alle_contacten,
    belregel,
    feiten,
    plekken_van,
    plektekst,
    vertrouwen,
)
from kaart.uitwisseling.herkenning import uuid_van
from kaart.uitwisseling.inhoudsregels import in_bytes, ontsnap, ontsnap_adres
from kaart.uitwisseling.zending import Pakket, Zending, aantal

VERSIES = ("3.0", "4.0")
_BEGIN = (1980, 1, 1, 0, 0, 0)  # the first moment that a zip file knows
_LAND = "Nederland"


def als_kaartjes(zending: Zending) -> Pakket:
    """Return one file with all cards, or a zip with a file for each: Outlook takes one a file."""
    kaartjes = {o.id: in_bytes(_kaartje(zending, o)) for o in zending.organisaties}
    bestanden = (
        {"kaart.zip": _doos(kaartjes)}
        if zending.los
        else {"kaart.vcf": b"".join(kaartjes.values())}
    )
    telling = aantal(len(kaartjes), "kaartje", "kaartjes")
    return Pakket(bestanden, telling, tuple(_opmerkingen(zending)))


def _kaartje(zending: Zending, organisatie: Organisatie) -> Iterator[str]:
    versie = zending.versie or VERSIES[0]
    vier = versie == VERSIES[1]
    contacten = alle_contacten(zending, organisatie)
    naam = ontsnap(organisatie.naam)
    uid = uuid_van("organisatie", organisatie.id)
    yield "BEGIN:VCARD"
    yield f"VERSION:{versie}"
    yield "PRODID:-//kaart//sociale kaart//NL"
    yield f"UID:urn:uuid:{uid}" if vier else f"UID:{uid}"
    if vier:
        yield "KIND:org"
    yield f"FN:{naam}"
    yield f"N:{naam};;;;"
    yield f"ORG:{naam}"
    if afkorting := organisatie.afkorting:
        yield f"NICKNAME:{ontsnap(afkorting)}"
    yield from _bereik(contacten, vier=vier)
    if website := organisatie.website:
        yield f"URL:{ontsnap_adres(website)}"
    for plek in plekken_van(zending, organisatie):
        yield _adres(plek)
    if not vier:
        yield "X-ABSHOWAS:COMPANY"
    bekend = (zending.kaart.themas.get(thema) for thema in organisatie.themas)
    if themas := [thema.naam for thema in bekend if thema]:
        yield f"CATEGORIES:{','.join(map(ontsnap, themas))}"
    yield f"NOTE:{ontsnap(_toelichting(zending, organisatie, contacten))}"
    yield "END:VCARD"


def _bereik(contacten: tuple[Contact, ...], *, vier: bool) -> Iterator[str]:
    """Yield the numbers, then the mailboxes; the first of each is the one to try first."""
    nummers = dict.fromkeys(c.telefoon for c in contacten if c.telefoon)
    for plek, nummer in enumerate(nummers):
        soort = "work,voice" if vier else "WORK,VOICE"
        eerst = "" if plek else ";PREF=1" if vier else ",PREF"
        yield (
            f'TEL;TYPE="{soort}"{eerst}:{ontsnap(nummer)}'
            if vier
            else (f"TEL;TYPE={soort}{eerst}:{ontsnap(nummer)}")
        )
    for plek, adres in enumerate(dict.fromkeys(c.email for c in contacten if c.email)):
        eerst = "" if plek else ";PREF=1" if vier else ",PREF"
        soort = "work" if vier else "INTERNET,WORK"
        yield f"EMAIL;TYPE={soort}{eerst}:{ontsnap_adres(adres)}"


def _adres(plek: Adres | Locatie) -> str:
    straat = straatregel(plek.straat, plek.huisnummer)
    extra = plek.naam if isinstance(plek, Locatie) else ""
    delen = ("", extra, straat, plek.plaats, "", plek.postcode, _LAND)
    return f"ADR;TYPE=WORK:{';'.join(map(ontsnap, delen))}"


def _toelichting(zending: Zending, organisatie: Organisatie, contacten: tuple[Contact, ...]) -> str:
    """Return what stands below the numbers: what it does, whom for, which number is which."""
    regels = [
        zin(organisatie.omschrijving),
        *(f"{kop}: {tekst}" for kop, tekst in feiten(zending, organisatie)),
        *map(belregel, contacten),
        *(f"Plek: {plektekst(plek)}" for plek in plekken_van(zending, organisatie)),
        f"{vertrouwen(zending, organisatie)} Bron: {zending.titel}.",
    ]
    return "\n".join(filter(None, regels))


def _doos(kaartjes: dict[str, bytes]) -> bytes:
    """Return a zip without a clock: the same cards are the same bytes."""
    uit = io.BytesIO()
    with zipfile.ZipFile(uit, "w", zipfile.ZIP_DEFLATED) as doos:
        for id_, kaartje in kaartjes.items():
            feit = zipfile.ZipInfo(f"{id_}.vcf", _BEGIN)
            feit.compress_type = zipfile.ZIP_DEFLATED
            doos.writestr(feit, kaartje)
    return uit.getvalue()


def _opmerkingen(zending: Zending) -> Iterator[str]:
    zonder = [
        o.naam
        for o in zending.organisaties
        if not any(contact.telefoon for contact in alle_contacten(zending, o))
    ]
    if zonder:
        wie = aantal(len(zonder), "kaartje heeft", "kaartjes hebben")
        yield f"{wie} geen telefoonnummer: er is er geen op de kaart dat hiervoor mag"


def begrijp_versie(tekst: str) -> str:
    """Return the version of a card. Raises KaartFout for one that nobody writes."""
    if tekst not in VERSIES:
        raise KaartFout(f"“{tekst}” is geen versie", f"kies {' of '.join(VERSIES)}", "vcard")
    return tekst
