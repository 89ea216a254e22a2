"""The parts that services and organisations of HSDS share, each with an id that stays."""

from collections.abc import Iterable, Iterator
from typing import Any

from kaart.model import Adres, Contact, Locatie, Middelpunt, Tijd
from kaart.taal import straatregel, woord
from kaart.uitwisseling.gezegd import plektekst
from kaart.uitwisseling.herkenning import uuid_van
from kaart.uitwisseling.hsds.rooster import rooster

Ding = dict[str, Any]
_LAND = "NL"


def zonder_leeg(ding: Ding) -> Ding:
    """Leave out what says nothing: HSDS has no nulls, and an empty text is a claim."""
    return {sleutel: w for sleutel, w in ding.items() if w not in ("", [], {}, None)}


def contacten(bezit: str, gevonden: Iterable[Contact]) -> list[Ding]:
    """Return contacts, each with its number; `bezit` is whose they are."""
    uit = []
    for contact in gevonden:
        id_ = uuid_van("contact", bezit, contact.functie, contact.telefoon, contact.email)
        nummer = {
            "id": uuid_van("nummer", id_),
            "number": contact.telefoon,
            "type": "voice",
            "description": ", ".join(filter(None, (contact.functie, contact.bereikbaar))),
        }
        uit.append(zonder_leeg({
            "id": id_,
            "title": contact.functie,
            "email": contact.email,
            "phones": [nummer] if contact.telefoon else [],
        }))  # fmt: skip
    return _uniek(uit)


def roosters(bezit: str, tijden: Iterable[Tijd]) -> list[Ding]:
    """Return times as schedules."""
    return _uniek(
        {"id": uuid_van("rooster", bezit, str(nummer)), **rooster(tijd)}
        for nummer, tijd in enumerate(tijden)
    )


def talen(bezit: str, codes: Iterable[tuple[str, str]]) -> list[Ding]:
    """Return languages by code and name."""
    return [
        {"id": uuid_van("taal", bezit, code), "code": code, "name": naam} for code, naam in codes
    ]


def locatie(id_: str, plek: Adres | Locatie, gemeente: str) -> Ding:
    """Return a place; what has no street is a name without an address."""
    punt: Middelpunt | None = plek.middelpunt
    heel = bool(plek.straat and plek.postcode and (plek.plaats or gemeente))
    adres = {
        "id": uuid_van("adres", id_),
        "address_1": straatregel(plek.straat, plek.huisnummer),
        "city": plek.plaats or gemeente,
        "state_province": gemeente or plek.plaats,  # asked for, and a map knows no province
        "postal_code": plek.postcode,
        "country": _LAND,
        "address_type": "physical",
    }
    return zonder_leeg({
        "id": id_,
        "location_type": "physical",
        "name": plek.naam if isinstance(plek, Locatie) else "",
        "description": "" if heel else plektekst(plek),
        "latitude": punt.lat if punt else None,
        "longitude": punt.lon if punt else None,
        "addresses": [adres] if heel else [],
        "accessibility": [
            {"id": uuid_van("toegankelijk", id_, waarde), "description": woord(waarde)}
            for waarde in (plek.toegankelijkheid if isinstance(plek, Locatie) else ())
        ],
    })  # fmt: skip


def _uniek(dingen: Iterable[Ding]) -> list[Ding]:
    return list({ding["id"]: ding for ding in dingen}.values())


def kenmerk(bezit: str, soort: str, code: str, naam: str, over: str) -> Ding:
    """Return an attribute: a word of one of our own lists, said of `bezit`.

    A code is unique over all lists, because HSDS asks that: thema:geld, doelgroep:ouderen.
    """
    lijst = uuid_van("lijst", soort)
    return {
        "id": uuid_van("kenmerk", bezit, soort, code),
        "link_id": bezit,
        "taxonomy_term_id": uuid_van("term", soort, code),
        "link_type": soort,
        "link_entity": over,
        "taxonomy_term": {
            "id": uuid_van("term", soort, code),
            "code": f"{soort}:{code}",
            "name": naam,
            "description": naam,
            "taxonomy": soort,
            "taxonomy_detail": {
                "id": lijst,
                "name": soort,
                "description": f"De lijst {soort} van deze sociale kaart.",
            },
            "language": "nl",
            "taxonomy_id": lijst,
        },
    }


def kenmerken(bezit: str, over: str, gevonden: Iterable[tuple[str, str, str]]) -> Iterator[Ding]:
    """Yield attributes by list, code and name."""
    for soort, code, naam in gevonden:
        yield kenmerk(bezit, soort, code, naam, over)
