"""Services as they are nested → the tables of HSDS, with the keys between them.

A table is always there, also when it is empty: what another export left may not stay lying.
"""

import csv
import io
import json
from collections.abc import Iterable, Mapping
from typing import Any

Rij = dict[str, Any]
Tabellen = dict[str, dict[str, Rij]]

_DIENST = (
    "id* organization_id* name* alternate_name description url email status* application_process "
    "wait_time fees_description eligibility_description minimum_age maximum_age assured_date alert"
)
_ROOSTER = (
    "id* service_id valid_from valid_to dtstart until freq interval byday description opens_at "
    "closes_at"
)

# Name of the resource → its file, its columns (* must say something), and of which other tables it
# holds the id.
_BRONNEN: Mapping[str, tuple[str, str, Mapping[str, str]]] = {
    "organization": (
        "organizations",
        "id* name* alternate_name description* website parent_organization_id",
        {},
    ),
    "service": ("services", _DIENST, {"organization_id": "organization"}),
    "attribute": (
        "attributes",
        "id* link_id* taxonomy_term_id* link_type link_entity*",
        {"taxonomy_term_id": "taxonomy_term"},
    ),
    "service_at_location": (
        "service_at_location",
        "id* service_id* location_id*",
        {"service_id": "service", "location_id": "location"},
    ),
    "location": (
        "locations",
        "id* location_type* organization_id name description latitude longitude",
        {"organization_id": "organization"},
    ),
    "phone": ("phones", "id* contact_id number* type description", {"contact_id": "contact"}),
    "contact": (
        "contacts",
        "id* organization_id service_id title email",
        {"organization_id": "organization", "service_id": "service"},
    ),
    "address": (
        "addresses",
        "id* location_id address_1* city* state_province* postal_code* country* address_type*",
        {"location_id": "location"},
    ),
    "schedule": ("schedules", _ROOSTER, {"service_id": "service"}),
    "service_area": (
        "service_areas",
        "id* service_id name extent extent_type",
        {"service_id": "service"},
    ),
    "language": ("languages", "id* service_id name code", {"service_id": "service"}),
    "accessibility": (
        "accessibility",
        "id* location_id description",
        {"location_id": "location"},
    ),
    "taxonomy_term": (
        "taxonomy_terms",
        "id* code name* description* taxonomy language taxonomy_id",
        {"taxonomy_id": "taxonomy"},
    ),
    "taxonomy": ("taxonomies", "id* name* description*", {}),
    "organization_identifier": (
        "organization_identifiers",
        "id* organization_id* identifier_type* identifier*",
        {"organization_id": "organization"},
    ),
}
# Where a nested thing goes, and by which column it says whose it is.
_GENEST = {
    "service": {"schedules": "schedule", "service_areas": "service_area", "languages": "language",
                "contacts": "contact", "attributes": "attribute",
                "service_at_locations": "service_at_location", "organization": "organization"},
    "organization": {"contacts": "contact", "locations": "location", "attributes": "attribute",
                     "organization_identifiers": "organization_identifier"},
    "contact": {"phones": "phone"},
    "service_at_location": {"location": "location"},
    "location": {"addresses": "address", "accessibility": "accessibility"},
    "attribute": {"taxonomy_term": "taxonomy_term"},
    "taxonomy_term": {"taxonomy_detail": "taxonomy"},
}  # fmt: skip
_GETAL = {"minimum_age", "maximum_age", "latitude", "longitude", "interval"}


def maak_tabellen(diensten: Iterable[Rij]) -> dict[str, bytes]:
    """Return the files of the data package, by name."""
    tabellen: Tabellen = {bron: {} for bron in _BRONNEN}
    for dienst in diensten:
        _leg(tabellen, "service", dienst, {})
    bestanden = {
        f"{bestand}.csv": _als_csv(_namen(kolommen), tabellen[bron].values())
        for bron, (bestand, kolommen, _) in _BRONNEN.items()
    }
    bestanden["datapackage.json"] = als_json(_beschrijving())
    return bestanden


def als_json(inhoud: object) -> bytes:
    """Return json that people can read too, the same each time."""
    return (json.dumps(inhoud, ensure_ascii=False, indent=2) + "\n").encode()


def _leg(tabellen: Tabellen, bron: str, ding: Rij, van: Rij) -> None:
    """Put a thing in its table, and what it holds in theirs; the first that says most stays."""
    kolommen = _namen(_BRONNEN[bron][1])
    plat = {k: w for k, w in {**ding, **van}.items() if k in kolommen}
    tabellen[bron][ding["id"]] = {**plat, **tabellen[bron].get(ding["id"], {})}
    for sleutel, ander in _GENEST.get(bron, {}).items():
        inhoud = ding.get(sleutel, [])
        for deel in [inhoud] if isinstance(inhoud, dict) else inhoud:
            terug = {f"{bron}_id": ding["id"]} if f"{bron}_id" in _BRONNEN[ander][2] else {}
            _leg(tabellen, ander, deel, terug)


def _als_csv(kolommen: list[str], rijen: Iterable[Rij]) -> bytes:
    uit = io.StringIO()
    schrijver = csv.DictWriter(uit, kolommen, lineterminator="\n")
    schrijver.writeheader()
    schrijver.writerows(rijen)
    return uit.getvalue().encode()


def _beschrijving() -> Rij:
    return {
        "name": "human_services_data",
        "title": "Human Services Data Specification",
        "profile": "tabular-data-package",
        "version": "3.0.0",
        "resources": [
            {
                "name": bron,
                "path": f"{bestand}.csv",
                "format": "csv",
                "mediatype": "text/csv",
                "encoding": "utf-8",
                "profile": "tabular-data-resource",
                "schema": {
                    "primaryKey": "id",
                    "fields": [_veld(kolom) for kolom in kolommen.split()],
                    "foreignKeys": [
                        {"fields": kolom, "reference": {"resource": ander, "fields": "id"}}
                        for kolom, ander in sleutels.items()
                    ],
                },
            }
            for bron, (bestand, kolommen, sleutels) in _BRONNEN.items()
        ],
    }


def _namen(kolommen: str) -> list[str]:
    return kolommen.replace("*", "").split()


def _veld(kolom: str) -> Rij:
    naam = kolom.removesuffix("*")
    eisen: dict[str, Any] = {"required": True} if kolom != naam else {}
    eisen |= {"unique": True} if naam == "id" else {}
    soort = {"name": naam, "type": "number" if naam in _GETAL else "string"}
    return {**soort, "constraints": eisen} if eisen else soort
