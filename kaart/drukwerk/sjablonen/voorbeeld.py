"""Two made-up organisations to print as an example: one short, one with all that a sheet can hold.

They exist nowhere, so that an example looks the same whatever the data of the map are.
"""

from typing import Any

from kaart.model import Kaart, maak_kaart

_WIJKEN: dict[str, dict[str, Any]] = {
    "noord": {"naam": "Noord", "code": "WK999901"},
    "aan-zee": {"naam": "Aan Zee", "code": "WK999902"},
}
_THEMAS: dict[str, dict[str, Any]] = {
    "eenzaamheid": {
        "naam": "Eenzaamheid en contact",
        "hulpvragen": [{"id": "alleen", "tekst": "Ik ben vaak alleen"}],
    },
    "eten": {
        "naam": "Eten en maaltijden",
        "hulpvragen": [{"id": "samen-eten", "tekst": "Ik wil samen eten"}],
    },
}
_LOCATIES: dict[str, dict[str, Any]] = {
    "de-brug": {"naam": "De Brug", "straat": "Kade", "huisnummer": "3", "plaats": "Voorbeeldstad",
                "wijk": "noord", "toegankelijkheid": ["rolstoel", "lift"],
                "verspreidpunt": {"sets": 20}},
}  # fmt: skip
_NETWERKEN = {"samen-noord": {"naam": "Samen Noord (voorbeeld)", "omschrijving": "Samen sterk."}}
_KORT = {
    "naam": "Samen Eten (voorbeeld)",
    "organisatievorm": "bewonersinitiatief",
    "omschrijving": "Buren koken en eten samen.",
    "themas": ["eten"],
    "doelgroepen": ["iedereen"],
    "werkgebied": ["noord"],
    "contacten": [{"functie": "algemeen", "telefoon": "085 000 12 36"}],
}
_VOL = {
    "naam": "Steunpunt Voorbeeld",
    "afkorting": "SPV",
    "organisatievorm": "welzijn",
    "omschrijving": "Hulp bij alles. Wij denken mee, bellen mee en gaan mee als dat nodig is. " * 4,
    # With marks that a template could spoil: a & and a ' that become codes.
    "niet_voor": "Geen hulp bij spoed & brand, en niet voor 's nachts.",
    "netwerken": ["samen-noord"],
    "themas": ["eenzaamheid", "eten"],
    "doelgroepen": ["ouderen", "mantelzorgers"],
    "leeftijd": {"van": 55},
    "vormen": ["een-op-een", "groep"],
    "werkgebied": ["noord", "aan-zee"],
    "toegang": ["zelf-aanmelden"],
    "aanmelden": "Bel of loop binnen.",
    "verwijzen": "Mail naar de coördinator.",
    "kosten": "€ 2 per keer.",
    "wachttijd": {"weken": 3, "op": "2026-11-01"},
    "aanmeldstop": {"sinds": "2026-11-01"},
    "talen": ["nl", "ar", "tr"],
    "toegankelijkheid": ["rolstoel"],
    "website": "https://steunpunt.example/",
    "openingstijden": [{"dag": "ma", "van": "09:00", "tot": "12:00"}],
    "contacten": [
        {"functie": "aanmelden", "soort": "aanmelden", "telefoon": "085 000 12 34",
         "email": "info@steunpunt.example", "bereikbaar": "werkdagen"},
        {"functie": "klachten", "soort": "klachten", "telefoon": "085 000 12 35"},
    ],
    "locaties": ["de-brug"],
    "aanbod": [
        {"naam": "Hulp thuis", "soort": "dienst", "omschrijving": "Een vrijwilliger komt langs."},
        *({"naam": f"Spreekuur {nummer}", "soort": "spreekuur", "locatie": "de-brug",
           "tijden": [{"dag": "di", "van": "10:00", "tot": "12:00"}]} for nummer in (1, 2, 3)),
    ],
    "onzeker": "of de tijden nog kloppen.",
    "gecontroleerd": {"op": "2024-03", "hoe": "telefoon"},
}  # fmt: skip


def voorbeeldkaart(van: Kaart | None = None) -> Kaart:
    """Build the example; name, municipality and beheerder are those of `van`."""
    gegevens = {"naam": "Sociale kaart (voorbeeld)", "gemeente": {"naam": "Voorbeeldstad"}}
    kaart = maak_kaart([
        ("", "kaart", gegevens),
        *(("wijken", id_, waarde) for id_, waarde in _WIJKEN.items()),
        *(("themas", id_, waarde) for id_, waarde in _THEMAS.items()),
        *(("locaties", id_, waarde) for id_, waarde in _LOCATIES.items()),
        *(("netwerken", id_, waarde) for id_, waarde in _NETWERKEN.items()),
        ("organisaties", "samen-eten-voorbeeld", _KORT),
        ("organisaties", "steunpunt-voorbeeld", _VOL),
    ])  # fmt: skip
    return kaart if van is None else kaart._replace(gegevens=van.gegevens)
